package link

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/model"
)

// reader collects the problems of one link.
type reader struct {
	problems []Problem
	within   int // the compared scenario being read, 0 for none
}

// unlimited is a length no query reaches.
const unlimited = math.MaxInt

// Query writes the canonical query of the state, without a question mark; it is
// empty for the default state. It may be longer than MaxLength, which a visitor
// should be told before sharing it.
func (s State) Query() string { return s.query() }

func (s State) query() string { return s.Written().Query(s.View) }

// Written is a state spelled out, but for its view: a page asks for the addresses of all
// its links whenever something moves, and they differ by the view alone.
type Written struct {
	state       State
	front, back []pair // what stands before the view and behind it
	key         string
}

// Written spells the state out.
func (s State) Written() *Written {
	form := s.Scenario.Model()
	version, own := pair{"v", strconv.Itoa(form)}, scenarioPairs(s.Scenario)
	w := &Written{state: s, front: []pair{version}}
	if s.Name != "" {
		w.front = append(w.front, pair{"name", escapeName(s.Name)})
	}
	for _, p := range own {
		if p.key == "h" { // the longest last, so that a cut link loses least
			w.back = append(w.back, p)
		} else {
			w.front = append(w.front, p)
		}
	}
	for _, n := range s.Compare {
		w.back = append(w.back, pair{"c", nested(n, form)})
	}
	w.key = join(append([]pair{version}, own...)) // h is the last of its own
	return w
}

// Key is the scenario alone, without its name, its view and what it is compared with; it
// is empty for the default one.
func (w *Written) Key() string { return w.key }

// Query is that of the state in a view: State.Query.
func (w *Written) Query(v View) string {
	return join(slices.Concat(w.front, viewPairs(v), w.back))
}

// join writes the pairs of a query, none for the default state.
func join(ps []pair) string {
	if slices.Equal(ps, defaultPairs()) {
		return ""
	}
	return joinPairs(ps)
}

var defaultPairs = sync.OnceValue(func() []pair {
	s := Default()
	return append([]pair{{"v", strconv.Itoa(s.Scenario.Model())}}, scenarioPairs(s.Scenario)...)
})

// Parse reads a query, with or without its question mark, and never fails: what
// is missing or unknown takes its default, what is broken the nearest valid
// value, and each such case is reported. The state is valid and, written again,
// canonical.
func Parse(query string) (State, []Problem) { return parse(query, MaxLength) }

func parse(query string, limit int) (State, []Problem) {
	var r reader
	if len(query) > limit {
		r.report("", "", fault.Fault{Kind: fault.LinkLong, N: len(query), Most: limit})
		query = cutQuery(query, limit)
	}
	pairs := splitQuery(query)
	values := make(map[string]string)
	var compared []string
	for _, p := range pairs {
		if p.key == "c" {
			compared = append(compared, p.value)
			continue
		}
		if !known[p.key] {
			continue
		}
		old, twice := values[p.key]
		if !twice {
			values[p.key] = p.value
		} else if old != p.value {
			r.report(p.key, p.value, fault.Fault{Kind: fault.Twice, Item: p.key})
		}
	}
	get := func(key string) (string, bool) { v, ok := values[key]; return v, ok }

	s := State{Model: r.readVersion(get)}
	s.Name = r.readName(values["name"])
	s.Scenario = r.readScenario(get, s.Model)
	s.View = r.readView(get, &s.Scenario)
	for i, value := range compared {
		if i == MaxCompare {
			r.report("c", "", fault.Fault{Kind: fault.MoreScenarios, Most: MaxCompare})
			break
		}
		r.within = i + 2
		s.Compare = append(s.Compare, r.readNested(value, s.Model))
		r.within = 0
	}
	return s, r.problems
}

// known are the keys of a link, apart from c.
var known = func() map[string]bool {
	keys := make(map[string]bool)
	for _, k := range strings.Fields("v name a size with couple l p from past shut events budget o n d m h y view card pics e rows rank at projects tab chart theme basemap controls autoplay lang") {
		keys[k] = true
	}
	return keys
}()

// readVersion chooses the version of the form and with it of the model. A query
// that gives none and says nothing of a scenario opens the default page; one that
// does was written by hand, for version 1 unless its cluster is in version 2 only.
func (r *reader) readVersion(get func(string) (string, bool)) int {
	text, ok := get("v")
	v, number := parseNumber(text)
	switch {
	case !ok:
		v = float64(r.unversioned(get))
	case !number || v < 1 || v != math.Trunc(v):
		v = float64(r.unversioned(get))
		r.report("v", text, replaced(lang.Pair{En: "The link's version", Zh: "链接版本"}, fault.Between(1, Version), fmt.Sprint(v)))
	case v > Version:
		r.report("v", text, fault.Fault{Kind: fault.Newer, Most: Version})
		v = Version
	}
	if text, ok := get("m"); ok {
		if m, ok := parseNumber(text); !ok || m != v {
			r.report("m", text, replaced(lang.Pair{En: "The model's version", Zh: "模型版本"}, fault.OneOf([]string{fmt.Sprint(v)}), fmt.Sprint(v)))
		}
	}
	return int(v)
}

// unversioned is the version of a query that gives none.
func (r *reader) unversioned(get func(string) (string, bool)) int {
	if m, ok := get("m"); ok && m == fmt.Sprint(model.Version2) {
		return model.Version2
	}
	if id, ok := get("a"); ok && onlyNational(id) {
		return model.Version2
	}
	for _, key := range []string{"a", "l", "p", "o", "n", "d", "h", "m"} {
		if _, ok := get(key); ok {
			return model.Version
		}
	}
	d := Default()
	return d.Scenario.Model()
}

// cutQuery shortens a query to at most n bytes at the end of a whole pair.
func cutQuery(q string, n int) string {
	cut := q[:n]
	if i := strings.LastIndexByte(cut, '&'); i >= 0 && q[n] != '&' {
		return cut[:i]
	}
	return cut
}
