package study

import "silkladder/model"

// Effect is a scenario measured without and with its levers.
type Effect struct {
	Without, With Outcomes
	WorstHost     float64 // smallest change of present value of any one host
}

// Change is the effect of the levers on every outcome.
func (f Effect) Change() Outcomes { return f.With.Minus(f.Without) }

// Compare runs a scenario without and with its levers. The engine holds the run
// with levers afterwards. Errors are those of model.Engine.Run.
func Compare(e *model.Engine, s model.Scenario) (Effect, error) {
	f, _, err := compare(e, s, nil)
	return f, err
}

// compare is Compare with a look at each run and at the present values of its
// hosts, without levers first.
func compare(e *model.Engine, s model.Scenario, look func(r *model.Result, hosts []float64)) (f Effect, last *model.Result, err error) {
	r, err := e.Run(s.Without())
	if err != nil {
		return f, nil, err
	}
	f.Without = Measure(r)
	var room [2 * model.MaxHosts]float64
	before := PresentValues(r, room[:0])
	if look != nil {
		look(r, before)
	}
	if r, err = e.Run(s); err != nil {
		return f, nil, err
	}
	f.With = Measure(r)
	after := PresentValues(r, before[len(before):])
	for i := range after {
		if gain := after[i] - before[i]; i == 0 || gain < f.WorstHost {
			f.WorstHost = gain
		}
	}
	if look != nil {
		look(r, after)
	}
	return f, r, nil
}
