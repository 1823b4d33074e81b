package view

import (
	"strconv"

	"silkladder/app/ask"
	"silkladder/app/card"
	"silkladder/app/dom"
	"silkladder/app/lang"
	"silkladder/app/ledger"
	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/app/question"
	"silkladder/app/session"
	"silkladder/app/story"
	"silkladder/model"
)

// Change says what differs from what was painted before.
type Change uint

// The changes.
const (
	Fresh    Change = 1 << iota // the page was laid out anew: nothing is painted on it
	Ran                         // the scenario, and with it the runs
	Looked                      // the year, what is selected, how it is shown
	Answered                    // what questions came to
	Asked                       // how far they are
	Rested                      // nothing, for a while: now is the time for what takes long
	Sized                       // the sizes of elements

	// Everything is the change to a page that was not there.
	Everything = Fresh | Ran | Looked | Answered | Asked | Rested | Sized
)

// Frame is what a page is painted from, once: the session and the answers as they
// stand. Regions read it and do not write to it.
type Frame struct {
	Lang     lang.Lang
	Embed    bool            // in a frame of another page, without the page around it
	Base     string          // path that the site lives under, without its last slash
	View     string          // how one looks: one of link.Views
	Changed  Change          // since the last
	Problems []link.Problem  // what was wrong with the address
	Boxes    []dom.Box       // the pictures on the page
	Record   *picture.Record // what was observed; nil until it is here
	NoRecord bool            // it is not to be had
	Kept     bool            // the page stands as the site was built, and what was answered then is on its way

	State         session.State
	With, Without *model.Result
	Step          int // of the run: the year shown
	Playing       bool
	Replaying     bool
	Answers       *ask.Answers
	Counting      int // how far plausible cases are counted, per cent; -1 where they are not being counted
	Beside        []session.Beside
	CompareOutput model.Output

	session *session.Session
}

// NewFrame completes a frame with a session and its answers as they stand.
func NewFrame(f Frame, s *session.Session, q *ask.Questions) *Frame {
	f.State, f.With, f.Without, f.Step = s.State(), s.With(), s.Without(), s.Step()
	f.Playing, f.Replaying, f.Answers = s.Playing(), s.Replaying(), q.Answers()
	if n, on := q.Waiting(question.Ensemble); on {
		f.Counting = n
	} else {
		f.Counting = -1
	}
	f.Beside, f.CompareOutput, f.session = s.Beside(), s.CompareOutput(), s
	return &f
}

// Has reports whether any of the changes is among those of the frame.
func (f *Frame) Has(c Change) bool { return f.Changed&c != 0 }

// Told reports whether the page says more than is known by now, so that what it tells
// of answers is left to stand until they are here.
func (f *Frame) Told() bool { return f.Kept && !f.Has(Ran|Looked|Answered) }

// T is a text in the visitor's language.
func (f *Frame) T(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(f.Lang) }

// Key is the scenario without its view (session.Key).
func (f *Frame) Key() string { return f.session.Key() }

// Query is the whole state.
func (f *Frame) Query() string { return f.session.Query() }

// Search is what the address of the scenario has after its path.
func (f *Frame) Search() string {
	q, _, _ := f.session.Address()
	return search(q)
}

// Search is the same for another state.
func Search(s session.State) string {
	q, _, _ := s.Address()
	return search(q)
}

func search(query string) string {
	if query != "" {
		query = "?" + query
	}
	return query
}

// Href is the address of a path of the site.
func (f *Frame) Href(path string) string { return f.Base + path }

// Home is the address of the simulator in the visitor's language.
func (f *Frame) Home() string { return f.Href(f.Lang.Prefix() + "/") }

// Standing lists the views that stand in the tabs, in their order; the page with
// everything is led to from the foot.
var Standing = []string{"story", "map", "lab", "hosts", "evidence"}

