package session

import "silkladder/app/link"

// texts are what a state is written as. Each walks the whole table of parameters,
// so it is written once for a state.
type texts struct {
	query, key, address, mark, whole string
	hasQuery, hasKey, hasAddress     bool
}

// Query is the state as the query of an address, however long.
func (s *Session) Query() string {
	if t := &s.texts; !t.hasQuery {
		t.query, t.hasQuery = s.state.Query(), true
	}
	return s.texts.query
}

// Key is the scenario without anything of its view: two runs with the same key are
// the same.
func (s *Session) Key() string {
	if t := &s.texts; !t.hasKey {
		t.key, t.hasKey = Key(s.state), true
	}
	return s.texts.key
}

// Usual reports whether it is the scenario that everybody begins with.
func (s *Session) Usual() bool { return s.Key() == Key(link.Default()) }

// Key is the key of a state.
func Key(st State) string { return link.State{Scenario: st.Scenario, Model: st.Model}.Query() }

// Address is what an address bar gets: see link.State.Address.
func (s *Session) Address() (query, mark, whole string) {
	if t := &s.texts; !t.hasAddress {
		t.address, t.mark, t.whole = s.state.Address()
		t.hasAddress = true
	}
	return s.texts.address, s.texts.mark, s.texts.whole
}
