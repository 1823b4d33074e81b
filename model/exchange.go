package model

// exchange lets the clusters trade people (F3), money (F4) and knowledge (F5).
// Weights are people for people and output for money, so that a cluster cut into
// parts behaves as the whole. With one cluster there is nobody to trade with.
//
//	pull_i = rel_i^theta / fill_i: where work pays most, and where orders wait
//	F3  dN_i = mob (sum_j l_j pool_j pull_i / sum_j l_j pull_j - pool_i), so that sum_i l_i dN_i = 0
//	F4  I_i' = (1 - fin) I_i + fin sum_j v_j I_j pull_i / sum_j v_j pull_j
//	F5  known_i = (1 - know) known_i + know sum_j v_j known_j
//
// Source: the paper, section 3.1: people and money set free in one industry go to
// other, advanced ones; the fourth kind of upgrading is the use of one chain's
// knowledge in another.
func (e *Engine) exchange() {
	for i := range e.clusters {
		c := &e.clusters[i]
		c.now.known, c.now.moved, c.now.raised = c.knowledge(), 0, 0
	}
	if len(e.clusters) == 1 {
		return
	}
	k := &e.common.Couplings
	pulls := e.scratch(len(e.clusters))
	var pool, money, pullPeople, pullMoney, known float64
	for i := range e.clusters {
		c := &e.clusters[i]
		pulls[i] = exp(k.Theta*log(max(c.now.rel, 1e-6))) / max(c.now.fill, 1e-3)
		pullPeople += c.people * pulls[i]
		pullMoney += c.money * pulls[i]
		pool += c.people * c.now.pool
		money += c.money * c.now.i
		known += c.money * c.now.known
	}
	for i := range e.clusters {
		n := &e.clusters[i].now
		n.moved = k.Mob * (pool*pulls[i]/pullPeople - n.pool)
		n.raised = k.Fin * (money*pulls[i]/pullMoney - n.i)
		n.i = (1-k.Fin)*n.i + k.Fin*money*pulls[i]/pullMoney
		n.known = (1-k.Know)*n.known + k.Know*known
	}
}

// advanceWage moves the home wage by one step: it catches up with the frontier
// (E38), the faster the fewer people of all clusters stand idle (F6).
//
//	F6  dw = g_w w (1 - w) max(0, 1 + wage (pool(0) - pool)), pool = sum_i l_i pool_i
func (e *Engine) advanceWage() {
	m := &e.common
	pool := 0.0
	for i := range e.clusters {
		pool += e.clusters[i].people * e.clusters[i].now.pool
	}
	if m.t == 0 {
		m.pool0 = pool
	}
	m.w += m.dt * m.GW * m.w * (1 - m.w) * pos(1+m.Wage*(m.pool0-pool))
}
