package ledger

import (
	"html"
	"strconv"

	"silkladder/app/lang"
	"silkladder/app/picture"
	"silkladder/model"
	"silkladder/model/atlas"
)

// View is what a ledger shows: a run at a step with and without the Belt and Road.
type View struct {
	Lang          lang.Lang
	With, Without *model.Result
	Step          int
	All           bool // every cluster of the run together, not the one in focus
	Odds          *Odds
	Counted       string          // how far the counting of the odds is, in words
	Record        *picture.Record // what was observed; nil until it is here
	Choice        Choice
	Pages         string                      // address of the language's pages, "/zh/"
	Link          func(economy string) string // address of an economy's page, "" for the ledger's; nil for none
}

// Odds are the shares of cases in which each host of the run loses by the Belt and
// Road in present value. A nil one has not been counted.
type Odds struct {
	Cases int
	Lose  []float64 // by host of the run
}

// of are the shares of n hosts, -1 where they are not known.
func (o *Odds) of(n int) []float64 {
	if o != nil && o.Cases > 0 && len(o.Lose) == n {
		return o.Lose
	}
	list := make([]float64, n)
	for i := range list {
		list[i] = -1
	}
	return list
}

// t is a text in the visitor's language.
func (v *View) t(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(v.Lang) }

// text is a text of the atlas in the visitor's language.
func (v *View) text(t atlas.Text) string { return lang.Pair(t).In(v.Lang) }

// sized reports whether clusters have people and dollars.
func (v *View) sized() bool { return v.With.Scenario.Version == model.Version2 }

// year is the calendar year shown.
func (v *View) year() int { return model.StartYear + int(v.With.T[v.Step]+1e-9) }

func (v *View) calendar() string { return strconv.Itoa(v.year()) }

// href is the start of a link to the page of an economy, or to the ledger.
func (v *View) href(key string) string {
	to := "#"
	if v.Link != nil {
		to = v.Link(key)
	}
	return `<a href="` + esc(to) + `">`
}

var esc = html.EscapeString
