package story

import (
	"math"

	"silkladder/model"
)

// A ladder tells where the cluster stands on its chain and what holds it there.
type ladder struct{ *reading }

// place tells where the cluster stands and what holds it there.
func (r ladder) place() []Sentence {
	out := []Sentence{r.rung(), r.functional()}
	if r.dep < dependent {
		return append(out, r.loose())
	}
	out = append(out, r.lock())
	if r.role < openRole {
		out = append(out, r.entry())
	}
	if r.role < freeRole {
		out = append(out, r.needs())
	}
	return out
}

// rung is the ladder: who the cluster is in each of its markets.
func (r ladder) rung() Sentence {
	lead, home, belt := r.stage[0], r.stage[1], r.stage[2]
	trade := tradeOf(&r.With.Scenario)
	name := func(s model.Stage) string { return trade.stages[s].In(r.Lang) }
	var tail string
	switch {
	case lead == home && home == belt:
		tail = r.pick("; it does the same at home and "+r.hostMarkets(), "，在国内和"+r.hostMarkets()[len("在"):]+"也是如此")
	case home == belt:
		tail = r.pick("; at home and "+r.hostMarkets()+" it "+name(home), "；在国内和"+r.hostMarkets()[len("在"):]+"则"+name(home))
	case lead == home:
		tail = r.pick("; it does the same at home, while "+r.hostMarkets()+" it "+name(belt), "，在国内也是如此；"+r.hostMarkets()+"则"+name(belt))
	case lead == belt:
		tail = r.pick("; it does the same "+r.hostMarkets()+", while at home it "+name(home), "，"+r.hostMarkets()+"也是如此；在国内则"+name(home))
	default:
		tail = r.pick("; at home it "+name(home)+", and "+r.hostMarkets()+" it "+name(belt), "；在国内"+name(home)+"，"+r.hostMarkets()+"则"+name(belt))
	}
	if lead == model.StageOBM {
		if r.national {
			return r.say("rung", PartPlace,
				"In %[1]s %[2]s [%[3]s](ladder,E10) even in the chains of lead firms, which used to place the orders (buyers: %[5]s)%[4]s.",
				"%[1]s年，即使在原来下订单的主导企业（买家：%[5]s）的链条上，%[2]s集群也[%[3]s](ladder,E10)%[4]s。",
				calendar(r.t), r.subject(), name(lead), tail, trade.buyers.In(r.Lang))
		}
		return r.say("rung", PartPlace,
			"In %[1]s the %[2]s cluster [%[3]s](ladder,E10) even in the chains of lead firms, the %[5]s that used to place the orders%[4]s.",
			"%[1]s年，即使在主导企业（原来下订单的%[5]s）的链条上，%[2]s集群也[%[3]s](ladder,E10)%[4]s。",
			calendar(r.t), clusterName(r.With.Scenario, r.Lang), name(lead), tail, trade.buyers.In(r.Lang))
	}
	if r.national {
		return r.say("rung", PartPlace,
			"In %[1]s %[2]s [%[3]s](ladder,E10) in the chains of lead firms, which place the orders (buyers: %[5]s)%[4]s.",
			"%[1]s年，%[2]s集群在下订单的主导企业（买家：%[5]s）的链条上[%[3]s](ladder,E10)%[4]s。",
			calendar(r.t), r.subject(), name(lead), tail, trade.buyers.In(r.Lang))
	}
	return r.say("rung", PartPlace,
		"In %[1]s the %[2]s cluster [%[3]s](ladder,E10) in the chains of lead firms, the %[5]s that place the orders%[4]s.",
		"%[1]s年，%[2]s集群在主导企业（下订单的%[5]s）的链条上[%[3]s](ladder,E10)%[4]s。",
		calendar(r.t), clusterName(r.With.Scenario, r.Lang), name(lead), tail, trade.buyers.In(r.Lang))
}

// functional is the level of functional upgrading.
func (r ladder) functional() Sentence {
	return r.say("functional", PartPlace,
		"Its [functional level](functional,E19) is %[1]s on a scale from 0 to 1 (%[2]s at the start): how much of the core work, that is research, design, marketing and brand, it does itself and how well, weighted by what each is worth.",
		"它的[功能水平](functional,E19)是%[1]s（0到1之间，起步时%[2]s），也就是研发、设计、营销、品牌这些核心工作，它自己做了多少、做得多好，再按价值加权。",
		level(r.f), level(r.start(model.OutF)))
}

// loose is said of a cluster that sells little through lead firms.
func (r ladder) loose() Sentence {
	if r.homeShare >= .5 {
		return r.say("lock", PartPlace,
			"Lead firms have [little hold](governance,E9) on it: they buy %[1]s of what it sells, while %[2]s of its output goes to the home market, where it learns to do the core work itself.",
			"主导企业对它的[控制力不强](governance,E9)：只有%[1]s的销售额来自它们，%[2]s的产量卖给国内市场，在那里学着自己做核心工作。",
			percent(r.dep), percent(r.homeShare))
	}
	return r.say("lock", PartPlace,
		"Lead firms have [little hold](governance,E9) on it: they buy %[1]s of what it sells.",
		"主导企业对它的[控制力不强](governance,E9)：只有%[1]s的销售额来自它们。",
		percent(r.dep))
}

