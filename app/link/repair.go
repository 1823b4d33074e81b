package link

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"silkladder/app/lang"
	"silkladder/model"
)

// repair makes s a scenario that the model accepts and can run. It asks the
// model what is wrong, mends that one field, and asks again; a scenario that
// cannot be mended gives way to its archetype's own.
func (r *reader) repair(s *model.Scenario) {
	for range 40 + len(s.Hosts)*(2+len(hostFields)) + len(s.Openings) {
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
	*s = Scenario(s.Archetype)
	r.report("", "", startAgain)
}

var startAgain = lang.Pair{
	En: "These values do not fit together; the link opens with the cluster's own.",
	Zh: "这些数值互相矛盾，已改用该集群的默认值。",
}

// rehearse runs a scenario of unusual numbers once: a few combinations within
// all ranges still empty a stock within one step.
func (r *reader) rehearse(s *model.Scenario) {
	usual := Scenario(s.Archetype)
	if s.Params == usual.Params && s.Step == usual.Step && s.Hosts == nil {
		return
	}
	if _, err := model.NewEngine().Run(*s); err == nil {
		return
	}
	fresh := usual
	fresh.Levers, fresh.Openings, fresh.Years = s.Levers, s.Openings, s.Years
	for _, try := range []func(){
		func() { s.Step = model.DefaultStep },
		func() { s.Params = usual.Params },
		func() { *s = fresh },
	} {
		try()
		if s.Validate() != nil {
			continue
		}
		if _, err := model.NewEngine().Run(*s); err == nil {
			r.report("", "", lang.Pair{
				En: "The model cannot run with this combination of values; the link opens with the nearest one it can run.",
				Zh: "模型无法用这组数值运行，已改用最接近的可行组合。",
			})
			return
		}
	}
	*s = usual
	r.report("", "", startAgain)
}

// mend changes the one field that the model refused to the nearest value it may
// accept, and reports it. It says false when it does not know the field.
func (r *reader) mend(s *model.Scenario, e *model.FieldError) bool {
	usual := Scenario(s.Archetype)
	root, rest, _ := strings.Cut(e.Field, ".")
	value := fmt.Sprint(e.Value)
	if e.Value == nil {
		value = ""
	}
	switch {
	case root == "years":
		s.Years = nearest(s.Years, usual.Years, e)
		r.report("n", value, replaced(yearsName, value, allowed(e), decimal(s.Years)))
	case root == "step":
		s.Step = nearest(s.Step, usual.Step, e)
		r.report("d", value, replaced(stepName, value, allowed(e), decimal(s.Step)))
	case root == "levers":
		s.Levers = usual.Levers
		r.report("l", value, replaced(lang.Pair{En: "The list of levers", Zh: "政策力度"}, value, allowed(e), writeLevers(s.Levers)))
	case root == "params":
		id, _, _ := strings.Cut(rest, "[")
		return r.mendParam(&s.Params, usual.Params, id, value, e)
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
		r.report("o", o.ID, dropped(what, o.ID))
	default:
		return false
	}
	return true
}

// mendParam rescales shares that must sum to 1 and resets everything else.
func (r *reader) mendParam(p *model.Params, usual model.Params, id, value string, e *model.FieldError) bool {
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
	r.report("p", value, replaced(paramName(row), value, allowed(e), numberList(set)))
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
			name := Shown(s.Hosts[i].Name)
			r.report("h", value, replaced(
				lang.Pair{En: "The value " + key + " of host " + name, Zh: "东道国" + name + "的" + key},
				value, allowed(e), decimal(*x)))
			return true
		}
	}
	s.Hosts = nil
	r.report("h", value, lang.Pair{
		En: "The hosts in the link cannot be used (" + e.Field + "); the link opens with the atlas's own.",
		Zh: "链接中的东道国数据无法使用（" + e.Field + "），已改用地图集自带的数据。",
	})
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

// allowed words what the model said is allowed. Ranges exist in both languages;
// the few other rules are the model's own words.
func allowed(e *model.FieldError) lang.Pair {
	switch {
	case e.Reason == model.OutOfRange && e.Min < e.Max:
		return between(e.Min, e.Max)
	case e.Reason == model.WrongSum:
		return lang.Pair{En: "numbers that sum to 1", Zh: "总和为1的数"}
	}
	return lang.Pair{En: e.Allowed, Zh: e.Allowed}
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
