package story

import (
	"fmt"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
	"silkladder/model/atlas"
)

// TestPlaceTexts keeps one sentence for every host and corridor, at the start,
// half-way and at the end, as a person reads them.
func TestPlaceTexts(t *testing.T) {
	s := link.Scenario("footwear")
	s.Levers = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}
	s.Openings = []model.Opening{{Kind: "corridor", ID: "CPEC", Closed: true}, {Kind: "corridor", ID: "NELB", Year: 2050}, {Kind: "park", ID: "KUAN", Closed: true}}
	r, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, l := range lang.All {
		for _, year := range []float64{0, 12, 30} {
			fmt.Fprintf(&b, "%s, year %v\n\n", l.Tag(), year)
			for _, c := range atlas.Corridors() {
				fmt.Fprintf(&b, "%s\n", CorridorWhy(r, c.ID, year, l).Text())
			}
			for i := range r.Hosts {
				fmt.Fprintf(&b, "%s\n", HostWhy(r, i, year, l).Text())
			}
			b.WriteString("\n")
		}
	}
	golden(t, "places.txt", b.String())
}

// TestHostCostAddsUp: the parts that a sentence speaks of sum to the gradient.
func TestHostCostAddsUp(t *testing.T) {
	with, err := model.Run(link.Scenario("steel"))
	if err != nil {
		t.Fatal(err)
	}
	r := read(Input{With: with, Year: 20})
	for b := range with.Hosts {
		s := r.look(b)
		if d := s.pay + s.skill + s.infra + s.crowd - s.grad; d > 1e-9 || d < -1e-9 {
			t.Errorf("%s: parts miss the gradient by %g", with.Hosts[b].Name, d)
		}
		if s.taken < 0 || s.taken > 1.2 {
			t.Errorf("%s: %g of the room taken", with.Hosts[b].Name, s.taken)
		}
	}
}

// TestRoomIsTheModels checks the share of room in use against the capacity a
// host has and the room its parks give, which the run does not record.
func TestRoomIsTheModels(t *testing.T) {
	s := link.Scenario("footwear")
	s.Levers.Parks = 1
	s.Openings = nil
	with, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	r := read(Input{With: with, Year: 30})
	p := with.Scenario.Params
	for b, h := range with.Hosts {
		got := r.look(b)
		want := got.k / (h.Cap / p.U0 * (1 + p.Park*1))
		if d := got.taken - want; d > 1e-6 || d < -1e-6 {
			t.Errorf("%s: %.6f taken, want %.6f", h.Name, got.taken, want)
		}
	}
}

func TestChange(t *testing.T) {
	run := func(change func(*model.Scenario)) *model.Result {
		s := link.Scenario("footwear")
		change(&s)
		r, err := model.Run(s)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	was := run(func(*model.Scenario) {})
	steel := link.Scenario("steel")
	var b strings.Builder
	for _, tt := range []struct {
		name   string
		change func(*model.Scenario)
	}{
		{"nothing", func(*model.Scenario) {}},
		{"one lever", func(s *model.Scenario) { s.Levers.Parks = .8 }},
		{"a lever with no visible effect", func(s *model.Scenario) { s.Levers.Inward = .001 }},
		{"a preset", func(s *model.Scenario) {
			s.Levers = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}
		}},
		{"a condition", func(s *model.Scenario) { s.Params.Intent = .2 }},
		{"a vector", func(s *model.Scenario) { s.Params.MixI = [4]float64{.7, .1, .1, .1} }},
		{"another cluster", func(s *model.Scenario) { *s = steel }},
		{"the map", func(s *model.Scenario) {
			s.Openings = []model.Opening{{Kind: "corridor", ID: "CICP", Closed: true}}
		}},
		{"two places", func(s *model.Scenario) {
			s.Openings = []model.Opening{{Kind: "corridor", ID: "CPEC", Year: 2025}, {Kind: "park", ID: "KUAN", Closed: true}}
		}},
		{"many things", func(s *model.Scenario) {
			s.Levers = model.Levers{Infrastructure: 1, Parks: .5, Openness: .2, Inward: 1}
		}},
		{"a shorter run", func(s *model.Scenario) { s.Years = 20 }},
		{"own hosts and a finer step", func(s *model.Scenario) { s.Hosts, s.Step = atlas.Hosts()[:5], .125 }},
	} {
		now := run(tt.change)
		fmt.Fprintf(&b, "%s\n\t%s\n\t%s\n", tt.name, Change(was, now, lang.En), Change(was, now, lang.Zh))
	}
	closed := run(func(s *model.Scenario) { s.Openings = []model.Opening{{Kind: "corridor", ID: "CICP", Closed: true}} })
	fmt.Fprintf(&b, "a place opened again\n\t%s\n\t%s\n", Change(closed, was, lang.En), Change(closed, was, lang.Zh))
	golden(t, "change.txt", b.String())
}
