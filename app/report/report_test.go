package report

import (
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"
)

// Everything a report says is on paper, escaped, each question over its answer and its
// pictures; two narrow pictures are marked to stand beside each other.
func TestPaperSaysEverything(t *testing.T) {
	r := &Report{
		Lang: "en", Title: "Shoes & <toys>", Scenario: "Scenario: as of 2016", Paragraphs: []string{"why", "odds", "set"},
		Questions: []Question{{Asks: "1. Locked?", Says: "In 5 of 10 \"cases\".", Pictures: []Picture{
			{Title: "left", Under: []string{"level, 0 to 1"}, Caption: "how to read", SVG: "<svg></svg>", Half: true}, {Title: "right", Caption: "not counted", Half: true},
		}}},
		Pictures: []Picture{{Title: "alone", Caption: "map", SVG: "<svg></svg>"}}, Told: "In words", Words: []string{"first", "second"},
		Sources: []string{"model"}, Link: "https://silk.example/?v=1&a=toys",
	}
	got := r.Head() + r.Body()
	text := html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(got, "\n"))
	at := 0
	for _, s := range []string{"Silk Ladder", r.Scenario, r.Title, "why", "odds", "set", "1. Locked?", r.Questions[0].Says, "left", "level, 0 to 1", "how to read", "right", "not counted", "alone", "map", "In words", "first", "second", "model", r.Link} {
		i := strings.Index(text[at:], s)
		if i < 0 {
			t.Fatalf("%q is missing, or in the wrong place, in %s", s, text)
		}
		at += i + len(s)
	}
	if n := strings.Count(got, `<figure class="half">`); n != 2 {
		t.Errorf("%d pictures beside each other", n)
	}
	if strings.Contains(got, "<toys>") {
		t.Error("not escaped")
	}
}

// A later narrow picture stands beside an earlier one; two sheets hold four pictures of
// usual height, and no picture is cut by the end of a sheet.
func TestTwoSheets(t *testing.T) {
	of := func(h float64, wide string) *Report {
		r := &Report{Lang: "zh-Hans", Title: "结论", Scenario: "情景", Paragraphs: []string{"为什么", "设定"}, Link: "https://silk.example/"}
		for _, c := range wide {
			r.Pictures = append(r.Pictures, Picture{Title: "图", Under: []string{"单位"}, Caption: "说明", H: h, Half: c == 'h'})
		}
		return r
	}
	if got := fmt.Sprint(of(300, "hfhhf").Rows()); got != "[[0 2] [1] [3] [4]]" {
		t.Errorf("rows %s", got)
	}
	for _, c := range []struct {
		h    float64
		wide string
		fits bool
	}{{300, "ffff", true}, {300, "hhhhh", false}, {400, "fff", true}, {400, "ffff", false}, {800, "f", true}, {800, "ff", false}, {700, "hhhh", true}} {
		if r := of(c.h, c.wide); r.Fits() != c.fits {
			t.Errorf("%v: %.0f px are left", c, r.Room())
		}
	}
}
