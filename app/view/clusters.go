package view

import (
	"html"
	"slices"
	"strconv"
	"strings"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/session"
	"silkladder/model"
)

// Clusters is the choice of the cluster in focus: among the archetypes, or in
// version 2 of the model among all of China's.
type Clusters struct {
	d     *Desk
	model int // version of the model whose clusters are listed
}

// NewClusters is that choice.
func NewClusters(d *Desk) *Clusters { return &Clusters{d: d} }

// HTML is a button for each.
func (r *Clusters) HTML(f *Frame) string {
	r.model = f.State.Scenario.Model()
	return `<div class="` + r.class() + `" id="clusters" role="group" aria-label="` + f.T("Cluster", "产业集群") + `">` + r.buttons(f) + `</div>`
}

func (r *Clusters) class() string {
	if r.model == model.Version2 {
		return "clusters many"
	}
	return "clusters"
}

func (r *Clusters) buttons(f *Frame) (s string) {
	for _, c := range link.Clusters(&f.State.Scenario) {
		s += `<button type="button" id="a-` + c.ID + `" aria-pressed="` + strconv.FormatBool(c.ID == f.State.Scenario.Archetype) + `" data-act="archetype" data-of="` + c.ID + `"><b>` +
			html.EscapeString(c.Name.In(f.Lang)) + `</b><small>` + html.EscapeString(c.Place.In(f.Lang)) + `</small></button>`
	}
	name, what := f.T("All of China", "全国各行业"), f.T("18 trades, people and dollars", "18个行业，人数与美元")
	if r.model == model.Version2 {
		s += `<button type="button" id="a-china" data-act="china" aria-pressed="` + strconv.FormatBool(together(f)) + `"><b>` + name + `</b><small>` + f.T("every cluster’s climb together", "各集群的升级并列") + `</small></button>`
		name, what = f.T("One cluster alone", "单个集群"), f.T("version 1 of the model", "模型第1版")
	}
	return s + `<button type="button" id="a-other-model" data-act="across"><b>` + name + `</b><small>` + what + `</small></button>`
}

// together reports whether the view is that of all clusters together.
func together(f *Frame) bool { return f.View == "lab" && f.State.View.Pictures == link.Together }

// china is all clusters together, as a choice among them.
const china = "china"

// showAll shows the pictures of all clusters together; those of one alone make way
// for the cluster within all of China.
func (r *Clusters) showAll(f *Frame) {
	if f.State.Scenario.Version != model.Version2 {
		r.d.Change(session.Across(f.State.Scenario.Archetype), "")
	}
	r.d.Session.View(func(v *link.View) { v.Kind, v.Card, v.Pictures = "lab", 0, link.Together })
	r.d.Want(Looked)
}

// Choice is the same in a line.
func (r *Clusters) Choice(f *Frame) string {
	return `<label class="cluster"><span class="vh">` + f.T("Cluster", "产业集群") + `</span><select id="cluster" data-change="choose">` + r.options(f) + `</select></label>`
}

// options lists the clusters of the model shown, then, under a heading, those of
// the other one, so that every cluster is one choice away.
func (r *Clusters) options(f *Frame) string {
	shown := f.State.Scenario
	group := func(name string, s *model.Scenario, mark string) string {
		list := `<optgroup label="` + name + `">`
		if s.Version == model.Version2 {
			list += `<option value="` + china + `"` + flag(together(f), " selected") + `>` + f.T("All of China, every cluster together", "全国各行业一起看") + `</option>`
		}
		for _, c := range link.Clusters(s) {
			list += `<option value="` + mark + c.ID + `"` + flag(mark == "" && c.ID == shown.Archetype && !together(f), " selected") + `>` + html.EscapeString(optionName(f, c)) + `</option>`
		}
		return list + `</optgroup>`
	}
	one, all := link.ModelName(model.Version).In(f.Lang), link.ModelName(model.Version2).In(f.Lang)
	if shown.Version == model.Version2 {
		return group(all, &shown, "") + group(one, &model.Scenario{}, other)
	}
	return group(one, &shown, "") + group(all, &model.Scenario{Version: model.Version2}, other)
}

// optionName is a cluster's name in the list, with its place where that fits beside it
// on a phone; the map names the place.
func optionName(f *Frame, c link.Cluster) string {
	name := c.Name.In(f.Lang)
	if long := name + f.T(", ", "（") + c.Place.In(f.Lang) + f.T("", "）"); chart.Width(long, 16) <= 210 {
		return long
	}
	return name
}

// other marks a cluster of the other model in the choice.
const other = "other:"

// Paint shows which it is.
func (r *Clusters) Paint(b *Brush, f *Frame) {
	if !f.Has(Fresh | Ran | Looked) {
		return
	}
	b.HTML("cluster", r.options(f))
	if r.model == model.Version2 {
		b.Attr("a-china", "aria-pressed", strconv.FormatBool(together(f)))
	}
	if !f.Has(Fresh | Ran) {
		return
	}
	if now := f.State.Scenario.Model(); now != r.model {
		r.model = now
		b.Attr("clusters", "class", r.class())
		b.HTML("clusters", r.buttons(f))
		return
	}
	for _, c := range link.Clusters(&f.State.Scenario) {
		b.Attr("a-"+c.ID, "aria-pressed", strconv.FormatBool(c.ID == f.State.Scenario.Archetype))
	}
}

// Acts choose one; levers, places and time stay.
func (r *Clusters) Acts() []Act {
	return []Act{
		Press("archetype", func(e *Event) { r.choose(e.F, e.Of) }),
		Changed("choose", func(e *Event) {
			if id, across := strings.CutPrefix(e.Value(), other); across {
				r.d.Change(session.Across(id), "")
				return
			}
			if e.Value() == china {
				r.showAll(e.F)
				return
			}
			r.choose(e.F, e.Value())
		}),
		Press("china", func(e *Event) { r.showAll(e.F) }),
		Press("across", func(e *Event) { r.d.Change(session.Across(e.F.State.Scenario.Archetype), "") }),
	}
}

func (r *Clusters) choose(f *Frame, id string) {
	if slices.ContainsFunc(link.Clusters(&f.State.Scenario), func(c link.Cluster) bool { return c.ID == id }) {
		r.d.Change(session.Cluster(id), "")
	}
}

// Keys are the shortcuts, 1 for the first.
func (r *Clusters) Keys() []Key {
	var keys []Key
	for i, a := range model.Archetypes() {
		keys = append(keys, Key{string(rune('1' + i)), lang.Pair{En: a.En, Zh: a.Zh}, func(e *Event) {
			id := a.ID
			if e.F.State.Scenario.Version == model.Version2 {
				id = session.TradeOf(id)
			}
			r.choose(e.F, id)
		}})
	}
	return keys
}
