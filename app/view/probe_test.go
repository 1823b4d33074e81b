//go:build !js

package view

import (
	"encoding/binary"
	"encoding/json"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"silkladder/app/ask"
	"silkladder/app/chart"
	"silkladder/app/dom"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/probe"
	"silkladder/app/probe/tell"
	"silkladder/app/question"
	"silkladder/app/session"
	"silkladder/model"
	"silkladder/model/study"
)

// looked is a page that has looked for it, over a twin of the browser whose second
// program answers at once.
func looked(t *testing.T, address string, l lang.Lang, draws int) (*stand, *Probe) {
	t.Helper()
	was := ask.Draws
	ask.Draws[0] = draws
	t.Cleanup(func() { ask.Draws = was })
	x := newStand()
	x.lang = l
	st, problems := link.Open(address, func(string) string { return "" })
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	x.Session.Change(func(s *session.State) { *s = st }, "")
	var desk tell.Desk
	promise := func(answer any) map[string]any {
		return map[string]any{"then": func([]dom.Value) any {
			dom.Browser.Calls[len(dom.Browser.Calls)-1].Args[0].(dom.Func).Do(dom.Of(answer))
			return nil
		}}
	}
	dom.Browser = &dom.Twin{Window: map[string]any{
		"silkPaint": func(a []dom.Value) any {
			painted += strings.ReplaceAll(a[0].String(), "\x00", "")
			return nil
		},
		"silkProbe": func(a []dom.Value) any {
			b := a[2].Bytes()
			recs := make([]float64, len(b)/8)
			for i := range recs {
				recs[i] = math.Float64frombits(binary.LittleEndian.Uint64(b[8*i:]))
			}
			var pieces []tell.Piece
			var err error
			switch a[0].String() {
			case "hold":
				var c probe.Cases
				if err = json.Unmarshal([]byte(a[1].String()), &c); err == nil {
					c.Records = recs
					err = desk.Hold(c)
				}
			case "fails":
				pieces, err = desk.Fails(a[1].String())
			case "study":
				pieces, err = tell.Study(a[1].String(), recs)
			}
			if err != nil {
				t.Error(err)
			}
			list := []any{}
			for _, p := range pieces {
				list = append(list, p.ID, p.Kind, p.Content)
			}
			return promise([]any{list, ""})
		},
	}}
	t.Cleanup(func() { dom.Browser = nil })
	file, err := os.ReadFile("../../model/hindcast/data/posterior.bin")
	if err != nil {
		t.Fatal(err)
	}
	x.Ask.Match(file, nil)
	r := NewProbe(x.Desk, NewCases(x.Desk))
	x.do(t, r, "probe", "", nil)
	x.here.Answer()
	x.shown(r)
	if r.tally == nil {
		t.Fatal("no cases are held")
	}
	if v := x.Session.State().Scenario.Version; (r.tally.Ensemble().Posterior != nil) != (v == model.Version2) {
		t.Errorf("cases of version %d come from %v", v, r.tally.Ensemble().Posterior)
	}
	return x, r
}

// painted is all that was painted since it was last looked at.
var painted string

// shown is what a region has on the page after everything was painted.
func (x *stand) shown(r Region) string {
	painted = ""
	r.Paint(x.Brush, x.frame(Everything))
	x.Brush.Apply()
	return painted
}

// The picture of the cases is read like any other, and is taken along with what it says,
// of which scenario, and where it is asked for again.
func TestPictureOfCases(t *testing.T) {
	for _, l := range lang.All {
		x, _ := looked(t, "v=1&a=electronics&l=80,70,60,50,0", l, 60)
		figures := NewFigures(x.Desk, &Stage{})
		reader := NewReader(x.Desk, figures)
		f := x.frame(Everything)
		fig, ok := figures.figure(f, "probe")
		if !ok || len(fig.Points) < 3 || len(fig.Table.Rows) < 3 {
			t.Fatalf("%v: %d points, %v", l, len(fig.Points), ok)
		}
		x.Now = func() *Frame { return f }
		for i, key := range []string{"Home", "ArrowDown", "End"} {
			want := fig.Points[[]int{0, 1, len(fig.Points) - 1}[i]]
			if px, py, text, ok := reader.read("probe", key, 0, 0); !ok || text != want.Readout || px != want.X || py != want.Y {
				t.Errorf("%v: %s reads %q, should be %q", l, key, text, want.Readout)
			}
		}
		svg, ok := figures.svg(f, "probe", chart.Light)
		w, h := svgSize(svg)
		title, _, _ := strings.Cut(strings.SplitN(svg, "<title>", 2)[1], "</title>")
		if !ok || w < 200 || h < 200 || title == "" || !strings.Contains(svg, "<path") || strings.Contains(svg, "class=") {
			t.Errorf("%v: the file is %.300s", l, svg)
		}
		for _, want := range []string{fig.Points[0].Label, "electronics"} {
			if csv := figures.csv(f, "probe", fig); !strings.Contains(csv, want) {
				t.Errorf("%v: %q is not in %s", l, want, csv)
			}
		}
		if m := f.Shown().Menu("probe", false, false); strings.Contains(m, "pic-embed") || !strings.Contains(m, `data-act="svg"`) {
			t.Errorf("%v: the menu is %s", l, m)
		}
	}
}

