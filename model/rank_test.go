package model

import (
	"math"
	"slices"
	"testing"
)

// The parts of a gradient add up to it, for every trade and host; what goes to
// hosts adds up to what leaves; corridors and parks share it.
func TestWhyAddsUp(t *testing.T) {
	e := NewEngine()
	for _, trade := range Trades() {
		s := National(trade.ID)
		s.Levers = Levers{0.4, 0.4, 0.4, 0.4, 0}
		r, err := e.Rank(s, 2030)
		if err != nil {
			t.Fatal(err)
		}
		hosts, corridors := 0.0, 0.0
		for i := range r.Hosts {
			w := &r.Hosts[i]
			sum := 0.0
			for _, x := range w.Parts {
				sum += x
			}
			if math.Abs(sum-w.Gradient) > 1e-9 {
				t.Errorf("%s in %s: parts add up to %v, the gradient is %v", trade.ID, w.Host, sum, w.Gradient)
			}
			hosts += w.Moves
			if i > 0 && before(&r.Hosts[i-1], w) > 0 {
				t.Errorf("%s: %s stands behind %s", trade.ID, w.Host, r.Hosts[i-1].Host)
			}
			line := w.Line()
			bilingual(t, trade.ID+" in "+w.Host, line.Zh+"x", line.En+"x")
		}
		leaves := trade.Cluster.Output * e.res.Series(OutT)[len(e.res.T)-1]
		for i := range r.Corridors {
			corridors += r.Corridors[i].Moves
		}
		if math.Abs(hosts-leaves) > 1e-9*(1+leaves) || math.Abs(corridors-leaves) > 1e-9*(1+leaves) {
			t.Errorf("%s: %v leave, %v go to hosts, %v along corridors", trade.ID, leaves, hosts, corridors)
		}
		for i := range r.Parks {
			if p := &r.Parks[i]; p.Moves < 0 || p.Fit == 0 && p.Moves != 0 || p.Line.En == "" || p.Line.Zh == "" {
				t.Errorf("%s: %+v", trade.ID, p)
			}
		}
	}
}

// N5: appliances rank Pakistan's Haier zone above its port zone; shoes want other
// places than aluminium, for other reasons.
func TestRankTellsTradesApart(t *testing.T) {
	e := NewEngine()
	park := func(r *Ranking, id string) int {
		return slices.IndexFunc(r.Parks, func(p ParkRank) bool { return p.ID == id })
	}
	appliances, err := e.Rank(National("appliance"), 2026)
	if err != nil {
		t.Fatal(err)
	}
	if a, b := park(appliances, "HAIER"), park(appliances, "GWADAR"); !(a < b) {
		t.Errorf("the Haier zone is in place %d, the port zone in %d", a, b)
	}
	shoes, _ := e.Rank(National("footwear-oem"), 2026)
	metal, _ := e.Rank(National("aluminium"), 2026)
	if a, b := shoes.Hosts[0], metal.Hosts[0]; a.Host == b.Host || !(a.Parts[MotivePay] > a.Parts[MotiveEnergy]) || !(b.Parts[MotiveEnergy] > b.Parts[MotivePay]) {
		t.Errorf("shoes go to %s (%v), aluminium to %s (%v)", a.Host, a.Parts, b.Host, b.Parts)
	}
	s := National("appliance")
	s.Closed, s.From = []string{"HAIER"}, 2020
	closed, _ := e.Rank(s, 2026)
	if p := closed.Parks[park(closed, "HAIER")]; p.Moves != 0 || p.Fit != 0 {
		t.Errorf("a closed park: %+v", p)
	}
	for i, row := range MotiveTable() {
		if int(row.Motive) != i || row.ID == "" || row.Source == "" {
			t.Errorf("%+v", row)
		}
		bilingual(t, row.ID, row.Zh, row.En)
	}
	if _, err := e.Rank(National("no such trade"), 2026); err == nil {
		t.Error("an unknown trade is ranked")
	}
}
