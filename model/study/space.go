package study

import (
	"fmt"

	"silkladder/model"
)

// Dim is one axis of a Space: a scalar parameter and its plausible range.
type Dim struct {
	Param     model.Param
	Low, High float64
}

// Space is a box of assumptions, one axis a parameter.
type Space []Dim

// plausible lists the parameters that studies vary: those whose value is neither
// measured nor a matter of definition, in the order of the methods page.
var plausible = []string{
	"smile", "bar", "kappa", "intent", "eta", "org", "lamI", "iotaI", "dI", "th_G", "kapT", "kapQ",
	"g_w", "tau_T", "open0", "hollow", "sigma", "phi_B", "iJ", "fix", "soph", "conv", "eB", "rho_N",
	"g_riv", "c_J", "r_debt", "disp", "spill", "lam_h", "phi_w", "movec",
}

// Plausible returns the 32 parameters that studies vary, with the plausible
// ranges of model.ParamTable.
func Plausible() Space {
	s, err := SpaceOf(plausible...)
	if err != nil {
		panic("study: " + err.Error())
	}
	return s
}

// SpaceOf returns the space over the named parameters with the ranges of
// model.ParamTable. Names are identifiers or symbols; only scalars qualify.
func SpaceOf(names ...string) (Space, error) {
	s := make(Space, len(names))
	for i, name := range names {
		p, ok := model.ParamByName(name)
		if !ok || p.Len != 1 || !(p.Low < p.High) {
			return nil, fmt.Errorf("%q is no scalar parameter with a plausible range", name)
		}
		s[i] = Dim{Param: p, Low: p.Low, High: p.High}
	}
	return s, nil
}

// Except returns the space without the named axes.
func (s Space) Except(ids ...string) Space {
	var t Space
next:
	for _, d := range s {
		for _, id := range ids {
			if d.Param.ID == id {
				continue next
			}
		}
		t = append(t, d)
	}
	return t
}

// At returns the value at the fraction u of axis j, 0 = low end, 1 = high end.
func (s Space) At(j int, u float64) float64 { return s[j].Low*(1-u) + s[j].High*u }

// Place sets the parameters of every axis; u holds one fraction an axis.
func (s Space) Place(p *model.Params, u []float64) {
	for j := range s {
		v := [1]float64{s.At(j, u[j])}
		s[j].Param.Set(p, v[:])
	}
}

// IDs lists the identifiers of the axes.
func (s Space) IDs() []string {
	ids := make([]string, len(s))
	for i, d := range s {
		ids[i] = d.Param.ID
	}
	return ids
}
