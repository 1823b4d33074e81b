package export

import (
	"math"
	"slices"
	"strings"
	"testing"

	"silkladder/model/equation"
)

// evaluator integrates an exported model with Euler's method, by the letter of
// its equations and with the standard library's exponential and logarithm. The
// cells of all variables have a place in values and are computed in the order in
// which they need each other.
type evaluator struct {
	exported
	t      *testing.T
	places map[string]int // by name and cell; -1 while being compiled
	values []float64
	order  []assignment
	stocks []integral
}

type formula func(v []float64) float64

type assignment struct {
	place int
	is    formula
	once  bool // at the first moment only
}

type integral struct {
	stock  int
	inflow string
	cell   []string
	rate   int
}

// Places of the values that are not in the text.
const timePlace, stepPlace = 0, 1

func evaluatorOf(t *testing.T, m exported) *evaluator {
	t.Helper()
	e := &evaluator{exported: m, t: t, places: map[string]int{}, values: []float64{0, m.dt}}
	for name, list := range e.statements {
		for _, q := range list {
			e.each(q.subs, func(cell []string) { e.place(name, cell) })
		}
	}
	for i := range e.stocks {
		e.stocks[i].rate = e.place(e.stocks[i].inflow, e.stocks[i].cell)
	}
	return e
}

// run calls look at every step, with a function that gives the value of a name
// such as "F" or "c[design]".
func (m exported) run(t *testing.T, look func(step int, value func(name string) float64)) {
	t.Helper()
	evaluatorOf(t, m).run(look)
}

func (e *evaluator) run(look func(step int, value func(name string) float64)) {
	rates := make([]float64, len(e.stocks))
	for step := range int(e.end/e.dt) + 1 {
		e.values[timePlace] = float64(step) * e.dt
		for i := range e.order {
			if a := &e.order[i]; step == 0 || !a.once {
				e.values[a.place] = a.is(e.values)
			}
		}
		look(step, func(name string) float64 {
			n, cell := equation.Split(name)
			return e.values[e.place(n, cell)]
		})
		for i, s := range e.stocks {
			rates[i] = e.values[s.rate]
		}
		for i, s := range e.stocks {
			e.values[s.stock] += e.dt * rates[i]
		}
	}
}

func key(name string, cell []string) string { return name + "[" + strings.Join(cell, ",") + "]" }

// each calls f for every combination of elements of the subscripts.
func (e *evaluator) each(subs []string, f func(cell []string)) {
	cells := [][]string{nil}
	for _, s := range subs {
		var longer [][]string
		for _, head := range cells {
			for _, element := range e.elements(s) {
				longer = append(longer, append(slices.Clone(head), element))
			}
		}
		cells = longer
	}
	for _, cell := range cells {
		f(cell)
	}
}

func (e *evaluator) elements(sub string) []string {
	if list, ok := e.dims[sub]; ok {
		return list
	}
	return []string{sub}
}

// place is where one cell of a variable stands; the first time it finds its
// formula and places what that needs.
func (e *evaluator) place(name string, cell []string) int {
	switch name {
	case "Time":
		return timePlace
	case "time_step_now":
		return stepPlace
	}
	id := key(name, cell)
	if p, ok := e.places[id]; ok {
		if p < 0 {
			e.t.Fatalf("%s depends on itself", id)
		}
		return p
	}
	e.places[id] = -1
	q := e.statement(name, cell)
	put := func(is formula, once bool) int {
		p := len(e.values)
		e.values = append(e.values, 0)
		e.order = append(e.order, assignment{p, is, once})
		e.places[id] = p
		return p
	}
	switch {
	case q.numbers != nil:
		i, at := 0, -1
		e.each(q.subs, func(c []string) {
			if slices.Equal(c, cell) {
				at = i
			}
			i++
		})
		return put(func([]float64) float64 { return q.numbers[at] }, true)
	case q.kind == "stock":
		p := put(e.compile(q.is, q.subs, cell), true)
		e.stocks = append(e.stocks, integral{p, q.inflow.Name, bind(q.inflow.Subs, q.subs, cell), 0})
		return p
	}
	return put(e.compile(q.is, q.subs, cell), q.kind == "init")
}

// statement finds the one equation of a cell.
func (e *evaluator) statement(name string, cell []string) (found *statement) {
	n := 0
	for i := range e.statements[name] {
		q := &e.statements[name][i]
		covers := len(q.subs) == len(cell)
		for k := range min(len(q.subs), len(cell)) {
			covers = covers && slices.Contains(e.elements(q.subs[k]), cell[k])
		}
		if covers {
			found, n = q, n+1
		}
	}
	if n != 1 {
		e.t.Fatalf("%s has %d equations", key(name, cell), n)
	}
	return found
}

// bind replaces subscripts of the left-hand side by the elements they stand for.
func bind(subs, lhs, cell []string) []string {
	out := slices.Clone(subs)
	for k, s := range out {
		if i := slices.Index(lhs, s); i >= 0 {
			out[k] = cell[i]
		}
	}
	return out
}

// compile turns an expression of the cell of an equation into a function.
func (e *evaluator) compile(n equation.Node, lhs, cell []string) formula {
	at := func(n equation.Node) formula { return e.compile(n, lhs, cell) }
	switch n := n.(type) {
	case equation.Number:
		x := mustNumber(string(n))
		return func([]float64) float64 { return x }
	case equation.Ref:
		p := e.place(n.Name, bind(n.Subs, lhs, cell))
		return func(v []float64) float64 { return v[p] }
	case equation.Neg:
		x := at(n.X)
		return func(v []float64) float64 { return -x(v) }
	case equation.Binary:
		x, y := at(n.X), at(n.Y)
		switch n.Op {
		case '+':
			return func(v []float64) float64 { return x(v) + y(v) }
		case '-':
			return func(v []float64) float64 { return x(v) - y(v) }
		case '*':
			return func(v []float64) float64 { return x(v) * y(v) }
		case '/':
			return func(v []float64) float64 { return x(v) / y(v) }
		case '^':
			return func(v []float64) float64 { return math.Pow(x(v), y(v)) }
		}
		return func(v []float64) float64 { return map[bool]float64{true: 1}[x(v) > y(v)] }
	}
	c := n.(equation.Call)
	var args []formula
	if c.Fn == "SUM" || c.Fn == "VMAX" {
		dim := equation.Marked(c)
		for _, element := range e.elements(dim) {
			args = append(args, at(equation.Substitute(c.Args[0], dim+"!", element)))
		}
	} else {
		for _, a := range c.Args {
			args = append(args, at(a))
		}
	}
	x := args[0]
	switch c.Fn {
	case "SUM":
		return func(v []float64) (sum float64) {
			for _, a := range args {
				sum += a(v)
			}
			return sum
		}
	case "VMAX", "MAX":
		return func(v []float64) float64 {
			most := x(v)
			for _, a := range args[1:] {
				most = max(most, a(v))
			}
			return most
		}
	case "MIN":
		return func(v []float64) float64 { return min(x(v), args[1](v)) }
	case "IF":
		return func(v []float64) float64 {
			if x(v) != 0 {
				return args[1](v)
			}
			return args[2](v)
		}
	case "EXP":
		return func(v []float64) float64 { return math.Exp(x(v)) }
	case "LN":
		return func(v []float64) float64 { return math.Log(x(v)) }
	case "SQRT":
		return func(v []float64) float64 { return math.Sqrt(x(v)) }
	}
	panic("no such function: " + c.Fn)
}
