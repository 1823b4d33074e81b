package export

import (
	"errors"
	"flag"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"silkladder/model"
	"silkladder/model/equation"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// small is a document that has every kind of row, subscript and operator, for
// goldens that a person can read.
func small() *document {
	p := &places{
		rows: make([]model.Host, 2), hosts: []string{"North", "South"},
		corridors: []string{"road"}, of: []int{0, 0}, roads: []string{"", ""}, parks: make([][]string, 2),
	}
	return &document{
		title: "Silk Ladder: a small model", intro: []string{"For reading.", "供阅读。"},
		space: dimensions(p), places: p, end: "1", dt: "0.25",
		parts: []equation.Part{
			{Title: "Numbers", Rows: []equation.Row{
				constantRow("rate", "E1", equation.Yearly, "growth | \"quoted\"", "增长 {一}", 0, 0.5, 0.1),
				constantRow("weight[Function]", "E2", equation.Share, "weights & more", "权重", 0, 0, 1, 2, 3, 4, 5, 6, 7),
			}},
			{Title: "Equations", Rows: []equation.Row{
				{Name: "ends", Eq: "E3", Unit: equation.Share, En: "weight of the two ends", Zh: "两端权重", Is: "SUM(weight[End!])"},
				{Name: "largest", Eq: "E3", Unit: equation.Share, En: "largest weight", Zh: "最大权重", Is: "VMAX(weight[Function!])", Kind: equation.Fixed},
				{Name: "half[End]", Eq: "E4", Unit: equation.Share, En: "half of a weight", Zh: "权重之半", Is: "weight[End] / 2"},
				{Name: "half[Trough]", Is: "0"},
				{Name: "power", Eq: "E5", Unit: equation.Ratio, En: "brackets on both sides", Zh: "两边加括号", Is: "(1 + rate) ^ (2 - rate) - -(rate - (rate - 1))"},
				{Name: "choice", Eq: "E6", Unit: equation.Ratio, En: "a condition", Zh: "条件", Is: "IF(level > 1, POS(level - 1), LOGISTIC(level, 0.5, 0.1))"},
				{Name: "level_start", Eq: "E7", Unit: "initial output", En: "level at the start", Zh: "初始水平", Is: "level", Kind: equation.Start},
				{Name: "change_level", Eq: "E7", Unit: "initial output/year", En: "growth of the level", Zh: "水平的增长", Is: "rate * level", Kind: equation.Flow},
				{Name: "level", Eq: "E7", Unit: "initial output", En: "level", Zh: "水平", Is: "1", Kind: equation.Stock, Rate: "change_level"},
				{Name: "change_stock[Host]", Eq: "E8", Unit: "initial output/year", En: "growth in a host", Zh: "东道国的增长", Is: "level * time_step_now", Kind: equation.Flow},
				{Name: "stock[Host]", Eq: "E8", Unit: "initial output", En: "stock of a host", Zh: "东道国存量", Is: "0", Kind: equation.Stock, Rate: "change_stock[Host]"},
				{Name: "KB", Eq: "E35", Unit: "initial output", En: "Capacity abroad. What the plants in the hosts could make in a year.", Zh: "境外产能。东道国的工厂一年最多能生产多少。", Is: "SUM(stock[Host!])"},
			}},
		},
	}
}

func TestGoldenTexts(t *testing.T) {
	d, n := small(), changes(t)
	for name, got := range map[string]string{"small.mdl": d.mdl(), "small.xmile": d.xmile(), "national.mdl": n.mdl(), "national.xmile": n.xmile()} {
		path := filepath.Join("testdata", name)
		if *update {
			if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s differs; run with -update and look at the difference:\n%s", name, got)
		}
	}
}

// village is one host; a model with it is small enough to run many times.
var village = []model.Host{{
	Name: "Here", Corridor: "road", Wage: 0.4, J: 0.4, Y: 0.1, A: 0.1, Skill: 0.6,
	Ice: 0.3, Tariff: 0.1, Outlet: 1, Cap: 0.53, Incumbents: 0.2,
}}

// scenarios cover what changes the shape of the exported text or the branch that
// its equations take.
func scenarios() map[string]model.Scenario {
	full := model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1, Inward: 0.5}
	list := map[string]model.Scenario{}
	for _, a := range model.Archetypes() {
		s := model.New(a.ID)
		s.Hosts, s.Levers, s.Years = village, full, 6
		list[a.ID] = s
	}
	s := model.New("footwear")
	s.Years, s.Step = 3, 0.5
	list["atlas without levers"] = s
	s.Levers, s.Years = full, 8
	s.Openings = []model.Opening{
		{Kind: model.OpeningCorridor, ID: "CPEC", Closed: true},
		{Kind: model.OpeningPark, ID: "KUAN", Year: 2018},
		{Kind: model.OpeningPark, ID: "GWADAR", Year: 2016},
	}
	list["atlas with dates"] = s
	given := model.New("toys")
	given.Hosts, given.Levers, given.Years = village, full, 6
	for id, v := range map[string][]float64{
		"v":         {0.2, 0.1, 0.2, 0.1, 0.1, 0.1, 0.2},
		"force_gov": {0.1, 0.2, 0.3, 0.3, 0.1},
	} {
		d, _ := model.ParamByName(id)
		d.Set(&given.Params, v)
	}
	list["given vectors"] = given
	named := model.New("steel")
	named.Levers, named.Years = full, 2
	named.Hosts = []model.Host{village[0], village[0], village[0], village[0]}
	for i, name := range []string{"Time", "中国", "Smile", "北"} {
		named.Hosts[i].Name, named.Hosts[i].Corridor = name, []string{"F", "f", "-", "road"}[i]
		named.Hosts[i].Cap = 0.1 * float64(i+1)
	}
	list["awkward names"] = named
	return list
}

