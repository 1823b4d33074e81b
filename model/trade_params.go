package model

import (
	"math"

	"silkladder/model/trades"
)

// The parameters of a cluster of version 2 follow from facts about its trade by
// the rules of this file, written once for all trades, and of Base2 where trades
// do not differ. DerivedTable tells the rules to readers; a test holds it to the
// code.

// Base2 returns the parameters that all clusters of version 2 start from. Where
// version 1 told apart numbers that nothing tells apart, they are one here, so
// that the clusters add no assumptions: rivals improve alike in every market,
// effort has constant returns, thresholds have one width.
func Base2() Params {
	p := Base()
	p.RivG, p.RivH, p.RivB = 0.011, 0.011, 0.011
	p.AM = 1 - p.AN - p.AF
	p.KH = p.GRef
	p.ThX = p.ThG
	p.WX, p.WGov = p.WS, p.WS
	p.PhiA = p.PhiJ
	p.KapQ = p.KapT
	p.IotaQ = p.IotaP
	// A cluster here is a whole trade of China, not one place among many.
	p.Own0 = 0.40
	p.Ms0 = [3]float64{0.40, 0.80, 0.15}
	// A third of version 1: one sentence of the paper carries it.
	p.KapE = 0.01
	// Fitted to the jobs in zones of 2016 to 2018 with reach and jump (Couplings).
	p.Park = 15
	return p
}

// paramsOf applies the rules to a trade.
func paramsOf(t *trades.Trade) Params {
	p := Base2()

	// Markets. After the last observation no trade goes on growing or shrinking
	// faster than a few per cent a year; rivals build a little ahead of demand.
	p.Sales0 = [3]float64{t.Chain, t.Home, max(0, 1-t.Chain-t.Home)}
	p.GG, p.GH = goesOn(t.WorldGrowth), goesOn(t.HomeGrowth)
	p.GRiv = p.GG + 0.01
	if t.Driver == trades.Construction {
		p.PsiI = 0.30
	}

	// Cost and capacity.
	p.BetaL = t.Labour
	p.LamW = 0.75 * t.LabourIncome
	p.U0 = t.Utilisation
	p.Embed = 0.15 + 0.5*t.Home
	p.Exit = 0.25 * math.Max(0.2, 1-2*t.Capital)

	// Where it stands: research shows in the left end and the shop floor, own
	// names in the right end.
	able := min(0.8, 10*t.Research)
	shop := 0.45 + 5*t.Research
	brand := 0.04 + 0.3*t.OwnBrand
	p.C0 = [7]float64{
		FnR: able, FnD: (able+brand)/2 + 0.05,
		FnC: shop - 0.15, FnA: shop, FnL: shop - 0.15,
		FnM: brand + 0.04, FnB: brand,
	}
	p.Product0 = 0.3 + 5*t.Research + 0.1*t.OwnBrand

	// The road it is on: what goes to research, and as much again to design and
	// marketing, against what goes to plants.
	high := 2 * t.Research
	p.Eta = high / (high + valueAddedShare*t.Capital)
	p.Intent = 0.2 + 0.3*t.OwnBrand + 5*t.Research
	p.BoundN = 0.90 - 2*t.Research

	// The chain: complexity at the start is that of the trade's type of
	// governance, wherever its products stand.
	p.X0 = t.Complexity + 0.2 - p.X1*p.Product0
	p.Cod = t.Codifiability
	switch t.Family {
	case trades.Heavy:
		p.Smile = 2.5
	case trades.Engineered:
		p.Smile = 4
	}
	if t.ID == "electronics" {
		p.V = electronics().V // teardowns, WIPO 2017
	}
	return p
}

// goesOn is the growth a year that is assumed after the last observation.
func goesOn(growth float64) float64 { return min(0.05, max(-0.02, growth)) }

// Derived tells how one parameter of a cluster follows in version 2.
type Derived struct {
	ID             string // of the parameter
	RuleZh, RuleEn string
	Tied           bool // it follows another parameter, not a fact about the trade
}

