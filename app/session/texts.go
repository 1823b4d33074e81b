package session

import "silkladder/app/link"

// texts are what a state is written as. Each walks the whole table of parameters,
// so it is written once for a state.
type texts struct {
	written                     *link.Written
	query, address, mark, whole string
	hasQuery, hasAddress        bool
}

// written is the state spelled out, but for its view.
func (s *Session) written() *link.Written {
	if s.texts.written == nil {
		s.texts.written = s.state.Written()
	}
	return s.texts.written
}

// Query is the state as the query of an address, however long.
func (s *Session) Query() string {
	if t := &s.texts; !t.hasQuery {
		t.query, t.hasQuery = s.written().Query(s.state.View), true
	}
	return s.texts.query
}

// Key is the scenario without anything of its view: two runs with the same key are
// the same.
func (s *Session) Key() string { return s.written().Key() }

// Usual reports whether it is the scenario that everybody begins with.
func (s *Session) Usual() bool { return s.Key() == "" }

// Key is the key of a state.
func Key(st State) string { return st.Written().Key() }

// Address is what an address bar gets: see link.State.Address.
func (s *Session) Address() (query, mark, whole string) {
	if t := &s.texts; !t.hasAddress {
		t.address, t.mark, t.whole = s.written().Address(s.state.View)
		t.hasAddress = true
	}
	return s.texts.address, s.texts.mark, s.texts.whole
}

// AddressOf is that of the same in another view.
func (s *Session) AddressOf(v link.View) string {
	q, _, _ := s.written().Address(v)
	return q
}
