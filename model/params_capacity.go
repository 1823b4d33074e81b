package model

// capacityNumbers are the parameters of capacity and its relocation (E24, E26, E34, E35).
type capacityNumbers struct {
	U0, UBar, UMin, Exit float64
	TauT, Embed, Open0   float64
	PsiU, LossT, LamHost float64
}

// capacityBase are their values in Base.
var capacityBase = capacityNumbers{
	U0: 0.85, UBar: 0.85, UMin: 0.70, Exit: 0.25, TauT: 0.15, Embed: 0.15, Open0: 0.35, PsiU: 0.5,
	LossT: 0.05, LamHost: 0.30,
}

func capacityParams() []Param {
	return []Param{
		{
			ID: "u0", Symbol: "u0", Group: "capacity", Eq: "E18", Unit: "share", Len: 1,
			Zh: "初始产能利用率", En: "Utilisation at the start",
			HelpZh: "起初开动了多大比例的产能。",
			HelpEn: "The share of capacity in use at the start.",
			Min:    0.3, Max: 1, Low: 0.7, High: 0.9,
			Source: "State Council 2013: steel 72%, cement 73.7%, aluminium 71.9% at the end of 2012; otherwise assumed", Evidence: "v",
			scalar: func(p *Params) *float64 { return &p.U0 },
		},
		{
			ID: "u_bar", Symbol: "ū", Group: "capacity", Eq: "E24", Unit: "share", Len: 1,
			Zh: "正常利用率", En: "Normal utilisation",
			HelpZh: "低于这个水平，企业就急于把产能转走。",
			HelpEn: "Below this, firms are in a hurry to move capacity away.",
			Min:    0, Max: 1.5, Low: 0.8, High: 0.9,
			Source: "normal level of 79 to 83% named by policy makers; value assumed", Evidence: "v",
			scalar: func(p *Params) *float64 { return &p.UBar },
		},
		{
			ID: "u_min", Symbol: "u_min", Group: "capacity", Eq: "E34", Unit: "share", Len: 1,
			Zh: "关停线", En: "Closing line",
			HelpZh: "利用率低于此线，产能开始关闭。",
			HelpEn: "Below this utilisation capacity starts to close.",
			Min:    0, Max: 1.5, Low: 0.6, High: 0.8,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.UMin },
		},
		{
			ID: "exit", Symbol: "exit", Group: "capacity", Eq: "E34", Unit: "1/year", Len: 1,
			Zh: "关停速度", En: "Speed of closing",
			HelpZh: "过剩或亏损的产能每年关闭多快。",
			HelpEn: "How fast idle or loss-making capacity closes.",
			Min:    0, Max: 1, Low: 0.06, High: 0.4,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.Exit },
		},
		{
			ID: "tau_T", Symbol: "τ_T", Group: "capacity", Eq: "E24", Unit: "1/year", Len: 1,
			Zh: "转移速度", En: "Speed of transfer",
			HelpZh: "成本差距推动产能外迁的快慢。",
			HelpEn: "How fast a cost gap moves capacity abroad.",
			Min:    0, Max: 1, Low: 0.05, High: 0.30,
			Source: "foreign investment in corridor economies about 70% below potential (World Bank 2019) for the direction; value assumed", Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.TauT },
		},
		{
			ID: "embed", Symbol: "embed", Group: "capacity", Eq: "E24", Unit: "share", Len: 1,
			Zh: "根植性", En: "Embeddedness",
			HelpZh: "扎根本地、无论如何不会迁走的产能比例。",
			HelpEn: "The share of capacity that is rooted at home and never moves.",
			Min:    0, Max: 2, Low: 0.05, High: 0.7,
			Source: "archetypes; value assumed", Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.Embed },
		},
		{
			ID: "open0", Symbol: "open0", Group: "capacity", Eq: "E24", Unit: "0–1", Len: 1,
			Zh: "原有开放度", En: "Openness without the policy",
			HelpZh: "没有“一带一路”时，东道国对产能转移的开放程度。",
			HelpEn: "How open hosts are to transferred capacity without the Belt and Road.",
			Min:    0, Max: 1, Low: 0.15, High: 0.60,
			Source: "foreign investment in corridor economies about 70% below potential (World Bank 2019)", Evidence: "v",
			scalar: func(p *Params) *float64 { return &p.Open0 },
		},
		{
			ID: "psi_u", Symbol: "ψ_u", Group: "capacity", Eq: "E24", Unit: "–", Len: 1,
			Zh: "过剩的推力", En: "Push of idle plants",
			HelpZh: "产能闲置会在多大程度上加快转移。",
			HelpEn: "How much idle capacity speeds the transfer up.",
			Min:    0, Max: 5, Low: 0.2, High: 1,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.PsiU },
		},
		{
			ID: "loss_T", Symbol: "ℓ", Group: "capacity", Eq: "E35", Unit: "share", Len: 1,
			Zh: "搬迁损耗", En: "Loss in moving",
			HelpZh: "转移途中损失的产能比例。",
			HelpEn: "The share of capacity that is lost on the way.",
			Min:    0, Max: 1, Low: 0, High: 0.15,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.LossT },
		},
		{
			ID: "lam_host", Symbol: "λ_host", Group: "capacity", Eq: "E26", Unit: "–", Len: 1,
			Zh: "境外扩张倾向", En: "Taste for plants abroad",
			HelpZh: "新增产能有多倾向于建在东道国。",
			HelpEn: "How strongly new capacity is drawn to hosts.",
			Min:    0, Max: 5, Low: 0.1, High: 0.6,
			Source: "archetypes; value assumed", Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.LamHost },
		},
	}
}
