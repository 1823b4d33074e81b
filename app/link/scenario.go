package link

import (
	"strings"

	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/model"
)

// scenarioPairs lists how s differs from the default scenario. The same pairs
// make a link and a compared scenario inside one.
func scenarioPairs(s model.Scenario) []pair {
	if s.Version == model.Version2 {
		return nationalPairs(&s)
	}
	var ps []pair
	add := func(key, value, usual string) {
		if value != usual {
			ps = append(ps, pair{key, value})
		}
	}
	base := Scenario(s.Archetype)
	add("a", s.Archetype, DefaultArchetype)
	add("l", writeLevers(s.Levers), writeLevers(base.Levers))
	add("p", writeParams(s.Params, base.Params), "")
	add("o", writeOpenings(s.Openings), "")
	add("n", number(s.Years), number(model.DefaultYears))
	add("d", number(s.Step), number(model.DefaultStep))
	add("h", writeHosts(s.Hosts), "")
	return ps
}

// readScenario reads the pairs of one scenario of the given version; keys it does
// not know are not its business.
func (r *reader) readScenario(get func(string) (string, bool), version int) model.Scenario {
	var s model.Scenario
	if version == model.Version2 {
		s = r.readNational(get)
	} else {
		s = r.readFirst(get)
	}
	if v, ok := get("o"); ok {
		s.Openings = r.readOpenings(v)
	}
	if v, ok := get("h"); ok {
		s.Hosts = r.readHosts(v)
	}
	r.readSpan(get, &s)
	r.repair(&s)
	return s
}

// readFirst reads what only a scenario of version 1 has.
func (r *reader) readFirst(get func(string) (string, bool)) model.Scenario {
	id, given := get("a")
	s := Scenario(id)
	if given && id != s.Archetype {
		r.report("a", id, replaced(
			lang.Pair{En: "The cluster", Zh: "集群类型"}, fault.OneOf(archetypeIDs()), s.Archetype))
	}
	if v, ok := get("l"); ok {
		s.Levers = r.readLevers(v)
	}
	if v, ok := get("p"); ok {
		r.readParams("p", v, &s.Params)
	}
	return s
}

var (
	yearsName = lang.Pair{En: "The length of the run", Zh: "模拟年数"}
	stepName  = lang.Pair{En: "The time step", Zh: "时间步长"}
)

// maxSteps keeps a hostile link from freezing the page: 50 years in the finest
// steps, or 200 years in sixteenths.
const maxSteps = 3200

// inRange reads a number, brings it into a range, and reports either.
func (r *reader) inRange(key, text string, name lang.Pair, lo, hi, usual float64) float64 {
	x, ok := parseNumber(text)
	used := ""
	switch {
	case !ok:
		x = usual
	case x < lo || x > hi:
		x = min(max(x, lo), hi)
	default:
		return x
	}
	if x != 0 || lo <= 0 { // 0 stands for the default where it is no value
		used = decimal(x)
	}
	r.report(key, text, replaced(name, fault.Between(lo, hi), used))
	return x
}

func archetypeIDs() []string {
	var ids []string
	for _, a := range model.Archetypes() {
		ids = append(ids, a.ID)
	}
	return ids
}

// nested writes a compared scenario: its name, then key.value joined by ~. A
// version other than that of the query around it is among them.
func nested(n Named, outer int) string {
	parts := []string{escapeName(n.Name)}
	if v := n.Scenario.Model(); v != outer {
		parts = append(parts, "v."+number(float64(v)))
	}
	for _, p := range scenarioPairs(n.Scenario) {
		parts = append(parts, p.key+"."+p.value)
	}
	return strings.Join(parts, "~")
}

// readNested reads what nested writes.
func (r *reader) readNested(value string, outer int) Named {
	parts := strings.Split(value, "~")
	get := func(key string) (string, bool) {
		for _, part := range parts[1:] {
			if v, ok := strings.CutPrefix(part, key+"."); ok {
				return v, true
			}
		}
		return "", false
	}
	return Named{Name: r.readName(parts[0]), Scenario: r.readScenario(get, nestedVersion(get, outer))}
}
