package equation

import (
	"fmt"
	"strings"
)

// functions lists what a right-hand side may call, with the number of
// arguments. POS and LOGISTIC are abbreviations (see Plain).
var functions = map[string]int{
	"EXP":      1,
	"LN":       1,
	"SQRT":     1,
	"MIN":      2,
	"MAX":      2,
	"IF":       3, // condition x > y, then, else; only around a whole equation
	"SUM":      1, // over the dimension marked "!"
	"VMAX":     1, // the largest, over the dimension marked "!"
	"INITIAL":  1, // the value at the first moment; only around a whole equation
	"POS":      1, // positive part
	"LOGISTIC": 3, // threshold: value, middle, width
}

// Parse reads a right-hand side: numbers, variables with subscripts in brackets,
// + - * / ^, brackets, x > y, and functions. A power must have brackets on both
// sides. Errors name the text and the place.
func Parse(text string) (Node, error) {
	p := &parser{text: text}
	n := p.comparison()
	if p.skip(); p.err == nil && p.at < len(text) {
		p.fail("end")
	}
	if p.err != nil {
		return nil, p.err
	}
	return n, nil
}

// MustParse parses text of this module's own tables.
func MustParse(text string) Node {
	n, err := Parse(text)
	if err != nil {
		panic("equation: " + err.Error())
	}
	return n
}

type parser struct {
	text string
	at   int
	err  error
}

func (p *parser) fail(want string) Node {
	if p.err == nil {
		p.err = fmt.Errorf("equation %q: want %s at %q", p.text, want, p.text[p.at:])
	}
	p.at = len(p.text)
	return Number("0")
}

func (p *parser) skip() {
	for p.at < len(p.text) && strings.IndexByte(" \t\n", p.text[p.at]) >= 0 {
		p.at++
	}
}

// take reads the next character if it is one of set.
func (p *parser) take(set string) byte {
	p.skip()
	if p.at < len(p.text) && strings.IndexByte(set, p.text[p.at]) >= 0 {
		p.at++
		return p.text[p.at-1]
	}
	return 0
}

func (p *parser) want(c string) {
	if p.take(c) == 0 {
		p.fail(c)
	}
}

func (p *parser) comparison() Node {
	x := p.sum()
	if p.take(">") != 0 {
		return Binary{'>', x, p.sum()}
	}
	return x
}

func (p *parser) sum() Node {
	x := p.product()
	for {
		op := p.take("+-")
		if op == 0 {
			return x
		}
		x = Binary{op, x, p.product()}
	}
}

func (p *parser) product() Node {
	x := p.factor()
	for {
		op := p.take("*/")
		if op == 0 {
			return x
		}
		x = Binary{op, x, p.factor()}
	}
}

func (p *parser) factor() Node {
	if p.take("-") != 0 {
		return Neg{p.factor()}
	}
	start := p.at
	x := p.primary()
	bracketed := strings.HasPrefix(strings.TrimSpace(p.text[start:]), "(")
	if p.take("^") != 0 {
		if p.skip(); !bracketed || p.at == len(p.text) || p.text[p.at] != '(' {
			return p.fail("brackets around both sides of a power")
		}
		return Binary{'^', x, p.primary()}
	}
	return x
}

func (p *parser) primary() Node {
	if p.take("(") != 0 {
		x := p.sum()
		p.want(")")
		return x
	}
	p.skip()
	start := p.at
	if start < len(p.text) && isDigit(p.text[start]) {
		for p.at < len(p.text) && (isDigit(p.text[p.at]) || p.text[p.at] == '.' || p.text[p.at] == 'e' ||
			p.text[p.at] == '-' && p.text[p.at-1] == 'e') {
			p.at++
		}
		return Number(p.text[start:p.at])
	}
	name := p.name()
	switch {
	case name == "":
		return p.fail("a number, name or bracket")
	case p.take("(") != 0:
		return p.call(name)
	case p.take("[") != 0:
		return Ref{name, p.subscripts()}
	}
	return Ref{name, nil}
}

func (p *parser) call(fn string) Node {
	n, ok := functions[fn]
	if !ok {
		return p.fail("a known function instead of " + fn)
	}
	args := []Node{p.comparison()}
	for p.take(",") != 0 {
		args = append(args, p.sum())
	}
	p.want(")")
	if len(args) != n {
		return p.fail(fmt.Sprintf("%d arguments of %s", n, fn))
	}
	return Call{fn, args}
}

func (p *parser) subscripts() (subs []string) {
	for {
		s := p.name()
		if s == "" {
			p.fail("a subscript")
			return nil
		}
		if p.take("!") != 0 {
			s += "!"
		}
		subs = append(subs, s)
		if p.take(",") == 0 {
			p.want("]")
			return subs
		}
	}
}

func (p *parser) name() string {
	p.skip()
	start := p.at
	for p.at < len(p.text) && (isLetter(p.text[p.at]) || p.at > start && isDigit(p.text[p.at])) {
		p.at++
	}
	return p.text[start:p.at]
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
func isLetter(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '_'
}