// sliver prints a share that may be next to nothing.
func (r *reading) sliver(x float64) string {
	if x < .0005 {
		return r.pick("less than 0.1%", "不到0.1%")
	}
	return percent(x)
}

// lock says whether lead firms keep the core work to themselves, and since or
// until when.
func (r ladder) lock() Sentence {
	later := r.opens > r.t
	switch {
	case r.role < openRole && !r.byPower():
		return r.say("lock", PartPlace,
			"In the chains of lead firms it does %[1]s of the core work, for want of skill rather than for power: they [hardly shut it out](governance,E9) (power asymmetry %[2]s on a scale from 0 to 1), though they buy %[3]s of what it sells.",
			"在主导企业链上，核心工作只有%[1]s由它来做，原因在能力，而不在权力：主导企业[几乎没有阻拦](governance,E9)它（不对称程度%[2]s，0到1之间），尽管买走了它销售额的%[3]s。",
			r.sliver(r.role), level(r.asym), percent(r.dep))
	case r.role < openRole && r.opens < 0:
		return r.say("lock", PartPlace,
			"In the chains of lead firms it is [locked in](governance,E9), and stays so to the end in %[4]s: they leave it %[1]s of the core work, because they hold power over it (asymmetry %[2]s on a scale from 0 to 1) and buy %[3]s of what it sells.",
			"在主导企业链上，它处于[低端锁定](governance,E9)，直到%[4]s年模拟结束都没有打破：核心工作只有%[1]s由它承担，因为对方握有权力（不对称程度%[2]s，0到1之间），又买走它销售额的%[3]s。",
			r.sliver(r.role), level(r.asym), percent(r.dep), calendar(r.end))
	case r.role < openRole && later:
		return r.say("lock", PartPlace,
			"In the chains of lead firms it is still [locked in](governance,E9): they leave it %[1]s of the core work, because they hold power over it (asymmetry %[2]s on a scale from 0 to 1) and buy %[3]s of what it sells; the lock opens in %[4]s, when it holds a fifth of that work.",
			"在主导企业链上，它仍处于[低端锁定](governance,E9)：核心工作只有%[1]s由它承担，因为对方握有权力（不对称程度%[2]s，0到1之间），又买走它销售额的%[3]s。到%[4]s年它才拿到五分之一，锁定由此打破。",
			r.sliver(r.role), level(r.asym), percent(r.dep), calendar(r.opens))
	case r.role < openRole:
		return r.say("lock", PartPlace,
			"In the chains of lead firms it is [locked in again](governance,E9): in %[4]s it held a fifth of the core work, now it is left %[1]s; the power asymmetry is %[2]s on a scale from 0 to 1, and lead firms buy %[3]s of what it sells.",
			"在主导企业链上，它[再度陷入低端锁定](governance,E9)：%[4]s年它曾拿到五分之一的核心工作，如今只剩%[1]s；权力不对称程度是%[2]s（0到1之间），主导企业买走它销售额的%[3]s。",
			r.sliver(r.role), level(r.asym), percent(r.dep), calendar(r.opens))
	case r.opens == 0:
		return r.say("lock", PartPlace,
			"Lead firms never [locked it in](governance,E9) fully: it does %[1]s of the core work in their chains (%[2]s at the start), and the power asymmetry is %[3]s on a scale from 0 to 1.",
			"主导企业从未把它完全[锁定在低端](governance,E9)：在它们的链条上，%[1]s的核心工作由它来做（起步时%[2]s），权力不对称程度是%[3]s（0到1之间）。",
			r.sliver(r.role), percent(r.start(model.OutLeadG)), level(r.asym))
	case r.role < freeRole:
		return r.say("lock", PartPlace,
			"In the chains of lead firms the [lock has opened](governance,E9): in %[2]s the cluster came to hold a fifth of the core work, and now it holds %[1]s; the power asymmetry is %[4]s on a scale from 0 to 1, after %[3]s at the start.",
			"在主导企业链上，[低端锁定已经打破](governance,E9)：集群在%[2]s年拿到了五分之一的核心工作，现在是%[1]s；权力不对称程度从起步时的%[3]s变为%[4]s（0到1之间）。",
			r.sliver(r.role), calendar(r.opens), level(r.start(model.OutAsym)), level(r.asym))
	}
	return r.say("lock", PartPlace,
		"In the chains of lead firms it has [broken out](governance,E9): the lock opened in %[2]s, and it now does %[1]s of the core work; the power asymmetry is %[4]s on a scale from 0 to 1, after %[3]s at the start.",
		"在主导企业链上，它已经[突破](governance,E9)：锁定在%[2]s年打破，如今%[1]s的核心工作由它来做；权力不对称程度从起步时的%[3]s变为%[4]s（0到1之间）。",
		r.sliver(r.role), calendar(r.opens), level(r.start(model.OutAsym)), level(r.asym))
}

