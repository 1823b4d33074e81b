package atlas

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"silkladder/model/sheet"
)

// Source is the original publisher of a figure, and the work where it has a
// name. Where a figure was read in a copy the publisher is named all the same.
type Source struct {
	ID        string
	Publisher Text
	Work      Text // empty where the publisher's name says enough
}

// Citation is a source and the year of the piece, 0 where it has none of its
// own or the work already names it.
type Citation struct {
	Source Source
	Year   int
}

// Text is the citation as a visitor reads it: publisher, work, year.
func (c Citation) Text() Text {
	t := c.Source.Publisher
	if w := c.Source.Work; w.En != "" {
		t.En += ", " + w.En
		t.Zh += "，" + w.Zh
	}
	if c.Year != 0 {
		y := strconv.Itoa(c.Year)
		t.En += " (" + y + ")"
		t.Zh += "（" + y + "）"
	}
	return t
}

// Cite joins citations into one text.
func Cite(cs []Citation) Text {
	var en, zh []string
	for _, c := range cs {
		t := c.Text()
		en, zh = append(en, t.En), append(zh, t.Zh)
	}
	return Text{strings.Join(en, "; "), strings.Join(zh, "；")}
}

// Confidence says how far a row of data can be trusted.
type Confidence string

// High: read at the publisher or in several places. Medium: one secondary
// report, or an estimate good for ranking. Low: a plan, a rounded press figure,
// or a position to within some 10 km. Unusable: published but not credible; no
// result rests on it.
const (
	High     Confidence = "high"
	Medium   Confidence = "medium"
	Low      Confidence = "low"
	Unusable Confidence = "unusable"
)

// Text names the confidence for a visitor.
func (c Confidence) Text() Text {
	switch c {
	case High:
		return Text{"high confidence", "可信度高"}
	case Medium:
		return Text{"medium confidence", "可信度中"}
	case Low:
		return Text{"low confidence", "可信度低"}
	case Unusable:
		return Text{"not credible", "不可信"}
	}
	panic("atlas: no such confidence: " + string(c))
}

func (r *row) confidence(column string) Confidence {
	return Confidence(r.OneOf(column, string(High), string(Medium), string(Low), string(Unusable)))
}

//go:embed data/sources.csv
var sourcesCSV string

func sources() map[string]Source {
	return sourcesOnce.Get(func() map[string]Source { return must(parseSources(sourcesCSV)) })
}

var sourcesOnce sheet.Once[map[string]Source]

func parseSources(text string) (map[string]Source, error) {
	m := make(map[string]Source)
	err := parseTable("sources.csv", text, func(r *row) error {
		s := Source{ID: r.Str("id"), Publisher: r.text("publisher"), Work: r.note("work")}
		if _, dup := m[s.ID]; dup {
			return fmt.Errorf("source %s appears twice", s.ID)
		}
		m[s.ID] = s
		return nil
	})
	return m, err
}

// SourceByID looks up a row of the table of sources.
func SourceByID(id string) (Source, bool) {
	s, ok := sources()[id]
	return s, ok
}

// cites reads a field such as "XH:2013;LPI": ids of sources.csv, each with an
// optional year.
func (r *row) cites(column string) []Citation { return r.citations(column, r.Str(column)) }

func (r *row) citations(column, field string) []Citation {
	var cs []Citation
	for _, w := range strings.Split(field, ";") {
		id, y, dated := strings.Cut(w, ":")
		s, ok := sources()[id]
		if !ok {
			r.Fail(column, "sources.csv has no %q", id)
			continue
		}
		c := Citation{Source: s}
		if dated {
			n, err := strconv.Atoi(y)
			if err != nil || n < 1900 || n > 2030 {
				r.Fail(column, "%q is not a year", y)
			}
			c.Year = n
		}
		cs = append(cs, c)
	}
	return cs
}

// Credits lists the works that the whole atlas rests on, for the page that
// thanks them: the paper, the statistics, and the two sources of geography.
func Credits() []Citation {
	return cited("QIU16", "WDI", "LPI", "UNIDOM", "ILO", "ILOGW", "CIA", "JETRO", "MOFCOM", "GEON", "NATEARTH")
}

// cited looks up sources that the embedded table is known to have.
func cited(ids ...string) []Citation {
	var cs []Citation
	for _, id := range ids {
		s, ok := sources()[id]
		if !ok {
			panic("atlas: no source " + id)
		}
		cs = append(cs, Citation{Source: s})
	}
	return cs
}
