//go:build !js

package ui

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"net/url"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"

	"silkladder/app/dom"
	"silkladder/app/link"
	"silkladder/app/probe"
	"silkladder/app/view"
	"silkladder/model/study"
)

var control = regexp.MustCompile(`data-(act|change|input|keys)="([a-z-]+)"`)

// lookedInto is where TestOwners looks into cases: of one cluster, for those of all
// take long.
const lookedInto = "/evidence/?v=1&a=toys"

// Every control in every string that is painted has exactly one owner (view.ActsOf
// refuses two), and every owner an element.
func TestOwners(t *testing.T) {
	if testing.Short() {
		return // questions about all clusters on nine pages
	}
	var owners map[string]view.Act
	asked := map[string]bool{}
	for _, address := range []string{"/all/?a=nothing", "/embed/", "/?v=1&card=2", "/lab/?v=1", "/lab/?v=2&a=steel&with=none&events=tariff:2030", "/map/?v=1", "/hosts/?v=1", "/hosts/?v=1&e=KAZ", "/evidence/?v=2&a=steel", lookedInto} {
		v := newVisitor(t)
		ready := func(f dom.Func) { f.Do() }
		dom.Browser.Window["silkSW"] = map[string]any{
			"offlineReady": func([]dom.Value) any { ready(last("silkSW.offlineReady")); return nil },
			"onupdate":     func([]dom.Value) any { ready(last("silkSW.onupdate")); return nil },
		}
		v.seen = func(s string) {
			for _, m := range control.FindAllStringSubmatch(s, -1) {
				asked[m[1]+" "+m[2]] = true
			}
		}
		h := start(address)
		for _, s := range h.parts {
			v.seen(s)
		}
		v.rest(true)
		if address == "/?v=1&card=2" {
			v.press("bet-first", "")
			v.rest(false)
			v.press("bet-skip", "")
		}
		for _, g := range gestures {
			if !strings.Contains(address, "all") && !strings.Contains(address, "embed") {
				break // its regions stand on the page with everything, too
			}
			g.do(v)
			v.rest(false)
		}
		if address == "/lab/?v=1" {
			v.press("deciders", "")
			v.rest(false)
		}
		if address == lookedInto {
			v.press("probe", "")
			v.rest(false)
			v.act("change", "probe-set", "more", el("probe-more", "value", "spill", "checked", false))
			v.press("probe-study", "front")
			v.rest(false)
			v.press("probe-case", "3")
			v.rest(false)
		}
		for _, do := range []func(){
			func() {
				v.press("drawer", "assumptions")
				v.change("assume", "zeta:0", ".1")
				v.press("assume-hand", "theta")
			},
			func() { v.press("ask", "ensemble") },
			func() {
				of := probe.Encode(study.Settings{Scenario: link.Scenario("toys"), Draws: 9, Seed: 1, From: "prior"})
				v.files.Do(of, "cases.tar.gz", probe.Brought)
				v.change("case-n", "", "4")
			},
			func() { v.press("archetype", "toys"); v.press("preset", "full") },
			func() { v.acts.Do("pick", "park", "KH-SS", "", dom.Of(el(""))) },
			func() { v.act("change", "place-open", "corridor:CPEC", el("po", "checked", false)) },
			func() { v.press("seek", ""); v.fields["seek-by"] = "2043"; v.press("seek-go", "") },
			func() {
				v.press("drawer", "hosts")
				v.press("hosts-template", "")
				for _, c := range dom.Browser.Take() {
					if c.Name == "silkDownload" {
						v.fields["hf-text"] = c.Args[2]
					}
				}
				v.press("hosts-check", "")
				v.press("hosts-use", "")
			},
		} {
			if address != lookedInto { // what is done elsewhere is done there
				do()
				v.rest(false)
			}
		}
		owners = h.page.acts
		for a := range asked {
			if _, ok := owners[a]; !ok {
				t.Errorf("%s: nothing answers %s", address, a)
			}
		}
		dom.Browser = nil
	}
	for a := range owners {
		if !asked[a] && a != "pick " { // places of the map are targets, not controls
			t.Errorf("no element asks for %s", a)
		}
	}
}

// last is the function that the last call of a name was given.
func last(name string) dom.Func {
	calls := dom.Browser.Calls
	for i := len(calls) - 1; i >= 0; i-- {
		if calls[i].Name == name {
			return calls[i].Args[0].(dom.Func)
		}
	}
	panic(name)
}

