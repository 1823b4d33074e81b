package model

import "silkladder/model/atlas"

// reach computes equation E15, the cost of reaching the market of every host:
// tariff, cut by market access, and transport, cut by better infrastructure along
// the corridor. In version 2 transport differs by trade (F8).
//
//	F8  ice_ib = (ice_b + d_ib - d_b) (m_i / m_0)^haul
//
// where d_ib is what the cheapest open way from the cluster's own city costs, d_b
// that from the cheapest Chinese port, m_i the weight of its goods per value and
// m_0 that of shoes, the goods of version 1. Closed corridors carry nothing: goods
// go another way, and where none is left the straight way overland.
//
// Source: weights by package trades, ways by package atlas.
func (c *cluster) reach() {
	plants := c.plants
	hosts := c.e.hosts[:len(plants)]
	for i := range plants {
		h, b := &hosts[i], &plants[i]
		b.tau = 1 + h.tar*(1-h.bM) + b.ice*h.freight*(1-h.jc)*h.perGap
	}
}

// usualWeight is the weight of shoes in kilograms per dollar, for which the
// transport costs of the host table were written.
const usualWeight = 0.176

// heavier is how much more of its price the transport of the cluster's goods
// takes than that of shoes.
func (c *cluster) heavier() float64 {
	if c.trade.Facts.Weight == 0 {
		return 0 // ships carry themselves
	}
	return exp(c.e.common.Haul * log(c.trade.Facts.Weight/usualWeight))
}

// distances are what the ways from one city to the hosts of the atlas cost, less
// those from the cheapest port, and the former alone; by host.
type distances struct {
	closed     string // corridors that were closed, and the trade, for whom it was computed
	trade      *Trade
	over, from []float64
}

// measure finds the ways from a trade's city with the given corridors closed.
func measure(t *Trade, closed []string) (d distances) {
	roads, ports := atlas.RoadsFrom(t.Facts.Lat, t.Facts.Lon, closed), fromPorts()
	for i, iso3 := range hostCodes() {
		x := roads.To(iso3).Iceberg()
		d.from = append(d.from, x)
		d.over = append(d.over, x-ports[i])
	}
	return d
}
