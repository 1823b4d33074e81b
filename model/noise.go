package model

import "math"

// mulberry32 is Tommy Ettinger's 32-bit generator: the same stream of demand
// shocks in every implementation of the model.
type mulberry32 uint32

// uniform returns the next number in [0, 1).
func (r *mulberry32) uniform() float64 {
	*r += 0x6D2B79F5
	t := uint32(*r)
	t = (t ^ t>>15) * (t | 1)
	t ^= t + (t^t>>7)*(t|61)
	return float64(t^t>>14) / (1 << 32)
}

// normal returns the next standard normal number (Box and Muller).
func (r *mulberry32) normal() float64 {
	radius := math.Sqrt(-2 * log(r.uniform()+1e-12))
	return radius * math.Cos(2*math.Pi*r.uniform())
}

// shakeDemand moves the two demand shocks: first-order autoregressive around
// zero, with the yearly persistence AR and the standard deviations SdG, SdB.
func (c *cluster) shakeDemand() {
	p, f, s := c.p, &c.fixed, &c.state
	s.zG = f.zPersist*s.zG + f.zFresh*p.SdG*s.rng.normal()
	s.zB = f.zPersist*s.zB + f.zFresh*p.SdB*s.rng.normal()
}
