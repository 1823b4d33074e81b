package link

import (
	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/atlas"
)

// Label names a scenario that has no name of its own: the cluster and the
// policies, and whether anything else was changed.
func Label(s model.Scenario) lang.Pair {
	if s.Version == model.Version2 {
		return labelNational(&s)
	}
	usual := Scenario(s.Archetype)
	a, _ := model.ArchetypeByID(usual.Archetype)
	label := lang.Pair{En: a.En, Zh: a.Zh}
	add := func(en, zh string) {
		label.En += ", " + en
		label.Zh += "，" + zh
	}
	switch l := s.Levers; {
	case l == model.Levers{}:
		add("no Belt and Road", "无“一带一路”")
	case l == usual.Levers:
		add("as of 2016", "按2016年进度")
	case l == announced:
		add("as announced", "按宣布规模")
	default:
		add("own policies", "自定政策")
	}
	if len(s.Openings) > 0 {
		add("own openings", "自定开通")
	}
	if s.Params != usual.Params {
		add("own assumptions", "自定假设")
	}
	if s.Hosts != nil {
		add("own hosts", "自定东道国")
	}
	return label
}

// ModelName names a version of the model by what it is about.
func ModelName(version int) lang.Pair {
	if version == model.Version2 {
		return lang.Pair{En: "All of China (version 2 of the model)", Zh: "全国各行业（模型第2版）"}
	}
	return lang.Pair{En: "One cluster alone (version 1 of the model)", Zh: "单个集群（模型第1版）"}
}

// labelNational is Label for version 2: the cluster, what is done about the Belt
// and Road and since when, and whether anything else was changed.
func labelNational(s *model.Scenario) lang.Pair {
	usual := National(s.Archetype)
	trade, _ := model.TradeByID(s.Archetype)
	label := lang.Pair{En: trade.En, Zh: trade.Zh}
	add := func(en, zh string) {
		label.En += ", " + en
		label.Zh += "，" + zh
	}
	from := number(s.From)
	switch l, none := s.Levers, s.History == model.HistoryNone; {
	case l == model.Levers{} && none:
		add("had the Belt and Road never happened", "假如从未有过“一带一路”")
	case l == model.Levers{}:
		add("the Belt and Road ends in "+from, "“一带一路”到"+from+"年为止")
	case none && l == announced:
		add("everything at once from "+from+", nothing before", from+"年起按宣布规模，此前没有")
	case none:
		add("the Belt and Road only from "+from, from+"年才开始“一带一路”")
	case l == usual.Levers:
		add("as it happened and goes on", "照原进程继续")
	case l == announced:
		add("everything at once from "+from, from+"年起按宣布规模")
	default:
		add("own policies from "+from, from+"年起自定政策")
	}
	if one, ok := onlyClosed(s); ok {
		add(one.En+" closed", "关闭"+one.Zh)
	} else if len(s.Closed) > 0 || len(s.Openings) > 0 {
		add("own places", "自定走廊和园区")
	}
	if len(s.Shocks) > 0 {
		add("with events", "含突发事件")
	}
	if s.Budget > 0 {
		add("on a budget", "设有预算")
	}
	switch {
	case len(s.Others) == 0:
		add("on its own", "单独模拟")
	case writeOthers(s) != "":
		add("own choice of clusters", "自选集群")
	}
	if s.Params != usual.Params || s.Couplings != usual.Couplings || s.Workers != usual.Workers || s.Output != usual.Output {
		add("own assumptions", "自定假设")
	}
	if s.Hosts != nil {
		add("own hosts", "自定东道国")
	}
	return label
}

// onlyClosed is the name of the one place that is decided about, and closed.
func onlyClosed(s *model.Scenario) (name lang.Pair, ok bool) {
	if len(s.Closed)+len(s.Openings) != 1 || len(s.Openings) == 1 && !s.Openings[0].Closed {
		return name, false
	}
	id := append(s.Closed[:len(s.Closed):len(s.Closed)], "")[0]
	if len(s.Openings) == 1 {
		id = s.Openings[0].ID
	}
	if c, found := atlas.CorridorByID(id); found {
		return lang.Pair(c.Name()), true
	}
	if p, found := atlas.ParkByID(id); found {
		return lang.Pair(p.Name()), true
	}
	return name, false
}

// InLanguage is a scenario's name for a reader: the name of a preset in the
// reader's language, whichever language it was kept in; any other as it is.
func InLanguage(name string, l lang.Lang) string {
	for _, version := range [...]int{model.Version, model.Version2} {
		for _, p := range PresetNames(version) {
			if name == p.Name.En || name == p.Name.Zh {
				return p.Name.In(l)
			}
		}
	}
	return name
}
