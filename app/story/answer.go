package story

import (
	"math"
	"strconv"

	"silkladder/model"
	"silkladder/model/study"
)

// Ask is one of the six questions that a visitor comes with.
type Ask int

// The questions, in the order in which they are told.
const (
	AskLocked Ask = iota // what if nothing changes: is it locked in, and by what
	AskAdds              // what the Belt and Road adds, and by which way
	AskWhere             // which corridor and which hosts, and why there
	AskPays              // who gains and who pays
	AskTakes             // what an own brand would take
	AskSure              // how sure this is

	NumAsks // number of questions
)

// Asks lists the questions in their order.
func Asks() []Ask { return []Ask{AskLocked, AskAdds, AskWhere, AskPays, AskTakes, AskSure} }

// answerer answers a question about a run in few words.
type answerer struct{ *reading }

// Answer is the answer to a question at the year told, with its odds: at most
// sixty words. What has not been counted yet is said to be so.
func Answer(in Input, a Ask) Sentence {
	r := &answerer{read(in)}
	var s Sentence
	switch a {
	case AskLocked:
		s = r.answerLocked()
	case AskAdds:
		s = r.answerAdds()
	case AskWhere:
		s = r.answerWhere()
	case AskPays:
		s = r.answerPays()
	case AskTakes:
		s = r.answerTakes()
	case AskSure:
		s = r.answerSure()
	}
	s.ID = [...]string{"locked", "adds", "where", "pays", "takes", "sure"}[a]
	return s
}

// Asked is the question in words.
func Asked(in Input, a Ask) string {
	r := &answerer{read(in)}
	switch a {
	case AskLocked:
		return r.pick("If nothing changes: is it locked in, and by what?", "如果什么都不变：它会被锁定在低端吗？被什么锁住？")
	case AskAdds:
		return r.pick("What does "+r.policyName()+" add, and how?", r.policyName()+"带来了什么？通过什么途径？")
	case AskWhere:
		return r.pick("Where do its plants go, and why there?", "工厂去哪里？为什么去那里？")
	case AskPays:
		return r.pick("Who gains abroad, and who pays?", "在境外，谁受益，谁付出代价？")
	case AskTakes:
		return r.pick("What would its own brand take?", "怎样才能做成自有品牌？")
	}
	return r.pick("How sure is this?", "这些结论有多大把握？")
}

// adding appends a sentence; an empty one adds nothing.
func (r *answerer) adding(s, more Sentence) Sentence {
	if len(more.Spans) > 0 {
		s.Spans = append(append(s.Spans, Span{Text: gap(r.Lang)}), more.Spans...)
	}
	return s
}

// waiting is said in place of odds that are on their way, or that there are none.
func (r *answerer) waiting() Sentence {
	switch {
	case !r.policy:
		return Sentence{} // nobody counts them
	case r.Uncountable:
		return r.say("", PartTrust, "The odds cannot be counted with these settings.", "在这些设定下无法统计各情形。")
	}
	return r.say("", PartTrust, "The odds are being counted.", "各情形正在统计。")
}

