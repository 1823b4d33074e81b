package model

// valueNumbers are the parameters of the smile curve and prices (E1, E3, E4).
type valueNumbers struct {
	Smile, Skew float64    // depth d and skew a of the smile
	V           [7]float64 // value shares given directly; all zero = from Smile and Skew
	Own0        float64    // weight of the cluster's own capacity in world supply
	GRiv, EpsP  float64    // growth of rival capacity, price elasticity of demand
	ChiX        float64    // value added by a step to a higher chain
}

// valueBase are their values in Base.
var valueBase = valueNumbers{
	Smile: 6.0, Own0: 0.15, GRiv: 0.030, EpsP: 1.0, ChiX: 0.5,
}

func valueParams() []Param {
	return []Param{
		{
			ID: "smile", Symbol: "d", Group: "value", Eq: "E1", Unit: "–", Len: 1,
			Zh: "微笑曲线深度", En: "Depth of the smile",
			HelpZh: "数值越大，研发和品牌两端分得的价值越多，中间的生产环节分得越少；0为一条平线。",
			HelpEn: "The larger, the more value sits at the two ends (research, brand) and the less in production; 0 is a flat line.",
			Min:    -0.95, Max: 20, Low: 2, High: 10,
			Source: "smartphone teardowns (WIPO 2017) and press figures bracket it; value assumed", Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.Smile },
		},
		{
			ID: "skew", Symbol: "a", Group: "value", Eq: "E1", Unit: "–", Len: 1,
			Zh: "微笑曲线偏斜", En: "Tilt of the smile",
			HelpZh: "正值让价值偏向品牌一端，负值偏向研发一端。",
			HelpEn: "Positive values tilt the chain's value towards brand, negative ones towards research.",
			Min:    -5, Max: 5, Low: -1, High: 1,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.Skew },
		},
		{
			ID: "v", Symbol: "v_k", Group: "value", Eq: "E1", Unit: "share", Len: 7, Null: true, Sum: true,
			Zh: "各环节价值份额", En: "Value shares",
			HelpZh: "直接给出七个环节各占多少价值（合计为1）；留空则由微笑曲线算出。",
			HelpEn: "The share of each of the seven functions in the chain's value (sum 1); left empty, the smile curve gives them.",
			Min:    0, Max: 1, Low: 0.02, High: 0.40,
			Source: "smartphone teardowns (WIPO 2017, Dedrick, Linden & Kraemer) for electronics; otherwise from E1", Evidence: "v",
			vector: func(p *Params) []float64 { return p.V[:] },
		},
		{
			ID: "own0", Symbol: "ψ₀", Group: "value", Eq: "E3", Unit: "share", Len: 1,
			Zh: "自身产能在世界供给中的权重", En: "Own weight in world supply",
			HelpZh: "自己扩产会在多大程度上压低世界价格。",
			HelpEn: "How far the cluster's own expansion pushes down the world price.",
			Min:    0, Max: 1, Low: 0, High: 0.5,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.Own0 },
		},
		{
			ID: "g_riv", Symbol: "g_r", Group: "value", Eq: "E3", Unit: "1/year", Len: 1,
			Zh: "竞争者产能增速", En: "Growth of rival capacity",
			HelpZh: "别国生产同类产品的能力每年增长多少；越快，加工价格跌得越快。",
			HelpEn: "How fast other producers add capacity; the faster, the faster the price of making things falls.",
			Min:    -0.05, Max: 0.2, Low: 0.02, High: 0.045,
			Source: "Kaplinsky 2006 (prices fall when entrants crowd in); value assumed", Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.GRiv },
		},
		{
			ID: "eps_p", Symbol: "ε", Group: "value", Eq: "E3", Unit: "–", Len: 1,
			Zh: "需求的价格弹性", En: "Price elasticity of demand",
			HelpZh: "数值越小，供给过剩时价格跌得越狠。",
			HelpEn: "The smaller, the harder prices fall when supply outgrows demand.",
			Min:    0.2, Max: 10, Low: 0.5, High: 2,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.EpsP },
		},
		{
			ID: "chi_X", Symbol: "χ_X", Group: "value", Eq: "E4", Unit: "–", Len: 1,
			Zh: "价值链升级的增值", En: "Gain from a higher chain",
			HelpZh: "完全转入更高的价值链后，每个环节的价值增加多少。",
			HelpEn: "How much more every function is worth once the cluster has moved into a higher chain.",
			Min:    0, Max: 3, Low: 0.2, High: 1,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.ChiX },
		},
	}
}
