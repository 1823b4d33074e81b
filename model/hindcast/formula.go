package hindcast

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"sync"

	"silkladder/model"
)

// formula is an operator's output, such as (qG+qB)*K0/(K0+KB), ready to compute.
// Its symbols are identifiers of recorded series; of a host, they end in _b.
type formula struct {
	root    ast.Expr
	symbols []string
	stock   bool // every symbol is a stock: a figure is as of the end of its period
}

// stocks are the symbols that are no flow and no mean over a period.
var stocks = []string{"zone_jobs", "jobs_abroad", "K0", "KB", "J_b", "a_b", "debt_b"}

func parseFormula(text string) (f formula, err error) {
	if f.root, err = parser.ParseExpr(text); err != nil {
		return f, fmt.Errorf("%q: %w", text, err)
	}
	f.stock = true
	ast.Inspect(f.root, func(n ast.Node) bool {
		switch n := n.(type) {
		case nil, *ast.BinaryExpr, *ast.ParenExpr:
		case *ast.Ident:
			if _, known := symbolTable()[n.Name]; !known {
				err = fmt.Errorf("%q: no series %s", text, n.Name)
			}
			if !slices.Contains(f.symbols, n.Name) {
				f.symbols = append(f.symbols, n.Name)
			}
			f.stock = f.stock && slices.Contains(stocks, n.Name)
		case *ast.BasicLit:
			if n.Kind != token.INT || n.Value != "1" {
				err = fmt.Errorf("%q: %s is no number for a formula", text, n.Value)
			}
		default:
			err = fmt.Errorf("%q: only + - * / of series", text)
		}
		return err == nil
	})
	return f, err
}

// at computes the formula from the values of its symbols.
func (f formula) at(value func(symbol string) float64) float64 { return evaluate(f.root, value) }

func evaluate(x ast.Expr, value func(string) float64) float64 {
	switch x := x.(type) {
	case *ast.ParenExpr:
		return evaluate(x.X, value)
	case *ast.Ident:
		return value(x.Name)
	case *ast.BinaryExpr:
		a, b := evaluate(x.X, value), evaluate(x.Y, value)
		switch x.Op {
		case token.ADD:
			return a + b
		case token.SUB:
			return a - b
		case token.MUL:
			return a * b
		}
		return a / b
	}
	return 1 // the only number that parses
}

// symbol is what a name in a formula stands for.
type symbol struct {
	kind   kind
	output model.Output
	host   model.HostOutput
	amount model.Amount
}

type kind int

const (
	anOutput kind = iota
	aHostOutput
	anAmount
)

// symbolTable holds all names that formulas may use; series of a host end in _b.
var symbolTable = sync.OnceValue(func() map[string]symbol {
	m := map[string]symbol{}
	for _, row := range model.OutputTable() {
		m[row.ID] = symbol{kind: anOutput, output: row.Output}
	}
	for _, row := range model.HostOutputTable() {
		m[row.ID+"_b"] = symbol{kind: aHostOutput, host: row.Output}
	}
	for _, row := range model.AmountTable() {
		m[row.ID] = symbol{kind: anAmount, amount: row.Amount}
	}
	return m
})
