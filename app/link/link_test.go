package link

import (
	"math"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"silkladder/model"
	"silkladder/model/atlas"
)

func TestDefaultIsEmpty(t *testing.T) {
	if q := Default().Query(); q != "" {
		t.Errorf("the default page has the query %q", q)
	}
	for _, q := range []string{"", "?", "#", "?#", "#?secret=abc123", "?utm_source=x&fbclid=y", "  "} {
		s, problems := Parse(q)
		if !reflect.DeepEqual(s, Default()) || problems != nil {
			t.Errorf("%q does not open the default page: %v", q, problems)
		}
	}
	d := Default().Scenario
	if d.Archetype != "footwear" || d.Levers != (model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}) || d.Years != 30 {
		t.Errorf("default scenario %+v", d.Levers)
	}
}

// TestQuery fixes the written form: what stands in links that people keep.
func TestQuery(t *testing.T) {
	full := Default()
	full.Name = "Wénzhōu: a/b, 50%"
	full.Scenario = Scenario("steel")
	full.Scenario.Levers = model.Levers{Infrastructure: 1, Parks: .625, Openness: 1. / 3, Market: 0, Inward: .05}
	full.Scenario.Params.Org = .8
	full.Scenario.Params.MixI = [4]float64{.4, .2, .2, .2}
	full.Scenario.Params.GH = -.025
	full.Scenario.Openings = []model.Opening{
		{Kind: "park", ID: "KUAN", Year: 2018}, {Kind: "corridor", ID: "NELB", Closed: true}, {Kind: "corridor", ID: "CPEC", Year: 2020.5}, {Kind: "corridor", ID: "CMR"},
	}
	full.Scenario.Years, full.Scenario.Step = 50, .125
	full.View = View{Year: 2030, Tab: "power", Chart: "smile", Theme: "dark", Lang: "zh", NoBasemap: true, NoControls: true, Autoplay: true}
	without := Scenario("footwear").Without()
	without.Params.Intent = .9
	full.Compare = []Named{{Name: "没有 BRI", Scenario: without}, {}}
	full.Compare[1].Scenario = Scenario("footwear")

	tests := []struct {
		name  string
		state State
		want  string
	}{
		{"levers", PresetState(t, "announced"), "v=1&l=100,100,100,100,0"},
		{"everything", full, "v=1&name=W%C3%A9nzh%C5%8Du!3A_a!2Fb!2C_50%25&a=steel&l=100,62.5,33.33,0,5&p=g_H:-.025,org:.8,mixI:.4/.2/.2/.2" +
			"&o=c.CPEC:2020.5,c.NELB:x,p.KUAN:2018&n=50&d=.125&y=2030&tab=power&chart=smile&theme=dark&basemap=none&controls=0&autoplay=1&lang=zh" +
			"&c=%E6%B2%A1%E6%9C%89_BRI~l.0,0,0,0,0~p.intent:.9&c="},
	}
	for _, tt := range tests {
		got := tt.state.Query()
		if got != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.name, got, tt.want)
		}
		back, problems := Parse(got)
		if len(problems) > 0 || !reflect.DeepEqual(back, tt.state.Canonical()) {
			t.Errorf("%s: does not come back: %v", tt.name, problems)
		}
	}
}

func PresetState(t *testing.T, id string) State {
	t.Helper()
	p, ok := PresetByID(id)
	if !ok {
		t.Fatal("no preset", id)
	}
	return p.State
}

// TestShort keeps everyday links short enough to read aloud.
func TestShort(t *testing.T) {
	s := Default()
	s.Scenario = Scenario("electronics")
	s.Scenario.Levers = model.Levers{Infrastructure: .65, Parks: .85, Openness: .45, Market: 1, Inward: .5}
	s.Scenario.Params.Org, s.Scenario.Params.Intent = .85, .35
	s.Scenario.Openings = []model.Opening{{Kind: "corridor", ID: "CPEC", Year: 2020}}
	s.View = View{Year: 2030, Chart: "smile", Lang: "zh"}
	if q := s.Query(); len(q) >= 120 {
		t.Errorf("%d characters: %s", len(q), q)
	}
}

// randomState draws a valid state from all that a link carries.
func randomState(r *rand.Rand) State {
	s := Default()
	s.Scenario = randomScenario(r)
	if r.IntN(3) == 0 {
		s.Name = randomName(r)
	}
	v := &s.View
	if r.IntN(2) == 0 {
		v.Year = model.StartYear + math.Floor(s.Scenario.Years*r.Float64()*4)/4
	}
	if r.IntN(4) == 0 {
		v.Chart = Charts[r.IntN(len(Charts))]
		v.Tab = "section-2"
		v.Theme = []string{"light", "dark"}[r.IntN(2)]
		v.Lang = []string{"en", "zh"}[r.IntN(2)]
		v.NoBasemap, v.NoControls, v.Autoplay = r.IntN(2) == 0, r.IntN(2) == 0, r.IntN(2) == 0
	}
	for range r.IntN(MaxCompare + 1) {
		s.Compare = append(s.Compare, Named{Name: randomName(r), Scenario: randomScenario(r)})
	}
	return s
}

func randomName(r *rand.Rand) string {
	letters := []rune("aB 温州_!,:/~.;&=%+#?<>\"'é")
	var b strings.Builder
	for range r.IntN(12) {
		b.WriteRune(letters[r.IntN(len(letters))])
	}
	return cleanName(b.String())
}

