package link

import (
	"sync"

	"silkladder/app/lang"
	"silkladder/model"
)

// Preset is a ready-made state that tells one of the paper's stories.
type Preset struct {
	ID    string
	Name  lang.Pair
	Blurb lang.Pair // one or two sentences; every number in them is tested against the model
	State State
}

// announced is all policies in full, as announced.
var announced = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}

// Presets lists the stories in the order in which the page offers them. Each
// state is canonical.
func Presets() []Preset { return append(presets1(), presets2()...) }

// PresetsOf lists those of one version of the model.
func PresetsOf(version int) []Preset {
	if version == model.Version2 {
		return presets2()
	}
	return presets1()
}

// PresetName is what a menu shows of a story.
type PresetName struct {
	ID   string
	Name lang.Pair
}

// PresetNames are PresetsOf by name alone, which is all that is painted in every frame:
// the scenarios of stories are large.
func PresetNames(version int) []PresetName {
	if version == model.Version2 {
		return names2()
	}
	return names1()
}

var (
	names1 = sync.OnceValue(func() []PresetName { return namesOf(presets1()) })
	names2 = sync.OnceValue(func() []PresetName { return namesOf(presets2()) })
)

func namesOf(list []Preset) (names []PresetName) {
	for _, p := range list {
		names = append(names, PresetName{p.ID, p.Name})
	}
	return names
}

// presets1 are those of version 1: one cluster on its own.
func presets1() []Preset {
	return []Preset{
		{
			ID:   "locked",
			Name: lang.Pair{En: "Locked-in footwear", Zh: "低端锁定的鞋业"},
			Blurb: lang.Pair{
				En: "Without the Belt and Road. Lead firms, the foreign brands and retailers, teach the cluster to work faster and better, yet for 25 years they leave it less than a fifth of the research, design, marketing and brand work.",
				Zh: "没有“一带一路”。主导企业（国外品牌商和零售商）教会集群做得更快更好，但整整25年里，研发、设计、营销和品牌这些工作留给它的还不到五分之一。",
			},
			State: locked(),
		},
		{
			ID:   "realised",
			Name: lang.Pair{En: "Footwear, as of 2016", Zh: "鞋业：按2016年进度"},
			Blurb: lang.Pair{
				En: "All policies at 0.4, near the 35% of the forecast zone jobs that existed in September 2016; no verdict on how policies were carried out (88% by the end of 2016, 210% in 2022). The lock opens some three years sooner, and half as much again is earned at home.",
				Zh: "各项政策均取0.4：参照2016年9月合作区就业约为当年预计数的35%，并非对政策落实程度的评价（2016年底为88%，2022年底为210%）。低端锁定提前三年左右打破，留在国内的增加值多出一半。",
			},
			State: story("footwear", defaultLevers(), nil),
		},
		{
			ID:   "announced",
			Name: lang.Pair{En: "Everything at once", Zh: "按宣布规模全面推进"},
			Blurb: lang.Pair{
				En: "All that was announced, in full. Value added at home is almost double what it would be without; in the end almost as much capacity stands abroad as at home.",
				Zh: "所有政策均按宣布规模实施。留在国内的增加值几乎是没有“一带一路”时的两倍，最后境外的产能与国内相差无几。",
			},
			State: story("footwear", announced, nil),
		},
		{
			ID:   "steel",
			Name: lang.Pair{En: "Steel with too much capacity", Zh: "产能富余的钢铁"},
			Blurb: lang.Pair{
				En: "Plants start at 72% of capacity and demand at home shrinks. After ten years the railways and ports of the belt keep them 81% busy, against 75% without.",
				Zh: "起步时设备利用率只有72%，国内需求还在萎缩。十年后，共建国家的铁路和港口建设让利用率达到81%，没有“一带一路”则是75%。",
			},
			State: story("steel", announced, nil),
		},
		{
			ID:   "appliance",
			Name: lang.Pair{En: "Appliances with an edge", Zh: "有优势的家电"},
			Blurb: lang.Pair{
				En: "It goes abroad to grow, not to flee: home keeps almost all the capacity it started with. Its brands would have made it anyway, so its functional level gains little.",
				Zh: "出海是为了扩张，不是逃离：国内产能几乎没有减少。靠自己的品牌它本来也能上去，所以功能水平提高得不多。",
			},
			State: story("appliance", announced, nil),
		},
		{
			ID:   "toys",
			Name: lang.Pair{En: "Toys on the low road", Zh: "走低端道路的玩具"},
			Blurb: lang.Pair{
				En: "Most of the profit goes into more machines, little into skill. With the whole programme the cluster sells more than without it and keeps less value at home; its functional level stays at zero.",
				Zh: "利润大多用来扩产，很少用于提高能力。政策按宣布规模实施后，它卖得更多，留在国内的增加值反而更少，功能水平始终为零。",
			},
			State: story("toys", announced, nil),
		},
		{
			ID:   "electronics",
			Name: lang.Pair{En: "Modular electronics", Zh: "模块化电子集群"},
			Blurb: lang.Pair{
				En: "Standard interfaces let a maker change its buyers, so power is more equal. It reaches its own brand with or without the Belt and Road, which adds about two fifths to value at home.",
				Zh: "标准接口让厂商可以换买家，力量对比较均衡。有没有“一带一路”，它都能做到自有品牌；“一带一路”让留在国内的增加值多出约四成。",
			},
			State: story("electronics", announced, nil),
		},
		{
			ID:   "sinos",
			Name: lang.Pair{En: "Sinos Valley (Brazil)", Zh: "西诺斯谷（巴西）"},
			Blurb: lang.Pair{
				En: "The paper's example, simplified. In year 15 a market next door opens. Serving it builds skill in design, while the old buyers' chain stays closed and the brand lags behind.",
				Zh: "论文所举的例子，作了简化。第15年邻近市场开放，在那里做生意练出了设计能力；原来的主导企业链依旧关着，品牌也跟不上。",
			},
			State: sinos(),
		},
		{
			ID:   "counterfactual",
			Name: lang.Pair{En: "With and without", Zh: "有无“一带一路”之比较"},
			Blurb: lang.Pair{
				En: "The same footwear cluster three times: at 0.4 (as of 2016), without the Belt and Road, and as announced. Wages, rivals and the home market are the same, so the differences are the policy's alone.",
				Zh: "同一个鞋业集群看三遍：按2016年进度、没有“一带一路”、按宣布规模。工资、对手和国内市场都一样，差别全部来自政策。",
			},
			State: counterfactual(),
		},
		{
			ID:   "backfire",
			Name: lang.Pair{En: "When it backfires", Zh: "适得其反的时候"},
			Blurb: lang.Pair{
				En: "Suppose design needs the shop floor next door and moving plants absorbs the managers, both within the plausible ranges. Then the whole programme leaves electronics with a lower functional level and less value at home.",
				Zh: "假如设计离不开身边的车间，而工厂搬迁又占去管理者的精力（两者都在合理范围内），那么政策按宣布规模实施，电子集群的功能水平和留在国内的增加值反而更低。",
			},
			State: story("electronics", announced, func(p *model.Params) {
				p.Hollow, p.Fix, p.Org = 1, 0.6, 0.85
			}),
		},
	}
}

