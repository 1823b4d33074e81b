package main

import (
	"slices"
	"strings"

	"silkladder/model"
	"silkladder/model/export"
)

// world is one structure that sets are drawn on.
type world struct {
	name   string
	base   model.Scenario
	part   int // sets for every hundred that are asked for
	engine *model.Engine
	series []export.Recorded
}

// worlds are the six-host table of the model's documentation in yearly steps of
// a quarter, the whole atlas, the atlas with places that open on their own
// dates, in half-year steps, all of China's clusters together, and a few of them with
// an event of every kind, and with closed places, dates of opening and a budget.
func worlds() []*world {
	six := model.New("footwear")
	six.Hosts = sixHosts()
	whole := model.New("footwear")
	dated := model.New("footwear")
	dated.Step = 0.5
	dated.Openings = datedPlaces()
	list := []*world{{name: "six hosts", base: six, part: 40}, {name: "atlas", base: whole, part: 38}, {name: "atlas with dates", base: dated, part: 20}, {name: "nation", base: model.National("steel"), part: 2}, {name: "shocks", base: shaken("footwear-oem", "steel", "ships"), part: 2}, {name: "decisions", base: decided("footwear-oem", "solar"), part: 2}}
	for _, w := range list {
		w.engine = model.NewEngine()
	}
	return list
}

// few is a scenario of the clusters given: of few, since rounding alone moves all
// clusters together by about the tolerance.
func few(ids ...string) model.Scenario {
	s := model.National(ids[0])
	var some []model.Cluster
	for _, c := range s.Clusters() {
		if slices.Contains(ids, c.Archetype) {
			some = append(some, c)
		}
	}
	return s.WithClusters(some, 0)
}

// shaken has events one after the other.
func shaken(ids ...string) model.Scenario {
	s := few(ids...)
	for i, row := range model.ShockTable() {
		s.Shocks = append(s.Shocks, model.Shock{Kind: row.Kind, Year: 2016 + 3*float64(i)})
	}
	return s
}

// decided has places that close and open, and a budget.
func decided(ids ...string) model.Scenario {
	s := few(ids...)
	s.Openings, s.Budget = datedPlaces(), 20
	s.Closed = []string{"BCIM", "LONGJ"}
	return s
}

// file is the name of the world's files.
func (w *world) file() string { return strings.ReplaceAll(w.name, " ", "-") }

// keep is how many steps lie between two compared points.
func (w *world) keep() int { return int(1 / w.base.Step) }

// yearly lists the recorded series at every year, series by series.
func (w *world) yearly(r *model.Result) (values []float64) {
	for _, s := range w.series {
		v := s.Values(r)
		for y := 0; y < len(v); y += w.keep() {
			values = append(values, v[y]/s.Unit)
		}
	}
	return values
}