// most is how many methods a type may have: more is another type.
const most = 40

func TestMethods(t *testing.T) {
	methods := map[string]int{}
	err := filepath.WalkDir("..", func(p string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(p) != ".go" || strings.HasSuffix(p, "_test.go") {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), p, nil, 0)
		if err != nil {
			return err
		}
		for _, x := range f.Decls {
			fn, ok := x.(*ast.FuncDecl)
			if !ok || fn.Recv == nil || strings.HasSuffix(p, "_js.go") {
				continue
			}
			of := fn.Recv.List[0].Type
			if s, ok := of.(*ast.StarExpr); ok {
				of = s.X
			}
			if name, ok := of.(*ast.Ident); ok {
				methods[filepath.Dir(p)+"."+name.Name]++
			}
		}
		return nil
	})
	if err != nil || len(methods) < 100 {
		t.Fatal(err, len(methods))
	}
	var names []string
	for name, n := range methods {
		if n > most {
			t.Errorf("%s has %d methods", name, n)
		}
		names = append(names, name)
	}
	sort.Slice(names, func(i, j int) bool { return methods[names[i]] > methods[names[j]] })
	for _, name := range names[:5] {
		t.Log(name, methods[name])
	}
}

// Shortcuts are distinct and named in both languages.
func TestShortcuts(t *testing.T) {
	p := newPage("")
	seen := map[string]bool{}
	for _, r := range p.all() {
		k, ok := r.(view.Keyed)
		if !ok {
			continue
		}
		for _, key := range k.Keys() {
			if seen[key.Key] || key.Name.En == "" || key.Name.Zh == "" || key.Do == nil {
				t.Errorf("shortcut %q", key.Key)
			}
			seen[key.Key] = true
		}
	}
	if len(seen) < 15 {
		t.Errorf("only %d shortcuts", len(seen))
	}
}

// A page is parts of one element each, and a view changes within it: what is there is
// painted, and what is elsewhere is not.
func TestViews(t *testing.T) {
	p := newPage("")
	for _, v := range p.views {
		p.embed = v.Embed
		f := p.frame(view.Everything)
		for _, s := range p.regions.around(f, v.Main(f)) {
			if !strings.HasPrefix(s, "<") || !strings.HasSuffix(s, ">") {
				t.Errorf("view %q: %.60q is no element", v.ID, s)
			}
		}
		// What can be done with a scenario can be done wherever one sees it.
		if !v.Embed {
			if n := strings.Count(strings.Join(p.regions.around(f, v.Main(f)), ""), `class="toolbar"`); n != 1 {
				t.Errorf("view %q has %d toolbars", v.ID, n)
			}
		}
	}

	v := newVisitor(t)
	h := start("/all/?v=1")
	for i, x := range h.page.views {
		if x.ID == "evidence" {
			h.page.views[i] = &View{
				ID: "evidence", Regions: []view.Region{h.page.regions.clusters},
				Main: func(f *view.Frame) string { return h.page.regions.clusters.HTML(f) },
			}
		}
	}
	v.rest(false)
	clear(v.changed)
	turn := func(to string) {
		h.page.session.View(func(v *link.View) { v.Kind = to })
		h.page.want(view.Looked)
		v.rest(false)
	}
	turn("evidence")
	if s := v.changed["main html"]; !strings.HasPrefix(s, `<div class="clusters"`) || !strings.Contains(h.page.session.Query(), "view=evidence") {
		t.Errorf("the other view does not stand: %.60s", s)
	}
	clear(v.changed)
	v.press("archetype", "toys")
	v.rest(false)
	if v.changed["a-toys attr:aria-pressed"] != "true" || v.changed["scrub attr:aria-valuetext"] != "" {
		t.Error("the view is not painted")
	}
	for k := range v.changed {
		if strings.HasPrefix(k, "words ") || strings.HasPrefix(k, "art-") {
			t.Errorf("%s is painted, which is elsewhere", k)
		}
	}
	turn("")
	if s := v.changed["main html"]; !strings.Contains(s, `id="stage"`) || v.changed["art-map html"] == "" {
		t.Error("the first view does not come back")
	}
	if !h.page.stands() {
		t.Error("the page would be laid out anew")
	}
	u, _ := url.Parse("/zh/evidence/?v=1")
	if h.nav(u); !strings.HasPrefix(h.parts[2], `<main id="main"><div class="clusters"`) {
		t.Errorf("%.80s", h.parts[2])
	}
}
