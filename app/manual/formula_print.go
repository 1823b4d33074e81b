package manual

import (
	"reflect"
	"slices"
	"strings"

	"silkladder/model/equation"
)

// print prints an expression, in brackets where it binds less strongly than least.
func (p printer) print(n equation.Node, least int) string {
	s := ""
	switch n := n.(type) {
	case equation.Number:
		return figure(string(n))
	case equation.Ref:
		return p.ref(n)
	case equation.Neg:
		s = "- " + p.print(n.X, 3)
		if least <= 2 {
			return s
		}
		return "(" + s + ")"
	case equation.Call:
		return p.call(n, least)
	case equation.Binary:
		switch n.Op {
		case '+':
			s = p.print(n.X, 2) + " + " + p.print(n.Y, 2)
		case '-', '>':
			s = p.print(n.X, equation.Strength(n)) + " " + string(n.Op) + " " + p.print(n.Y, equation.Strength(n)+1)
		default:
			s = p.product(n)
		}
	}
	if equation.Strength(n) < least {
		return "(" + s + ")"
	}
	return s
}

// product prints a chain of factors and divisors as one fraction; a divisor that
// is a sum stands below the factor before it alone.
func (p printer) product(n equation.Node) string {
	var above, below []equation.Node
	var chain func(n equation.Node)
	chain = func(n equation.Node) {
		b, ok := n.(equation.Binary)
		switch {
		case !ok || b.Op != '*' && b.Op != '/':
			above = append(above, n)
		case b.Op == '*':
			chain(b.X)
			above = append(above, b.Y)
		case equation.Strength(b.Y) < 3 && len(below) == 0:
			chain(b.X)
			if len(above) == 2 && !slices.ContainsFunc(above, built) {
				below = append(below, b.Y)
				break
			}
			last := len(above) - 1
			above[last] = equation.Call{Fn: "fraction", Args: []equation.Node{above[last], b.Y}}
		default:
			chain(b.X)
			below = append(below, b.Y)
		}
	}
	chain(n)
	if len(below) == 0 {
		return p.factors(above)
	}
	return `\frac{` + p.alone(above) + `}{` + p.alone(below) + `}`
}

// built reports whether an expression is more than a variable or a number.
func built(n equation.Node) bool { return equation.Strength(n) < 5 || isCall(n, "") }

// isCall reports whether an expression calls the function, or any.
func isCall(n equation.Node, fn string) bool {
	c, ok := n.(equation.Call)
	return ok && (fn == "" || c.Fn == fn)
}

// alone prints factors that stand in braces of their own.
func (p printer) alone(list []equation.Node) string {
	if len(list) == 1 {
		return p.print(list[0], 0)
	}
	return p.factors(list)
}

