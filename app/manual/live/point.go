package live

import "silkladder/model"

// point is a step of a run, seen from a host: what the derived quantities are
// computed from.
type point struct {
	r       *model.Result
	i, host int
}

func (x point) out(o model.Output) float64        { return x.r.Series(o)[x.i] }
func (x point) vec(v model.Vector, k int) float64 { return x.r.Vec(v, k)[x.i] }
func (x point) here(o model.HostOutput) float64   { return x.r.Host(x.host, o)[x.i] }

// v is the share of a function in value: given, or E1.
func (x point) v(k int) float64 {
	p := &x.r.Scenario.Params
	if p.V != [7]float64{} {
		return p.V[k]
	}
	return model.SmileCurve(p.Smile, p.Skew)[k]
}

func (x point) t() float64   { return x.r.T[x.i] }
func (x point) cap() float64 { return x.r.Hosts[x.host].Cap }

// first is the same at the start.
func (x point) first() point { x.i = 0; return x }

// along is a sum over the hosts of the corridor.
func (x point) along(f func(x point) float64) (sum float64) {
	corridor := x.r.Hosts[x.host].Corridor
	for b := range x.r.Hosts {
		if x.r.Hosts[b].Corridor == corridor {
			sum += f(point{x.r, x.i, b})
		}
	}
	return sum
}
