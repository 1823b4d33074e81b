package model

import (
	"math"
	"slices"
	"testing"
)

// index of a host in the atlas by name.
func hostIndex(t *testing.T, r *Result, name string) int {
	t.Helper()
	for i := range r.Hosts {
		if r.Hosts[i].Name == name {
			return i
		}
	}
	t.Fatalf("no host %s", name)
	return -1
}

// History is fixed: whatever the levers, closures and shocks from a year on, the
// years before are the same.
func TestHistoryIsFixed(t *testing.T) {
	s := National("steel")
	s.Years = 20
	want := must(t, s)
	for name, change := range map[string]func(*Scenario){
		"levers":   func(s *Scenario) { s.Levers = Levers{1, 1, 1, 1, 1} },
		"closures": func(s *Scenario) { s.Closed = []string{"CPEC", "GWADAR", "MSR-S"} },
		"shocks": func(s *Scenario) {
			s.Shocks = []Shock{{Kind: ShockTariff, Year: 2027}, {Kind: ShockDebt, Year: 2027, Place: "Laos"}}
		},
		"openings": func(s *Scenario) { s.Openings = []Opening{{Kind: OpeningCorridor, ID: "CPEC", Year: 2015}} },
	} {
		c := s
		change(&c)
		got := must(t, c)
		from, differs := got.Index(Present-StartYear), false
		for o := range NumOutputs {
			x, y := want.Series(o), got.Series(o)
			for n := range x {
				if n <= from && x[n] != y[n] && !(o == OutPoll && n == from) {
					t.Fatalf("%s: %s in year %v is %v, was %v", name, OutputTable()[o].ID, got.T[n], y[n], x[n])
				}
				differs = differs || x[n] != y[n]
			}
		}
		if !differs && name != "openings" {
			t.Errorf("%s change nothing afterwards", name)
		}
	}
}

// Had it never happened: without history and levers there are the zones of 2013
// alone, and fewer people work in the hosts than as it happened.
func TestHadItNeverHappened(t *testing.T) {
	s := National("steel")
	s.Levers = announced
	never := must(t, s.Without())
	halted := must(t, s.Halted())
	done := must(t, s)
	at := never.Index(9) // end of 2022
	if x, y := never.Total(AmountZoneJobs)[at], done.Total(AmountZoneJobs)[at]; !(x > 0 && x < y/2) {
		t.Errorf("%v jobs in the zones of 2013, %v with those after", x, y)
	}
	a, b, c := never.Total(AmountJobsAbroad), halted.Total(AmountJobsAbroad), done.Total(AmountJobsAbroad)
	last := len(a) - 1
	if !(a[at] < b[at] && b[at] == c[at] && a[last] < b[last] && b[last] < c[last]) {
		t.Errorf("jobs abroad in 2022 %v, %v, %v; at the end %v, %v, %v", a[at], b[at], c[at], a[last], b[last], c[last])
	}
}

// Demand follows what was observed, then the assumption, without a jump.
func TestObservedDemand(t *testing.T) {
	for _, trade := range Trades() {
		for _, p := range []*path{&trade.past.world, &trade.past.home} {
			if x := p.lnSince(0, 0.02); x != 0 {
				t.Errorf("%s: demand at the start is %v", trade.ID, x)
			}
			for y := 0.0; y < 20; y += 0.25 {
				if d := p.lnSince(y+0.25, 0.02) - p.lnSince(y, 0.02); math.Abs(d) > 0.3 || math.IsNaN(d) {
					t.Errorf("%s: demand jumps by %.3f in year %v", trade.ID, d, y)
				}
			}
			const late = lastYear - StartYear - 0.5
			if d := p.lnSince(late+5, 0.03) - p.lnSince(late, 0.03); math.Abs(d-0.15) > 1e-12 {
				t.Errorf("%s: assumed growth gives %v in five years", trade.ID, d)
			}
		}
	}
	shoes, _ := TradeByID("footwear-oem")
	if x := math.Exp(shoes.past.world.at(2023) - shoes.past.world.at(2013)); math.Abs(x-14000.0/14400) > 1e-12 {
		t.Errorf("pairs exported in 2023 are %v of 2013", x)
	}
}

