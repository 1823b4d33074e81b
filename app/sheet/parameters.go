package sheet

import (
	"strconv"

	"silkladder/app/assume"
	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/model"
)

// Parameters is the table of parameters as a scenario has them: one row for
// each number, so that a vector has a row for each of its parts.
func Parameters(l lang.Lang, p *model.Params) chart.Table {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	s := chart.Table{Columns: []string{
		t("id", "代号"), t("symbol", "符号"), t("parameter", "参数"), t("part", "分量"), t("value", "取值"), t("default", "默认值"),
		t("plausible from", "合理下限"), t("plausible to", "合理上限"), t("allowed from", "允许下限"), t("allowed to", "允许上限"),
		t("unit", "单位"), t("equation", "方程"), t("evidence", "依据"), t("source", "出处"),
	}}
	for _, d := range model.ParamTable() {
		value, usual := d.Get(p), d.Default()
		for k, part := range assume.Parts(d, l) {
			s.Rows = append(s.Rows, []string{
				d.ID, d.Symbol, assume.Name(d, l), part, at(value, k), at(usual, k),
				chart.Number(d.Low), chart.Number(d.High), chart.Number(d.Min), chart.Number(d.Max),
				Unit(d.Unit, l), d.Eq, assume.Evidence(d, l), assume.SourceText(d.Source, l),
			})
		}
	}
	return s
}

// at is part k of a vector; one that the model computes itself has none.
func at(x []float64, k int) string {
	if k < len(x) {
		return chart.Number(x[k])
	}
	return ""
}

// year writes a moment of a run as a calendar year.
func year(t float64) string { return strconv.FormatFloat(model.StartYear+t, 'f', -1, 64) }
