package manual

import (
	"strconv"

	"silkladder/app/assume"
	"silkladder/app/lang"
	"silkladder/model/claims"
)

// calibration compares the model with figures from outside, misses included.
func (w *writer) calibration() {
	targets, err := claims.Targets(claims.Atlas)
	if err != nil {
		panic("manual: " + err.Error())
	}
	hits, misses := 0, 0
	for _, t := range targets {
		hits += truth(t.Grade == claims.Hit)
		misses += truth(t.Grade == claims.Miss)
	}
	w.p(`<p>`, w.t(
		"The model was not fitted to data: most of its parameters have never been measured. These are the figures it can be held against, with the economies on the map. It is inside the range in "+strconv.Itoa(hits)+" cases and outside in "+strconv.Itoa(misses)+"; the rest measure something near it and are not judged.",
		"模型没有用数据拟合：多数参数从未被测量过。下面是可以与它对照的数字，按地图上的经济体计算。落在范围内的有"+strconv.Itoa(hits)+"项，落在范围外的有"+strconv.Itoa(misses)+"项；其余只是相近的量，不作评判。"), `</p>`)
	w.table("targets", lang.Pair{En: "Figures from outside and the model", Zh: "外部数字与模型"},
		w.t("What", "内容"), w.t("Figure", "数字"), w.t("Model", "模型"), w.t("Verdict", "结论"), w.t("How to read it", "如何解读"), w.t("Source", "来源"))
	for _, t := range targets {
		figure := number(t.Low)
		if t.High != t.Low {
			figure = number(t.Low) + w.t(" to ", "～") + number(t.High)
		}
		class, grade := "", w.t("context", "参照")
		switch t.Grade {
		case claims.Hit:
			class, grade = "ok", w.t("inside", "相符")
		case claims.Miss:
			class, grade = "no", w.t("miss", "不符")
		}
		w.p(`<tr id="g-`, t.ID, `"><th scope="row" class="long">`, esc(w.t(t.En, t.Zh)), `</th><td class="n">`, figure, `</td><td class="n">`, number(round(t.Model)),
			`</td><td><b class="`, class, `">`, grade, `</b></td><td class="long">`, esc(w.t(t.NoteEn, t.NoteZh)), `</td><td class="long"><b class="mk">`, t.Evidence, `</b> `, esc(assume.SourceText(t.Source, w.lang)), `</td></tr>`)
	}
	w.endTable()
}

// round keeps three significant digits.
func round(x float64) float64 {
	v, err := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 3, 64), 64)
	if err != nil {
		panic("manual: " + err.Error())
	}
	return v
}
