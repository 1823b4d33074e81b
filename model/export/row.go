package export

import (
	"strings"

	"silkladder/model"
)

// kind says how a row is evaluated.
type kind int

const (
	aux      kind = iota // at every moment
	fixed                // once, from constants alone
	start                // once, at the first moment
	constant             // given numbers; the reader may change them
	flow                 // rate of change of a stock, per year
	stock                // integral of a flow
)

// row is one variable, or the part of it that one subrange or element has. The
// first row of a variable carries its texts.
type row struct {
	kind     kind
	name     string   // with subscripts of the left-hand side: "c[End]"
	eq       string   // number of the equation: "E29"
	unit     string   // as in the tables of package model
	en, zh   string   // meaning
	is       string   // right-hand side; for a stock its value at the start
	rate     string   // of a stock: the flow, with subscripts
	values   []string // of a constant
	min, max float64  // allowed range of a constant, when min < max
}

// lhs splits the name into the bare name and its subscripts.
func (r *row) lhs() (name string, subs []string) {
	name, rest, ok := strings.Cut(r.name, "[")
	if !ok {
		return name, nil
	}
	return name, strings.Split(strings.TrimSuffix(rest, "]"), ",")
}

// Units of variables that are no recorded series; the others take theirs from
// the tables of package model.
const (
	level  = "0–1"
	share  = "share"
	ratio  = "–"
	yearly = "1/year"
	volume = "initial output"
	money  = "chain value"
	people = "people"
	goods  = "materials"
	wage   = "frontier wage"
)

// now is a variable computed at every moment.
func now(name, eq, unit, en, zh, is string) row {
	return row{name: name, eq: eq, unit: unit, en: en, zh: zh, is: is}
}

// more is the same variable for another subrange.
func more(name, is string) row { return row{name: name, is: is} }

// rateOf is the flow into a stock.
func rateOf(name, eq, unit, en, zh, is string) row {
	return row{kind: flow, name: name, eq: eq, unit: perYear(unit), en: en, zh: zh, is: is}
}

// rateMore is the same flow for another subrange.
func rateMore(name, is string) row { return row{kind: flow, name: name, is: is} }

// perYear is the unit of a rate of change.
func perYear(unit string) string {
	if unit == ratio || unit == level || unit == share {
		return yearly
	}
	return unit + "/year"
}

// at turns a row into one that is evaluated once.
func (r row) at(k kind) row { r.kind = k; return r }

// from turns a row into a stock with the given flow; its right-hand side becomes
// the value at the start.
func (r row) from(rate string) row { r.kind, r.rate = stock, rate; return r }

// series is the row of a recorded series, with the texts of the output table.
func series(o model.Output, is string) row {
	t := model.OutputTable()[o]
	return row{name: outputName(o), eq: t.Source, unit: t.Unit, en: t.En + ". " + t.HelpEn, zh: t.Zh + "。" + t.HelpZh, is: is}
}

// vector is the row of a recorded vector over functions or governance types.
func vector(v model.Vector, sub, is string) row {
	t := model.VectorTable()[v]
	return row{name: t.ID + "[" + sub + "]", eq: t.Source, unit: t.Unit, en: t.En, zh: t.Zh, is: is}
}

// hostSeries is the row of a recorded series of every host.
func hostSeries(o model.HostOutput, is string) row {
	t := model.HostOutputTable()[o]
	return row{name: hostName(o) + "[Host]", eq: t.Source, unit: t.Unit, en: t.En + ". " + t.HelpEn, zh: t.Zh + "。" + t.HelpZh, is: is}
}

// part is a named group of rows.
type part struct {
	title string
	rows  []row
}
