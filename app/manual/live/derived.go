package live

import (
	"math"

	"silkladder/app/lang"
	"silkladder/model"
)

var ends = []model.Function{model.FnR, model.FnD, model.FnM, model.FnB}
var trough = []model.Function{model.FnC, model.FnA, model.FnL}

// shares are the value shares of the run (E1).
func shares(p *model.Params) [7]float64 {
	if p.V != [7]float64{} {
		return p.V
	}
	return model.SmileCurve(p.Smile, p.Skew)
}

func endsShare(r *model.Result) (sum float64) {
	v := shares(&r.Scenario.Params)
	for _, k := range ends {
		sum += v[k]
	}
	return sum
}

// troughShare is phi_v of E4: chain upgrading lifts both sides alike, so only
// the price of production functions enters.
func troughShare(r *model.Result, i, _ int) float64 {
	e, p := endsShare(r), r.Series(model.OutPrice)[i]
	return (1 - e) * p / ((1-e)*p + e)
}

// strongest is the governance type of E6 with the largest weight.
func strongest(r *model.Result, i, _ int) lang.Pair {
	best := 0
	for j := range model.NumGovernance {
		if r.Vec(model.VecGov, j)[i] > r.Vec(model.VecGov, best)[i] {
			best = j
		}
	}
	row, x := model.GovernanceTable()[best], number(r.Vec(model.VecGov, best)[i])
	return lang.Pair{En: row.ID + " " + x.En, Zh: row.Zh + " " + x.Zh}
}

func control(r *model.Result, i, _ int) float64 {
	p := &r.Scenario.Params
	y := (max(0, 1-r.Series(model.OutCap)[i]) + p.LamThr*endsCapability(r, i, 0)) / p.Kappa
	return y / (1 + y)
}

func homeTeaches(r *model.Result, i, _ int) float64 {
	p := &r.Scenario.Params
	return p.Soph + (1-p.Soph)*min(1, 1.5*r.Series(model.OutW)[i])
}

// corridor is J_c of E12 on the corridor of the host.
func corridor(r *model.Result, i, host int) float64 {
	sum, room := 0.0, 0.0
	for b, h := range r.Hosts {
		if h.Corridor == r.Hosts[host].Corridor {
			sum += h.Cap * math.Log(r.Host(b, model.HostJ)[i])
			room += h.Cap
		}
	}
	return math.Exp(sum / room)
}

// attraction is R_G of E16 against its start.
func attraction(r *model.Result, i, _ int) float64 { return pull(r, i) / pull(r, 0) }

func pull(r *model.Result, i int) float64 {
	p := &r.Scenario.Params
	brand := (r.Vec(model.VecSG, int(model.FnM))[i] + r.Vec(model.VecSG, int(model.FnB))[i]) / 2
	cost := math.Pow(r.Series(model.OutUc)[i], -(1 - (1-troughShare(r, i, 0))*brand))
	return math.Pow(r.Series(model.OutQ)[i], p.AlphaQ) * (1 + p.PhiB*brand) * cost
}

// orderShare is ms of E17 for the lead chain.
func orderShare(r *model.Result, i, _ int) float64 {
	p := &r.Scenario.Params
	x := math.Pow(attraction(r, i, 0)*math.Exp(-p.RivG*r.T[i]), p.Sigma)
	return p.Ms0[0] * x / (1 - p.Ms0[0] + p.Ms0[0]*x)
}

func meanRole(r *model.Result, i, _ int) float64 { return mean(r, model.VecSbar, ends, i) }

func pullOfHome(r *model.Result, i, _ int) float64 {
	slack := min(1-r.Series(model.OutNprod)[i], r.Series(model.OutMfree)[i])
	return slack / (slack + .1)
}

func absorptive(r *model.Result, i, _ int) float64 {
	a0 := r.Scenario.Params.A0
	return a0 + (1-a0)*(r.Vec(model.VecC, int(model.FnR))[i]+r.Series(model.OutQ)[i])/2
}

func endsCapability(r *model.Result, i, _ int) float64   { return mean(r, model.VecC, ends, i) }
func troughCapability(r *model.Result, i, _ int) float64 { return mean(r, model.VecC, trough, i) }

// mean is the mean of some components of a vector over functions at a step.
func mean(r *model.Result, v model.Vector, fs []model.Function, i int) (sum float64) {
	for _, k := range fs {
		sum += r.Vec(v, int(k))[i]
	}
	return sum / float64(len(fs))
}
