package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image/png"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/server/headers"
)

// A manifest in each language describes one application: every member that
// stores and browsers ask for is there, and every file it names is what it says.
func TestManifest(t *testing.T) {
	for _, c := range []struct {
		b    *build
		base string
	}{{published, "/"}, {below, "/repo/"}} {
		site := c.b.files(t)
		for _, l := range lang.All {
			name := manifestName(l)
			t.Run(c.base+" "+name, func(t *testing.T) {
				var m struct {
					ID, Scope, Lang, Dir, Name, Description, Display, Orientation string
					ShortName                                                     string `json:"short_name"`
					StartURL                                                      string `json:"start_url"`
					Background                                                    string `json:"background_color"`
					Theme                                                         string `json:"theme_color"`
					Categories                                                    []string
					Icons                                                         []icon
					Screenshots                                                   []screenshot
					Shortcuts                                                     []struct {
						Name, URL string
						Icons     []icon
					}
					Launch struct {
						Mode []string `json:"client_mode"`
					} `json:"launch_handler"`
					Files []struct {
						Action string
						Accept map[string][]string
					} `json:"file_handlers"`
				}
				if err := json.Unmarshal(site[name], &m); err != nil {
					t.Fatal(err)
				}
				home := c.base + strings.TrimPrefix(l.Prefix()+"/", "/")
				if m.ID != c.base || m.Scope != c.base || m.StartURL != home || m.Lang != l.Tag() || m.Dir != "ltr" {
					t.Errorf("id %s, scope %s, start_url %s, lang %s, dir %s", m.ID, m.Scope, m.StartURL, m.Lang, m.Dir)
				}
				if m.Name != siteName.In(l) || m.ShortName == "" || m.Description != appDescription.In(l) || m.Display != "standalone" || m.Orientation != "any" ||
					len(m.Background) != 7 || len(m.Theme) != 7 || len(m.Categories) == 0 || len(m.Launch.Mode) == 0 {
					t.Errorf("members are missing: %+v", m)
				}

				picture := func(src, sizes, kind string) {
					name, ok := site.at(src, "", c.base)
					if !ok || headers.ContentType(name) != kind {
						t.Errorf("%s does not exist or is not of the type %s", src, kind)
						return
					}
					if sizes == "any" {
						return
					}
					p, err := png.DecodeConfig(bytes.NewReader(site[name]))
					if err != nil || fmt.Sprintf("%dx%d", p.Width, p.Height) != sizes {
						t.Errorf("%s is %d by %d, the manifest says %s (%v)", src, p.Width, p.Height, sizes, err)
					}
				}
				has := map[string]bool{}
				for _, i := range m.Icons {
					picture(i.Src, i.Sizes, i.Type)
					has[i.Purpose+" "+i.Sizes+" "+i.Type] = true
				}
				for _, want := range []string{"any 192x192 image/png", "any 512x512 image/png", "maskable 512x512 image/png", "any any image/svg+xml", "monochrome any image/svg+xml"} {
					if !has[want] {
						t.Errorf("no icon %s", want)
					}
				}
				forms := map[string]int{}
				for _, s := range m.Screenshots {
					picture(s.Src, s.Sizes, s.Type)
					forms[s.FormFactor]++
					if s.Label == "" || !strings.Contains(s.Src, "."+l.Tag()+".") {
						t.Errorf("screenshot %+v", s)
					}
				}
				if forms["wide"] == 0 || forms["narrow"] == 0 {
					t.Errorf("screenshots by form: %v", forms)
				}

				presets := 0
				for _, s := range m.Shortcuts {
					if _, ok := site.at(s.URL, "", c.base); !ok || s.Name == "" || len(s.Icons) == 0 || !strings.HasPrefix(s.URL, home) {
						t.Errorf("shortcut %+v", s)
					}
					if strings.Contains(s.URL, "?v=1&") {
						presets++
					}
				}
				if presets < 2 || len(m.Shortcuts) > mostShortcuts {
					t.Errorf("%d shortcuts, %d of them to presets", len(m.Shortcuts), presets)
				}
				if len(m.Files) != 1 || m.Files[0].Action != home || len(m.Files[0].Accept["application/json"]) == 0 {
					t.Errorf("file handlers %+v", m.Files)
				}
			})
		}
	}
}
