package ui

import (
	"html"
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/corridor"
	"silkladder/model"
)

// A printed page is a report: the scenario and where it opens again, the verdict,
// map, words and the main pictures, without controls (the print rules of
// web/manners.css).
var _ = on("print", func(h *home, _ string, _ app.Value) {
	h.brush.html("report", h.report())
	h.brush.apply()
	app.Window().Call("silkPrint")
})

// reported is how many changed assumptions a report names before it counts the
// others.
const reported = 8

// report is what a printed page says instead of the levers: every number that was
// set, and the link.
func (h *home) report() string {
	s := h.state.Scenario
	list := func(title string, items []string) string {
		if len(items) == 0 {
			return ""
		}
		return `<b>` + title + `</b>` + h.t(": ", "：") + strings.Join(items, h.t(", ", "，")) + h.t(". ", "。")
	}
	var policy, inside, changed, places []string
	for i, k := range knobs {
		item := html.EscapeString(k.name.In(h.lang)) + " " + fixed(k.get(&s), 2)
		if i < len(model.LeverTable()) {
			policy = append(policy, item)
		} else {
			inside = append(inside, item)
		}
	}
	a, _ := model.ArchetypeByID(s.Archetype)
	for _, p := range model.ParamTable() {
		x, was := p.Get(&s.Params), p.Get(&a.Params)
		if slices.Equal(x, was) || slices.Contains(conditions, p.ID) {
			continue
		}
		var vs []string
		for _, v := range x {
			vs = append(vs, strconv.FormatFloat(v, 'g', 4, 64))
		}
		changed = append(changed, html.EscapeString(h.t(p.En, p.Zh))+" "+strings.Join(vs, " "))
	}
	if n := len(changed) - reported; n > 0 {
		changed = append(changed[:reported], h.t("and "+strconv.Itoa(n)+" more", "另有 "+strconv.Itoa(n)+" 项"))
	}
	for _, o := range s.Openings {
		head, ok := h.cardView().Head(corridor.Target{Kind: corridor.Kind(o.Kind), ID: o.ID})
		if !ok {
			continue
		}
		when := h.t("closed", "关闭")
		if !o.Closed {
			when = fixed(o.Year, 0)
		}
		places = append(places, html.EscapeString(head.Name)+" "+when)
	}
	link := html.EscapeString(h.permalink())
	return list(h.t("Scenario", "情景"), []string{html.EscapeString(h.label())}) +
		list(h.t("The Belt and Road", "“一带一路”政策"), policy) +
		list(h.t("Inside the cluster", "集群自身条件"), inside) +
		list(h.t("Changed assumptions", "改动的假设"), changed) +
		list(h.t("Decided on the map", "地图上的决定"), places) +
		h.t("Model version ", "模型第 ") + strconv.Itoa(model.Version) + h.t(". Opens at ", " 版。链接：") + `<a href="` + link + `">` + link + `</a>`
}
