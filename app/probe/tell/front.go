package tell

import (
	"math"
	"strconv"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/study"
)

// Front are the settings that no other beats, in words first: what each objective
// costs the others, and a setting between. The last record is that of the present
// setting.
func Front(l lang.Lang, money bool, width float64, recs []float64) []Piece {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	p := study.Front{}
	columns := len(p.Columns())
	n := len(recs)/columns - 1
	now := recs[n*columns:]
	best := p.Best(recs)
	goals := shown(money)
	worth := func(r []float64, g study.Objective) float64 { // more is better
		x := r[int(model.NumLevers)+int(g)]
		if g == study.GoalDebt {
			return -x
		}
		return x
	}
	standing := false
	for _, r := range best {
		standing = standing || &r[0] == &now[0]
	}
	// The setting between gives up least, in parts of what is between best and worst,
	// in the objective in which it gives up most.
	between, least := 0, math.Inf(1)
	tops := make([]int, len(goals))
	for i, g := range goals {
		for k, r := range best {
			if worth(r, g) > worth(best[tops[i]], g) {
				tops[i] = k
			}
		}
	}
	for k, r := range best {
		most := 0.0
		for i, g := range goals {
			high, low := worth(best[tops[i]], g), math.Inf(1)
			for _, x := range best {
				low = math.Min(low, worth(x, g))
			}
			if high > low {
				most = math.Max(most, (high-worth(r, g))/(high-low))
			}
		}
		if most < least {
			between, least = k, most
		}
	}
	f := func(r []float64, g study.Objective) string { return short(r[int(model.NumLevers)+int(g)]) }
	top, kind := best[tops[0]], best[tops[2]]
	says := t(strconv.Itoa(len(best))+" of "+strconv.Itoa(n)+" settings are not beaten: none of the others is at least as good in everything.", "所试"+strconv.Itoa(n)+"种设定中，有"+strconv.Itoa(len(best))+"种没有被胜过：没有其他设定在各方面都不比它差。")
	if f(top, study.GoalHosts) == f(kind, study.GoalHosts) {
		says += t(" The highest functional level, "+f(top, study.GoalFunctional)+", is also the best for the hosts.", "功能水平最高的设定（"+f(top, study.GoalFunctional)+"）对东道国也最好。")
	} else {
		says += t(" The highest functional level, "+f(top, study.GoalFunctional)+", leaves the hosts "+f(top, study.GoalHosts)+"; the best for the hosts, "+f(kind, study.GoalHosts)+", has a functional level of "+f(kind, study.GoalFunctional)+".",
			"功能水平最高（"+f(top, study.GoalFunctional)+"）时，东道国净得失现值为"+f(top, study.GoalHosts)+"；对东道国最好（"+f(kind, study.GoalHosts)+"）时，功能水平为"+f(kind, study.GoalFunctional)+"。")
	}
	if spanOf(best, study.GoalFunctional) < alike {
		says += t(" They hardly differ: their functional levels lie within "+short(alike)+" of each other.", "各设定几乎没有差别：功能水平相差不到"+short(alike)+"。")
	}
	if standing {
		says += t(" The present setting is among them.", "现有设定就在其中。")
	} else {
		says += t(" The present setting is not: another is at least as good in everything.", "现有设定不在其中：另有设定在各方面都不比它差。")
	}
	rows := []struct {
		name string
		rec  []float64
	}{{t("as set now", "现有设定"), now}, {t("between", "折中"), best[between]}}
	for i, g := range goals {
		rows = append(rows, struct {
			name string
			rec  []float64
		}{t("best: ", "最佳：") + goalNames[g].In(l), best[tops[i]]})
	}
	s := `<p class="probe-lead">` + esc(says) + `</p><div class="scroll" role="region" tabindex="0" aria-label="` + t("Settings that no other beats", "没有被胜过的设定") + `"><table><thead><tr><th scope="col">` + t("Setting", "设定") + `</th>`
	for _, lever := range model.LeverTable() {
		s += `<th scope="col">` + t(lever.En, lever.Zh) + `</th>`
	}
	for _, g := range goals {
		s += `<th scope="col">` + goalNames[g].In(l) + `</th>`
	}
	s += `<td></td></tr></thead><tbody>`
	for i, r := range rows {
		s += `<tr><th scope="row">` + r.name + `</th>`
		for k := range int(model.NumLevers) {
			s += `<td class="num">` + strconv.FormatFloat(r.rec[k], 'f', 2, 64) + `</td>`
		}
		for _, g := range goals {
			s += `<td class="num">` + f(r.rec, g) + `</td>`
		}
		s += `<td>`
		if i > 0 {
			s += `<button type="button" class="linklike" data-act="probe-levers" data-of="` + levers([5]float64(r.rec[:5])) + `">` + t("Apply", "采用") + `</button>`
		}
		s += `</td></tr>`
	}
	fig := frontPicture(l, goals, width, best, recs, columns)
	svg := fig.SVG(chart.Page)
	fig.Title = says
	units := `<p class="note">` + t("Functional level from 0 to 1; value, balance and debt in parts of the chain’s value in the first year.", "功能水平为0～1；增加值、得失与债务以首年全链价值为单位。") + `</p>`
	return []Piece{drawn("front", fig), {"probe-front", "html", s + `</tbody></table></div>` + units + `<figure class="probe-fig">` + art(l, "front", svg) + `<figcaption class="note">` + t("Every line is a setting: its levers, then what comes of it.", "每条线是一种设定：先是各政策杠杆，再是结果。") + `</figcaption>` + along(l, "front") + `</figure>`}}
}

// alike is a difference of functional levels that hardly shows.
const alike = .005

// spanOf is how far the settings are apart in one objective.
func spanOf(best [][]float64, g study.Objective) float64 {
	low, high := math.Inf(1), math.Inf(-1)
	for _, r := range best {
		x := r[int(model.NumLevers)+int(g)]
		low, high = math.Min(low, x), math.Max(high, x)
	}
	return high - low
}

// frontPicture draws the settings over levers and objectives.
func frontPicture(l lang.Lang, goals []study.Objective, width float64, best [][]float64, recs []float64, columns int) chart.Figure {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	if width < 240 {
		width = 560
	}
	d := chart.ParallelData{
		Head:   chart.Head{ID: "svg-front", Title: t("Settings of the levers and what comes of them", "政策设定与其结果"), Lang: l},
		Marked: t("beaten by no other", "没有被胜过"), Others: t("beaten", "被胜过"),
	}
	open := math.Inf(1)
	for _, lever := range model.LeverTable() {
		d.Axes = append(d.Axes, chart.ParallelAxis{Label: t(lever.En, lever.Zh), Min: 0, Max: 1, Low: -open, High: open, Format: chart.Fixed(1)})
	}
	for _, g := range goals {
		a := chart.ParallelAxis{Label: goalNames[g].In(l), Min: open, Max: -open, Low: -open, High: open, Format: short}
		for i := int(model.NumLevers) + int(g); i < len(recs); i += columns {
			a.Min, a.Max = math.Min(a.Min, recs[i]), math.Max(a.Max, recs[i])
		}
		d.Axes = append(d.Axes, a)
	}
	for i := 0; i < len(recs); i += columns {
		r := recs[i : i+columns]
		c := chart.Case{At: append([]float64{}, r[:model.NumLevers]...)}
		for _, g := range goals {
			c.At = append(c.At, r[int(model.NumLevers)+int(g)])
		}
		for _, b := range best {
			c.Marked = c.Marked || &b[0] == &r[0]
		}
		d.Cases = append(d.Cases, c)
	}
	return chart.Parallel(d, width)
}