// factors prints factors side by side, the same twice as a square, numbers first.
func (p printer) factors(list []equation.Node) string {
	var out []string
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b equation.Node) int { return plain(b) - plain(a) })
	for i := 0; i < len(list); i++ {
		if one := list[i] == equation.Number("1"); one && len(list) > 1 {
			continue
		}
		s := p.print(list[i], 3)
		if i+1 < len(list) {
			if reflect.DeepEqual(list[i], list[i+1]) {
				s = power(p.print(list[i], 0), "2")
				i++
			} else if isCall(list[i], "SUM") {
				s = "(" + s + ")"
			}
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

// plain is 1 for a number, which stands first.
func plain(n equation.Node) int {
	if _, ok := n.(equation.Number); ok {
		return 1
	}
	return 0
}

// power sets an exponent.
func power(base, exponent string) string {
	if strings.ContainsAny(base, ` ^(\`) {
		base = "(" + base + ")"
	}
	return base + "^{" + exponent + "}"
}

func (p printer) call(n equation.Call, least int) string {
	switch n.Fn {
	case "fraction":
		return `\frac{` + p.print(n.Args[0], 0) + `}{` + p.print(n.Args[1], 0) + `}`
	case "POS":
		if s := p.print(n.Args[0], 0); built(n.Args[0]) || strings.ContainsAny(s, " (") {
			return "(" + s + ")^+"
		} else {
			return s + "^+"
		}
	case "LOGISTIC":
		return "μ(" + p.print(n.Args[0], 0) + "; " + p.print(n.Args[1], 0) + ", " + p.print(n.Args[2], 0) + ")"
	case "SQRT":
		return `\sqrt{` + p.print(n.Args[0], 0) + "}"
	case "LN":
		s := p.print(n.Args[0], 0)
		if b, ok := n.Args[0].(equation.Binary); built(n.Args[0]) && !(ok && b.Op == '/') {
			return "ln(" + s + ")"
		}
		return "ln " + s
	case "EXP":
		return p.exponential(n.Args[0])
	case "IF":
		return p.print(n.Args[1], 0) + ` \if ` + p.print(n.Args[0], 0) + ` , \else ` + p.print(n.Args[2], 0)
	case "SUM", "VMAX":
		dim := equation.Marked(n)
		index := p.index(dim + "!")
		if in, ok := ranges[dim]; ok {
			index += " " + in
		}
		if n.Fn == "VMAX" {
			return "max_{" + index + "} " + p.print(n.Args[0], 3)
		}
		s := `\sum_{` + index + "} " + p.print(n.Args[0], 3)
		if least > 3 {
			return "(" + s + ")"
		}
		return s
	}
	var list []string
	for _, a := range flat(n.Fn, n) {
		list = append(list, p.print(a, 0))
	}
	return strings.ToLower(n.Fn) + "(" + strings.Join(list, ", ") + ")"
}

// flat are the arguments of a smallest or largest, those of one inside it too.
func flat(fn string, n equation.Node) []equation.Node {
	c, ok := n.(equation.Call)
	if !ok || c.Fn != fn {
		return []equation.Node{n}
	}
	var list []equation.Node
	for _, a := range c.Args {
		list = append(list, flat(fn, a)...)
	}
	return list
}

// exponential prints exp(a ln x + b) as x to the power a times exp(b).
func (p printer) exponential(n equation.Node) string {
	var powers, rest []string
	for _, t := range terms(n, false) {
		base, exponent, ok := p.logarithm(t.n)
		minus := ""
		if t.minus {
			minus = "-"
		}
		switch {
		case !ok && (minus != "" || len(rest) > 0):
			rest = append(rest, map[string]string{"": "+", "-": "-"}[minus], p.print(t.n, 3))
		case !ok:
			rest = append(rest, p.print(t.n, 2))
		case exponent == `\frac{1}{3}`:
			powers = append(powers, `\cbrt{`+base+`}`)
		case exponent == "" && minus == "":
			powers = append(powers, p.print(t.n.(equation.Call).Args[0], 3))
		case exponent == "":
			powers = append(powers, power(base, "-1"))
		default:
			powers = append(powers, power(base, minus+exponent))
		}
	}
	if len(rest) > 0 {
		powers = append(powers, "exp("+strings.Join(rest, " ")+")")
	}
	return strings.Join(powers, " ")
}

// addend is one term of a sum.
type addend struct {
	n     equation.Node
	minus bool
}

func terms(n equation.Node, minus bool) []addend {
	switch n := n.(type) {
	case equation.Neg:
		return terms(n.X, !minus)
	case equation.Binary:
		if n.Op == '+' || n.Op == '-' {
			return append(terms(n.X, minus), terms(n.Y, minus != (n.Op == '-'))...)
		}
		if neg, ok := n.X.(equation.Neg); ok { // -a * b
			return terms(equation.Binary{Op: n.Op, X: neg.X, Y: n.Y}, !minus)
		}
	}
	return []addend{{n, minus}}
}

// logarithm reads a ln x, or ln x / a.
func (p printer) logarithm(n equation.Node) (base, exponent string, ok bool) {
	if c, ok := n.(equation.Call); ok && c.Fn == "LN" {
		return p.print(c.Args[0], 0), "", true
	}
	b, isBinary := n.(equation.Binary)
	if !isBinary {
		return "", "", false
	}
	if c, ok := b.Y.(equation.Call); ok && b.Op == '*' && c.Fn == "LN" {
		return p.print(c.Args[0], 0), p.print(b.X, 0), true
	}
	if c, ok := b.X.(equation.Call); ok && b.Op == '/' && c.Fn == "LN" {
		return p.print(c.Args[0], 0), p.print(equation.Binary{Op: '/', X: equation.Number("1"), Y: b.Y}, 0), true
	}
	return "", "", false
}
