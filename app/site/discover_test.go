package main

import (
	"encoding/xml"
	"path"
	"strings"
	"testing"

	"silkladder/app/lang"
)

// alternates are a page's addresses by language.
type alternates map[string]string

// The sitemap has every page but frames, once, with both languages; the pages
// say the same of themselves, and each language of a page refers to the other.
func TestSitemap(t *testing.T) {
	for _, s := range sites {
		t.Run(s.name, func(t *testing.T) {
			site := s.build.files(t)
			var m struct {
				URLs []struct {
					Loc   string `xml:"loc"`
					Links []struct {
						Lang string `xml:"hreflang,attr"`
						Href string `xml:"href,attr"`
					} `xml:"link"`
				} `xml:"url"`
			}
			if err := xml.Unmarshal(site["sitemap.xml"], &m); err != nil {
				t.Fatal(err)
			}
			listed := map[string]alternates{}
			for _, u := range m.URLs {
				a := alternates{}
				for _, l := range u.Links {
					a[l.Lang] = l.Href
				}
				name, ok := site.at(u.Loc, s.origin, s.base)
				if !ok || listed[name] != nil {
					t.Errorf("%s does not exist or is listed twice", u.Loc)
				}
				listed[name] = a
			}
			for n, doc := range documents(t, site) {
				if path.Base(n) == "404.html" {
					continue
				}
				self, said := "", alternates{}
				for x := range doc.Descendants() {
					rel, _ := get(x, "rel")
					href, _ := get(x, "href")
					if l, ok := get(x, "hreflang"); ok && x.Data == "link" && rel == "alternate" {
						said[l] = href
					}
					if rel == "canonical" {
						self = href
					}
				}
				if name, ok := site.at(self, s.origin, s.base); !ok || name != n {
					t.Errorf("%s calls itself %q", n, self)
				}
				if len(said) != len(lang.All)+1 || said["x-default"] != said[lang.En.Tag()] || said[map[bool]string{true: lang.Zh.Tag(), false: lang.En.Tag()}[strings.HasPrefix(n, "zh/")]] != self {
					t.Errorf("%s: alternates %v", n, said)
				}
				for l, href := range said {
					if _, ok := site.at(href, s.origin, s.base); !ok {
						t.Errorf("%s: the page in %s, %s, does not exist", n, l, href)
					}
					if strings.Contains(n, "embed/") {
						continue
					}
					if listed[n][l] != href {
						t.Errorf("%s: the sitemap has %q in %s, the page %q", n, listed[n][l], l, href)
					}
				}
				if strings.Contains(n, "embed/") == (listed[n] != nil) {
					t.Errorf("%s is in the sitemap: %v", n, listed[n] != nil)
				}
			}
		})
	}
}

func TestRobotsAndAgents(t *testing.T) {
	site := published.files(t)
	if got := string(site["robots.txt"]); !strings.Contains(got, "Sitemap: "+origin+"/sitemap.xml\n") {
		t.Errorf("robots.txt: %s", got)
	}
	if got := string(below.files(t)["robots.txt"]); strings.Contains(got, "Sitemap:") {
		t.Errorf("robots.txt of a site that does not know its address: %s", got)
	}
	for _, p := range pages() {
		if !strings.Contains(string(site["llms.txt"]), "("+origin+p.Path+")") {
			t.Errorf("llms.txt lacks %s", p.Path)
		}
	}
}
