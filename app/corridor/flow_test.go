package corridor

import (
	"math"
	"strings"
	"testing"

	"silkladder/app/geo"
	"silkladder/app/lang"
	"silkladder/model/atlas"
)

// What moves to the hosts leaves home, passes every junction whole and arrives.
func TestFlowsAreConserved(t *testing.T) {
	for _, base := range []Basemap{Land, Diagram} {
		for _, a := range archetypes {
			d := FromAtlas(lang.En, a, nil)
			p := New(d, base)
			for _, s := range []*State{year(d), closing(d)} {
				at := layers{p}.split(s)
				balance := map[geo.Point]float64{}
				for _, c := range p.chains {
					w := 0.0
					for _, j := range c.dests {
						w += at[j].Transfer
					}
					balance[c.curve[0].p] -= w
					balance[c.curve[len(c.curve)-1].q] += w
				}
				total := 0.0
				for i, e := range p.dests {
					total += at[i].Transfer
					balance[p.net.nodes[e.node].at] -= at[i].Transfer
				}
				balance[p.net.nodes[p.home].at] += total
				for q, b := range balance {
					if math.Abs(b) > 1e-12 {
						t.Errorf("%s: %v is left at %v", a, b, q)
					}
				}
				want := 0.0
				for _, h := range s.Hosts {
					want += h.Transfer
				}
				if math.Abs(total-want) > 1e-12 {
					t.Errorf("%s: %v moves; want %v", a, total, want)
				}
			}
		}
	}
}

func TestSplitKeepsCapacityAndSales(t *testing.T) {
	d := FromAtlas(lang.En, "footwear", nil)
	p := New(d, Land)
	picky := year(d) // most parks are made for other trades
	picky.Takes = make([]float64, len(d.Parks))
	for i := range picky.Takes {
		picky.Takes[i] = max(0, float64(i%4)-1.5)
	}
	for _, s := range []*State{year(d), closing(d), picky} {
		sum := make([]HostYear, len(d.Hosts))
		for i, y := range (layers{p}).split(s) {
			h := &sum[p.dests[i].host]
			h.Capacity += y.Capacity
			h.Transfer += y.Transfer
			h.Sales += y.Sales
			if k := p.dests[i].park; k >= 0 && s.takes(k) == 0 && y != (HostYear{}) {
				t.Errorf("park %s, closed or for others, has %v", d.Parks[k].ID, y)
			}
		}
		for i := range sum {
			got, want := sum[i], s.Hosts[i]
			if math.Abs(got.Capacity-want.Capacity)+math.Abs(got.Transfer-want.Transfer)+math.Abs(got.Sales-want.Sales) > 1e-12 {
				t.Errorf("%s: %v; want %v", d.Hosts[i].Name, got, want)
			}
		}
	}
}

// Area follows capacity, and a flow's width what moves.
func TestMarksAreToScale(t *testing.T) {
	p := New(FromAtlas(lang.En, "footwear", nil), Land)
	v := p.Fit(900, 560)
	if a, b := v.radius(.04), v.radius(.01); math.Abs(a-2*b) > 1e-9 {
		t.Errorf("four times the capacity has %v times the radius", a/b)
	}
	if v.radius(-1) != 0 || v.radius(math.NaN()) != 0 {
		t.Error("no capacity has a disc")
	}
}

// Each host's flow runs over its own corridor where it can, from every home.
func TestFlowsFollowTheirCorridor(t *testing.T) {
	for _, a := range archetypes {
		d := FromAtlas(lang.En, a, nil)
		p := New(d, Land)
		at := map[string]geo.Point{}
		for _, n := range p.net.nodes {
			at[n.ID] = n.at
		}
		passes := func(host, by string) bool {
			for _, chain := range p.chains {
				for _, j := range chain.dests {
					if d.Hosts[p.dests[j].host].ID != host {
						continue
					}
					for _, piece := range chain.curve {
						if piece.p == at[by] || piece.q == at[by] {
							return true
						}
					}
				}
			}
			return false
		}
		for _, c := range []struct{ host, by string }{
			{"Pakistan", "islamabad"}, {"Kazakhstan", "urumqi"}, {"Zambia", "mombasa"}, {"Ethiopia", "djibouti"},
			{"Laos", "kunming"}, {"Hungary", "moscow"}, {"Indonesia", "manila-bay-approaches"}, {"Nigeria", "suez"},
			{"Bangladesh", "mandalay"}, {"Egypt", "colombo"}, {"Uzbekistan", "tashkent"},
		} {
			if _, ok := at[c.by]; !ok || !passes(c.host, c.by) {
				t.Errorf("%s: the flow to %s does not pass %s", a, c.host, c.by)
			}
		}
	}
}

