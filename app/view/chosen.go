package view

import (
	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/app/ledger"
	"silkladder/app/link"
	"silkladder/app/rank"
)

// Chosen reads the words of an address that say what is chosen of the hosts and of
// the ranking; what it does not understand it leaves out and reports.
func Chosen(v *link.View) (problems []link.Problem) {
	rows, understood := ledger.ParseChoice(v.Rows)
	problem := func(key, value string, of lang.Pair) {
		problems = append(problems, link.Problem{Key: key, Fault: fault.Fault{Kind: fault.PartDropped, Of: of, Value: fault.Shown(value)}})
	}
	if !understood {
		problem("rows", v.Rows, lang.Pair{En: "order or filter of hosts", Zh: "东道国排序或筛选"})
		v.Rows = rows.String()
	}
	places, understood := rank.ParseChoice(v.Rank)
	if !understood {
		problem("rank", v.Rank, lang.Pair{En: "ranking", Zh: "排名"})
		v.Rank = places.String()
	}
	return problems
}
