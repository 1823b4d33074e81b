package claims

import (
	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/study"
)

// Table selects the hosts against which a claim is tested.
type Table int

// The host tables.
const (
	Six    Table = iota // the reference table of six hosts
	Atlas               // the economies of package atlas
	Nation              // version 2: the same economies, with all of China's clusters in them
)

// Setting fixes one parameter, by identifier.
type Setting struct {
	ID    string
	Value []float64
}

// world is where a check makes its runs: a host table and a set of assumptions
// that override those of every run.
type world struct {
	table    Table
	hosts    []model.Host
	settings []Setting
	params   []model.Param // of the settings

	engines [4]model.Engine // the last four results stay valid
	next    int
	err     error // first error of a run
}

// newWorld returns a world with default assumptions.
func newWorld(t Table) *world {
	w := &world{table: t, hosts: SixHosts()}
	if t != Six {
		w.hosts = atlas.Hosts()
	}
	return w
}

// assume replaces the assumptions, leaving out those in except.
func (w *world) assume(settings []Setting, except ...string) {
	w.settings, w.params = w.settings[:0], w.params[:0]
next:
	for _, s := range settings {
		for _, id := range except {
			if s.ID == id {
				continue next
			}
		}
		p, ok := model.ParamByName(s.ID)
		if !ok {
			panic("claims: no parameter " + s.ID)
		}
		w.settings, w.params = append(w.settings, s), append(w.params, p)
	}
}

// assumes reports whether the parameter is among the assumptions.
func (w *world) assumes(id string) bool {
	for _, s := range w.settings {
		if s.ID == id {
			return true
		}
	}
	return false
}

// base is the scenario of an archetype without levers. In version 2 it is the
// cluster of that trade among all others, in a world in which the Belt and Road
// starts with its levers and not before, as in the claims.
func (w *world) base(archetype string) model.Scenario {
	if w.table != Nation {
		s := model.New(archetype)
		s.Hosts = w.hosts
		return s
	}
	if archetype == "footwear" {
		archetype = "footwear-oem"
	}
	s := model.National(archetype)
	s.From, s.History = model.StartYear, model.HistoryNone
	return s
}

// params of an archetype under the assumptions.
func (w *world) paramsOf(archetype string) model.Params {
	p := w.base(archetype).Params
	w.override(&p)
	return p
}

func (w *world) override(p *model.Params) {
	for i, s := range w.settings {
		w.params[i].Set(p, s.Value)
	}
}

// announced is the Belt and Road as announced: all levers but the eco-park.
var announced = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}

// run runs an archetype without levers after change has been made to it; the
// assumptions override the change. The result is valid for three more runs. When
// a run fails, the world remembers the error and returns the default run.
func (w *world) run(archetype string, change func(s *model.Scenario)) *model.Result {
	s := w.base(archetype)
	if change != nil {
		change(&s)
	}
	w.override(&s.Params)
	e := &w.engines[w.next]
	w.next = (w.next + 1) % len(w.engines)
	r, err := e.Run(s)
	if err != nil {
		if w.err == nil {
			w.err = err
		}
		s.Params = s.Own()
		if r, err = e.Run(s); err != nil {
			panic("claims: " + err.Error())
		}
	}
	return r
}

// pair runs an archetype without and with levers.
func (w *world) pair(archetype string, levers model.Levers, change func(s *model.Scenario)) (without, with *model.Result) {
	without = w.run(archetype, change)
	with = w.run(archetype, func(s *model.Scenario) {
		if change != nil {
			change(s)
		}
		s.Levers = levers
	})
	return without, with
}

// perHost scales a capacity that means "some" for one of six hosts to the number
// of hosts in the table.
func (w *world) perHost(k float64) float64 { return k * 6 / float64(len(w.hosts)) }

// gains returns the change of the present value of every host's balance.
func gains(without, with *model.Result) []float64 {
	before := study.PresentValues(without, nil)
	g := study.PresentValues(with, nil)
	for i := range g {
		g[i] -= before[i]
	}
	return g
}

// endCapacity is the cluster's capacity in host i at the end of a run.
func endCapacity(r *model.Result, i int) float64 {
	k := r.Host(i, model.HostK)
	return k[len(k)-1]
}

// first is the year in which a series first exceeds a level, or never.
func first(r *model.Result, o model.Output, level float64) year {
	for i, x := range r.Series(o) {
		if x > level {
			return year(r.T[i])
		}
	}
	return never
}
