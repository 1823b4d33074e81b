package link

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/model"
)

// repair makes s a scenario that the model accepts and can run. It asks the
// model what is wrong, mends that one field, and asks again; a scenario that
// cannot be mended gives way to its archetype's own.
func (r *reader) repair(s *model.Scenario) {
	for range 40 + len(s.Hosts)*(2+len(hostFields)) + len(s.Openings) + len(s.Closed) + len(s.Shocks) + len(s.Others) {
		err := s.Validate()
		if err == nil {
			r.rehearse(s)
			return
		}
		var field *model.FieldError
		if !errors.As(err, &field) || !r.mend(s, field) {
			break
		}
	}
	*s = Base(*s)
	r.report("", "", fault.Fault{Kind: fault.Own})
}

// rehearse brings a valid scenario to one that runs.
func (r *reader) rehearse(s *model.Scenario) {
	near, changed := Nearest(*s)
	if changed.Is() {
		*s = near
		r.report("", "", changed)
	}
}

// mend changes the one field that the model refused to the nearest value it may
// accept, and reports it. It says false when it does not know the field.
func (r *reader) mend(s *model.Scenario, e *model.FieldError) bool {
	usual := Base(*s)
	root, rest, _ := strings.Cut(e.Field, ".")
	value := fmt.Sprint(e.Value)
	if e.Value == nil {
		value = ""
	}
	switch {
	case root == "years":
		s.Years = nearest(s.Years, usual.Years, e)
		r.report("n", value, replaced(yearsName, allowed(e), decimal(s.Years)))
	case root == "step":
		s.Step = nearest(s.Step, usual.Step, e)
		r.report("d", value, replaced(stepName, allowed(e), decimal(s.Step)))
	case root == "levers":
		s.Levers = usual.Levers
		r.report("l", value, replaced(lang.Pair{En: "The list of levers", Zh: "政策力度"}, allowed(e), writeLevers(s.Levers)))
	case root == "params":
		id, _, _ := strings.Cut(rest, "[")
		return r.mendParam("p", &s.Params, usual.Params, id, value, e)
	case strings.HasPrefix(root, "clusters"):
		return r.mendCluster(s, index(root), rest, value, e)
	case strings.HasPrefix(root, "closed"):
		i := index(root)
		if i < 0 || i >= len(s.Closed) {
			return false
		}
		id := s.Closed[i]
		s.Closed = tidyClosed(slices.Delete(slices.Clone(s.Closed), i, i+1))
		r.report("shut", id, dropped(lang.Pair{En: "corridor or park", Zh: "走廊或园区"}))
	case strings.HasPrefix(root, "shocks"):
		return r.mendShock(s, index(root), rest, value)
	case strings.HasPrefix(root, "hosts"):
		return r.mendHost(s, root, rest, value, e)
	case strings.HasPrefix(root, "openings"):
		i := index(root)
		if i < 0 || i >= len(s.Openings) {
			return false
		}
		o := s.Openings[i]
		s.Openings = tidyOpenings(slices.Delete(slices.Clone(s.Openings), i, i+1))
		what := lang.Pair{En: "place", Zh: "地点"}
		for _, k := range kinds {
			if k.kind == o.Kind {
				what = k.name
			}
		}
		r.report("o", o.ID, dropped(what))
	default:
		return false
	}
	return true
}

// mendParam rescales shares that must sum to 1 and resets everything else.
func (r *reader) mendParam(key string, p *model.Params, usual model.Params, id, value string, e *model.FieldError) bool {
	row, ok := model.ParamByName(id)
	if !ok {
		return false
	}
	old, set := row.Get(p), row.Get(&usual)
	sum := 0.0
	for _, x := range old {
		sum += x
	}
	switch {
	case e.Reason == model.WrongSum && sum > 0:
		set = slices.Clone(old)
		for i := range set {
			set[i] /= sum
		}
	case row.Len == 1 && len(old) == 1:
		set = []float64{nearest(old[0], set[0], e)}
	}
	if slices.Equal(old, set) {
		return false // mended before, and still refused
	}
	row.Set(p, set)
	if e.Reason == model.WrongSum {
		value = numberList(old)
	}
	r.report(key, value, replaced(paramName(row), allowed(e), numberList(set)))
	return true
}

// mendCluster mends a parameter of one of the clusters of version 2.
func (r *reader) mendCluster(s *model.Scenario, i int, rest, value string, e *model.FieldError) bool {
	what, path, _ := strings.Cut(rest, ".")
	if i < 0 || i > len(s.Others) || what != "params" {
		return false
	}
	all := s.Clusters()
	trade, ok := model.TradeByID(all[i].Archetype)
	if !ok {
		return false
	}
	key := "with"
	if i == s.Focus {
		key = "p"
	}
	id, _, _ := strings.Cut(path, "[")
	ok = r.mendParam(key, &all[i].Params, trade.Cluster.Params, id, value, e)
	*s = s.WithClusters(all, s.Focus)
	return ok
}

// mendShock lets an event act everywhere whose place is not known, and leaves out
// one that is refused for another reason.
func (r *reader) mendShock(s *model.Scenario, i int, rest, value string) bool {
	if i < 0 || i >= len(s.Shocks) {
		return false
	}
	s.Shocks = slices.Clone(s.Shocks)
	if rest != "place" {
		s.Shocks = slices.Delete(s.Shocks, i, i+1)
		r.report("events", value, dropped(lang.Pair{En: "event", Zh: "事件"}))
		return true
	}
	s.Shocks[i].Place = ""
	r.report("events", value, fault.Fault{Kind: fault.EventPlace})
	return true
}

// mendHost brings a number of a host row into its range, and otherwise goes
// back to the atlas.
func (r *reader) mendHost(s *model.Scenario, root, key, value string, e *model.FieldError) bool {
	if s.Hosts == nil {
		return false
	}
	if i := index(root); i >= 0 && i < len(s.Hosts) && e.Reason == model.OutOfRange && e.Min < e.Max {
		for _, f := range hostFields {
			if f.key != key {
				continue
			}
			s.Hosts = slices.Clone(s.Hosts)
			x := f.at(&s.Hosts[i])
			*x = min(max(*x, e.Min), e.Max)
			name := fault.Shown(s.Hosts[i].Name)
			r.report("h", value, replaced(
				lang.Pair{En: "The value " + key + " of host " + name, Zh: "东道国" + name + "的" + key},
				allowed(e), decimal(*x)))
			return true
		}
	}
	s.Hosts = nil
	r.report("h", value, fault.Fault{Kind: fault.HostsUnusable, Item: e.Field})
	return true
}

// nearest brings x into the range that e allows, or back to its usual value.
func nearest(x, usual float64, e *model.FieldError) float64 {
	if e.Reason == model.OutOfRange && e.Min < e.Max {
		if y := min(max(x, e.Min), e.Max); y != x {
			return y
		}
	}
	return usual
}

// index is the number in hosts[2], or -1.
func index(field string) int {
	_, s, ok := strings.Cut(field, "[")
	if !ok {
		return -1
	}
	n := 0
	for _, c := range strings.TrimSuffix(s, "]") {
		if c < '0' || c > '9' || n > 1e6 {
			return -1
		}
		n = 10*n + int(c-'0')
	}
	return n
}
