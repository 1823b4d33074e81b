package link

import (
	"slices"

	"silkladder/app/lang"
	"silkladder/model"
)

// Cluster is one of the clusters that may be put in focus.
type Cluster struct {
	ID          string
	Name, Place lang.Pair
}

// Clusters lists what the cluster of a scenario may be exchanged for, in its
// version of the model: archetypes, or the trades of China.
func Clusters(s *model.Scenario) (list []Cluster) {
	if s.Version == model.Version2 {
		for _, t := range model.Trades() {
			list = append(list, Cluster{t.ID, lang.Pair{En: t.En, Zh: t.Zh}, lang.Pair(t.Facts.City)})
		}
		return list
	}
	for _, a := range model.Archetypes() {
		list = append(list, Cluster{a.ID, lang.Pair{En: a.En, Zh: a.Zh}, lang.Pair{En: a.PlaceEn, Zh: a.PlaceZh}})
	}
	return list
}

// Focus puts another cluster of a scenario of version 2 in focus, as it is in the
// run. One that is not among its clusters takes the place of the one in focus, as
// large as it was observed; an unknown one changes nothing.
func Focus(s model.Scenario, id string) model.Scenario {
	all := s.Clusters()
	if at := slices.IndexFunc(all, func(c model.Cluster) bool { return c.Archetype == id }); at >= 0 {
		return s.WithClusters(all, at)
	}
	if t, ok := model.TradeByID(id); ok {
		all[s.Focus] = t.Cluster
	}
	return s.WithClusters(all, s.Focus)
}
