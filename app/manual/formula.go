package manual

import (
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"silkladder/model"
	"silkladder/model/equation"
)

// book is a set of equations with the symbols of its variables.
type book struct {
	parts   []equation.Part // whose rows are shown
	symbols map[string]string
	rowsOf  map[string][]equation.Row // all, by the name of the variable
	stockOf map[string]string         // the stock that a flow fills
}

// first are the equations E1 to E40; second is what version 2 changes in them, and F1
// to F13.
var (
	first  = newBook(equation.Symbols(), shownParts(), equation.Parts())
	second = newBook(equation.SecondSymbols(), equation.Second(), equation.Parts(), equation.Second())
)

// shownParts are those of version 1 without the results.
func shownParts() []equation.Part {
	all := equation.Parts()
	return all[:slices.IndexFunc(all, func(p equation.Part) bool { return p.Title == "Results" })]
}

// newBook knows the rows of all parts; those of a later list take the place of earlier
// ones of the same name.
func newBook(symbols map[string]string, shown []equation.Part, lists ...[]equation.Part) *book {
	b := &book{shown, symbols, map[string][]equation.Row{}, map[string]string{}}
	for _, list := range lists {
		here := map[string][]equation.Row{}
		for _, p := range list {
			for _, r := range p.Rows {
				name, _ := r.LHS()
				here[name] = append(here[name], r)
			}
		}
		maps.Copy(b.rowsOf, here)
	}
	for name, rows := range b.rowsOf {
		if rows[0].Kind == equation.Stock {
			flow, _ := equation.Split(rows[0].Rate)
			b.stockOf[flow] = name
		}
	}
	return b
}

// formula is one variable of an equation as readers see it.
type formula struct {
	name string // of the variable
	tex  string // in the notation of typeset
	unit string
}

// formulas writes the equation with the given number: one formula for each variable
// that the tables of package equation give a symbol. What has none is written out
// where it is used; guards against a division by nothing and devices of the time step
// are left out. used, if there is one, learns the names of what is printed.
func (b *book) formulas(eq string, used func(name string)) (list []formula) {
	last := ""
	for _, p := range b.parts {
		for _, r := range p.Rows {
			name, _ := r.LHS()
			if r.Eq != "" {
				last = r.Eq
			}
			if last != eq || r.Quiet {
				continue
			}
			f := b.line(&r, used)
			switch n := len(list); {
			case f == "":
			case n > 0 && list[n-1].name == name: // of the same variable
				list[n-1].tex += " , " + f
			default:
				list = append(list, formula{name, f, r.Unit})
			}
		}
	}
	return list
}

// optional are the parameters that may be left empty.
var optional = func() map[string]bool {
	all := map[string]bool{}
	for _, d := range model.ParamTable() {
		all[equation.ParamName(d.ID)] = d.Null
	}
	return all
}()

// letters are the indices of elements and dimensions in a formula, and what a
// subrange is called there.
var (
	letters = map[string]string{
		"research": "R", "design": "D", "components": "C", "assembly": "A", "logistics": "L", "marketing": "M", "brandAndService": "B",
		"market": `\market`, "modular": `\modular`, "relational": `\relational`, "captive": `\captive`, "hierarchy": `\hier`,
		"leadChain": "G", "homeMarket": "H", "hostMarkets": "B",
		"Function": "k", "End": "k", "Trough": "k", "Lab": "k", "Front": "k", "Plain": "k",
		"Governance": "j", "OpenType": "j", "Host": "b", "Corridor": "c", "Route": "c", "Member": "b", "Cluster": "i", "Year": "y",
	}
	ranges = map[string]string{
		"End": `∈ \ends`, "Trough": `∈ \trough`, "Lab": "= R, D", "Front": "= M, B", "Plain": "= A, L",
		"OpenType": `≠ \hier`, "Member": "∈ c",
	}
)

// line is the formula of a row, or nothing where readers are not shown one.
func (b *book) line(r *equation.Row, used func(name string)) string {
	name, subs := r.LHS()
	p := printer{b, subs, used}
	left := equation.Ref{Name: name, Subs: subs}
	switch r.Kind {
	case equation.Stock, equation.Start:
		return ""
	case equation.Constant:
		if r.Values == nil {
			return ""
		}
		var list []string
		for _, v := range r.Values {
			list = append(list, figure(v))
		}
		return p.ref(left) + " = " + strings.Join(list, " , ")
	}
	if b.symbolOf(name) == "" {
		return ""
	}
	is := simple(b.expand(equation.MustParse(r.Is)))
	if is == nil {
		return ""
	}
	if c, ok := is.(equation.Call); ok && c.Fn == "EXP" {
		is = equation.Call{Fn: "EXP", Args: []equation.Node{simple(b.expand(b.loud(c.Args[0])))}}
	}
	f := p.ref(left) + " = " + p.print(is, 0)
	for _, s := range subs {
		if in, ok := ranges[s]; ok {
			f += " , " + letters[s] + " " + in
		}
	}
	return f
}

// symbolOf is the symbol of a variable; that of a flow is its stock's with a dot.
func (b *book) symbolOf(name string) string {
	stock, ok := b.stockOf[name]
	if !ok {
		return b.symbols[name]
	}
	base, index, _ := strings.Cut(b.symbols[stock], "_")
	if strings.Contains(base, "{") {
		base = "{" + base + "}"
	}
	if index != "" {
		index = "_" + index
	}
	return `\dot{` + strings.Trim(base, "{}") + closing(base) + `}` + index
}

// closing is the brace that trimming a built symbol took off.
func closing(base string) string {
	if strings.HasPrefix(base, "{") {
		return "}"
	}
	return ""
}

