package corridor

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"silkladder/app/lang"
)

// Whatever a run holds abroad, its largest host is seen, and the key says how large
// the disc it shows is; capacity abroad drawn larger than life never stands beside
// home's own disc.
func TestUnit(t *testing.T) {
	v := View{W: 900, H: 450}
	for most := .001; most < 1; most *= 1.07 {
		s := &State{Unit: Unit(most)}
		if r := v.radius(most * s.larger()); r < v.radius(coarse)*.6 {
			t.Errorf("the largest host of %v has a disc of %.1f pixels", most, r)
		} else if most < .05 && r > v.radius(coarse)*2 {
			t.Errorf("the largest host of %v has a disc of %.1f pixels", most, r)
		}
		if got := v.radius(s.unit() * s.larger()); math.Abs(got-v.radius(coarse)) > 1e-9 {
			t.Errorf("the key shows %v pixels for %v", got, s.unit())
		}
	}
	if Unit(0) != .001 || Unit(math.NaN()) != coarse || (&State{}).unit() != coarse {
		t.Error("nothing abroad")
	}
}

// Where capacity has a size the key and the table tell it in dollars.
func TestKeyInDollars(t *testing.T) {
	for l, want := range map[lang.Lang][2]string{lang.En: {"capacity: US$ 10 bn", "Capacity there (US$ bn a year)"}, lang.Zh: {"产能100亿美元", "当地产能（十亿美元/年）"}} {
		d := FromAtlas(l, "footwear", nil)
		p, s := New(d, Land), year(d)
		s.Dollars = 200
		if key, _ := p.KeyOf(p.Fit(900, 560), s); !strings.Contains(key, want[0]) {
			t.Errorf("no %q in %s", want[0], key)
		}
		if columns := p.Table(s).Columns; columns[4] != want[1] {
			t.Errorf("%q", columns)
		}
		s.Dollars = 0
		if key, _ := p.KeyOf(p.Fit(900, 560), s); !strings.Contains(key, "5%") && !strings.Contains(key, "产能5%") {
			t.Errorf("without a size: %s", key)
		}
	}
}

// The table has the numbers of the run, however large they are drawn.
func TestTableIsToScale(t *testing.T) {
	d := FromAtlas(lang.En, "footwear", nil)
	p, s := New(d, Land), year(d)
	s.Dollars, s.Unit = 200, .002
	sums := map[string]float64{}
	for _, row := range p.Table(s).Rows[1:] {
		x, err := strconv.ParseFloat(row[4], 64)
		if err != nil {
			t.Fatal(err)
		}
		sums[row[0]] += x
	}
	for i, h := range s.Hosts {
		if name := d.Hosts[i].Name; math.Abs(sums[name]-200*h.Capacity) > 1e-3 {
			t.Errorf("%s: %v in the table, %v in the run", name, sums[name], 200*h.Capacity)
		}
	}
}

// A change that does not count is no gain and no loss on the map.
func TestLeastThatCounts(t *testing.T) {
	s := &State{Gains: []float64{.02, .005, -.005, -.02}, Least: .01}
	for i, want := range []int{1, 0, 0, -1} {
		if got := s.side(i); got != want {
			t.Errorf("%g: %d", s.Gains[i], got)
		}
	}
}
