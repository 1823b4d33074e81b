package export

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
)

// evaluator integrates an exported model with Euler's method, by the letter of
// its equations and with the standard library's exponential and logarithm.
type evaluator struct {
	exported
	t      *testing.T
	time   float64
	stocks map[string]float64 // by variable and cell
	kept   map[string]float64 // values of the first moment
	known  map[string]float64 // values of this moment; NaN while being computed
}

// run calls look at every step, with a function that gives the value of a name
// such as "F" or "c[design]".
func (m exported) run(t *testing.T, look func(step int, value func(name string) float64)) {
	t.Helper()
	e := &evaluator{exported: m, t: t, stocks: map[string]float64{}, kept: map[string]float64{}}
	for step := range int(m.end/m.dt) + 1 {
		e.time, e.known = float64(step)*m.dt, map[string]float64{}
		look(step, func(name string) float64 { return e.value(splitName(name)) })
		next := map[string]float64{}
		for name, list := range e.equations {
			for _, q := range list {
				switch q.kind {
				case "init":
					e.each(q.subs, func(cell []string) { e.value(name, cell) })
				case "stock":
					e.each(q.subs, func(cell []string) {
						rate := e.value(q.inflow.name, bind(q.inflow.subs, q.subs, cell))
						next[key(name, cell)] = e.value(name, cell) + m.dt*rate
					})
				}
			}
		}
		e.stocks = next
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

// value is the value of one cell of a variable at this moment.
func (e *evaluator) value(name string, cell []string) float64 {
	switch name {
	case "Time":
		return e.time
	case "time_step_now":
		return e.dt
	}
	id := key(name, cell)
	if x, ok := e.known[id]; ok {
		if math.IsNaN(x) {
			e.t.Fatalf("%s depends on itself", id)
		}
		return x
	}
	if x, ok := e.kept[id]; ok {
		return x
	}
	if x, ok := e.stocks[id]; ok {
		return x
	}
	e.known[id] = math.NaN()
	q := e.equation(name, cell)
	var x float64
	if q.numbers != nil {
		i := 0
		e.each(q.subs, func(c []string) {
			if slices.Equal(c, cell) {
				x = q.numbers[i]
			}
			i++
		})
	} else {
		x = e.compute(q.is, q.subs, cell)
	}
	if e.known[id] = x; q.kind == "init" {
		e.kept[id] = x
	}
	return x
}

// equation finds the one equation of a cell.
func (e *evaluator) equation(name string, cell []string) (found equation) {
	n := 0
	for _, q := range e.equations[name] {
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

// compute evaluates an expression of the cell of an equation.
func (e *evaluator) compute(n node, lhs, cell []string) float64 {
	at := func(n node) float64 { return e.compute(n, lhs, cell) }
	switch n := n.(type) {
	case number:
		return mustNumber(string(n))
	case ref:
		return e.value(n.name, bind(n.subs, lhs, cell))
	case neg:
		return -at(n.x)
	case binary:
		x, y := at(n.x), at(n.y)
		switch n.op {
		case '+':
			return x + y
		case '-':
			return x - y
		case '*':
			return x * y
		case '/':
			return x / y
		case '^':
			return math.Pow(x, y)
		}
		return map[bool]float64{true: 1}[x > y]
	case call:
		switch n.fn {
		case "SUM", "VMAX":
			dim := marked(n)
			total := map[string]float64{"VMAX": math.Inf(-1)}[n.fn]
			for _, element := range e.elements(dim) {
				x := at(substitute(n.args[0], dim+"!", element))
				if n.fn == "SUM" {
					total += x
				} else {
					total = max(total, x)
				}
			}
			return total
		case "IF":
			if at(n.args[0]) != 0 {
				return at(n.args[1])
			}
			return at(n.args[2])
		}
		args := make([]float64, len(n.args))
		for i := range args {
			args[i] = at(n.args[i])
		}
		switch n.fn {
		case "EXP":
			return math.Exp(args[0])
		case "LN":
			return math.Log(args[0])
		case "SQRT":
			return math.Sqrt(args[0])
		case "MIN":
			return min(args[0], args[1])
		case "MAX":
			return max(args[0], args[1])
		}
	}
	panic(fmt.Sprintf("no such expression: %#v", n))
}