// expand writes variables without a symbol out.
func (b *book) expand(n equation.Node) equation.Node {
	return equation.Rewrite(n, func(r equation.Ref) equation.Node {
		if rows := b.rowsOf[r.Name]; b.symbolOf(r.Name) == "" && len(rows) > 0 {
			return b.expand(written(&rows[0], r))
		}
		return r
	})
}

// loud writes a quiet variable out: its exponential is what readers are shown.
func (b *book) loud(n equation.Node) equation.Node {
	if r, ok := n.(equation.Ref); ok {
		if rows := b.rowsOf[r.Name]; len(rows) > 0 && rows[0].Quiet {
			return written(&rows[0], r)
		}
	}
	return n
}

// written is the right-hand side of the row for the subscripts of r.
func written(row *equation.Row, r equation.Ref) equation.Node {
	n := equation.MustParse(row.Is)
	_, subs := row.LHS()
	for i, s := range subs {
		n = equation.Substitute(n, s, r.Subs[i])
	}
	return n
}

// simple leaves out what only a computer needs; nothing is left of what moves a
// number by the time step alone.
func simple(n equation.Node) equation.Node {
	switch n := n.(type) {
	case equation.Neg:
		return equation.Neg{X: simple(n.X)}
	case equation.Binary:
		if n.Op == '/' && isRef(n.Y, "time_step_now") {
			return nil
		}
		x, y := simple(n.X), simple(n.Y)
		switch {
		case (n.Op == '+' || n.Op == '-') && (y == nil || tiny(y)):
			return x
		case n.Op == '+' && (x == nil || tiny(x)):
			return y
		case n.Op == '-' && zero(x):
			return equation.Neg{X: y}
		case n.Op == '*' && zero(x):
			return x
		}
		if f, ok := y.(equation.Binary); ok && n.Op == '+' && f.Op != '+' && f.Op != '-' {
			if neg, ok := f.X.(equation.Neg); ok { // + -a * b
				return equation.Binary{Op: '-', X: x, Y: equation.Binary{Op: f.Op, X: neg.X, Y: f.Y}}
			}
		}
		return equation.Binary{Op: n.Op, X: x, Y: y}
	case equation.Call:
		args := make([]equation.Node, len(n.Args))
		for i, a := range n.Args {
			args[i] = simple(a)
		}
		switch {
		case n.Fn == "MAX" && !zero(args[1]) && tiny(args[1]):
			return args[0]
		case n.Fn == "IF" && optionalOnly(args[0]):
			return args[2]
		}
		return equation.Call{Fn: n.Fn, Args: args}
	}
	return n
}

func isRef(n equation.Node, name string) bool {
	r, ok := n.(equation.Ref)
	return ok && r.Name == name
}

func zero(n equation.Node) bool { return n == equation.Number("0") }

// tiny reports whether a number is there only against a division by nothing.
func tiny(n equation.Node) bool {
	s, ok := n.(equation.Number)
	x, err := strconv.ParseFloat(string(s), 64)
	return ok && err == nil && x < 1e-5
}

// optionalOnly reports whether a condition asks only if a parameter was given.
func optionalOnly(n equation.Node) bool {
	all := true
	equation.Refs(n, func(r equation.Ref) { all = all && optional[r.Name] })
	return all
}

// figure is a number as readers write it.
func figure(s string) string {
	x, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic("manual: " + s)
	}
	sign := ""
	if x < 0 {
		sign, x = "-", -x
	}
	for _, f := range []struct {
		x    float64
		text string
	}{{0.25, "¼"}, {0.5, "½"}, {0.75, "¾"}, {1.0 / 3, "⅓"}, {2.0 / 3, "⅔"}} {
		if x > f.x-1e-9 && x < f.x+1e-9 {
			return sign + f.text
		}
	}
	if x < 1e-6 && x > 0 {
		return sign + "10^{" + strconv.Itoa(int(math.Round(math.Log10(x)))) + "}"
	}
	return sign + strconv.FormatFloat(x, 'f', -1, 64)
}

// printer prints expressions of a row with the given subscripts.
type printer struct {
	*book
	subs []string
	used func(name string)
}

// index is the letter of a subscript. A dimension that a sum runs over takes
// another one than that of the row.
func (p printer) index(s string) string {
	d, bound := strings.CutSuffix(s, "!")
	l := letters[d]
	if bound && slices.ContainsFunc(p.subs, func(own string) bool { return letters[own] == l }) {
		l = map[string]string{"k": "j", "j": "i", "b": "j"}[l]
	}
	return l
}

func (p printer) ref(r equation.Ref) string {
	s := p.symbolOf(r.Name)
	if s == "" {
		panic("manual: no symbol for " + r.Name)
	}
	if p.used != nil {
		p.used(r.Name)
	}
	if len(r.Subs) > 0 && r.Subs[0] == "Cluster!" {
		r.Subs = r.Subs[1:]
		s = ofCluster(s)
	}
	if len(r.Subs) == 2 {
		s = strings.ReplaceAll(s, "#2", p.index(r.Subs[1]))
	}
	if len(r.Subs) > 0 {
		s = strings.ReplaceAll(s, "#", p.index(r.Subs[0]))
	}
	return s
}

// ofCluster gives a symbol the index of a cluster, before its own.
func ofCluster(s string) string {
	s, start := strings.CutSuffix(s, "(0)")
	base, own, _ := strings.Cut(s, "_")
	s = base + "_{i " + strings.Trim(own, "{}") + "}"
	if start {
		s += "(0)"
	}
	return s
}
