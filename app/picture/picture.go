// Package picture is the list of pictures of the simulator: for each, the
// question it answers, and how it is drawn from a run. The page, the embedded
// views, downloads and tests all draw from this one list.
//
// A picture knows the model and the chart package, and nothing of the browser.
package picture

import (
	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/app/question"
	"silkladder/model"
)

// Page is the print target of pictures inside the page.
var Page = chart.Page

// Context is what a picture is drawn from: one scenario with and without the
// Belt and Road, and the step of the run that is shown.
type Context struct {
	Lang          lang.Lang
	With, Without *model.Result
	Step          int
	Study         *Study // answers to questions; nil until the first is asked

	Alone         bool         // one picture is the whole page: its title is the heading
	Name          string       // of the scenario
	Others        []Other      // scenarios it is compared with
	CompareOutput model.Output // what is compared

	Record *Record // what was observed; nil until it is loaded

	among *chart.Extent // one of several facets (Beside)
	units *units

	// Backing says how far cases around the run share what a picture claims, for a
	// title that stands alone: a sentence, or else what most cases say instead. Nil
	// where the odds stand beside the picture.
	Backing func(id string) (says, most string)
}

// t is a text in the visitor's language.
func (c *Context) t(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(c.Lang) }

// years are the calendar years of the steps.
func (c *Context) years() []float64 {
	ys := make([]float64, len(c.With.T))
	for i, t := range c.With.T {
		ys[i] = model.StartYear + t
	}
	return ys
}

// year is the calendar year shown.
func (c *Context) year() float64 { return model.StartYear + c.With.T[c.Step] }

// Picture is one picture of the simulator.
type Picture struct {
	ID string
	// Span is the width on a wide page in twelfths of the desk.
	Span int
	// Build draws the picture at a width in CSS pixels.
	Build func(c *Context, width float64) chart.Figure
	// Note explains, in a sentence or two, how to read it.
	Note lang.Pair
	// Question is what must be asked before the picture can be drawn; "" for
	// those that need only the run shown.
	Question question.Kind
}

// Asked reports whether the picture needs many runs, which the visitor asks for.
func (p Picture) Asked() bool { return p.Question != "" }

// Band groups pictures under a heading.
type Band struct {
	ID          string
	Title, Note lang.Pair
	Pictures    []Picture
}

// ByID finds a picture.
func ByID(id string) (Picture, bool) {
	for _, b := range append([]Band{Nation}, Bands...) {
		for _, p := range b.Pictures {
			if p.ID == id {
				return p, true
			}
		}
	}
	if OfRecord(id) {
		return recordPicture(id), true
	}
	return Picture{}, false
}

// head starts the data of a chart.
func (c *Context) head(id, title string) chart.Head {
	return chart.Head{ID: "svg-" + id, Title: title, Lang: c.Lang, Era: c.Era(), Among: c.among}
}
