package main

import (
	"bytes"
	"encoding/json"
	"image/png"
	"path"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// Every page has a card of its own kind, of the size readers show, and says of
// it what is true.
func TestCards(t *testing.T) {
	site := published.files(t)
	docs := documents(t, site)
	pictures := map[string]bool{}
	for _, p := range pages() {
		meta := map[string]string{}
		for x := range docs[pageFile(p.Path)].Descendants() {
			if x.Data == "meta" {
				name, _ := get(x, "name")
				property, _ := get(x, "property")
				meta[name+property], _ = get(x, "content")
			}
		}
		for _, k := range []string{"og:title", "og:description", "og:url", "og:type", "og:locale", "og:locale:alternate", "og:site_name", "og:image:alt", "description", "twitter:title", "twitter:description", "twitter:image:alt"} {
			if meta[k] == "" {
				t.Errorf("%s: no %s", p.Path, k)
			}
		}
		if meta["og:url"] != origin+p.Path || meta["og:title"] != p.Title || meta["twitter:card"] != "summary_large_image" || meta["twitter:image"] != meta["og:image"] {
			t.Errorf("%s: %v", p.Path, meta)
		}
		name, ok := site.at(meta["og:image"], origin, "/")
		if !ok {
			t.Errorf("%s: %s does not exist", p.Path, meta["og:image"])
			continue
		}
		pictures[name] = true
		c, err := png.DecodeConfig(bytes.NewReader(site[name]))
		if err != nil || c.Width != cardW || c.Height != cardH || meta["og:image:width"] != strconv.Itoa(c.Width) || meta["og:image:height"] != strconv.Itoa(c.Height) {
			t.Errorf("%s: %s is %d by %d, %v", p.Path, name, c.Width, c.Height, err)
		}
		if p.Story != "" && name != "web/"+cardName(p) {
			t.Errorf("%s: the card is %s", p.Path, name)
		}
	}
	for n := range site {
		if path.Dir(n) == "web/cards" && !pictures[n] {
			t.Errorf("%s is no page's card", n)
		}
	}
}

// Every page names an oEmbed answer, and the answer shows the page's scenario
// in a frame.
func TestOembed(t *testing.T) {
	for _, s := range sites {
		site := s.build.files(t)
		docs := documents(t, site)
		for _, p := range pages() {
			var answer string
			for x := range docs[pageFile(p.Path)].Descendants() {
				if kind, _ := get(x, "type"); kind == "application/json+oembed" {
					answer, _ = get(x, "href")
				}
			}
			name, ok := site.at(answer, s.origin, s.base)
			if !ok {
				t.Errorf("%s: the answer %q does not exist", p.Path, answer)
				continue
			}
			var a struct {
				Version, Type, Title, HTML string
				Width, Height              int
				Thumb                      string `json:"thumbnail_url"`
			}
			if err := json.Unmarshal(site[name], &a); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if a.Version != "1.0" || a.Type != "rich" || a.Title != p.Title || a.Width == 0 || a.Width > 600 || a.Height == 0 {
				t.Errorf("%s: %+v", name, a)
			}
			if _, ok := site.at(a.Thumb, s.origin, s.base); !ok {
				t.Errorf("%s: the picture %s does not exist", name, a.Thumb)
			}
			doc, err := html.Parse(strings.NewReader(a.HTML))
			if err != nil {
				t.Fatal(err)
			}
			frames := 0
			for x := range doc.Descendants() {
				if x.Data != "iframe" {
					continue
				}
				frames++
				src, _ := get(x, "src")
				title, _ := get(x, "title")
				if _, ok := site.at(src, s.origin, s.base); !ok || !strings.HasSuffix(src, strings.TrimPrefix(p.frame(), "/")) || title == "" {
					t.Errorf("%s: the frame %q, %q", name, src, title)
				}
			}
			if frames != 1 {
				t.Errorf("%s: %d frames", name, frames)
			}
		}
	}
}

// What the server fills in to answer for any scenario names pages and pictures
// that exist.
func TestOembedForms(t *testing.T) {
	for _, s := range sites {
		site := s.build.files(t)
		var all map[string]struct {
			Frame  string
			Answer struct {
				Title, HTML string
				Thumb       string `json:"thumbnail_url"`
			}
		}
		if err := json.Unmarshal(site["oembed.json"], &all); err != nil {
			t.Fatal(err)
		}
		for _, p := range pages() {
			w, ok := all[p.Path]
			_, frame := site.at(w.Frame, "", "/")
			_, card := site.at(w.Answer.Thumb, "{origin}", s.base)
			if !ok || w.Answer.Title != p.Title || !frame || !card || !strings.HasPrefix(w.Answer.HTML, `<iframe src="{src}" title="`) ||
				!strings.Contains(w.Answer.HTML, `width="{width}" height="{height}"`) {
				t.Errorf("%s: %+v", p.Path, w)
			}
		}
	}
}
