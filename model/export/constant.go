package export

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"silkladder/model"
)

// digits prints a number so that reading it gives the same number.
func digits(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }

func numbers(v []float64) (list []string) {
	for _, x := range v {
		list = append(list, digits(x))
	}
	return list
}

// constantRow is a named number or list of numbers.
func constantRow(name, eq, unit, en, zh string, min, max float64, v ...float64) row {
	return row{kind: constant, name: name, eq: eq, unit: unit, en: en, zh: zh, min: min, max: max, values: numbers(v)}
}

// over is the dimension of a parameter vector of the given length.
func over(name string, length int) string {
	switch length {
	case model.NumFunctions:
		return name + "[Function]"
	case model.NumGovernance:
		return name + "[Governance]"
	case 4:
		return name + "[End]"
	case 3:
		return name + "[Channel]"
	}
	return name
}

// parameterParts has one part for each group of the parameter table.
func parameterParts(p *model.Params) (list []part) {
	for _, d := range model.ParamTable() {
		title := "Parameters: " + d.Group
		i := slices.IndexFunc(list, func(p part) bool { return p.title == title })
		if i < 0 {
			i = len(list)
			list = append(list, part{title: title})
		}
		v := d.Get(p)
		if len(v) == 0 { // left empty
			v = make([]float64, d.Len)
		}
		note := ""
		switch {
		case d.Null:
			note = " All zero here means left empty."
		case d.Group == "noise":
			note = " Demand noise is not exported, so no equation uses it."
		}
		en := fmt.Sprintf("%s (%s). %s Plausible %s to %s. Source: %s [%s].%s", d.En, d.Symbol, d.HelpEn, digits(d.Low), digits(d.High), d.Source, d.Evidence, note)
		list[i].rows = append(list[i].rows, constantRow(over(paramName(d.ID), d.Len), d.Eq, d.Unit, en, d.Zh+"。"+d.HelpZh, d.Min, d.Max, v...))
	}
	return list
}

// leverPart are the five levers.
func leverPart(l model.Levers) part {
	list := part{title: "Levers"}
	for i, d := range model.LeverTable() {
		en := fmt.Sprintf("%s (%s). %s Source: %s [%s].", d.En, d.Symbol, d.HelpEn, d.Source, d.Evidence)
		list.rows = append(list.rows, constantRow(leverName(d.ID), "", d.Unit, en, d.Zh+"。"+d.HelpZh, d.Min, d.Max, l.Vector()[i]))
	}
	return list
}

// hostColumns are the numbers of a host, in the order of the host table.
var hostColumns = []struct {
	key, name, eq, unit, en, zh string
	of                          func(*model.Host) float64
}{
	{"wr", "host_wage_ratio", "E38", ratio, "Wage at the start, home wage 1", "初始工资，国内工资为 1", func(h *model.Host) float64 { return h.Wage }},
	{"J", "host_J_start", "E36", level, "Infrastructure at the start, the best possible 1", "初始基础设施，最好为 1", func(h *model.Host) float64 { return h.J }},
	{"y", "host_y_start", "E39", level, "Income per head at the start, frontier 1", "初始人均收入，前沿为 1", func(h *model.Host) float64 { return h.Y }},
	{"a", "host_a_start", "E37", level, "Industrial capability at the start, frontier 1", "初始产业能力，前沿为 1", func(h *model.Host) float64 { return h.A }},
	{"sk", "host_skill", "E37", ratio, "How fast its firms learn", "本地企业的学习能力", func(h *model.Host) float64 { return h.Skill }},
	{"ice", "host_ice", "E15", share, "Transport cost at the start, share of the price", "初始运输成本占价格的份额", func(h *model.Host) float64 { return h.Ice }},
	{"tar", "host_tariff", "E15", share, "Tariff and border cost, share of the price", "关税和通关成本占价格的份额", func(h *model.Host) float64 { return h.Tariff }},
	{"D", "host_outlet", "E17", ratio, "Weight in the cluster's sales to all hosts", "在集群沿线销售中的权重", func(h *model.Host) float64 { return h.Outlet }},
	{"cap", "host_cap", "E13", share, "Room for the cluster's plants, initial home capacity 1", "可容纳的集群产能，国内初始产能为 1", func(h *model.Host) float64 { return h.Cap }},
	{"inc", "host_inc", "E10", level, "Strength of the brands already there", "当地已有品牌的力量", func(h *model.Host) float64 { return h.Incumbents }},
}

// hostPart is the host table, one list of numbers for each column, and the dates
// on which places open that do not follow the policy.
func hostPart(p *places) part {
	list := part{title: "Hosts"}
	for _, c := range hostColumns {
		v := make([]float64, len(p.rows))
		for i := range p.rows {
			v[i] = c.of(&p.rows[i])
		}
		list.rows = append(list.rows, constantRow(c.name+"[Host]", c.eq, c.unit, c.en+".", c.zh+"。", 0, 0, v...))
	}
	for _, d := range p.dates {
		en, zh := "Opens in year (from the end of 2013): park "+d.en+".", "开园时间（2013 年底起的年数）："+d.zh+"。"
		if d.corridor {
			en, zh = "Opens in year (from the end of 2013): corridor "+d.en+".", "开通时间（2013 年底起的年数）：走廊 "+d.zh+"。"
		}
		if d.year == never {
			en, zh = strings.TrimSuffix(en, ".")+"; here never.", strings.TrimSuffix(zh, "。")+"；此处为永不。"
		}
		list.rows = append(list.rows, row{kind: constant, name: d.name, eq: "E36", unit: "year", en: en, zh: zh, values: []string{d.year}})
	}
	return list
}

// shapePart are numbers of the equations that are no parameters.
func shapePart() part {
	var x []float64
	for k := range model.NumFunctions {
		x = append(x, float64(k-3)/3)
	}
	return part{"Positions", []row{
		constantRow("position[Function]", "E1", ratio, "Position of the function on the smile, from research (-1) to brand (1).", "各环节在微笑曲线上的位置，从研发（-1）到品牌（1）。", 0, 0, x...),
	}}
}

// mustNumber reads a number that digits printed.
func mustNumber(s string) float64 {
	x, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic("export: " + err.Error())
	}
	return x
}
