package link

import (
	"slices"
	"strconv"

	"silkladder/app/fault"
	"silkladder/model"
)

// Runs reports why the model refuses a scenario, nil if it runs both with and
// without the Belt and Road: every picture needs the two. It is the one check at
// every door a scenario comes through. A few combinations within all ranges
// still empty a stock within one step, with the policies or without them.
func Runs(s model.Scenario) error {
	if err := s.Validate(); err != nil {
		return err
	}
	if isOwn(&s) {
		return nil // the model's own tests cover all levers and places
	}
	e := model.NewEngine()
	if _, err := e.RunOnly(s, little); err != nil {
		return err
	}
	_, err := e.RunOnly(s.Without(), little)
	return err
}

// little is what a run records that is only tried.
var little = model.Selection{Outputs: []model.Output{model.OutF}}

// isOwn reports whether parameters, step and hosts of a scenario are those it
// started from.
func isOwn(s *model.Scenario) bool {
	usual := Base(*s)
	if s.Params != usual.Params || s.Step != usual.Step || s.Hosts != nil {
		return false
	}
	if s.Version != model.Version2 {
		return true
	}
	if s.Couplings != usual.Couplings || s.Workers != usual.Workers || s.Output != usual.Output || s.Shocks != nil || s.Budget != 0 {
		return false
	}
	return len(s.Others) == 0 || writeOthers(s) == ""
}

// finest is the smallest step that is tried for a scenario which a coarser one
// cannot run; it makes a run and every question four times as long.
const finest = model.DefaultStep / 4

// Nearest is the scenario nearest to a valid one that the model can run, and
// what was changed; an s that runs is its own nearest. It takes a
// finer step before it touches a number, one number before several, and the
// cluster's own hosts last.
func Nearest(s model.Scenario) (near model.Scenario, changed fault.Fault) {
	if Runs(s) == nil {
		return s, changed
	}
	for t := s; t.Step/2 >= finest && t.Years/t.Step*2 <= float64(mostSteps(&s)); {
		t.Step /= 2
		if Runs(t) == nil {
			return t, fault.Fault{Kind: fault.FinerStep, Item: decimal(s.Step), Used: decimal(t.Step)}
		}
	}
	near = s
	near.Step = min(s.Step, model.DefaultStep)
	usual := Base(s)
	tried := 0
	for _, row := range model.ParamTable() {
		was, own := row.Get(&s.Params), row.Get(&usual.Params)
		if slices.Equal(was, own) {
			continue
		}
		if tried++; s.Version == model.Version2 && tried > most {
			break // a run of all clusters takes long
		}
		t := near
		row.Set(&t.Params, own)
		if Runs(t) != nil {
			continue
		}
		t.Params = towards(near, t.Params)
		return t, fault.Fault{Kind: fault.OneMoved, Of: paramName(row), Item: numberList(was), Used: numberList(row.Get(&t.Params))}
	}
	moved := fault.Fault{Kind: fault.Moved}
	t := near
	if others := asObserved(near); !slices.Equal(others.Others, near.Others) {
		near, t = others, others
		if Runs(near) == nil {
			return near, moved
		}
	}
	t.Params = usual.Params
	if Runs(t) == nil {
		near.Params = towards(near, usual.Params)
		return near, moved
	}
	t = usual
	t.Levers, t.Years = s.Levers, s.Years
	t.From, t.History, t.Closed, t.Budget = s.From, s.History, s.Closed, s.Budget
	if t.Openings = s.Openings; t.Validate() != nil { // of a corridor that only the hosts knew
		t.Openings, t.Closed = nil, nil
	}
	if Runs(t) == nil {
		return t, moved
	}
	return usual, fault.Fault{Kind: fault.Own}
}

// asObserved gives all clusters but the one in focus the size and the parameters
// of their trades.
func asObserved(s model.Scenario) model.Scenario {
	if s.Version != model.Version2 {
		return s
	}
	all := s.Clusters()
	for i := range all {
		if trade, ok := model.TradeByID(all[i].Archetype); ok && i != s.Focus {
			all[i] = trade.Cluster
		}
	}
	return s.WithClusters(all, s.Focus)
}

// towards moves the parameters of s, which does not run, only as far towards
// others, which do, as it must.
func towards(s model.Scenario, others model.Params) model.Params {
	best, x, width := others, 0.0, 1.0 // x is the share kept of what s has
	for range 8 {
		width /= 2
		t := s
		t.Params = others
		for _, row := range model.ParamTable() {
			a, b := row.Get(&others), row.Get(&s.Params)
			if len(a) != len(b) || slices.Equal(a, b) {
				continue
			}
			mixed := make([]float64, len(a))
			for i := range a {
				mixed[i] = tidy(a[i]+(b[i]-a[i])*(x+width), row)
			}
			row.Set(&t.Params, mixed)
		}
		if Runs(t) == nil {
			best, x = t.Params, x+width
		}
	}
	return best
}

// tidy writes a number no longer than a reader wants it; shares keep their sum.
func tidy(x float64, row model.Param) float64 {
	if row.Sum {
		return x
	}
	y, err := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 4, 64), 64)
	if err != nil {
		return x
	}
	return y
}
