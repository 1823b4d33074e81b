package export

import (
	"slices"
	"strings"

	"silkladder/model"
	"silkladder/model/atlas"
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
		p.hosts = append(p.hosts, names.give(h.Name, "host_economy"))
		c := slices.Index(p.labels, h.Corridor)
		if c < 0 {
			c = len(p.labels)
			p.labels = append(p.labels, h.Corridor)
		}
		p.of = append(p.of, c)
	}
	for _, label := range p.labels {
		p.corridors = append(p.corridors, names.give(label, "corridor"))
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

// policyRows are the levers as they act on each host.
func (p *places) policyRows() []row {
	roads := now("roads_built[Host]", "E36", share,
		"part of the infrastructure lever in force on the host's corridor", "东道国所在走廊基建政策已落实的比例", "policy_ramp")
	parks := now("parks_built[Host]", "E13", share,
		"part of the parks lever in force in the host", "东道国园区政策已落实的比例", "policy_ramp")
	list := p.eachHost(roads, func(i int) string { return built(p.roads[i]) })
	return append(list, p.eachHost(parks, func(i int) string {
		if p.parks[i] == nil {
			return built("")
		}
		var terms []string
		for _, date := range p.parks[i] {
			terms = append(terms, built(date))
		}
		return "(" + strings.Join(terms, " + ") + ") / " + digits(float64(len(terms)))
	})...)
}

// eachHost gives every host the right-hand side that is returns for it; where all
// are the same it stays one row.
func (p *places) eachHost(r row, is func(i int) string) []row {
	list := spread(r, "[Host]", p.hosts, is)
	for i := range list {
		if list[i].is != list[0].is || strings.Contains(list[i].is, "[") {
			return list
		}
	}
	r.is = list[0].is
	return []row{r}
}

// eachCorridor does the same for corridors, always one row each.
func (p *places) eachCorridor(r row, is func(c int) string) []row {
	return spread(r, "[Corridor]", p.corridors, is)
}

// spread makes one row per element of the dimension; the first keeps the texts.
func spread(r row, dim string, elements []string, is func(i int) string) []row {
	list := make([]row, len(elements))
	for i, e := range elements {
		if i == 0 {
			list[i] = r
		}
		list[i].kind = r.kind
		list[i].name = strings.Replace(r.name, dim, "["+e+"]", 1)
		list[i].is = is(i)
	}
	return list
}

// corridorRows are the sums over the hosts of each corridor (E12), and for each
// host the values of its corridor.
func (p *places) corridorRows() []row {
	over := func(c int, term func(host string) string) string {
		var terms []string
		for i, h := range p.hosts {
			if p.of[i] == c {
				terms = append(terms, term(h))
			}
		}
		return strings.Join(terms, " + ")
	}
	return slices.Concat(
		p.eachCorridor(now("corridor_cap[Corridor]", "E12", share, "room in all hosts of the corridor", "走廊内各东道国承接空间之和", "").at(fixed),
			func(c int) string { return over(c, func(h string) string { return "host_cap[" + h + "]" }) }),
		p.eachHost(now("host_share[Host]", "E12", share, "share of the corridor's room", "占走廊承接空间的份额", "").at(fixed),
			func(i int) string { return "host_cap[" + p.hosts[i] + "] / corridor_cap[" + p.corridors[p.of[i]] + "]" }),
		p.eachCorridor(now("corridor_ln_J[Corridor]", "E12", ratio, "logarithm of the corridor's infrastructure: the mean of its hosts' by room", "走廊基础设施的对数：按承接空间加权平均", ""),
			func(c int) string {
				return over(c, func(h string) string { return "host_share[" + h + "] * LN(MAX(host_J[" + h + "], 1e-300))" })
			}),
		[]row{now("corridor_J[Corridor]", "E12", level, "infrastructure of the corridor, the geometric mean of its hosts'", "走廊基础设施：各东道国的几何平均", "EXP(corridor_ln_J[Corridor])")},
		p.eachCorridor(now("corridor_K[Corridor]", "E14", volume, "capacity of the cluster on the corridor", "集群在走廊上的产能", ""),
			func(c int) string { return over(c, func(h string) string { return "host_K[" + h + "]" }) }),
		p.eachHost(now("host_corridor_J[Host]", "E12", level, "infrastructure of the host's corridor", "东道国所在走廊的基础设施", ""),
			func(i int) string { return "corridor_J[" + p.corridors[p.of[i]] + "]" }),
		p.eachHost(now("host_corridor_K[Host]", "E14", volume, "capacity on the host's corridor", "东道国所在走廊上的产能", ""),
			func(i int) string { return "corridor_K[" + p.corridors[p.of[i]] + "]" }),
	)
}
