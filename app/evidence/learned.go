package evidence

import (
	"cmp"
	"html"
	"math"
	"slices"
	"strconv"
	"strings"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/hindcast"
	"silkladder/model/study"
)

// learned says what the record taught of the assumptions, and where the model fails
// whatever they are.
func (w *writer) learned() error {
	p, says := w.page, map[hindcast.Identified]int{}
	for _, l := range p.Learned {
		says[l.Verdict]++
	}
	n := func(x int) string { return strconv.Itoa(x) }
	w.section("learned", w.t("How sure, and where it fails", "有多大把握，何处不成立"))
	w.p(`<p>`, w.t(
		"Of "+n(p.Draws)+" sets of assumptions drawn from their plausible ranges, "+n(p.Kept)+" come near enough to the figures up to 2018; the odds that the simulator states of version 2 are counted over such sets. Of "+n(len(p.Learned))+" assumptions the record identifies "+n(says[hindcast.IsIdentified])+", narrows "+n(says[hindcast.IsNarrowed])+" and says nothing of "+n(says[hindcast.NotIdentified])+": most of what the model assumes cannot be learned from these series.",
		"从合理范围内抽取的"+n(p.Draws)+"组假设中，有"+n(p.Kept)+"组与2018年以前的数字足够接近；模拟器对第2版情景所说的把握，就是在这样的假设中数出来的。在"+n(len(p.Learned))+"项假设中，记录能确定"+n(says[hindcast.IsIdentified])+"项，能缩小范围的"+n(says[hindcast.IsNarrowed])+"项，其余"+n(says[hindcast.NotIdentified])+"项无从判断：模型的大部分假设，无法从这些序列中得知。"), `</p>`)
	if len(p.LeftOut) > 0 {
		var names []string
		for _, r := range w.rows() {
			if slices.Contains(p.LeftOut, r.Series) {
				names = append(names, w.label(r))
			}
		}
		w.p(`<p>`, w.t("Hardly any set comes near these, so here the model itself falls short, not its numbers: ", "以下序列几乎没有哪组假设能够接近，问题在模型本身，而不在取值："), strings.Join(names, w.t("; ", "；")), w.t(".", "。"), `</p>`)
	}
	w.ranges()
	if err := w.odds(); err != nil {
		return err
	}
	if err := w.checks(); err != nil {
		return err
	}
	w.p(`<p>`, w.t("How sure of this scenario: ", "对当前情景有多大把握："), w.link("/all/#fig-fan", w.t("the range of outcomes", "结果的范围")), w.t(", ", "、"), w.link("/all/#fig-chances", w.t("the odds", "把握")), w.t(" and ", "与"), w.link("/all/#fig-tornado", w.t("which assumptions decide", "哪些假设起决定作用")), w.t(".", "。"), `</p></section>`)
	return nil
}

// verdicts are the words for what is known of an assumption.
var verdicts = map[hindcast.Identified]lang.Pair{
	hindcast.IsIdentified:  {En: "identified", Zh: "已确定"},
	hindcast.IsNarrowed:    {En: "narrowed", Zh: "缩小"},
	hindcast.NotIdentified: {En: "not identified", Zh: "无法识别"},
}

