package chart

import "math"

// Claim is what a theory says of one cell of a matrix.
type Claim int

// The claims, from against to for.
const (
	Limits Claim = iota - 1 // ▼
	Silent                  // nothing is said
	Some                    // △
	Helps                   // ▲
)

var claimMarks = map[Claim]string{Limits: "▼", Some: "△", Helps: "▲"}

// MatrixRow is one row: numbers beside claims.
type MatrixRow struct {
	Label  string
	Note   string // in brackets behind the label, such as its weight
	Values []float64
	Claims []Claim
}

// MatrixData sets what runs give beside what a theory says, cell by cell.
type MatrixData struct {
	Head
	Columns []string
	Rows    []MatrixRow
	Format  Format
	// Words for the marks, in the key at the foot and in the table.
	Limits, Some, Helps string
}

// Matrix draws every cell as a disc whose area is the value, red for a gain and
// grey for a loss, its number, and the mark of the claim. Each column has a scale of
// its own, as the rows of one column are compared.
func Matrix(d MatrixData, w float64) Figure {
	format := d.Format
	if format == nil {
		format = Signed(Fixed(2))
	}
	labels := make([]string, len(d.Rows))
	for i, r := range d.Rows {
		labels[i] = r.Label
	}
	left, rowH, over := widest(0, labels...)+14, 50.0, 0.0
	if note := widest(MinSize, notes(d.Rows)...) + 14; note > left {
		left = note
	}
	if w < 480 { // no room beside the cells: labels stand over them
		left, over = 0, 18
	}
	colW := (w - left) / float64(len(d.Columns))
	heads := make([][]string, len(d.Columns))
	top := 0.0
	for k, c := range d.Columns {
		heads[k] = balanced(c, MinSize, colW-8)
		top = math.Max(top, float64(len(heads[k]))*lineHeight(MinSize)+6)
	}
	f := d.figure(w, 0)
	f.Table.Columns = append([]string{d.or("Governance", "治理类型")}, d.Columns...)
	for k := range d.Columns {
		f.Table.Columns = append(f.Table.Columns, d.or("the paper on ", "论文：")+d.Columns[k])
		for i, s := range heads[k] {
			f.Scene.Add(Text{Attrs: Attrs{Class: "muted"}, X: left + colW*(float64(k)+.5), Y: 12 + float64(i)*lineHeight(MinSize), S: s, Anchor: Middle, Size: MinSize})
		}
	}
	most := make([]float64, len(d.Columns))
	for _, r := range d.Rows {
		for k, v := range r.Values {
			most[k] = math.Max(most[k], math.Abs(v))
		}
	}
	y := top
	for _, r := range d.Rows {
		f.Scene.Add(Line{Attrs{Class: "hair"}, 0, math.Round(y) + .5, w, math.Round(y) + .5})
		if over > 0 {
			f.Scene.Add(Text{X: 0, Y: y + 15, Strong: r.Label, S: r.Note})
		} else {
			f.Scene.Add(Text{X: 0, Y: y + rowH/2 - 2, S: r.Label, Bold: true})
			if r.Note != "" {
				f.Scene.Add(Text{Attrs: Attrs{Class: "muted"}, X: 0, Y: y + rowH/2 + 14, S: r.Note, Size: MinSize})
			}
		}
		y += over
		row, said := []string{r.Label}, []string{}
		for k, v := range r.Values {
			cx, cy := left+colW*(float64(k)+.5), y+rowH/2
			d.cell(&f.Scene, cx, cy, colW, v, most[k], format(v), claimMarks[r.Claims[k]])
			word := d.word(r.Claims[k])
			row, said = append(row, plain(raw(v))), append(said, word)
			f.Points = append(f.Points, Point{r.Label + d.or(", ", "，") + d.Columns[k],
				d.colon(r.Label+d.or(", ", "，")+d.Columns[k], d.list(format(v), word)), cx, cy})
		}
		f.Table.Rows = append(f.Table.Rows, append(row, said...))
		y += rowH
	}
	f.Scene.Add(Line{Attrs{Class: "hair"}, 0, math.Round(y) + .5, w, math.Round(y) + .5})
	key := "▲ " + d.Helps + d.or("   ", "　") + "△ " + d.Some + d.or("   ", "　") + "▼ " + d.Limits
	y += 6
	for _, s := range Wrap(key, MinSize, w) {
		y += lineHeight(MinSize)
		f.Scene.Add(Text{Attrs: Attrs{Class: "muted"}, X: 0, Y: y - 4, S: s, Size: MinSize})
	}
	f.H = y + 4
	if f.Desc == "" {
		s := ""
		for k, c := range d.Columns {
			best, worst := 0, 0
			for i, r := range d.Rows {
				if r.Values[k] > d.Rows[best].Values[k] {
					best = i
				}
				if r.Values[k] < d.Rows[worst].Values[k] {
					worst = i
				}
			}
			s += d.sentence(d.colon(c, d.list(
				d.or("most under ", "最多的是")+d.Rows[best].Label+" "+format(d.Rows[best].Values[k]),
				d.or("least under ", "最少的是")+d.Rows[worst].Label+" "+format(d.Rows[worst].Values[k]))))
		}
		f.Desc = trim(s)
	}
	return f
}

// cell draws one value with its claim.
func (d MatrixData) cell(s *Scene, cx, cy, colW, v, most float64, text, mark string) {
	const full = 15.0 // radius of the largest disc of a column
	if most > 1e-9 {
		class := "f-cluster soft"
		if v < 0 {
			class = "f-lead soft"
		}
		s.Add(Circle{Attrs: Attrs{Class: class}, X: cx, Y: cy, R: math.Max(1, full*math.Sqrt(math.Abs(v)/most))})
	}
	s.Add(Text{X: cx, Y: centre(cy, 0), S: text, Anchor: Middle})
	if mark != "" {
		s.Add(Text{Attrs: Attrs{Class: "accent"}, X: math.Min(cx+26, cx+colW/2-4), Y: cy - 8, S: mark, Anchor: Middle, Size: MinSize})
	}
}

// word is a claim in words.
func (d MatrixData) word(c Claim) string {
	switch c {
	case Limits:
		return d.Limits
	case Some:
		return d.Some
	case Helps:
		return d.Helps
	}
	return d.or("the paper says nothing", "论文未提及")
}

func notes(rows []MatrixRow) (all []string) {
	for _, r := range rows {
		all = append(all, r.Note)
	}
	return all
}
