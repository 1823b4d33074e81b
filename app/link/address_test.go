package link

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"silkladder/model"
	"silkladder/model/atlas"
)

// crowded is a state with as many hosts of one's own as are allowed, too long
// for an address.
func crowded(t *testing.T) State {
	t.Helper()
	s := Default()
	s.Name = "我的东道国"
	s.Scenario.Levers.Parks = .77
	own := atlas.Hosts()
	for i := range model.MaxHosts {
		h := own[i%len(own)]
		h.Name = fmt.Sprintf("东道国 %d", i)
		h.Corridor = "OWN"
		h.Cap /= 4
		s.Scenario.Hosts = append(s.Scenario.Hosts, h)
	}
	s.Scenario.Openings = []model.Opening{{Kind: model.OpeningCorridor, ID: "CPEC", Closed: true}, {Kind: model.OpeningCorridor, ID: "OWN", Closed: true}}
	s = s.Canonical()
	if len(s.Query()) <= MaxLength || len(s.Scenario.Hosts) != model.MaxHosts || len(s.Scenario.Openings) == 0 {
		t.Fatalf("%d characters, %d hosts, openings %v", len(s.Query()), len(s.Scenario.Hosts), s.Scenario.Openings)
	}
	return s
}

// A state that is too long for an address survives in the tab that made it, and
// elsewhere opens without its hosts, and says so.
func TestAddress(t *testing.T) {
	s := crowded(t)
	s.Compare = []Named{{Name: "Before", Scenario: Scenario("toys")}}
	q, mark, whole := s.Address()
	if len(q) > MaxLength || mark == "" || whole != s.Query() {
		t.Fatalf("the address has %d characters, mark %q", len(q), mark)
	}
	know := func(m string) string {
		if m == mark {
			return whole
		}
		return ""
	}
	if got, problems := Open(q, know); len(problems) > 0 || !reflect.DeepEqual(got, s) {
		t.Errorf("here it opens with %v", problems)
	}
	got, problems := Open(q, func(string) string { return "" })
	if len(problems) != 1 || got.Scenario.Hosts != nil || got.Scenario.Levers != s.Scenario.Levers || got.Name != s.Name || len(got.Compare) != 1 {
		t.Errorf("elsewhere it opens %+v with %v", got.Scenario.Levers, problems)
	}
	if _, mark, _ := got.Address(); mark != "" {
		t.Error("what was opened elsewhere is marked again")
	}
	// An address changed by hand means what it says.
	changed := strings.Replace(q, "l=40,77", "l=40,11", 1)
	if changed == q {
		t.Fatalf("no levers in %s", q)
	}
	if got, problems := Open(changed, know); len(problems) != 1 || got.Scenario.Levers.Parks != .11 {
		t.Errorf("changed by hand it opens %+v with %v", got.Scenario.Levers, problems)
	}
	if got, problems := Open(q, func(string) string { return "v=1&a=steel" }); len(problems) != 1 || got.Scenario.Archetype != DefaultTrade {
		t.Error("something else that was kept is taken for it")
	}
	if q, mark, whole := Default().Address(); q != Default().Query() || mark != "" || whole != "" {
		t.Error("a short state is cut")
	}
}
