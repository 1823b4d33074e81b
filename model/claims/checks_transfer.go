package claims

import "silkladder/model"

// Claims about capacity: transfer, gradients, overcapacity, branch plants, points
// and axes (sections 3.1 and 3.2).
func transferChecks() []Check {
	return []Check{
		{
			ID: "T14", Ledger: []string{"C2", "C3", "C62"},
			Zh: "产能转移腾出人和物，从而加快功能升级。",
			En: "Capacity transfer frees people and materials and so speeds functional upgrading.",
			Break: Break{
				Zh: "腾出了资源却没有战略意图", En: "freed resources without strategic intent",
				Settings: []Setting{set("intent", 0)},
			},
			sayZh: "第12年：研发、设计、营销人员%.3f对%.3f，空余物资%.2f对%.2f，努力%.2f对%.2f；30年F %.3f对%.3f",
			sayEn: "year 12: advanced staff %.3f against %.3f, free materials %.2f against %.2f, effort %.2f against %.2f; F after 30 years %.3f against %.3f",
			test: func(w *world) (bool, []any) {
				a, b := w.pair("footwear", model.Levers{Parks: 1, Openness: 1}, nil)
				holds := true
				var args []any
				for _, o := range []model.Output{model.OutNadv, model.OutMfree, model.OutE} {
					x, y := b.At(o, 12), a.At(o, 12)
					holds = holds && x > y
					args = append(args, x, y)
				}
				x, y := b.Last(model.OutF), a.Last(model.OutF)
				return holds && x > y+.005, append(args, x, y)
			},
		},
		{
			ID: "T15", Ledger: []string{"C61"},
			Zh: "国内工资上涨把产能推向境外。",
			En: "Rising home wages push capacity abroad.",
			Break: Break{
				Zh: "成本与工资无关", En: "costs that do not depend on wages",
				Settings: []Setting{set("beta_L", 0)},
			},
			own:   []string{"g_w"},
			sayZh: "工资年增2%%、4%%、6%%时，30年后的境外产能：%.2f %.2f %.2f",
			sayEn: "capacity abroad after 30 years for wage growth of 2, 4, 6%% a year: %.2f %.2f %.2f",
			test: func(w *world) (bool, []any) {
				var k [3]float64
				for i, g := range []float64{.02, .04, .06} {
					k[i] = w.run("footwear", func(s *model.Scenario) { s.Params.GW = g }).Last(model.OutKB)
				}
				return k[0] < k[1] && k[1] < k[2], []any{k[0], k[1], k[2]}
			},
		},
		{
			ID: "T16", Ledger: []string{"C55", "C57"},
			Zh: "产能只沿梯度向下流动。",
			En: "Capacity flows down the gradient only.",
			Break: Break{
				Zh: "没有工资梯度：什么也不流动", En: "no wage gradient: nothing flows",
				Settings: []Setting{set("g_w", 0), set("beta_L", 0)},
			},
			sayZh: "境外产能共%.2f；梯度从未为正的东道国中最多的是%s，%.4f（标准%.4f）；新加坡%.4f",
			sayEn: "capacity abroad %.2f in all; among hosts whose gradient was never positive most in %s, %.4f (standard %.4f); Singapore %.4f",
			test: func(w *world) (bool, []any) {
				r := w.run("footwear", func(s *model.Scenario) { s.Levers = announced })
				all, against, rich, who := 0.0, 0.0, 0.0, place("–")
				for i, h := range w.hosts {
					k := endCapacity(r, i)
					all += k
					if h.Name == control {
						rich = k
					}
					steepest := -1.0
					for _, g := range r.Host(i, model.HostGrad) {
						steepest = max(steepest, g)
					}
					if !(steepest > 0) && k > against {
						against, who = k, place(h.Name)
					}
				}
				return all > .1 && against < w.perHost(.01) && rich < w.perHost(.02), []any{all, who, against, w.perHost(.01), rich}
			},
		},
		{
			ID: "T16b", Ledger: []string{"C56", "C58", "C69"},
			Zh:    "除新加坡外，论文点名的东道国都接到产能。",
			En:    "Every host that the paper names, but Singapore, receives capacity.",
			Break: asThingsAre(),
			sayZh: "点名的东道国中最少的是%s，30年后产能%.3f（标准%.3f）",
			sayEn: "the named host that receives least is %s: capacity %.3f after 30 years (standard %.3f)",
			test: func(w *world) (bool, []any) {
				r := w.run("footwear", func(s *model.Scenario) { s.Levers = announced })
				least, who := -1.0, place("")
				for i, h := range w.hosts {
					if k := endCapacity(r, i); named(h.Name) && (least < 0 || k < least) {
						least, who = k, place(h.Name)
					}
				}
				return least > w.perHost(.03), []any{who, least, w.perHost(.03)}
			},
		},
		{
			ID: "T19", Ledger: []string{"C64", "C65", "C66"},
			Zh: "优势集群向外扩张而不离开原产地，份额、成本和地位都改善。",
			En: "Advantaged clusters expand abroad without leaving home and gain share, cost and position.",
			Break: Break{
				Zh: "不扎根、工资飞涨、利润不用于产能", En: "no roots, fast wages, nothing reinvested in capacity",
				Settings: []Setting{set("embed", 0), set("lam_host", 0), set("tau_T", .6), set("g_w", .08), set("eta", .95)},
			},
			sayZh: "国内产能为起点的%.2f；产量%.2f对%.2f；单位成本%.3f对%.3f；F %.3f对%.3f",
			sayEn: "home capacity %.2f of that at the start; output %.2f against %.2f; unit cost %.3f against %.3f; F %.3f against %.3f",
			test: func(w *world) (bool, []any) {
				a, b := w.pair("appliance", announced, nil)
				stay := b.Last(model.OutK0) / b.Series(model.OutK0)[0]
				q, q0 := b.Last(model.OutQty), a.Last(model.OutQty)
				c, c0 := b.Last(model.OutUc), a.Last(model.OutUc)
				f, f0 := b.Last(model.OutF), a.Last(model.OutF)
				return stay > .7 && q > q0 && c < c0 && f > f0, []any{stay, q, q0, c, c0, f, f0}
			},
		},
		{
			ID: "T20", Ledger: []string{"C2", "C60"},
			Zh: "“一带一路”帮助消化富余产能。",
			En: "The Belt and Road absorbs overcapacity.",
			Break: Break{
				Zh: "东道国基建不买它的产品，产能也不外移", En: "infrastructure that does not buy the product, and no relocation",
				Settings: []Setting{set("psi_I", 0), set("tau_T", 0)},
			},
			sayZh: "钢铁利用率起点%.2f；十年后有“一带一路”%.2f、没有%.2f",
			sayEn: "utilisation in steel %.2f at the start; after ten years %.2f with, %.2f without",
			test: func(w *world) (bool, []any) {
				a, b := w.pair("steel", announced, nil)
				with, without := b.At(model.OutU, 10), a.At(model.OutU, 10)
				return with > without+.05, []any{a.Series(model.OutU)[0], with, without}
			},
		},
		{
			ID: "T21", Ledger: []string{"C67", "C76"},
			Zh: "点与轴互补：合起来带动的境外产能多于各自之和。",
			En: "Points and axes are complements: together they draw more capacity abroad than the sum of each alone.",
			Break: Break{
				Zh: "本地网络弱、国内工资涨得快、搬迁又快又贵、东道国工资随建厂急升：点与轴争夺同样几家工厂",
				En: "weak networks, fast wages at home, relocation fast and dear, host wages that jump with plants: points and axes compete for the same few plants", Plausible: true,
				Settings: []Setting{set("org", .30), set("g_w", .065), set("tau_T", .30), set("phi_w", .05), set("movec", .40)},
			},
			sayZh: "境外产能：合起来%+.3f，只有轴%+.3f，只有点%+.3f",
			sayEn: "capacity abroad: together %+.3f, axes alone %+.3f, points alone %+.3f",
			test:  func(w *world) (bool, []any) { return pointsAndAxes(w, model.OutKB) },
		},
		{
			ID: "T21b", Ledger: []string{"C67", "C76"},
			Zh: "点与轴互补：合起来促进的功能升级多于各自之和。",
			En: "Points and axes are complements for functional upgrading, too.",
			Break: Break{
				Zh: "本地网络强，而学习离不开车间", En: "strong networks whose learning needs the shop floor", Plausible: true,
				Settings: []Setting{set("org", .85), set("hollow", .9)},
			},
			sayZh: "F：合起来%+.4f，只有轴%+.4f，只有点%+.4f",
			sayEn: "F: together %+.4f, axes alone %+.4f, points alone %+.4f",
			test:  func(w *world) (bool, []any) { return pointsAndAxes(w, model.OutF) },
		},
		{
			ID: "T26", Ledger: []string{"C57"},
			Zh: "转移先升、到顶、再消退。",
			En: "Transfer rises, peaks and fades.",
			Break: Break{
				Zh: "东道国工资不涨、空间无限", En: "frozen host wages and unlimited room",
				Settings: []Setting{set("tau_T", .02), set("phi_w", 0), set("chi_g", 0), set("g_wb", 0), set("park", 60)},
			},
			sayZh: "最高每年%.3f（第%.0f年），第40年%.3f",
			sayEn: "peak %.3f a year in year %.0f, %.3f in year 40",
			test: func(w *world) (bool, []any) {
				r := w.run("footwear", func(s *model.Scenario) { s.Years, s.Levers = 40, announced })
				t := r.Series(model.OutT)
				peak := 0
				for i, x := range t {
					if x > t[peak] {
						peak = i
					}
				}
				end := r.Last(model.OutT)
				return 0 < peak && peak < r.Index(25) && end < .6*t[peak], []any{t[peak], r.T[peak], end}
			},
		},
	}
}

// pointsAndAxes compares the effects of parks and infrastructure on an output,
// together and alone, while hosts are half open to transfer.
func pointsAndAxes(w *world, o model.Output) (bool, []any) {
	end := func(infrastructure, parks float64) float64 {
		return w.run("footwear", func(s *model.Scenario) {
			s.Levers = model.Levers{Infrastructure: infrastructure, Parks: parks, Openness: .5}
		}).Last(o)
	}
	base := end(0, 0)
	axes, points, both := end(1, 0)-base, end(0, 1)-base, end(1, 1)-base
	return both > axes+points+1e-4, []any{both, axes, points}
}
