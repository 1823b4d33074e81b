package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"image/png"
	"strconv"
	"strings"
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

// cardOf chooses the picture for links to a page: web/cards/KIND.LANG.png, or
// STORY.LANG.png, else that of the simulator, else the icon.
func cardOf(web files, p page) (picture, error) {
	for _, n := range []string{cardName(p), "cards/home." + p.Lang.Tag() + ".png", "icons/icon-512.png"} {
		if pic, ok, err := pictureOf(web, n); ok || err != nil {
			return pic, err
		}
	}
	return picture{}, fmt.Errorf("web/icons/icon-512.png is missing")
}

func cardName(p page) string {
	return "cards/" + cmp.Or(p.Story, p.Kind) + "." + p.Lang.Tag() + ".png"
}

// The size of the frame that oEmbed answers offer; consumers may scale down.
const frameW, frameH = 600, 640

// oembedName is the name of the oEmbed answer for a page.
func oembedName(p page) string {
	slug := strings.Trim(p.Path, "/")
	if slug == "" {
		return "oembed/home.json"
	}
	return "oembed/" + strings.ReplaceAll(slug, "/", "-") + ".json"
}

func oembedLinks(h *strings.Builder, o Options, p page) {
	fmt.Fprintf(h, `<link rel="alternate" type="application/json+oembed" href="%s" title="%s">`, o.url(oembedName(p)), escape(p.Title))
}

// oembed is the answer for a page: a frame with the embedded simulator.
func oembed(o Options, p page, card picture) map[string]any {
	return map[string]any{
		"version": "1.0", "type": "rich", "title": p.Title, "author_name": author.In(p.Lang),
		"provider_name": siteName.In(p.Lang), "provider_url": o.url("/"), "cache_age": 86400,
		"width": frameW, "height": frameH, "html": frameHTML(escape(o.url(p.frame())), p, strconv.Itoa(frameW), strconv.Itoa(frameH)),
		"thumbnail_url": o.url(card.Name), "thumbnail_width": card.W, "thumbnail_height": card.H,
	}
}

// oembedForms is what our server fills in to answer /oembed for any address of
// the site, scenarios included (server/oembed.go).
func oembedForms(o Options, web files) ([]byte, error) {
	type form struct {
		Frame  string         `json:"frame"`
		Answer map[string]any `json:"answer"`
	}
	o.Origin = "{origin}"
	all := map[string]form{}
	for _, p := range pages() {
		card, err := cardOf(web, p)
		if err != nil {
			return nil, err
		}
		answer := oembed(o, p, card)
		answer["html"] = frameHTML("{src}", p, "{width}", "{height}")
		all[p.Path] = form{p.frame(), answer}
	}
	return json.Marshal(all)
}

// frameHTML is the code that embeds a page.
func frameHTML(src string, p page, width, height string) string {
	return fmt.Sprintf(`<iframe src="%s" title="%s" width="%s" height="%s" style="border:0;width:100%%" loading="lazy" allow="fullscreen; clipboard-write; web-share" referrerpolicy="strict-origin-when-cross-origin"></iframe>`,
		src, escape(p.Title), width, height)
}
