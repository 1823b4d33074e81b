package story

import (
	"math"

	"silkladder/app/number"
	"silkladder/model"
)

// A verdict tells the run in a sentence, and why.
type verdict struct{ *reading }

// headline is the run in one sentence, and what it claims of the run, for its odds.
func (r verdict) headline() (Sentence, claim) {
	const id = "headline"
	year := calendar(r.t)
	f, base, differ := Levels(r.f, r.fBase)
	gain := 0.0
	if r.vaBase > .01 {
		gain = r.va/r.vaBase - 1
	}
	switch r.regime() {
	case Backfiring:
		return r.say(id, PartPlace,
			"Here %[4]s slows upgrading: a [functional level of %[1]s](functional,E29) in %[3]s instead of %[2]s.",
			"这里%[4]s反而拖慢了升级：%[3]s年的[功能水平是%[1]s](functional,E29)，没有它会是%[2]s。",
			f, base, year, r.policyName()), slows
	case Immiserising:
		return r.say(id, PartPlace,
			"More work for less: by %[3]s output is up %[1]s, and each person brings in [%[2]s times the wage](return,E3), down from %[4]s.",
			"干得更多，得到更少：到%[3]s年产量增加%[1]s，每个人带来的价值却从工资的%[4]s倍降到[%[2]s倍](return,E3)。",
			percent(r.at(model.OutQty)/r.start(model.OutQty)-1), level(r.at(model.OutRel)), year, level(r.start(model.OutRel))), immiserises
	case Overcapacity:
		return r.plantsHeadline(), fillsPlants
	case Locked:
		return r.lockedHeadline(f, base, differ, gain)
	case Opening, Escaped:
		if s, c, ok := r.freeHeadline(); ok {
			return s, c
		}
	}
	if r.policy && math.Abs(r.f-r.fBase) < visible {
		return r.say(id, PartPlace,
			"Much the same either way: a [functional level of %[1]s](functional,E29) in %[3]s with %[4]s and %[2]s without.",
			"有没有%[4]s都差不多：%[3]s年的[功能水平](functional,E29)有则%[1]s，无则%[2]s。",
			f, base, year, r.policyName()), levelOut
	}
	if r.policy {
		return r.say(id, PartPlace,
			"%[4]s lifts the [functional level to %[1]s](functional,E29) in %[3]s, from %[2]s without.",
			"%[4]s把%[3]s年的[功能水平提高到%[1]s](functional,E29)，没有它是%[2]s。",
			f, base, year, r.policyNameFirst()), lifts
	}
	return r.say(id, PartPlace,
		"Without %[3]s its [functional level](functional,E29) is %[1]s in %[2]s.",
		"没有%[3]s，它在%[2]s年的[功能水平](functional,E29)是%[1]s。",
		f, year, r.policyName()), noClaim
}

// plantsHeadline tells what the policies do for plants that stand idle: only
// where more of them work than at the start have they been put to work.
func (r verdict) plantsHeadline() Sentence {
	const id = "headline"
	a, b, _ := percents(r.busy, r.busyBase)
	was := percent(r.start(model.OutU))
	if r.busy < r.start(model.OutU) {
		return r.say(id, PartPlace,
			"%[4]s softens the fall in the use of capacity: in %[3]s plants [run at %[1]s](capacity,E18), against %[2]s without and %[5]s at the start.",
			"%[4]s使产能利用率降得少些：%[3]s年为[%[1]s](capacity,E18)，没有它则为%[2]s（起步时%[5]s）。",
			a, b, calendar(r.t), r.policyNameFirst(), was)
	}
	return r.say(id, PartPlace,
		"%[4]s puts idle plants to work: in %[3]s they [run at %[1]s](capacity,E18), against %[2]s without and %[5]s at the start.",
		"%[4]s让闲置的产能用了起来：%[3]s年[利用率为%[1]s](capacity,E18)，没有它则为%[2]s（起步时%[5]s）。",
		a, b, calendar(r.t), r.policyNameFirst(), was)
}

