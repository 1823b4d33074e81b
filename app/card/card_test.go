package card

import (
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"silkladder/app/corridor"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
	"silkladder/model/atlas"
)

// view runs a scenario with and without the Belt and Road.
func view(t *testing.T, l lang.Lang, s model.Scenario, step int) *View {
	t.Helper()
	with, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	without, err := model.Run(s.Without())
	if err != nil {
		t.Fatal(err)
	}
	return &View{Lang: l, With: with, Without: without, Step: step, Pages: "/"}
}

func realised(archetype string) model.Scenario {
	s := model.New(archetype)
	s.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	return s
}

// everything lists all that the map can show of a scenario.
func everything(v *View) (ts []corridor.Target) {
	d := corridor.FromAtlas(v.Lang, v.With.Scenario.Archetype, v.With.Scenario.Hosts)
	ts = append(ts, corridor.Target{Kind: corridor.KindHome, ID: "home"})
	for _, c := range d.Corridors {
		ts = append(ts, corridor.Target{Kind: corridor.KindCorridor, ID: c.ID})
	}
	for _, p := range d.Parks {
		ts = append(ts, corridor.Target{Kind: corridor.KindPark, ID: p.ID})
	}
	for _, h := range d.Hosts {
		ts = append(ts, corridor.Target{Kind: corridor.KindHost, ID: h.ID})
	}
	for _, p := range d.Projects {
		ts = append(ts, corridor.Target{Kind: corridor.KindProject, ID: p.ID})
	}
	for _, r := range d.Routes {
		for _, s := range r.Stops {
			if s.Kind != corridor.Waypoint {
				ts = append(ts, corridor.Target{Kind: corridor.KindNode, ID: s.ID})
			}
		}
	}
	return ts
}

var (
	tag       = regexp.MustCompile(`<[^>]*>`)
	anyNumber = regexp.MustCompile(`NaN|\bInf\b|\d\.\d{4,}|%!|−0%|\+0%`)
)

// Every place on the map has a card in both languages at every time: named,
// explained in a sentence, with numbers a person can read.
func TestEveryPlaceHasACard(t *testing.T) {
	for _, l := range lang.All {
		for _, id := range []string{"footwear", "steel"} {
			for _, step := range []int{0, 48, 120} {
				v := view(t, l, realised(id), step)
				for _, x := range everything(v) {
					h, ok := v.HTML(x)
					if !ok {
						t.Fatalf("%v has no card", x)
					}
					text := html.UnescapeString(tag.ReplaceAllString(h, " "))
					if bad := anyNumber.FindString(text); bad != "" {
						t.Errorf("%v: %q in %.300s", x, bad, text)
					}
					if !strings.Contains(h, `id="card-why"><p>`) {
						t.Errorf("%v gives no reason: %s", x, text)
					}
					if name, line, ok := v.Tip(x); !ok || name == "" || line == "" {
						t.Errorf("%v has no tip", x)
					}
					if strings.Contains(h, "style=") || strings.Contains(h, "<script") {
						t.Errorf("%v: what the content security policy forbids", x)
					}
				}
			}
		}
	}
}

// What no map shows has no card.
func TestUnknownPlaces(t *testing.T) {
	v := view(t, lang.En, realised("footwear"), 10)
	for _, x := range []corridor.Target{{}, {Kind: "corridor", ID: "x"}, {Kind: "park", ID: "<b>"}, {Kind: "host", ID: "Atlantis"}, {Kind: "node", ID: "off-natuna"}} {
		if h, ok := v.HTML(x); ok {
			t.Errorf("%v has a card: %s", x, h)
		}
	}
}

// A host of the visitor's own shows its name as text, whatever is in it, and
// says where its numbers come from.
func TestOwnHost(t *testing.T) {
	s := realised("footwear")
	s.Hosts = atlas.Hosts()[:1]
	s.Hosts[0].Name, s.Hosts[0].Corridor = `<img src=x onerror=alert(1)>`, `"><b>`
	v := view(t, lang.En, s, 60)
	h, ok := v.HTML(corridor.Target{Kind: corridor.KindHost, ID: s.Hosts[0].Name})
	if !ok || strings.Contains(h, "<img") || strings.Contains(h, "<b>") {
		t.Errorf("a name became markup: %s", h)
	}
	if !strings.Contains(h, "from your own table") {
		t.Error("the card does not say where the numbers come from")
	}
}

