package hindcast

import (
	"go/ast"
	"go/token"

	"silkladder/model/record"
)

// Reading is an operator with its figures of one entity, as a page needs them that
// computes runs of its own: what is read off a run, and what stands beside it.
type Reading struct {
	record.Operator
	Of      string  // the entity; of an operator over hosts, one of them
	Postfix string  // Output with each sign behind what it joins, such as "qG qB + K0 *"
	Stock   bool    // a figure is as of the end of its period, else the mean over it
	Exports bool    // clusters weigh by what they export, else by what they make
	Start   float64 // of the base of an index or a change, years since the end of 2013
	End     float64
	Figures []Figure // of the time of the runs
}

// Readings lists those that are paths over time: neither orders nor signs of hosts,
// nor bounds, nor alternatives.
func Readings() (list []Reading) {
	for _, l := range looks() {
		if isAlternative(l.ID) || l.Take == record.Rank || l.Take == record.Sign || l.Take == record.Bound {
			continue
		}
		for _, e := range l.entities() {
			r := Reading{Operator: l.Operator, Of: e, Postfix: postfix(l.formula.root), Stock: l.formula.stock, Exports: l.exported()}
			for _, f := range l.figuresOf(e) {
				r.Start, r.End = f.start, f.end
				if !f.early() && (f.End > 0 || l.formula.stock) {
					r.Figures = append(r.Figures, f)
				}
			}
			if len(r.Figures) > 0 {
				list = append(list, r)
			}
		}
	}
	return list
}

// postfix writes a formula with its signs behind.
func postfix(x ast.Expr) string {
	switch x := x.(type) {
	case *ast.ParenExpr:
		return postfix(x.X)
	case *ast.Ident:
		return x.Name
	case *ast.BinaryExpr:
		sign := map[token.Token]string{token.ADD: "+", token.SUB: "-", token.MUL: "*", token.QUO: "/"}[x.Op]
		return postfix(x.X) + " " + postfix(x.Y) + " " + sign
	}
	return "1" // the only number that parses
}
