package export

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"silkladder/model"
	"silkladder/model/equation"
)

// digits prints a number so that reading it gives the same number, large ones
// without an exponent: not every program reads 1e+06.
func digits(x float64) string {
	if x > 1 || x < -1 {
		return strconv.FormatFloat(x, 'f', -1, 64)
	}
	return strconv.FormatFloat(x, 'g', -1, 64)
}

func numbers(v []float64) (list []string) {
	for _, x := range v {
		list = append(list, digits(x))
	}
	return list
}

// constantRow is a named number or list of numbers.
func constantRow(name, eq, unit, en, zh string, min, max float64, v ...float64) equation.Row {
	return equation.Row{Kind: equation.Constant, Name: name, Eq: eq, Unit: unit, En: en, Zh: zh, Min: min, Max: max, Values: numbers(v)}
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
func parameterParts(p *model.Params) (list []equation.Part) {
	for _, d := range model.ParamTable() {
		title := "Parameters: " + d.Group
		i := slices.IndexFunc(list, func(p equation.Part) bool { return p.Title == title })
		if i < 0 {
			i = len(list)
			list = append(list, equation.Part{Title: title})
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
		list[i].Rows = append(list[i].Rows, constantRow(over(equation.ParamName(d.ID), d.Len), d.Eq, d.Unit, en, d.Zh+"。"+d.HelpZh, d.Min, d.Max, v...))
	}
	return list
}

// leverPart are the five levers.
func leverPart(l model.Levers) equation.Part {
	list := equation.Part{Title: "Levers"}
	for i, d := range model.LeverTable() {
		en := fmt.Sprintf("%s (%s). %s Source: %s [%s].", d.En, d.Symbol, d.HelpEn, d.Source, d.Evidence)
		list.Rows = append(list.Rows, constantRow(equation.LeverName(d.ID), "", d.Unit, en, d.Zh+"。"+d.HelpZh, d.Min, d.Max, l.Vector()[i]))
	}
	return list
}

// hostPart is the host table, one list of numbers for each column, and the dates
// on which places open that do not follow the policy.
func hostPart(p *places) equation.Part {
	list := equation.Part{Title: "Hosts"}
	for _, c := range equation.HostColumns() {
		v := make([]float64, len(p.rows))
		for i := range p.rows {
			v[i] = c.Of(&p.rows[i])
		}
		c.Values = numbers(v)
		list.Rows = append(list.Rows, c.Row)
	}
	for _, d := range p.dates {
		en, zh := "Opens in year (from the end of 2013): park "+d.en+".", "开园时间（2013年底起的年数）："+d.zh+"。"
		if d.corridor {
			en, zh = "Opens in year (from the end of 2013): corridor "+d.en+".", "开通时间（2013年底起的年数）：走廊 "+d.zh+"。"
		}
		if d.year == never {
			en, zh = strings.TrimSuffix(en, ".")+"; here never.", strings.TrimSuffix(zh, "。")+"；此处为永不。"
		}
		list.Rows = append(list.Rows, equation.Row{Kind: equation.Constant, Name: d.name, Eq: "E36", Unit: "year", En: en, Zh: zh, Values: []string{d.year}})
	}
	return list
}

// mustNumber reads a number that digits printed.
func mustNumber(s string) float64 {
	x, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic("export: " + err.Error())
	}
	return x
}
