package chart

import (
	"encoding/xml"
	"io"
	"math"
	"strings"
	"testing"
)

// wellFormed parses the whole text as XML.
func wellFormed(t *testing.T, s string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(s))
	for {
		_, err := d.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatalf("%v in\n%s", err, s)
		}
	}
}

var everyMark = Figure{
	ID: "m", Title: `A "title" & more`, Desc: "a<b", W: 400, H: 50,
	Scene: Scene{
		Group{Attrs: Attrs{ID: "g", Class: "hosts", Role: "button", Label: "Land & sea", Tab: true,
			Data: []Datum{{"host", `x"y`}}}, Transform: "translate(1 2)", Marks: []Mark{
			Path{Attrs: Attrs{Class: "s-cluster w2", Title: "tip"}, D: "M0 0h5", Length: 1},
		}},
		Line{Attrs{Class: "hair"}, .5, 1.25, 2.004, -3},
		Circle{Attrs{Class: "f-hosts", Opacity: .25, Hidden: true}, 1, 2, 3},
		Rect{Attrs{Class: "f-paper"}, 0, 1, 2, 3, 4},
		Text{Attrs: Attrs{Class: "muted"}, X: 1, Y: 2, S: "丝绸\x00<", Anchor: End, Size: 12, Bold: true, Halo: true},
	},
}

func TestPage(t *testing.T) {
	got := everyMark.SVG(Page)
	wellFormed(t, got)
	want := `<svg class="chart" id="m" role="img" aria-label="A &quot;title&quot; &amp; more" aria-describedby="m-d" width="400" height="50" viewBox="0 0 400 50"><desc id="m-d">a&lt;b</desc>` +
		`<g id="g" class="hosts" role="button" aria-label="Land &amp; sea" tabindex="0" data-host="x&quot;y" transform="translate(1 2)"><path class="s-cluster w2" d="M0 0h5" pathLength="1"><title>tip</title></path></g>` +
		`<line class="hair" x1=".5" y1="1.25" x2="2" y2="-3"/>` +
		`<circle class="f-hosts" aria-hidden="true" fill-opacity=".25" cx="1" cy="2" r="3"/>` +
		`<rect class="f-paper" y="1" width="2" height="3" rx="4"/>` +
		`<text class="muted t12 bold halo" x="1" y="2" text-anchor="end">丝绸&lt;</text></svg>`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestFile(t *testing.T) {
	target := File(Dark)
	target.Caption, target.Link, target.Lang = "Cite <me>", "https://example.org/?s=1&t=2", "en"
	got := everyMark.SVG(target)
	wellFormed(t, got)
	for _, want := range []string{
		`xmlns="http://www.w3.org/2000/svg"`, `xml:lang="en"`, Hex("paper", Dark),
		`A &quot;title&quot; &amp; more</text>`, `Cite &lt;me&gt;`, `<a href="https://example.org/?s=1&amp;t=2"><text`, `>https://example.org/?s=1&amp;t=2<`,
		`<path fill="none" stroke="` + Hex("cluster", Dark) + `" stroke-width="2" d="M0 0h5"`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
	for _, not := range []string{"class=", "data-", "style=", "tabindex", "var("} {
		if strings.Contains(got, not) {
			t.Errorf("a file must not hold %s:\n%s", not, got)
		}
	}
}

// In Chinese files quotes come from a Chinese face, as wide as a character, and
// are measured so.
func TestChineseFile(t *testing.T) {
	target := File(Light)
	target.Lang = "zh-Hans"
	if got := everyMark.SVG(target); !strings.Contains(got, `font-family="&quot;PingFang SC`) {
		t.Errorf("another face stands before the Chinese ones: %.400s", got)
	}
	if a, b := Width("“一带一路”", 10), Width("“Belt”", 10); a != 60 || b >= Width("Belt", 10)+20 {
		t.Errorf("Chinese quotes: %v, want 60; English ones: %v", a, b)
	}
}

// A bare file has the picture and its words for those who do not see it, and
// nothing written around it.
func TestBareFile(t *testing.T) {
	target := File(Light)
	target.Bare, target.Title, target.Under, target.Caption, target.Link = true, "Answer", []string{"Under"}, "Cite", "https://example.org"
	got := everyMark.SVG(target)
	wellFormed(t, got)
	if !strings.Contains(got, `width="408" height="58"`) || !strings.Contains(got, `<title>Answer</title>`) || strings.Count(got, "Answer") != 1 || strings.Contains(got, "Under") || strings.Contains(got, "Cite") || strings.Contains(got, "example") {
		t.Errorf("%s", got)
	}
}

func TestCoordinates(t *testing.T) {
	for _, c := range []struct {
		v    float64
		want string
	}{{0, "0"}, {.5, ".5"}, {-.25, "-.25"}, {12, "12"}, {1.999, "2"}, {-.001, "0"}, {3.05, "3.05"},
		{math.NaN(), "0"}, {math.Inf(1), "0"}} {
		if got := string(appendCoord(nil, c.v)); got != c.want {
			t.Errorf("%v prints as %s, want %s", c.v, got, c.want)
		}
	}
	var p Pen
	p.MoveTo(1, 2)
	p.LineTo(1.52, 2)
	p.LineTo(2.04, 2)
	p.LineTo(2.04, 0)
	p.LineTo(3, 1)
	p.LineTo(3, 1)
	p.Close()
	if got := p.String(); got != "M1 2h.5 .5v-2l1 1z" {
		t.Errorf("path is %s", got)
	}
}
