package rank

import "silkladder/app/chart"

// Size of a bar in CSS pixels.
const barW, barH = 240.0, 6.0

// bar is the size of a place against the largest; what rounds to nothing has none.
func bar(i Item, most float64) string {
	w := 0.0
	if most > 0 {
		w = i.Size / most * barW
	}
	if w < .5 {
		return ""
	}
	class := "f-hosts"
	if i.Sign == "loss" {
		class = "f-accent"
	}
	return `<svg class="chart" width="` + chart.Short(barW) + `" height="` + chart.Short(barH) + `" viewBox="0 0 ` + chart.Short(barW) + ` ` + chart.Short(barH) + `" aria-hidden="true">` +
		chart.Scene{chart.Rect{Attrs: chart.Attrs{Class: class}, W: w, H: barH}}.Fragment() + `</svg>`
}
