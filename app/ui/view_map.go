package ui

import "silkladder/app/view"

// mapView is the whole map; beside it the ranking of places, and the card of one.
func mapView(r *regions) *View {
	return &View{
		ID:      "map",
		Regions: []view.Region{r.ranking, r.clusters, r.verdict, r.map_, r.card, r.figures},
		Main: func(f *view.Frame) string {
			return r.head(f) + `<div class="pair atlas"><div class="stage" id="stage">` + r.map_.Whole(f) + `</div><div class="beside">` + r.ranking.HTML(f) + `<div class="dock">` + r.card.HTML(f) + `</div></div></div>`
		},
	}
}
