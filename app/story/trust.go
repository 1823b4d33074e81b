package story

import (
	"math"
	"slices"
	"strconv"
)

// trust tells how sure the text is and what would change it.
func (r *reading) trust() []Sentence {
	var out []Sentence
	if r.national {
		out = append(out, r.since())
	}
	out = append(out, r.sure())
	if s, ok := r.tipping(); ok {
		return append(out, s)
	}
	if r.dep >= dependent && r.role < freeRole {
		return append(out, r.say("change", PartTrust,
			"The lock has a [threshold](threshold,E27): below it nothing seems to happen, above it the climb is quick; the picture shows how far %[1]s is from it.",
			"低端锁定有一个[门槛](threshold,E27)：没到时好像什么也不会发生，一旦越过就升得很快；图中可以看到%[1]s离门槛还有多远。",
			conditions[ladder{r}.weakest()].In(r.Lang)))
	}
	return append(out, r.say("change", PartTrust,
		"Which assumptions would change this answer most is ranked in the [tornado chart](tornado,E29).",
		"哪些假设最能改变这个结果，见[龙卷风图](tornado,E29)的排序。"))
}

// sure is what the ensemble says, or a warning where there is none.
func (r *reading) sure() Sentence {
	e := r.Ensemble
	if e == nil || e.Runs == 0 || !r.policy {
		return r.say("sure", PartTrust,
			"All this is one run with one set of assumptions, not a forecast; the [fan of many runs](fan,E29) shows how far other plausible assumptions would move it.",
			"以上只是一组假设下的一次模拟，不是预测；[扇面图](fan,E29)（不确定性区间）显示其他合理的假设会让结果变动多少。")
	}
	low, high := signed(e.Low), signed(e.High)
	return r.say("sure", PartTrust,
		"How sure is it? In %[1]s, [nine in ten](fan,E29) put the effect on the functional level between %[2]s and %[3]s; it is negative in %[4]s of them and smaller than 0.01 either way in %[5]s; value at home falls in %[6]s, and the host economies together lose in %[7]s (sampling error: up to %[8]s). %[9]s%[10]s",
		"把握有多大？%[1]s中[九成](fan,E29)的结果显示功能水平的变化在%[2]s与%[3]s之间；其中%[4]s为负，%[5]s无论正负都不到0.01；留在国内的增加值下降的占%[6]s，东道国合计受损的占%[7]s（抽样误差不超过%[8]s）。%[9]s%[10]s",
		r.shifted(e.Runs), low, high, percent(e.Lower), percent(e.Nil), percent(e.HomeLower), percent(e.HostsTogether), r.points(.5), r.standing(), r.prior())
}

// shifted says what so many cases are.
func (r *reading) shifted(runs int) string {
	n := strconv.Itoa(runs)
	if r.Ensemble.Matched {
		return r.pick(n+" cases, each with a set of assumptions that the record up to 2018 does not rule out", n+"个情形（各取一组未被2018年以前记录排除的假设）")
	}
	return r.pick(n+" cases, each with all unmeasured assumptions shifted by up to a quarter of their plausible range", n+"个情形（没有实测依据的假设各自偏离至多四分之一个合理范围）")
}

// tipping tells the threshold that the scenario is nearest to.
func (r *reading) tipping() (Sentence, bool) {
	if len(r.Thresholds) == 0 {
		return Sentence{}, false
	}
	distance := func(t Threshold) float64 {
		if math.IsNaN(t.With) {
			return math.Inf(1)
		}
		return math.Abs(t.Now - t.With)
	}
	t := slices.MinFunc(r.Thresholds, func(a, b Threshold) int {
		switch x, y := distance(a), distance(b); {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	})
	name := plain(t.Name.In(r.Lang))
	if math.IsNaN(t.With) {
		return r.say("change", PartTrust,
			"No value of %[1]s alone [opens the lock](threshold,E27) by %[2]s.",
			"仅靠提高%[1]s，到%[2]s年也[摆脱不了低端锁定](threshold,E27)。",
			name, calendar(t.Year)), true
	}
	with, without, _ := Levels(t.With, t.Without)
	now := level(t.Now)
	side := r.pick("just there", "正好到位")
	switch d := t.Now - t.With; {
	case d >= .005:
		side = r.pick("above it by "+level(d), "高出"+level(d))
	case d <= -.005:
		side = r.pick("short of it by "+level(-d), "还差"+level(-d))
	}
	if !r.policy || math.IsNaN(t.Without) {
		never := ""
		if r.policy {
			never = r.pick(" (without "+r.policyName()+", no value is enough)", "（没有"+r.policyName()+"，多高都不够）")
		}
		return r.say("change", PartTrust,
			"What would change the answer? For the lock to [open by %[5]s](threshold,E27), %[1]s must reach %[2]s%[6]s; it stands at %[3]s, %[4]s.",
			"什么会改变结果？要在[%[5]s年前摆脱低端锁定](threshold,E27)，%[1]s须达到%[2]s%[6]s；现在是%[3]s，%[4]s。",
			name, level(t.With), now, side, calendar(t.Year), never), true
	}
	return r.say("change", PartTrust,
		"What would change the answer? For the lock to [open by %[5]s](threshold,E27), %[1]s must reach %[2]s (%[6]s without %[7]s); it stands at %[3]s, %[4]s.",
		"什么会改变结果？要在[%[5]s年前摆脱低端锁定](threshold,E27)，%[1]s须达到%[2]s（没有%[7]s则须%[6]s）；现在是%[3]s，%[4]s。",
		name, with, now, side, calendar(t.Year), without, r.policyName()), true
}
