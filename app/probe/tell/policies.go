package tell

import (
	"math"
	"strconv"
	"strings"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/model/study"
)

// goalNames are the objectives as columns of a table.
var goalNames = [study.NumObjectives]lang.Pair{
	{En: "functional level", Zh: "功能水平"},
	{En: "value added at home", Zh: "留在国内的增加值"},
	{En: "hosts, present value", Zh: "东道国净得失现值"},
	{En: "hosts’ debt", Zh: "东道国债务"},
	{En: "net benefit at home, US$ bn a year", Zh: "国内净收益，十亿美元/年"},
}

// shown are the objectives that have numbers; amounts of money are there from the
// second version of the model on.
func shown(money bool) []study.Objective {
	list := []study.Objective{study.GoalFunctional, study.GoalHome, study.GoalHosts, study.GoalDebt}
	if money {
		list = append(list, study.GoalNet)
	}
	return list
}

// Policies is the regret of the named policies, in words first, then as a table and a
// picture.
func Policies(l lang.Lang, money bool, width float64, recs []float64) []Piece {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	p := study.Robust{Policies: study.Policies()}
	list := p.Regrets(recs)
	n := len(recs) / len(p.Columns())
	best, calm := 0, 0
	for k, r := range list {
		if r.All > list[best].All {
			best = k
		}
		if r.Max[study.GoalHome] < list[calm].Max[study.GoalHome] {
			calm = k
		}
	}
	name := func(k int) string { return t("“"+list[k].Policy.En+"”", "“"+list[k].Policy.Zh+"”") }
	says := t("No policy does all three in any of "+strconv.Itoa(n)+" cases: more value at home, no host worse off, the lock open.",
		strconv.Itoa(n)+"个情形中，没有一项政策能同时做到三点：国内增加值上升、没有东道国受损、摆脱低端锁定。")
	if list[best].All > 0 {
		says = t("Most often "+name(best)+" does all three, in "+percent(list[best].All)+" of "+strconv.Itoa(n)+" cases: more value at home, no host worse off, the lock open.",
			"最常同时做到三点（国内增加值上升、没有东道国受损、摆脱低端锁定）的是"+name(best)+"：在"+strconv.Itoa(n)+"个情形中占"+percent(list[best].All)+"。")
	}
	says += t(" Least to regret in value at home: "+name(calm)+", at most "+study.Digits(list[calm].Max[study.GoalHome])+" below the best policy of the same case; stopping, up to "+study.Digits(list[0].Max[study.GoalHome])+".",
		"就国内增加值而言最不易后悔的是"+name(calm)+"：最多比同一情形中的最佳政策低"+study.Digits(list[calm].Max[study.GoalHome])+"；停止则最多低"+study.Digits(list[0].Max[study.GoalHome])+"。")
	goals := shown(money)
	s := `<p class="probe-lead">` + esc(says) + `</p><div class="scroll" role="region" tabindex="0" aria-label="` + t("Regret of the policies", "各政策的后悔值") + `"><table><caption>` + t("Share of the cases in which a policy satisfies, and its largest regret: how far at most it stays below the best policy of the same case", "各政策达标的情形比例，以及最大后悔值：比同一情形中的最佳政策最多差多少") + `</caption><thead><tr><th scope="col">` + t("Policy", "政策") + `</th>`
	for _, c := range []string{t("all three", "三点皆达"), t("more value at home", "国内增加值上升"), t("no host worse off", "无东道国受损"), t("lock open", "摆脱锁定")} {
		s += `<th scope="col">` + c + `</th>`
	}
	for _, g := range goals {
		s += `<th scope="col">` + t("regret: ", "后悔值：") + goalNames[g].In(l) + `</th>`
	}
	s += `<td></td></tr></thead><tbody>`
	for k, r := range list {
		mark := ""
		if k == best && r.All > 0 {
			mark = ` class="best"`
		}
		s += `<tr` + mark + `><th scope="row">` + t(r.Policy.En, r.Policy.Zh) + `</th>`
		for _, x := range []float64{r.All, r.HomeUp, r.NoLoss, r.Open} {
			s += `<td class="num">` + percent(x) + `</td>`
		}
		for _, g := range goals {
			s += `<td class="num">` + short(r.Max[g]) + `</td>`
		}
		s += `<td><button type="button" class="linklike" data-act="probe-levers" data-of="` + levers(r.Policy.Levers.Vector()) + `">` + t("Apply", "采用") + `</button></td></tr>`
	}
	fig := regretPicture(l, width, list)
	svg := fig.SVG(chart.Page)
	fig.Title = says
	return []Piece{drawn("policies", fig), {"probe-policies", "html", s + `</tbody></table></div><figure class="probe-fig">` + art(l, "policies", svg) + `<figcaption class="note">` +
		t("How far the value added at home stays, at most, below the best policy of the same case; the shorter the bar, the less to regret.", "留在国内的增加值最多比同一情形中的最佳政策低多少；条越短，越不易后悔。") + `</figcaption>` + along(l, "policies") + `</figure>`}}
}

// regretPicture draws the largest regret in value added at home, a bar for every policy.
func regretPicture(l lang.Lang, width float64, list []study.Regret) chart.Figure {
	if width < 240 {
		width = 560
	}
	title := lang.Pair{En: "Largest regret in value added at home", Zh: "留在国内的增加值的最大后悔值"}.In(l)
	d := chart.BarsData{Head: chart.Head{ID: "svg-policies", Title: title, Lang: l}, Unit: title, Parts: []chart.BarPart{{Class: "cluster"}}, Format: short}
	for _, r := range list {
		d.Rows = append(d.Rows, chart.Bar{Label: lang.Pair{En: r.Policy.En, Zh: r.Policy.Zh}.In(l), Values: []float64{r.Max[study.GoalHome]}})
	}
	return chart.Bars(d, width)
}

// levers prints a setting as the page reads it: per mille, with points between.
func levers(v [5]float64) string {
	s := ""
	for i, x := range v {
		if i > 0 {
			s += "."
		}
		s += strconv.Itoa(int(math.Round(1000 * x)))
	}
	return s
}

// short prints a number of a table; what rounds to nothing is 0.
func short(x float64) string {
	switch a := math.Abs(x); {
	case a < 5e-5:
		return "0"
	case a < .095:
		return strings.Replace(study.Digits(x), "-", "−", 1)
	case a < 100:
		return chart.Fixed(2)(x)
	}
	return chart.Fixed(0)(x)
}
