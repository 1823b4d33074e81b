package manual

import (
	"strconv"
	"strings"

	"silkladder/app/lang"
)

// trimFloat prints x in the shortest form, without exponents.
func trimFloat(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

// vector prints the components of a parameter; an empty one is computed.
func vector(v []float64, l lang.Lang) string {
	if len(v) == 0 {
		return lang.Pair{En: "from the model", Zh: "由模型算出"}.In(l)
	}
	var s []string
	for _, x := range v {
		s = append(s, number(x))
	}
	return strings.Join(s, " ")
}

// span prints a range.
func span(low, high float64, l lang.Lang) string {
	return number(low) + lang.Pair{En: " to ", Zh: "～"}.In(l) + number(high)
}

// units are the units of the tables in both languages.
var units = map[string]lang.Pair{
	"–": {En: "–", Zh: "–"}, "0–1": {En: "0–1", Zh: "0～1"},
	"share": {En: "share", Zh: "份额"}, "1/year": {En: "1/year", Zh: "1/年"}, "year": {En: "year", Zh: "年"}, "years": {En: "years", Zh: "年"},
	"initial output": {En: "of initial output", Zh: "相对期初产量"}, "chain value": {En: "of chain value", Zh: "相对单位价值"}, "people": {En: "of the people", Zh: "相对总人数"},
	"materials": {En: "of the materials", Zh: "相对总物料"}, "frontier wage": {En: "of the frontier wage", Zh: "相对前沿工资"},
	"persons": {En: "persons", Zh: "人"}, "US$ bn": {En: "US$ bn", Zh: "十亿美元"}, "US$ bn/year": {En: "US$ bn a year", Zh: "每年十亿美元"}, "US$/person a year": {En: "US$ a person and year", Zh: "美元/人·年"},
	"share of output": {En: "of output", Zh: "占产值"}, "kg/US$": {En: "kg/US$", Zh: "公斤/美元"}, "US cents/kWh": {En: "US cents/kWh", Zh: "美分/千瓦时"},
}
