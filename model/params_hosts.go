package model

// hostsNumbers are the parameters of hosts (E12 to E15, E36 to E40), and the policy's start and ramp.
type hostsNumbers struct {
	IJ, Park, CapRef     float64
	PhiTech, EpsA, PsiA  float64
	GRef, ChiG           float64
	LamH, KH, Fdi0       float64
	PhiW, GY, PhiJ, PhiA float64
	CJ, RDebt, Grant     float64
	Disp, Spill          float64
	TB, Ramp             float64
}

// hostsBase are their values in Base.
var hostsBase = hostsNumbers{
	IJ: 0.02, Park: 3, CapRef: 0.09, PhiTech: 0.6, EpsA: 0.05, PsiA: 0.3, GRef: 0.05, ChiG: 0.10,
	LamH: 0.10, KH: 0.05, Fdi0: 0.05, PhiW: 0.01, GY: 0.030, PhiJ: 0.03, PhiA: 0.03, CJ: 0.10,
	RDebt: 0.035, Grant: 0.2, Disp: 0.25, Spill: 0.3, TB: 0, Ramp: 6,
}

func hostsParams() []Param {
	return []Param{
		{
			ID: "iJ", Symbol: "ι_J", Group: "hosts", Eq: "E36", Unit: "1/year", Len: 1,
			Zh: "基建速度", En: "Speed of building",
			HelpZh: "“一带一路”使东道国基础设施改善多快。",
			HelpEn: "How fast the Belt and Road improves the infrastructure of hosts.",
			Min:    0, Max: 0.5, Low: 0.008, High: 0.035,
			Source: "World Bank 2019: corridor trade cost falls by up to 10.2%; set to give 4 to 8% in 20 years", Evidence: "v",
			scalar: func(p *Params) *float64 { return &p.IJ },
		},
		{
			ID: "park", Symbol: "park", Group: "hosts", Eq: "E13", Unit: "–", Len: 1,
			Zh: "园区扩容", En: "Room from parks",
			HelpZh: "园区全部建成后，可容纳的产能增加几倍。",
			HelpEn: "How many times more plants fit in once all parks are built.",
			Min:    0, Max: 100, Low: 1, High: 4,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.Park },
		},
		{
			ID: "cap_ref", Symbol: "cap_ref", Group: "hosts", Eq: "E12", Unit: "share", Len: 1,
			Zh: "参照东道国规模", En: "Size of a reference host",
			HelpZh: "衡量东道国大小的单位。",
			HelpEn: "The unit in which the size of a host is counted.",
			Min:    0.005, Max: 1, Low: 0.05, High: 0.15,
			Source: "mean room of the six-host table", Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.CapRef },
		},
		{
			ID: "phi_tech", Symbol: "φ_t", Group: "hosts", Eq: "E14", Unit: "share", Len: 1,
			Zh: "随厂带去的技术", En: "Technology that moves with plants",
			HelpZh: "境外工厂能用上母厂多少工艺优势。",
			HelpEn: "How much of the home plants' lead the plants abroad can use.",
			Min:    0, Max: 2, Low: 0.4, High: 0.8,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.PhiTech },
		},
		{
			ID: "eps_a", Symbol: "ε_a", Group: "hosts", Eq: "E14", Unit: "–", Len: 1,
			Zh: "集聚弹性", En: "Agglomeration",
			HelpZh: "附近工厂增多时，生产率提高的程度。",
			HelpEn: "How much more productive plants get with others near by.",
			Min:    0, Max: 0.5, Low: 0.027, High: 0.071,
			Source: "agglomeration elasticity 2.7 to 6.4%; 3.9% in rich, 7.1% in other countries (Tinbergen Institute paper 2021-026; World Bank ISBN 978-1-4648-1670-3, p. 65)", Evidence: "v",
			scalar: func(p *Params) *float64 { return &p.EpsA },
		},
		{
			ID: "psi_a", Symbol: "ψ_a", Group: "hosts", Eq: "E14", Unit: "–", Len: 1,
			Zh: "走廊内的集聚", En: "Agglomeration along the corridor",
			HelpZh: "同一走廊上其他地方的工厂也算作“附近”的程度。",
			HelpEn: "How far plants elsewhere on the corridor count as near by.",
			Min:    0, Max: 2, Low: 0.1, High: 0.5,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.PsiA },
		},
		{
			ID: "G_ref", Symbol: "G_ref", Group: "hosts", Eq: "E14", Unit: "–", Len: 1,
			Zh: "集聚的参照规模", En: "Scale of agglomeration",
			HelpZh: "多少工厂算得上一次明显的集聚。",
			HelpEn: "How many plants make a noticeable agglomeration.",
			Min:    0.001, Max: 1, Low: 0.02, High: 0.1,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.GRef },
		},
		{
			ID: "chi_g", Symbol: "χ_g", Group: "hosts", Eq: "E13", Unit: "–", Len: 1,
			Zh: "拥挤成本", En: "Congestion",
			HelpZh: "园区满员时成本上升多少。",
			HelpEn: "How much dearer production gets when the parks are full.",
			Min:    0, Max: 5, Low: 0.05, High: 0.2,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.ChiG },
		},
		{
			ID: "lam_h", Symbol: "λ_h", Group: "hosts", Eq: "E37", Unit: "1/year", Len: 1,
			Zh: "东道国学习速度", En: "Learning of hosts",
			HelpZh: "东道国从这些工厂学到工艺的速度。",
			HelpEn: "How fast hosts learn from the plants they receive.",
			Min:    0, Max: 1, Low: 0.03, High: 0.2,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.LamH },
		},
		{
			ID: "k_h", Symbol: "k_h", Group: "hosts", Eq: "E37", Unit: "–", Len: 1,
			Zh: "学习所需的规模", En: "Presence needed to learn",
			HelpZh: "要有多少工厂才学得起来。",
			HelpEn: "How many plants it takes before a host really learns.",
			Min:    0.001, Max: 1, Low: 0.02, High: 0.1,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.KH },
		},
		{
			ID: "fdi0", Symbol: "fdi0", Group: "hosts", Eq: "", Unit: "–", Len: 1,
			Zh: "原有外资存量", En: "Foreign plants at the start",
			HelpZh: "保留参数：本版方程没有用到。",
			HelpEn: "Kept for compatibility: no equation of this version uses it.",
			Min:    0, Max: 1, Low: 0.03, High: 0.07,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.Fdi0 },
		},
		{
			ID: "phi_w", Symbol: "φ_w", Group: "hosts", Eq: "E38", Unit: "1/year", Len: 1,
			Zh: "建厂推高工资", En: "Wage pressure of plants",
			HelpZh: "迁入的工厂使当地工资上涨多快。",
			HelpEn: "How fast incoming plants push local wages up.",
			Min:    0, Max: 3, Low: 0, High: 0.05,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.PhiW },
		},
		{
			ID: "g_y", Symbol: "g_y", Group: "hosts", Eq: "E39", Unit: "1/year", Len: 1,
			Zh: "东道国收入增速", En: "Income growth of hosts",
			HelpZh: "东道国人均收入追赶前沿的速度。",
			HelpEn: "How fast the income of hosts catches up with the frontier.",
			Min:    -0.1, Max: 0.2, Low: 0.015, High: 0.045,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.GY },
		},
		{
			ID: "phi_J", Symbol: "φ_J", Group: "hosts", Eq: "E39", Unit: "1/year", Len: 1,
			Zh: "基建促增长", En: "Growth from infrastructure",
			HelpZh: "基础设施改善使收入增长加快多少。",
			HelpEn: "How much better infrastructure adds to income growth.",
			Min:    0, Max: 1, Low: 0, High: 0.06,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.PhiJ },
		},
		{
			ID: "phi_a", Symbol: "φ_a", Group: "hosts", Eq: "E39", Unit: "1/year", Len: 1,
			Zh: "能力促增长", En: "Growth from capability",
			HelpZh: "产业能力提高使收入增长加快多少。",
			HelpEn: "How much higher industrial capability adds to income growth.",
			Min:    0, Max: 1, Low: 0, High: 0.06,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.PhiA },
		},
		{
			ID: "c_J", Symbol: "c_J", Group: "hosts", Eq: "E36", Unit: "–", Len: 1,
			Zh: "基建造价", En: "Cost of infrastructure",
			HelpZh: "把一个东道国的基础设施从零建到最好要花多少。",
			HelpEn: "What it costs to lift the infrastructure of a host from nothing to the best.",
			Min:    0, Max: 5, Low: 0.05, High: 0.5,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.CJ },
		},
		{
			ID: "r_debt", Symbol: "r", Group: "hosts", Eq: "E40", Unit: "1/year", Len: 1,
			Zh: "债务利率", En: "Interest on debt",
			HelpZh: "东道国基建借款的利率。",
			HelpEn: "The interest hosts pay on what they borrow for infrastructure.",
			Min:    0, Max: 1, Low: 0.01, High: 0.08,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.RDebt },
		},
		{
			ID: "grant", Symbol: "grant", Group: "hosts", Eq: "E36", Unit: "share", Len: 1,
			Zh: "赠款比例", En: "Share of grants",
			HelpZh: "基建资金中不用偿还的部分。",
			HelpEn: "The part of infrastructure money that need not be paid back.",
			Min:    0, Max: 1, Low: 0, High: 0.4,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.Grant },
		},
		{
			ID: "disp", Symbol: "disp", Group: "hosts", Eq: "E40", Unit: "–", Len: 1,
			Zh: "挤出本地企业", En: "Displacement of local firms",
			HelpZh: "集群多卖一件，本地企业少卖多少。",
			HelpEn: "How much local firms lose for every extra unit the cluster sells.",
			Min:    0, Max: 5, Low: 0, High: 0.8,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.Disp },
		},
		{
			ID: "spill", Symbol: "spill", Group: "hosts", Eq: "E40", Unit: "–", Len: 1,
			Zh: "技术外溢", En: "Spillovers",
			HelpZh: "东道国学到的工艺有多少变成本地收益。",
			HelpEn: "How much of what hosts learn turns into local earnings.",
			Min:    0, Max: 5, Low: 0, High: 0.6,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.Spill },
		},
		{
			ID: "t_B", Symbol: "t_B", Group: "hosts", Eq: "E17", Unit: "year", Len: 1,
			Zh: "政策起始", En: "Start of the policy",
			HelpZh: "从2013年底算起，政策何时开始（年）。",
			HelpEn: "When the policy starts, in years after the end of 2013.",
			Min:    -50, Max: 200, Low: 0, High: 2,
			Source: "Belt and Road proposed in September and October 2013", Evidence: "v",
			scalar: func(p *Params) *float64 { return &p.TB },
		},
		{
			ID: "ramp", Symbol: "ramp", Group: "hosts", Eq: "E17", Unit: "year", Len: 1,
			Zh: "政策展开期", En: "Ramp of the policy",
			HelpZh: "从开始到全面落实要几年。",
			HelpEn: "How many years it takes from the start to full strength.",
			Min:    0.01, Max: 100, Low: 3, High: 10,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.Ramp },
		},
	}
}
