package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image/png"
	"strings"

	"silkladder/app/ui"
)

// picture is a PNG of the site with its size in pixels.
type picture struct {
	Name string // name in the built folder
	W, H int
}

// pictureOf reads the size of web/NAME.
func pictureOf(web files, name string) (picture, bool, error) {
	b, ok := web[name]
	if !ok {
		return picture{}, false, nil
	}
	c, err := png.DecodeConfig(bytes.NewReader(b))
	if err != nil {
		return picture{}, false, fmt.Errorf("web/%s: %w", name, err)
	}
	return picture{"web/" + name, c.Width, c.Height}, true, nil
}

// cardOf chooses the picture for links to a page: web/cards/KIND.LANG.png, else
// that of the simulator, else the icon.
func cardOf(web files, p ui.Page) (picture, error) {
	for _, n := range []string{
		"cards/" + p.Kind + "." + p.Lang.Tag() + ".png", "cards/home." + p.Lang.Tag() + ".png", "icons/icon-512.png",
	} {
		if pic, ok, err := pictureOf(web, n); ok || err != nil {
			return pic, err
		}
	}
	return picture{}, fmt.Errorf("web/icons/icon-512.png is missing")
}

// The size of the frame that oEmbed answers offer; consumers may scale down.
const frameW, frameH = 600, 640

// oembedName is the name of the oEmbed answer for a page.
func oembedName(p ui.Page) string {
	slug := strings.Trim(p.Path, "/")
	if slug == "" {
		return "oembed/home.json"
	}
	return "oembed/" + strings.ReplaceAll(slug, "/", "-") + ".json"
}

func oembedLinks(h *strings.Builder, o Options, p ui.Page) {
	fmt.Fprintf(h, `<link rel="alternate" type="application/json+oembed" href="%s" title="%s">`, o.url(oembedName(p)), escape(p.Title))
}

// oembed is the answer for a page: a frame with the embedded simulator.
func oembed(o Options, p ui.Page, card picture) ([]byte, error) {
	return json.Marshal(map[string]any{
		"version": "1.0", "type": "rich", "title": p.Title, "author_name": author,
		"provider_name": siteName.In(p.Lang), "provider_url": o.url("/"), "cache_age": 86400,
		"width": frameW, "height": frameH, "html": frameHTML(o, p),
		"thumbnail_url": o.url(card.Name), "thumbnail_width": card.W, "thumbnail_height": card.H,
	})
}

// oembedTitles is what our server reads to answer /oembed for any address of the
// site, scenarios included (server/oembed.go).
func oembedTitles() ([]byte, error) {
	type words struct {
		Title string `json:"title"`
		Embed string `json:"embed"`
	}
	pages := map[string]words{}
	for _, p := range ui.Pages() {
		pages[p.Path] = words{p.Title, p.Lang.Prefix() + "/embed/"}
	}
	return json.Marshal(map[string]any{"provider": siteName.En, "pages": pages})
}

// frameHTML is the code that embeds a page.
func frameHTML(o Options, p ui.Page) string {
	return fmt.Sprintf(`<iframe src="%s" title="%s" width="%d" height="%d" style="border:0;width:100%%" loading="lazy" allow="fullscreen; clipboard-write; web-share" referrerpolicy="strict-origin-when-cross-origin"></iframe>`,
		o.url(p.Lang.Prefix()+"/embed/"), escape(p.Title), frameW, frameH)
}
