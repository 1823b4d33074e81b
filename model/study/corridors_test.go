package study_test

import (
	"math"
	"testing"

	"silkladder/model"
	"silkladder/model/study"
)

func corridorShares(t *testing.T, s model.Scenario) (study.Corridors, study.Shares) {
	t.Helper()
	c := study.NewCorridors(s)
	recs, err := study.Records(c, model.NewEngine(), 0, c.Len(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return c, c.Shares(recs)
}

// Shares of corridors sum to what all of them do together; with all open the run
// is the scenario's own, and a corridor that the scenario closes has no share.
func TestCorridors(t *testing.T) {
	for _, a := range model.Archetypes() {
		s := onAtlas(a.ID)
		s.Levers = model.Levers{Infrastructure: .8, Parks: .6, Openness: .5, Market: .4}
		c, got := corridorShares(t, s)
		if len(c.IDs) != 8 {
			t.Fatalf("%d corridors have hosts: %v", len(c.IDs), c.IDs)
		}
		r, err := model.Run(s)
		if err != nil {
			t.Fatal(err)
		}
		if own := study.Measure(r); own != got.With {
			t.Errorf("%s: all open is %v, the scenario %v", a.ID, got.With, own)
		}
		total := got.With.Minus(got.Without)
		for o := range total {
			sum := 0.0
			for _, share := range got.Share {
				sum += share[o]
			}
			if math.Abs(sum-total[o]) > 1e-12 {
				t.Errorf("%s: outcome %d: shares sum to %v, total %v", a.ID, o, sum, total[o])
			}
		}
		if total[study.Abroad] <= 0 {
			t.Errorf("%s: the places put no capacity abroad: %v", a.ID, total)
		}
	}
}

// A corridor that the scenario closes with all its parks does nothing.
func TestClosedCorridor(t *testing.T) {
	s := onAtlas("footwear")
	s.Levers = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}
	s.Openings = []model.Opening{{Kind: model.OpeningCorridor, ID: "CMR", Closed: true}}
	for _, id := range []string{"USSUR", "TOMSK", "LONGYUE", "PRIMAGRI"} {
		s.Openings = append(s.Openings, model.Opening{Kind: model.OpeningPark, ID: id, Closed: true})
	}
	// Mongolia has no park of its own in the atlas: it follows the lever.
	c, got := corridorShares(t, s)
	for i, id := range c.IDs {
		if zero := got.Share[i] == (study.Outcomes{}); zero != (id == "CMR") {
			t.Errorf("%s has the shares %v", id, got.Share[i])
		}
	}
}

// Own hosts may lie on corridors of their own, and on more than are divided.
func TestCorridorsOfOwnHosts(t *testing.T) {
	s := onAtlas("toys")
	s.Levers = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}
	r, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	h := r.Hosts[0]
	for i := range 12 {
		h.Name, h.Corridor = string(rune('A'+i)), "road "+string(rune('A'+i))
		h.Cap = .01 * float64(i+1)
		s.Hosts = append(s.Hosts, h)
	}
	c, got := corridorShares(t, s)
	if len(c.IDs) != 8 || len(got.Causes) != 8 || c.IDs[0] != "road L" {
		t.Errorf("divided over %v", c.IDs)
	}
}
