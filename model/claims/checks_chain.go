package claims

import "silkladder/model"

// Claims about the chain itself: smile, governance, lead firms (sections 2.1 and
// 2.2 of the paper).
func chainChecks() []Check {
	return []Check{
		{
			ID: "T01", Ledger: []string{"C1", "C16", "C45"},
			Zh: "只靠工艺和产品升级，价值获取始终不超过微笑曲线底部的份额。",
			En: "Process and product upgrading alone never lift value capture above the trough of the smile.",

			Structural: true,
			WhyZh:      "两端功能的价值要靠两端的能力才能得到，这是价值获取的定义。",
			WhyEn:      "The value of the end functions can only be captured with competence in them; that is how capture is defined.",

			Break: Break{
				Zh: "微笑曲线倒过来（深度 −0.8）", En: "the smile turned upside down (depth -0.8)",
				Settings: []Setting{set("smile", -0.8)},
			},
			own:   []string{"intent", "lamI"},
			sayZh: "只有工艺和产品升级（P %.2f，Q %.2f）时，价值获取%.3f，底部份额%.3f",
			sayEn: "with process and product upgrading alone (P %.2f, Q %.2f) value capture is %.3f, the share of the trough %.3f",
			test: func(w *world) (bool, []any) {
				r := w.run("footwear", func(s *model.Scenario) {
					s.Years = 40
					s.Params.Intent, s.Params.LamI, s.Params.KapF = 0, 0, 0
				})
				p := w.paramsOf("footwear")
				v := model.SmileCurve(p.Smile, p.Skew)
				trough := v[model.FnC] + v[model.FnA] + v[model.FnL]
				vc := r.Last(model.OutVC)
				return vc <= trough+0.03 && trough < 0.5,
					[]any{r.Last(model.OutP), r.Last(model.OutQ), vc, trough}
			},
		},
		{
			ID: "T02", Ledger: []string{"C27", "C47"},
			Zh: "能力越强，权力越对称。",
			En: "As capability grows, power becomes less asymmetric.",

			Structural: true,
			WhyZh:      "治理类型由能力与产品要求之差决定，在合理范围内能力总走在产品要求前面。",
			WhyEn:      "Governance follows capability less what the product asks for, and nothing within the ranges lets the product run ahead of capability.",

			Break: Break{
				Zh: "产品变复杂比能力提高更快", En: "products turn complex faster than competence grows",
				Settings: []Setting{set("x0", 0.1), set("x1", 0.9), set("th_gov", 0.8)},
			},
			sayZh: "能力与产品一起从0.05升到1，不对称程度：%.2f %.2f %.2f %.2f %.2f",
			sayEn: "asymmetry as capability and product rise together from .05 to 1: %.2f %.2f %.2f %.2f %.2f",
			test: func(w *world) (bool, []any) {
				p := w.paramsOf("footwear")
				var a [20]float64
				falls := true
				for i := range a {
					z := float64(i+1) / 20
					for j, g := range model.GovernanceWeights(p.X0+p.X1*z, z, &p) {
						a[i] += g * p.Asym[j]
					}
					falls = falls && (i == 0 || a[i] <= a[i-1]+1e-3)
				}
				return falls, []any{a[0], a[7], a[10], a[13], a[19]}
			},
		},
		{
			ID: "T03", Ledger: []string{"C22", "C29", "C32"},
			Zh: "嵌入主导企业链条越深，工艺和产品升级越快。",
			En: "Deeper insertion in the lead-firm chain speeds process and product upgrading.",

			Structural: true,
			WhyZh:      "主导企业的传授乘以出口比重，直接写在学习方程里。",
			WhyEn:      "Teaching by lead firms times the export share stands in the learning equations.",

			Break: Break{
				Zh: "主导企业几乎不教，质量靠为国内市场设计来学", En: "lead firms teach little and quality is learned by designing for home",
				Settings: []Setting{
					set("lp", 0.1, 0.1, 0.1, 0.1, 0.1), set("kapT", 0.03), set("kapQ", 0.03),
					set("lamQ", 0.2), set("intent", 0.7), set("dom", 1),
				},
			},
			sayZh: "出口占85%%与30%%相比，十年后P %.3f对%.3f，Q %.3f对%.3f",
			sayEn: "exports of 85%% against 30%% of sales, after ten years: P %.3f against %.3f, Q %.3f against %.3f",
			test: func(w *world) (bool, []any) {
				deep := w.run("footwear", func(s *model.Scenario) { s.Params.Sales0 = [3]float64{.85, .10, .05} })
				thin := w.run("footwear", func(s *model.Scenario) { s.Params.Sales0 = [3]float64{.30, .65, .05} })
				p, q := deep.At(model.OutP, 10), deep.At(model.OutQ, 10)
				p0, q0 := thin.At(model.OutP, 10), thin.At(model.OutQ, 10)
				return p > p0 && q > q0, []any{p, p0, q, q0}
			},
		},
		{
			ID: "T04", Ledger: []string{"C10", "C35", "C46"},
			Zh: "主导企业的壁垒把集群锁在链条两端之外。",
			En: "Lead-firm barriers lock the cluster out of the two ends of its chain.",
			Break: Break{
				Zh: "简单、可编码、一手交钱一手交货的链条：没有不对称可用", En: "a simple, codified, arm's-length chain: no asymmetry to use",
				Settings: []Setting{set("x0", 0.1), set("cod", 0.9), set("th_gov", 0.35)},
			},
			own:   []string{"bar"},
			sayZh: "壁垒0、0.3、0.6、0.9时，30年后在主导企业链两端的角色：%.2f %.2f %.2f %.2f",
			sayEn: "role at the two ends of the lead chain after 30 years for a barrier of 0, .3, .6, .9: %.2f %.2f %.2f %.2f",
			test: func(w *world) (bool, []any) {
				var f [4]float64
				for i, bar := range []float64{0, .3, .6, .9} {
					f[i] = w.run("footwear", func(s *model.Scenario) {
						s.Params.Bar = bar
						if !w.assumes("intent") {
							s.Params.Intent = 0.7
						}
					}).Last(model.OutLeadG)
				}
				return f[0] > f[1] && f[1] > f[2] && f[2] > f[3] && f[0] > f[3]+0.05, []any{f[0], f[1], f[2], f[3]}
			},
		},
		{
			ID: "T05", Ledger: []string{"C41", "C42", "C43"},
			Zh: "Humphrey–Schmitz矩阵：领导型最会教工艺和产品、最限制功能；网络型两样都行；市场型不设限但慢。",
			En: "The Humphrey-Schmitz matrix: captive chains teach process and product best and functions worst, networks are good at both, the market is open but slow.",
			Break: Break{
				Zh: "没有壁垒，网络里也学不到功能", En: "no barrier, and no functional learning inside networks",
				Settings: []Setting{set("bar", 0), set("lf", 0, 0, 0, 0, 0)},
			},
			sayZh: "15年ΔP、ΔQ、角色：市场%+.2f %+.2f %.3f；模块%+.2f %+.2f %.3f；关系%+.2f %+.2f %.3f；领导%+.2f %+.2f %.3f",
			sayEn: "15 years, change of P, of Q, role: market %+.2f %+.2f %.3f; modular %+.2f %+.2f %.3f; relational %+.2f %+.2f %.3f; captive %+.2f %+.2f %.3f",
			test: func(w *world) (bool, []any) {
				var dp, dq, role [4]float64
				var args []any
				for g := range 4 {
					r := w.run("footwear", func(s *model.Scenario) {
						s.Years = 15
						s.Params.ForceGov[g] = 1
					})
					p, q := r.Series(model.OutP), r.Series(model.OutQ)
					dp[g], dq[g] = r.Last(model.OutP)-p[0], r.Last(model.OutQ)-q[0]
					role[g] = r.Last(model.OutLeadG)
					args = append(args, dp[g], dq[g], role[g])
				}
				const mkt, mod, rel, cap = model.GovMarket, model.GovModular, model.GovRelational, model.GovCaptive
				return dp[cap] >= dp[mkt] && dq[cap] >= dq[mkt] && role[cap] < min(role[mkt], role[mod], role[rel]) &&
					min(dp[mod], dp[rel]) > dp[mkt], args
			},
		},
		{
			ID: "T06", Ledger: []string{"C42", "C43", "C44"},
			Zh: "能力低的集群做复杂产品，只能处在领导型链条（或被排除在外），进不了市场型和网络型。",
			En: "A low-capability cluster in a complex chain is captive (or outside), not in a market or a network.",

			Structural: true,
			WhyZh:      "“领导型”的定义就是产品复杂、可编码而供应商能力不足。",
			WhyEn:      "Captive is defined as complex, codified and below the required capability.",

			Break: Break{
				Zh: "简单的产品", En: "simple products",
				Settings: []Setting{set("x0", 0.15), set("x1", 0.1)},
			},
			sayZh: "能力0.41：领导型或层级型%.2f，市场型%.2f，模块型%.2f，关系型%.2f",
			sayEn: "capability .41: captive or hierarchy %.2f, market %.2f, modular %.2f, relational %.2f",
			test: func(w *world) (bool, []any) {
				p := w.paramsOf("footwear")
				g := model.GovernanceWeights(p.X0+p.X1*0.38, 0.41, &p)
				bound := g[model.GovCaptive] + g[model.GovHierarchy]
				return bound > 0.7, []any{bound, g[model.GovMarket], g[model.GovModular], g[model.GovRelational]}
			},
		},
		{
			ID: "T07", Ledger: []string{"C47", "C49"},
			Zh: "有意图、设备投资、组织和人力，限制就是暂时的；缺任何一样，锁定不变。",
			En: "Given intent, equipment, organisation and manpower the restriction is temporary; without any one of them the lock holds.",
			Break: Break{
				Zh: "控制便宜、壁垒极高、只有一家主导企业：四样齐备仍被锁定", En: "cheap control, a very high barrier, one buyer: locked with all four",
				Settings: []Setting{set("bar", 1.6), set("kappa", 0.05), set("omega", 0), set("th_gov", 0.85), set("q0", 0.97, 0.02, 0.01)},
			},
			own:   []string{"intent", "eta", "org", "rho_N", "conv"},
			sayZh: "40年后在主导企业链两端的角色：四样齐备%.2f；缺意图%.2f，缺设备%.2f，缺组织%.2f，缺人力%.2f",
			sayEn: "role at the two ends of the lead chain after 40 years: all four %.2f; no intent %.2f, no equipment %.2f, no organisation %.2f, no manpower %.2f",
			test: func(w *world) (bool, []any) {
				role := func(lack func(p *model.Params)) float64 {
					return w.run("footwear", func(s *model.Scenario) {
						s.Years = 40
						s.Params.Intent, s.Params.Eta, s.Params.Org = .9, .8, .9
						lack(&s.Params)
					}).Last(model.OutLeadG)
				}
				all := role(func(*model.Params) {})
				args := []any{all}
				holds := all > 0.3
				for _, lack := range []func(p *model.Params){
					func(p *model.Params) { p.Intent = 0 },
					func(p *model.Params) { p.RE = 0 },
					func(p *model.Params) { p.Org = 0.05 },
					func(p *model.Params) { p.BoundN, p.RhoN = 1, 0 },
				} {
					x := role(lack)
					holds = holds && x < 0.5*all
					args = append(args, x)
				}
				return holds, args
			},
		},
		{
			ID: "T08", Ledger: []string{"C48"},
			Zh: "准层级链维持得越贵，集群突破得越早。",
			En: "The costlier a quasi-hierarchy is to keep, the earlier the escape.",
			Break: Break{
				Zh: "没有壁垒", En: "no barrier",
				Settings: []Setting{set("bar", 0)},
			},
			own:   []string{"kappa", "intent"},
			sayZh: "控制成本0.1、0.35、1时，角色达到0.2的年份：%s、%s、%s",
			sayEn: "years until the role reaches .2 when control costs .1, .35, 1: %s, %s, %s",
			test: func(w *world) (bool, []any) {
				var y [3]year
				for i, kappa := range []float64{.1, .35, 1} {
					y[i] = first(w.run("footwear", func(s *model.Scenario) {
						s.Years = 60
						s.Params.Intent, s.Params.Kappa = 0.7, kappa
					}), model.OutLeadG, 0.2)
				}
				return y[2] <= y[1] && y[1] <= y[0] && y[2] < y[0], []any{y[0], y[1], y[2]}
			},
		},
		{
			ID: "T11", Ledger: []string{"C51"},
			Zh: "主导企业放弃的功能，集群会进入。",
			En: "Functions that lead firms abandon are entered.",
			Break: Break{
				Zh: "没有意图，本地网络弱", En: "no intent, weak networks",
				Settings: []Setting{set("intent", 0), set("org", 0.3)},
			},
			sayZh: "主导企业每年放手0、2%%、5%%时，在主导企业链两端的角色：%.3f %.3f %.3f",
			sayEn: "role at the two ends of the lead chain when lead firms let go 0, 2, 5%% a year: %.3f %.3f %.3f",
			test: func(w *world) (bool, []any) {
				var f [3]float64
				for i, omega := range []float64{0, .02, .05} {
					f[i] = w.run("footwear", func(s *model.Scenario) { s.Params.Omega = omega }).Last(model.OutLeadG)
				}
				return rising(f), []any{f[0], f[1], f[2]}
			},
		},
		{
			ID: "T27", Ledger: []string{"C10"},
			Zh: "路径依赖：起步时的小差别决定终局。",
			En: "Path dependence: a small early difference decides the end state.",
			Break: Break{
				Zh: "本地网络强：两者都能到达", En: "strong local networks: both arrive", Plausible: true,
				Settings: []Setting{set("org", 0.95)},
			},
			own:   []string{"org"},
			sayZh: "本地网络0.65：50年后F %.2f；两端能力领先0.10起步则%.2f",
			sayEn: "local networks .65: F after 50 years %.2f, and %.2f after a head start of .10 at the two ends",
			test: func(w *world) (bool, []any) {
				var f [2]float64
				for i, ahead := range []float64{0, 0.10} {
					f[i] = w.run("footwear", func(s *model.Scenario) {
						s.Years = 50
						s.Params.Org = 0.65
						for k := range s.Params.C0 {
							if model.Function(k).Core() {
								s.Params.C0[k] += ahead
							}
						}
					}).Last(model.OutF)
				}
				return f[1]-f[0] > 0.1, []any{f[0], f[1]}
			},
		},
	}
}

// rising reports whether each of three numbers clearly exceeds the one before.
func rising(f [3]float64) bool { return f[0] < f[1]-.005 && f[1] < f[2]-.005 }

// set is a setting of one parameter.
func set(id string, value ...float64) Setting { return Setting{id, value} }
