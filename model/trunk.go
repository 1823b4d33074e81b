package model

import "slices"

// trunk is a run of version 2 at the moment from which its levers act: what comes before
// is the same for all levers (F12), so that a run which differs by them alone goes on from
// here. Its first rows stand in the record still.
type trunk struct {
	of    Scenario // it is a trunk of this one, whatever its levers; Version 0 where there is none
	slots slots    // of the record
	step  int      // the first that levers reach

	common   common
	shut     string
	placed   bool
	clusters []cluster
	plants   []plant
	hosts    []host
	numbers  []float64 // what is listed by Engine.lists
}

// branch is the first step that levers reach; 0 where they act from the start.
func (e *Engine) branch() int {
	s := &e.res.Scenario
	if s.Version != Version2 {
		return 0
	}
	from := s.From - StartYear
	n := int(max(0, from) / s.Step)
	for n > 0 && float64(n-1)*s.Step > from {
		n--
	}
	for float64(n)*s.Step <= from {
		n++
	}
	return n
}

// lists gives every list of numbers that the next step reads from the one before, but for
// the plants.
func (e *Engine) lists(do func(list []float64)) {
	each := func(t *tracked) {
		do(t.x)
		do(t.f)
	}
	each(&e.lnJ)
	each(&e.along)
	each(&e.here)
	for i := range e.clusters {
		c := &e.clusters[i]
		do(c.onCorridor)
		for _, t := range [...]*tracked{&c.logs, &c.near, &c.lnCost, &c.unitCost, &c.lnAppeal, &c.appeal, &c.lnBorder} {
			each(t)
		}
	}
}

// keep makes the present moment, the beginning of a step, the trunk of later runs.
func (e *Engine) keep(step int) {
	k := &e.trunk
	others := append(k.of.Others[:0], e.res.Scenario.Others...) // in memory of its own
	k.of = e.res.Scenario
	k.of.Others = others
	k.slots, k.step = e.res.slots, step
	k.common, k.shut, k.placed = e.common, e.shut, e.placed
	k.clusters = append(k.clusters[:0], e.clusters...)
	k.hosts = append(k.hosts[:0], e.hosts...)
	k.plants, k.numbers = k.plants[:0], k.numbers[:0]
	for i := range e.clusters {
		k.plants = append(k.plants, e.clusters[i].plants...)
	}
	e.lists(func(list []float64) { k.numbers = append(k.numbers, list...) })
}

// resume goes back to the trunk where the scenario differs from it by its levers alone,
// and returns the step to go on with; else it prepares a run from the start.
func (e *Engine) resume(only Selection) (step int) {
	k, s := &e.trunk, &e.res.Scenario
	if !k.of.sameButLevers(s) || k.slots != only.slots() {
		k.of.Version = 0
		e.prepare(only)
		return 0
	}
	e.res.resize(e.common.steps+1, len(e.clusters), len(e.hosts), only)
	e.common, e.shut, e.placed = k.common, k.shut, k.placed
	copy(e.clusters, k.clusters)
	copy(e.hosts, k.hosts)
	plants, numbers := k.plants, k.numbers
	for i := range e.clusters {
		c := &e.clusters[i]
		c.p = &s.Params
		if o, ok := s.other(i); ok {
			c.p = &o.Params
		}
		plants = plants[copy(c.plants, plants):]
	}
	e.lists(func(list []float64) { numbers = numbers[copy(list, numbers):] })
	return k.step
}

// sameButLevers reports whether two scenarios differ by their levers at most.
func (s *Scenario) sameButLevers(x *Scenario) bool {
	return s.Version == x.Version && s.Archetype == x.Archetype && s.Params == x.Params && s.Years == x.Years && s.Step == x.Step &&
		(s.Hosts == nil) == (x.Hosts == nil) && slices.Equal(s.Hosts, x.Hosts) && slices.Equal(s.Openings, x.Openings) &&
		s.Workers == x.Workers && s.Output == x.Output && slices.Equal(s.Others, x.Others) && s.Focus == x.Focus &&
		s.Couplings == x.Couplings && s.From == x.From && s.History == x.History &&
		slices.Equal(s.Closed, x.Closed) && slices.Equal(s.Shocks, x.Shocks) && s.Budget == x.Budget
}