// The policy of the past: finance and zones at the realised level on the mean,
// nothing where no memorandum is in force.
func TestObservedPolicy(t *testing.T) {
	sum, n := 0.0, 0
	for name, h := range hostPasts() {
		for year := 2014; year <= 2021; year++ {
			x := h.infrastructure[year-firstYear]
			if x < 0 || x > 1 {
				t.Errorf("%s: finance of %d is a lever of %v", name, year, x)
			}
			sum += x
			n++
		}
	}
	if mean := sum / float64(n); math.Abs(mean-realised) > 1e-6 {
		t.Errorf("the mean of official finance is a lever of %v", mean)
	}
	zones := zonesPast()
	if x := zones.at(2022); x != realised {
		t.Errorf("the zones of 2022 are a lever of %v", x)
	}
	if hostPasts()["India"].member.at(2024) != 0 || hostPasts()["Pakistan"].member.at(2015) != 1 {
		t.Error("India has not signed, Pakistan has")
	}
	s := National("steel")
	s.Levers = announced
	r := must(t, s)
	india := hostIndex(t, r, "India")
	j := r.Host(india, HostJ)
	if j[len(j)-1] > j[0]+0.01 {
		t.Errorf("levers build roads in India: %v to %v", j[0], j[len(j)-1])
	}
}

// Closing a corridor takes its hosts what came with it, from the year on.
func TestClosedInVersion2(t *testing.T) {
	s := National("footwear-oem")
	s.Levers = announced
	open := must(t, s)
	s.Closed = []string{"CPEC"}
	closed := must(t, s)
	p := hostIndex(t, open, "Pakistan")
	for _, o := range []HostOutput{HostK, HostJ} {
		x, y := open.Host(p, o), closed.Host(p, o)
		if last := len(x) - 1; !(y[last] < x[last]) {
			t.Errorf("%s: %v when closed, %v open", HostOutputTable()[o].ID, y[last], x[last])
		}
	}
	other := hostIndex(t, open, "Cambodia")
	if x, y := open.Host(other, HostJ), closed.Host(other, HostJ); x[len(x)-1] != y[len(y)-1] {
		t.Error("roads elsewhere have changed")
	}
	s.Closed = []string{"GWADAR"}
	half := must(t, s)
	x, y := open.Host(p, HostK), half.Host(p, HostK)
	if last := len(x) - 1; !(y[last] < x[last]) || half.Host(p, HostJ)[last] != open.Host(p, HostJ)[last] {
		t.Errorf("a closed park must take room and leave the roads: K %v, open %v; J %v, %v", y[last], x[last], half.Host(p, HostJ)[last], open.Host(p, HostJ)[last])
	}
}

// Every shock does what it says, while it lasts.
func TestShocks(t *testing.T) {
	s := National("footwear-oem")
	s.Levers = Levers{0.4, 0.4, 0.4, 0.4, 0}
	calm := must(t, s)
	at := calm.Index(2029 - StartYear)
	run := func(x Shock) *Result {
		c := s
		x.Year = 2028
		c.Shocks = []Shock{x}
		if err := c.Validate(); err != nil {
			t.Fatal(err)
		}
		return must(t, c)
	}
	laos := hostIndex(t, calm, "Laos")
	egypt := hostIndex(t, calm, "Egypt")
	less := func(what string, got, than float64) {
		t.Helper()
		if !(got < than) {
			t.Errorf("%s is %v, calm %v", what, got, than)
		}
	}
	tariff := run(Shock{Kind: ShockTariff})
	less("sales to lead firms in a tariff war", tariff.Series(OutQtyG)[at], calm.Series(OutQtyG)[at])
	pandemic := run(Shock{Kind: ShockPandemic, Years: 2})
	less("output in a pandemic", pandemic.Series(OutQty)[at], calm.Series(OutQty)[at])
	lane := run(Shock{Kind: ShockSeaLane, Years: 2})
	less("trade cost to Egypt", calm.Host(egypt, HostTau)[at], lane.Host(egypt, HostTau)[at])
	if lane.Host(laos, HostTau)[at] != calm.Host(laos, HostTau)[at] {
		t.Error("a closed sea lane changes the way to Laos")
	}
	debt := run(Shock{Kind: ShockDebt, Place: "Laos"})
	less("infrastructure of Laos in distress", debt.Host(laos, HostJ)[at], calm.Host(laos, HostJ)[at])
	less("income of Laos in distress", debt.Host(laos, HostY)[at], calm.Host(laos, HostY)[at])
	if debt.Host(egypt, HostJ)[at] != calm.Host(egypt, HostJ)[at] {
		t.Error("distress in Laos stops building in Egypt")
	}
	openness := run(Shock{Kind: ShockOpenness, Place: "Egypt"})
	less("trade cost to an open Egypt", openness.Host(egypt, HostTau)[at], calm.Host(egypt, HostTau)[at])
	for _, row := range ShockTable() {
		bilingual(t, row.Kind, row.Zh, row.En)
		bilingual(t, row.Kind+" help", row.HelpZh, row.HelpEn)
		if row.Source == "" || !(row.Size <= row.Max) || row.Years <= 0 {
			t.Errorf("%+v", row)
		}
	}
}

