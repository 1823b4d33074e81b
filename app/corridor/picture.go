package corridor

import (
	"fmt"
	"strconv"
	"strings"

	"silkladder/app/chart"
	"silkladder/app/geo"
)

// Defs is an svg element without size that holds, once for any number of
// pictures on a page, the paths they use: the land, the lines and the flows, in
// plate units, under ids that begin with defs.
func (p *Plate) Defs(defs string) string {
	var b strings.Builder
	path := func(id, d string) { b.WriteString(`<path id="` + id + `"` + unscaled + ` d="` + d + `"/>`) }
	b.WriteString(`<svg id="` + defs + `" class="map-defs" width="0" height="0"` + hidden + `><defs>`)
	if p.base == Land {
		path(defs+"-land", geo.Land)
		path(defs+"-graticule", graticule(nil))
	}
	for i := range p.lines {
		path(lineID(defs, i), p.lines[i].path(nil))
	}
	for i := range p.chains {
		path(flowID(defs, i), pathData(p.chains[i].curve, nil))
	}
	b.WriteString(`</defs></svg>`)
	return b.String()
}

func lineID(defs string, i int) string { return defs + "-l" + strconv.Itoa(i) }
func flowID(defs string, i int) string { return defs + "-f" + strconv.Itoa(i) }

// unscaled keeps the stroke of a path in pixels under the plate's transform. It
// stands on the path itself because a style sheet's rule that names an ancestor
// does not reach the copies that use elements make.
const unscaled = ` vector-effect="non-scaling-stroke"`

const hidden = ` aria-hidden="true"`

// Ground is the layer that never changes but for the view: water, graticule and
// land, as one svg element. Behind the Live layer it is painted once, however
// much moves above it. The empty string for a Diagram.
func (p *Plate) Ground(id, defs string, v View) string {
	if p.base == Diagram {
		return ""
	}
	var b strings.Builder
	b.WriteString(open(id, "map-ground", v) + hidden + `><g class="map-world" transform="` + v.Transform() + `">`)
	for _, u := range [...][2]string{{"graticule", "map-graticule"}, {"land", "map-shoal"}, {"land", "map-shore"}, {"land", "map-coast"}} {
		b.WriteString(`<use href="#` + defs + "-" + u[0] + `" class="` + u[1] + `"/>`)
	}
	b.WriteString(`</g></svg>`)
	return b.String()
}

// Live is everything above the ground as one svg element. Its groups, from the
// bottom up, have the ids id-lines, id-flows, id-dots, id-capacity, id-names and
// id-targets, and hold what the methods of those names return.
func (p *Plate) Live(id, defs string, v View, s *State) string {
	var b strings.Builder
	b.WriteString(open(id, "map-live", v))
	b.WriteString(` role="group" aria-label="` + words[p.data.Lang].title + `">`)
	dots, names := p.Places(v, s)
	for _, g := range []struct{ name, marks, more string }{
		{"lines", p.Lines(defs, v, s), hidden},
		{"flows", p.Flows(defs, v, s), hidden},
		{"dots", dots, hidden},
		{"capacity", p.Capacity(v, s), hidden},
		{"names", names, hidden},
		{"targets", p.Targets(defs, v, s), ` class="map-targets"`},
	} {
		b.WriteString(`<g id="` + id + "-" + g.name + `"` + g.more + `>` + g.marks + `</g>`)
	}
	b.WriteString(`</svg>`)
	return b.String()
}

func open(id, class string, v View) string {
	w, h := strconv.FormatFloat(v.W, 'f', -1, 64), strconv.FormatFloat(v.H, 'f', -1, 64)
	return `<svg id="` + id + `" class="chart ` + class + `" width="` + w + `" height="` + h + `" viewBox="0 0 ` + w + ` ` + h + `"`
}

// Lines are the corridors, open and closed. They change when one is closed; with
// the view only the transform of their map-world group does.
func (p *Plate) Lines(defs string, v View, s *State) string {
	return chart.Scene{v.world(layers{p}.lineMarks(defs, v, s))}.Fragment()
}

