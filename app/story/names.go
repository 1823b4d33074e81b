package story

import (
	"strings"

	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/atlas"
)

// clusterName is the archetype as it stands before the word cluster.
func clusterName(s model.Scenario, l lang.Lang) string {
	zh, en := s.Names()
	if l == lang.Zh {
		return zh
	}
	switch s.Archetype {
	case "appliance":
		return "home appliance"
	case "toys":
		return "toy"
	}
	return strings.ToLower(en)
}

// hostName is the name of a host, with the article that English gives a few; a
// visitor's own host has one name only.
func hostName(h model.Host, l lang.Lang) string {
	name := plain(lang.Pair(atlas.HostName(h.Name)).In(l))
	switch name {
	case "Maldives", "Netherlands", "Philippines", "United Arab Emirates":
		return "the " + name
	}
	return name
}

// parkName is the name of a park.
func parkName(id string, l lang.Lang) string {
	if p, ok := atlas.ParkByID(id); ok {
		return plain(lang.Pair(p.Name()).In(l))
	}
	return plain(id)
}

// capital begins a sentence with s.
func capital(s string) string {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return s
	}
	return string(s[0]-'a'+'A') + s[1:]
}

// small puts a title in the middle of a sentence, but leaves OEM alone.
func small(s string) string {
	if len(s) < 2 || s[0] < 'A' || s[0] > 'Z' || s[1] < 'a' || s[1] > 'z' {
		return s
	}
	return string(s[0]-'A'+'a') + s[1:]
}

// corridorName is the name of a corridor, with the article in English.
func corridorName(id string, l lang.Lang) string {
	c, ok := atlas.CorridorByID(id)
	switch {
	case !ok && l == lang.Zh:
		return "走廊" + plain(id)
	case !ok:
		return "the corridor " + plain(id)
	case l == lang.Zh && strings.Contains(c.Zh, "："):
		return "“" + plain(c.Zh) + "”"
	case l == lang.Zh:
		return plain(c.Zh)
	}
	return "the " + plain(c.En)
}

// functions names the four functions at the two ends of the chain.
var functions = map[model.Function]lang.Pair{
	model.FnR: {En: "research", Zh: "研发"},
	model.FnD: {En: "design", Zh: "设计"},
	model.FnM: {En: "marketing", Zh: "营销"},
	model.FnB: {En: "brand and service", Zh: "品牌与服务"},
}

// ends are these functions in the order of the chain.
var ends = [...]model.Function{model.FnR, model.FnD, model.FnM, model.FnB}

// conditions names the four conditions under which the paper expects a cluster
// to break out (C49).
var conditions = [...]lang.Pair{
	{En: "strategic intent", Zh: "战略意图"},
	{En: "reinvestment", Zh: "再投资"},
	{En: "organisation", Zh: "组织"},
	{En: "people", Zh: "人力"},
}
