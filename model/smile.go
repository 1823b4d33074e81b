package model

import "math"

// position of each function on the smile, from -1 (research) to 1 (brand).
var position = [7]float64{-1, -2.0 / 3, -1.0 / 3, 0, 1.0 / 3, 2.0 / 3, 1}

// SmileCurve is equation E1: the share of each function in the value of the
// chain, v_k = (1 + depth x_k^2 + skew x_k) / sum, over positions x_k from -1 to
// 1. Depth 0 is a flat line, 6 the footwear default (trough 17 %); a negative
// depth turns the smile upside down. The shares sum to 1. They are all positive
// when depth > -1 and |skew| < 1/x + depth x at the positions x = 1/3, 2/3 and 1,
// which for a depth up to 1.5 is 1 + depth.
func SmileCurve(depth, skew float64) [7]float64 {
	var v [7]float64
	sum := 0.0
	for k, x := range position {
		v[k] = 1 + depth*x*x + skew*x
		sum += v[k]
	}
	for k := range v {
		v[k] /= sum
	}
	return v
}

// steepest is the tilt at which the first function loses all its value.
func steepest(depth float64) float64 {
	least := math.Inf(1)
	for _, x := range position[4:] {
		least = min(least, 1/x+depth*x)
	}
	return least
}

// valueShares are the value shares of a run: those given, or E1.
func (p *Params) valueShares() [7]float64 {
	if p.V != [7]float64{} {
		return p.V
	}
	return SmileCurve(p.Smile, p.Skew)
}

// defended returns how strongly a lead firm defends each function, in proportion
// to its value and only at the two ends (C17), and the value share of the ends.
func defended(v [7]float64) (prot [7]float64, ends float64) {
	top := v[0]
	for _, x := range v[1:] {
		top = max(top, x)
	}
	for _, k := range endFunctions {
		prot[k] = v[k] / top
		ends += v[k]
	}
	return prot, ends
}

// processLevel is the first half of E2, P = c_C/4 + c_A/2 + c_L/4: how well the
// cluster makes things.
func processLevel(c *[7]float64) float64 {
	return 0.25*c[FnC] + 0.5*c[FnA] + 0.25*c[FnL]
}

// productivity is the second half of E2, pi(z) = pi_m + (1-pi_m) z: output per
// worker at process level z, frontier = 1.
func (p *Params) productivity(z float64) float64 { return p.PiMin + (1-p.PiMin)*z }

// valueChain computes the price and the value of every function.
func (c *cluster) valueChain() {
	p, f, s, n := c.p, &c.fixed, &c.state, &c.now

	// E3: what everybody can make gets cheap. Supply is the cluster's own
	// capacity and its rivals', demand that of the world; the relative price of
	// trough functions falls as supply outgrows demand (fallacy of composition,
	// Kaplinsky 2000).
	supply := p.Own0*n.kt/f.ki + (1-p.Own0)*n.rivals
	n.price = exp((n.lnG - log(supply)) / p.EpsP)

	// E4: value of each function of one unit; production functions are worth
	// their price, and a higher chain (X) is worth more in every function.
	chain := 1 + p.ChiX*s.x
	making := chain * n.price
	n.vk = [7]float64{
		FnR: f.v[FnR] * chain, FnD: f.v[FnD] * chain,
		FnC: f.v[FnC] * making, FnA: f.v[FnA] * making, FnL: f.v[FnL] * making,
		FnM: f.v[FnM] * chain, FnB: f.v[FnB] * chain,
	}
	trough := n.vk[FnC] + n.vk[FnA] + n.vk[FnL]
	sum := n.vk[FnR] + n.vk[FnD] + trough + n.vk[FnM] + n.vk[FnB]
	n.rv = trough / sum
}
