package trades

import (
	_ "embed"
	"fmt"
	"slices"

	"silkladder/model/atlas"
	"silkladder/model/sheet"
)

// ZoneJobs is what one park is reported to employ in one year. The zones count
// themselves: the figures may be of local people, of all, or since the start.
type ZoneJobs struct {
	Park     string // id of the atlas
	Year     int
	Jobs     float64 // persons
	Invested float64 // invested so far, billion US dollars, 0 if not known
	Note     atlas.Text
	sources  string // ids
}

// Sources are who published the count.
func (z ZoneJobs) Sources() []atlas.Citation { return must(Cite(z.sources)) }

//go:embed data/zonejobs.csv
var zoneJobsCSV string

func zoneJobs() []ZoneJobs {
	return zoneJobsOnce.Get(func() []ZoneJobs { return must(parseZoneJobs(zoneJobsCSV)) })
}

var zoneJobsOnce sheet.Once[[]ZoneJobs]

// JobsInZones lists the counts by park and year. The zone at Sihanoukville has
// the longest series, ten years.
func JobsInZones() []ZoneJobs { return slices.Clone(zoneJobs()) }

func parseZoneJobs(text string) (zs []ZoneJobs, err error) {
	err = sheet.Parse("zonejobs.csv", text, func(r *sheet.Row) error {
		z := ZoneJobs{Park: r.Str("park"), Year: r.Year("year"), Jobs: r.Between("jobs", 1, 1e6), sources: r.Str("sources"), Note: note(r, "note")}
		z.Invested, _ = r.Num("invested_usd_bn")
		if n := len(zs); n > 0 && zs[n-1].Park == z.Park && zs[n-1].Year >= z.Year {
			return fmt.Errorf("%s: years out of order", z.Park)
		}
		zs = append(zs, z)
		return nil
	})
	return zs, err
}