// A second decision about a place replaces the first, planned openings need
// none, and the list of the scenario before stays as it was.
func TestDecide(t *testing.T) {
	s := realised("footwear")
	cpec := model.Opening{Kind: "corridor", ID: "CPEC"}
	steps := []struct {
		o    model.Opening
		want []model.Opening
	}{
		{model.Opening{Kind: "corridor", ID: "CPEC", Closed: true}, []model.Opening{{Kind: "corridor", ID: "CPEC", Closed: true}}},
		{model.Opening{Kind: "corridor", ID: "CPEC", Year: 2020}, []model.Opening{{Kind: "corridor", ID: "CPEC", Year: 2020}}},
		{model.Opening{Kind: "park", ID: "CPEC", Closed: true, Year: 2020}, []model.Opening{{Kind: "corridor", ID: "CPEC", Year: 2020}, {Kind: "park", ID: "CPEC", Closed: true}}},
		{cpec, []model.Opening{{Kind: "park", ID: "CPEC", Closed: true}}},
		{model.Opening{Kind: "park", ID: "CPEC"}, nil},
	}
	var list []model.Opening
	for i, step := range steps {
		before := append([]model.Opening(nil), list...)
		next := Decide(list, step.o)
		if !equal(next, step.want) {
			t.Errorf("step %d: %v, want %v", i, next, step.want)
		}
		if !equal(list, before) {
			t.Errorf("step %d changed the list it was given", i)
		}
		list = next
	}
	s.Openings = Decide(nil, model.Opening{Kind: "corridor", ID: "CPEC", Year: 2020})
	if o, ok := Decision(&s, corridor.Target{Kind: "corridor", ID: "CPEC"}); !ok || o.Year != 2020 {
		t.Errorf("decision is %v", o)
	}
	if _, ok := Decision(&s, corridor.Target{Kind: "host", ID: "Pakistan"}); ok {
		t.Error("a host opens")
	}
}

func equal(a, b []model.Opening) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// A closed park holds nothing, its neighbours take its part, and the parts of
// an economy's parks make up its capacity.
func TestClosedParkHoldsNothing(t *testing.T) {
	s := realised("footwear")
	s.Openings = []model.Opening{{Kind: "park", ID: "GWADAR", Closed: true}, {Kind: "corridor", ID: "CPEC", Year: 2040}}
	v := view(t, lang.En, s, 60) // 2028
	shut, open := v.Now(corridor.Target{Kind: "park", ID: "GWADAR"}), v.Now(corridor.Target{Kind: "park", ID: "HAIER"})
	host := v.Now(corridor.Target{Kind: "host", ID: "Pakistan"})
	if shut.Rows[0].With != "0%" || !strings.Contains(shut.Why, "closed") {
		t.Errorf("a closed park holds %s: %s", shut.Rows[0].With, shut.Why)
	}
	if open.Rows[0].With != host.Rows[4].With {
		t.Errorf("the open park holds %s of the economy's %s", open.Rows[0].With, host.Rows[4].With)
	}
	if v.Open(corridor.Target{Kind: "corridor", ID: "CPEC"}) {
		t.Error("a corridor that opens in 2040 is open in 2028")
	}
	sw := v.SwitchHTML(corridor.Target{Kind: "corridor", ID: "CPEC"})
	if !strings.Contains(sw, `value="2040"`) || !strings.Contains(sw, "place-reset") {
		t.Errorf("the switch does not show the year: %s", sw)
	}
}

// Where opening changes nothing the card says so and offers no switch; where it
// offers one the model answers.
func TestSwitchesAct(t *testing.T) {
	base := realised("footwear")
	v := view(t, lang.En, base, 120)
	for _, x := range everything(v) {
		if x.Kind != corridor.KindCorridor && x.Kind != corridor.KindPark {
			continue
		}
		s := base
		s.Openings = Decide(nil, model.Opening{Kind: string(x.Kind), ID: x.ID, Closed: true})
		r, err := model.Run(s)
		if err != nil {
			t.Fatal(err)
		}
		acts := strings.Contains(v.SwitchHTML(x), `role="switch"`)
		if moved := r.Last(model.OutKB) != v.With.Last(model.OutKB); moved != acts {
			t.Errorf("%v: offers a switch: %v, closing it changes the run: %v", x, acts, moved)
		}
	}
}

func TestNumbers(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{percent(.1234), "12%"}, {percent(.0356), "3.6%"}, {percent(.0004), "0.04%"}, {percent(0), "0%"}, {percent(-.05), "−5%"},
		{signed(.05), "+5%"}, {signed(0), "0%"}, {costs(.2), "−18%"}, {costs(-.2), "+22%"}, {extra(1.28), "+28%"},
		{amount(217290883, lang.En), "217 million"}, {amount(217290883, lang.Zh), "2.17亿"}, {amount(2.99963590535e11, lang.Zh), "3000亿"},
		{amount(9431, lang.En), "9,431"}, {amount(9431, lang.Zh), "9431"}, {amount(12.79, lang.En), "12.8"}, {amount(2.697, lang.En), "2.7"}, {amount(20, lang.En), "20"},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}

