package study

import "silkladder/model"

// Axis is one knob of a sweep with the values it takes.
type Axis struct {
	Knob   Knob
	Values []float64
}

// Sweep runs a scenario at every combination of the values of its axes, without
// and with levers. It is a Plan; the last axis turns fastest.
type Sweep struct {
	Scenario model.Scenario
	Axes     []Axis
}

// Len is the number of combinations.
func (w Sweep) Len() int {
	n := 1
	for _, a := range w.Axes {
		n *= len(a.Values)
	}
	return n
}

// Columns names the knobs, then the headline outcomes without and with levers
// and the change of the present value of the worst-off host.
func (w Sweep) Columns() []string {
	var cols []string
	for _, a := range w.Axes {
		cols = append(cols, a.Knob.ID)
	}
	for _, which := range []string{"without", "with"} {
		for _, o := range OutcomeTable() {
			cols = append(cols, o.ID+"_"+which)
		}
	}
	return append(cols, "worst_host")
}

// Scenario i is the scenario of combination i.
func (w Sweep) scenario(i int) (s model.Scenario, at []float64) {
	s = w.Scenario
	at = make([]float64, len(w.Axes))
	for j := len(w.Axes) - 1; j >= 0; j-- {
		a := w.Axes[j]
		at[j] = a.Values[i%len(a.Values)]
		i /= len(a.Values)
	}
	for j, a := range w.Axes {
		a.Knob.Set(&s, at[j])
	}
	return s, at
}

// Run runs combination i and appends its record.
func (w Sweep) Run(e *model.Engine, i int, dst []float64) ([]float64, error) {
	s, at := w.scenario(i)
	f, err := Compare(e, s)
	if err != nil {
		return nil, err
	}
	dst = append(dst, at...)
	dst = append(dst, f.Without[:]...)
	dst = append(dst, f.With[:]...)
	return append(dst, f.WorstHost), nil
}
