package claims

import (
	"fmt"
	"slices"

	"silkladder/model"
)

// Claims about who gains: hosts, the cluster, the environment (section 3).
func gainChecks() []Check {
	return []Check{
		{
			ID: "T17", Ledger: []string{"C63"},
			Zh: "双赢：集群和每个接到产能的东道国都受益。",
			En: "Win-win: the cluster and every host that receives capacity gain.",
			Break: Break{
				Zh: "债务贵、没有赠款、挤出强、没有外溢", En: "dear debt, no grants, strong displacement, no spillover",
				Settings: []Setting{set("r_debt", .10), set("grant", 0), set("c_J", .8), set("disp", .8), set("spill", 0)},
			},
			sayZh: "留在国内的增加值%.2f对%.2f；%d个东道国接到产能，其中%d个受益；最差的是%s（现值%+.4f）",
			sayEn: "home value added %.2f against %.2f; %d hosts receive capacity and %d of them gain; worst off is %s (present value %+.4f)",
			test: func(w *world) (bool, []any) {
				a, b := w.pair("footwear", announced, nil)
				g := gains(a, b)
				receive, gain, worst := 0, 0, -1
				for i, x := range g {
					if endCapacity(b, i) > w.perHost(.05) {
						receive++
						if x > 0 {
							gain++
						}
						if worst < 0 || x < g[worst] {
							worst = i
						}
					}
				}
				with, without := b.Last(model.OutVAh), a.Last(model.OutVAh)
				who, least := place("–"), 0.0
				if worst >= 0 {
					who, least = place(w.hosts[worst].Name), g[worst]
				}
				return with > without && receive > 0 && gain == receive, []any{with, without, receive, gain, who, least}
			},
		},
		{
			ID: "T17b", Ledger: []string{"C63"},
			Zh:    "除新加坡外，每个东道国都受益。",
			En:    "Every host but Singapore gains.",
			Break: asThingsAre(),
			sayZh: "%d个东道国中%d个受益；最差的是%s（现值%+.4f）",
			sayEn: "of %d hosts %d gain; worst off is %s (present value %+.4f)",
			test: func(w *world) (bool, []any) {
				a, b := w.pair("footwear", announced, nil)
				g := gains(a, b)
				n, gain, worst := 0, 0, -1
				for i, x := range g {
					if w.hosts[i].Name == control {
						continue
					}
					n++
					if x > 0 {
						gain++
					}
					if worst < 0 || x < g[worst] {
						worst = i
					}
				}
				return gain == n, []any{n, gain, place(w.hosts[worst].Name), g[worst]}
			},
		},
		{
			ID: "T18", Ledger: []string{"C63"},
			Zh: "后发优势：越落后的东道国学得越多。",
			En: "Latecomer advantage: the further behind, the more a host learns.",

			Structural: true,
			WhyZh:      "学习与差距成正比，直接写在方程里。",
			WhyEn:      "Learning in proportion to the gap stands in the equation.",

			Break: Break{
				Zh: "工厂只用当地技能、东道国工资涨得快：产能避开最落后的东道国", En: "plants that use only host skills, in hosts with fast wages: capacity avoids the furthest behind",
				Settings: []Setting{set("phi_tech", 0), set("beta_L", .9), set("g_wb", .07)},
			},
			sayZh: "巴基斯坦从同样的工厂学到的能力：从0.12起步%.3f，从0.35起步%.3f",
			sayEn: "capability that Pakistan gains from the same plants: %.3f starting at .12, %.3f starting at .35",
			test: func(w *world) (bool, []any) {
				i := slices.IndexFunc(w.hosts, func(h model.Host) bool { return h.Name == "Pakistan" })
				var g [2]float64
				for j, a := range []float64{.12, .35} {
					h := w.hosts[i]
					h.A = a
					r := w.run("footwear", func(s *model.Scenario) {
						s.Hosts, s.Levers = []model.Host{h}, announced
					})
					at := r.Host(0, model.HostA)
					g[j] = at[len(at)-1] - a
				}
				return g[0] > g[1] && g[1] > 0, []any{g[0], g[1]}
			},
		},
		{
			ID: "T22", Ledger: []string{"C73"},
			Zh: "引进生态园提高工艺能力、减少污染。",
			En: "An inward eco-park raises process capability and cuts pollution.",

			Structural: true,
			WhyZh:      "园区的两种作用直接写在方程里，没有起反作用的机制。",
			WhyEn:      "Both effects of the park stand in the equations and nothing works against them.",

			Break: Break{
				Zh: "园区不转让技术", En: "a park without technology transfer",
				Settings: []Setting{set("kapE", 0)},
			},
			sayZh: "P %.3f对%.3f，单位产出污染%.3f对%.3f",
			sayEn: "P %.3f against %.3f, pollution per unit %.3f against %.3f",
			test: func(w *world) (bool, []any) {
				a, b := w.pair("steel", model.Levers{Inward: 1}, nil)
				p, p0 := b.Last(model.OutP), a.Last(model.OutP)
				d, d0 := b.Last(model.OutPoll)/b.Last(model.OutQty), a.Last(model.OutPoll)/a.Last(model.OutQty)
				return p > p0+.005 && d < d0, []any{p, p0, d, d0}
			},
		},
		{
			ID: "T25", Ledger: []string{"C39", "C50"},
			Zh: "“一带一路”促进价值链升级。",
			En: "The Belt and Road raises chain upgrading.",
			Break: Break{
				Zh: "几乎没有意图", En: "hardly any intent",
				Settings: []Setting{set("intent", .05)},
			},
			sayZh: "30年后X %.2f对%.2f",
			sayEn: "X after 30 years %.2f against %.2f",
			test: func(w *world) (bool, []any) {
				a, b := w.pair("electronics", announced, nil)
				x, x0 := b.Last(model.OutX), a.Last(model.OutX)
				return x > x0+.02, []any{x, x0}
			},
		},
		{
			ID: "T28", Ledger: []string{"C2", "C3", "C4", "C5", "C76"},
			Zh: "“一带一路”提升功能地位和留在国内的增加值（玩具以外的四类集群）。",
			En: "The Belt and Road raises functional position and home value added (four archetypes, toys apart).",
			Break: Break{
				Zh: "本地网络强而学习离不开车间，搬迁又占去管理精力", En: "strong networks whose learning needs the shop floor, and relocation that absorbs management", Plausible: true,
				Settings: []Setting{set("hollow", 1), set("fix", .6), set("org", .85)},
			},
			sayZh: "30年F和留在国内的增加值的变化：%s",
			sayEn: "change of F and of home value added after 30 years: %s",
			test: func(w *world) (bool, []any) {
				holds := true
				var moves changes
				for _, a := range model.Archetypes() {
					if a.ID == "toys" {
						continue
					}
					x, y := w.pair(a.ID, announced, nil)
					df := y.Last(model.OutF) - x.Last(model.OutF)
					dv := y.Last(model.OutVAh)/x.Last(model.OutVAh) - 1
					holds = holds && df > 0 && dv > 0
					moves = append(moves, change{a.Zh, a.En, df, dv})
				}
				return holds, []any{moves}
			},
		},
		{
			ID: "T29", Ledger: []string{"C33", "C49", "C62"},
			Zh: "没有走高端道路的意图，“一带一路”带来的是产量，不是升级。",
			En: "Without high-road intent the Belt and Road gives volume, not upgrading.",
			Break: Break{
				Zh: "有意图、有再投资、有网络，它就升级", En: "with intent, reinvestment and networks it upgrades", Plausible: true,
				Settings: []Setting{set("eta", .8), set("intent", .8), set("org", .8)},
			},
			own:   []string{"eta", "intent", "org"},
			sayZh: "玩具：产量%.2f对%.2f，F %.3f对%.3f，留在国内的增加值%.3f对%.3f",
			sayEn: "toys: output %.2f against %.2f, F %.3f against %.3f, home value added %.3f against %.3f",
			test: func(w *world) (bool, []any) {
				a, b := w.pair("toys", announced, nil)
				q, q0 := b.Last(model.OutQty), a.Last(model.OutQty)
				f, f0 := b.Last(model.OutF), a.Last(model.OutF)
				return f < f0+.01 && q > q0, []any{q, q0, f, f0, b.Last(model.OutVAh), a.Last(model.OutVAh)}
			},
		},
	}
}

// changes lists what the levers change in several archetypes.
type changes []change

type change struct {
	zh, en   string
	f, value float64 // functional upgrading, absolute; home value added, relative
}

func (cs changes) in(zh bool) string {
	text, comma := "", ", "
	if zh {
		comma = "，"
	}
	for i, c := range cs {
		if i > 0 {
			text += comma
		}
		name := c.en
		if zh {
			name = c.zh
		}
		text += fmt.Sprintf("%s %+.3f %+.0f%%", name, c.f, 100*c.value)
	}
	return text
}
