package model

// Param is one row of the parameter table: what a number of the equations is
// called, means and may be. Rows with Len > 1 are vectors, whose limits hold for
// every component.
type Param struct {
	ID, Symbol     string // identifier in scenarios; symbol in the equations
	Zh, En         string
	HelpZh, HelpEn string  // one line for a first-year student
	Group          string  // value, technology, governance, leadfirm, thresholds, demand, learning, resources, capacity, wages, hosts, noise
	Eq             string  // equation that uses it first; empty if none does
	Unit           string  // "–", "0–1", "share", "1/year" or "year"
	Min, Max       float64 // what Validate allows: wherever the equations are defined
	Low, High      float64 // plausible range, for sliders and studies
	Source         string
	Evidence       string // "v" checked against the source, "m" from the literature by memory, "a" assumed
	Len            int    // number of components
	Null           bool   // may be left empty: the model computes it
	Sum            bool   // components are shares and sum to 1

	scalar func(*Params) *float64
	vector func(*Params) []float64
	seed   bool
}

// assumed is the source of a number that was chosen so that the dynamics are
// sensible.
const assumed = "assumption"

// Get returns the components of the parameter in p: one for scalars, none for a
// vector that is left empty. The slice is a copy.
func (d Param) Get(p *Params) []float64 {
	switch {
	case d.seed:
		return []float64{float64(p.Seed)}
	case d.scalar != nil:
		return []float64{*d.scalar(p)}
	case d.Null && empty(d.vector(p)):
		return nil
	}
	return append([]float64(nil), d.vector(p)...)
}

// Set writes the components of the parameter into p; none leaves a vector empty
// where Null allows it. It panics when the number of components is wrong, and
// checks no range: that is Validate's work.
func (d Param) Set(p *Params, v []float64) {
	if len(v) != d.Len && !(d.Null && len(v) == 0) {
		panic("model: wrong number of components for parameter " + d.ID)
	}
	switch {
	case d.seed:
		p.Seed = uint32(v[0])
	case d.scalar != nil:
		*d.scalar(p) = v[0]
	case len(v) == 0:
		clear(d.vector(p))
	default:
		copy(d.vector(p), v)
	}
}

// Default returns the value of the parameter in Base.
func (d Param) Default() []float64 {
	p := Base()
	return d.Get(&p)
}

// empty reports whether all components are zero, the mark of a vector that the
// model computes.
func empty(v []float64) bool {
	for _, x := range v {
		if x != 0 {
			return false
		}
	}
	return true
}

// ParamTable lists all parameters in canonical order, group by group.
func ParamTable() []Param { return append([]Param(nil), params...) }

// ParamByName returns the parameter with the given identifier ("th_G") or symbol
// ("θ_G").
func ParamByName(symbolOrID string) (Param, bool) {
	if i := paramIndex(symbolOrID); i >= 0 {
		return params[i], true
	}
	return Param{}, false
}

// params is the table itself; nothing writes to it.
var params = joinParams()

func joinParams() []Param {
	var all []Param
	for _, group := range [][]Param{
		valueParams(), technologyParams(), governanceParams(), leadfirmParams(),
		thresholdsParams(), demandParams(), learningParams(), resourcesParams(),
		capacityParams(), wagesParams(), hostsParams(), noiseParams(),
	} {
		all = append(all, group...)
	}
	return all
}

// paramIndex finds a parameter by identifier or symbol; -1 if there is none.
func paramIndex(name string) int {
	for i := range params {
		if params[i].ID == name {
			return i
		}
	}
	for i := range params {
		if params[i].Symbol == name {
			return i
		}
	}
	return -1
}