// Whatever history a scenario takes as given, with levers and without, a shock of
// before or after today changes some series of every trade that it is about, and
// nothing before its year. A tariff is not about those who sell lead firms nothing,
// a closed sea lane not about goods that carry themselves.
func TestShocksInEveryHistory(t *testing.T) {
	for _, row := range Trades() {
		n := National(row.ID)
		for _, history := range []string{HistoryObserved, HistoryNone, HistoryAssumed} {
			for _, levers := range []Levers{{}, announced} {
				s := n.WithClusters([]Cluster{n.Clusters()[n.Focus]}, 0)
				s.History, s.Levers = history, levers
				calm := must(t, s)
				for _, year := range []float64{2015, 2020, Present, 2030} {
					before := calm.Index(year - StartYear)
					for _, kind := range ShockTable() {
						s.Shocks = []Shock{{Kind: kind.Kind, Year: year}}
						hit := must(t, s)
						spared := kind.Kind == ShockTariff && n.Params.Sales0[0] == 0 ||
							kind.Kind == ShockSeaLane && row.Facts.Weight == 0
						if early, moved := differ(calm, hit, before); early || moved == spared {
							t.Errorf("%s, %s, %v, %s in %v: early %v, moved %v", row.ID, history, levers, kind.Kind, year, early, moved)
						}
					}
				}
			}
		}
	}
}

// differ reports whether two runs differ before a moment, and whether at all.
func differ(a, b *Result, before int) (early, ever bool) {
	see := func(x, y []float64) {
		early = early || !slices.Equal(x[:before], y[:before])
		ever = ever || !slices.Equal(x, y)
	}
	for o := range NumOutputs {
		see(a.Series(o), b.Series(o))
	}
	for h := range a.Hosts {
		for o := range NumHostOutputs {
			see(a.Host(h, o), b.Host(h, o))
		}
	}
	return early, ever
}

// An engine that has run one trade around closed corridors sends the next one its
// own way.
func TestDetoursAreOfTheirTrade(t *testing.T) {
	e := NewEngine()
	for _, trade := range []string{"cement", "footwear-oem", "cement"} {
		n := National(trade)
		s := n.WithClusters([]Cluster{n.Clusters()[n.Focus]}, 0)
		s.Closed, s.From, s.Levers = []string{"CPEC", "NELB"}, StartYear, Levers{0.4, 0.4, 0.4, 0.4, 0}
		got, err := e.Run(s)
		if err != nil {
			t.Fatal(err)
		}
		if want := must(t, s); !slices.Equal(got.Series(OutKB), want.Series(OutKB)) {
			t.Errorf("%s goes another way after another trade", trade)
		}
	}
}

// N8: no cluster has negative value at home within 60 years without closure, and
// the return of a person stays finite.
func TestNoNegativeValueAtHome(t *testing.T) {
	e := NewEngine()
	for _, from := range []float64{StartYear, Present} {
		for _, l := range []float64{0, 0.4, 1} {
			all := National("toys")
			all.Years, all.From = 60, from
			all.Levers = Levers{l, l, l, l, l}
			runs := []Scenario{all}
			for _, trade := range Trades() {
				runs = append(runs, all.WithClusters([]Cluster{trade.Cluster}, 0))
			}
			for _, s := range runs {
				r, err := e.Run(s)
				if err != nil {
					t.Fatal(err)
				}
				for i, c := range s.Clusters() {
					value, rel := r.Cluster(i).Series(OutVAh), r.Cluster(i).Series(OutRel)
					for n := range value {
						if !(value[n] >= 0) || !(math.Abs(rel[n]) < 100) {
							t.Fatalf("%s among %d, levers %v from %v: value at home %v, return %v in year %v", c.Archetype, len(s.Clusters()), l, from, value[n], rel[n], r.T[n])
						}
					}
				}
			}
		}
	}
}

// Plants abroad that cost more than they earn close.
func TestPlantsAbroadCloseForLosses(t *testing.T) {
	c := &cluster{p: &Params{capacityNumbers: capacityNumbers{Exit: 0.25}}, trade: &Trade{}}
	c.now.va, c.now.kt = 1, 2
	rate := func(wages float64) float64 {
		c.plants = []plant{{k: 0.5, wages: wages}}
		c.ruin()
		return c.plants[0].ruin
	}
	if x := rate(0.2); x != 0 {
		t.Errorf("a plant that earns closes at the rate %v", x)
	}
	if x := rate(0.5); math.Abs(x-0.125) > 1e-6 {
		t.Errorf("a plant that earns half of its wages closes at the rate %v", x)
	}
	c.trade = nil
	if x := rate(0.5); x != 0 {
		t.Errorf("version 1 closes plants abroad at the rate %v", x)
	}
}
