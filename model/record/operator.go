package record

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"sync"

	"silkladder/model/atlas"
	"silkladder/model/sheet"
)

// FitUntil is the last year whose observations a fit may use; later ones test.
const FitUntil = 2018

// Operator says what of a run a series is compared with, and how closely it can
// agree at best. It was fixed before scoring.
type Operator struct {
	ID     string
	Series string
	Entity string   // as in observations; "hosts" for every host economy that has the series
	Trades []string // whose clusters count, weighted by their output where there are several; nil for all
	Output string   // formula in the symbols of recorded outputs; w_b, J_b, a_b, debt_b of each host
	Take   Take
	Base   string     // year of an index, a change or a sign; economy of a ratio
	Scope  atlas.Text // the same in words
	// Sigma is the error of the observation, Discrepancy what the model cannot be
	// expected to hit. Both are in the unit of what is compared, of the logarithm
	// where Log is set.
	Sigma, Discrepancy float64
	Log                bool
	Alternative        string     // another operator for the same question, "" where there is no choice
	Note               atlas.Text // what may be wrong with the comparison
}

// Take says how the observed figure is made comparable.
type Take string

// Level: as it is. Index: against its own value in the base year. Change: less
// its value in the base year. Ratio: against another economy. Rank: order of
// hosts only. Sign: direction of the change since the base year. Bound: the run
// must stay below.
const (
	Level  Take = "level"
	Index  Take = "index"
	Change Take = "change"
	Ratio  Take = "ratio"
	Rank   Take = "rank"
	Sign   Take = "sign"
	Bound  Take = "bound"
)

//go:embed data/operators.csv
var operatorsCSV string

var operators = sync.OnceValue(func() []Operator { return must(parseOperators(operatorsCSV)) })

// Operators lists them in the order in which they are shown.
func Operators() []Operator {
	os := slices.Clone(operators())
	for i := range os {
		os[i].Trades = slices.Clone(os[i].Trades)
	}
	return os
}

func parseOperators(text string) (os []Operator, err error) {
	err = sheet.Parse("operators.csv", text, func(r *sheet.Row) error {
		o := Operator{ID: r.Str("id"), Series: r.Str("series"), Entity: r.Str("entity"), Output: r.Str("output")}
		if names := r.Str("trades"); names != "all" {
			o.Trades = strings.Fields(names)
		}
		take, base, _ := strings.Cut(r.Str("take"), ":")
		o.Take, o.Base = Take(take), base
		year, err := strconv.Atoi(base)
		switch o.Take {
		case Level, Rank, Bound:
			if base != "" {
				r.Fail("take", "%s has no base", take)
			}
		case Index, Change, Sign:
			if err != nil || year < 2000 || year > FitUntil {
				r.Fail("take", "%s needs a base year that a fit may see, not %q", take, base)
			}
		case Ratio:
			if len(base) != 3 {
				r.Fail("take", "a ratio to no economy")
			}
		default:
			r.Fail("take", "no way to compare: %q", take)
		}
		o.Scope.En, o.Scope.Zh = r.Both("scope")
		o.Sigma, o.Discrepancy, o.Log = r.Between("sigma", 1e-3, 1), r.Between("discrepancy", 0, 1), r.Flag("log")
		o.Alternative = r.Opt("alternative")
		o.Note.En, o.Note.Zh = r.Note("note")
		os = append(os, o)
		return nil
	})
	return os, err
}
