package model

// leadfirmNumbers are the parameters of the lead firm (E8, E9, E20).
type leadfirmNumbers struct {
	Bar, Kappa, LamThr, Omega, Zeta float64
}

// leadfirmBase are their values in Base.
var leadfirmBase = leadfirmNumbers{
	Bar: 0.60, Kappa: 0.35, LamThr: 0.5, Omega: 0.005, Zeta: 0.30,
}

func leadfirmParams() []Param {
	return []Param{
		{
			ID: "bar", Symbol: "β_b", Group: "leadfirm", Eq: "E9", Unit: "–", Len: 1,
			Zh: "壁垒强度", En: "Strength of the barrier",
			HelpZh: "主导企业为守住设计、品牌等核心环节设下多高的门槛。",
			HelpEn: "How high a bar lead firms put before design, brand and the other core functions.",
			Min:    0, Max: 3, Low: 0.2, High: 1,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.Bar },
		},
		{
			ID: "kappa", Symbol: "κ_c", Group: "leadfirm", Eq: "E8", Unit: "–", Len: 1,
			Zh: "控制成本", En: "Cost of control",
			HelpZh: "维持准层级控制有多贵；越贵，主导企业控制得越少。",
			HelpEn: "What it costs to run a quasi-hierarchy; the dearer, the less lead firms control.",
			Min:    0.01, Max: 10, Low: 0.15, High: 0.8,
			Source: "Humphrey & Schmitz 2002 (control needs special investment); value assumed", Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.Kappa },
		},
		{
			ID: "lam_thr", Symbol: "λ_t", Group: "leadfirm", Eq: "E8", Unit: "–", Len: 1,
			Zh: "对竞争的戒心", En: "Fear of rivals",
			HelpZh: "集群的设计和品牌能力变强时，主导企业加强控制的程度。",
			HelpEn: "How much tighter lead firms grip as the cluster becomes a rival in design and brand.",
			Min:    0, Max: 5, Low: 0, High: 1,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.LamThr },
		},
		{
			ID: "omega", Symbol: "ω", Group: "leadfirm", Eq: "E9", Unit: "1/year", Len: 1,
			Zh: "功能释放率", En: "Release of functions",
			HelpZh: "主导企业每年主动放弃多少功能。",
			HelpEn: "How fast lead firms give functions up of their own accord.",
			Min:    0, Max: 0.5, Low: 0, High: 0.05,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.Omega },
		},
		{
			ID: "zeta", Symbol: "ζ", Group: "leadfirm", Eq: "E20", Unit: "share", Len: 1,
			Zh: "压价", En: "Squeeze",
			HelpZh: "主导企业凭借权力从集群应得的价值中拿走的最大份额。",
			HelpEn: "The largest part of the cluster's earnings a powerful buyer can take.",
			Min:    0, Max: 2, Low: 0.1, High: 0.5,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.Zeta },
		},
	}
}