// lockedHeadline tells a run that is kept from the core work, by power or by
// want of skill, with what the policies add.
func (r verdict) lockedHeadline(f, base string, differ bool, gain float64) (Sentence, claim) {
	const id = "headline"
	year, role := calendar(r.t), r.sliver(r.role)
	state := r.pick("[locked in](governance,E9) by lead firms", "被主导企业[锁定在低端](governance,E9)")
	if !r.byPower() {
		state = r.pick("[short of the skill](determinants,E10) that lead firms ask for", "[达不到](determinants,E10)主导企业要求的能力")
	}
	switch {
	case r.policy && r.f-r.fBase >= visible && differ:
		return r.say(id, PartPlace,
			"In %[3]s it is still %[5]s, but climbing in other markets: %[4]s lifts its functional level to %[1]s, from %[2]s without.",
			"%[3]s年它仍%[5]s，但在别的市场往上走：%[4]s把功能水平提高到%[1]s，没有它是%[2]s。",
			f, base, year, r.policyName(), state), lifts
	case r.policy && gain >= .02:
		return r.say(id, PartPlace,
			"In %[2]s it is still %[4]s: %[3]s brings %[1]s more value home, but hardly any new tasks.",
			"%[2]s年它仍%[4]s：%[3]s让留在国内的增加值多了%[1]s，却几乎没有带来新的环节。",
			percent(gain), year, r.policyName(), state), keepsMore
	case r.policy && gain <= -.02:
		return r.say(id, PartPlace,
			"In %[2]s it is still %[4]s: with %[3]s it keeps %[1]s less value at home and gains hardly any new tasks.",
			"%[2]s年它仍%[4]s：有了%[3]s，留在国内的增加值少了%[1]s，也几乎没有得到新的环节。",
			percent(-gain), year, r.policyName(), state), keepsLess
	case r.opens > r.t:
		return r.say(id, PartPlace,
			"In %[2]s it is still %[4]s: in their chains it does %[1]s of the research, design, marketing and brand work; a fifth is reached in %[3]s.",
			"%[2]s年它仍%[4]s：在主导企业链上，研发、设计、营销和品牌工作只有%[1]s由它来做，到%[3]s年才达到五分之一。",
			role, year, calendar(r.opens), state), staysLocked
	}
	return r.say(id, PartPlace,
		"In %[2]s it is %[3]s: in their chains it does %[1]s of the research, design, marketing and brand work.",
		"%[2]s年它%[3]s：在主导企业链上，研发、设计、营销和品牌工作只有%[1]s由它来做。",
		role, year, state), staysLocked
}

// freeHeadline tells a run whose lock has opened, where that is the news: it
// opened during the run, and the policies moved it.
func (r verdict) freeHeadline() (Sentence, claim, bool) {
	const id = "headline"
	if r.opens <= 0 {
		return Sentence{}, noClaim, false
	}
	a, b := calendar(r.opens), calendar(r.opens0)
	f, base, _ := Levels(r.f, r.fBase)
	switch {
	case !r.policy:
		return r.say(id, PartPlace,
			"Even without %[2]s the lock [opens in %[1]s](governance,E9); in %[3]s lead firms leave %[4]s of the research, design, marketing and brand work to the cluster.",
			"没有%[2]s，集群也在[%[1]s年摆脱低端锁定](governance,E9)；%[3]s年，主导企业链上%[4]s的研发、设计、营销和品牌工作由它承担。",
			a, r.policyName(), calendar(r.t), r.sliver(r.role)), noClaim, true
	case r.opens0 < 0:
		return r.say(id, PartPlace,
			"The lock [opens in %[1]s](governance,E9); without %[2]s it would not have by %[3]s.",
			"集群在[%[1]s年摆脱低端锁定](governance,E9)；没有%[2]s，到%[3]s年也摆脱不了。",
			a, r.policyName(), calendar(r.end)), unlocks, true
	case a != b && r.opens < r.opens0:
		return r.say(id, PartPlace,
			"The lock [opens in %[1]s](governance,E9) rather than %[2]s, and by %[6]s %[3]s lifts the functional level to %[4]s, from %[5]s without.",
			"集群在[%[1]s年摆脱低端锁定](governance,E9)，没有%[3]s则要到%[2]s年；到%[6]s年，%[3]s使功能水平由%[5]s提高到%[4]s。",
			a, b, r.policyName(), f, base, calendar(r.t)), unlocks, r.f-r.fBase >= visible
	}
	return Sentence{}, noClaim, false
}

