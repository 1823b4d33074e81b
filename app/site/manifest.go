package main

import (
	"encoding/json"
	"fmt"
	"path"
	"strings"

	"silkladder/app/lang"
)

// manifestName is the file of the web app manifest in a language.
func manifestName(l lang.Lang) string {
	return strings.TrimPrefix(l.Prefix()+"/manifest.webmanifest", "/")
}

type icon struct {
	Src     string `json:"src"`
	Sizes   string `json:"sizes"`
	Type    string `json:"type"`
	Purpose string `json:"purpose,omitempty"`
}

type screenshot struct {
	Src        string `json:"src"`
	Sizes      string `json:"sizes"`
	Type       string `json:"type"`
	FormFactor string `json:"form_factor"`
	Label      string `json:"label"`
}

var (
	appDescription = lang.Pair{
		En: "A simulator of industrial clusters, value chains and the Belt and Road. It runs in the browser and works offline.",
		Zh: "产业集群、价值链与“一带一路”的模拟器，在浏览器中运行，可离线使用。",
	}
	screenshotLabel = lang.Pair{En: "The simulator: corridors on the map, levers, and the cluster's value chain", Zh: "模拟器：地图上的走廊、政策杠杆与产业集群的价值链"}
	methodsLabel    = lang.Pair{En: "Methods", Zh: "方法"}
	scenarioFiles   = lang.Pair{En: "Silk Ladder scenario", Zh: "丝路阶梯情景"}
)

// mostShortcuts is how many entries the menu of an installed app shows.
const mostShortcuts = 4

// manifest is the web app manifest in a language. Both have the same id: it is
// one application, which the visitor may install from either page.
func manifest(o Options, l lang.Lang, web files) ([]byte, error) {
	icons := []icon{
		{o.path("web/icons/icon-192.png"), "192x192", "image/png", "any"},
		{o.path("web/icons/icon-512.png"), "512x512", "image/png", "any"},
		{o.path("web/icons/maskable-512.png"), "512x512", "image/png", "maskable"},
		{o.path("web/icons/icon.svg"), "any", "image/svg+xml", "any"},
		{o.path("web/icons/monochrome.svg"), "any", "image/svg+xml", "monochrome"},
	}
	shots := []screenshot{}
	for _, n := range web.names() {
		// web/screenshots/home.en.wide.png, home.zh-Hans.narrow.png
		if path.Dir(n) != "screenshots" || !strings.Contains(n, "."+l.Tag()+".") {
			continue
		}
		pic, _, err := pictureOf(web, n)
		if err != nil {
			return nil, err
		}
		form := "wide"
		if pic.H > pic.W {
			form = "narrow"
		}
		shots = append(shots, screenshot{o.path(pic.Name), fmt.Sprintf("%dx%d", pic.W, pic.H), "image/png", form, screenshotLabel.In(l)})
	}
	home := o.path(l.Prefix() + "/")
	type shortcut struct {
		Name  string `json:"name"`
		URL   string `json:"url"`
		Icons []icon `json:"icons"`
	}
	shortcuts := []shortcut{}
	for _, p := range pages() {
		if p.Lang == l && p.Query != "" && len(shortcuts) < mostShortcuts-1 {
			name, _, _ := strings.Cut(p.Title, " · ")
			shortcuts = append(shortcuts, shortcut{name, o.path(p.at()), icons[:1]})
		}
	}
	shortcuts = append(shortcuts, shortcut{methodsLabel.In(l), home + "methods/", icons[:1]})

	m := map[string]any{
		"id": o.Base, "scope": o.Base, "start_url": home, "lang": l.Tag(), "dir": "ltr",
		"name": siteName.In(l), "short_name": siteName.In(l), "description": appDescription.In(l),
		"name_localized":        map[string]string{"en": siteName.En, "zh-Hans": siteName.Zh},
		"short_name_localized":  map[string]string{"en": siteName.En, "zh-Hans": siteName.Zh},
		"description_localized": map[string]string{"en": appDescription.En, "zh-Hans": appDescription.Zh},
		"display":               "standalone", "display_override": []string{"window-controls-overlay", "standalone", "minimal-ui"}, "orientation": "any",
		"background_color": paperLight, "theme_color": paperLight, "categories": []string{"education", "productivity"},
		"icons": icons, "shortcuts": shortcuts, "prefer_related_applications": false,
		"launch_handler": map[string]any{"client_mode": []string{"navigate-existing", "auto"}},
		"file_handlers": []any{map[string]any{
			"action": home, "name": scenarioFiles.In(l), "icons": icons[:1],
			"accept": map[string][]string{"application/json": {".json", ".silkladder.json"}},
		}},
		"handle_links": "preferred",
	}
	if len(shots) > 0 {
		m["screenshots"] = shots
	}
	return json.Marshal(m)
}
