package atlas

import (
	_ "embed"
	"slices"
	"sync"
)

// ListTotal is the population and GDP of one list of participants in one year.
type ListTotal struct {
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

var listTotals = sync.OnceValue(func() []ListTotal { return must(parseListTotals(listTotalsCSV)) })

// ListTotals lists the sums by year and list.
func ListTotals() []ListTotal {
	ts := slices.Clone(listTotals())
	for i := range ts {
		ts[i].Sources = slices.Clone(ts[i].Sources)
	}
	return ts
}

func parseListTotals(text string) ([]ListTotal, error) {
	var ts []ListTotal
	err := parseTable("listtotals.csv", text, func(r *row) error {
		ts = append(ts, ListTotal{
			Year: r.year("year"), List: r.oneOf("list", "L65", "L65+CHN", "L64", "L64+CHN", "CHN"), Economies: int(r.between("economies", 1, 200)),
			PopulationBn: r.between("population_bn", 1, 8), PopulationPct: r.between("population_pct", 0, 100),
			GDPTn: r.between("gdp_tn", 1, 100), GDPPct: r.between("gdp_pct", 0, 100), Sources: r.cites("sources"),
		})
		return nil
	})
	return ts, err
}

// listTotal finds a row that the embedded table is known to have.
func listTotal(year int, list string) ListTotal {
	for _, t := range listTotals() {
		if t.Year == year && t.List == list {
			return t
		}
	}
	panic("atlas: listtotals.csv lacks a row")
}