// answerLocked is about the run without the policies.
func (r *answerer) answerLocked() Sentence {
	without := read(Input{Lang: r.Lang, With: r.Without, Year: r.Year})
	g := ladder{without}.nearest()
	task := functions[g.function].In(r.Lang)
	year := calendar(r.t)
	var s Sentence
	locked := false
	switch {
	case without.held() && without.byPower():
		locked = true
		s = r.say("", PartPlace,
			"Without %[7]s it is [locked in](governance,E9) in %[1]s: lead firms buy %[2]s of what it sells and leave it %[3]s of research, design, marketing and brand. The [nearest of these](determinants,E10), %[4]s, takes a skill of %[5]s; it has %[6]s.",
			"没有%[7]s，%[1]s年它[被锁定在低端](governance,E9)：销售额的%[2]s来自主导企业，研发、设计、营销和品牌只有%[3]s由它来做。其中离它[最近的](determinants,E10)是%[4]s，需要%[5]s的能力，它只有%[6]s。",
			year, percent(without.dep), r.sliver(without.role), task, level(g.need), level(g.has), r.policyName())
	case without.held():
		locked = true
		s = r.say("", PartPlace,
			"Without %[6]s it is held back in %[1]s, by [want of skill](determinants,E10) rather than by power: it does %[2]s of research, design, marketing and brand. The nearest of these, %[3]s, takes a skill of %[4]s; it has %[5]s.",
			"没有%[6]s，%[1]s年它仍上不去，原因是[能力不足](determinants,E10)，而不是对方的权力：研发、设计、营销和品牌只有%[2]s由它来做。其中离它最近的是%[3]s，需要%[4]s的能力，它只有%[5]s。",
			year, r.sliver(without.role), task, level(g.need), level(g.has), r.policyName())
	case without.dep < dependent:
		s = r.say("", PartPlace,
			"No: without %[3]s, lead firms have [little hold](governance,E9) on it in %[1]s. They buy %[2]s of what it sells; the rest goes to markets where it does more of the core work.",
			"不会：没有%[3]s，%[1]s年主导企业对它的[控制也不大](governance,E9)，只占它销售额的%[2]s，其余卖给别的市场。",
			year, percent(without.dep), r.policyName())
	case without.opens > 0:
		s = r.say("", PartPlace,
			"Even without %[4]s the [lock opens in %[1]s](governance,E9): in %[2]s it does %[3]s of research, design, marketing and brand in the chains of lead firms. Its skill in %[5]s, %[6]s, has passed what is asked.",
			"没有%[4]s，它也在[%[1]s年摆脱低端锁定](governance,E9)：%[2]s年，主导企业链上%[3]s的研发、设计、营销和品牌由它来做。它的%[5]s能力（%[6]s）已超过要求。",
			calendar(without.opens), year, r.sliver(without.role), r.policyName(), task, level(g.has))
	default:
		s = r.say("", PartPlace,
			"No: even without %[3]s it was [never fully locked in](governance,E9); in %[1]s it does %[2]s of research, design, marketing and brand in the chains of lead firms.",
			"不会：没有%[3]s，它也[从未完全被锁定](governance,E9)；%[1]s年，主导企业链上%[2]s的研发、设计、营销和品牌由它来做。",
			year, r.sliver(without.role), r.policyName())
	}
	if !r.counted() {
		return r.adding(s, r.waiting())
	}
	held := share(r.Ensemble, func(c study.Case) bool { return c.At(model.OutLeadG, study.Without, r.t) < openRole })
	if locked {
		return r.adding(s, r.say("", PartTrust, "It is so in [%[1]s](fan,).", "[%[1]s](fan,)如此。", r.cases(held)))
	}
	return r.adding(s, r.say("", PartTrust,
		"In [%[1]s](fan,) it does a fifth of that core work or more.", "[%[1]s](fan,)由它承担五分之一以上的核心工作。", r.cases(1-held)))
}

// cases is a share of the cases in words, for which none and all are words too.
func (r *answerer) cases(share float64) string {
	if runs := r.Ensemble.Runs; runs < whole {
		n := strconv.Itoa(runs)
		switch share {
		case 0:
			return r.pick("none of the first "+n+" cases", "前"+n+"个情形中没有一个")
		case 1:
			return r.pick("all of the first "+n+" cases", "前"+n+"个情形全都")
		}
		return r.of(share)
	}
	return r.casesOf(share, r.Ensemble.Runs)
}

// casesOf is a share of so many cases in words.
func (r *answerer) casesOf(share float64, runs int) string {
	n := strconv.Itoa(runs)
	switch share {
	case 0:
		return r.pick("none of "+n+" cases", n+"个情形中没有一个")
	case 1:
		return r.pick("all of "+n+" cases", n+"个情形全都")
	}
	return r.exactly(share, runs)
}

