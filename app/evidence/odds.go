package evidence

import (
	"fmt"
	"strconv"
	"sync"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/hindcast"
	"silkladder/model/study"
	"silkladder/model/trades"
)

// What is checked of the odds: cases of toys that may rise, and between which
// percentiles of its cases the run of the first visit is to lie.
const (
	toysRise     = .02
	middleFrom   = 25
	middleTo     = 75
	casesOfCheck = 100 // as many as the simulator counts first
)

// checked are the odds that the simulator states of the page's first scenario and of
// toys, in both versions of the model.
type checked struct{ first, toys, before *picture.Fan }

// oddsChecked counts them once.
var oddsChecked = sync.OnceValues(func() (c checked, err error) {
	_, file, err := hindcast.Kept()
	if err != nil {
		return c, err
	}
	for _, x := range []struct {
		into **picture.Fan
		s    model.Scenario
	}{{&c.first, link.National(link.DefaultTrade)}, {&c.toys, link.National("toys")}, {&c.before, link.Scenario("toys")}} {
		q := question.Question{Kind: question.Ensemble, Scenario: x.s, Draws: casesOfCheck, Posterior: file}
		plan, err := q.Plan()
		if err != nil {
			return c, err
		}
		e := model.NewEngine()
		recs, err := study.Records(plan, e, 0, plan.Len(), nil)
		if err != nil {
			return c, err
		}
		with, err := model.Run(x.s)
		if err != nil {
			return c, err
		}
		without, err := model.Run(x.s.Without())
		if err != nil {
			return c, err
		}
		tally := q.Ensemble().Tally()
		tally.Add(0, recs)
		*x.into = picture.NewFan(tally, with, without)
	}
	return c, nil
})

// odds says how the odds do against two checks that were set before they were counted,
// and what stands behind the numbers that decide the one of toys. Nothing is set to meet
// a check.
func (w *writer) odds() error {
	c, err := oddsChecked()
	if err != nil {
		return err
	}
	share := func(f *picture.Fan) string { return strconv.FormatFloat(100*f.Chances.Higher, 'f', 0, 64) }
	s, old := link.National("toys"), link.Scenario("toys").Params
	now := s.Clusters()[s.Focus].Params
	facts, _ := trades.ByID("toys")
	met := func(ok bool) lang.Pair {
		if ok {
			return lang.Pair{En: "It is met.", Zh: "已达到。"}
		}
		return lang.Pair{En: "It is not met.", Zh: "未达到。"}
	}
	w.p(`<h3 id="ev-odds">`, w.t("Two checks of the odds", "对把握的两项检验"), `</h3><p>`, w.t(
		"Before any odds were counted it was written down that toys, the cluster on the low road, should rise in fewer than 2 of 100 cases. ", "在统计任何把握之前就已写明：走低端道路的玩具集群，每100个情形中升级的应少于2个。"))
	w.p(met(c.toys.Chances.Higher < toysRise).In(w.lang), w.t(" ", ""))
	w.p(fmt.Sprintf(w.t(
		"They rise in %[1]s%% of cases in version 2 and in %[2]s%% in version 1. What differs: version 1 sets by assumption that they hardly try (strategic intent %.2[3]f, organisation %.2[4]f). In version 2 intent is %.2[5]f by a rule for all trades, whose weights are assumed, from research (%.2[6]f%% of revenue, read for toys with stationery and sports goods) and own names (%.0[7]f%% of sales, not read for toys but what is sold at home and in the belt); organisation is %.2[8]f, assumed, the same for all trades. No source was found for how hard makers of toys try, so neither number is moved to meet the check: the higher odds are those of these assumptions.",
		"第2版中升级的情形占%[1]s%%，第1版中占%[2]s%%。差别在于：第1版假定它们几乎不作努力（战略意图%.2[3]f，组织%.2[4]f）。第2版的战略意图为%.2[5]f，由各行业共用的规则得出，其权重为假定；所依据的是研发强度（占收入%.2[6]f%%，取自玩具与文教体育用品合计）和自有品牌（占销售%.0[7]f%%，并非玩具的实见数字，而是国内与东道国销售之和）；组织为%.2[8]f，系假定，各行业相同。未见有资料说明玩具企业升级的决心有多大，因此没有为达到检验而改动任何一个数值：较高的把握出自这些假设。"),
		share(c.toys), share(c.before), old.Intent, old.Org, now.Intent, 100*facts.Research, 100*facts.OwnBrand, now.Org), `</p><p>`)
	level, effect, home := at100(c.first.Level), at100(c.first.Rank), at100(c.first.HomeRank)
	inside := func(n int) bool { return n >= middleFrom && n <= middleTo }
	w.p(fmt.Sprintf(w.t(
		"The run of the first visit was to lie in the middle half of its cases: above %[1]d and below %[2]d of 100. ", "首次打开时的模拟，应处于各情形的中间一半：高于每100个中的%[1]d个，低于其中的%[2]d个。"), middleFrom, 100-middleTo))
	w.p(met(inside(level) && inside(effect) && inside(home)).In(w.lang), w.t(" ", ""))
	w.p(fmt.Sprintf(w.t(
		"Its functional level is above that of %[2]d of 100 cases (%[1]d were counted), the policy’s effect on that level above %[3]d, and the effect on value at home above %[4]d. ",
		"其功能水平高于每100个情形中的%[2]d个（共统计%[1]d个），政策对它的作用高于%[3]d个，对国内增加值的作用高于%[4]d个。"), casesOfCheck, level, effect, home))
	if !inside(effect) && c.first.Chances.Same >= .9 {
		w.p(fmt.Sprintf(w.t(
			"The effect on the level is less than 0.01 in %.0[1]f%% of cases, so its place among them orders differences that nobody would see.",
			"该作用在%.0[1]f%%的情形中不足0.01，因此其名次排列的是无人能察觉的差别。"), 100*c.first.Chances.Same))
	}
	w.p(`</p>`)
	return nil
}

// at100 is a rank as a percentile.
func at100(rank float64) int {
	n, _ := strconv.Atoi(picture.Percentile(rank))
	return n
}
