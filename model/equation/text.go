package equation

import "strings"

// operand prints a part of an expression, in brackets if it binds less strongly
// than its surroundings.
func operand(n Node, least int, print func(Node) string) string {
	if Strength(n) < least {
		return "(" + print(n) + ")"
	}
	return print(n)
}

// text prints an expression in the language of package
func Text(n Node) string { return Infix(n, Text) }

// Infix prints what all formats write alike; print does the rest.
func Infix(n Node, print func(Node) string) string {
	switch n := n.(type) {
	case Number:
		return string(n)
	case Ref:
		if len(n.Subs) == 0 {
			return n.Name
		}
		return n.Name + "[" + strings.Join(n.Subs, ",") + "]"
	case Neg:
		return "-" + operand(n.X, 5, print)
	case Binary:
		if n.Op == '^' {
			return "(" + print(n.X) + ") ^ (" + print(n.Y) + ")"
		}
		s := Strength(n)
		return operand(n.X, s, print) + " " + string(n.Op) + " " + operand(n.Y, s+1, print)
	case Call:
		args := make([]string, len(n.Args))
		for i, a := range n.Args {
			args[i] = print(a)
		}
		return n.Fn + "(" + strings.Join(args, ", ") + ")"
	}
	panic("equation: unknown expression")
}
