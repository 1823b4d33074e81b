package picture

import (
	"encoding/csv"
	"strings"
	"testing"
	"unicode"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/study"
)

// answered is what questions would have answered.
func answered(t *testing.T, c *Context) *Study {
	t.Helper()
	s := c.With.Scenario
	shares := func(by []study.Cause) *study.Shares {
		x := &study.Shares{Causes: by}
		for i := range by {
			var o study.Outcomes
			o[study.Functional], o[study.HomeValue] = .01*float64(i), .02*float64(i)
			x.Share = append(x.Share, o)
		}
		return x
	}
	n := len(c.With.T)
	flat := func(v float64) []float64 {
		x := make([]float64, n)
		for i := range x {
			x[i] = v
		}
		return x
	}
	b := study.Bands{Year: c.With.T, Low95: flat(.1), Low80: flat(.2), Low50: flat(.3), Median: flat(.4), High50: flat(.5), High80: flat(.6), High95: flat(.7)}
	var dims []study.Bar
	for _, p := range model.ParamTable()[:3] {
		dims = append(dims, study.Bar{Dim: study.Dim{Param: p, Low: p.Low, High: p.High}, AtLow: .1, AtHigh: .2, Base: .15})
	}
	return &Study{Levers: shares(study.ByLever()), Ways: shares(study.ByWay()), Corridors: shares(study.ByWay()), Home: &Home{},
		Thresholds: []question.Found{{}, {Value: .4, Found: true}, {Value: .5, Found: true}, {Found: true, Lowest: true, Value: .05}, {}, {}}, By: s.Years,
		Fan: &Fan{N: 3, With: b, Without: b, Change: []float64{0, .02, -.03}}, Tornado: dims,
		Types: func(y float64) (c study.Cells) { c[1][0], c[2][2] = y/100, y/50; return c }}
}

// Every picture that leaves the page says of which cluster and year it is, what
// it answers, what is drawn in which unit, of which scenario and runs, in the
// reader's language; and so does its table.
func TestEveryFileKeepsItsMeaning(t *testing.T) {
	ids := []string{"map"}
	for _, b := range Bands {
		for _, p := range b.Pictures {
			ids = append(ids, p.ID)
		}
	}
	runs(t, func(c *Context) {
		c.Study = answered(t, c)
		c.Name = "情景 1"
		a, _ := model.ArchetypeByID(c.With.Scenario.Archetype)
		for _, id := range ids {
			f := chart.Figure{Title: c.t("Where the capacity goes", "产能去了哪里"), W: 600, H: 300}
			if p, ok := ByID(id); ok {
				f = p.Build(c, 600)
			}
			outcome := answer{c}.outcome(id)
			answer, under := c.Answer(id, f), c.Under(id, f)
			all := answer + "\n" + strings.Join(under, "\n")
			if !strings.HasPrefix(answer, c.t(a.En, a.Zh)) || !strings.Contains(answer, "20") {
				t.Errorf("%s: the title names no cluster or year: %s", id, answer)
			}
			if strings.ContainsAny(answer, "?？") && c.With.Scenario.Levers != (model.Levers{}) {
				t.Errorf("%s: the title asks: %s", id, answer)
			}
			if outcome == "" || !strings.Contains(all, outcome) || !strings.Contains(all, c.Name) || !strings.Contains(all, c.t("the Belt and Road", "“一带一路”")) {
				t.Errorf("%s: the outcome, the scenario or the runs are missing:\n%s", id, all)
			}
			if says := strings.Contains(under[1], c.t("grey", "灰色")); says && !strings.Contains(f.SVG(chart.Target{}), "base") {
				t.Errorf("%s: the text speaks of a grey run that is not drawn", id)
			}
			if strings.Contains(all, "NaN") || strings.Contains(all, "%!") {
				t.Errorf("%s: a hole in %s", id, all)
			}
			if han := strings.ContainsFunc(strings.ReplaceAll(all, c.Name, ""), func(r rune) bool { return unicode.Is(unicode.Han, r) }); han != (c.Lang == lang.Zh) {
				t.Errorf("%s: in the other language: %s", id, all)
			}
			target := chart.File(chart.Light)
			target.Title, target.Under, target.Caption = answer, under, "source"
			svg := f.SVG(target)
			if err := wellFormed(svg); err != nil {
				t.Errorf("%s: %v", id, err)
			}
			flat := strings.NewReplacer(" ", "", "\n", "").Replace(textOf(svg))
			for _, s := range append(under, answer, "source") {
				if !strings.Contains(flat, strings.ReplaceAll(s, " ", "")) {
					t.Errorf("%s: the file does not print %q", id, s)
				}
			}
			if id == "map" {
				continue
			}
			r := csv.NewReader(strings.NewReader(c.Table(id, f).CSV(append(under, answer)...)))
			r.FieldsPerRecord = -1
			none := id == "corridors" && c.With.Scenario.Levers == (model.Levers{}) // the picture says so
			if rows, err := r.ReadAll(); err != nil || len(rows) < 5 && !none {
				t.Errorf("%s.csv has %d rows (%v)", id, len(rows), err)
			}
		}
	})
}

// A title that leaves the page carries its odds, and does not lead with what fewer
// than half of the cases share.
func TestAnswerCarriesItsOdds(t *testing.T) {
	runs(t, func(c *Context) {
		p, _ := ByID("functional")
		f := p.Build(c, 600)
		bare := c.Answer("functional", f)
		c.Backing = func(id string) (string, string) { return "IN 9 OF 10.", "" }
		if got := c.Answer("functional", f); !strings.HasPrefix(got, bare) || !strings.HasSuffix(got, "IN 9 OF 10.") {
			t.Errorf("%q", got)
		}
		c.Backing = func(id string) (string, string) { return "", "IN 8 OF 10 NOT" }
		got := c.Answer("functional", f)
		if i, k := strings.Index(got, "IN 8 OF 10 NOT"), strings.Index(got, c.t("functional level", "功能水平")); i < 0 || k < i {
			t.Errorf("%q", got)
		}
	})
}

// A picture whose question nobody has answered yet can still be asked what it is of:
// it keeps its question.
func TestUnansweredPictureKeepsItsQuestion(t *testing.T) {
	runs(t, func(c *Context) {
		for _, none := range []*Study{nil, {}, {Failed: map[question.Kind]bool{}}} {
			c.Study = none
			for _, b := range Bands {
				for _, p := range b.Pictures {
					if p.Question == "" {
						continue
					}
					if c.Study.Ready(p.ID) {
						t.Errorf("%s is ready before anything was answered", p.ID)
					}
					f := p.Build(c, 600)
					if says := c.Answer(p.ID, f); !strings.HasSuffix(says, f.Title) {
						t.Errorf("%s says %q", p.ID, says)
					}
				}
			}
		}
	})
}

// textOf is the text of an SVG document.
func textOf(svg string) string {
	var b strings.Builder
	for _, part := range strings.Split(svg, "<")[1:] {
		_, text, _ := strings.Cut(part, ">")
		b.WriteString(text)
	}
	return strings.NewReplacer("&amp;", "&", "&quot;", `"`, "&lt;", "<", "&gt;", ">", "&#39;", "'").Replace(b.String())
}