// gate is what one core function asks of the cluster in the lead chain (E10).
type gate struct {
	function  model.Function
	has, need float64
	barrier   float64 // part of need that lead firms put on top
}

// nearest is the gate that the cluster is closest to.
func (r ladder) nearest() gate {
	v := r.p.V
	if v == ([7]float64{}) {
		v = model.SmileCurve(r.p.Smile, r.p.Skew)
	}
	top := 0.0
	for _, x := range v {
		top = math.Max(top, x)
	}
	var best gate
	for n, k := range ends {
		g := gate{function: k, has: r.With.Vec(model.VecC, int(k))[r.i], barrier: r.bar * v[k] / top}
		g.need = r.p.ThG*r.p.Rho[k] + g.barrier
		if n == 0 || g.has-g.need > best.has-best.need {
			best = g
		}
	}
	return best
}

// entry says what keeps the cluster out: the barrier, or its own capability.
func (r ladder) entry() Sentence {
	g := r.nearest()
	name := functions[g.function].In(r.Lang)
	if g.has >= g.need-g.barrier {
		return r.say("entry", PartPlace,
			"The core task nearest to its reach is %[1]s: its [capability of %[2]s](determinants,E10) would do where no one shuts it out, which takes %[3]s; the barrier that lead firms put up raises that to %[4]s.",
			"离它最近的核心工作是%[1]s：要是没人阻拦，它[%[2]s的能力](determinants,E10)本已够用（门槛%[3]s），是主导企业设置的壁垒把门槛抬到了%[4]s。",
			name, level(g.has), level(g.need-g.barrier), level(g.need))
	}
	if g.barrier < .005 {
		return r.say("entry", PartPlace,
			"The core task nearest to its reach is %[1]s, which takes a [capability of %[3]s](determinants,E10), and the cluster has %[2]s; what is missing is skill, for lead firms put up hardly any barrier.",
			"离它最近的核心工作是%[1]s，需要[%[3]s的能力](determinants,E10)，而它只有%[2]s：缺的是能力，主导企业几乎没有设置壁垒。",
			name, level(g.has), level(g.need))
	}
	return r.say("entry", PartPlace,
		"The core task nearest to its reach is %[1]s, which takes a [capability of %[3]s](determinants,E10), and the cluster has %[2]s: demanding buyers expect %[4]s of anyone, and the barrier that lead firms put up adds %[5]s.",
		"离它最近的核心工作是%[1]s，需要[%[3]s的能力](determinants,E10)，而它只有%[2]s：要求高的买家对谁都要求%[4]s，主导企业设置的壁垒又加上%[5]s。",
		name, level(g.has), level(g.need), level(g.need-g.barrier), level(g.barrier))
}

// needs names the four conditions for breaking out and the one that is furthest
// short.
func (r ladder) needs() Sentence {
	goal := r.pick("Breaking out", "要摆脱低端锁定")
	if r.role >= openRole {
		goal = r.pick("Climbing on", "要继续往上走")
	}
	return r.say("needs", PartPlace,
		"%[6]s takes four things at once, because they [multiply](resources,E27): strategic intent (here %[1]s on a scale from 0 to 1), reinvestment (%[2]s of investable profit goes to skills rather than %[7]s), organisation, that is how firms work together (%[3]s), and people (%[4]s of the workforce does advanced work). The one furthest short is %[5]s.",
		"%[6]s，四样东西缺一不可，因为它们是[相乘的关系](resources,E27)：战略意图（%[1]s，0到1之间）、再投资（可投资金的%[2]s用来提高能力，而不是%[7]s）、组织，也就是企业之间的协作（%[3]s），以及人力（从事研发、设计、营销的人员占%[4]s）。最欠缺的是%[5]s。",
		level(r.p.Intent), percent(r.p.Eta), level(r.p.Org), percent(r.at(model.OutNadv)), conditions[r.weakest()].In(r.Lang), goal, tradeOf(&r.With.Scenario).machines.In(r.Lang))
}

// weakest is the condition that takes most from upgrading effort: each enters
// E27 and E29 with an exponent, and the shortfall is that exponent times the
// log distance from full intent and organisation, and from the size at which
// the model counts people and money as one.
func (r ladder) weakest() int {
	short := [...]float64{
		-math.Log(r.p.Intent),
		-r.p.AF * math.Log(r.at(model.OutIc)/r.p.IRef),
		-math.Log(r.p.Org),
		-r.p.AN * math.Log(r.at(model.OutNadv)/r.p.NRef),
	}
	worst := 0
	for i, x := range short {
		if x > short[worst] {
			worst = i
		}
	}
	return worst
}