// The exported texts, read back and run by the letter, give the numbers of
// model.Run in every recorded series at every step.
func TestTextsRun(t *testing.T) {
	for name, s := range scenarios() {
		r, err := model.Run(s)
		if err != nil {
			t.Fatal(err)
		}
		series, err := RecordedSeries(s)
		if err != nil {
			t.Fatal(err)
		}
		mdl, errM := MDL(s)
		xmile, errX := XMILE(s)
		if errM != nil || errX != nil {
			t.Fatal(errM, errX)
		}
		for format, m := range map[string]exported{"mdl": readMDL(t, mdl), "xmile": readXMILE(t, xmile)} {
			steps := 0
			m.run(t, func(step int, value func(string) float64) {
				for _, v := range series {
					got, want := value(v.Name), v.Values(r)[step]
					if !(math.Abs(got-want) <= 1e-12*max(math.Abs(want), 1e-3)) {
						t.Fatalf("%s, %s: %s at step %d is %.17g, want %.17g", name, format, v.Name, step, got, want)
					}
				}
				steps++
			})
			if steps != len(r.T) {
				t.Errorf("%s, %s: %d steps, want %d", name, format, steps, len(r.T))
			}
		}
	}
}

// The constants that a reader may change are in the text under the names of
// Inputs, with the scenario's values, and changing one is changing the scenario.
func TestInputsAreInTheText(t *testing.T) {
	s := model.New("appliance")
	s.Hosts, s.Years = village, 5
	s.Levers.Parks = 0.25
	text, err := MDL(s)
	if err != nil {
		t.Fatal(err)
	}
	inputs, err := Inputs(s)
	if err != nil {
		t.Fatal(err)
	}
	m := readMDL(t, text)
	m.end = 0
	m.run(t, func(_ int, value func(string) float64) {
		for _, in := range inputs {
			if got := value(in.Name); got != in.Value {
				t.Errorf("%s is %v, want %v", in.Name, got, in.Value)
			}
		}
	})
	if want := 5 + numbersOf(s); len(inputs) != want {
		t.Errorf("%d inputs, want %d", len(inputs), want)
	}

	s.Params.Org, s.Levers.Openness = 0.9, 1
	r, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	m = readMDL(t, text)
	m.statements["org"][0].numbers[0], m.statements["beta_openness"][0].numbers[0] = 0.9, 1
	m.run(t, func(step int, value func(string) float64) {
		if got, want := value("F"), r.Series(model.OutF)[step]; math.Abs(got-want) > 1e-14 {
			t.Errorf("step %d: F is %v, want %v", step, got, want)
		}
	})
}

// numbersOf counts the numbers of all parameters.
func numbersOf(s model.Scenario) (n int) {
	for _, d := range model.ParamTable() {
		n += d.Len
	}
	return n
}

// What the model refuses, the export refuses with the same words.
func TestRefusedScenarios(t *testing.T) {
	far := model.New("toys")
	far.Params.Org = 3
	step := model.New("toys")
	step.Step = 2
	for _, s := range []model.Scenario{far, step, model.New("shoes"), {}} {
		want := s.Validate()
		for name, f := range map[string]func() error{
			"MDL":            func() error { _, err := MDL(s); return err },
			"XMILE":          func() error { _, err := XMILE(s); return err },
			"Inputs":         func() error { _, err := Inputs(s); return err },
			"RecordedSeries": func() error { _, err := RecordedSeries(s); return err },
		} {
			var field *model.FieldError
			if err := f(); !errors.As(err, &field) || err.Error() != want.Error() {
				t.Errorf("%s: %v, want %v", name, err, want)
			}
		}
	}
}

// Demand noise is left out, and the file says so.
func TestNoiseIsSaid(t *testing.T) {
	s := model.New("toys")
	quiet, err := MDL(s)
	if err != nil {
		t.Fatal(err)
	}
	s.Params.SdG = 0.1
	noisy, err := MDL(s)
	if err != nil {
		t.Fatal(err)
	}
	const said = "The demand noise of the scenario is not part of this file."
	if strings.Contains(quiet, said) || !strings.Contains(noisy, said) {
		t.Error("a file without the scenario's noise must say so, and no other")
	}
}
