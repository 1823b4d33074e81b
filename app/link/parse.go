package link

import (
	"fmt"
	"math"
	"strings"

	"silkladder/app/lang"
	"silkladder/model"
)

// reader collects the problems of one link.
type reader struct {
	problems []Problem
	within   lang.Pair // the compared scenario being read, for messages
}

// unlimited is a length no query reaches.
const unlimited = math.MaxInt

// Query writes the canonical query of the state, without a question mark; it is
// empty for the default state. It may be longer than MaxLength, which a visitor
// should be told before sharing it.
func (s State) Query() string { return s.query() }

func (s State) query() string {
	ps := []pair{{"v", fmt.Sprint(Version)}}
	if s.Name != "" {
		ps = append(ps, pair{"name", escapeName(s.Name)})
	}
	var rest []pair
	for _, p := range scenarioPairs(s.Scenario) {
		if p.key == "h" { // the longest last, so that a cut link loses least
			rest = append(rest, p)
			continue
		}
		ps = append(ps, p)
	}
	if other := len(ps)+len(rest) > 1 || len(s.Compare) > 0 || s.View != (View{}); writesModel(s.Model, model.Version, other) {
		ps = append(ps, pair{"m", fmt.Sprint(s.Model)})
	}
	ps = append(ps, viewPairs(s.View)...)
	ps = append(ps, rest...)
	for _, n := range s.Compare {
		ps = append(ps, pair{"c", nested(n)})
	}
	if len(ps) == 1 && s.Model == model.Version {
		return ""
	}
	return joinPairs(ps)
}

// writesModel says whether a link names its model. Model 1 is what a link means
// that names none; the newest is what the empty query means.
func writesModel(version, newest int, other bool) bool {
	return version != 1 && (other || version != newest)
}

// Parse reads a query, with or without its question mark, and never fails: what
// is missing or unknown takes its default, what is broken the nearest valid
// value, and each such case is reported. The state is valid and, written again,
// canonical.
func Parse(query string) (State, []Problem) { return parse(query, MaxLength) }

func parse(query string, limit int) (State, []Problem) {
	var r reader
	if len(query) > limit {
		r.report("", "", lang.Pair{
			En: fmt.Sprintf("The link is too long (%d characters; allowed: %d). What follows was left out.", len(query), limit),
			Zh: fmt.Sprintf("链接过长（%d个字符，最多%d个），超出部分已忽略。", len(query), limit),
		})
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
			r.report(p.key, p.value, lang.Pair{
				En: fmt.Sprintf("The link gives “%s” twice; the first is used.", p.key),
				Zh: fmt.Sprintf("链接中“%s”出现了两次，以第一次为准。", p.key),
			})
		}
	}
	get := func(key string) (string, bool) { v, ok := values[key]; return v, ok }

	versioned := r.readVersion(get)
	s := State{Model: r.readModel(get, versioned, model.Version)}
	s.Name = r.readName(values["name"])
	s.Scenario = r.readScenario(get)
	s.View = r.readView(get, s.Scenario.Years)
	for i, value := range compared {
		if i == MaxCompare {
			r.report("c", "", lang.Pair{
				En: fmt.Sprintf("The link compares more than %d further scenarios; the rest were left out.", MaxCompare),
				Zh: fmt.Sprintf("链接最多再比较%d个情景，其余已忽略。", MaxCompare),
			})
			break
		}
		r.within = lang.Pair{En: fmt.Sprintf("Compared scenario %d", i+2), Zh: fmt.Sprintf("对比情景%d", i+2)}
		s.Compare = append(s.Compare, r.readNested(value))
		r.within = lang.Pair{}
	}
	return s, r.problems
}

// known are the keys of a link, apart from c.
var known = func() map[string]bool {
	keys := make(map[string]bool)
	for _, k := range strings.Fields("v name a l p o n d m h y tab chart theme basemap controls autoplay lang") {
		keys[k] = true
	}
	return keys
}()

// readVersion reports whether the query says which version it is.
func (r *reader) readVersion(get func(string) (string, bool)) bool {
	text, ok := get("v")
	if !ok {
		return false
	}
	v, ok := parseNumber(text)
	switch {
	case !ok || v < 1 || v != math.Trunc(v):
		r.report("v", text, replaced(lang.Pair{En: "The link's version", Zh: "链接版本"}, text, between(1, Version), fmt.Sprint(Version)))
		return false
	case v > Version:
		r.report("v", text, lang.Pair{
			En: fmt.Sprintf("This is a newer link (version %s) than this page can read (version %d). Everything understood was kept; reload the page to update it.", Shown(text), Version),
			Zh: fmt.Sprintf("这个链接的版本（%s）比当前页面（%d）新。能读懂的部分都已保留；刷新页面即可更新。", Shown(text), Version),
		})
	}
	return true
}

// readModel chooses the version of the model, of 1 to newest. A versioned link
// that names none was made for model 1, whose numbers it keeps; a query without
// a version is written by hand and gets the newest.
func (r *reader) readModel(get func(string) (string, bool), versioned bool, newest int) int {
	text, ok := get("m")
	if !ok {
		if versioned {
			return 1
		}
		return newest
	}
	x, ok := parseNumber(text)
	if ok && x >= 1 && x <= float64(newest) && x == math.Trunc(x) {
		return int(x)
	}
	r.report("m", text, replaced(lang.Pair{En: "The model's version", Zh: "模型版本"}, text, between(1, float64(newest)), fmt.Sprint(newest)))
	return newest
}

// cutQuery shortens a query to at most n bytes at the end of a whole pair.
func cutQuery(q string, n int) string {
	cut := q[:n]
	if i := strings.LastIndexByte(cut, '&'); i >= 0 && q[n] != '&' {
		return cut[:i]
	}
	return cut
}