// answerAdds is the difference that the policies make, and by which way.
func (r *answerer) answerAdds() Sentence {
	if !r.policy {
		return r.nothingOn()
	}
	f, base, differ := Levels(r.f, r.fBase)
	year := calendar(r.t)
	money := ""
	if r.vaBase > .01 && r.va > 0 {
		switch gain := r.va/r.vaBase - 1; {
		case gain >= .0005:
			money = r.pick(" and brings "+percent(gain)+" more value home", "，并使留在国内的增加值增加"+percent(gain))
		case gain <= -.0005:
			money = r.pick(" and leaves "+percent(-gain)+" less value at home", "，并使留在国内的增加值减少"+percent(-gain))
		}
	}
	var s Sentence
	switch {
	case !differ:
		s = r.say("", PartChange,
			"By %[1]s %[2]s leaves the [functional level](functional,E29), how much of the core work it does itself, at %[3]s%[4]s.",
			"到%[1]s年，%[2]s没有改变[功能水平](functional,E29)（核心工作由它自己做的程度，%[3]s）%[4]s。",
			year, r.policyName(), f, money)
	default:
		way, wayZh := "lifts", "提高"
		if r.f < r.fBase {
			way, wayZh = "lowers", "降低"
		}
		s = r.say("", PartChange,
			"By %[1]s %[2]s %[3]s the [functional level](functional,E29), how much of the core work it does itself, from %[4]s to %[5]s%[6]s.",
			"到%[1]s年，%[2]s使[功能水平](functional,E29)（核心工作由它自己做的程度）从%[4]s%[3]s到%[5]s%[6]s。",
			year, r.policyName(), r.pick(way, wayZh), base, f, money)
	}
	s = r.adding(s, r.mostWay())
	if !r.counted() {
		return r.adding(s, r.waiting())
	}
	e := r.Ensemble
	return r.adding(s, r.say("", PartTrust,
		"It raises that level visibly in [%[1]s](chances,), and lowers it in %[2]s.",
		"[%[1]s](chances,)使这一水平明显上升，%[2]s使其下降。", r.cases(e.Higher), r.few(e.Lower)))
}

// few is a share beside another one of the same cases.
func (r *answerer) few(share float64) string {
	switch share {
	case 0:
		return r.pick("none", "没有一个")
	case 1:
		return r.pick("all", "全都")
	}
	of := min(whole, r.Ensemble.Runs)
	n, all := strconv.Itoa(max(1, int(math.Round(float64(of)*share)))), strconv.Itoa(of)
	return r.pick(n+" of "+all, all+"个中有"+n+"个")
}

// mostWay says through which of the paper's ways most of the change comes.
func (r *answerer) mostWay() Sentence {
	var best, built Share
	for _, s := range r.Attribution {
		switch {
		case s.Past:
			built = s
		case math.Abs(s.Value) > math.Abs(best.Value):
			best = s
		}
	}
	name := lower(plain(best.Name.In(r.Lang)))
	switch little := math.Abs(best.Value) < .0005; {
	case math.Abs(built.Value) > math.Abs(best.Value) && math.Abs(built.Value) >= .0005 && little:
		return r.say("", PartChange,
			"Nearly all comes from what was built already (%[1]s), hardly any by the levers’ three [ways](ways,E24).",
			"几乎全部来自已经建成的部分（%[1]s），政策经[三条途径](ways,E24)增加得很少。", signed(built.Value))
	case math.Abs(built.Value) > math.Abs(best.Value) && !little:
		return r.say("", PartChange,
			"Most comes from what was built already (%[3]s); of the levers’ three [ways](ways,E24), from %[1]s (%[2]s).",
			"作用最大的是已经建成的部分（%[3]s）；政策的[三条途径](ways,E24)中是%[1]s（%[2]s）。", name, signed(best.Value), signed(built.Value))
	case little:
		return r.say("", PartChange,
			"Its three [ways](ways,E24): room freed at home, markets it leads, parks.",
			"[三条途径](ways,E24)：国内腾出空间、由它主导的市场、合作园区。")
	}
	return r.say("", PartChange,
		"Of its three [ways](ways,E24), most comes by %[1]s (%[2]s).",
		"[三条途径](ways,E24)中，作用最大的是%[1]s（%[2]s）。",
		name, signed(best.Value))
}

// nothingOn is the answer where no lever is on.
func (r *answerer) nothingOn() Sentence {
	return r.say("", PartChange,
		"Nothing yet: no lever is on. What is shown is the cluster without %[1]s; move a lever to see what it adds.",
		"还没有：各项政策都没有开启，显示的是没有%[1]s的集群。调节一项政策，就能看到它的作用。", r.policyName())
}
