package report

import (
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
