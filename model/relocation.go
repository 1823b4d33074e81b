package model

// relocate computes the cost gradient to every host (E23) and the transfer of
// capacity down it (E24). Only capacity that is not embedded at home moves, only
// to where it is cheaper and there is room, and sooner when plants stand idle.
func (e *Engine) relocate() {
	p, f, s, n := e.p, &e.fixed, &e.state, &e.now
	n.open = p.Open0 + (1-p.Open0)*n.bO
	mobile := pos(s.k0 - p.Embed*f.ki)
	push := p.PsiU * pos(p.UBar-n.u)
	n.ts = 0
	for i := range e.hosts {
		h := &e.hosts[i]
		h.grad = n.lnUC0 - h.lnUC
		h.room = pos(1 - h.k/h.kbar)
		h.t = 0
		if h.grad > 0 {
			h.t = p.TauT * mobile * n.open * h.room * h.size * (h.grad + push)
		}
		n.ts += h.t
	}
}

// moveCapacity is equation E34: the rate of change of home capacity. New plants
// come, capacity is transferred, and idle or loss-making plants close.
func (e *Engine) moveCapacity() float64 {
	p, s, n := e.p, &e.state, &e.now
	idle := p.Exit * pos(p.UMin-n.u)
	loss := pos(-n.profit)
	ruin := p.Exit * loss / (n.va + loss + 1e-9)
	return n.ik*n.w0/n.wt/p.PK - n.ts - (idle+ruin)*s.k0
}
