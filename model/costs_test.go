package model

import (
	"math"
	"testing"

	"silkladder/model/drivers"
)

// netBenefit is the present value of the net benefit at home after the levers
// start to act, at 4 % a year.
func netBenefit(t *testing.T, e *Engine, s Scenario) float64 {
	t.Helper()
	r, err := e.RunOnly(s, Selection{Outputs: []Output{OutF}})
	if err != nil {
		t.Fatal(err)
	}
	sum := 0.0
	for n, x := range r.Total(AmountNet) {
		if years := r.T[n] - (Present - StartYear); years >= 0 {
			sum += x * s.Step * math.Exp(-0.04*years)
		}
	}
	return sum
}

// N10: nothing is free. Over a grid of the four levers together the best lies
// inside for at least three clusters, and everything on is best for hardly any.
func TestBestLeversLieInside(t *testing.T) {
	e := NewEngine()
	inside, all := 0, 0
	for _, trade := range Trades() {
		s := National(trade.ID).WithClusters([]Cluster{trade.Cluster}, 0)
		s.Step = 0.5
		best, at := math.Inf(-1), 0
		for q := range 5 {
			l := float64(q) / 4
			s.Levers = Levers{l, l, l, l, 0}
			if x := netBenefit(t, e, s); x > best {
				best, at = x, q
			}
		}
		switch at {
		case 4:
			all++
		case 1, 2, 3:
			inside++
			t.Logf("%s: best at %v", trade.ID, float64(at)/4)
		}
	}
	if inside < 3 || all > 4 {
		t.Errorf("the best levers lie inside for %d clusters, at the top for %d", inside, all)
	}
}

// What the levers cost is what somebody pays, and nothing is negative.
func TestCostsAreBorne(t *testing.T) {
	s := National("steel")
	s.Levers = Levers{1, 1, 1, 1, 1}
	r := must(t, s)
	parts := func(list ...Amount) float64 {
		n, sum := len(r.T)/2, 0.0
		for _, a := range list {
			x := r.Total(a)[n]
			if x < 0 {
				t.Errorf("%s is %v", AmountTable()[a].ID, x)
			}
			sum += x
		}
		return sum
	}
	levers := parts(AmountCostInfrastructure, AmountCostParks, AmountCostOpenness, AmountCostMarket, AmountCostInward)
	payers := parts(AmountCostLender, AmountCostHosts, AmountCostHome)
	if !(levers > 1) || math.Abs(levers-payers) > 1e-9*levers {
		t.Errorf("levers cost %v, payers pay %v US$ bn", levers, payers)
	}
	n := len(r.T) - 1
	want := r.Total(AmountValueHome)[n] - r.Total(AmountCostHome)[n] - r.Total(AmountCostLender)[n]
	if got := r.Total(AmountNet)[n]; math.Abs(got-want) > 1e-9*want {
		t.Errorf("net benefit is %v, want %v", got, want)
	}
	never := must(t, National("steel").Without())
	for a := AmountFinance; a <= AmountCostHome; a++ {
		if a == AmountCostOpenness {
			continue // plants leave without any policy
		}
		if x := never.Total(a)[n]; x > 1e-12 && a != AmountCostHome {
			t.Errorf("had it never happened %s would be %v", AmountTable()[a].ID, x)
		}
	}
}

// The official finance of the past costs what was committed, where the lever is
// not at its top.
func TestFinanceIsWhatWasCommitted(t *testing.T) {
	r := must(t, National("steel"))
	e := NewEngine()
	s := National("steel")
	s.Years = 6.5 // the end of 2019 and a half: the flow of 2020
	if _, err := e.Run(s); err != nil {
		t.Fatal(err)
	}
	indonesia := hostIndex(t, r, "Indonesia")
	series, _ := drivers.Of(drivers.Finance, "IDN")
	want := 0.0
	for year := 2017; year <= 2020; year++ {
		x, _ := series.At(year)
		want += x / 1000 / 4
	}
	if got := e.hosts[indonesia].finance; math.Abs(got-want) > 1e-6*want {
		t.Errorf("finance of Indonesia in 2020 is %v US$ bn, committed over four years %v", got, want)
	}
}

