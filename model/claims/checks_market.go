package claims

import "silkladder/model"

// Claims about roads and markets: low and high road, the outlet, buyers, the
// home conditions (sections 2.2 and 3.2).
func marketChecks() []Check {
	return []Check{
		{
			ID: "T09", Ledger: []string{"C4", "C50"},
			Zh: "东道国市场促进功能升级，受过主导企业传授的集群受益更多。",
			En: "An outlet along the belt raises functional upgrading, and more so for clusters taught by lead firms.",
			Break: Break{
				Zh: "东道国市场本来就大：没受过传授的集群受益更多", En: "an outlet that is already large: the untaught gain more",
				Settings: []Setting{set("q0", 0.80, 0.05, 0.15)},
			},
			own:   []string{"kapT", "kapQ"},
			sayZh: "基础设施与市场准入带来的F变化：受过传授%+.3f，没受过%+.3f",
			sayEn: "change of F from infrastructure and market access: %+.3f when taught, %+.3f when not",
			test: func(w *world) (bool, []any) {
				outlet := model.Levers{Infrastructure: 1, Market: 1}
				a, b := w.pair("footwear", outlet, nil)
				c, d := w.pair("footwear", outlet, func(s *model.Scenario) { s.Params.KapT, s.Params.KapQ = .04, .04 })
				taught, untaught := b.Last(model.OutF)-a.Last(model.OutF), d.Last(model.OutF)-c.Last(model.OutF)
				return taught > max(0.005, untaught), []any{taught, untaught}
			},
		},
		{
			ID: "T10", Ledger: []string{"C50"},
			Zh: "东道国链比主导企业链更小、更不平等，并使集群从制造商变成购买商。",
			En: "Chains along the belt are smaller and more unequal than the lead chain, and turn the cluster from maker into buyer.",
			Break: Break{
				Zh: "集群在非常复杂的链条里自己就弱", En: "a cluster that is itself weak in a very complex chain",
				Settings: []Setting{set("c", .06, .12, .50, .75, .55, .10, .06), set("Q0", 0.20), set("x0", 0.75)},
			},
			sayZh: "集群对东道国的不对称%.3f，主导企业对集群%.3f；销量%.2f对%.2f；买家指数30年后%.2f对%.2f",
			sayEn: "asymmetry of the cluster over hosts %.3f, of lead firms over the cluster %.3f; volume %.2f against %.2f; buyer index after 30 years %.2f against %.2f",
			test: func(w *world) (bool, []any) {
				a, b := w.pair("footwear", announced, nil)
				over, under := b.Series(model.OutAsymB)[0], b.Series(model.OutAsym)[0]
				qb, qg := b.Series(model.OutQtyB)[0], b.Series(model.OutQtyG)[0]
				with, without := b.Last(model.OutBuyer), a.Last(model.OutBuyer)
				return over > under && qb < qg && with > without, []any{over, under, qb, qg, with, without}
			},
		},
		{
			ID: "T12", Ledger: []string{"C34"},
			Zh: "低端道路越忙回报越低（贫困化增长），高端道路可以避免。",
			En: "On the low road activity grows while real returns fall (immiserising growth); the high road avoids it.",
			Break: Break{
				Zh: "对手进入慢，工资涨得慢", En: "slow entry of rivals and slow wages", Plausible: true,
				Settings: []Setting{set("g_riv", 0.03), set("g_w", 0.02)},
			},
			own:   []string{"eta", "intent", "org", "kapT", "kapQ", "sigma", "g_riv"},
			sayZh: "低端：产量%.2f→%.2f，回报%.2f→%.2f，留在国内的增加值最高%.3f、期末%.3f；高端：产量%.2f，回报%.2f，留在国内的增加值%.3f",
			sayEn: "low road: output %.2f to %.2f, return %.2f to %.2f, home value added at its peak %.3f, in the end %.3f; high road: output %.2f, return %.2f, home value added %.3f",
			test: func(w *world) (bool, []any) {
				low := w.run("toys", nil)
				high := w.run("toys", func(s *model.Scenario) { s.Params.Eta, s.Params.Intent, s.Params.Org = .7, .5, .7 })
				poorer, peak := immiserises(low)
				still, _ := immiserises(high)
				return poorer && !still, []any{
					low.Series(model.OutQty)[0], low.Last(model.OutQty), low.Series(model.OutRel)[0], low.Last(model.OutRel),
					peak, low.Last(model.OutVAh), high.Last(model.OutQty), high.Last(model.OutRel), high.Last(model.OutVAh),
				}
			},
		},
		{
			ID: "T13", Ledger: []string{"C33"},
			Zh: "高端道路后来居上。",
			En: "The high road overtakes the low road.",

			Structural: true,
			WhyZh:      "投资于能力在合理范围内几乎总能提高价值获取，而低端道路不学两端功能。",
			WhyEn:      "Within the ranges money spent on capability nearly always raises value capture, and the low road learns no end functions.",

			Break: Break{
				Zh: "投资无效、需求旺盛、工资不涨", En: "ineffective investment, booming demand, flat wages",
				Settings: []Setting{set("lamI", .01), set("iotaI", .01), set("iotaP", 0), set("iotaQ", 0), set("g_G", .05), set("g_w", 0), set("rivG", 0)},
			},
			own:   []string{"eta", "intent"},
			sayZh: "留在国内的增加值，高端对低端：30年%.2f对%.2f，5年%.3f对%.3f",
			sayEn: "home value added, high road against low: after 30 years %.2f against %.2f, after 5 years %.3f against %.3f",
			test: func(w *world) (bool, []any) {
				low := w.run("footwear", func(s *model.Scenario) { s.Params.Eta, s.Params.Intent = .2, .2 })
				high := w.run("footwear", func(s *model.Scenario) { s.Params.Eta, s.Params.Intent = .8, .7 })
				h, l := high.Last(model.OutVAh), low.Last(model.OutVAh)
				return h > l, []any{h, l, high.At(model.OutVAh, 5), low.At(model.OutVAh, 5)}
			},
		},
		{
			ID: "T23", Ledger: []string{"C74"},
			Zh: "本地网络和创新系统促进升级。",
			En: "Local networks and an innovation system raise upgrading.",
			Break: Break{
				Zh: "没有意图，边干边学近乎为零：无可放大", En: "no intent and hardly any learning by doing: nothing to multiply",
				Settings: []Setting{set("intent", 0), set("lamI", .01)},
			},
			own:   []string{"org"},
			sayZh: "本地网络0.3、0.6、0.9时30年后的F：%.3f %.3f %.3f",
			sayEn: "F after 30 years for local networks of .3, .6, .9: %.3f %.3f %.3f",
			test: func(w *world) (bool, []any) {
				var f [3]float64
				for i, org := range []float64{.3, .6, .9} {
					f[i] = w.run("footwear", func(s *model.Scenario) {
						s.Params.Org = org
						s.Levers = announced
					}).Last(model.OutF)
				}
				return rising(f), []any{f[0], f[1], f[2]}
			},
		},
		{
			ID: "T24", Ledger: []string{"C75"},
			Zh: "西诺斯谷：区域市场培育出设计能力，而主导企业链仍然紧闭、品牌滞后。",
			En: "Sinos Valley: the regional outlet builds design while the lead chain stays closed and brand lags.",
			Break: Break{
				Zh: "没有意图，没有本地合作", En: "no intent, no local cooperation",
				Settings: []Setting{set("intent", 0), set("org", .2)},
			},
			own:   []string{"intent", "g_w", "open0"},
			sayZh: "设计能力15年%.2f；30年有区域市场%.2f、没有%.2f；30年设计角色：区域%.2f，主导企业链%.2f；品牌能力只有%.2f",
			sayEn: "design capability at 15 years %.2f; at 30 years %.2f with the outlet, %.2f without; design role at 30 years: regional %.2f, lead chain %.2f; brand capability only %.2f",
			test: func(w *world) (bool, []any) {
				a, o := w.pair("footwear", model.Levers{Market: 1}, func(s *model.Scenario) {
					s.Years, s.Hosts = 40, latinAmerica()
					p := &s.Params
					p.Sales0, p.Ms0 = [3]float64{.92, .06, .02}, [3]float64{.15, .15, .02}
					p.Open0, p.LamHost, p.GW, p.GH, p.Intent = 0, 0, .01, .02, .3
					p.TB, p.Ramp = 15, 4
				})
				at := o.Index(30)
				design := func(r *model.Result, y float64) float64 { return r.Vec(model.VecC, int(model.FnD))[r.Index(y)] }
				brand := o.Vec(model.VecC, int(model.FnB))[at]
				gain := design(o, 30) - design(a, 30)
				regional, lead := o.Vec(model.VecSB, int(model.FnD))[at], o.Vec(model.VecSG, int(model.FnD))
				holds := gain > .04 && regional > .5 && lead[o.Index(15)] < .1 && lead[at] < .3 &&
					brand-a.Vec(model.VecC, int(model.FnB))[at] < gain
				return holds, []any{design(o, 15), design(o, 30), design(a, 30), regional, lead[at], brand}
			},
		},
	}
}

// immiserises reports immiserising growth: output up by a tenth, the return
// relative to wages down by a quarter, home value added well below its peak.
func immiserises(r *model.Result) (yes bool, peak float64) {
	q, rel := r.Series(model.OutQty), r.Series(model.OutRel)
	for _, x := range r.Series(model.OutVAh) {
		peak = max(peak, x)
	}
	return r.Last(model.OutQty) > 1.1*q[0] && r.Last(model.OutRel) < 0.75*rel[0] && r.Last(model.OutVAh) < 0.95*peak, peak
}
