package sheet

import (
	"math"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/atlas"
)

// series is one recorded series of a run: what it is, of whom, and its values.
type series struct {
	id, name, entity, unit string
	values                 []float64
}

// all lists every recorded series of a run: those of the cluster, the parts of
// its vectors, those of each host.
func all(r *model.Result, l lang.Lang) (out []series) {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	zh, en := r.Scenario.Names()
	cluster := t(en+" cluster", zh+"集群")
	for _, o := range model.OutputTable() {
		out = append(out, series{o.ID, t(o.En, o.Zh), cluster, Unit(o.Unit, l), r.Series(o.Output)})
	}
	for _, v := range model.VectorTable() {
		for k := range v.Vector.Len() {
			part := ""
			if v.Vector == model.VecGov {
				g := model.GovernanceTable()[k]
				part = t(g.En, g.Zh)
			} else {
				f := model.FunctionTable()[k]
				part = t(f.En, f.Zh)
			}
			out = append(out, series{v.Vector.ComponentID(k), t(v.En+": "+part, v.Zh+"："+part), cluster, Unit(v.Unit, l), r.Vec(v.Vector, k)})
		}
	}
	for h := range r.Hosts {
		for _, o := range model.HostOutputTable() {
			out = append(out, series{o.ID, t(o.En, o.Zh), Host(r.Hosts[h].Name, l), Unit(o.Unit, l), r.Host(h, o.Output)})
		}
	}
	return out
}

// Host is the name of a host in the reader's language; a visitor's own host has
// one name only.
func Host(name string, l lang.Lang) string { return lang.Pair(atlas.HostName(name)).In(l) }

// Run is every series of one run, a row for each step and a column for each
// series: the cluster's under their own names, a host's after its name.
func Run(r *model.Result, l lang.Lang) chart.Table {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	s := chart.Table{Columns: []string{t("year", "年份")}}
	list := all(r, l)
	own := len(list) - len(r.Hosts)*len(model.HostOutputTable())
	for i, x := range list {
		name := t(x.name+" ("+x.id+")", x.name+"（"+x.id+"）")
		if i >= own {
			name = t(x.entity+": ", x.entity+"：") + name
		}
		s.Columns = append(s.Columns, name)
	}
	for i, at := range r.T {
		row := []string{year(at)}
		for _, x := range list {
			row = append(row, chart.Number(x.values[i]))
		}
		s.Rows = append(s.Rows, row)
	}
	return s
}

// Long is every series of a run with the Belt and Road and of the run without:
// one number a row, with what it is, of whom, when, in which of the two and in
// which unit. Years are whole ones. scenario names the scenario and source says
// where the numbers come from, in every row, so that tables of several
// scenarios can be put under each other and none loses its name.
func Long(with, without *model.Result, l lang.Lang, scenario, source string) chart.Table {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	s := chart.Table{Columns: []string{
		t("series", "指标"), t("entity", "对象"), t("year", "年份"), t("run", "情形"), t("value", "数值"), t("unit", "单位"),
		t("id", "代号"), t("scenario", "情景"), t("source", "来源"),
	}}
	for _, run := range []struct {
		name string
		of   *model.Result
	}{{t("with the Belt and Road", "有“一带一路”"), with}, {t("without", "无“一带一路”"), without}} {
		for _, x := range all(run.of, l) {
			for i, at := range run.of.T {
				if math.Abs(at-math.Round(at)) < 1e-9 {
					s.Rows = append(s.Rows, []string{x.name, x.entity, year(math.Round(at)), run.name, chart.Number(x.values[i]), x.unit, x.id, scenario, source})
				}
			}
		}
	}
	return s
}
