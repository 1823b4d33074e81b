package model

import (
	"sync"

	"silkladder/model/atlas"
	"silkladder/model/trades"
)

// peopleByHost is the number of people in manufacturing of every host of the
// atlas, by name, and their sum.
var peopleByHost = sync.OnceValues(func() (map[string]float64, float64) {
	list, sum := map[string]float64{}, 0.0
	hosts := atlas.Hosts()
	for i, t := range trades.Hosts() { // in the order of the atlas
		list[hosts[i].Name] = t.ManufacturingPeople()
		sum += t.ManufacturingPeople()
	}
	return list, sum
})

// outletByHost is the weight of every host of the atlas in sales to all of them.
var outletByHost = sync.OnceValue(func() map[string]float64 {
	list := map[string]float64{}
	for _, h := range atlas.Hosts() {
		list[h.Name] = h.Outlet
	}
	return list
})

// peopleOfHosts sets how many people work in the factories of every host. A host
// the atlas does not know has its share of them by its room.
func (e *Engine) peopleOfHosts() {
	if e.common.people == 0 {
		return
	}
	known, all := peopleByHost()
	for i := range e.hosts {
		n, ok := known[e.res.Hosts[i].Name]
		if !ok {
			n = all * e.hosts[i].cap / atlas.TotalRoom
		}
		e.hosts[i].people = n
	}
}
