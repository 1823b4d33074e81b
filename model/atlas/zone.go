package atlas

import (
	_ "embed"
	"fmt"
	"slices"

	"silkladder/model/sheet"
)

// ZoneTotal is one published count of all Chinese overseas cooperation zones.
// Fields are 0 where the announcement gave no figure.
type ZoneTotal struct {
	Year, Month   int  // as of
	BRI           bool // zones in Belt and Road economies only; else all zones
	Basis         Basis
	Zones         int
	AtLeast       bool // Zones is "more than"
	Economies     int
	InvestmentBn  float64 // cumulative, billion USD
	Enterprises   int
	TaxesBn       float64 // billion USD paid to hosts, cumulative
	OutputBn      float64 // billion USD
	Jobs          int     // local staff
	Note          Text
	Sources       []Citation
	InvestPerJobK float64 // thousand USD invested per job, derived; 0 without both
	OutputPerJobK float64 // thousand USD of output per job, derived; 0 without both
}

//go:embed data/zones.csv
var zonesCSV string

func zones() []ZoneTotal {
	return zonesOnce.Get(func() []ZoneTotal { return must(parseZones(zonesCSV)) })
}

var zonesOnce sheet.Once[[]ZoneTotal]

// Zones lists the published counts by date.
func Zones() []ZoneTotal {
	zs := slices.Clone(zones())
	for i := range zs {
		zs[i].Sources = slices.Clone(zs[i].Sources)
	}
	return zs
}

func parseZones(text string) ([]ZoneTotal, error) {
	var zs []ZoneTotal
	err := parseTable("zones.csv", text, func(r *row) error {
		z := ZoneTotal{
			BRI: r.OneOf("scope", "bri", "all") == "bri", AtLeast: r.Flag("zones_at_least"), Note: r.note("note"), Sources: r.cites("sources"),
			Basis: Basis(r.OneOf("basis", string(Observed), string(Planned))),
		}
		if n, err := fmt.Sscanf(r.Str("as_of"), "%4d-%2d", &z.Year, &z.Month); n != 2 || err != nil || z.Month < 1 || z.Month > 12 || z.Year < 2013 || z.Year > 2030 {
			return fmt.Errorf("as_of is not a year and month")
		}
		whole := func(column string) int {
			v, _ := r.Num(column)
			if v < 0 || v != float64(int(v)) {
				r.Fail(column, "%v is not a count", v)
			}
			return int(v)
		}
		money := func(column string) float64 {
			v, ok := r.Num(column)
			if ok && v <= 0 {
				r.Fail(column, "%v is not positive", v)
			}
			return v
		}
		z.Zones, z.Economies, z.Enterprises, z.Jobs = whole("zones"), whole("economies"), whole("enterprises"), whole("jobs")
		z.InvestmentBn, z.TaxesBn, z.OutputBn = money("investment_usd_bn"), money("taxes_usd_bn"), money("output_usd_bn")
		if z.Jobs > 0 {
			z.InvestPerJobK = z.InvestmentBn * 1e6 / float64(z.Jobs)
			z.OutputPerJobK = z.OutputBn * 1e6 / float64(z.Jobs)
		}
		if n := len(zs); n > 0 && (zs[n-1].Year*12+zs[n-1].Month) > z.Year*12+z.Month {
			return fmt.Errorf("rows are not in order of date")
		}
		zs = append(zs, z)
		return nil
	})
	return zs, err
}
