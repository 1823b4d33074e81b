package model

// noiseNumbers are the parameters of demand noise: standard deviations, yearly persistence, seed.
type noiseNumbers struct {
	SdG, SdB, AR float64
	Seed         uint32
}

// noiseBase are their values in Base.
var noiseBase = noiseNumbers{
	AR: 0.6, Seed: 1,
}

func noiseParams() []Param {
	return []Param{
		{
			ID: "sd_G", Symbol: "sd_G", Group: "noise", Eq: "E17", Unit: "–", Len: 1,
			Zh: "国际需求波动", En: "Shocks to the lead-firm market",
			HelpZh: "国际市场需求随机波动的大小。",
			HelpEn: "How large random swings of demand are in the lead-firm market.",
			Min:    0, Max: 1, Low: 0, High: 0.1,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.SdG },
		},
		{
			ID: "sd_B", Symbol: "sd_B", Group: "noise", Eq: "E17", Unit: "–", Len: 1,
			Zh: "东道国需求波动", En: "Shocks to host markets",
			HelpZh: "东道国市场需求随机波动的大小。",
			HelpEn: "How large random swings of demand are in the host markets.",
			Min:    0, Max: 1, Low: 0, High: 0.2,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.SdB },
		},
		{
			ID: "ar", Symbol: "ρ", Group: "noise", Eq: "E17", Unit: "–", Len: 1,
			Zh: "波动的持续性", En: "Persistence of shocks",
			HelpZh: "今年的波动有多少留到明年。",
			HelpEn: "How much of this year's shock is left next year.",
			Min:    0, Max: 1, Low: 0.4, High: 0.8,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.AR },
		},
		{
			ID: "seed", Symbol: "seed", Group: "noise", Eq: "E17", Unit: "–", Len: 1,
			Zh: "随机种子", En: "Seed",
			HelpZh: "同一种子给出同一串随机波动。",
			HelpEn: "The same seed gives the same series of shocks.",
			Min:    0, Max: 4294967295, Low: 0, High: 4294967295,
			Source: "the visitor's choice", Evidence: "a",
			seed: true,
		},
	}
}
