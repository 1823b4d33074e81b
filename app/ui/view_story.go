package ui

import "silkladder/app/view"

// storyView is what a first visit opens: six cards, one per question, each beside the
// picture that shows its answer.
func storyView(r *regions) *View {
	return &View{
		ID:      "story",
		Regions: []view.Region{r.deck, r.clusters, r.verdict, r.map_, r.card, r.figures, r.toolbar, r.levers},
		Main: func(f *view.Frame) string {
			return r.head(f) + `<div class="pair"><div class="stage" id="stage">` + r.deck.Stage(f) + `</div><div class="beside">` + r.deck.HTML(f) + r.toolbar.HTML(f) + `</div></div>`
		},
	}
}

// labView is every lever beside pictures of the visitor's choice.
func labView(r *regions) *View {
	return &View{
		ID:      "lab",
		Regions: []view.Region{r.slots, r.bill, r.clusters, r.verdict, r.figures, r.toolbar, r.levers},
		Main: func(f *view.Frame) string {
			return `<h1 class="vh">` + f.T("Lab: every lever beside pictures of your choice", "实验台：全部政策与所选图表并排") + `</h1>` + r.head(f) + `<div class="bench"><aside class="knobs" aria-label="` + f.T("Levers", "调节政策") + `">` + r.toolbar.HTML(f) + r.levers.Policy(f) + r.bill.HTML(f) + r.levers.Inside(f, r.drawer.Deeper(f)) +
				`</aside>` + r.slots.HTML(f) + `</div>`
		},
	}
}

// head is what every view begins with: what was wrong with the address, and the
// verdict.
func (r *regions) head(f *view.Frame) string {
	return `<div id="news"></div>` + r.notice.HTML(f) + `<div class="headrow">` + r.verdict.Atop(f) + r.clusters.Choice(f) + `</div>`
}
