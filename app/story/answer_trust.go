package story

import (
	"math"

	"silkladder/model"
	"silkladder/model/study"
)

// own is the first year in which the cluster sells under its own brand in a
// market, for good or not; -1 if never.
func own(w *model.Result, roles model.Vector) float64 {
	for i, t := range w.T {
		if model.StageOf(w.Roles(roles, i)) == model.StageOBM {
			return t
		}
	}
	return -1
}

// brandYears is when the cluster sells under its own brand in a market the last time: since
// when, and until when where it loses it again; -1 if never, and where it does not.
func brandYears(w *model.Result, roles model.Vector) (since, until float64) {
	since, until = -1, -1
	on := false
	for i, t := range w.T {
		switch obm := model.StageOf(w.Roles(roles, i)) == model.StageOBM; {
		case obm && !on:
			on, since, until = true, t, -1
		case !obm && on:
			on, until = false, w.T[i-1]
		}
	}
	return since, until
}

// OwnBrand is the first year, counted from the start, in which the cluster sells
// under its own brand in any of its markets; -1 if it never does.
func OwnBrand(w *model.Result) float64 {
	first := -1.0
	for _, m := range []model.Vector{model.VecSG, model.VecSH, model.VecSB} {
		if t := own(w, m); t >= 0 && (first < 0 || t < first) {
			first = t
		}
	}
	return first
}

// answerTakes says when the cluster sells under its own brand in each market, and
// what would break the lock in the hardest of them.
func (r *answerer) answerTakes() Sentence {
	when := func(roles model.Vector) string {
		switch since, until := brandYears(r.With, roles); {
		case since < 0:
			return r.pick("not by "+calendar(r.end), calendar(r.end)+"年前不会")
		case until >= 0 && calendar(until) == calendar(since):
			return r.pick("only in "+calendar(since), "仅"+calendar(since)+"年")
		case until >= 0:
			return r.pick("only from "+calendar(since)+" to "+calendar(until), "仅"+calendar(since)+"年至"+calendar(until)+"年")
		case since == 0:
			return r.pick("from the start", "一开始就是")
		default:
			return r.pick("from "+calendar(since), calendar(since)+"年起")
		}
	}
	s := r.say("", PartTrust,
		"[Own brand](ladder,E19) (OBM): in host markets %[1]s, at home %[2]s, in the chains of lead firms %[3]s.",
		"[自有品牌](ladder,E19)（OBM）：东道国市场%[1]s，国内市场%[2]s，主导企业链上%[3]s。",
		when(model.VecSB), when(model.VecSH), when(model.VecSG))
	s = r.adding(s, r.hurdle())
	if r.counted() {
		return r.adding(s, r.say("", PartTrust,
			"The lock opens by then in [%[1]s](fan,).", "[%[1]s](fan,)届时打破低端锁定。", r.cases(share(r.Ensemble, func(c study.Case) bool { return unlocks.holds(r.reading, c) }))))
	}
	return r.adding(s, r.waiting())
}

// hurdle is the condition at home that decides whether the lock breaks: of those
// that alone can do it, the one with the smallest step.
func (r *answerer) hurdle() Sentence {
	best, at := math.Inf(1), -1
	for i, t := range r.Thresholds {
		if step := math.Abs(t.With - t.Now); step < best {
			best, at = step, i
		}
	}
	switch {
	case len(r.Thresholds) == 0:
		return r.say("", PartTrust,
			"What the [lock](threshold,E27) takes is being computed.", "打破[低端锁定](threshold,E27)的条件正在计算。")
	case at < 0:
		return r.say("", PartTrust,
			"No one condition at home breaks the [lock](threshold,E27) alone by %[1]s.", "到%[1]s年，国内任何单项条件都不足以打破[低端锁定](threshold,E27)。",
			calendar(r.Thresholds[0].Year))
	}
	t := r.Thresholds[at]
	name := lower(plain(t.Name.In(r.Lang)))
	if t.Now >= t.With {
		return r.say("", PartTrust,
			"The [lock](threshold,E27) breaks by %[1]s, but would not with less than %[3]s of %[2]s (it has %[4]s).",
			"到%[1]s年[低端锁定](threshold,E27)会打破，但若%[2]s低于%[3]s（现在是%[4]s）就不会。",
			calendar(t.Year), name, level(t.With), level(t.Now))
	}
	without := r.pick("no value is enough without "+r.policyName(), "没有"+r.policyName()+"则多少都不够")
	if !math.IsNaN(t.Without) {
		without = r.pick(level(t.Without)+" without "+r.policyName(), "没有"+r.policyName()+"时为"+level(t.Without))
	}
	return r.say("", PartTrust,
		"To break the [lock](threshold,E27) by %[1]s takes %[2]s of %[3]s; it has %[4]s (%[5]s).",
		"要在%[1]s年前打破[低端锁定](threshold,E27)，%[2]s须达到%[3]s，现在是%[4]s（%[5]s）。",
		calendar(t.Year), name, level(t.With), level(t.Now), without)
}

// answerSure says in how many cases the effect holds and in how many hosts lose, and which
// assumption decides.
func (r *answerer) answerSure() Sentence {
	if !r.policy {
		return r.say("", PartTrust,
			"All this is one run, no forecast. No lever is on, so there is no effect whose [odds](fan,) could be counted; move one and they are.",
			"以上只是一次模拟，不是预测。各项政策都没有开启，因此没有可统计[把握](fan,)的作用；调节一项即可。")
	}
	if !r.counted() {
		return r.adding(r.say("", PartTrust,
			"All this is one run with one set of assumptions, no forecast; most of its numbers [nobody has measured](fan,).",
			"以上只是一组假设下的一次模拟，不是预测；其中多数数值[没有人实测过](fan,)。"), r.waiting())
	}
	e := r.Ensemble
	s := r.say("", PartTrust,
		"In [%[1]s](fan,) with other %[5]s %[2]s visibly raises the functional level, lowers it in %[3]s; value at home falls in %[4]s; over all years the hosts together lose in %[7]s, at least one in %[8]s.%[6]s",
		"换用其他%[5]s，[%[1]s](fan,)因%[2]s使功能水平明显上升，%[3]s使其下降；%[4]s使国内增加值下降；整个模拟期合计，%[7]s东道国整体受损，%[8]s至少有一个受损。%[6]s",
		r.cases(e.Higher), r.policyName(), r.few(e.Lower), r.few(e.HomeLower), r.allowed(), r.prior(), r.few(e.HostsTogether), r.few(e.SomeHost))
	if r.Deciding.En != "" {
		return r.adding(s, r.say("", PartTrust,
			"Most depends on [%[1]s](tornado,).", "最起决定作用的假设是[%[1]s](tornado,)。", small(plain(r.Deciding.In(r.Lang)))))
	}
	return s
}

// Weakest is the condition at home that is furthest short, by its id; "" where it is
// none that can be set.
func Weakest(in Input) string {
	return [...]string{"intent", "eta", "org", ""}[ladder{read(in)}.weakest()]
}
