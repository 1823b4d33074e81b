package export

import (
	"slices"
	"strings"

	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/equation"
)

// places are the hosts and corridors of a scenario under their exported names,
// and the dates on which some of them open.
type places struct {
	rows      []model.Host
	hosts     []string // exported name of each row
	corridors []string // exported names, in order of first mention
	of        []int    // corridor of each row
	labels    []string // corridor names of the scenario

	dates []date
	roads []string   // per host: name of the date its corridor opens on, or empty
	parks [][]string // per host: the same for each of its parks; nil if none has a date
}

// date is a place that opens in another year than the policy.
type date struct {
	name     string
	year     string // years since the start
	en, zh   string
	corridor bool
}

// never is a date after the end of any run, for places that stay closed.
const never = "1e9"

// placesOf collects the places of the scenario; names avoids those taken.
func placesOf(s *model.Scenario, names namer) *places {
	p := &places{rows: s.Hosts}
	if p.rows == nil {
		p.rows = atlas.Hosts()
	}
	for i := range p.rows {
		h := &p.rows[i]
		p.hosts = append(p.hosts, names.element(h.Name, "economy"))
		c := slices.Index(p.labels, h.Corridor)
		if c < 0 {
			c = len(p.labels)
			p.labels = append(p.labels, h.Corridor)
		}
		p.of = append(p.of, c)
	}
	for _, label := range p.labels {
		p.corridors = append(p.corridors, names.element(label, "route"))
	}
	p.roads = make([]string, len(p.rows))
	p.parks = make([][]string, len(p.rows))
	for _, o := range s.Openings {
		if o.Closed || o.Year != 0 {
			p.open(o, names)
		}
	}
	return p
}

// open notes the date of one opening, if it acts on a host.
func (p *places) open(o model.Opening, names namer) {
	d := date{year: never, en: o.ID, zh: o.ID, corridor: o.Kind == model.OpeningCorridor}
	if !o.Closed {
		d.year = digits(o.Year - model.StartYear)
	}
	acts := false
	if d.corridor {
		d.name = names.give("road_date_"+o.ID, "road_date")
		for i := range p.rows {
			if p.rows[i].Corridor == o.ID {
				p.roads[i], acts = d.name, true
			}
		}
	} else {
		d.name = names.give("park_date_"+o.ID, "park_date")
		if park, ok := atlas.ParkByID(o.ID); ok {
			d.en, d.zh = park.En, park.Zh
		}
		for i := range p.rows {
			acts = p.openPark(i, o.ID, d.name) || acts
		}
	}
	if acts {
		p.dates = append(p.dates, d)
	}
}

// openPark gives one park of host i a date, if it is a park of that host which
// can take in plants.
func (p *places) openPark(i int, id, name string) (found bool) {
	var ids []string
	for _, park := range atlas.ParksOf(p.rows[i].Name) {
		if park.Industrial() {
			ids = append(ids, park.ID)
		}
	}
	k := slices.Index(ids, id)
	if k < 0 {
		return false
	}
	if p.parks[i] == nil {
		p.parks[i] = make([]string, len(ids))
	}
	p.parks[i][k] = name
	return true
}

// built is the share of a place's policy that is in force: the policy's ramp, or
// one from the place's own date.
func built(date string) string {
	if date == "" {
		return "policy_ramp"
	}
	return "MAX(0, MIN(1, (Time - " + date + ") / ramp_years))"
}

// builtRoads and builtParks are the shares of the policies in force in host i.
func (p *places) builtRoads(i int) string { return built(p.roads[i]) }

func (p *places) builtParks(i int) string {
	if p.parks[i] == nil {
		return built("")
	}
	var terms []string
	for _, date := range p.parks[i] {
		terms = append(terms, built(date))
	}
	return "(" + strings.Join(terms, " + ") + ") / " + digits(float64(len(terms)))
}

// expand writes a row of the table of equations out for the places of the
// scenario: what differs between hosts or corridors becomes a row for each.
func (p *places) expand(r equation.Row) []equation.Row {
	switch name, _ := r.LHS(); {
	case name == "roads_built" && slices.ContainsFunc(p.roads, func(s string) bool { return s != "" }):
		return spread(r, "Host", p.hosts, p.builtRoads)
	case name == "parks_built" && slices.ContainsFunc(p.parks, func(s []string) bool { return s != nil }):
		return spread(r, "Host", p.hosts, p.builtParks)
	case strings.Contains(r.Is, "Route"):
		n := equation.MustParse(r.Is)
		return spread(r, "Host", p.hosts, func(i int) string {
			one := equation.Substitute(n, "Route", p.corridors[p.of[i]])
			return equation.Text(equation.Substitute(one, "Host", p.hosts[i]))
		})
	case strings.Contains(r.Is, "Member!"):
		n := equation.MustParse(r.Is)
		return spread(r, "Corridor", p.corridors, func(c int) string {
			var members []string
			for i, h := range p.hosts {
				if p.of[i] == c {
					members = append(members, h)
				}
			}
			return equation.Text(writtenOut(n, "Member", members))
		})
	}
	return []equation.Row{r}
}

// spread makes one row per element of the dimension; the first keeps the texts.
func spread(r equation.Row, dim string, elements []string, is func(i int) string) []equation.Row {
	list := make([]equation.Row, len(elements))
	for i, e := range elements {
		if i == 0 {
			list[i] = r
		}
		list[i].Kind = r.Kind
		list[i].Name = strings.Replace(r.Name, dim+"]", e+"]", 1)
		list[i].Is = is(i)
	}
	return list
}