// A budget holds spending, and a generous one changes nothing.
func TestBudget(t *testing.T) {
	s := National("steel")
	s.Levers = announced
	free := must(t, s)
	n := len(free.T) - 1
	spent := func(r *Result, n int) float64 { return r.Total(AmountFinance)[n] + r.Total(AmountCostHome)[n] }
	s.Budget = 60
	held := must(t, s)
	if a, b := spent(free, n), spent(held, n); !(a > 100) || math.Abs(b-60) > 3 {
		t.Errorf("%v US$ bn are spent without a budget, %v with one of 60", a, b)
	}
	s.Budget = 10_000
	if x, y := must(t, s).Total(AmountValueHome)[n], free.Total(AmountValueHome)[n]; x != y {
		t.Errorf("a budget that is not reached changes value at home from %v to %v", y, x)
	}
}

// What hosts have over all clusters adds up to the totals.
func TestHostTotals(t *testing.T) {
	s := National("steel")
	s.Levers = announced
	r := must(t, s)
	n := len(r.T) - 1
	for host, total := range map[HostAmount]Amount{
		HostAmountJobs: AmountJobsAbroad, HostAmountZoneJobs: AmountZoneJobs,
		HostAmountCapacity: AmountCapacityAbroad, HostAmountFinance: AmountFinance,
	} {
		sum := 0.0
		for i := range r.Hosts {
			sum += r.HostTotal(i, host)[n]
		}
		if want := r.Total(total)[n]; !(want > 0) || math.Abs(sum-want) > 1e-9*want {
			t.Errorf("%s: hosts have %v, the total is %v", HostAmountTable()[host].ID, sum, want)
		}
	}
	laos := hostIndex(t, r, "Laos")
	if d := r.HostTotal(laos, HostAmountDebt); d[0] != 0 || !(d[n] > 0) || !(r.HostTotal(laos, HostAmountService)[n] > 0) {
		t.Errorf("Laos owes %v at the start, %v at the end", d[0], d[n])
	}
	if must(t, New("steel")).HostTotal(0, HostAmountJobs) != nil {
		t.Error("hosts of version 1 have persons")
	}
}

func TestPriceTable(t *testing.T) {
	for _, p := range PriceTable() {
		bilingual(t, p.ID, p.Zh, p.En)
		if p.Source == "" || p.Unit == "" || !(p.Value > 0) {
			t.Errorf("%+v", p)
		}
	}
	rows := AmountTable()
	if len(rows) != int(NumAmounts) {
		t.Fatalf("%d rows for %d amounts", len(rows), NumAmounts)
	}
	for i, r := range rows {
		bilingual(t, r.ID, r.Zh, r.En)
		bilingual(t, r.ID+" help", r.HelpZh, r.HelpEn)
		if int(r.Amount) != i || r.Symbol == "" || r.Unit == "" || r.Source == "" {
			t.Errorf("row %d: %+v", i, r)
		}
	}
	for i, r := range HostAmountTable() {
		bilingual(t, r.ID, r.Zh, r.En)
		bilingual(t, r.ID+" help", r.HelpZh, r.HelpEn)
		if int(r.Amount) != i || r.Symbol == "" || r.Unit == "" || r.Source == "" {
			t.Errorf("row %d: %+v", i, r)
		}
	}
	for _, c := range CouplingTable() {
		bilingual(t, c.ID, c.Zh, c.En)
		bilingual(t, c.ID+" help", c.HelpZh, c.HelpEn)
		if x := c.Get(DefaultCouplings()); !(x >= c.Min && x <= c.Max) || c.Source == "" {
			t.Errorf("%+v", c)
		}
	}
}
