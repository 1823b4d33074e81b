package model

// What production costs beside labour. In version 1 only the wage differs between
// places, so the terms of this file are 0. In version 2 unit cost is Cobb-Douglas
// over four inputs with the trade's own shares:
//
//	F7  ln UC_ib = a_L ln(w_b/pi_ib) + a_E ln(e_b/e_0) + a_M ln(m_ib/m_0) + a_R ln(r_b/r_0) + ...,
//	    m_ib/m_0 = 1 + (1 - a_b) d_ib (weight_i/weight_0)^haul
//
// The wage is E13's, with a_L for beta_L. The price of energy e is that of power.
// Materials and parts that a host cannot make, the more the less its industry can
// do, come from home and pay the way. The rest, capital and services, costs the
// same everywhere: the money for plants abroad comes from home (assumed). Bad
// infrastructure and full parks raise all cost as in E13.
//
// Source: shares of cost by package trades; price of power by the World Bank
// (Doing Business 2016, small firm in the largest city), 14.3 US cents in China.

// powerAtHome is the price of power in China in 2014, US cents a kilowatt-hour.
const powerAtHome = 14.3

// lnInputsHome is the log price of all inputs but labour at home, relative to
// the start and weighted by their shares in cost: it is the measure.
func (c *cluster) lnInputsHome() float64 { return 0 }

// lnPower is the log cost of energy in a host against home, weighted by its share.
func (c *cluster) lnPower(site *site) float64 {
	return c.trade.Facts.Energy * log(site.power/powerAtHome)
}

// lnMaterials is the same of materials and parts that come a way which costs the
// share away of their price.
func (c *cluster) lnMaterials(h *host, away float64) float64 {
	return c.trade.Facts.Materials * log(1+(1-atMost1(h.a0))*away)
}
