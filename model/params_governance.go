package model

// governanceNumbers are the parameters of the governance of the lead-firm chain (E5 to E7); vectors: market, modular, relational, captive, hierarchy.
type governanceNumbers struct {
	X0, X1, Cod       float64
	ThGov, KReq, WGov float64
	Asym, LP, LF      [5]float64
	ForceGov          [5]float64 // weights imposed from outside; all zero = from E6
}

// governanceBase are their values in Base.
var governanceBase = governanceNumbers{
	X0: 0.45, X1: 0.35, Cod: 0.70, ThGov: 0.60, KReq: 0.5, WGov: 0.07,
	Asym: [5]float64{0, 0.25, 0.5, 0.75, 1}, LP: [5]float64{0.35, 0.70, 0.85, 1, 1},
	LF: [5]float64{0, 0.15, 0.30, 0, 0},
}

func governanceParams() []Param {
	return []Param{
		{
			ID: "x0", Symbol: "x₀", Group: "governance", Eq: "E5", Unit: "–", Len: 1,
			Zh: "基础复杂度", En: "Basic complexity",
			HelpZh: "产品在最低档次时，交易所需信息的复杂程度。",
			HelpEn: "How complex the information about even the simplest product is.",
			Min:    0, Max: 1.5, Low: 0.2, High: 0.6,
			Source: "Gereffi, Humphrey & Sturgeon 2005 for the structure; value assumed", Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.X0 },
		},
		{
			ID: "x1", Symbol: "x₁", Group: "governance", Eq: "E5", Unit: "–", Len: 1,
			Zh: "复杂度随产品上升", En: "Complexity of better products",
			HelpZh: "产品档次提高时，复杂度上升多少。",
			HelpEn: "How much more complex products become as they improve.",
			Min:    0, Max: 1.5, Low: 0.2, High: 0.5,
			Source: "Gereffi, Humphrey & Sturgeon 2005 for the structure; value assumed", Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.X1 },
		},
		{
			ID: "cod", Symbol: "cod", Group: "governance", Eq: "E5", Unit: "0–1", Len: 1,
			Zh: "可编码程度", En: "Codifiability",
			HelpZh: "产品要求在多大程度上能写成标准和图纸。",
			HelpEn: "How far what a product needs can be written down in standards and drawings.",
			Min:    0, Max: 1.5, Low: 0.5, High: 0.9,
			Source: "Gereffi, Humphrey & Sturgeon 2005 for the structure; value assumed", Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.Cod },
		},
		{
			ID: "th_gov", Symbol: "θ_g", Group: "governance", Eq: "E5", Unit: "0–1", Len: 1,
			Zh: "供应商能力要求", En: "Required capability",
			HelpZh: "复杂度为0.6时，主导企业放手之前要求供应商达到的能力。",
			HelpEn: "The capability a buyer asks for before it loosens control, at complexity 0.6.",
			Min:    0, Max: 1.5, Low: 0.5, High: 0.7,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.ThGov },
		},
		{
			ID: "k_req", Symbol: "k_r", Group: "governance", Eq: "E5", Unit: "–", Len: 1,
			Zh: "要求随复杂度上升", En: "Requirement by complexity",
			HelpZh: "产品更复杂时，要求的能力提高多少。",
			HelpEn: "How much more capability a more complex product asks for.",
			Min:    0, Max: 2, Low: 0.3, High: 0.7,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.KReq },
		},
		{
			ID: "w_gov", Symbol: "s_g", Group: "governance", Eq: "E6", Unit: "–", Len: 1,
			Zh: "治理类型的模糊度", En: "Blur between types",
			HelpZh: "数值越小，五种治理类型之间的转换越突然。",
			HelpEn: "The smaller, the more suddenly one governance type gives way to another.",
			Min:    0.01, Max: 0.5, Low: 0.05, High: 0.1,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.WGov },
		},
		{
			ID: "asym", Symbol: "asym", Group: "governance", Eq: "E7", Unit: "0–1", Len: 5,
			Zh: "各治理类型的权力不对称", En: "Asymmetry by type",
			HelpZh: "从市场型到层级型，主导企业的权力逐级增大。",
			HelpEn: "From market to hierarchy the buyer's power grows step by step.",
			Min:    0, Max: 2, Low: 0, High: 1,
			Source: "order Gereffi, Humphrey & Sturgeon 2005; spacing assumed", Evidence: "v",
			vector: func(p *Params) []float64 { return p.Asym[:] },
		},
		{
			ID: "lp", Symbol: "lp", Group: "governance", Eq: "E7", Unit: "–", Len: 5,
			Zh: "工艺与产品的传授", En: "Teaching of process and product",
			HelpZh: "各治理类型下，主导企业在工艺和产品上教供应商多少。",
			HelpEn: "How much lead firms teach suppliers about process and product, by governance type.",
			Min:    0, Max: 2, Low: 0, High: 1,
			Source: "order Humphrey & Schmitz 2002, Bazan & Navas-Alemán 2003; values assumed", Evidence: "v",
			vector: func(p *Params) []float64 { return p.LP[:] },
		},
		{
			ID: "lf", Symbol: "lf", Group: "governance", Eq: "E7", Unit: "–", Len: 5,
			Zh: "功能的传授", En: "Teaching of functions",
			HelpZh: "各治理类型下，主导企业在设计、营销等功能上教多少；准层级型下为零。",
			HelpEn: "How much lead firms teach about design, marketing and the like; nothing in captive chains.",
			Min:    0, Max: 2, Low: 0, High: 1,
			Source: "order Humphrey & Schmitz 2002, Bazan & Navas-Alemán 2003; values assumed", Evidence: "v",
			vector: func(p *Params) []float64 { return p.LF[:] },
		},
		{
			ID: "force_gov", Symbol: "g_j", Group: "governance", Eq: "E6", Unit: "share", Len: 5, Null: true, Sum: true,
			Zh: "指定治理权重", En: "Imposed governance",
			HelpZh: "实验用：直接给出五种治理类型的权重（合计为1）；留空则由模型决定。",
			HelpEn: "For experiments: the weights of the five types (sum 1); left empty, the model decides.",
			Min:    0, Max: 1, Low: 0, High: 1,
			Source: "a device for experiments", Evidence: "a",
			vector: func(p *Params) []float64 { return p.ForceGov[:] },
		},
	}
}
