package sheet

import (
	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/atlas"
)

// Hosts is every host in one step of a run with the Belt and Road and of the run
// without: its plants and the balance (E40) with what it is made of. Interest
// is counted as the loss it is, so that the three parts sum to the balance.
func Hosts(with, without *model.Result, step int, l lang.Lang) chart.Table {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	// A run's part of the balance, by host, in a unit of the model; in version 2 in
	// persons and dollars.
	type part struct {
		name lang.Pair
		unit string
		of   func(r *model.Result, i int) float64
	}
	at := func(o model.HostOutput) func(*model.Result, int) float64 {
		return func(r *model.Result, i int) float64 { return r.Host(i, o)[step] }
	}
	interest := func(r *model.Result, i int) float64 {
		return -r.Scenario.Params.RDebt * r.Host(i, model.HostDebt)[step]
	}
	parts := []part{
		{lang.Pair{En: "capacity", Zh: "产能"}, "initial output", at(model.HostK)},
		{lang.Pair{En: "jobs", Zh: "就业"}, "people", at(model.HostJobs)},
		{lang.Pair{En: "balance", Zh: "净得失"}, "chain value", at(model.HostHB)},
		{lang.Pair{En: "of it wages", Zh: "其中：工资"}, "chain value", at(model.HostHW)},
		{lang.Pair{En: "of it skills learnt less sales displaced", Zh: "其中：学到的技能减去被挤占的销售"}, "chain value",
			func(r *model.Result, i int) float64 {
				return r.Host(i, model.HostHB)[step] - r.Host(i, model.HostHW)[step] - interest(r, i)
			}},
		{lang.Pair{En: "of it interest on debt", Zh: "其中：债务利息"}, "chain value", interest},
	}
	s := chart.Table{Columns: []string{t("economy", "国家和地区"), t("corridor", "走廊")}}
	for _, p := range parts {
		u, _ := Sized(p.unit, with, l)
		for _, run := range [...]lang.Pair{{En: "with", Zh: "有"}, {En: "without", Zh: "无"}, {En: "change", Zh: "变化"}} {
			s.Columns = append(s.Columns, t(p.name.En+", "+run.En+" ("+u+")", p.name.Zh+"，"+run.Zh+"（"+u+"）"))
		}
	}
	for i, h := range with.Hosts {
		row := []string{Host(h.Name, l), h.Corridor}
		if c, ok := atlas.CorridorByID(h.Corridor); ok {
			row[1] = lang.Pair(c.Short).In(l)
		}
		for _, p := range parts {
			_, per := Sized(p.unit, with, l)
			a, b := per*p.of(with, i), per*p.of(without, i)
			row = append(row, chart.Short(a), chart.Short(b), chart.Short(a-b))
		}
		s.Rows = append(s.Rows, row)
	}
	return s
}
