package story

import (
	"math"
	"slices"
	"unicode"
	"unicode/utf8"

	"silkladder/model"
	"silkladder/model/order"
)

// An upgrade tells what the policies change, and by which causes.
type upgrade struct{ *reading }

// change tells what the policies changed and through which way.
func (r upgrade) change() []Sentence {
	var out []Sentence
	if r.policy {
		out = append(out, r.effect())
		if s, ok := r.timing(); ok {
			out = append(out, s)
		}
		if r.f-r.fBase < -visible {
			out = append(out, r.backfire())
		}
		if s, ok := r.causes(); ok {
			out = append(out, s)
		} else {
			out = append(out, r.channels())
		}
	} else {
		out = append(out, r.off())
	}
	if r.immiserising {
		out = append(out, r.lowRoad())
	}
	if r.idle() || r.busy < .7 {
		out = append(out, r.plants())
	}
	return out
}

// off says what moves without any policy.
func (r upgrade) off() Sentence {
	if kb := r.at(model.OutKB); kb >= .005 {
		return r.say("off", PartChange,
			"%[2]s is switched off here; even so, [capacity worth %[1]s of the initial output](capacity,E24) has moved abroad by itself, to where wages are lower.",
			"这里没有启用%[2]s；即便如此，也有[相当于起步产量%[1]s的产能](capacity,E24)自行转到了工资更低的地方。",
			percent(kb), r.policyNameFirst())
	}
	return r.say("off", PartChange,
		"%[1]s is switched off here, and [no capacity](capacity,E24) moves abroad by itself.",
		"这里没有启用%[1]s，也没有[产能](capacity,E24)自行转出。",
		r.policyNameFirst())
}

// effect compares the run with its counterfactual.
func (r upgrade) effect() Sentence {
	f, base, differ := Levels(r.f, r.fBase)
	var level, money string
	if differ {
		level = r.pick("is "+f+" instead of "+base, "是"+f+"，而不是"+base)
	} else {
		level = r.pick("is the same ("+f+")", "没有变化，同为"+f)
	}
	switch gain := r.va/r.vaBase - 1; {
	case r.vaBase < .01 || r.va < 0:
		a, b, _ := Levels(r.va, r.vaBase)
		money = r.pick("is "+a+" instead of "+b+" of the chain's initial value", "是链条起步价值的"+a+"，而不是"+b)
	case math.Abs(gain) < .0005:
		money = r.pick("is the same", "不变")
	case gain > 0:
		money = r.pick("is "+percent(gain)+" higher", "高出"+percent(gain))
	default:
		money = r.pick("is "+percent(-gain)+" lower", "低了"+percent(-gain))
	}
	if e := r.Ensemble; e != nil && e.Runs > 0 {
		end := calendar(r.end)
		money += r.pick(" (by "+end+" it falls in "+percent(e.HomeLower)+" of the cases)", "（到"+end+"年，"+percent(e.HomeLower)+"的情形里下降）")
	}
	return r.say("effect", PartChange,
		"Against the same cluster without %[3]s, its [functional level](functional,E29) %[1]s, and the [value added kept at home](value,E20) %[2]s.",
		"与没有%[3]s的同一集群相比，[功能水平](functional,E29)%[1]s，[留在国内的增加值](value,E20)%[2]s。",
		level, money, r.policyName())
}