// PresetByID returns the preset with the given identifier.
func PresetByID(id string) (Preset, bool) {
	for _, p := range Presets() {
		if p.ID == id {
			return p, true
		}
	}
	return Preset{}, false
}

// story is an archetype under some policies, with parameters changed.
func story(archetype string, levers model.Levers, change func(*model.Params)) State {
	s := Default1()
	s.Scenario = Scenario(archetype)
	s.Scenario.Levers = levers
	if change != nil {
		change(&s.Scenario.Params)
	}
	return s
}

// sinos is the natural experiment of claim T24: a footwear cluster that sells
// 92 % to one demanding chain, and from year 15 may enter a market of its own
// region, which no plant moves to. Schmitz (1999); Bazan and Navas-Alemán (2003).
func sinos() State {
	s := story("footwear", model.Levers{Market: 1}, func(p *model.Params) {
		p.Sales0 = [3]float64{0.92, 0.06, 0.02}
		p.Ms0 = [3]float64{0.15, 0.15, 0.02}
		p.Open0, p.LamHost = 0, 0
		p.GW, p.GH = 0.01, 0.02
		p.Intent = 0.3
		p.TB, p.Ramp = 15, 4
	})
	s.Scenario.Years = 40
	s.Scenario.Hosts = []model.Host{{
		Name: "Latin America", Corridor: "Region",
		Wage: 0.9, J: 0.6, Y: 0.22, A: 0.35, Skill: 0.8, Ice: 0.2, Tariff: 1.5, Outlet: 1, Cap: 0.02, Incumbents: 0.2,
	}}
	return s
}

// locked is shown in its 25th year: soon after, the lock gives way.
func locked() State {
	s := story("footwear", model.Levers{}, nil)
	s.View.Year = model.StartYear + 25
	return s
}

func counterfactual() State {
	s := Default1()
	without, full := s.Scenario.Without(), s.Scenario
	full.Levers = announced
	s.Compare = []Named{{Scenario: without}, {Scenario: full}}
	return s
}
