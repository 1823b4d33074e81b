package link

import (
	"hash/fnv"
	"strconv"

	"silkladder/app/fault"
)

// keptKey marks an address that leaves something out. Its value names what was
// meant, which the tab that wrote the address keeps.
const keptKey = "k"

// Address is the query for an address bar or a link to pass on. A query longer
// than MaxLength, which servers and other programs cut, leaves out the cluster's
// own hosts, then compared scenarios, and carries a mark; whole is then the
// query that leaves out nothing, to be kept under that mark.
func (s State) Address() (query, mark, whole string) { return s.Written().Address(s.View) }

// Address is that of the state in another view.
func (w *Written) Address(v View) (query, mark, whole string) {
	q := w.Query(v)
	if len(q) <= MaxLength {
		return q, "", ""
	}
	mark = markOf(q)
	s := w.state
	s.View = v
	rest := s.cut().query()
	if rest != "" {
		rest += "&"
	}
	return rest + keptKey + "=" + mark, mark, q
}

// cut leaves out what makes a state too long for an address.
func (s State) cut() State {
	s.Scenario.Hosts = nil
	new(reader).repair(&s.Scenario) // openings of corridors that only the hosts knew
	for len(s.query()) > MaxLength-32 && len(s.Compare) > 0 {
		s.Compare = s.Compare[:len(s.Compare)-1]
	}
	return s
}

func markOf(whole string) string {
	f := fnv.New64a()
	f.Write([]byte(whole))
	return strconv.FormatUint(f.Sum64(), 36)
}

// Open reads the query of an address. kept gives back what an address that was
// too long stands for, "" if this tab does not know it; then, and where the
// address was changed by hand, it opens as it stands, which is reported.
func Open(query string, kept func(mark string) string) (State, []Problem) {
	s, problems := Parse(query)
	mark := ""
	for _, p := range splitQuery(query) {
		if p.key == keptKey {
			mark = p.value
		}
	}
	if mark == "" {
		return s, problems
	}
	if whole := kept(mark); whole != "" && markOf(whole) == mark {
		if full, p := ParseWhole(whole); full.cut().query() == s.query() {
			return full, p
		}
	}
	return s, append(problems, Problem{Key: keptKey, Fault: fault.Fault{Kind: fault.AddressLong}})
}

// ParseWhole reads a query of any length, from where length has been checked.
func ParseWhole(query string) (State, []Problem) { return parse(query, unlimited) }