// Routes, flows and links stay on the plate: a pan finds their ends.
func TestRoutesStayOnThePlate(t *testing.T) {
	for _, base := range []Basemap{Land, Diagram} {
		p := New(FromAtlas(lang.En, "footwear", nil), base)
		check := func(c cubic) {
			for _, q := range []geo.Point{c.p, c.c1, c.c2, c.q} {
				if !p.extent.Contains(q) {
					t.Fatalf("%v is outside the extent", q)
				}
			}
		}
		for _, l := range p.lines {
			for _, piece := range l.pieces {
				for i, c := range piece {
					check(c)
					if i > 0 && math.Hypot(c.p.X-piece[i-1].q.X, c.p.Y-piece[i-1].q.Y) > 1e-6 {
						t.Fatal("a line is torn")
					}
				}
			}
		}
		for _, ch := range p.chains {
			for i, c := range ch.curve {
				check(c)
				if i > 0 && math.Hypot(c.p.X-ch.curve[i-1].q.X, c.p.Y-ch.curve[i-1].q.Y) > 1e-6 {
					t.Fatal("a flow is torn")
				}
			}
		}
	}
}

// A stretch that two corridors share is closed only when both are.
func TestSharedLinesStayOpen(t *testing.T) {
	d := FromAtlas(lang.En, "footwear", nil)
	p := New(d, Land)
	closed := func(ids ...string) int {
		s := &State{ClosedCorridors: make([]bool, len(d.Corridors))}
		for _, id := range ids {
			s.ClosedCorridors[d.corridor(id)] = true
		}
		return strings.Count(p.Lines("m", p.Fit(900, 560), s), closedDash)
	}
	none, one, two := closed(), closed("NELB"), closed("NELB", "CMR")
	alone := closed("CMR")
	if none != 0 || one == 0 || alone == 0 || two <= one+alone {
		t.Errorf("closed lines: none %d, NELB %d, CMR %d, both %d", none, one, alone, two)
	}
	all := make([]string, len(d.Corridors))
	for i, c := range d.Corridors {
		all[i] = c.ID
	}
	if got := closed(all...); got != len(p.lines) {
		t.Errorf("all closed: %d of %d lines", got, len(p.lines))
	}
}

// Hosts of a visitor's own may be unknown to the atlas: they are tabled.
func TestUnknownHost(t *testing.T) {
	hosts := append(atlas.Hosts()[:2:2], atlas.Host{Name: "Utopia", Corridor: "CPEC"})
	d := FromAtlas(lang.En, "footwear", hosts)
	if len(d.Hosts) != 3 || !d.Hosts[2].Nowhere {
		t.Fatalf("hosts %v", d.Hosts)
	}
	p := New(d, Land)
	s := &State{Hosts: []HostYear{{}, {}, {Capacity: .125, Transfer: .5, Sales: .25}}}
	wellFormed(t, page(p, p.Fit(900, 560), s))
	rows := p.Table(s).Rows
	if last := strings.Join(rows[len(rows)-1], "|"); last != "Utopia||China–Pakistan Economic Corridor|yes|0.1250|0.5000|0.2500" {
		t.Errorf("row %s", last)
	}
	if _, ok := p.Where(Target{KindHost, "Utopia"}); ok {
		t.Error("Utopia has a place")
	}
}

func TestTableHoldsEverything(t *testing.T) {
	for _, l := range lang.All {
		d := FromAtlas(l, "footwear", nil)
		p := New(d, Land)
		table := p.Table(closing(d))
		abroad := 0
		for _, k := range d.Parks {
			if k.Host >= 0 {
				abroad++
			}
		}
		if want := 1 + len(d.Hosts) + abroad; len(table.Rows) != want {
			t.Errorf("%d rows; want %d", len(table.Rows), want)
		}
		for _, r := range table.Rows {
			if len(r) != len(table.Columns) {
				t.Errorf("row %v", r)
			}
		}
	}
}