// timing says how the policies shift the year in which the lock opens.
func (r upgrade) timing() (Sentence, bool) {
	if r.dep < dependent {
		return Sentence{}, false
	}
	a, b := calendar(r.opens), calendar(r.opens0)
	switch {
	case r.opens < 0 && r.opens0 < 0:
	case r.opens0 < 0:
		return r.say("timing", PartChange,
			"Without %[2]s the lock would [not open](threshold,E10) by %[3]s; with it, that happens in %[1]s.",
			"没有%[2]s，到%[3]s年也[摆脱不了低端锁定](threshold,E10)；有了它，%[1]s年就能摆脱。",
			a, r.policyName(), calendar(r.end)), true
	case r.opens < 0:
		return r.say("timing", PartChange,
			"Without %[2]s the lock would [open in %[1]s](threshold,E10); with it, not by %[3]s.",
			"没有%[2]s，[%[1]s年就能摆脱低端锁定](threshold,E10)；有了它，到%[3]s年也摆脱不了。",
			b, r.policyName(), calendar(r.end)), true
	case a != b && r.opens < r.opens0:
		return r.say("timing", PartChange,
			"The lock [opens in %[1]s](threshold,E10) instead of %[2]s.",
			"[低端锁定在%[1]s年打破](threshold,E10)，早于没有它时的%[2]s年。", a, b), true
	case a != b:
		return r.say("timing", PartChange,
			"The lock [opens only in %[1]s](threshold,E10) instead of %[2]s.",
			"[低端锁定到%[1]s年才打破](threshold,E10)，晚于没有它时的%[2]s年。", a, b), true
	}
	return Sentence{}, false
}

// backfire says by which way the policies lower the functional level: the mean
// loss, up to this year, of what learning needs.
func (r upgrade) backfire() Sentence {
	near, attention := 0.0, 0.0
	with, without := r.With, r.Without
	for i := range r.i + 1 {
		share := func(w *model.Result) float64 {
			k0, kb := w.Series(model.OutK0)[i], w.Series(model.OutKB)[i]
			return math.Log(k0 / (k0 + kb))
		}
		near += r.p.Hollow * (share(without) - share(with))
		mind := func(w *model.Result) float64 {
			t := w.Series(model.OutT)[i]
			return math.Log(1 - r.p.Fix*t/(t+r.p.TFix))
		}
		attention += mind(without) - mind(with)
	}
	kb, kb0 := r.both(model.OutKB)
	k0, k00 := r.both(model.OutK0)
	abroad, abroad0, _ := percents(kb/(k0+kb), kb0/(k00+kb0))
	switch n := float64(r.i + 1); {
	case near >= attention && near/n > .01:
		return r.say("backfire", PartChange,
			"The loss comes from hollowing out: research and design learn from the [shop floor next door](capacity,E28), and %[1]s of capacity now stands abroad (%[2]s without).",
			"损失来自空心化：研发和设计要向[身边的车间](capacity,E28)学习，而现在%[1]s的产能在境外（没有它时%[2]s）。",
			abroad, abroad0)
	case attention/n > .01:
		return r.say("backfire", PartChange,
			"The loss comes from attention: [moving plants](capacity,E28) takes up the managers who would otherwise upgrade, and %[1]s of capacity now stands abroad (%[2]s without).",
			"损失来自精力分散：[工厂搬迁](capacity,E28)占去了本可用于升级的管理力量，现在%[1]s的产能在境外（没有它时%[2]s）。",
			abroad, abroad0)
	}
	qb, qb0 := r.both(model.OutQtyB)
	q, q0 := r.both(model.OutQty)
	sales, sales0, _ := percents(qb/q, qb0/q0)
	return r.say("backfire", PartChange,
		"The loss comes from easy customers: [less demanding markets teach less](levels,E11), and %[1]s of its output now goes to the hosts (%[2]s without).",
		"损失来自要求不高的客户：[要求低的市场教得也少](levels,E11)，现在%[1]s的产量卖给东道国（没有它时%[2]s）。",
		sales, sales0)
}

