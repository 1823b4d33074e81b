package find

import (
	"silkladder/app/corridor"
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

// Clusters are the archetypes.
func Clusters() (all []Entry) {
	for _, a := range model.Archetypes() {
		all = append(all, Entry{Cluster, a.ID, lang.Pair{En: a.En, Zh: a.Zh}, lang.Pair{En: a.PlaceEn, Zh: a.PlaceZh}, ""})
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