// DerivedTable lists the parameters that no longer stand for themselves in
// version 2: they follow from facts about the trade, from the record, or from
// another parameter.
func DerivedTable() []Derived { return append([]Derived(nil), derived...) }

var derived = []Derived{
	{"q0", "三个市场的销售份额", "the trade's shares of sales by market", false},
	{"g_G", "世界需求增速，限于 −2%～5%", "growth of world demand, held between −2 and 5% a year", false},
	{"g_H", "国内需求增速，限于 −2%～5%", "growth of home demand, held between −2 and 5% a year", false},
	{"g_riv", "世界需求增速加1个百分点", "growth of world demand and one point more", false},
	{"psi_I", "由建设带动的行业为0.3，其余为0", ".3 where construction drives demand, else 0", false},
	{"beta_L", "人工占单位成本", "labour's share of unit cost", false},
	{"lam_w", "劳动占要素收入的四分之三", "three quarters of labour's share of factor income", false},
	{"u0", "期初产能利用率", "use of capacity at the start", false},
	{"embed", "0.15加国内销售份额之半", ".15 and half of the share sold at home", false},
	{"exit", "0.25 ×（1 − 2 × 折旧占要素收入），不低于五分之一", ".25 × (1 − 2 × depreciation's share), at least a fifth of it", false},
	{"c", "研发强度与自有品牌比重", "research and own names", false},
	{"Q0", "0.3 + 5 × 研发强度 + 0.1 × 自有品牌", ".3 + 5 × research + .1 × own names", false},
	{"eta", "研发的两倍，除以它与折旧之和", "twice research over itself and depreciation", false},
	{"intent", "0.2 + 0.3 × 自有品牌 + 5 × 研发强度", ".2 + .3 × own names + 5 × research", false},
	{"bound_N", "0.9 − 2 × 研发强度", ".9 − 2 × research", false},
	{"x0", "由治理类型而定的复杂度", "complexity by the type of governance", false},
	{"cod", "由治理类型而定的可编码程度", "codifiability by the type of governance", false},
	{"park", "按2016至2018年园区就业拟合", "fitted to the jobs in zones of 2016 to 2018", false},
	{"rivH", "与rivG相同", "as rivG", true},
	{"rivB", "与rivG相同", "as rivG", true},
	{"aM", "1减a_N减a_F", "1 less a_N and a_F", true},
	{"k_h", "与G_ref相同", "as G_ref", true},
	{"th_X", "与θ_G相同", "as θ_G", true},
	{"w_X", "与w_s相同", "as w_s", true},
	{"w_gov", "与w_s相同", "as w_s", true},
	{"phi_a", "与φ_J相同", "as φ_J", true},
	{"kapQ", "与κ_T相同", "as κ_T", true},
	{"iotaQ", "与ι_P相同", "as ι_P", true},
}

// free lists parameters of the table that are no assumptions about the world:
// units, devices, choices, noise that is off unless asked for.
var free = []string{"n_ref", "i_ref", "m_ref", "cap_ref", "mixI", "seed", "force_gov", "fdi0", "sd_G", "sd_B", "ar"}

// Assumed lists by name what a run of version 2 assumes without a source: the
// structural parameters, the couplings, the prices of levers and the trades' own
// figures.
func Assumed() (list []string) {
	known := map[string]bool{}
	for _, d := range derived {
		known[d.ID] = true
	}
	for _, id := range free {
		known[id] = true
	}
	for i := range params {
		if d := &params[i]; d.Evidence == "a" && !known[d.ID] {
			list = append(list, d.ID)
		}
	}
	for i := range couplings {
		if couplings[i].Evidence == "a" {
			list = append(list, couplings[i].ID)
		}
	}
	for i := range prices {
		if prices[i].Evidence == "a" {
			list = append(list, prices[i].ID)
		}
	}
	for _, t := range tradeTable() {
		for _, f := range trades.Facts(t.ID) {
			if f.Mark == trades.Assumed {
				list = append(list, t.ID+"."+f.Field)
			}
		}
	}
	return list
}
