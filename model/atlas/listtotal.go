package atlas

import (
	_ "embed"

	"silkladder/model/sheet"
)

// listSum is the population and GDP of one list of participants in one year.
type listSum struct {
	Year          int
	List          string // "L65", "L65+CHN", "L64", "L64+CHN" or "CHN"
	Economies     int
	PopulationBn  float64
	PopulationPct float64 // of the world
	GDPTn         float64 // current USD
	GDPPct        float64 // of the world
	Sources       []Citation
}

//go:embed data/listtotals.csv
var listTotalsCSV string

func listTotals() []listSum {
	return listTotalsOnce.Get(func() []listSum { return must(parseListTotals(listTotalsCSV)) })
}

var listTotalsOnce sheet.Once[[]listSum]

func parseListTotals(text string) ([]listSum, error) {
	var ts []listSum
	err := parseTable("listtotals.csv", text, func(r *row) error {
		ts = append(ts, listSum{
			Year: r.Year("year"), List: r.OneOf("list", "L65", "L65+CHN", "L64", "L64+CHN", "CHN"), Economies: int(r.Between("economies", 1, 200)),
			PopulationBn: r.Between("population_bn", 1, 8), PopulationPct: r.Between("population_pct", 0, 100),
			GDPTn: r.Between("gdp_tn", 1, 100), GDPPct: r.Between("gdp_pct", 0, 100), Sources: r.cites("sources"),
		})
		return nil
	})
	return ts, err
}

// listTotal finds a row that the embedded table is known to have.
func listTotal(year int, list string) listSum {
	for _, t := range listTotals() {
		if t.Year == year && t.List == list {
			return t
		}
	}
	panic("atlas: listtotals.csv lacks a row")
}
