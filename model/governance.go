package model

// Governance is one of the five types of chain governance of Gereffi, Humphrey
// and Sturgeon (2005), from least to most control by the lead firm.
type Governance int

// The five types, in the order of every vector over governance.
const (
	GovMarket     Governance = iota // price alone
	GovModular                      // turn-key suppliers of codified products
	GovRelational                   // mutual dependence, tacit knowledge
	GovCaptive                      // quasi-hierarchy: small suppliers, one buyer
	GovHierarchy                    // inside the lead firm; closed to a cluster
)

// NumGovernance is the length of every vector over governance types.
const NumGovernance = 5

// GovernanceRow names one governance type in both languages.
type GovernanceRow struct {
	Governance Governance
	ID, Zh, En string
}

// GovernanceTable lists the five types in the order of every 5-vector.
func GovernanceTable() []GovernanceRow {
	return []GovernanceRow{
		{GovMarket, "market", "市场型", "market"},
		{GovModular, "modular", "模块型", "modular"},
		{GovRelational, "relational", "关系型", "relational"},
		{GovCaptive, "captive", "领导型（准层级）", "captive (quasi-hierarchy)"},
		{GovHierarchy, "hierarchy", "层级型", "hierarchy"},
	}
}

// GovernanceWeights is equation E6: the weights of the five types in a chain
// with the given product complexity and supplier capability, under parameters p
// (codifiability, requirement, width). A complex product leaves the market, a
// codified one the relational forms, and a supplier below what the product
// requires falls under captive control or is integrated. The weights sum to 1.
func GovernanceWeights(complexity, capability float64, p *Params) [5]float64 {
	if p.ForceGov != [5]float64{} {
		return p.ForceGov
	}
	h := logistic(complexity, 0.5, p.WGov)
	d := logistic(p.Cod, 0.5, p.WGov)
	s := logistic(capability, p.requirement(complexity), p.WGov)
	return governanceMix(h, d, s)
}

// requirement is the capability that a product of the given complexity asks for.
func (p *Params) requirement(complexity float64) float64 {
	return p.ThGov + p.KReq*(complexity-0.6)
}

// governanceRaw combines the memberships complex h, codified d and capable s.
func governanceRaw(h, d, s float64) [5]float64 {
	return [5]float64{
		(1 - h) * d * s,
		h * d * s,
		h * (1 - d) * s,
		h * d * (1 - s),
		h * (1 - d) * (1 - s),
	}
}

// governanceMix is governanceRaw with weights that sum to 1.
func governanceMix(h, d, s float64) [5]float64 {
	g := governanceRaw(h, d, s)
	per := 1 / (1e-12 + g[0] + g[1] + g[2] + g[3] + g[4])
	return [5]float64{g[0] * per, g[1] * per, g[2] * per, g[3] * per, g[4] * per}
}

// govern computes the governance of the lead-firm chain and the barrier that
// lead firms put before the two ends.
func (c *cluster) govern() {
	p, s, n := c.p, &c.state, &c.now

	// E5: complexity rises with the product level; capability is both process
	// and product (transcend). E6: the weights of the five types.
	n.gov = p.ForceGov
	if p.ForceGov == [5]float64{} {
		n.gov = governanceMix(n.complex, c.fixed.codified, n.capable)
	}

	// E7: asymmetry and teaching are means over the types a cluster can be in;
	// hierarchy is closed to it and only takes orders away (C44).
	n.open4 = 1 - n.gov[GovHierarchy] + 1e-12
	per := 1 / n.open4
	n.asym = per * (n.gov[0]*p.Asym[0] + n.gov[1]*p.Asym[1] + n.gov[2]*p.Asym[2] + n.gov[3]*p.Asym[3])
	n.teachP = per * (n.gov[0]*p.LP[0] + n.gov[1]*p.LP[1] + n.gov[2]*p.LP[2] + n.gov[3]*p.LP[3])
	n.teachF = per * (n.gov[0]*p.LF[0] + n.gov[1]*p.LF[1] + n.gov[2]*p.LF[2] + n.gov[3]*p.LF[3])

	// E8: the lead firm controls the more, the likelier a failure and the nearer
	// a rival; the less, the dearer control is (C48).
	ends := s.c[FnR] + s.c[FnD] + s.c[FnM] + s.c[FnB]
	y := (pos(1-n.cap) + p.LamThr*ends/4) / p.Kappa
	control := y / (1 + y)

	// E9: the barrier needs power, a dependent cluster and control, and erodes
	// as lead firms give functions up (C35, C51). Dependence is last step's.
	n.bar = p.Bar * n.asym * s.dep * control * n.fade
}
