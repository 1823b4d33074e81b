package ledger

import (
	"math"
	"testing"

	"silkladder/app/corridor"
	"silkladder/app/lang"
	"silkladder/model"
)

// The map's year is the run's: capacity of every host and of home, who gains, what
// was closed, in both versions, of one cluster and of all.
func TestMapYear(t *testing.T) {
	s := model.National("toys")
	s.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	s.Closed = []string{"CPEC", "LONGJ"}
	v := view(t, s)
	d := corridor.FromAtlas(lang.En, "toys", nil)
	for _, v.All = range []bool{false, true} {
		got := v.MapYear(&d)
		abroad := 0.0
		for i, h := range got.Hosts {
			abroad += h.Capacity
			if h.Capacity > got.Full[i]+1e-12 {
				t.Errorf("%s: %g of at most %g", d.Hosts[i].ID, h.Capacity, got.Full[i])
			}
			r, _ := v.row(v.Economies()[i].Key)
			if math.Signbit(r.Net()) != math.Signbit(got.Gains[i]) {
				t.Errorf("%s gains %g, not %g", d.Hosts[i].ID, got.Gains[i], r.Net())
			}
		}
		want := v.With.Last(model.OutKB)
		if v.All {
			want = v.With.Total(model.AmountCapacityAbroad)[v.Step] / v.With.Total(model.AmountCapacityHome)[0]
		}
		close2(t, "capacity abroad", abroad, want)
		for i, c := range d.Corridors {
			if got.ClosedCorridors[i] != (c.ID == "CPEC") {
				t.Errorf("%s closed: %v", c.ID, got.ClosedCorridors[i])
			}
		}
		for i, p := range d.Parks {
			want := p.ID == "LONGJ" || p.Host >= 0 && d.Hosts[p.Host].ID == "Pakistan"
			if got.ClosedParks[i] != want {
				t.Errorf("%s closed: %v", p.ID, got.ClosedParks[i])
			}
		}
	}
	own := model.New("footwear")
	own.Hosts = few()[2:3] // one host alone
	v = view(t, own)
	d = corridor.FromAtlas(lang.En, "footwear", own.Hosts)
	got := v.MapYear(&d)
	for i, c := range d.Corridors {
		if used := c.ID == own.Hosts[0].Corridor; got.Unused[i] == used || got.ClosedCorridors[i] {
			t.Errorf("%s: used %v, closed %v", c.ID, !got.Unused[i], got.ClosedCorridors[i])
		}
	}
}
