package model

// thresholdsNumbers are the parameters of entry thresholds of functions (E10, E11).
type thresholdsNumbers struct {
	ThG, ThLo        float64
	Rho              [7]float64
	WS, EH, EB, Soph float64
}

// thresholdsBase are their values in Base.
var thresholdsBase = thresholdsNumbers{
	ThG: 0.55, ThLo: 0.12, Rho: [7]float64{1, 0.85, 0.75, 0.50, 0.60, 0.85, 1}, WS: 0.07, EH: 0.10,
	EB: 0.25, Soph: 0.45,
}

func thresholdsParams() []Param {
	return []Param{
		{
			ID: "th_G", Symbol: "θ_G", Group: "thresholds", Eq: "E10", Unit: "0–1", Len: 1,
			Zh: "前沿市场的门槛", En: "Threshold of the frontier market",
			HelpZh: "在最发达的市场里，承担一项功能需要多强的能力。",
			HelpEn: "The capability that performing a function takes in the most advanced market.",
			Min:    0.05, Max: 1.5, Low: 0.45, High: 0.65,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.ThG },
		},
		{
			ID: "th_lo", Symbol: "θ_lo", Group: "thresholds", Eq: "E10", Unit: "0–1", Len: 1,
			Zh: "最穷市场的门槛", En: "Threshold of the poorest market",
			HelpZh: "在最穷的市场里，承担一项功能需要多强的能力。",
			HelpEn: "The capability that performing a function takes in the poorest market.",
			Min:    0, Max: 1, Low: 0.05, High: 0.2,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.ThLo },
		},
		{
			ID: "rho", Symbol: "ρ_k", Group: "thresholds", Eq: "E10", Unit: "–", Len: 7,
			Zh: "各环节的相对门槛", En: "Threshold by function",
			HelpZh: "越靠近微笑曲线两端，门槛越高。",
			HelpEn: "The nearer to the two ends of the smile, the higher the threshold.",
			Min:    0, Max: 2, Low: 0.5, High: 1,
			Source: assumed, Evidence: "a",
			vector: func(p *Params) []float64 { return p.Rho[:] },
		},
		{
			ID: "w_s", Symbol: "s_w", Group: "thresholds", Eq: "E10", Unit: "–", Len: 1,
			Zh: "门槛的模糊度", En: "Blur of the threshold",
			HelpZh: "数值越小，跨过门槛时功能的获得越突然。",
			HelpEn: "The smaller, the more suddenly a function is won as its threshold is passed.",
			Min:    0.01, Max: 0.5, Low: 0.05, High: 0.1,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.WS },
		},
		{
			ID: "eH", Symbol: "e_H", Group: "thresholds", Eq: "E10", Unit: "–", Len: 1,
			Zh: "国内在位品牌", En: "Brands at home",
			HelpZh: "国内已有品牌使核心环节的门槛提高多少。",
			HelpEn: "How much brands already at home raise the threshold of core functions.",
			Min:    0, Max: 2, Low: 0, High: 0.25,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.EH },
		},
		{
			ID: "eB", Symbol: "e_B", Group: "thresholds", Eq: "E10", Unit: "–", Len: 1,
			Zh: "东道国在位品牌", En: "Brands in hosts",
			HelpZh: "东道国已有品牌使核心环节的门槛提高多少。",
			HelpEn: "How much brands already in the hosts raise the threshold of core functions.",
			Min:    0, Max: 2, Low: 0.1, High: 0.5,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.EB },
		},
		{
			ID: "soph", Symbol: "soph", Group: "thresholds", Eq: "E11", Unit: "0–1", Len: 1,
			Zh: "低收入市场能教多少", En: "What poor markets can teach",
			HelpZh: "服务最穷的市场最多能把能力练到多高。",
			HelpEn: "How far serving the poorest market can raise a capability.",
			Min:    0, Max: 1, Low: 0.25, High: 0.6,
			Source: "Kaplinsky & Farooki 2010 and Navas-Alemán for the debate; value assumed", Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.Soph },
		},
	}
}
