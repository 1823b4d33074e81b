package link

import (
	"silkladder/app/lang"
	"silkladder/model"
)

// presets2 are the stories of version 2: all of China's clusters, with the past as
// it was observed.
func presets2() []Preset {
	return []Preset{
		{
			ID:   "happened",
			Name: lang.Pair{En: "As it happened", Zh: "实际进程"},
			Blurb: lang.Pair{
				En: "China's eighteen clusters together. To 2024 markets, tariffs and the Belt and Road follow what was observed; then it goes on as before.",
				Zh: "全国十八个集群一起模拟。到2024年为止，市场、关税和“一带一路”用观测数据；此后照旧推进。",
			},
			State: nation(DefaultTrade, nil),
		},
		{
			ID:   "never",
			Name: lang.Pair{En: "Had it never happened", Zh: "假如从未有过“一带一路”"},
			Blurb: lang.Pair{
				En: "The same clusters, markets and tariffs without the Belt and Road, beside what happened. Fewer people work in plants abroad; the place of most clusters in their chains hardly differs.",
				Zh: "同样的集群、市场和关税，但没有“一带一路”，与实际进程并列。在境外工厂就业的人变少，多数集群在价值链上的位置却相差无几。",
			},
			State: never(),
		},
		{
			ID:   "surplus",
			Name: lang.Pair{En: "Steel's surplus", Zh: "钢铁富余产能"},
			Blurb: lang.Pair{
				En: "Steel starts with more than a quarter of its plants idle. They fill with or without the Belt and Road, even with all that was announced: plants abroad are a small part of what stands at home.",
				Zh: "钢铁起步时超过四分之一的产能闲置。即使各项政策均按宣布规模实施，有没有“一带一路”，利用率的回升都差不多：境外工厂只相当于国内的一小部分。",
			},
			State: nation("steel", func(s *model.Scenario) { s.Levers = announced }),
		},
		{
			ID:   "duties",
			Name: lang.Pair{En: "Electric vehicles behind a tariff", Zh: "电动汽车与关税"},
			Blurb: lang.Pair{
				En: "From 2027 on the United States add 100 points of duty on goods from China. Plants go where the duty does not reach: more capacity for electric vehicles stands abroad than without it.",
				Zh: "从2027年起，美国对中国商品再加征100个百分点的关税。工厂转往关税够不着的地方：电动汽车的境外产能比没有加税时多。",
			},
			State: nation("ev", func(s *model.Scenario) {
				s.Shocks = []model.Shock{{Kind: model.ShockTariff, Year: 2027, Years: 20, Size: 1}}
			}),
		},
		{
			ID:   "nocpec",
			Name: lang.Pair{En: "Closing the corridor to Pakistan", Zh: "关闭中巴经济走廊"},
			Blurb: lang.Pair{
				En: "From 2026 on the China–Pakistan corridor is closed, and its parks, roads and market access go with it. In the end Pakistan holds less than half of the appliance plants it would have with the corridor open.",
				Zh: "从2026年起关闭中巴经济走廊，沿途的园区、道路和市场准入随之取消。期末巴基斯坦的家电产能不到走廊开通时的一半。",
			},
			State: nocpec(),
		},
		{
			ID:   "china",
			Name: lang.Pair{En: "All of China", Zh: "全国各集群"},
			Blurb: lang.Pair{
				En: "Every cluster's climb side by side, the people and the money that move between them, and who fills which host economy. New energy and electronics climb furthest; shoes for foreign labels stay where they were.",
				Zh: "各集群的升级并排呈现，还有集群之间流动的人和资金，以及谁去了哪个东道国。新能源和电子升得最高，代工鞋业原地未动。",
			},
			State: china(),
		},
	}
}

// nation is all of China with one cluster in focus, changed.
func nation(focus string, change func(*model.Scenario)) State {
	s := Default2()
	s.Scenario = National(focus)
	if change != nil {
		change(&s.Scenario)
	}
	return s
}

func never() State {
	s := Default2()
	happened := s.Scenario
	s.Scenario = happened.Without()
	s.Compare = []Named{{Scenario: happened}}
	return s
}

func nocpec() State {
	s := nation("appliance", func(s *model.Scenario) { s.Closed = []string{"CPEC"} })
	s.Compare = []Named{{Scenario: National("appliance")}}
	return s
}

func china() State {
	s := Default2()
	s.View.Kind, s.View.Pictures = "lab", Together
	return s
}