// ranges sets the range of every assumption before the record was asked beside what
// it leaves, as pictures and as a table.
func (w *writer) ranges() {
	list := slices.Clone(w.page.Learned)
	slices.SortStableFunc(list, func(a, b hindcast.Learned) int { return cmp.Compare(float64(a.Narrowed), float64(b.Narrowed)) })
	known := slices.DeleteFunc(slices.Clone(list), func(l hindcast.Learned) bool { return l.Verdict == hindcast.NotIdentified })
	others := slices.DeleteFunc(slices.Clone(list), func(l hindcast.Learned) bool { return l.Verdict != hindcast.NotIdentified })
	w.p(`<figure id="ev-fig-ranges"><h3>`, w.t("What the record leaves of each assumption", "记录为每项假设留下的范围"), `</h3>`, w.rangesOf("ranges", known).SVG(chart.Page), `<figcaption>`, w.t(
		"Grey: nine tenths of what was drawn, the prior. Red: nine tenths of what the record up to 2018 does not rule out, the posterior; the tick is its middle. The line in the middle of the picture is the value that the model uses.",
		"灰色：抽取值的九成，即先验。红色：未被2018年以前记录排除的九成，即后验；短线为其中位数。图中央的竖线是模型采用的数值。"), `</figcaption></figure>`)
	w.p(`<details><summary>`, w.t("The "+strconv.Itoa(len(others))+" assumptions that the record does not identify", "记录无法识别的"+strconv.Itoa(len(others))+"项假设"), `</summary>`, w.rangesOf("unknown", others).SVG(chart.Page), `</details>`)
	w.p(`<details><summary>`, w.t("The same in numbers", "同上，数字"), `</summary>`)
	w.table(w.t("Nine tenths of what was drawn and of what is kept, for footwear under foreign labels; other clusters around their own values", "抽取值与保留值的九成范围，以代工鞋业为例；其他集群围绕各自的数值"),
		w.t("Assumption", "假设"), w.t("Prior", "先验"), w.t("Posterior", "后验"), w.t("Middle", "中位数"), w.t("Verdict", "判断"))
	for _, l := range list {
		w.p(`<tr><th scope="row">`, html.EscapeString(w.assumption(l.ID)), `</th><td class="n">`, w.span(l.Prior), `</td><td class="n">`, w.span(l.Posterior), `</td><td class="n">`, number(l.Posterior[1]), `</td><td>`, verdicts[l.Verdict].In(w.lang), `</td></tr>`)
	}
	w.endTable()
	w.p(`</details>`)
}

func (w *writer) span(r hindcast.Range) string {
	return number(r[0]) + w.t(" to ", "至") + number(r[2])
}

// assumption is the name of an axis.
func (w *writer) assumption(id string) string {
	sp, err := study.SpaceOf(id)
	if err != nil {
		panic("evidence: " + err.Error())
	}
	p := sp[0].Param
	name := w.t(p.En, p.Zh)
	if p.Len > 1 {
		f := model.FunctionTable()[sp[0].Function]
		name += w.t(" ("+f.En+")", "（"+f.Zh+"）")
	}
	return name
}

// rowHeight is that of one assumption in the picture: its name over its bars.
const rowHeight = 40

// rangesOf draws assumptions below each other, each along its own axis.
func (w *writer) rangesOf(id string, list []hindcast.Learned) chart.Figure {
	f := chart.Figure{ID: "ev-" + id, Title: w.t("Prior and posterior", "先验与后验"), W: pictureWidth, H: float64(rowHeight*len(list)) + 4}
	x := func(u float64) float64 { return 4 + u*(pictureWidth-8) }
	mid := x(.5)
	f.Scene.Add(chart.Line{Attrs: chart.Attrs{Class: "axis"}, X1: mid, Y1: 0, X2: mid, Y2: f.H})
	for i, l := range list {
		y := float64(rowHeight * i)
		name, verdict := w.assumption(l.ID), verdicts[l.Verdict].In(w.lang)
		if l.Verdict == hindcast.NotIdentified {
			verdict = ""
		}
		f.Scene.Add(chart.Text{Attrs: chart.Attrs{Class: "muted"}, X: x(1), Y: y + 14, S: verdict, Anchor: chart.End, Size: chart.MinSize, Halo: true},
			chart.Text{X: x(0), Y: y + 14, S: name, Size: chart.MinSize, Halo: true},
			chart.Line{Attrs: chart.Attrs{Class: "s-lead w3"}, X1: x(.05), Y1: y + 22, X2: x(.95), Y2: y + 22},
			chart.Line{Attrs: chart.Attrs{Class: "s-cluster w3"}, X1: x(float64(l.Fractions[0])), Y1: y + 28, X2: x(float64(l.Fractions[2])), Y2: y + 28},
			chart.Line{Attrs: chart.Attrs{Class: "s-cluster w3"}, X1: x(float64(l.Fractions[1])), Y1: y + 24, X2: x(float64(l.Fractions[1])), Y2: y + 32})
		f.Desc += name + w.t(": prior ", "：先验") + w.span(l.Prior) + w.t(", posterior ", "，后验") + w.span(l.Posterior) + w.t(". ", "。")
	}
	f.H = math.Max(f.H, rowHeight)
	f.Desc = strings.TrimSpace(f.Desc)
	return f
}
