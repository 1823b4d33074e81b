package picture

import (
	"silkladder/app/chart"
	"silkladder/model"
)

// functionNames are the seven functions in chain order.
func (c *Context) functionNames() (names [model.NumFunctions]string) {
	for i, f := range model.FunctionTable() {
		names[i] = c.t(capital(f.En), f.Zh)
	}
	return names
}

// chain gives at one step each function's share of the chain's value (E4) and
// the part of it the cluster captures: its role times, at the two ends, its
// competence (E20).
func chain(r *model.Result, step int) (share, captured [model.NumFunctions]float64) {
	p := &r.Scenario.Params
	v := p.V
	if v == [model.NumFunctions]float64{} {
		v = model.SmileCurve(p.Smile, p.Skew)
	}
	price := r.Series(model.OutPrice)[step]
	role, skill := r.Roles(model.VecSbar, step), r.Roles(model.VecC, step)
	sum := 0.0
	for k := range v {
		share[k] = v[k]
		captured[k] = role[k]
		if model.Function(k).Core() {
			captured[k] *= skill[k]
		} else {
			share[k] *= price
		}
		sum += share[k]
	}
	for k := range share {
		share[k] /= sum
	}
	return share, captured
}

func smile(c *Context, w float64) chart.Figure {
	now, got := chain(c.With, c.Step)
	then, gotThen := chain(c.With, 0)
	d := chart.SmileData{
		Head: c.head("smile", c.t("Which part of the smile curve does the cluster capture?", "微笑曲线上，集群拿到了哪一部分？")),
		Year: c.year(), StartYear: model.StartYear,
		Gravity: gravity(now, got), GravityThen: gravity(then, gotThen),
	}
	for k, name := range c.functionNames() {
		d.Functions = append(d.Functions, chart.SmileFunction{Label: name, Value: now[k], Then: then[k], Captured: got[k], CapturedThen: gotThen[k]})
	}
	if c.With.Scenario.Levers != (model.Levers{}) {
		share, captured := chain(c.Without, c.Step)
		for k := range share {
			d.Without += share[k] * captured[k]
		}
	}
	return chart.Smile(d, w)
}

// gravity is the centre of the captured value along the chain.
func gravity(share, captured [model.NumFunctions]float64) float64 {
	at, sum := 0.0, 0.0
	for k := range share {
		x := share[k] * captured[k]
		at += float64(k) * x
		sum += x
	}
	return at / sum
}

// capital writes the first letter large.
func capital(s string) string {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return s
	}
	return string(s[0]-'a'+'A') + s[1:]
}
