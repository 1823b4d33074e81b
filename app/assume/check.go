package assume

import (
	"math"
	"slices"
	"strings"

	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/app/number"
	"silkladder/model"
)

// Number writes x for people, in its shortest exact form with the true minus.
func Number(x float64) string { return number.Show(x) }

// Plain writes x as a field takes it.
func Plain(x float64) string { return number.Plain(x) }

// Range words an allowed range.
func Range(lo, hi float64) lang.Pair {
	return lang.Pair{En: Number(lo) + " to " + Number(hi), Zh: Number(lo) + "～" + Number(hi)}
}

// Check reads what was typed into a row. What is refused comes with a message
// that names the field, what was typed and what is allowed.
func Check(row model.Param, text string) (x float64, refused fault.Fault, ok bool) {
	return fault.Field{
		Name: lang.Pair{En: row.En + " (" + row.Symbol + ")", Zh: row.Zh + "（" + row.Symbol + "）"},
		Min:  row.Min, Max: row.Max,
	}.Take(text)
}

// With is the value of a row after its component k was set to x. Of shares that
// sum to 1 the others give way in proportion.
func With(row model.Param, value []float64, k int, x float64) []float64 {
	out := slices.Clone(value)
	if len(out) == 0 { // left to the model until now
		out = make([]float64, row.Len)
	}
	rest := 0.0
	for i := range out {
		if i != k {
			rest += out[i]
		}
	}
	out[k] = x
	if !row.Sum {
		return out
	}
	for i := range out {
		switch {
		case i == k:
		case rest > 0:
			out[i] *= (1 - x) / rest
		default:
			out[i] = (1 - x) / float64(row.Len-1)
		}
		if i != k {
			out[i] = math.Round(out[i]*1e6) / 1e6
		}
	}
	return out
}

// ByHand is what a row that the model computes starts from when a visitor takes
// it over: the smile's own shares, or equal ones.
func ByHand(row model.Param, p *model.Params) []float64 {
	out := make([]float64, row.Len)
	if row.ID == "v" {
		for i, x := range model.SmileCurve(p.Smile, p.Skew) {
			out[i] = math.Round(x*1e4) / 1e4
		}
		return out
	}
	for i := range out {
		out[i] = 1 / float64(row.Len)
	}
	return out
}

// Changed lists the rows in which p differs from base.
func Changed(p, base *model.Params) (rows []model.Param) {
	for _, row := range model.ParamTable() {
		if !slices.Equal(row.Get(p), row.Get(base)) {
			rows = append(rows, row)
		}
	}
	return rows
}

// Find lists the rows in whose names, symbol, meaning or group every word of a
// query occurs; all rows for an empty query.
func Find(query string) (rows []model.Param) {
	words := strings.Fields(strings.ToLower(query))
rows:
	for _, row := range model.ParamTable() {
		text := strings.ToLower(strings.Join([]string{row.ID, row.Symbol, row.En, row.Zh, row.HelpEn, row.HelpZh, row.Eq, groupOf(row).En, groupOf(row).Zh, evidence[row.Evidence].mark.En, evidence[row.Evidence].mark.Zh}, "\n"))
		for _, w := range words {
			if !strings.Contains(text, w) {
				continue rows
			}
		}
		rows = append(rows, row)
	}
	return rows
}

func groupOf(row model.Param) lang.Pair {
	for _, g := range groups {
		if g.id == row.Group {
			return g.name
		}
	}
	return lang.Pair{}
}
