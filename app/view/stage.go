package view

import (
	"slices"

	"silkladder/app/chart"
	"silkladder/app/corridor"
	"silkladder/app/geo"
	"silkladder/app/lang"
	"silkladder/app/ledger"
	"silkladder/model"
)

// Stage is the map of the page, shared by the regions that draw on it: a plate laid
// out once per language, cluster and set of hosts, and the part of it that is seen.
type Stage struct {
	plate    *corridor.Plate
	data     corridor.Data
	of       mapKey
	view     corridor.View
	selected corridor.Target
	at       corridor.Target // the place that Tab leads to
	lines    string          // openings the painted lines belong to
	takes    []float64       // by park: how far it takes the trade in
}

// mapKey is what a plate is laid out for.
type mapKey struct {
	lang      lang.Lang
	diagram   bool
	archetype string
	model     int
	hosts     *model.Host // the first of the scenario's own hosts
	n         int
}

// Size of the map before the browser has measured it.
const mapW, mapH = 1012.0, 506.0

// lay makes the plate that the state needs and reports whether it is new.
func (r *Stage) lay(f *Frame) bool {
	s := &f.State.Scenario
	k := mapKey{lang: f.Lang, diagram: f.State.View.NoBasemap, archetype: s.Archetype, model: s.Model(), n: len(s.Hosts)}
	if len(s.Hosts) > 0 {
		k.hosts = &s.Hosts[0]
	}
	m := r
	if m.plate != nil && m.of == k {
		return false
	}
	base := corridor.Land
	if k.diagram {
		base = corridor.Diagram
	}
	w, hh := mapW, mapH
	if m.view.W > 0 {
		w, hh = m.view.W, m.view.H
	}
	m.data = corridor.FromAtlas(f.Lang, s.Archetype, s.Hosts)
	m.data.Home = corridor.HomeOf(s, f.Lang)
	m.plate = corridor.New(m.data, base)
	m.of, m.view, m.lines = k, m.plate.Fit(w, hh), ""
	m.takes = ledger.Takes(s, &m.data)
	return true
}

// Plate is the map, laid out where that has not been done yet: a press or a key
// may come before the page has settled.
func (r *Stage) Plate(f *Frame) *corridor.Plate {
	r.lay(f)
	return r.plate
}

// State is the map's year.
func (r *Stage) State(f *Frame) *corridor.State {
	r.lay(f)
	if f.View == "map" || f.Embed { // a frame tells gains and losses as the page does
		return r.account(f)
	}
	s := &corridor.State{Year: f.Year(), HomeCapacity: f.With.Series(model.OutK0)[f.Step], Selected: r.selected, Dollars: f.With.Output()}
	s.Hosts = make([]corridor.HostYear, len(f.With.Hosts))
	for i := range s.Hosts {
		s.Hosts[i] = corridor.HostYear{
			Capacity: f.With.Host(i, model.HostK)[f.Step],
			Transfer: f.With.Host(i, model.HostT)[f.Step],
			Sales:    f.With.Host(i, model.HostQ)[f.Step],
		}
	}
	s.Takes = r.takes
	most := 0.0
	for i := range s.Hosts {
		most = max(most, slices.Max(f.With.Host(i, model.HostK)))
	}
	s.Unit = corridor.Unit(most)
	year := model.StartYear + f.With.T[f.Step]
	for _, c := range r.data.Corridors {
		s.ClosedCorridors = append(s.ClosedCorridors, f.State.Scenario.Shut(model.OpeningCorridor, c.ID, year))
	}
	for _, p := range r.data.Parks {
		s.ClosedParks = append(s.ClosedParks, f.State.Scenario.Shut(model.OpeningPark, p.ID, year))
	}
	return s
}

// account is the year with what each economy gains, the corridors that carry nothing
// and, where they are asked for, single projects.
func (r *Stage) account(f *Frame) *corridor.State {
	v := ledgerOf(f)
	s := v.MapYear(&r.data)
	s.Year, s.Selected = f.Year(), r.selected
	if f.State.View.Projects {
		s.Projects = int(model.StartYear + f.With.T[f.Step] + 1e-9)
	}
	return s
}

// whole is the whole map in pixels of the view and how much closer one may look
// than in it, for the pan and zoom script.
func (r *Stage) whole(f *Frame) (box, most string, zoomed bool) {
	v := r.view
	all := r.Plate(f).Fit(v.W, v.H)
	a, k := v.Pixel(geo.Point{X: all.Part.X, Y: all.Part.Y}), v.Scale()/all.Scale()
	close := r.Plate(f).Zoom(all, 1e6, 0, 0)
	return fixed(a.X, 2) + " " + fixed(a.Y, 2) + " " + fixed(all.W*k, 2) + " " + fixed(all.H*k, 2),
		fixed(close.Scale()/all.Scale(), 3), v.Part.W < all.Part.W*.999
}

// resize fits the map into the box the browser gives it.
func (r *Stage) resize(f *Frame, w, hh float64) {
	r.lay(f)
	m := r
	if w <= 0 || hh <= 0 || (m.view.W == w && m.view.H == hh) {
		return
	}
	m.view = r.Plate(f).Resize(m.view, w, hh)
	m.lines = ""
}

// look shows a part of the map, kept inside the whole.
func (r *Stage) look(f *Frame, v corridor.View) {
	all := r.Plate(f).Fit(v.W, v.H)
	if v.Part.W >= all.Part.W {
		v = all
	}
	v.Part.X = max(all.Part.X, min(v.Part.X, all.Part.X+all.Part.W-v.Part.W))
	v.Part.Y = max(all.Part.Y, min(v.Part.Y, all.Part.Y+all.Part.H-v.Part.H))
	r.view, r.lines = v, ""
}

// Figure is the map as a picture of its own.
func (r *Stage) Figure(f *Frame) chart.Figure {
	s := r.State(f)
	return r.Plate(f).Figure("svg-map", r.view, s)
}
