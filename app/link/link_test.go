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
	usual := model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	if d.Version != model.Version2 || d.Archetype != "appliance" || len(d.Clusters()) != len(model.Trades()) || d.Levers != usual || d.Years != 30 || d.History != model.HistoryObserved || d.From != model.Present {
		t.Errorf("default scenario %d %s %+v", d.Version, d.Archetype, d.Levers)
	}
}

// The page that an empty address opened before version 2 has an address that says
// so, and every link of version 1 names its version.
func TestFirstDoorStands(t *testing.T) {
	d := Default1()
	if q := d.Query(); q != "v=1" {
		t.Errorf("the first page has the query %q", q)
	}
	if s, problems := Parse("v=1"); !reflect.DeepEqual(s, d) || problems != nil {
		t.Errorf("v=1 does not open it: %v", problems)
	}
	if d.Scenario.Archetype != "footwear" || d.Scenario.Model() != model.Version || d.Scenario.Levers != Default().Scenario.Levers {
		t.Errorf("first scenario %+v", d.Scenario)
	}
	for _, p := range presets1() {
		if q := p.State.Query(); !strings.HasPrefix(q, "v=1") {
			t.Errorf("%s: %q", p.ID, q)
		}
	}
}

// TestQuery fixes the written form: what stands in links that people keep.
func TestQuery(t *testing.T) {
	full := Default1()
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
	full.View = View{Year: 2030, Kind: "lab", Card: 3, Pictures: "smile.map", Tab: "power", Chart: "smile", Theme: "dark", Lang: "zh", NoBasemap: true, NoControls: true, Autoplay: true}
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
			"&o=c.CPEC:2020.5,c.NELB:x,p.KUAN:2018&n=50&d=.125&y=2030&view=lab&card=3&pics=smile.map&tab=power&chart=smile&theme=dark&basemap=none&controls=0&autoplay=1&lang=zh" +
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
	s := State{Scenario: randomScenario(r)}
	s.Model = s.Scenario.Model()
	if r.IntN(3) == 0 {
		s.Name = randomName(r)
	}
	v := &s.View
	if r.IntN(4) == 0 {
		v.Place = []string{"park.gwadar", "host.Viet Nam", "home.home"}[r.IntN(3)]
	}
	if r.IntN(2) == 0 {
		v.Year = model.StartYear + math.Floor(s.Scenario.Years*r.Float64()*4)/4
	}
	if r.IntN(4) == 0 {
		v.Chart = Charts[r.IntN(len(Charts))]
		v.Tab = "section-2"
		v.Kind, v.Card = Views[r.IntN(len(Views))], r.IntN(Cards+1)
		for _, i := range r.Perm(len(Charts) - 1)[:r.IntN(MaxPictures+1)] {
			v.Pictures = strings.TrimPrefix(v.Pictures+"."+Charts[i+1], ".")
		}
		v.Economy = []string{"", "KAZ", "PAK"}[r.IntN(3)]
		if s.Scenario.Hosts != nil && v.Economy != "" {
			v.Economy = EconomyKey(s.Scenario.Hosts[0].Name)
		}
		v.Rows, v.Rank, v.Projects = []string{"", "sort.jobs~corridor.CPEC~up"}[r.IntN(2)], []string{"", "parks~cost"}[r.IntN(2)], r.IntN(2) == 0
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
	if r.IntN(2) == 0 {
		s = randomNational(r)
	}
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
		s.Openings, s.Closed, s.Shocks = nil, nil, nil
	}
	return s
}

// randomNational draws what only a scenario of version 2 has.
func randomNational(r *rand.Rand) model.Scenario {
	ids := tradeIDs()
	s := National(ids[r.IntN(len(ids))])
	if r.IntN(3) == 0 {
		s.Workers, s.Output = float64(1+r.IntN(1e6)), 1e-3+100*r.Float64()
	}
	if r.IntN(3) == 0 {
		all, at := s.Clusters(), s.Focus
		if r.IntN(2) == 0 {
			r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
			all = all[:1+r.IntN(5)]
			at = r.IntN(len(all))
		}
		for i := range all {
			if r.IntN(4) == 0 {
				all[i].Params.Org, all[i].Params.MixI = r.Float64(), [4]float64{.4, .2, .2, .2}
				all[i].Workers = float64(1 + r.IntN(1e6))
			}
		}
		s = s.WithClusters(all, at)
	}
	if r.IntN(3) == 0 {
		s.Couplings.Mob, s.Couplings.Reach, s.Couplings.Theta = r.Float64(), .001+.9*r.Float64(), 0
	}
	if r.IntN(3) == 0 {
		s.From, s.History = float64(2013+r.IntN(30)), model.HistoryNone
	}
	if r.IntN(3) == 0 {
		parks := atlas.Parks()
		s.Closed = tidyClosed([]string{"CPEC", parks[r.IntN(len(parks))].ID})
		s.Shocks = []model.Shock{
			{Kind: model.ShockTariff, Year: 2014 + 20*r.Float64(), Years: float64(r.IntN(3)), Size: r.Float64()},
			{Kind: model.ShockOpenness, Year: 2030, Place: "CPEC"},
		}
	}
	return s
}

// TestRoundTrip: a link opens exactly the state it was made from.
func TestRoundTrip(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 1))
	n := 400
	if testing.Short() {
		n = 80
	}
	for range n {
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

// TestVersion: which version of the form and of the model a query is read in.
func TestVersion(t *testing.T) {
	newest := Default().Model
	for _, tt := range []struct {
		query     string
		want      int
		problems  int
		archetype string
	}{
		{"", newest, 0, Default().Scenario.Archetype}, {"lang=zh&chart=map", newest, 0, Default().Scenario.Archetype},
		{"v=1", 1, 0, "footwear"}, {"v=1&m=1", 1, 0, "footwear"}, {"a=steel", 1, 0, "steel"}, {"l=0,0,0,0,0", 1, 0, "footwear"},
		{"v=2", 2, 0, DefaultTrade}, {"v=2&m=2&a=ev", 2, 0, "ev"}, {"a=ev", 2, 0, "ev"}, {"m=2&a=steel", 2, 0, "steel"},
		{"v=1&m=2", 1, 1, "footwear"}, {"v=2&m=1", 2, 1, DefaultTrade}, {"a=steel&m=x", 1, 1, "steel"}, {"v=3&a=steel", 2, 1, "steel"},
		{"v=1&a=ev", 1, 1, "footwear"}, {"v=2&a=footwear", 2, 1, DefaultTrade},
	} {
		s, problems := Parse(tt.query)
		if s.Model != tt.want || s.Scenario.Model() != tt.want || len(problems) != tt.problems || s.Scenario.Archetype != tt.archetype {
			t.Errorf("?%s: model %d, %s, %v", tt.query, s.Model, s.Scenario.Archetype, problems)
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
	if l := Label(s); l.En != "Steel, as of 2016" || l.Zh != "钢铁，按2016年进度" {
		t.Error(l)
	}
	s.Levers = announced
	s.Params.Org = .9
	s.Openings = []model.Opening{{Kind: "corridor", ID: "CPEC", Closed: true}}
	if l := Label(s); l.En != "Steel, as announced, own openings, own assumptions" {
		t.Error(l)
	}
}
