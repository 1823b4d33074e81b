package model

import (
	"math"
	"testing"
)

// With an assumed history nothing observed is fed in: home demand grows at the
// assumed rate from the start, and levers act at once in every host, signed or not.
func TestAssumedHistory(t *testing.T) {
	s := National("electronics")
	s.History, s.From = HistoryAssumed, StartYear
	calm := must(t, s)
	s.Levers = announced
	r := must(t, s)
	india := hostIndex(t, r, "India")
	at := r.Index(5)
	if x, y := calm.Host(india, HostJ)[at], r.Host(india, HostJ)[at]; !(y > x) {
		t.Errorf("levers build no roads in India: %v, without %v", y, x)
	}
	if x := s.Without(); x.History != HistoryAssumed {
		t.Errorf("without levers the history is %q", x.History)
	}
	s.Levers = Levers{}
	observed := s
	observed.History = HistoryNone
	if x, y := must(t, s).At(OutQtyH, 6), must(t, observed).At(OutQtyH, 6); math.Abs(x-y) < 1e-3 {
		t.Errorf("home sales %v whether demand is observed or assumed", x)
	}
	text, _ := s.MarshalJSON()
	back, err := ParseScenario(text)
	if err != nil || back.History != HistoryAssumed {
		t.Errorf("%s gives %q, %v", text, back.History, err)
	}
}

// What the state asks for and what moves by sea has buyers in hosts whatever the
// history: their demand grows with the world's.
func TestAssumedWorldDemand(t *testing.T) {
	for _, id := range []string{"solar", "ships"} {
		s := National(id)
		s.History = HistoryAssumed
		r := must(t, s)
		if x, y := r.Series(OutQtyB)[0], r.Scenario.Params.Sales0[2]; !(x > y/2) {
			t.Errorf("%s sells %v to hosts at the start, of %v", id, x, y)
		}
	}
}