// What a figure of the atlas is printed as.
func TestFacts(t *testing.T) {
	e, _ := atlas.EconomyByName("Pakistan")
	want := map[string][2]string{
		"population":         {"217 million people", "2.17亿人"},
		"gdp":                {"300 billion current USD", "3000亿现价美元"},
		"manufacturing":      {"12.8% of GDP", "占国内生产总值12.8%"},
		"lpi_infrastructure": {"2.7 (on a scale of 1 to 5)", "2.7（1～5分）"},
		"wage":               {"136 USD a month", "136美元/月"},
	}
	for id, w := range want {
		f, ok := e.Fact(id)
		if !ok {
			t.Fatalf("no fact %s", id)
		}
		if got := value(f, lang.En); got != w[0] {
			t.Errorf("%s: %q, want %q", id, got, w[0])
		}
		if got := value(f, lang.Zh); got != w[1] {
			t.Errorf("%s: %q, want %q", id, got, w[1])
		}
		if s := source(f, lang.En); !strings.Contains(s, "201") || !strings.Contains(s, "confidence") {
			t.Errorf("%s has no year or confidence: %s", id, s)
		}
	}
}

// Whoever never signed a memorandum or has left is marked on its card, and only
// they; every card of a host says when it was signed.
func TestMemorandum(t *testing.T) {
	marked := 0
	for _, l := range lang.All {
		v := view(t, l, realised("footwear"), 10)
		for _, h := range v.With.Hosts {
			e, ok := atlas.EconomyByName(h.Name)
			if !ok {
				continue
			}
			m, known := atlas.Membership(e.ISO3)
			head, _ := v.Head(corridor.Target{Kind: corridor.KindHost, ID: h.Name})
			fs, _ := v.Facts(corridor.Target{Kind: corridor.KindHost, ID: h.Name})
			says := strings.Contains(head.Remark, lang.Pair(m.Status.Text()).In(l))
			out := m.Status == atlas.NeverSigned || m.Status == atlas.Left
			if out {
				marked++
			}
			if known && says != out {
				t.Errorf("%s: %s, the card says %q", h.Name, m.Status, head.Remark)
			}
			if known && !slices.ContainsFunc(fs, func(f Fact) bool { return strings.HasPrefix(f.Value, lang.Pair(m.Status.Text()).In(l)) }) {
				t.Errorf("%s: the memorandum is not among its facts", h.Name)
			}
		}
	}
	if marked == 0 {
		t.Error("no host is marked: the check reads nothing")
	}
}

// In version 2 an economy with several open parks has one account; its card says how far
// the park is open to the trade, as the ranking does, and never a part that the ranking
// contradicts.
func TestParkOfSeveral(t *testing.T) {
	s := link.National("steel")
	for l, says := range map[lang.Lang][2]string{
		lang.En: {"divided among its parks by how far each is open", "all of Indonesia"},
		lang.Zh: {"按各园区对该行业的开放程度划分", "：印度尼西亚"},
	} {
		v := view(t, l, s, 60)
		n := v.Now(corridor.Target{Kind: "park", ID: "IMIP"})
		if !strings.Contains(n.Why, says[0]) {
			t.Errorf("it says %s", n.Why)
		}
		whole := v.Now(corridor.Target{Kind: "host", ID: "Indonesia"})
		same := false
		for _, r := range whole.Rows {
			same = same || r.With == n.Rows[2].With
		}
		if !strings.Contains(n.Rows[2].Name, says[1]) || !same {
			t.Errorf("%q %s, beside %v of the economy", n.Rows[2].Name, n.Rows[2].With, whole.Rows)
		}
	}
}

// In version 2 the cards of places speak of people and dollars; in version 1, whose
// clusters have no size, of shares.
func TestCardsHaveUnits(t *testing.T) {
	for l, unit := range map[lang.Lang][2]string{lang.En: {" people", "US$ "}, lang.Zh: {"人", "美元"}} {
		for _, x := range []corridor.Target{{Kind: "host", ID: "Indonesia"}, {Kind: "park", ID: "IMIP"}, {Kind: "corridor", ID: "CPEC"}} {
			v := view(t, l, link.National("steel"), 60)
			people, dollars := 0, 0
			for _, r := range v.Now(x).Rows {
				if strings.HasSuffix(r.With, unit[0]) && strings.HasSuffix(r.Without, unit[0]) {
					people++
				}
				if strings.Contains(r.With, unit[1]) && strings.Contains(r.Without, unit[1]) {
					dollars++
				}
			}
			if people != 1 || dollars < 2 {
				t.Errorf("%v: %d rows of people, %d of dollars: %v", x, people, dollars, v.Now(x).Rows)
			}
			for _, r := range view(t, l, realised("footwear"), 60).Now(x).Rows {
				if strings.Contains(r.With, unit[1]) || strings.HasSuffix(r.With, unit[0]) {
					t.Errorf("%v of version 1: %v", x, r)
				}
			}
		}
	}
}
