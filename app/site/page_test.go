package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"path"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"silkladder/app/lang"
	"silkladder/app/link"
)

// sites are the published site and the one below a path.
var sites = []struct {
	name, origin, base string
	build              *build
}{{"published", origin, "/", published}, {"below", "", "/repo/", below}}

// documents parses every page of a site.
func documents(t *testing.T, site files) map[string]*html.Node {
	t.Helper()
	docs := map[string]*html.Node{}
	for _, n := range site.names() {
		if path.Ext(n) == ".html" {
			doc, err := html.Parse(bytes.NewReader(site[n]))
			if err != nil {
				t.Fatalf("%s: %v", n, err)
			}
			docs[n] = doc
		}
	}
	return docs
}

// get is an element's attribute.
func get(x *html.Node, key string) (string, bool) {
	for _, a := range x.Attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// Every address in a page that belongs to the site exists in it, below the
// base path; nothing a browser loads by itself is from elsewhere.
func TestLinks(t *testing.T) {
	for _, s := range sites {
		t.Run(s.name, func(t *testing.T) {
			site, links := s.build.files(t), 0
			for n, doc := range documents(t, site) {
				self := &url.URL{Path: s.base + strings.TrimSuffix(n, "index.html")}
				for x := range doc.Descendants() {
					for _, key := range []string{"href", "src", "data-base", "data-worker", "data-at", "poster", "action"} {
						v, ok := get(x, key)
						if !ok || x.Namespace != "" && strings.HasPrefix(v, "#") {
							continue
						}
						links++
						to, err := self.Parse(strings.TrimPrefix(v, s.origin))
						switch {
						case err != nil:
							t.Errorf("%s: <%s %s=%q>: %v", n, x.Data, key, v, err)
						case to.Host != "":
							if x.Data != "a" || to.Scheme != "https" && to.Scheme != "http" {
								t.Errorf("%s: <%s %s=%q> is from elsewhere", n, x.Data, key, v)
							}
						default:
							name, ok := site.at(to.Path, "", s.base)
							if !ok {
								t.Errorf("%s: <%s %s=%q> leads nowhere", n, x.Data, key, v)
							} else if to.Fragment != "" && !strings.Contains(n, "embed/") && path.Ext(name) == ".html" && !bytes.Contains(site[name], []byte(`id="`+to.Fragment+`"`)) {
								t.Errorf("%s: <%s %s=%q>: the page has no such place", n, x.Data, key, v)
							}
						}
					}
				}
			}
			if links < 500 {
				t.Errorf("only %d links", links)
			}
		})
	}
}

// Style sheets and scripts load nothing from elsewhere either, and name no
// path above the base.
func TestNothingFromElsewhere(t *testing.T) {
	site := below.files(t)
	absolute := regexp.MustCompile("[\"'`]/[a-z]+[/.][^\"'`]*|url\\([^)]*\\)|@import|https?://[^\"'` )]*")
	for _, n := range site.names() {
		if ext := path.Ext(n); ext != ".css" && ext != ".js" && ext != ".svg" {
			continue
		}
		for _, m := range absolute.FindAllString(string(site[n]), -1) {
			m = strings.TrimLeft(m, "\"'`")
			if strings.HasPrefix(m, "/repo/") || strings.HasPrefix(m, "http://www.w3.org/") || strings.HasPrefix(m, "url(#") {
				continue
			}
			t.Errorf("%s: %s", n, m)
		}
	}
}

var idRefs = []string{"for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-activedescendant", "list", "headers"}

// What validators look for first: one title, one main heading, no name twice,
// references to things that exist, a language, and a text for every picture.
func TestDocuments(t *testing.T) {
	for n, doc := range documents(t, published.files(t)) {
		ids, count := map[string]int{}, map[string]int{}
		for x := range doc.Descendants() {
			if x.Type != html.ElementNode {
				continue
			}
			count[x.Data]++
			seen := map[string]bool{}
			for _, a := range x.Attr {
				if seen[a.Key] && a.Namespace == "" {
					t.Errorf("%s: <%s> has %s twice", n, x.Data, a.Key)
				}
				seen[a.Key] = true
				if a.Key == "style" || strings.HasPrefix(a.Key, "on") {
					t.Errorf("%s: <%s> has an inline %s, which the policy forbids", n, x.Data, a.Key)
				}
			}
			if id, ok := get(x, "id"); ok {
				if ids[id]++; ids[id] > 1 || id == "" || strings.ContainsAny(id, " \t\n") {
					t.Errorf("%s: id %q", n, id)
				}
			}
			switch x.Data {
			case "html":
				if l, _ := get(x, "lang"); l != map[bool]string{true: lang.Zh.Tag(), false: lang.En.Tag()}[strings.HasPrefix(n, "zh/")] {
					t.Errorf("%s: language %q", n, l)
				}
			case "img":
				if _, ok := get(x, "alt"); !ok {
					t.Errorf("%s: a picture without alt", n)
				}
			case "aside", "main", "nav":
				if role, ok := get(x, "role"); ok {
					t.Errorf("%s: <%s> with the role %s", n, x.Data, role)
				}
			case "button":
				if kind, _ := get(x, "type"); kind != "button" {
					t.Errorf("%s: a button of type %q", n, kind)
				}
			case "script":
				if _, ok := get(x, "src"); !ok {
					if kind, _ := get(x, "type"); kind != "application/ld+json" {
						t.Errorf("%s: an inline script, which the policy forbids", n)
					} else if !json.Valid([]byte(x.FirstChild.Data)) {
						t.Errorf("%s: structured data is not JSON", n)
					}
				}
			case "style":
				t.Errorf("%s: an inline style sheet, which the policy forbids", n)
			}
		}
		for x := range doc.Descendants() {
			for _, key := range idRefs {
				v, _ := get(x, key)
				if _, hidden := get(x, "hidden"); hidden {
					continue // a closed panel gets its parts when it opens
				}
				for id := range strings.FieldsSeq(v) {
					if ids[id] == 0 {
						t.Errorf("%s: <%s %s=%q> refers to nothing", n, x.Data, key, id)
					}
				}
			}
		}
		if count["title"] < 1 || count["main"] != 1 || count["h1"] > 1 || count["html"] != 1 || count["body"] != 1 {
			t.Errorf("%s: %d titles, %d main, %d h1", n, count["title"], count["main"], count["h1"])
		}
		if !strings.HasPrefix(strings.ToLower(string(published.files(t)[n][:15])), "<!doctype html>") {
			t.Errorf("%s has no doctype", n)
		}
	}
}

// The parser that browsers share finds the tags of every page balanced: what
// it would close or move by itself, it would also change.
func TestTagsBalance(t *testing.T) {
	site := published.files(t)
	for _, n := range site.names() {
		if path.Ext(n) != ".html" {
			continue
		}
		z, open := html.NewTokenizer(bytes.NewReader(site[n])), []string{}
		for tt := z.Next(); tt != html.ErrorToken; tt = z.Next() {
			name, _ := z.TagName()
			switch tt {
			case html.StartTagToken:
				if !void[string(name)] {
					open = append(open, string(name))
				}
			case html.EndTagToken:
				if len(open) == 0 || open[len(open)-1] != string(name) {
					t.Fatalf("%s: </%s> ends %v", n, name, open)
				}
				open = open[:len(open)-1]
			}
		}
		if len(open) > 0 {
			t.Errorf("%s: %v are not ended", n, open)
		}
	}
}

// A page is whole without its program: the map, the charts and the words are in
// the document, with the numbers of the page's own scenario.
func TestPagesAreWhole(t *testing.T) {
	site := published.files(t)
	bodies, scenarios := map[string]string{}, map[string]bool{}
	for _, p := range pages() {
		text := string(site[pageFile(p.Path)])
		body := text[strings.Index(text, "<body"):]
		if p.Kind == "home" && (!strings.Contains(body, `id="map-live"`) || !strings.Contains(body, `id="qcard"`) || !strings.Contains(body, `id="atop"`)) {
			t.Errorf("%s lacks the map, the first card or the verdict", p.Path)
		}
		if p.Kind == "all" || p.Story != "" && !strings.Contains(p.Query, "view=") { // one story opens in the lab
			for _, want := range []string{`id="map-live"`, `id="fig-smile"`, `id="verdict"`} {
				if !strings.Contains(body, want) {
					t.Errorf("%s lacks %s", p.Path, want)
				}
			}
			// What was counted when the site was built stands in the pages of the usual
			// scenario. For others nothing is counted before the program runs: the page
			// says so, without dots for the numbers to come.
			if i := strings.Index(body, `id="verdict"`); strings.Contains(body[i:i+4000], "…%") || strings.Contains(body, `class="odds`) && !oddsOf.MatchString(body) && !strings.Contains(body, "not been counted yet") && !strings.Contains(body, "尚未统计") {
				t.Errorf("%s: a sentence with holes over the levers", p.Path)
			}
			bodies[body] = p.Path
			s, _ := link.PresetByID(p.Story)
			if p.Story == "" {
				s.State = link.Default()
			}
			scenarios[fmt.Sprintf("%v %s", p.Lang, s.State.Query())] = true
		}
		if !strings.Contains(body, `<div id="app"`) && !strings.Contains(body, ` id="app"`) || !strings.Contains(body, `id="silk-crash"`) {
			t.Errorf("%s lacks its root or the banner for a crash", p.Path)
		}
	}
	if len(bodies) != len(scenarios) {
		t.Errorf("%d different pages for %d scenarios", len(bodies), len(scenarios))
	}
}

// oddsOf finds in how many cases a headline holds.
var oddsOf = regexp.MustCompile(`[0-9]+ of 100? cases|100?个情形中有[0-9]+个`)

// The headline of every view says its odds before the program is there.
func TestOddsArePublished(t *testing.T) {
	site, n := published.files(t), 0
	for _, p := range pages() {
		_, over, ok := strings.Cut(string(site[pageFile(p.Path)]), `id="atop"`)
		if !ok || p.Story != "" {
			continue
		}
		n++
		over, _, _ = strings.Cut(over, `class="brief-more"`)
		if len(oddsOf.FindAllString(over, -1)) != 2 { // at length and in brief
			t.Errorf("%s is headed %s", p.Path, over)
		}
		if strings.Contains(over, `class="room"`) {
			t.Errorf("%s has room for odds that are there", p.Path)
		}
	}
	if n < 2*len(lang.All) {
		t.Errorf("only %d pages have a headline", n)
	}
}

func TestMissingPage(t *testing.T) {
	for _, s := range sites {
		site := s.build.files(t)
		for _, l := range lang.All {
			text := string(site[pageFile(l.Prefix()+"/404.html")])
			for _, want := range []string{missingTitle.In(l), `lang="` + l.Tag() + `"`, "noindex", fmt.Sprintf(`href="%s"`, s.base+strings.TrimPrefix(l.Prefix()+"/methods/", "/"))} {
				if !strings.Contains(text, want) {
					t.Errorf("%s, %s lacks %s", s.name, l.Tag(), want)
				}
			}
			if strings.Contains(text, "wasm") {
				t.Errorf("%s, %s: the page starts the program", s.name, l.Tag())
			}
		}
	}
}