func randomScenario(r *rand.Rand) model.Scenario {
	s := Scenario(archetypeIDs()[r.IntN(5)])
	var l [5]float64
	for i := range l {
		l[i] = float64(r.IntN(10001)) / 10000
	}
	s.Levers = model.LeversOf(l)
	for _, row := range model.ParamTable() {
		if r.IntN(10) > 0 || row.Null || row.Sum {
			continue
		}
		v := row.Get(&s.Params)
		for i := range v {
			v[i] = row.Low + (row.High-row.Low)*r.Float64()
		}
		row.Set(&s.Params, v)
	}
	if r.IntN(3) == 0 {
		s.Years, s.Step = float64(5+r.IntN(60)), []float64{1, .5, .25, .125}[r.IntN(4)]
	}
	if r.IntN(3) == 0 {
		parks, corridors := atlas.Parks(), atlas.Corridors()
		s.Openings = tidyOpenings([]model.Opening{
			{Kind: "park", ID: parks[r.IntN(len(parks))].ID, Closed: true},
			{Kind: "corridor", ID: corridors[r.IntN(len(corridors))].ID, Year: float64(2013 + r.IntN(40))},
		})
	}
	if r.IntN(4) == 0 {
		for range 1 + r.IntN(3) {
			h := atlas.Hosts()[r.IntN(30)]
			h.Name, h.Corridor = "x"+randomName(r), "y"+randomName(r)
			h.Wage *= .5 + r.Float64()
			s.Hosts = append(s.Hosts, h)
		}
		s.Openings = nil
	}
	return s
}

// TestRoundTrip: a link opens exactly the state it was made from.
func TestRoundTrip(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 1))
	for range 400 {
		s := randomState(r)
		if err := s.Scenario.Validate(); err != nil {
			t.Fatal("the test draws an invalid scenario: ", err)
		}
		q := s.Query()
		if len(q) > MaxLength {
			continue
		}
		got, problems := Parse(q)
		if len(problems) > 0 {
			t.Fatalf("%s\n%v", q, problems)
		}
		if !reflect.DeepEqual(got, s) {
			t.Fatalf("%s\n got %+v\nwant %+v", q, got, s)
		}
		if again := got.Query(); again != q {
			t.Fatalf("written again:\n%s\n%s", q, again)
		}
	}
}

// TestModelVersion covers a future in which model 2 is the newest.
func TestModelVersion(t *testing.T) {
	for _, tt := range []struct {
		version, newest int
		other, want     bool
	}{
		{1, 1, false, false}, {1, 1, true, false},
		{1, 2, false, false}, {1, 2, true, false}, // v=1 alone says model 1
		{2, 2, false, false}, {2, 2, true, true}, {2, 3, false, true},
	} {
		if got := writesModel(tt.version, tt.newest, tt.other); got != tt.want {
			t.Errorf("writesModel(%d, %d, %v) = %v", tt.version, tt.newest, tt.other, got)
		}
	}
	given := func(m string) func(string) (string, bool) {
		return func(string) (string, bool) { return m, m != "" }
	}
	for _, tt := range []struct {
		m         string
		versioned bool
		want      int
		problems  int
	}{
		{"", true, 1, 0}, {"", false, 2, 0}, {"1", true, 1, 0}, {"2", false, 2, 0}, {"3", true, 2, 1}, {"1.5", true, 2, 1}, {"x", true, 2, 1},
	} {
		var r reader
		if got := r.readModel(given(tt.m), tt.versioned, 2); got != tt.want || len(r.problems) != tt.problems {
			t.Errorf("m=%q: model %d, %d problems", tt.m, got, len(r.problems))
		}
	}
}

func TestPasted(t *testing.T) {
	const plain = "v=1&a=toys&l=100,100,100,100,0&p=mixI:.4/.2/.2/.2&o=c.CPEC:x&c=A_b~a.steel~p.org:.8"
	want, problems := Parse(plain)
	if len(problems) > 0 || want.Scenario.Archetype != "toys" || want.Compare[0].Scenario.Params.Org != .8 {
		t.Fatal(problems)
	}
	encoded := strings.NewReplacer(",", "%2C", ":", "%3a", "/", "%2F", "~", "%7E").Replace(plain)
	for name, q := range map[string]string{
		"question mark":     "?" + plain,
		"fragment":          "#" + plain,
		"encoded":           encoded,
		"secret":            plain + "#?secret=Kx91",
		"html ampersands":   strings.ReplaceAll(plain, "&", "&amp;"),
		"strangers' keys":   "utm_source=mail&" + plain + "&fbclid=1&__proto__=2&constructor=3",
		"spaces around":     " " + plain + "\n",
		"empty pairs":       "&&" + plain + "&=&x",
		"given twice alike": plain + "&a=toys",
	} {
		got, problems := Parse(q)
		if len(problems) > 0 || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v", name, problems)
		}
	}
}

func TestLabel(t *testing.T) {
	s := Scenario("steel")
	if l := Label(s); l.En != "Steel, as realised" || l.Zh != "钢铁，按实际落实" {
		t.Error(l)
	}
	s.Levers = announced
	s.Params.Org = .9
	s.Openings = []model.Opening{{Kind: "corridor", ID: "CPEC", Closed: true}}
	if l := Label(s); l.En != "Steel, as announced, own openings, own assumptions" {
		t.Error(l)
	}
}
