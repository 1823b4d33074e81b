package link

import (
	"silkladder/app/lang"
	"silkladder/model"
)

// Label names a scenario that has no name of its own: the cluster and the
// policies, and whether anything else was changed.
func Label(s model.Scenario) lang.Pair {
	usual := Scenario(s.Archetype)
	a, _ := model.ArchetypeByID(usual.Archetype)
	label := lang.Pair{En: a.En, Zh: a.Zh}
	add := func(en, zh string) {
		label.En += ", " + en
		label.Zh += "，" + zh
	}
	switch l := s.Levers; {
	case l == model.Levers{}:
		add("no Belt and Road", "没有“一带一路”")
	case l == usual.Levers:
		add("as realised", "按实际落实")
	case l == announced:
		add("as announced", "按宣布落实")
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

// InLanguage is a scenario's name for a reader: the name of a preset in the
// reader's language, whichever language it was kept in; any other as it is.
func InLanguage(name string, l lang.Lang) string {
	for _, p := range Presets() {
		if name == p.Name.En || name == p.Name.Zh {
			return p.Name.In(l)
		}
	}
	return name
}
