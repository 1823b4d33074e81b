package main

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
)

func TestRepair(t *testing.T) {
	for _, c := range []struct{ in, out string }{
		{`<p title="a">b</p>`, `<p title="a">b</p>`},
		{`<p title="He said \"hi\" & <b>">x</p>`, `<p title="He said &quot;hi&quot; &amp; &lt;b&gt;">x</p>`},
		{`<p title="5\u00a0km\\">x</p>`, "<p title=\"5\u00a0km\\\">x</p>"},
		{`<p title='single "double"'>x</p>`, `<p title="single &quot;double&quot;">x</p>`},
		{`<input value=plain>`, `<input value="plain">`},
		{`<i aria-hidden>x</i>`, `<i aria-hidden="true">x</i>`},
		{`<i data-stay draggable>x</i>`, `<i data-stay="true" draggable="true">x</i>`},
		{`<i aria-hidden="false">x</i>`, `<i aria-hidden="false">x</i>`},
		{`<button disabled hidden>x</button>`, `<button disabled hidden>x</button>`},
		{`<p id="c" class="b" aria-label="a">x</p>`, `<p aria-label="a" class="b" id="c">x</p>`},
		{`<a href="/?a=1&amp;b=2">x</a>`, `<a href="/?a=1&amp;b=2">x</a>`},
		{"<div>\n  <b>a</b>\n  <b>c</b>\n</div>", "<div><b>a</b><b>c</b></div>"},
		{"<div>\n  one\n  <b>two</b>\n  three\n</div>", "<div>one<b>two</b>three</div>"},
		{`<p>a <b>b</b> c</p>`, `<p>a <b>b</b> c</p>`},
		{`<p>1 &lt; 2 &amp; 3</p>`, `<p>1 &lt; 2 &amp; 3</p>`},
		{"<p><img alt=\"x\">\n  <br>\n</p>", "<p><img alt=\"x\"><br></p>"},
		{`<svg viewBox="0 0 1 1"><path d="M0 0h1"/></svg>`, `<svg viewBox="0 0 1 1"><path d="M0 0h1"/></svg>`},
		{`<p><!-- a <b> -->x</p>`, `<p>x</p>`},
		{``, ``},
	} {
		out, err := repair(c.in, 0, resolver("/").Resolve)
		if err != nil || out != c.out {
			t.Errorf("%q becomes %q (%v), want %q", c.in, out, err, c.out)
		}
	}
	for _, in := range []string{`<p`, `<p title="a`, `<p ="a">`, `<p>x</p`, `<!-- a`, `< p>`, `<p "a">`} {
		if out, err := repair(in, 0, resolver("/").Resolve); err == nil {
			t.Errorf("%q becomes %q", in, out)
		}
	}
}

// Below a path every address of the site is there too, also one in app.Raw,
// which go-app leaves alone.
func TestRepairBelow(t *testing.T) {
	for in, want := range map[string]string{
		`<a href="/methods/#E9">x</a>`:        `<a href="/repo/methods/#E9">x</a>`,
		`<a href="/repo/methods/#E9">x</a>`:   `<a href="/repo/methods/#E9">x</a>`,
		`<a href="/">x</a>`:                   `<a href="/repo/">x</a>`,
		`<a href="#E9">x</a>`:                 `<a href="#E9">x</a>`,
		`<a href="?v=1">x</a>`:                `<a href="?v=1">x</a>`,
		`<a href="https://a.example/b">x</a>`: `<a href="https://a.example/b">x</a>`,
		`<a href="//a.example/b">x</a>`:       `<a href="//a.example/b">x</a>`,
		`<img src="/web/a.png">`:              `<img src="/repo/web/a.png">`,
		`<p title="/not/an/address">x</p>`:    `<p title="/not/an/address">x</p>`,
	} {
		if out, err := repair(in, 0, resolver("/repo/").Resolve); err != nil || out != want {
			t.Errorf("%s becomes %s (%v), want %s", in, out, err, want)
		}
	}
}

// What repair writes is the tree that go-app mounts in the browser: the same
// attributes and texts, and no white space that is not the tree's.
func TestRepairGivesTheTree(t *testing.T) {
	texts := []string{`plain`, `"quoted" 'single'`, `a < b & c > d`, `back\slash`, "5\u00a0km\u202f%", `“一带一路”`, `</p>`, `<!-- x -->`, `a=b`, `100%`}
	n := 0
	next := func() string { n++; return texts[n%len(texts)] }
	tree := app.Div().ID("app").Aria("hidden", "true").DataSet("stay", "true").Body(
		app.Range(texts).Slice(func(i int) app.UI {
			return app.P().Title(texts[i]).Aria("label", next()).Body(app.B().Text(next()), app.Text(texts[i]), app.I().Body(app.Span().Text(next())))
		}),
		app.Input().Type("text").Disabled(true).Value(next()),
		app.Raw(`<svg viewBox="0 0 2 1"><title>1 &lt; 2</title><path d="M0 0h1"/><g><text>a b</text></g></svg>`),
	)
	out, err := repair(app.HTMLString(tree), 0, resolver("/").Resolve)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := html.Parse(strings.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	var walk func(*html.Node)
	walk = func(x *html.Node) {
		switch x.Type {
		case html.TextNode:
			got = append(got, x.Data)
		case html.ElementNode:
			for _, a := range x.Attr {
				if a.Key == "title" || a.Key == "aria-label" || a.Key == "value" {
					got = append(got, a.Key+": "+a.Val)
				}
			}
		}
		for c := range x.ChildNodes() {
			walk(c)
		}
	}
	walk(doc)
	var tell []string
	n = 0
	for _, s := range texts {
		label := next()
		b := next()
		tell = append(tell, "aria-label: "+label, "title: "+s, b, s, next())
	}
	tell = append(tell, "value: "+next(), "1 < 2", "a b")
	for i := range max(len(got), len(tell)) {
		if i >= len(got) || i >= len(tell) || got[i] != tell[i] {
			t.Fatalf("part %d differs: the page has\n%q\nthe tree has\n%q", i, got, tell)
		}
	}
}
