package story

import (
	"fmt"
	"strings"

	"silkladder/app/lang"
)

// Span is a piece of a sentence, perhaps with links.
type Span struct {
	Text     string
	Figure   string // one of Figures, or ""
	Equation string // such as "E9", or ""
}

// Sentence is one sentence in one language.
type Sentence struct {
	ID    string // what it is about, such as "lock"; the same in both languages
	Part  Part   // the paragraph it belongs to
	Spans []Span
}

// Part is a paragraph of the text.
type Part int

// The paragraphs, in their order.
const (
	PartPlace  Part = iota // where the cluster stands and what holds it there
	PartChange             // what the policies changed, and how
	PartPeople             // who gains and who loses
	PartTrust              // how sure it is, and what would change it
)

// Figures lists the pictures a phrase may point to.
var Figures = []string{
	"map", "smile", "ladder", "functional", "value", "levels", "return", "governance", "determinants",
	"resources", "capacity", "hosts", "attribution", "threshold", "fan", "tornado",
}

// Text is the sentence without links.
func (s Sentence) Text() string {
	var b strings.Builder
	for _, p := range s.Spans {
		b.WriteString(p.Text)
	}
	return b.String()
}

// gap is what stands between two sentences.
func gap(l lang.Lang) string {
	if l == lang.Zh {
		return ""
	}
	return " "
}

// write makes a sentence of the pattern in language l: fmt verbs take args, and
// [text](figure,equation) is a phrase with links.
func write(l lang.Lang, id string, part Part, en, zh string, args ...any) Sentence {
	text := fmt.Sprintf(lang.Pair{En: en, Zh: zh}.In(l), args...)
	s := Sentence{ID: id, Part: part}
	for text != "" {
		before, rest, linked := strings.Cut(text, "[")
		if before != "" {
			s.Spans = append(s.Spans, Span{Text: before})
		}
		if !linked {
			break
		}
		phrase, rest, ok := strings.Cut(rest, "](")
		target, rest, ok2 := strings.Cut(rest, ")")
		if !ok || !ok2 {
			panic("story: bad link in sentence " + id)
		}
		figure, equation, _ := strings.Cut(target, ",")
		s.Spans = append(s.Spans, Span{Text: phrase, Figure: figure, Equation: equation})
		text = rest
	}
	return s
}

// plain makes a stranger's text harmless inside a pattern.
func plain(s string) string {
	return strings.NewReplacer("[", "(", "]", ")").Replace(strings.Join(strings.Fields(s), " "))
}
