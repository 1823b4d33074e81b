package model

// technologyNumbers are the parameters of technology and cost (E2, E13).
type technologyNumbers struct {
	PiMin, BetaL, EpsS float64
	ChiJ, JHome        float64
}

// technologyBase are their values in Base.
var technologyBase = technologyNumbers{
	PiMin: 0.10, BetaL: 0.35, EpsS: 0.05, ChiJ: 0.25, JHome: 0.75,
}

func technologyParams() []Param {
	return []Param{
		{
			ID: "pi_min", Symbol: "π_m", Group: "technology", Eq: "E2", Unit: "–", Len: 1,
			Zh: "最低生产率", En: "Lowest productivity",
			HelpZh: "工艺水平为零时的生产率，前沿为1。",
			HelpEn: "Productivity with no process skill at all; the frontier is 1.",
			Min:    0.01, Max: 1, Low: 0.05, High: 0.2,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.PiMin },
		},
		{
			ID: "beta_L", Symbol: "β_L", Group: "technology", Eq: "E13", Unit: "–", Len: 1,
			Zh: "成本的劳动力弹性", En: "Labour elasticity of cost",
			HelpZh: "工资上涨1%，单位成本大约上涨百分之几。",
			HelpEn: "By about how many per cent unit cost rises when wages rise by one per cent.",
			Min:    0, Max: 1, Low: 0.2, High: 0.5,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.BetaL },
		},
		{
			ID: "eps_s", Symbol: "ε_s", Group: "technology", Eq: "E13", Unit: "–", Len: 1,
			Zh: "规模经济", En: "Scale economies",
			HelpZh: "总产能扩大时单位成本下降的程度。",
			HelpEn: "How far unit cost falls as total capacity grows.",
			Min:    0, Max: 0.5, Low: 0, High: 0.1,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.EpsS },
		},
		{
			ID: "chi_J", Symbol: "χ_J", Group: "technology", Eq: "E13", Unit: "–", Len: 1,
			Zh: "基础设施差的代价", En: "Cost of poor infrastructure",
			HelpZh: "完全没有基础设施（含能源）时，生产成本高出多少。",
			HelpEn: "How much dearer production is with no infrastructure at all, energy included.",
			Min:    0, Max: 3, Low: 0.1, High: 0.4,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.ChiJ },
		},
		{
			ID: "J_home", Symbol: "J_0", Group: "technology", Eq: "E13", Unit: "0–1", Len: 1,
			Zh: "国内基础设施", En: "Infrastructure at home",
			HelpZh: "集群所在地的基础设施水平，最好为1。",
			HelpEn: "Infrastructure where the cluster is; the best possible is 1.",
			Min:    0, Max: 1, Low: 0.65, High: 0.85,
			Source: "on the scale of the World Bank Logistics Performance Index; value assumed", Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.JHome },
		},
	}
}