// Flows are the capacity that moves in the year. They and Capacity are made anew
// for every frame.
func (p *Plate) Flows(defs string, v View, s *State) string {
	return chart.Scene{v.world(layers{p}.flowMarks(defs, v, s))}.Fragment()
}

// Capacity is what stands and what is sold in the year, at home and abroad, and
// the mark of what is selected.
func (p *Plate) Capacity(v View, s *State) string { return layers{p}.capacityMarks(v, s).Fragment() }

// Places are the dots of stops and parks, which lie under the capacity, and the
// names, which lie over it, laid out for the view.
func (p *Plate) Places(v View, s *State) (dots, names string) {
	at := lettering{p}.place(v, s)
	return lettering{p}.dotMarks(v, s, at).Fragment(), nameMarks(at).Fragment()
}

// Targets are the invisible shapes that are focused and pressed: elements with
// role button, data-kind and data-id, in the group of class map-targets.
func (p *Plate) Targets(defs string, v View, s *State) string {
	return p.targetMarks(defs, v, s).Fragment()
}

// Painted says what of the layers other than Flows and Capacity depends on a state:
// while it stays the same they need not be painted anew.
func (p *Plate) Painted(s *State) string {
	b := []byte{'-'}
	bits := func(list []bool) {
		for _, x := range list {
			if x {
				b = append(b, '1')
			} else {
				b = append(b, '0')
			}
		}
		b = append(b, ' ')
	}
	bits(s.ClosedCorridors)
	bits(s.ClosedParks)
	bits(s.Unused)
	opened := 0
	for i := range p.data.Projects {
		if p.stands(&p.data.Projects[i], s) {
			opened++
		}
	}
	b = strconv.AppendInt(b, int64(opened), 10)
	b = append(b, ' ')
	for _, k := range s.Full {
		b = strconv.AppendFloat(b, k, 'f', 3, 64)
		b = append(b, ' ')
	}
	for i := range s.Gains {
		b = strconv.AppendInt(b, int64(s.side(i)), 10) // spoken names tell it
	}
	return string(append(b, string(s.Selected.Kind)+s.Selected.ID+strconv.FormatBool(s.Directions)...))
}

// Figure is the picture as one chart figure in pixels alone, with its key and
// its table: for a file, or wherever one static picture is wanted.
func (p *Plate) Figure(id string, v View, s *State) chart.Figure {
	plate := layers{p}.groundMarks(v)
	plate.Add(layers{p}.lineMarks("", v, s)...)
	plate.Add(layers{p}.flowMarks("", v, s)...)
	names := lettering{p}.place(v, s)
	plate.Add(lettering{p}.dotMarks(v, s, names)...)
	plate.Add(layers{p}.capacityMarks(v, s)...)
	plate.Add(nameMarks(names)...)
	scene := chart.Scene{chart.Window{W: v.W, H: v.H, Marks: plate},
		chart.Rect{Attrs: chart.Attrs{Class: "s-hair"}, X: .5, Y: .5, W: v.W - 1, H: v.H - 1}}
	key, h := layers{p}.key(v, s, v.H+10)
	scene.Add(key...)
	return chart.Figure{ID: id, Title: p.Title(s), Desc: p.Desc(s), W: v.W, H: v.H + 10 + h, Scene: scene, Table: p.Table(s)}
}

// File is the picture as a standalone document. The notice is printed in it
// before the target's own caption.
func (p *Plate) File(v View, s *State, t chart.Target) string {
	t.Caption = strings.TrimSpace(Notice.In(p.data.Lang) + " " + t.Caption)
	t.Lang = p.data.Lang.Tag()
	return p.Figure("map", v, s).SVG(t)
}

// Title says what to look for in the year shown.
func (p *Plate) Title(s *State) string {
	w := words[p.data.Lang]
	if s.Year == "" {
		return w.title
	}
	return fmt.Sprintf(w.titleIn, s.Year)
}

// Desc describes the picture to those who cannot see it.
func (p *Plate) Desc(s *State) string {
	w := words[p.data.Lang]
	d := w.desc
	if s.Gains != nil {
		d += w.coloured
	}
	return d + strings.Replace(w.scale, "%s", s.size(p.data.Lang), 1)
}
