package study

import (
	"fmt"
	"strings"

	"silkladder/model"
)

// Dim is one axis of a Space: a scalar parameter, or one component of a vector
// over the functions of the chain, and the range that it takes.
type Dim struct {
	Param     model.Param
	Function  model.Function // the component, where the parameter is a vector
	Low, High float64
	Centred   bool // half way lies at Middle, not half way between Low and High
	Middle    float64
	Reach     float64 // part of the plausible range to either side of the middle, before it is cut
}

// ID names the axis: "org", and "rho_C" for the component of a vector.
func (d Dim) ID() string {
	if d.Param.Len == 1 {
		return d.Param.ID
	}
	return d.Param.ID + "_" + model.FunctionTable()[d.Function].ID
}

// Get returns the axis' number in p.
func (d Dim) Get(p *model.Params) float64 { return d.Param.Get(p)[d.Function] }

// Set writes the axis' number into p.
func (d Dim) Set(p *model.Params, x float64) {
	v := d.Param.Get(p)
	v[d.Function] = x
	d.Param.Set(p, v)
}

// At returns the value at the fraction u of the axis, 0 = low end, 1 = high end.
func (d Dim) At(u float64) float64 {
	switch {
	case !d.Centred:
		return d.Low*(1-u) + d.High*u
	case u < .5:
		return d.Low*(1-2*u) + d.Middle*2*u
	}
	return d.Middle*(2-2*u) + d.High*(2*u-1)
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
// model.ParamTable. Names are identifiers or symbols of scalars, and those of
// vectors over functions with the function's letter behind, such as "rho_C".
func SpaceOf(names ...string) (Space, error) {
	s := make(Space, len(names))
	for i, name := range names {
		d, ok := dimOf(name)
		if !ok || !(d.Low < d.High) {
			return nil, fmt.Errorf("%q is no scalar parameter with a plausible range", name)
		}
		s[i] = d
	}
	return s, nil
}

// dimOf finds the axis of a name.
func dimOf(name string) (Dim, bool) {
	if p, ok := model.ParamByName(name); ok {
		return Dim{Param: p, Low: p.Low, High: p.High}, p.Len == 1
	}
	i := strings.LastIndexByte(name, '_')
	if i < 0 {
		return Dim{}, false
	}
	p, ok := model.ParamByName(name[:i])
	if !ok || p.Len != model.NumFunctions || p.Null || p.Sum {
		return Dim{}, false
	}
	for _, f := range model.FunctionTable() {
		if f.ID == name[i+1:] {
			return Dim{Param: p, Function: f.Function, Low: p.Low, High: p.High}, true
		}
	}
	return Dim{}, false
}

// Except returns the space without the named axes.
func (s Space) Except(ids ...string) Space {
	var t Space
next:
	for _, d := range s {
		for _, id := range ids {
			if d.ID() == id {
				continue next
			}
		}
		t = append(t, d)
	}
	return t
}

// At returns the value at the fraction u of axis j, 0 = low end, 1 = high end.
func (s Space) At(j int, u float64) float64 { return s[j].At(u) }

// Place sets the parameters of every axis; u holds one fraction an axis.
func (s Space) Place(p *model.Params, u []float64) {
	for j := range s {
		s[j].Set(p, s[j].At(u[j]))
	}
}

// IDs lists the identifiers of the axes.
func (s Space) IDs() []string {
	ids := make([]string, len(s))
	for i, d := range s {
		ids[i] = d.ID()
	}
	return ids
}
