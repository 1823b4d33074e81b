package story

import (
	"fmt"
	"math"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/study"
)

// thresholds asks where the lock breaks, as the page does.
func thresholds(t *testing.T, s model.Scenario) (all []Threshold) {
	t.Helper()
	plan, err := question.Question{Kind: question.Thresholds, Scenario: s, By: s.Years}.Plan()
	if err != nil {
		t.Fatal(err)
	}
	recs, err := question.Perform(plan, model.NewEngine(), 0, plan.Len())
	if err != nil {
		t.Fatal(err)
	}
	fs := question.Findings(recs)
	at := func(f question.Found) float64 {
		if f.Found {
			return f.Value
		}
		return math.NaN()
	}
	for k, id := range study.Conditions() {
		p, _ := model.ParamByName(id)
		all = append(all, Threshold{lang.Pair{En: p.En, Zh: p.Zh}, p.Get(&s.Params)[0], at(fs[2*k+1]), at(fs[2*k]), s.Years})
	}
	return all
}

var hole = regexp.MustCompile(`NaN|Inf|%!|\bnil\b|  |…%|…的`)

// TestAnswers keeps the six answers of every preset, before and after what takes
// many runs has been counted, as a person reads them; each is short.
func TestAnswers(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes seconds; make test runs it")
	}
	var b strings.Builder
	for _, p := range link.Presets() {
		if p.State.Model != model.Version {
			continue // TestNational answers for every cluster, without numbers that new data move
		}
		s := p.State.Scenario
		first := input(t, s, lang.En, s.Years)
		after := first
		after.Thresholds = thresholds(t, s)
		if s.Levers != (model.Levers{}) {
			after = counted(t, after)
			after.Ensemble.SomeHost = after.Ensemble.Cases.Chances().SomeHostLoses
			after.Leading = &Leading{Runs: 100, Host: .93, Corridor: .5}
		}
		for _, l := range lang.All {
			for i, in := range []Input{first, after} {
				for _, year := range []float64{0, 10, s.Years} {
					in.Lang, in.Year = l, year
					for _, a := range Asks() {
						text := Answer(in, a).Text()
						if n, most := length(text, l); n > most {
							t.Errorf("%s: %d words, at most %d: %s", p.ID, n, most, text)
						}
						if bad := hole.FindString(text); bad != "" || strings.ContainsFunc(text, unicode.IsControl) {
							t.Errorf("%s: a hole (%q) in %s", p.ID, bad, text)
						}
						if year == s.Years {
							fmt.Fprintf(&b, "%s, %s, %s\n%s\n%s\n", p.ID, l.Tag(), []string{"at once", "counted"}[i], Asked(in, a), text)
						}
					}
				}
			}
		}
		b.WriteByte('\n')
	}
	golden(t, "answers.txt", b.String())
}

// length counts words, in Chinese characters, and says how many an answer may have.
func length(s string, l lang.Lang) (n, most int) {
	if l == lang.En {
		return len(strings.Fields(s)), 60
	}
	for _, r := range s {
		if unicode.Is(unicode.Han, r) {
			n++
		}
	}
	return n, 120
}

// The year of the first own brand is that of the run.
func TestOwnBrand(t *testing.T) {
	p, _ := link.PresetByID("realised")
	in := input(t, p.State.Scenario, lang.En, 30)
	y := OwnBrand(in.With)
	if y <= 0 || OwnBrand(in.Without) < y {
		t.Errorf("own brand after %v years", y)
	}
}

// An own brand that is lost again is not said to be there from a year on: of every cluster
// of China and every market the last time is told, and where it ends.
func TestBrandYears(t *testing.T) {
	r, err := model.Run(link.Default().Scenario)
	if err != nil {
		t.Fatal(err)
	}
	lost := 0
	for i := range r.Clusters() {
		c := r.Cluster(i)
		for _, market := range []model.Vector{model.VecSG, model.VecSH, model.VecSB} {
			obm := func(step int) bool { return model.StageOf(c.Roles(market, step)) == model.StageOBM }
			since, until := brandYears(c, market)
			last := len(c.T) - 1
			switch {
			case since < 0:
				if own(c, market) >= 0 || obm(last) {
					t.Errorf("cluster %d: an own brand is not seen", i)
				}
				continue
			case until < 0:
				until = c.T[last]
			default:
				lost++
			}
			for step := range c.T {
				if in := c.T[step] >= since && c.T[step] <= until; in && !obm(step) || c.T[step] > until && obm(step) {
					t.Errorf("cluster %d: from %v to %v, and not at %v", i, since, until, c.T[step])
				}
			}
		}
	}
	if lost == 0 {
		t.Error("no brand is lost in any run: nothing was tested")
	}
}

// What was built already is not one of the three ways.
func TestBuiltAlreadyIsNoWay(t *testing.T) {
	for _, c := range []struct {
		built, room float64
		has, not    string
	}{
		{.02, .01, "Most comes from what was built already (+0.020)", "most comes by"},
		{.02, 0, "Nearly all comes from what was built already", "Most comes"},
		{.001, .02, "most comes by room (+0.020)", "built"},
		{0, 0, "Its three ways", "built"},
	} {
		s := model.National("steel")
		s.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
		in := input(t, s, lang.En, 30)
		in.Attribution = []Share{{lang.Pair{En: "What was built already", Zh: "已建成"}, c.built, true}, {lang.Pair{En: "Room", Zh: "空间"}, c.room, false}}
		if s := (&answerer{read(in)}).mostWay().Text(); !strings.Contains(s, c.has) || strings.Contains(s, c.not) {
			t.Errorf("built %v, room %v: %s", c.built, c.room, s)
		}
	}
}
