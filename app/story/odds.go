package story

import (
	"math"
	"strconv"

	"silkladder/model/study"
)

// Ensemble sums up cases: runs with other plausible assumptions.
type Ensemble struct {
	Runs           int
	Low, High      float64 // change of the functional level by the policies at the end: 5 and 95 %
	Higher         float64 // share of runs in which the policies raise it by 0.01 or more
	Lower          float64 // share of runs in which the policies lower it
	Nil            float64 // share of runs in which they change it by less than 0.01
	HomeLower      float64 // share of runs in which they lower value added at home
	HostsTogether  float64 // share of runs in which the hosts together lose
	SomeHost       float64 // share of runs in which at least one of them loses
	Rank, HomeRank float64 // where this run's two changes stand among those of the cases, 0..1

	Matched bool // the cases are drawn from what the record does not rule out, not from anywhere about the run

	Cases *study.Tally // the cases themselves, for the odds of the headline; may be nil
}

// Odds says in how many cases around the run the policies help. Before they are counted it says so, with what was counted
// for an earlier setting; ok is false where no policy is on.
func Odds(in Input) (s Sentence, ok bool) {
	r := read(in)
	const id = "odds"
	switch e := r.Ensemble; {
	case !r.policy:
		return Sentence{}, false
	case e != nil && e.Runs > 0:
		return r.say(id, PartTrust,
			"How sure? In %[2]s (±%[6]s) of [%[1]s](fan,) %[5]s raises the functional level by 0.01 or more, in %[3]s it lowers it; value at home falls in %[4]s.",
			"把握多大？在[%[1]s](fan,)中，%[2]s（±%[6]s）的情形里%[5]s使功能水平上升0.01以上，%[3]s的情形里使它下降；留在国内的增加值下降的占%[4]s。",
			r.drawn(strconv.Itoa(e.Runs)), percent(e.Higher), percent(e.Lower), percent(e.HomeLower), r.policyName(), r.points(e.Higher)), true
	case r.Uncountable:
		return r.say(id, PartTrust,
			"How sure? That cannot be counted here: with other plausible assumptions around these the model [does not run](fan,).",
			"把握多大？这里无法统计：在这些数值周围换用其他合理假设，模型[无法运行](fan,)。"), true
	case r.Earlier != nil && r.Earlier.Runs > 0:
		e = r.Earlier
		return r.say(id, PartTrust,
			"How sure? The cases are being counted anew. For [the earlier setting](fan,) %[4]s raised the functional level by 0.01 or more in %[2]s of %[1]s, lowered it in %[3]s.",
			"把握多大？正在重新统计。按[先前的设定](fan,)，%[1]s个情形中有%[2]s由%[4]s使功能水平上升0.01以上，%[3]s下降。",
			strconv.Itoa(e.Runs), percent(e.Higher), percent(e.Lower), r.policyName()), true
	}
	return r.say(id, PartTrust,
		"How sure? This is one run; the [plausible cases around it](fan,) have not been counted yet.",
		"把握多大？以上只是一次模拟，它周围的[合理情形](fan,)尚未统计。"), true
}

// Rests says what the odds rest on: where among its cases the run stands, and what the
// cases are. Nothing rests on cases that have not been counted.
func Rests(in Input) (s Sentence, ok bool) {
	r := read(in)
	if e := r.Ensemble; !r.policy || e == nil || e.Runs == 0 {
		return Sentence{}, false
	}
	return r.say("rests", PartTrust, "%[1]s%[2]s See [all cases](fan,).", "%[1]s%[2]s见[全部情形](fan,)。", r.standing(), r.prior()), true
}

// points is the sampling error of a share of the cases, in percentage points.
func (r *reading) points(share float64) string {
	n := strconv.Itoa(max(1, int(math.Round(100*study.Margin(share, r.Ensemble.Runs)))))
	return r.pick(n+" points", n+"个百分点")
}

// standing says where among its cases the run stands, by its effect on the
// functional level, or on value at home where no case moves that level; and why,
// where it is far from the middle.
func (r *reading) standing() string {
	e := r.Ensemble
	rank, en, zh := e.Rank, "the effect on the functional level", "对功能水平的作用"
	if e.Nil >= .99 {
		rank, en, zh = e.HomeRank, "the effect on value at home", "对留在国内增加值的作用"
	}
	n := int(math.Round(100 * max(.01, min(.99, rank))))
	k := strconv.Itoa(n)
	where := r.pick(capital(en)+" is larger in this run than in "+k+" of 100 of its cases", "本次模拟"+zh+"大于每100个情形中的"+k+"个")
	switch {
	case n > 75:
		return where + r.pick(": most ways of changing the assumptions weaken it.", "：换用其他假设，多半会使作用变小。")
	case n < 25:
		return where + r.pick(": most ways of changing the assumptions strengthen it.", "：换用其他假设，多半会使作用变大。")
	}
	return where + r.pick(".", "。")
}

// counted reports whether the cases around the run have been counted.
func (r *reading) counted() bool {
	return r.Ensemble != nil && r.Ensemble.Runs > 0 && (r.Ensemble.Cases != nil || r.Room)
}

// share is in which share of the cases something holds; in all of those that are only
// given room.
func share(e *Ensemble, holds func(study.Case) bool) float64 {
	if e.Cases == nil {
		return 1
	}
	return e.Cases.Share(holds)
}

// withOdds adds to a headline in how many cases its claim holds. One that fewer
// than half of them share does not lead: what most cases say comes first.
func (r *reading) withOdds(s Sentence, c claim) Sentence {
	if !r.counted() || !r.policy || c.holds == nil {
		return s
	}
	share := share(r.Ensemble, func(x study.Case) bool { return c.holds(r, x) })
	end := c.end(r)
	if share >= .5 {
		odds := r.say("", s.Part, "In [%[1]s](fan,) "+c.yes.En+".", "[%[1]s](fan,)，"+c.yes.Zh+"。", r.of(share), r.policyName(), end)
		s.Spans = append(append(s.Spans, Span{Text: gap(r.Lang)}), odds.Spans...)
		return s
	}
	most := r.say("", s.Part,
		"In [%[1]s](fan,) "+c.no.En+"; this run is one of the others.",
		"[%[1]s](fan,)，"+c.no.Zh+"；本次模拟属于其余情形。", r.of(1-share), r.policyName(), end)
	s.Spans = append(append(most.Spans, Span{Text: gap(r.Lang)}), s.Spans...)
	return s
}

// whole is the number of cases from which on odds are told in tenths; of fewer, of which
// more may follow, they are told as they were counted.
const whole = 100

// of is a share of the cases in whole cases of ten, or of a hundred where ten are
// too coarse.
func (r *reading) of(share float64) string {
	if e := r.Ensemble; e != nil && e.Runs < whole {
		k, all := strconv.Itoa(int(math.Round(share*float64(e.Runs)))), strconv.Itoa(e.Runs)
		return r.pick(k+" of the first "+all+" cases", "前"+all+"个情形中有"+k+"个")
	}
	n, all := math.Round(10*share), "10"
	if (n == 0 || n == 10) && share > 0 && share < 1 {
		n, all = math.Round(100*share), "100"
	}
	k := strconv.Itoa(int(n))
	return r.pick(k+" of "+all+" cases", all+"个情形中有"+k+"个")
}
