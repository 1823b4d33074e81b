package view

import (
	"html"

	"silkladder/app/chart"
)

// Says heads an embed that shows the map: its answer, with cluster and year, and
// below it the outcome, the scenario and the runs. An embed of one other picture has
// the same over that picture (picture.Plate).
type Says struct {
	static
	stage *Stage
}

// NewSays is that head.
func NewSays(stage *Stage) *Says { return &Says{stage: stage} }

// HTML is the head.
func (r *Says) HTML(f *Frame) string {
	says, under := r.lines(f)
	return `<div class="says" id="says-room" data-room="` + subject(f) + `"><h1 id="says">` + html.EscapeString(says) + `</h1><p class="note" id="under">` + html.EscapeString(under) + `</p></div>`
}

func (r *Says) lines(f *Frame) (says, under string) {
	c, fig := f.Shown(), chart.Figure{Title: r.stage.Plate(f).Title(r.stage.State(f))}
	return c.Answer("map", fig), c.Under("map", fig)[1]
}

// Paint keeps it up with the scenario and the year.
func (r *Says) Paint(b *Brush, f *Frame) {
	if f.Embed && !f.Shown().Alone && f.Has(Fresh|Ran|Looked|Answered) && !f.Told() {
		says, under := r.lines(f)
		b.Attr("says-room", "data-room", subject(f))
		b.Text("says", says)
		b.Text("under", under)
	}
}
