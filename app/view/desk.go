package view

import (
	"errors"
	"html"
	"slices"

	"silkladder/app/ask"
	"silkladder/app/chart"
	"silkladder/app/dom"
	"silkladder/app/fault"
	"silkladder/app/rank"
	"silkladder/app/session"
	"silkladder/model"
)

// Desk is what regions reach beyond themselves. The page makes it; every region is
// given it when it is made.
type Desk struct {
	Session *session.Session
	Ask     *ask.Questions
	Brush   *Brush
	// Want asks for a frame, and says what will have changed in it.
	Want func(Change)
	// Measure takes the sizes of pictures that have come onto the page.
	Measure func()
	// Now is the page as it stands.
	Now func() *Frame
	// Aloud asks that what the next change did is shown and not only spoken: the
	// visitor looks at the map, not at the verdict.
	Aloud bool

	guests map[string]guest
}

// guest is a picture that the program for studies drew: of which scenario, and where it
// is asked for again.
type guest struct {
	chart.Figure
	under, link string
}

// Paint paints at once, between frames.
func (d *Desk) Paint(f func(*Brush, *Frame)) {
	f(d.Brush, d.Now())
	d.Brush.Apply()
}

// Say tells the visitor, and a screen reader, one sentence.
func (d *Desk) Say(s string) {
	d.Brush.Text("live", s)
	d.Brush.Text("toast", s)
	d.Brush.Apply()
	if dom.Live() {
		dom.Toast()
	}
}

// Tell says it in the visitor's language.
func (d *Desk) Tell(en, zh string) { d.Say(d.Now().T(en, zh)) }

// Refuse says why nothing was changed, in a live region and beside the field.
func (d *Desk) Refuse(why, told string) {
	d.Brush.Text(told, why)
	d.Say(why)
}

// Change changes the scenario (session.Change) and says what had to be moved. It
// reports whether the scenario is the one asked for.
func (d *Desk) Change(f func(*session.State), tag string) bool {
	o := d.Session.Change(f, tag)
	if o.Refused != nil {
		d.Say(d.Refusal(o.Refused))
		return false
	}
	d.Want(Ran)
	if o.Moved.Is() {
		d.Say(o.Moved.In(d.Now().Lang))
	}
	return o.AsAsked()
}

// Try changes the scenario if the model can run it (session.Try). Otherwise nothing
// changes and the visitor, and the element named, are told why.
func (d *Desk) Try(f func(*session.State), told string) bool {
	o := d.Session.Try(f)
	if o.Refused != nil {
		d.Refuse(d.Refusal(o.Refused), told)
		return false
	}
	d.Brush.Text(told, "")
	d.Want(Ran)
	if o.Moved.Is() {
		d.Say(o.Moved.In(d.Now().Lang))
	}
	return o.AsAsked()
}

// Refusal words why the model does not take a scenario.
func (d *Desk) Refusal(err error) string {
	f := d.Now()
	var e *model.FieldError
	if errors.As(err, &e) && e.Field == "step" {
		return f.T("With this value the model cannot run: a stock would be emptied within one step. Nothing was changed.", "用这个数值模型无法运行：某个存量会在一步之内耗尽。未作改动。")
	}
	return f.T("This does not fit with the other values. ", "与其他数值不相容。") + fault.Refusal(err).In(f.Lang) + f.T(" Nothing was changed.", "未作改动。")
}

// Open shows the page's dialog. title is plain text, body is HTML of our own; text
// that a visitor typed must have been escaped with html.EscapeString.
func (d *Desk) Open(title, body string) {
	d.Brush.HTML("dialog-title", html.EscapeString(title))
	d.Brush.HTML("dialog-body", body)
	d.Brush.Apply()
	dom.Dialog(true)
}

// Close closes it.
func (d *Desk) Close() { dom.Dialog(false) }

// GoTo shows a step of the run.
func (d *Desk) GoTo(n int) {
	d.Session.GoTo(n)
	d.Want(Looked)
}

// Idle asks what is asked when the visitor rests for long: on the page everything that
// it shows, in a frame, where it costs the host page, what the headline says of its odds, from fewer
// cases unless they are the picture.
func (d *Desk) Idle() {
	f := d.Now()
	if !f.Embed {
		ranked, _ := rank.ParseChoice(f.State.View.Rank)
		shown := slices.ContainsFunc(f.Boxes, func(b dom.Box) bool { return b.ID == "corridors" }) || f.View == "map" && ranked.Kind == "corridors"
		d.Ask.Idle(shown, ask.Draws[0], ask.Draws[0])
		return
	}
	cases, leading := ask.Few, 0
	switch f.Chart() {
	case "fan", "chances":
		cases = ask.Draws[0]
	case "map", "corridors":
		cases, leading = 0, ask.Few
	case "full":
		leading = ask.Few
	case "tornado", "matrix", "compare":
		cases = 0
	}
	d.Ask.Idle(f.Chart() == "corridors", cases, leading)
}
