package export

import "strings"

// node is an expression. The concrete types are number, ref, neg, binary and
// call.
type node interface{ isNode() }

type (
	// number is a literal, in the digits it was written in.
	number string
	// ref names a variable, with a subscript for each of its dimensions: the
	// name of an element, of a dimension of the left-hand side, or, inside SUM
	// and VMAX, of a dimension to run over, marked by a final "!".
	ref struct {
		name string
		subs []string
	}
	// neg is -x.
	neg struct{ x node }
	// binary is one of x+y, x-y, x*y, x/y, x^y, x>y.
	binary struct {
		op   byte
		x, y node
	}
	// call applies one of the functions of package parse's table.
	call struct {
		fn   string
		args []node
	}
)

func (number) isNode() {}
func (ref) isNode()    {}
func (neg) isNode()    {}
func (binary) isNode() {}
func (call) isNode()   {}

// rewrite copies the tree, replacing each reference by f's answer.
func rewrite(n node, f func(ref) node) node {
	switch n := n.(type) {
	case ref:
		return f(n)
	case neg:
		return neg{rewrite(n.x, f)}
	case binary:
		return binary{n.op, rewrite(n.x, f), rewrite(n.y, f)}
	case call:
		args := make([]node, len(n.args))
		for i, a := range n.args {
			args[i] = rewrite(a, f)
		}
		return call{n.fn, args}
	}
	return n
}

// refs calls f for every reference in the tree.
func refs(n node, f func(ref)) {
	rewrite(n, func(r ref) node { f(r); return r })
}

// substitute replaces the subscript from (a dimension, or a marked dimension) by
// to in all references.
func substitute(n node, from, to string) node {
	return rewrite(n, func(r ref) node {
		subs := make([]string, len(r.subs))
		for i, s := range r.subs {
			if subs[i] = s; s == from {
				subs[i] = to
			}
		}
		return ref{r.name, subs}
	})
}

// marked returns the dimension that an array function runs over.
func marked(n node) string {
	dim := ""
	refs(n, func(r ref) {
		for _, s := range r.subs {
			if d, ok := strings.CutSuffix(s, "!"); ok {
				if dim != "" && dim != d {
					panic("export: two marked dimensions in one sum")
				}
				dim = d
			}
		}
	})
	return dim
}

// binding strength of operators, for the fewest brackets that keep the tree.
func strength(n node) int {
	switch n := n.(type) {
	case binary:
		switch n.op {
		case '>':
			return 1
		case '+', '-':
			return 2
		case '*', '/':
			return 3
		}
	case neg:
		return 4
	}
	return 5
}
