package find

import (
	"silkladder/app/corridor"
	"silkladder/app/course"
	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/atlas"
)

// Places are the economies, parks, corridors and stations of the map; hosts as in
// corridor.FromAtlas.
func Places(archetype string, hosts []atlas.Host) []Entry {
	en, zh := corridor.FromAtlas(lang.En, archetype, hosts), corridor.FromAtlas(lang.Zh, archetype, hosts)
	var all []Entry
	seen := map[string]bool{}
	add := func(k corridor.Kind, id string, name, says lang.Pair) {
		key := string(k) + ":" + id
		if seen[key] || name.En == "" {
			return
		}
		seen[key] = true
		all = append(all, Entry{Kind: Kind(k), ID: id, Name: name, Says: says})
	}
	for i, h := range en.Hosts {
		if !h.Nowhere {
			add(corridor.KindHost, h.ID, lang.Pair{En: h.Name, Zh: zh.Hosts[i].Name}, lang.Pair{En: h.City, Zh: zh.Hosts[i].City})
		}
	}
	for i, p := range en.Parks {
		var at lang.Pair
		if p.Host >= 0 {
			at = lang.Pair{En: en.Hosts[p.Host].Name, Zh: zh.Hosts[p.Host].Name}
		}
		add(corridor.KindPark, p.ID, lang.Pair{En: p.Name, Zh: zh.Parks[i].Name}, at)
	}
	for i, c := range en.Corridors {
		add(corridor.KindCorridor, c.ID, lang.Pair{En: c.Name, Zh: zh.Corridors[i].Name}, lang.Pair{})
	}
	for i, r := range en.Routes {
		for j, s := range r.Stops {
			add(corridor.KindNode, s.ID, lang.Pair{En: s.Name, Zh: zh.Routes[i].Stops[j].Name}, lang.Pair{})
		}
	}
	return all
}

// Clusters are those of a version of the model.
func Clusters(version int) (all []Entry) {
	if version == model.Version2 {
		for _, t := range model.Trades() {
			all = append(all, Entry{Cluster, t.ID, lang.Pair{En: t.En, Zh: t.Zh}, lang.Pair(t.Facts.City), ""})
		}
		return all
	}
	for _, a := range model.Archetypes() {
		all = append(all, Entry{Cluster, a.ID, lang.Pair{En: a.En, Zh: a.Zh}, lang.Pair{En: a.PlaceEn, Zh: a.PlaceZh}, ""})
	}
	return all
}

// Settings are what a scenario of version 2 says beside its levers (package course), by
// the elements that hold them.
func Settings() []Entry {
	all := []Entry{
		{Setting, "course-past", lang.Pair{En: "Since 2013", Zh: "2013年以来"}, lang.Pair{En: "As it happened, as if it had never happened, or done otherwise; the year from which the levers act.", Zh: "如实发生、从未发生或另一种做法；政策起作用的年份。"}, "history counterfactual past、历史、反事实、过去"},
		{Setting, "course-money", lang.Pair{En: "Budget", Zh: "预算"}, lang.Pair{En: "What may be spent on the levers in a year.", Zh: "每年可用于各项政策的上限。"}, "money、经费"},
		{Setting, "course-events", lang.Pair{En: "Events", Zh: "事件"}, lang.Pair{En: "Something that happens in a year of your choice.", Zh: "在所选年份发生的事。"}, "shock、冲击"},
	}
	for _, k := range course.Kinds() {
		all = append(all, Entry{Setting, "course-kinds", k.Name(), k.Help(), "event shock、事件、冲击"})
	}
	return all
}

// Couplings are what ties clusters of version 2 together.
func Couplings() (all []Entry) {
	for _, c := range model.CouplingTable() {
		all = append(all, Entry{Parameter, c.ID, lang.Pair{En: c.En, Zh: c.Zh}, lang.Pair{En: c.HelpEn, Zh: c.HelpZh}, c.Symbol + " " + c.ID + " " + c.Eq})
	}
	return all
}

// Parameters are the model's.
func Parameters() (all []Entry) {
	for _, p := range model.ParamTable() {
		all = append(all, Entry{Parameter, p.ID, lang.Pair{En: p.En, Zh: p.Zh}, lang.Pair{En: p.HelpEn, Zh: p.HelpZh}, p.Symbol + " " + p.ID + " " + p.Eq})
	}
	return all
}
