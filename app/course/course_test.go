package course

import (
	"math"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/model"
)

// The switch of the past says of every scenario which way it is told, and each way
// holds what it says.
func TestPast(t *testing.T) {
	for _, from := range []float64{model.StartYear, 2020, model.Present, 2031} {
		for _, p := range Pasts {
			s := model.National("steel")
			s.From = from
			p.Set(&s)
			if err := s.Validate(); err != nil {
				t.Errorf("%s from %v: %v", p, from, err)
			}
			if got := PastOf(&s); got != p {
				t.Errorf("%s from %v is told as %s", p, from, got)
			}
			if p != Otherwise && from > model.StartYear && s.From != from {
				t.Errorf("%s moves the year %v to %v", p, from, s.From)
			}
			for _, l := range lang.All {
				if says := p.Means(&s, l); p.Name(l) == "" || !strings.Contains(says, "20") {
					t.Errorf("%s: %q", p, says)
				}
			}
		}
	}
}

// Every kind of event of the model has its words, can be put on a year of any run, and
// runs.
func TestKinds(t *testing.T) {
	for _, k := range Kinds() {
		for _, l := range lang.All {
			if k.Name().In(l) == "" || k.Help().In(l) == "" || k.Of.In(l) == "" || k.From().In(l) == "" {
				t.Errorf("%s lacks words in %s", k.Kind, l.Tag())
			}
		}
		for _, shown := range []float64{2013, 2020, 2030, 2043, 2213} {
			s := model.National("steel")
			x := k.New(&s, shown)
			if x.Year < model.StartYear || x.Year+k.Length(x) > model.StartYear+s.Years {
				t.Errorf("%s put at %v begins in %v", k.Kind, shown, x.Year)
			}
			for _, place := range append(k.Places(mustRun(t, s).Hosts), Place{}) {
				x.Place = place.ID
				s.Shocks = []model.Shock{x}
				if err := s.Validate(); err != nil {
					t.Errorf("%s at %q: %v", k.Kind, place.ID, err)
				}
			}
		}
		if x := k.Resized(model.Shock{Kind: k.Kind}, 12.5); k.Percent(x) != 12.5 || x.Size != .125 {
			t.Errorf("%s: 12.5 is %v", k.Kind, x.Size)
		}
	}
}

// Where an event is said not to be felt by the trade, a run of that trade alone does not
// change at all; a tariff is felt wherever that is not said.
func TestNothing(t *testing.T) {
	for _, trade := range model.Trades() {
		alone := model.National(trade.ID).WithClusters([]model.Cluster{trade.Cluster}, 0)
		alone.Levers = model.Levers{Infrastructure: .5, Parks: .5, Openness: .5, Market: .5}
		calm := mustRun(t, alone)
		for _, k := range Kinds() {
			s := alone
			s.Shocks = []model.Shock{{Kind: k.Kind, Year: 2027, Years: 5, Size: k.Max / 2}}
			r := mustRun(t, s)
			moved := 0.0
			for o := range model.NumOutputs {
				a, b := r.Series(o), calm.Series(o)
				for i := range a {
					moved = max(moved, math.Abs(a[i]-b[i]))
				}
			}
			if said := k.Nothing(&alone).En != ""; said && moved > 0 || !said && moved == 0 && k.Kind == model.ShockTariff {
				t.Errorf("%s on %s moves its series by up to %g; said to change nothing: %v", k.Kind, trade.ID, moved, said)
			}
		}
	}
}

// What events come to is the difference of two runs, in words of both languages.
func TestChanged(t *testing.T) {
	s := model.National("footwear-oem")
	calm := mustRun(t, s)
	if got := Changed(calm, calm, lang.En); !strings.Contains(got, "nothing comes of") {
		t.Errorf("no events: %q", got)
	}
	s.Shocks = []model.Shock{{Kind: model.ShockTariff, Year: 2035, Years: 10, Size: 1}}
	hit := mustRun(t, s)
	if got := Changed(hit, calm, lang.En); !strings.Contains(got, "In 2043") || !strings.Contains(got, "at worst") {
		t.Errorf("a long tariff war: %q", got)
	}
	if got := Changed(hit, calm, lang.Zh); !strings.Contains(got, "最差的") {
		t.Errorf("a long tariff war: %q", got)
	}
}

func mustRun(t *testing.T, s model.Scenario) *model.Result {
	t.Helper()
	r, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