// A case that is opened gives the outcome that was counted, to the last digit, also
// when its address is opened by somebody else; undo brings the scenario back.
func TestCaseOpens(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes seconds; make test runs it")
	}
	for _, c := range []struct {
		address string
		draws   int
	}{{"v=1&a=electronics&l=80,70,60,50,0", 100}, {"v=2&a=footwear-oem", 5}} {
		address := c.address
		x, r := looked(t, address, lang.En, c.draws)
		was := x.Session.Query()
		recs, width := r.tally.Records(), len(r.tally.Ensemble().Columns())
		value := func(n int, name string) float64 {
			get, ok := study.OutcomeOf(name, len(r.tally.Ensemble().Space), r.tally.Ensemble().Columns())
			if !ok {
				t.Fatal(name)
			}
			return get(recs[n*width:])
		}
		for _, n := range []int{0, c.draws / 2, c.draws - 1} {
			x.do(t, r, "probe-case", strconv.Itoa(n), nil)
			opened, problems := link.ParseWhole(strings.TrimPrefix(x.Session.Query(), "?"))
			if len(problems) > 0 {
				t.Errorf("case %d: %v", n, problems)
			}
			for _, s := range []model.Scenario{x.Session.State().Scenario, opened.Scenario} {
				with, err := model.Run(s)
				if err != nil {
					t.Fatal(err)
				}
				without, err := model.Run(s.Without())
				if err != nil {
					t.Fatal(err)
				}
				a, b := study.Measure(with), study.Measure(without)
				for _, o := range study.OutcomeTable() {
					if got, want := a[o.Outcome], value(n, o.ID+"_with"); got != want {
						t.Errorf("%s: case %d: %s is %v, counted %v", address, n, o.ID, got, want)
					}
					if got, want := b[o.Outcome], value(n, o.ID+"_without"); got != want {
						t.Errorf("%s: case %d: %s without is %v, counted %v", address, n, o.ID, got, want)
					}
				}
			}
			if !x.Session.Undo() || x.Session.Query() != was {
				t.Errorf("%s: undo after case %d gives %s, want %s", address, n, x.Session.Query(), was)
			}
		}
		x.do(t, r, "probe-case", strconv.Itoa(c.draws), nil)
		if x.Session.Query() != was {
			t.Error("a case that is not there was opened")
		}
	}
}

// Controls are answered by the program that holds the cases; what stays is said.
func TestProbeControls(t *testing.T) {
	x, r := looked(t, "v=1&a=electronics&l=80,70,60,50,0", lang.En, 100)
	first := x.shown(r)
	x.do(t, r, "probe-set", "event", value("F_with"))
	x.do(t, r, "probe-set", "more", value("spill"))
	if s := x.shown(r); !strings.Contains(s, `id="probe-low-spill"`) || strings.Contains(first, `id="probe-low-spill"`) {
		t.Errorf("no bound of spillovers in %.2000s", s)
	}
	painted = ""
	x.do(t, r, "probe-move", "low:spill:0:1", value("100"))
	if !strings.Contains(painted, "probe-low-spillvalue0.5") || strings.Contains(painted, "probe-boundshtml") {
		t.Errorf("while it slides %.2000s is painted", painted)
	}
	painted = ""
	x.do(t, r, "probe-set", "low:spill", value("much"))
	if !strings.Contains(painted, "This number") || !strings.Contains(painted, "probe-low-spillvalue0.5") {
		t.Errorf("nonsense is answered by %.2000s", painted)
	}
	x.do(t, r, "probe-do", "drop:spill", nil)
	if s := x.shown(r); strings.Contains(s, `id="probe-low-spill"`) {
		t.Error("the bound was not dropped")
	}
	x.Change(func(s *session.State) { s.Scenario.Levers.Parks = .9 }, "")
	if s := x.shown(r); !strings.Contains(s, "The scenario has been changed since") {
		t.Errorf("the change is not said in %.2000s", s)
	}
	x.do(t, r, "probe-back", "", nil)
	if s := x.shown(r); strings.Contains(s, "has been changed since") || x.Session.State().Scenario.Levers.Parks != .7 {
		t.Errorf("it does not come back to the scenario of the cases: %.500s", s)
	}
}

// Studies are counted on demand, in words first, and can be used and stopped.
func TestProbeStudies(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes seconds; make test runs it")
	}
	defer func(was map[question.Kind][2]int) { probeSizes = was }(probeSizes)
	probeSizes = map[question.Kind][2]int{question.Policies: {4, 4}, question.Front: {9, 9}, question.Groups: {2, 2}}
	for i, l := range lang.All {
		x, r := looked(t, []string{"v=1&a=toys", "v=2&a=footwear-oem"}[i], l, 4)
		for _, k := range []question.Kind{question.Policies, question.Front, question.Groups} {
			if k == question.Front {
				dom.Browser.Window["document"] = map[string]any{"getElementById": func([]dom.Value) any { return map[string]any{"value": "40"} }}
			}
			x.do(t, r, "probe-study", string(k), nil)
			if s := x.shown(r); !strings.Contains(s, `data-act="probe-stop" data-of="`+string(k)+`"`) {
				t.Errorf("%v: %s cannot be stopped", l, k)
			}
			x.do(t, r, "probe-stop", string(k), nil)
			if r.studies[k].job != nil {
				t.Errorf("%v: %s was not stopped", l, k)
			}
			x.do(t, r, "probe-study", string(k), nil)
			painted = ""
			x.here.Answer()
			if s := painted; !strings.Contains(s, "probe-"+string(k)+"html") || !strings.Contains(s, `class="probe-lead"`) {
				t.Errorf("%v: %s has no words", l, k)
			}
			if s := painted; k != question.Groups && (!strings.Contains(s, `id="`+string(k)+`-art"`) || !strings.Contains(s, `data-act="menu" data-of="`+string(k)+`"`)) {
				t.Errorf("%v: %s has no picture to take along", l, k)
			}
		}
		x.do(t, r, "probe-levers", "250.1000.0.0.500", nil)
		if got := x.Session.State().Scenario.Levers.Vector(); got != [5]float64{.25, 1, 0, 0, .5} {
			t.Errorf("%v: the levers are %v", l, got)
		}
	}
}
