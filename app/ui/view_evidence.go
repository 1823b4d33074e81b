package ui

import "silkladder/app/view"

// evidenceView is why to believe it: the scenario beside the record, how sure it is,
// where it fails, and the account of the trial.
func evidenceView(r *regions) *View {
	return &View{
		ID:      "evidence",
		Regions: []view.Region{r.evidence, r.probe, r.clusters, r.verdict, r.figures},
		Main:    func(f *view.Frame) string { return r.head(f) + r.evidence.HTML(f) },
	}
}
