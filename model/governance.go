package model

import "math"

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
	sum := 1e-12
	for _, x := range g {
		sum += x
	}
	for j := range g {
		g[j] /= sum
	}
	return g
}

// govern computes the governance of the lead-firm chain and the barrier that
// lead firms put before the two ends.
func (e *Engine) govern() {
	p, s, n := e.p, &e.state, &e.now

	// E5: complexity rises with the product level; capability is both process
	// and product.
	n.cx = p.X0 + p.X1*s.q
	n.cap = math.Sqrt(n.p * s.q)

	n.gov = GovernanceWeights(n.cx, n.cap, p) // E6

	// E7: asymmetry and teaching are means over the types a cluster can be in;
	// hierarchy is closed to it and only takes orders away (C44).
	n.open4 = 1 - n.gov[GovHierarchy] + 1e-12
	n.asym, n.teachP, n.teachF = 0, 0, 0
	for j := GovMarket; j < GovHierarchy; j++ {
		n.asym += n.gov[j] * p.Asym[j]
		n.teachP += n.gov[j] * p.LP[j]
		n.teachF += n.gov[j] * p.LF[j]
	}
	n.asym /= n.open4
	n.teachP /= n.open4
	n.teachF /= n.open4

	// E8: the lead firm controls the more, the likelier a failure and the nearer
	// a rival; the less, the dearer control is (C48).
	ends := 0.0
	for _, k := range endFunctions {
		ends += s.c[k]
	}
	y := (pos(1-n.cap) + p.LamThr*ends/4) / p.Kappa
	control := y / (1 + y)

	// E9: the barrier needs power, a dependent cluster and control, and erodes
	// as lead firms give functions up (C35, C51). Dependence is last step's.
	n.bar = p.Bar * n.asym * s.dep * control * exp(-p.Omega*n.t)
}
