package link

import (
	"math"
	"strings"

	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/model"
)

// writeLevers gives the five levers in percent, with at most two decimals:
// 40,40,40,40,0.
func writeLevers(l model.Levers) string {
	var parts []string
	for _, x := range l.Vector() {
		parts = append(parts, number(math.Round(x*1e4)/100))
	}
	return strings.Join(parts, ",")
}

// readLevers sets the levers given; the others keep their defaults.
func (r *reader) readLevers(value string) model.Levers {
	v := defaultLevers().Vector()
	parts := strings.Split(value, ",")
	for i, row := range model.LeverTable() {
		if i >= len(parts) {
			break
		}
		name := lang.Pair{En: row.En, Zh: row.Zh}
		usual := math.Round(v[i]*1e4) / 100
		v[i] = math.Round(r.inRange("l", parts[i], name, 100*row.Min, 100*row.Max, usual)*100) / 1e4
	}
	l := model.LeversOf(v)
	if len(parts) != len(v) {
		r.report("l", value, replaced(
			lang.Pair{En: "The list of levers", Zh: "政策力度"}, fault.Allowed{Form: fault.FiveNumbers},
			writeLevers(l),
		))
	}
	return l
}
