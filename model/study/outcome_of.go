package study

// OutcomeOf reads an outcome from the record of an ensemble by its name: a column
// that is no assumption, or what the levers change in one of which both runs are
// there: "F" is F_with less F_without.
func OutcomeOf(name string, axes int, columns []string) (func(rec []float64) float64, bool) {
	at := func(name string) int {
		for k := axes; k < len(columns); k++ {
			if columns[k] == name && name != "seed" && name != "redraws" {
				return k
			}
		}
		return -1
	}
	if k := at(name); k >= 0 {
		return func(rec []float64) float64 { return rec[k] }, true
	}
	with, without := at(name+"_with"), at(name+"_without")
	if with < 0 || without < 0 {
		return nil, false
	}
	return func(rec []float64) float64 { return rec[with] - rec[without] }, true
}
