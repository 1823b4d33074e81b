package evidence

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/model/hindcast"
	"silkladder/model/record"
)

// pictureWidth fits a phone.
const pictureWidth = 342

// pictures draws the series that have three figures or more: rings are what was
// observed, lines the runs with and without the policy, the band 90 % of cases.
func (w *writer) pictures() {
	w.section("pictures", w.t("What was observed, and the run", "观测数字与运行"))
	w.p(`<p>`, w.t(
		"Rings: what was published. Line: the run. Dashed: the run without the Belt and Road. Band: the 90% interval of the cases that the record allows, with errors of observation and what each case already misses up to 2018. Right of the dotted line the figures were shown neither to the model nor to a ruler.",
		"圆圈：公布的数字。实线：运行。虚线：没有“一带一路”的运行。色带：记录容许的各情形的90%区间，计入观测误差和各情形对2018年以前数字的偏差。点线右侧的数字，模型和标尺都没有见过。"), `</p><div class="ev-pictures">`)
	for _, r := range w.rows() {
		if f, ok := w.picture(r); ok {
			w.p(`<figure id="ev-fig-`, r.Series, `"><h3>`, w.label(r), `</h3>`, f.SVG(chart.Page), `<figcaption>`, w.caption(r), `</figcaption></figure>`)
		}
	}
	w.p(`</div></section>`)
}

// caption is the sentence of a row without the name that stands over the picture.
func (w *writer) caption(r *hindcast.Row) string {
	says, name := w.says(r), w.label(r)+w.t(": ", "：")
	if !strings.HasPrefix(says, name) {
		return says
	}
	says = says[len(name):]
	_, n := utf8.DecodeRuneInString(says)
	return strings.ToUpper(says[:n]) + says[n:]
}

// picture draws a row, where it is the path of one entity.
func (w *writer) picture(r *hindcast.Row) (chart.Figure, bool) {
	s, _ := record.ByID(r.Record)
	seen := chart.Observed{Label: w.t("Observed", "观测"), Class: "ink"}
	run := chart.Series{Label: w.t("run", "运行"), Class: "cluster"}
	without := chart.Series{Label: w.t("without", "没有"), Base: true}
	band := chart.Band{Level: 90, Class: "cluster"}
	d := chart.LinesData{
		Head:  chart.Head{ID: "ev-" + r.Series, Title: lang.Pair(s.Label).In(w.lang), Lang: w.lang, Bare: true},
		Notes: []chart.Note{{X: float64(w.page.FitUntil) + .5, Text: w.t("tested from here", "自此检验")}},
	}
	for _, p := range r.Points {
		if p.Entity != r.Entity {
			return chart.Figure{}, false
		}
		if math.IsNaN(float64(p.Run)) {
			continue
		}
		lo, hi := float64(p.Low), float64(p.High)
		if math.IsNaN(lo) || math.IsNaN(hi) {
			lo, hi = float64(p.Run), float64(p.Run)
		}
		d.X = append(d.X, float64(p.Year))
		seen.X, seen.Y = append(seen.X, float64(p.Year)), append(seen.Y, float64(p.Observed))
		run.Y, without.Y = append(run.Y, float64(p.Run)), append(without.Y, float64(p.Without))
		band.Lo, band.Hi = append(band.Lo, lo), append(band.Hi, hi)
	}
	if len(d.X) < 3 {
		return chart.Figure{}, false
	}
	if most := slices.Max(run.Y); most >= 1e3 { // of what counts people alone
		per, unit := lang.Counting(most, w.lang)
		d.Unit = unit
		for _, y := range [][]float64{run.Y, without.Y, seen.Y, band.Lo, band.Hi} {
			for i := range y {
				y[i] /= per
			}
		}
	}
	d.Series, d.Bands, d.Observed = []chart.Series{run, without}, []chart.Band{band}, []chart.Observed{seen}
	f := chart.Lines(d, pictureWidth)
	f.Desc = lang.Pair(r.Says).In(w.lang)
	return f, true
}
