package ui

import "silkladder/app/view"

// hostsView is the account of all host economies and, at an address of its own each,
// the page of one.
func hostsView(r *regions) *View {
	return &View{
		ID:      "hosts",
		Regions: []view.Region{r.ledger, r.clusters, r.verdict, r.card, r.figures},
		Main: func(f *view.Frame) string {
			return r.head(f) + `<div class="account">` + r.ledger.HTML(f) + `<div class="dock">` + r.card.HTML(f) + `</div></div>`
		},
	}
}
