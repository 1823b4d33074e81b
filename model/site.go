package model

import (
	"strings"
	"sync"

	"silkladder/model/atlas"
	"silkladder/model/trades"
)

// site is what version 2 knows of a host of the atlas for any trade.
type site struct {
	index int          // in the atlas
	row   atlas.Host   // as the atlas has it
	power float64      // price, US cents a kilowatt-hour
	duty  float64      // tariff on manufactures, share of the price
	parks []atlas.Park // that can take in plants
}

// sites holds what is known of every host of the atlas, by name.
var sites = sync.OnceValue(func() map[string]*site {
	list := map[string]*site{}
	hosts := atlas.Hosts()
	for i, t := range trades.Hosts() { // in the order of the atlas
		name := hosts[i].Name
		list[name] = &site{index: i, row: hosts[i], power: t.Power14.Value, duty: t.Tariff13.Value / 100, parks: hostParks(name)}
	}
	return list
})

// hostCodes lists the codes of the hosts of the atlas.
var hostCodes = sync.OnceValue(func() (codes []string) {
	for _, t := range trades.Hosts() {
		codes = append(codes, t.ISO3)
	}
	return codes
})

// fromPorts is what the ways from the cheapest Chinese port cost, by host.
var fromPorts = sync.OnceValue(func() (costs []float64) {
	roads := atlas.RoadsFromPorts()
	for _, iso3 := range hostCodes() {
		costs = append(costs, roads.To(iso3).Iceberg())
	}
	return costs
})

// fits says how far each park of the atlas is open to a trade, by the id of the
// park.
func fits(t *trades.Trade) map[string]float64 {
	list := map[string]float64{}
	for _, s := range sites() {
		for i := range s.parks {
			list[s.parks[i].ID], _ = trades.Fit(s.parks[i], *t)
		}
	}
	return list
}

// place sets what the cluster finds in every host: how far its goods travel, what
// its inputs cost there, and which parks take it in. shut says that the closures
// of the scenario hold.
func (c *cluster) place(shut bool) {
	for i := range c.plants {
		c.plants[i].ice, c.plants[i].fit = c.e.hosts[i].ice, 1
	}
	if c.trade == nil {
		return
	}
	far := c.trade.far()
	if shut && c.e.shut != "" {
		if c.detour.closed != c.e.shut || c.detour.trade != c.trade {
			c.detour = measure(c.trade, strings.Fields(c.e.shut))
			c.detour.closed, c.detour.trade = c.e.shut, c.trade
		}
		far = &c.detour
	}
	heavier, fits := c.heavier(), c.trade.fits()
	for i := range c.plants {
		h, b := &c.e.hosts[i], &c.plants[i]
		if h.site == nil {
			b.ice *= heavier
			continue
		}
		b.ice = max(0, h.ice+far.over[h.site.index]) * heavier
		b.lnInputs = c.lnPower(h.site) + c.lnMaterials(h, far.from[h.site.index]*heavier)
		left := 1.0
		for j := range h.site.parks {
			id := h.site.parks[j].ID
			if !(shut && c.e.res.Scenario.closes(id, OpeningPark)) {
				left *= 1 - fits[id]
			}
		}
		b.fit = 1 - left
	}
}
