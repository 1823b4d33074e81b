package trades

import (
	_ "embed"
	"fmt"
	"slices"

	"silkladder/model/atlas"
	"silkladder/model/sheet"
)

// ProjectKind sorts what was built.
type ProjectKind string

// Kinds of projects.
const (
	Rail     ProjectKind = "rail"
	Road     ProjectKind = "road"
	Port     ProjectKind = "port"
	Power    ProjectKind = "power"
	Grid     ProjectKind = "grid"
	Pipeline ProjectKind = "pipeline"
)

// Text names the kind for a visitor.
func (k ProjectKind) Text() atlas.Text {
	switch k {
	case Rail:
		return atlas.Text{En: "railway", Zh: "铁路"}
	case Road:
		return atlas.Text{En: "road", Zh: "公路"}
	case Port:
		return atlas.Text{En: "port", Zh: "港口"}
	case Power:
		return atlas.Text{En: "power plant", Zh: "电站"}
	case Grid:
		return atlas.Text{En: "power line", Zh: "输电线路"}
	case Pipeline:
		return atlas.Text{En: "pipeline", Zh: "管道"}
	}
	panic("trades: no such kind of project: " + string(k))
}

// Project is something built in a host with Chinese money or by Chinese firms,
// whose place and years were read. A railway, road or line is a point on its way.
// It is a selection, not a list of all; plants built by Chinese lenders in
// economies that never signed a memorandum are left out.
type Project struct {
	ISO3     string
	Kind     ProjectKind
	Name     atlas.Text
	Lat, Lon float64
	Start    int     // year of the agreement or of the first work, 0 if not known
	Open     int     // year it opened, 0 if it had not or the year was not read
	Cost     float64 // million US dollars, 0 if not known: see Loans
	Loans    bool    // Cost is Chinese loans at prices of 2017, not the whole cost
	sources  string  // ids
}

// Sources are who has the project in a table.
func (p Project) Sources() []atlas.Citation { return must(Cite(p.sources)) }

//go:embed data/projects.csv
var projectsCSV string

func projects() []Project {
	return projectsOnce.Get(func() []Project { return must(parseProjects(projectsCSV)) })
}

var projectsOnce sheet.Once[[]Project]

// Projects lists what was built, by host.
func Projects() []Project { return slices.Clone(projects()) }

func parseProjects(text string) (ps []Project, err error) {
	err = sheet.Parse("projects.csv", text, func(r *sheet.Row) error {
		p := Project{
			ISO3: r.Str("iso3"), Kind: ProjectKind(r.OneOf("kind", string(Rail), string(Road), string(Port), string(Power), string(Grid), string(Pipeline))),
			Name: both(r, ""), Lat: r.Between("lat", -90, 90), Lon: r.Between("lon", -180, 180), Start: r.Year("start"), Open: r.Year("open"),
		}
		p.Cost, _ = r.Num("cost_usd_m")
		basis := r.OneOf("basis", "", "loans", "total")
		p.Loans = basis == "loans"
		p.sources = r.Str("sources")
		if (p.Cost > 0) != (basis != "") || p.Open != 0 && p.Open < p.Start || p.Open == 0 && p.Start == 0 {
			return fmt.Errorf("%s: cost without basis, or years that do not follow", p.Name.En)
		}
		ps = append(ps, p)
		return nil
	})
	return ps, err
}
