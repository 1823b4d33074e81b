package lab

import (
	"math"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/model"
)

// Slots hold pictures that exist, each once, and every choice can be undone.
func TestSlots(t *testing.T) {
	for _, x := range []struct {
		from string
		i    int
		id   string
		want string
	}{
		{"", 0, "ladder", "ladder.smile.value"},
		{"ladder.smile.value", 0, "functional", ""},
		{"", 3, "map", ""}, // the map has no slot
		{"", 3, "fan", "functional.smile.value.fan"},
		{"a.b", 0, "fan", "fan.smile.value"},
		{"smile.fan", 0, "fan", "fan.smile"},
		{"smile.fan", 1, "", "smile"},
		{"smile", 0, "", "smile"},
		{"smile", 1, "smile", "smile"},
		{"smile", 9, "fan", "smile"},
		{"smile.fan.value.ladder", 4, "return", "smile.fan.value.ladder"},
	} {
		if got := Put(x.from, x.i, x.id); got != x.want {
			t.Errorf("%q in slot %d of %q: %q, want %q", x.id, x.i, x.from, got, x.want)
		}
	}
	for _, id := range Slots("map.smile.smile.nothing") {
		if _, ok := picture.ByID(id); !ok || id != "smile" {
			t.Errorf("slot %q", id)
		}
	}
	if q := "v=1&pics=" + usual; len(Slots("")) < 2 {
		t.Error(q)
	} else if _, problems := link.Parse(q); len(problems) > 0 {
		t.Error(problems)
	}
}

// The bill of every cluster adds up, by lever and by payer, and a lever that is off
// costs nothing.
func TestBill(t *testing.T) {
	for _, a := range model.Archetypes() {
		for _, v := range []float64{0, .4, 1} {
			s := model.New(a.ID)
			s.Levers = model.Levers{Infrastructure: v, Parks: v, Openness: v, Market: v, Inward: v}
			p, ok := Priced(s)
			if !ok {
				t.Fatalf("%s has no price", a.ID)
			}
			b, ok := BillOf(mustRun(t, p), mustRun(t, p.Without()))
			sum := 0.0
			for i, x := range b.Levers {
				sum += x
				for _, l := range lang.All {
					text := b.Price(i, l)
					if text == "" || strings.Contains(text, "NaN") || x > .001 && !strings.Contains(text, "%") {
						t.Errorf("%s, lever %d: %q", a.ID, i, text)
					}
				}
			}
			payers := b.Lender + b.Hosts + b.Home
			if !ok || math.Abs(sum-payers) > 1e-9*math.Max(1, sum) {
				t.Errorf("%s at %v: levers %v, payers %v", a.ID, v, sum, payers)
			}
			if v == 0 && b.Levers != [5]float64{} {
				t.Errorf("%s: levers that are off cost %v", a.ID, b.Levers)
			}
			if v == 1 && b.Levers[0] <= 0 {
				t.Errorf("%s: infrastructure costs %v", a.ID, b.Levers[0])
			}
		}
	}
	if r := mustRun(t, model.New("toys")); ok(BillOf(r, r)) {
		t.Error("a run without sizes has a bill")
	}
	n := model.National("steel")
	if p, ok := Priced(n); !ok || p.Version != model.Version2 || p.Archetype != "steel" {
		t.Error("a scenario of version 2 is priced by itself")
	}
}

func ok(_ Bill, ok bool) bool { return ok }

func mustRun(t *testing.T, s model.Scenario) *model.Result {
	t.Helper()
	r, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// What is said of parks that cost nothing is so: more people work in zones than they
// were paid for. Where the past goes on costing after the levers are off, it is said.
func TestPricesSayWhatIs(t *testing.T) {
	s := model.National("appliance")
	s.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	with := mustRun(t, s)
	b, _ := BillOf(with, mustRun(t, s.Without()))
	cost := 0.0
	for i, x := range with.Amount(model.AmountCostParks) {
		if with.T[i] >= s.From-model.StartYear {
			cost += x
		}
	}
	if says := strings.Contains(b.Price(1, lang.En), "earn it back"); says != (cost == 0) {
		t.Errorf("parks cost %v: %s", cost, b.Price(1, lang.En))
	}
	off := s.Halted()
	b, _ = BillOf(mustRun(t, off), mustRun(t, off.Without()))
	if got := b.Price(0, lang.En); !strings.HasPrefix(got, "off, but what came before costs US$ ") {
		t.Error(got)
	}
	never, _ := BillOf(mustRun(t, s.Without()), mustRun(t, s.Without()))
	if got := never.Price(0, lang.En) + never.Sum(lang.En); got != "off: no costNo lever is on, and nothing is left to pay." {
		t.Error(got)
	}
}

// What each lever costs reads well in both languages.
func TestPriceInWords(t *testing.T) {
	b := Bill{Set: [5]float64{.4, .4, .4, .4, .4}, Levers: [5]float64{1.2, .3, 0, .02, .1}, Lender: .1, Hosts: .85, Home: .67}
	for _, x := range []struct{ got, want string }{
		{b.Price(0, lang.En), "US$ 1.2 bn a year: hosts 58%, home 33%, lenders 8%"},
		{b.Price(0, lang.Zh), "每年12亿美元，东道国58%、国内33%、贷方8%"},
		{b.Price(1, lang.En), "US$ 300 m a year: hosts 50%, home 50%"},
		{b.Price(2, lang.Zh), "每年不到5万美元"},
		{Bill{}.Price(2, lang.Zh), "未开启，没有费用"},
		{Bill{Set: [5]float64{1, 1}}.Price(1, lang.En), "no cost: plants fill the zones and earn it back"},
		{Bill{Set: [5]float64{1, 1}, Levers: [5]float64{1: 1e-5}}.Price(1, lang.En), "less than US$ 50,000 a year"},
		{Bill{Levers: [5]float64{3: 2}}.Price(3, lang.En), "off, but what came before costs US$ 2 bn a year: home 100%"},
		{Bill{Levers: [5]float64{3: 2}}.Price(3, lang.Zh), "未开启，但此前的投入每年仍要20亿美元，国内100%"},
		{b.Price(3, lang.En), "US$ 20 m a year: home 100%"},
	} {
		if x.got != x.want {
			t.Errorf("got %s, want %s", x.got, x.want)
		}
	}
	if got := b.Sum(lang.En); !strings.Contains(got, "US$ 1.62 bn a year") {
		t.Error(got)
	}
}
