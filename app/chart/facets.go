package chart

import "math"

// Extent is the range of an axis. One of NaN is empty.
type Extent struct{ Lo, Hi float64 }

var none = Extent{math.NaN(), math.NaN()}

// over is the smallest extent that holds both.
func (e Extent) over(o Extent) Extent {
	lo, hi := minmax([]float64{e.Lo, e.Hi, o.Lo, o.Hi}, math.Inf(1), math.Inf(-1))
	if lo > hi {
		return none
	}
	return Extent{lo, hi}
}

// reach widens [lo, hi] by what the axes of the facets beside it need.
func (h Head) reach(lo, hi float64) (float64, float64) {
	if h.Among == nil {
		return lo, hi
	}
	return minmax([]float64{h.Among.Lo, h.Among.Hi}, lo, hi)
}

// Facet is a picture of one of several scenarios.
type Facet struct {
	Name string
	// Draw draws it; its head must have among.
	Draw func(among *Extent, w float64) Figure
}

// Facets draws the same picture of several scenarios side by side, as many to a row as
// are least pixels wide, on one scale where they measure the same.
func Facets(h Head, facets []Facet, least, w float64) Figure {
	const gap, swatch = 24.0, 10.0
	n := len(facets)
	if n == 0 {
		return h.figure(w, 0)
	}
	cols := int(clamp(math.Floor((w+gap)/(least+gap)), 1, float64(n)))
	each := (w - gap*float64(cols-1)) / float64(cols)
	figs := make([]Figure, n)
	var axes map[string]Extent
	for pass := 0; pass < 2 && len(axes) != 1; pass++ { // a unit may follow the largest of all, which is known then
		axes = map[string]Extent{}
		for i, p := range facets {
			figs[i] = p.Draw(&none, each)
			axis := figs[i].Axis
			if u, ok := axes[figs[i].Unit]; ok {
				axis = axis.over(u)
			}
			axes[figs[i].Unit] = axis
		}
	}
	alike := len(axes) == 1
	f := h.figure(w, 0)
	f.Role = figs[0].Role
	if f.Title == "" {
		f.Title = figs[0].Title
	}
	if alike {
		f.H = unitLines(&f.Scene, figs[0].Unit, w)
	}
	f.Table = Table{Caption: f.Title, Columns: []string{h.or("Scenario", "情景")}}
	column := map[string]int{}
	for from := 0; from < n; from += cols {
		to := min(from+cols, n)
		heads, high, top := make([][]string, to-from), 0, 0.0
		for i := from; i < to; i++ {
			heads[i-from] = balanced(facets[i].Name, DefaultSize, (each-swatch-24)/boldness)
			high = max(high, len(heads[i-from]))
			if !alike {
				top = math.Max(top, unitLines(&Scene{}, figs[i].Unit, each))
			}
		}
		y := f.H + 12
		under := y + float64(high)*lineHeight(0) + 8
		f.H = under
		for i := from; i < to; i++ {
			x := float64(i-from) * (each + gap)
			fig := facets[i].Draw(ptr(axes[figs[i].Unit]), each)
			at := Scene{Rect{Attrs{Class: "f-" + compareClasses[i%MaxCompared]}, 0, y + 2, swatch, swatch, 2}}
			for k, t := range heads[i-from] {
				m := Text{X: swatch + 24, Y: y + 12 + float64(k)*lineHeight(0), S: t, Bold: true}
				if k == 0 {
					at.Add(Text{X: swatch + 7, Y: m.Y, S: Letter(i), Bold: true})
				}
				at.Add(m)
			}
			if !alike {
				var unit Scene
				unitLines(&unit, fig.Unit, each)
				at.Add(Group{Transform: move(0, under), Marks: unit})
			}
			at.Add(Group{Transform: move(0, under+top), Marks: fig.Scene})
			f.Scene.Add(Group{Transform: move(x, 0), Marks: at})
			f.H = math.Max(f.H, under+top+fig.H)
			name := named(i, facets[i].Name)
			for _, p := range fig.Points {
				f.Points = append(f.Points, Point{name + h.or(", ", "，") + p.Label, h.colon(name, p.Readout), p.X + x, p.Y + under + top})
			}
			f.Desc = f.Desc + h.colon(name, fig.Desc) + h.or(" ", "")
			f.Table.under(name, fig.Table, column)
		}
	}
	f.Desc = trim(f.Desc)
	return f
}

func ptr(e Extent) *Extent { return &e }

func move(x, y float64) string { return "translate(" + raw(x) + " " + raw(y) + ")" }

// under appends the rows of another table with the name in front, each cell in the
// column of its name.
func (t *Table) under(name string, o Table, column map[string]int) {
	at := make([]int, len(o.Columns))
	for k, c := range o.Columns {
		if _, ok := column[c]; !ok {
			column[c] = len(t.Columns)
			t.Columns = append(t.Columns, c)
			for i := range t.Rows {
				t.Rows[i] = append(t.Rows[i], "")
			}
		}
		at[k] = column[c]
	}
	for _, r := range o.Rows {
		row := make([]string, len(t.Columns))
		row[0] = name
		for k, c := range r {
			row[at[k]] = c
		}
		t.Rows = append(t.Rows, row)
	}
}
