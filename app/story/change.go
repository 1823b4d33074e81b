package story

import (
	"slices"
	"strings"

	"silkladder/app/lang"
	"silkladder/app/number"
	"silkladder/model"
)

// Change says in one sentence what a move of the controls changed, for a live
// region: what was moved, and what that does by the last year that both runs
// have. It is empty when nothing was moved.
func Change(before, after *model.Result, l lang.Lang) string {
	moved := moves(before.Scenario, after.Scenario, l)
	if len(moved) == 0 {
		return ""
	}
	const most = 3
	more := len(moved) > most
	moved = moved[:min(len(moved), most)]
	what := strings.Join(moved, "、")
	switch {
	case l == lang.Zh && more:
		what += "等"
	case l == lang.En && more:
		what = capital(strings.Join(moved, ", ") + " and more")
	case l == lang.En:
		what = capital(join(l, moved))
	}
	t := min(before.T[len(before.T)-1], after.T[len(after.T)-1])
	was := read(Input{Lang: l, With: before, Year: t})
	now := read(Input{Lang: l, With: after, Year: t})

	var effects []string
	add := func(en, zh string, a, b string, differ, up bool) {
		if !differ {
			return
		}
		way, zhWay := "falls", "降到"
		if up {
			way, zhWay = "rises", "升到"
		}
		effects = append(effects, now.pick(en+" "+way+" from "+a+" to "+b, zh+"从"+a+zhWay+b))
	}
	a, b, differ := Levels(was.f, now.f)
	add("functional level", "功能水平", a, b, differ, now.f > was.f)
	a, b, differ = Levels(was.va, now.va)
	if was.national && now.national {
		x, y := was.With.Amount(model.AmountValueHome)[was.i], now.With.Amount(model.AmountValueHome)[now.i]
		a, b = lang.Dollars(x, l), lang.Dollars(y, l)
		differ = a != b
		now.va, was.va = y, x
	}
	add("value at home", "留在国内的增加值", a, b, differ, now.va > was.va)
	kb, kb1 := was.at(model.OutKB), now.at(model.OutKB)
	a, b, differ = Levels(kb, kb1)
	if was.national && now.national {
		kb, kb1 = was.With.Amount(model.AmountJobsAbroad)[was.i], now.With.Amount(model.AmountJobsAbroad)[now.i]
		a, b = lang.People(kb, l), lang.People(kb1, l)
		add("employment abroad", "境外就业", a, b, a != b, kb1 > kb)
	} else {
		add("capacity abroad", "境外产能", a, b, differ, kb1 > kb)
	}

	if len(effects) == 0 {
		return now.pick(what+": nothing visible changes by "+calendar(t)+".", what+"：到"+calendar(t)+"年没有看得出的变化。")
	}
	if l == lang.Zh {
		return what + "：到" + calendar(t) + "年，" + joinClauses(l, effects) + "。"
	}
	return what + ": by " + calendar(t) + ", " + joinClauses(l, effects) + "."
}

// joinClauses lists clauses, which may hold commas of their own.
func joinClauses(l lang.Lang, all []string) string {
	s := all[0]
	for _, x := range all[1:] {
		s += lang.Pair{En: ", ", Zh: "，"}.In(l) + x
	}
	return s
}

// moves lists what differs between two scenarios, in words.
func moves(a, b model.Scenario, l lang.Lang) []string {
	var out []string
	add := func(en, zh string) { out = append(out, lang.Pair{En: en, Zh: zh}.In(l)) }
	if a.Archetype != b.Archetype || a.Version != b.Version {
		x, y := clusterName(a, l), clusterName(b, l)
		add("the "+y+" cluster instead of "+x, "集群从"+x+"换成"+y)
		return out // everything else changes with it
	}
	out = append(out, leverMoves(a.Levers, b.Levers, l)...)
	for _, row := range model.ParamTable() {
		x, y := row.Get(&a.Params), row.Get(&b.Params)
		switch {
		case slices.Equal(x, y):
		case len(x) == 1 && len(y) == 1:
			p, q, _ := Levels(x[0], y[0])
			add(small(row.En)+" from "+p+" to "+q, row.Zh+"从"+p+"变为"+q)
		default:
			add(small(row.En)+" changed", row.Zh+"有变动")
		}
	}
	out = append(out, nationalMoves(&a, &b, l)...)
	out = append(out, openingMoves(a.Openings, b.Openings, l)...)
	if !slices.Equal(a.Hosts, b.Hosts) {
		add("other hosts", "换了东道国数据")
	}
	if a.Years != b.Years {
		add("a run of "+shortest(b.Years)+" years", "模拟"+shortest(b.Years)+"年")
	}
	if a.Step != b.Step {
		add("another time step", "换了时间步长")
	}
	return out
}

// leverMoves lists the levers that moved; those that moved alike share a clause.
func leverMoves(a, b model.Levers, l lang.Lang) []string {
	was, now := a.Vector(), b.Vector()
	var out []string
	var told [len(was)]bool
	for i := range was {
		if told[i] || was[i] == now[i] {
			continue
		}
		var names []string
		for j, row := range model.LeverTable() {
			if was[j] == was[i] && now[j] == now[i] {
				told[j] = true
				names = append(names, lang.Pair{En: small(row.En), Zh: row.Zh}.In(l))
			}
		}
		x, y, _ := percents(was[i], now[i])
		out = append(out, join(l, names)+lang.Pair{En: " from " + x + " to " + y, Zh: "从" + x + "变为" + y}.In(l))
	}
	return out
}

// openingMoves lists the places that were opened, closed or given another date.
func openingMoves(a, b []model.Opening, l lang.Lang) []string {
	find := func(list []model.Opening, o model.Opening) model.Opening {
		for _, x := range list {
			if x.Kind == o.Kind && x.ID == o.ID {
				return x
			}
		}
		return model.Opening{Kind: o.Kind, ID: o.ID}
	}
	var out []string
	for i, o := range append(slices.Clone(b), a...) {
		now := find(b, o)
		if find(a, o) == now || i >= len(b) && slices.ContainsFunc(b, func(x model.Opening) bool { return x.Kind == o.Kind && x.ID == o.ID }) {
			continue
		}
		name := parkName(o.ID, l)
		if o.Kind == model.OpeningCorridor {
			name = corridorName(o.ID, l)
		}
		switch {
		case now.Closed:
			out = append(out, lang.Pair{En: name + " closed", Zh: name + "关闭"}.In(l))
		case now.Year != 0:
			y := calendar(now.Year - model.StartYear)
			out = append(out, lang.Pair{En: name + " opening in " + y, Zh: name + "在" + y + "年开通"}.In(l))
		default:
			out = append(out, lang.Pair{En: name + " opening with the policy", Zh: name + "随政策开通"}.In(l))
		}
	}
	return out
}

// shortest prints a number of years.
func shortest(x float64) string {
	if x == float64(int(x)) {
		return number.Fixed(x, 0)
	}
	return number.Fixed(x, 2)
}
