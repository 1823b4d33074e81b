package view

import (
	"html"
	"math"
	"strconv"

	"silkladder/app/ask"
	"silkladder/app/assume"
	"silkladder/app/dom"
	"silkladder/app/number"
	"silkladder/app/question"
	"silkladder/model"
)

// Deciders names, beside the headline, the ten assumptions that move the policy's effect
// most in this scenario, with what supports each. It takes one run for each end of
// every assumption, and is asked for.
type Deciders struct {
	static
	d      *Desk
	drawer *Drawer
}

// NewDeciders is that.
func NewDeciders(d *Desk, drawer *Drawer) *Deciders { return &Deciders{d: d, drawer: drawer} }

// deciding is how many are named.
const deciding = 10

// decides is the button, to stand at the end of a headline.
func decides(f *Frame) string {
	if f.Embed || f.State.Scenario.Levers == (model.Levers{}) {
		return ""
	}
	return ` <button type="button" class="linklike decides" data-act="deciders">` + f.T("What decides it?", "由什么决定？") + `</button>`
}

// Paint follows the answer.
func (r *Deciders) Paint(b *Brush, f *Frame) {
	if f.Has(Fresh | Answered | Asked) {
		b.HTML("deciders", r.list(f))
	}
}

func (r *Deciders) list(f *Frame) string {
	a := f.Answers.Study
	switch n, on := r.d.Ask.Waiting(question.Tornado); {
	case on:
		return `<div class="ask">` + progressOf(f, n, "ask-stop", string(question.Tornado)) + `</div>`
	case a != nil && a.Failed[question.Tornado]:
		return `<p>` + noAnswer(f) + `</p>`
	case a == nil || a.Tornado == nil || f.Answers.About != f.Key():
		return ""
	}
	s, known, c := "", 0, f.Shown()
	bars := a.Tornado[:min(deciding, len(a.Tornado))]
	for _, bar := range bars {
		row := bar.Dim.Param
		if row.Evidence == "a" { // as the mark beside it says
			known++
		}
		s += `<li><button type="button" class="as-link" data-act="decider" data-of="` + row.ID + `">` + html.EscapeString(c.Assumption(bar.Dim)) + `</button> ` + assume.Support(row, f.Lang)
		if l := lesson(f, row); l != "" {
			s += ` <small>` + f.T("The record: ", "记录：") + html.EscapeString(l) + f.T(".", "。") + `</small>`
		}
		lo, hi := min(bar.AtLow, bar.AtHigh, bar.Base), max(bar.AtLow, bar.AtHigh, bar.Base)
		s += `<p class="note">` + f.T("Over its range the effect is "+effect(lo)+" to "+effect(hi)+".", "在其范围内，作用为"+effect(lo)+"～"+effect(hi)+"。") + `</p></li>`
	}
	n := strconv.Itoa(len(bars))
	return `<p>` + f.T("The Belt and Road’s effect on the functional level is "+effect(bars[0].Base)+" as things are. These "+n+" assumptions move it most, each taken alone over its plausible range, or as far as this cluster’s own value where that lies outside; "+strconv.Itoa(known)+" of them are assumed, not measured.",
		"照目前设定，“一带一路”对功能水平的作用为"+effect(bars[0].Base)+"。以下"+n+"项假设单独在合理范围内变动时（本集群取值在范围之外的，则延至该值），改变它最多；其中"+strconv.Itoa(known)+"项为假定，并非实测。") + `</p><ol class="deciders">` + s + `</ol>`
}

// effect is a change with its sign.
func effect(x float64) string {
	x = math.Round(1e4*x) / 1e4
	if x > 0 {
		return "+" + number.Show(x)
	}
	return number.Show(x)
}

// Acts are what its buttons do.
func (r *Deciders) Acts() []Act {
	return []Act{
		Press("deciders", func(e *Event) {
			r.d.Ask.Renew()
			_, on := r.d.Ask.Waiting(question.Tornado)
			if a := r.d.Ask.Answers(); !on && (a.Study == nil || a.Study.Tornado == nil) {
				r.d.Ask.Press(question.Tornado, ask.Draws[0], func() { r.d.Tell("The assumptions that decide are found.", "已找出起决定作用的假设。") })
			}
			r.d.Open(e.F.T("What decides it?", "由什么决定？"), `<div id="deciders">`+r.list(r.d.Now())+`</div>`)
			r.d.Want(Asked)
		}),
		Press("decider", func(e *Event) {
			r.d.Close()
			r.drawer.Open(e.B, e.F, "assumptions", "")
			dom.Reveal("ar-"+e.Of, "av-"+e.Of+"-0")
		}),
	}
}
