package equation

import "strings"

// Node is an expression. The concrete types are Number, Ref, Neg, Binary and
// Call.
type Node interface{ isNode() }

type (
	// Number is a literal, in the digits it was written in.
	Number string
	// Ref names a variable, with a subscript for each of its dimensions: the
	// name of an element, of a dimension of the left-hand side, or, inside SUM
	// and VMAX, of a dimension to run over, marked by a final "!".
	Ref struct {
		Name string
		Subs []string
	}
	// Neg is -x.
	Neg struct{ X Node }
	// Binary is one of x+y, x-y, x*y, x/y, x^y, x>y.
	Binary struct {
		Op   byte
		X, Y Node
	}
	// Call applies one of the functions that Parse knows.
	Call struct {
		Fn   string
		Args []Node
	}
)

func (Number) isNode() {}
func (Ref) isNode()    {}
func (Neg) isNode()    {}
func (Binary) isNode() {}
func (Call) isNode()   {}

// Rewrite copies the tree, replacing each reference by f's answer.
func Rewrite(n Node, f func(Ref) Node) Node {
	switch n := n.(type) {
	case Ref:
		return f(n)
	case Neg:
		return Neg{Rewrite(n.X, f)}
	case Binary:
		return Binary{n.Op, Rewrite(n.X, f), Rewrite(n.Y, f)}
	case Call:
		args := make([]Node, len(n.Args))
		for i, a := range n.Args {
			args[i] = Rewrite(a, f)
		}
		return Call{n.Fn, args}
	}
	return n
}

// Plain writes out what POS and LOGISTIC abbreviate.
func Plain(n Node) Node {
	switch n := n.(type) {
	case Neg:
		return Neg{Plain(n.X)}
	case Binary:
		return Binary{n.Op, Plain(n.X), Plain(n.Y)}
	case Call:
		args := make([]Node, len(n.Args))
		for i, a := range n.Args {
			args[i] = Plain(a)
		}
		switch n.Fn {
		case "POS":
			return Call{"MAX", []Node{args[0], Number("0")}}
		case "LOGISTIC":
			odds := Call{"EXP", []Node{Binary{'/', Binary{'-', args[1], args[0]}, args[2]}}}
			return Binary{'/', Number("1"), Binary{'+', Number("1"), odds}}
		}
		return Call{n.Fn, args}
	}
	return n
}

// Refs calls f for every reference in the tree.
func Refs(n Node, f func(Ref)) {
	Rewrite(n, func(r Ref) Node { f(r); return r })
}

// Substitute replaces the subscript from (a dimension, or a marked dimension) by
// to in all references.
func Substitute(n Node, from, to string) Node {
	return Rewrite(n, func(r Ref) Node {
		subs := make([]string, len(r.Subs))
		for i, s := range r.Subs {
			if subs[i] = s; s == from {
				subs[i] = to
			}
		}
		return Ref{r.Name, subs}
	})
}

// Marked returns the dimension that an array function runs over.
func Marked(n Node) string {
	dim := ""
	Refs(n, func(r Ref) {
		for _, s := range r.Subs {
			if d, ok := strings.CutSuffix(s, "!"); ok {
				if dim != "" && dim != d {
					panic("equation: two marked dimensions in one sum")
				}
				dim = d
			}
		}
	})
	return dim
}

// Strength is how strongly an operator binds, for the fewest brackets that keep
// the tree.
func Strength(n Node) int {
	switch n := n.(type) {
	case Binary:
		switch n.Op {
		case '>':
			return 1
		case '+', '-':
			return 2
		case '*', '/':
			return 3
		}
	case Neg:
		return 4
	}
	return 5
}
