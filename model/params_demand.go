package model

// demandNumbers are the parameters of demand (E16, E17); vectors: lead-firm chain, home, hosts.
type demandNumbers struct {
	Sigma, AlphaQ, PhiB   float64
	GG, GH                float64
	RivG, RivH, RivB, Dom float64
	Ms0                   [3]float64 // market shares at the start
	Sales0                [3]float64 // sales shares at the start (q0), sum 1
	PV                    [3]float64 // value of one unit by market
	PsiI                  float64
}

// demandBase are their values in Base.
var demandBase = demandNumbers{
	Sigma: 3, AlphaQ: 0.5, PhiB: 0.30, GG: 0.02, GH: 0.03, RivG: 0.013, RivH: 0.009, RivB: 0.010,
	Dom: 0.8, Ms0: [3]float64{0.15, 0.15, 0.08}, Sales0: [3]float64{0.85, 0.10, 0.05},
	PV: [3]float64{1, 0.8, 0.6},
}

func demandParams() []Param {
	return []Param{
		{
			ID: "sigma", Symbol: "σ", Group: "demand", Eq: "E17", Unit: "–", Len: 1,
			Zh: "替代弹性", En: "Elasticity of substitution",
			HelpZh: "产品更有吸引力时，市场份额上升的幅度（市场份额对吸引力的弹性）。",
			HelpEn: "How strongly market share answers to more attractive goods.",
			Min:    0, Max: 8, Low: 2, High: 4.5,
			Source: "trade elasticities of 3 to 5", Evidence: "m",
			scalar: func(p *Params) *float64 { return &p.Sigma },
		},
		{
			ID: "alpha_q", Symbol: "α", Group: "demand", Eq: "E16", Unit: "–", Len: 1,
			Zh: "质量的作用", En: "Weight of quality",
			HelpZh: "质量提高对吸引力的作用。",
			HelpEn: "How much better quality adds to the appeal of the goods.",
			Min:    0, Max: 3, Low: 0.3, High: 0.8,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.AlphaQ },
		},
		{
			ID: "phi_B", Symbol: "φ_B", Group: "demand", Eq: "E16", Unit: "–", Len: 1,
			Zh: "品牌的作用", En: "Weight of brand",
			HelpZh: "自有品牌和营销对吸引力的作用。",
			HelpEn: "How much own marketing and brand add to the appeal of the goods.",
			Min:    0, Max: 3, Low: 0.1, High: 0.6,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.PhiB },
		},
		{
			ID: "g_G", Symbol: "g_G", Group: "demand", Eq: "E17", Unit: "1/year", Len: 1,
			Zh: "国际市场增速", En: "Growth of the lead-firm market",
			HelpZh: "主导企业所在市场每年增长多少。",
			HelpEn: "How fast the market served through lead firms grows.",
			Min:    -0.1, Max: 0.15, Low: 0.01, High: 0.04,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.GG },
		},
		{
			ID: "g_H", Symbol: "g_H", Group: "demand", Eq: "E17", Unit: "1/year", Len: 1,
			Zh: "国内市场增速", En: "Growth of the home market",
			HelpZh: "国内市场每年增长多少。",
			HelpEn: "How fast the home market grows.",
			Min:    -0.1, Max: 0.15, Low: -0.01, High: 0.05,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.GH },
		},
		{
			ID: "rivG", Symbol: "riv_G", Group: "demand", Eq: "E17", Unit: "1/year", Len: 1,
			Zh: "竞争者进步（国际）", En: "Progress of rivals, lead chain",
			HelpZh: "国际市场上竞争者每年变强多少。",
			HelpEn: "How fast rivals improve in the lead-firm market.",
			Min:    -0.05, Max: 0.1, Low: 0, High: 0.02,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.RivG },
		},
		{
			ID: "rivH", Symbol: "riv_H", Group: "demand", Eq: "E17", Unit: "1/year", Len: 1,
			Zh: "竞争者进步（国内）", En: "Progress of rivals, home",
			HelpZh: "国内市场上竞争者每年变强多少。",
			HelpEn: "How fast rivals improve in the home market.",
			Min:    -0.05, Max: 0.1, Low: 0, High: 0.02,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.RivH },
		},
		{
			ID: "rivB", Symbol: "riv_B", Group: "demand", Eq: "E17", Unit: "1/year", Len: 1,
			Zh: "竞争者进步（东道国）", En: "Progress of rivals, hosts",
			HelpZh: "东道国市场上竞争者每年变强多少。",
			HelpEn: "How fast rivals improve in the host markets.",
			Min:    -0.05, Max: 0.1, Low: 0, High: 0.02,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.RivB },
		},
		{
			ID: "dom", Symbol: "dom", Group: "demand", Eq: "E16", Unit: "share", Len: 1,
			Zh: "国内竞争者的工资同步程度", En: "Rivals at home pay the same wages",
			HelpZh: "工资上涨时，国内竞争者同样涨价的程度。",
			HelpEn: "How far a rise of wages hits rivals at home as well.",
			Min:    0, Max: 2, Low: 0.5, High: 1,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.Dom },
		},
		{
			ID: "ms0", Symbol: "m₀", Group: "demand", Eq: "E17", Unit: "share", Len: 3,
			Zh: "初始市场份额", En: "Market shares at the start",
			HelpZh: "集群在国际、国内、东道国市场的初始份额。",
			HelpEn: "The cluster's share at the start in the lead-firm, home and host markets.",
			Min:    0.001, Max: 0.95, Low: 0.05, High: 0.3,
			Source: assumed, Evidence: "a",
			vector: func(p *Params) []float64 { return p.Ms0[:] },
		},
		{
			ID: "q0", Symbol: "q₀", Group: "demand", Eq: "E17", Unit: "share", Len: 3, Sum: true,
			Zh: "初始销售结构", En: "Sales at the start",
			HelpZh: "产品起初有多少卖给主导企业、国内和东道国（合计为1）。",
			HelpEn: "How sales divide at the start between lead firms, home and hosts (sum 1).",
			Min:    0, Max: 1, Low: 0.03, High: 0.92,
			Source: "archetypes; value assumed", Evidence: "a",
			vector: func(p *Params) []float64 { return p.Sales0[:] },
		},
		{
			ID: "pv", Symbol: "pv", Group: "demand", Eq: "E20", Unit: "–", Len: 3,
			Zh: "各市场的单位价值", En: "Value of a unit by market",
			HelpZh: "同一件产品在国际、国内、东道国市场值多少。",
			HelpEn: "What the same unit is worth in the lead-firm, home and host markets.",
			Min:    0.01, Max: 5, Low: 0.5, High: 1,
			Source: assumed, Evidence: "a",
			vector: func(p *Params) []float64 { return p.PV[:] },
		},
		{
			ID: "psi_I", Symbol: "ψ_I", Group: "demand", Eq: "E17", Unit: "–", Len: 1,
			Zh: "基建带来的需求", En: "Demand from construction",
			HelpZh: "修建东道国基础设施直接买走多少产品（如钢材）。",
			HelpEn: "How much of the product the building of infrastructure buys (steel, for example).",
			Min:    0, Max: 5, Low: 0, High: 0.5,
			Source: "Asian Development Bank estimates of infrastructure needs for the direction; value assumed", Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.PsiI },
		},
	}
}
