package model

// wagesNumbers are the parameters of wages (E38).
type wagesNumbers struct {
	W0, GW, GWB float64
}

// wagesBase are their values in Base.
var wagesBase = wagesNumbers{
	W0: 0.14, GW: 0.045, GWB: 0.040,
}

func wagesParams() []Param {
	return []Param{
		{
			ID: "w0", Symbol: "w(0)", Group: "wages", Eq: "E38", Unit: "–", Len: 1,
			Zh: "初始工资", En: "Wage at the start",
			HelpZh: "集群工资相对于世界前沿的水平。",
			HelpEn: "The cluster's wage relative to the world frontier.",
			Min:    0.01, Max: 1, Low: 0.1, High: 0.25,
			Source: "Chinese manufacturing pay about 472 USD a month in 2014 for orientation; value assumed", Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.W0 },
		},
		{
			ID: "g_w", Symbol: "g_w", Group: "wages", Eq: "E38", Unit: "1/year", Len: 1,
			Zh: "国内工资增速", En: "Wage growth at home",
			HelpZh: "国内工资追赶前沿的速度。",
			HelpEn: "How fast wages at home catch up with the frontier.",
			Min:    -0.1, Max: 0.2, Low: 0.02, High: 0.065,
			Source: "Chinese manufacturing wages grew about 14% a year in money terms to 2013; value assumed", Evidence: "v",
			scalar: func(p *Params) *float64 { return &p.GW },
		},
		{
			ID: "g_wb", Symbol: "g_b", Group: "wages", Eq: "E38", Unit: "1/year", Len: 1,
			Zh: "东道国工资增速", En: "Wage growth in hosts",
			HelpZh: "东道国工资追赶前沿的速度。",
			HelpEn: "How fast wages in the hosts catch up with the frontier.",
			Min:    -0.1, Max: 0.2, Low: 0.02, High: 0.06,
			Source: assumed, Evidence: "a",
			scalar: func(p *Params) *float64 { return &p.GWB },
		},
	}
}
