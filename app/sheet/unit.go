package sheet

import (
	"silkladder/app/lang"
	"silkladder/model"
)

// units words the units of model.OutputTable and model.ParamTable for people;
// ratios have none.
var units = map[string]lang.Pair{
	"0–1":                 {En: "0 to 1", Zh: "0～1"},
	"1–4":                 {En: "1 to 4", Zh: "1～4"},
	"share":               {En: "share of 1", Zh: "占比，全部为1"},
	"chain value":         {En: "chain value at the start = 1", Zh: "期初链条总价值＝1"},
	"initial output":      {En: "output at the start = 1", Zh: "期初产量＝1"},
	"initial output/year": {En: "output at the start = 1, a year", Zh: "期初产量＝1，每年"},
	"people":              {En: "all people of the cluster = 1", Zh: "集群全部人员＝1"},
	"materials":           {En: "all materials of the cluster = 1", Zh: "集群全部物料＝1"},
	"frontier wage":       {En: "wage at the frontier = 1", Zh: "世界前沿工资＝1"},
	"1/year":              {En: "a year", Zh: "每年"},
	"year":                {En: "years", Zh: "年"},
	"–":                   {},
}

// Unit is a unit of the model's tables in words; "" for a ratio.
func Unit(unit string, l lang.Lang) string { return units[unit].In(l) }

// Sized is a unit of a run's amounts and how many of it a number of the model is: people
// and dollars where the run has a size, and the unit of the model where it has none.
func Sized(unit string, r *model.Result, l lang.Lang) (words string, per float64) {
	money := lang.Pair{En: "US$ bn", Zh: "十亿美元"}
	switch sized := r.Scenario.Version == model.Version2; {
	case sized && unit == "people":
		return lang.Pair{En: "persons", Zh: "人"}.In(l), r.People()
	case sized && unit == "chain value":
		return money.In(l), r.Dollars()
	case sized && unit == "initial output":
		return money.In(l), r.Output()
	}
	return Unit(unit, l), 1
}
