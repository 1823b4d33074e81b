// Package probe is what the page asks the program that looks into cases: where
// something happens, which policy is least regretted, which settings beat the others,
// which assumptions decide. That program is loaded when it is first asked (it also
// writes files, see app/takeout), since few visitors look and all would wait for its
// code; package tell is its part of the work.
package probe

import (
	"encoding/json"
	"strconv"
	"strings"

	"silkladder/app/chart"
	"silkladder/model/study"
)

// Cases are the records of an ensemble, given once; what is asked later is about
// these.
type Cases struct {
	Axes     []string // the first columns
	Columns  []string
	Question string    // from which anybody draws them again, as JSON
	From     string    // where they come from: posterior or prior
	Again    bool      // about the same scenario as those before: the controls stay
	Records  []float64 `json:"-"` // travel beside it
}

// Of are the cases that a tally has gathered.
func Of(t *study.Tally, question string) Cases {
	en, from := t.Ensemble(), "prior"
	if en.Posterior != nil {
		from = "posterior"
	}
	return Cases{Axes: en.Space.IDs(), Columns: en.Columns(), Question: question, From: from, Records: t.Records()}
}

// Bound bounds an axis of a box; a side that is not there is open.
type Bound struct {
	Axis      string
	Low, High *float64 `json:",omitempty"`
}

// Order is what a visitor did to a control, and how the answer is to be shown. What
// the controls are set to the other program keeps, beside the cases.
type Order struct {
	Lang    string
	Width   float64 // of the picture, in CSS pixels
	Money   bool    // amounts of money are computed
	Budget  float64 // of the scenario, US$ bn a year; 0 for none
	Do      string  // the control and what it is about, as its data-of says; "" for none
	Value   string  // what stands in it
	Checked bool
	Sliding bool // it moves: only what follows it is wanted
}

// Figure is a picture that the other program drew, as far as this one needs it: to read
// values off it, and to take it along.
type Figure struct {
	Title, Desc string
	W, H        float64
	Marks       chart.Raw // as they stand in a file
	Points      []chart.Point
	Table       chart.Table
}

// FigureOf is that of a figure.
func FigureOf(f chart.Figure) Figure {
	return Figure{f.Title, f.Desc, f.W, f.H, f.Scene.Printed(chart.Light), f.Points, f.Table}
}

// Chart is the figure again, for files.
func (f Figure) Chart() chart.Figure {
	return chart.Figure{Title: f.Title, Desc: f.Desc, W: f.W, H: f.H, Scene: chart.Scene{f.Marks}, Points: f.Points, Table: f.Table}
}

// Brought is what is said of a file that is an archive of cases, beside what they are
// of; the others are what an archive is refused for (places.FileFault).
const (
	Brought    = "cases"
	NoCases    = "archive" // it holds none
	Edited     = "edited"
	OtherModel = "model"
)

// Say is the name of the piece that is no element's: a sentence to be told.
const Say = "say"

// Picture is the kind of a piece that is a Figure, under the name of its place.
const Picture = "picture"

// caseAt begins the address of a case that only the page can write whole.
const caseAt = "#case-"

// CaseAt stands for the address of a case in what the other program writes.
func CaseAt(n int) string { return caseAt + strconv.Itoa(n) }

// Addressed puts the addresses of cases where CaseAt stands for them.
func Addressed(html string, address func(n int) string) string {
	parts := strings.Split(html, `href="`+caseAt)
	for i := range parts[1:] {
		number, rest, _ := strings.Cut(parts[i+1], `"`)
		n, err := strconv.Atoi(number)
		if err != nil {
			continue // the other program writes none such
		}
		parts[i+1] = `href="` + address(n) + `"` + rest
	}
	return strings.Join(parts, "")
}

// Study is how the answer to a question of many runs is to be shown.
type Study struct {
	Kind, Lang string
	Width      float64
	Money      bool     // amounts of money are computed
	Axes       []string // that were varied
	Points     int      // of a sample
}

// Encode is an order as it travels.
func Encode(o any) string {
	b, err := json.Marshal(o)
	if err != nil {
		panic("probe: " + err.Error()) // numbers that a field has taken always encode
	}
	return string(b)
}
