package equation

import (
	"strings"

	"silkladder/model"
)

// Kind says how a row is evaluated.
type Kind int

const (
	Aux      Kind = iota // at every moment
	Fixed                // once, from constants alone
	Start                // once, at the first moment
	Constant             // given numbers; the reader may change them
	Flow                 // rate of change of a stock, per year
	Stock                // integral of a flow
)

// Row is one variable, or the part of it that one subrange or element has. The
// first row of a variable carries its texts.
type Row struct {
	Kind     Kind
	Name     string   // with subscripts of the left-hand side: "c[End]"
	Symbol   string   // in formulas, see Symbol; empty: written out where it is used
	Quiet    bool     // it has a symbol, but readers are not shown what it is
	Eq       string   // number of the equation: "E29"
	Unit     string   // as in the tables of package model
	En, Zh   string   // meaning
	Is       string   // right-hand side; for a stock its value at the start
	Rate     string   // of a stock: the flow, with subscripts
	Values   []string // of a constant
	Min, Max float64  // allowed range of a constant, when Min < Max
}

// LHS splits the name into the bare name and its subscripts.
func (r *Row) LHS() (name string, subs []string) { return Split(r.Name) }

// Split splits a name such as "c[End]" into the bare name and its subscripts.
func Split(s string) (name string, subs []string) {
	name, rest, ok := strings.Cut(s, "[")
	if !ok {
		return name, nil
	}
	return name, strings.Split(strings.TrimSuffix(rest, "]"), ",")
}

// Units of variables that are no recorded series; the others take theirs from
// the tables of package model.
const (
	Level  = "0–1"
	Share  = "share"
	Ratio  = "–"
	Yearly = "1/year"
	volume = "initial output"
	money  = "chain value"
	people = "people"
	goods  = "materials"
	wage   = "frontier wage"
)

// now is a variable computed at every moment.
func now(name, symbol, eq, unit, en, zh, is string) Row {
	return Row{Name: name, Symbol: symbol, Eq: eq, Unit: unit, En: en, Zh: zh, Is: is}
}

// more is the same variable for another subrange.
func more(name, is string) Row { return Row{Name: name, Is: is} }

// rateOf is the flow into a stock.
func rateOf(name, eq, unit, en, zh, is string) Row {
	return Row{Kind: Flow, Name: name, Eq: eq, Unit: perYear(unit), En: en, Zh: zh, Is: is}
}

// rateMore is the same flow for another subrange.
func rateMore(name, is string) Row { return Row{Kind: Flow, Name: name, Is: is} }

// perYear is the unit of a rate of change.
func perYear(unit string) string {
	if unit == Ratio || unit == Level || unit == Share {
		return Yearly
	}
	return unit + "/year"
}

// at turns a row into one that is evaluated once.
func (r Row) at(k Kind) Row { r.Kind = k; return r }

// from turns a row into a stock with the given flow; its right-hand side becomes
// the value at the start.
func (r Row) from(rate string) Row { r.Kind, r.Rate = Stock, rate; return r }

// quiet leaves the row out of what readers are shown.
func (r Row) quiet() Row { r.Quiet = true; return r }

// series is the row of a recorded series, with the texts of the output table.
func series(o model.Output, is string) Row {
	t := model.OutputTable()[o]
	return Row{Name: OutputName(o), Symbol: symbolOf(t.ID, t.Math), Eq: t.Source, Unit: t.Unit, En: t.En + ". " + t.HelpEn, Zh: t.Zh + "。" + t.HelpZh, Is: is}
}

// vector is the row of a recorded vector over functions or governance types.
func vector(v model.Vector, sub, is string) Row {
	t := model.VectorTable()[v]
	return Row{Name: t.ID + "[" + sub + "]", Symbol: symbolOf(t.ID, ""), Eq: t.Source, Unit: t.Unit, En: t.En, Zh: t.Zh, Is: is}
}

// hostSeries is the row of a recorded series of every host.
func hostSeries(o model.HostOutput, is string) Row {
	t := model.HostOutputTable()[o]
	return Row{Name: HostName(o) + "[Host]", Symbol: symbolOf(HostName(o), strings.TrimSuffix(t.Symbol, "_b")+"_#"), Eq: t.Source, Unit: t.Unit, En: t.En + ". " + t.HelpEn, Zh: t.Zh + "。" + t.HelpZh, Is: is}
}

// Part is a named group of rows.
type Part struct {
	Title string
	Rows  []Row
}