// reason says in one sentence why the headline holds.
func (r verdict) reason() Sentence {
	s := r.because()
	s.ID, s.Part = "why", PartPlace
	return s
}

func (r verdict) because() Sentence {
	switch r.regime() {
	case Backfiring:
		return upgrade(r).backfire()
	case Immiserising:
		return r.squeeze()
	case Overcapacity:
		qb, qb0 := r.both(model.OutQtyB)
		k, k0 := r.both(model.OutK0)
		a, b, _ := percents(qb, qb0)
		c, d, _ := percents(k, k0)
		return r.say("why", PartPlace,
			"Host markets [take %[1]s](capacity,E17) of the initial output (%[2]s without), and capacity at home comes to %[3]s of it (%[4]s without).",
			"东道国市场[消化了起步产量的%[1]s](capacity,E17)（无此政策时%[2]s），国内产能相当于起步产量的%[3]s（无此政策时%[4]s）。",
			a, b, c, d)
	case Locked:
		return ladder(r).entry()
	}
	if r.policy && r.f-r.fBase >= visible {
		if s, ok := upgrade(r).causes(); ok {
			return s
		}
		return upgrade(r).channels()
	}
	if r.dep < dependent {
		return ladder(r).loose()
	}
	return r.grown()
}

// squeeze says why growth does not pay: prices, wages, and what is not invested.
func (r verdict) squeeze() Sentence {
	wage := r.at(model.OutW) / r.p.W0
	if price := r.at(model.OutPrice); price < .95 {
		return r.say("why", PartPlace,
			"As rivals crowd in, making things fetches [%[1]s of the price it did](return,E3), while wages at home are %[2]s times what they were; only %[3]s of investable profit goes to skills that would lead elsewhere.",
			"对手不断涌入，加工的价格只有[起步时的%[1]s](return,E3)，国内工资却是起步时的%[2]s倍；可投资金中只有%[3]s用来提高能力，另谋出路。",
			percent(price), number.Fixed(wage, 1), percent(r.p.Eta))
	}
	return r.say("why", PartPlace,
		"Wages at home are [%[1]s times](return,E38) what they were, and what the cluster earns does not keep up; %[2]s of investable profit goes to skills that would lead elsewhere.",
		"国内工资是起步时的[%[1]s倍](return,E38)，集群的收入跟不上；可投资金中有%[2]s用来提高能力，另谋出路。",
		number.Fixed(wage, 1), percent(r.p.Eta))
}

// grown says by which skill the lock gave way: the core function in which the
// cluster's capability is nearest to, or furthest beyond, what buyers ask.
func (r verdict) grown() Sentence {
	g := ladder(r).nearest()
	was := r.With.Vec(model.VecC, int(g.function))[0]
	return r.say("why", PartPlace,
		"Its [capability in %[1]s](determinants,E29) has gone from %[2]s to %[3]s, and the power asymmetry between lead firms and the cluster from %[4]s to %[5]s (0 is a market of equals, 1 full command).",
		"它的[%[1]s能力](determinants,E29)从%[2]s变为%[3]s，主导企业与集群之间的权力不对称程度从%[4]s变为%[5]s（0为平等交易，1为完全支配）。",
		functions[g.function].In(r.Lang), level(was), level(g.has), level(r.start(model.OutAsym)), level(r.asym))
}