// causes divides the change of the functional level over its causes.
func (r upgrade) causes() (Sentence, bool) {
	total := 0.0
	for _, s := range r.Attribution {
		total += s.Value
	}
	shares := slices.Clone(r.Attribution)
	order.Stable(shares, func(a, b Share) int {
		switch x, y := math.Abs(a.Value), math.Abs(b.Value); {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	var parts []string
	for _, s := range shares {
		if math.Abs(s.Value) < .0005 {
			continue
		}
		parts = append(parts, lower(plain(s.Name.In(r.Lang)))+r.pick(" "+signed(s.Value), "贡献"+signed(s.Value)))
	}
	if len(parts) == 0 || math.Abs(total) < .0005 {
		return Sentence{}, false
	}
	return r.say("causes", PartChange,
		"By %[3]s the change in functional level adds up to %[1]s, [by way of](attribution,E24): %[2]s.",
		"到%[3]s年，功能水平合计变化%[1]s，[其中](attribution,E24)%[2]s。",
		signed(total), join(r.Lang, parts), calendar(r.end)), true
}

// lower writes a name inside a sentence: "Park cooperation" starts small there.
func lower(s string) string {
	first, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(first)) + s[n:]
}

// channels shows the same ways in the resources they move.
func (r upgrade) channels() Sentence {
	kb, kb0 := r.both(model.OutKB)
	na, na0 := r.both(model.OutNadv)
	qb, qb0 := r.both(model.OutQtyB)
	k, k0, _ := percents(kb, kb0)
	n, n0, _ := percents(na, na0)
	q, q0, _ := percents(qb, qb0)
	if math.Max(kb, kb0) < .0005 {
		return r.say("channels", PartChange,
			"No capacity moves, so %[5]s acts in two ways: [sales to the hosts](ladder,E17), where the cluster itself leads (%[1]s of the initial output, %[2]s without), and through them [people in advanced work](resources,E33) (%[3]s of the workforce, %[4]s without).",
			"没有产能转出，%[5]s通过两条途径起作用：在集群自己主导的[东道国市场上的销售](ladder,E17)（相当于起步产量的%[1]s，没有它时%[2]s），以及受其影响的[从事研发、设计、营销的人员](resources,E33)（占%[3]s，没有它时%[4]s）。",
			q, q0, n, n0, r.policyName())
	}
	return r.say("channels", PartChange,
		"%[7]s acts in three ways: [capacity in the hosts](capacity,E24) (%[1]s of the initial output, %[2]s without), which leaves room at home; [people in advanced work](resources,E33) (%[3]s of the workforce, %[4]s without); and [sales to the hosts](ladder,E17), where the cluster itself leads (%[5]s of the initial output, %[6]s without).",
		"%[7]s通过三条途径起作用：[设在东道国的产能](capacity,E24)（相当于起步产量的%[1]s，没有它时%[2]s），由此在国内腾出空间；[从事研发、设计、营销的人员](resources,E33)（占%[3]s，没有它时%[4]s）；以及在集群自己主导的[东道国市场上的销售](ladder,E17)（相当于起步产量的%[5]s，没有它时%[6]s）。",
		k, k0, n, n0, q, q0, r.policyNameFirst())
}

// lowRoad explains immiserising growth.
func (r upgrade) lowRoad() Sentence {
	return r.say("lowRoad", PartChange,
		"It sells %[1]s more than at the start, but each person brings in [%[2]s times the wage](return,E3) instead of %[3]s: this is immiserising growth, more work for less.",
		"它比起步时多卖%[1]s，但每个人带来的价值从工资的%[3]s倍变成[%[2]s倍](return,E3)：干得更多，得到更少，这就是贫困化增长。",
		percent(r.at(model.OutQty)/r.start(model.OutQty)-1), level(r.at(model.OutRel)), level(r.start(model.OutRel)))
}

// plants tells how busy the plants are.
func (r upgrade) plants() Sentence {
	if r.policy {
		a, b, _ := percents(r.busy, r.busyBase)
		return r.say("plants", PartChange,
			"Its plants, at home and abroad, [run at %[1]s](capacity,E18) of what they could make; without %[4]s it would be %[2]s, and at the start it was %[3]s.",
			"国内外工厂的[产能利用率是%[1]s](capacity,E18)，没有%[4]s会是%[2]s，起步时是%[3]s。",
			a, b, percent(r.start(model.OutU)), r.policyName())
	}
	return r.say("plants", PartChange,
		"Its plants, at home and abroad, [run at %[1]s](capacity,E18) of what they could make; at the start it was %[2]s.",
		"国内外工厂的[产能利用率是%[1]s](capacity,E18)，起步时是%[2]s。",
		percent(r.busy), percent(r.start(model.OutU)))
}