// Path is the path of a view below its language; the story is the first.
func Path(kind string) string {
	if kind == "story" || kind == "" {
		return "/"
	}
	return "/" + kind + "/"
}

// To is the address of the scenario in another view, or in this one shown otherwise.
func (f *Frame) To(kind string, how func(*link.View)) string {
	v := f.State.View
	v.Kind, v.Card, v.Pictures, v.Economy, v.Tab = "", 0, "", "", ""
	if kind != f.View { // a card stays open where it is
		v.Place = ""
	}
	if how != nil {
		how(&v)
	}
	return f.Href(f.Lang.Prefix()+Path(kind)) + search(f.session.AddressOf(v))
}

// Permalink is the address of the scenario, for other people.
func (f *Frame) Permalink() string {
	if f.Embed {
		return dom.Origin() + f.Home() + f.Search()
	}
	return dom.Origin() + f.Here()
}

// Here is the address of the page as it is shown.
func (f *Frame) Here() string {
	v := f.State.View
	return f.To(f.View, func(to *link.View) { to.Card, to.Pictures, to.Economy, to.Tab = v.Card, v.Pictures, v.Economy, v.Tab })
}

// Full is the address of the scenario with all pictures.
func (f *Frame) Full() string {
	if ledger.OfEconomy(f.State.View.Chart) {
		return f.To("hosts", func(v *link.View) {
			v.Chart, v.NoControls, v.Autoplay, v.Economy = "", false, false, f.State.View.Economy
		})
	}
	return f.To("all", func(v *link.View) { v.Chart, v.NoControls, v.Autoplay = "", false, false })
}

// Label names the scenario: as the visitor did, or by what it is.
func (f *Frame) Label() string {
	if f.State.Name != "" {
		return link.InLanguage(f.State.Name, f.Lang)
	}
	return link.Label(f.State.Scenario).In(f.Lang)
}

// Year is the calendar year shown.
func (f *Frame) Year() string { return session.Year(f.With.T[f.Step]) }

// Chart is the picture an embed shows, "full" if the address names none.
func (f *Frame) Chart() string {
	if f.State.View.Chart == "" {
		return "full"
	}
	return f.State.View.Chart
}

// Shown is what pictures are drawn from.
func (f *Frame) Shown() *picture.Context {
	c := &picture.Context{Alone: Alone(f), Lang: f.Lang, With: f.With, Without: f.Without, Step: f.Step, Name: f.Label(), CompareOutput: f.CompareOutput, Record: f.Record}
	if f.Answers != nil {
		c.Study = f.Answers.Study
		c.Backing = func(id string) (says, most string) {
			b := story.Backed(storyInput(f), id)
			return b.Says, b.Most
		}
	}
	for _, x := range f.Beside {
		name := link.InLanguage(x.Name, f.Lang)
		if name == "" {
			name = link.Label(x.Run.Scenario).In(f.Lang)
		}
		c.Others = append(c.Others, picture.Other{Name: name, Run: x.Run, Without: x.Without})
	}
	return c
}

// Cards is what cards of places are written from.
func (f *Frame) Cards() *card.View {
	return &card.View{Lang: f.Lang, With: f.With, Without: f.Without, Step: f.Step, Pages: f.Home()}
}

// Citation is what a file says about where it comes from.
func (f *Frame) Citation() string {
	return f.T(
		"Silk Ladder simulation, model version "+strconv.Itoa(f.State.Scenario.Model())+", after Qiu (2016). Computed by a model: a scenario, not a forecast.",
		"丝路阶梯模拟，模型第"+strconv.Itoa(f.State.Scenario.Model())+"版，依据邱永辉（2016）。由模型计算得出：是情景，不是预测。")
}

// fixed prints v with n decimals.
func fixed(v float64, n int) string { return strconv.FormatFloat(v, 'f', n, 64) }

// flag is the value of an attribute that is there or not.
func flag(on bool, value string) string {
	if on {
		return value
	}
	return ""
}
