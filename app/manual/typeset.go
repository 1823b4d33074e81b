package manual

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"silkladder/app/lang"
)

// typeset turns a formula into MathML. The source is a small subset of TeX:
//
//	x_k^2  \frac{a}{b}  \sqrt{a}  \cbrt{a}  \sum_{k}  \prod_{j}  \bar{K}  \hat{c}  \dot{c}
//	\ends  \trough  \hier   words in the visitor's language
//
// Greek letters and signs stand for themselves. Several Latin letters in a row
// are one upright name (min, org); single letters are variables, so neighbours
// are written apart. The formula as plain text becomes the alttext.
func typeset(tex string, l lang.Lang) string {
	p := &setter{rest: tex, lang: l}
	row := p.row(0)
	if p.rest != "" {
		panic("manual: formula ends early: " + tex)
	}
	return `<math alttext="` + html.EscapeString(row.text) + `">` + row.ml + `</math>`
}

// piece is a part of a formula as MathML and as text.
type piece struct {
	ml, text string
	kind     kind
	atoms    int
}

type kind int

const (
	short    kind = iota // one letter, a number, something built
	long                 // a name of several letters
	operator             // a sign
	big                  // a sum, whose index stands below
)

type setter struct {
	rest string
	lang lang.Lang
}

// words are set in the visitor's language.
var words = map[string]lang.Pair{
	"ends":       {En: "ends", Zh: "两端"},
	"trough":     {En: "trough", Zh: "低端"},
	"hier":       {En: "hierarchy", Zh: "层级"},
	"market":     {En: "market", Zh: "市场"},
	"modular":    {En: "modular", Zh: "模块"},
	"relational": {En: "relational", Zh: "关系"},
	"captive":    {En: "captive", Zh: "领导"},
	"loss":       {En: "loss", Zh: "亏损"},
	"people":     {En: "people", Zh: "人"},
	"mat":        {En: "materials", Zh: "物"},
	"if":         {En: "if", Zh: "当"},
	"else":       {En: "else", Zh: "否则"},
}

// row reads pieces up to the end, or the brace or bracket that closes a group.
func (p *setter) row(closing byte) piece {
	var out piece
	last := operator
	for {
		p.rest = strings.TrimLeft(p.rest, " ")
		if p.rest == "" && closing == 0 {
			return out
		}
		if p.rest != "" && p.rest[0] == closing {
			p.rest = p.rest[1:]
			return out
		}
		a := p.scripts(p.atom())
		if last == long && a.kind != operator || last == short && (a.kind == long || a.kind == big) {
			out.ml += `<mspace width=".2em"/>`
		}
		if out.text != "" && (last == long || a.kind == long || a.kind == big || spaced(a.text) || last == operator && spaced(lastRune(out.text))) {
			out.text += " "
		}
		out.ml, out.text, out.atoms = out.ml+a.ml, out.text+a.text, out.atoms+1
		last = a.kind
		if a.kind == big {
			last = long
		}
	}
}

func lastRune(s string) string {
	r, _ := utf8.DecodeLastRuneInString(s)
	return string(r)
}

// spaced are the signs with space around them in plain text.
func spaced(s string) bool {
	return s != "" && strings.ContainsAny(s, "=+−·/∈≤≠>→,;") && len(s) <= 3
}

// scripts reads what stands above and below a piece.
func (p *setter) scripts(base piece) piece {
	var sub, sup piece
	for p.rest != "" && (p.rest[0] == '_' || p.rest[0] == '^') {
		sign := p.rest[0]
		p.rest = p.rest[1:]
		if a := p.atom(); sign == '_' {
			sub = a
		} else {
			sup = a
		}
	}
	if sub.ml == "" && sup.ml == "" {
		return base
	}
	mark := func(sign string, a piece) string {
		if a.text == "" {
			return ""
		}
		if a.atoms > 1 {
			return sign + "(" + a.text + ")"
		}
		return sign + a.text
	}
	b := grouped(base)
	out := piece{text: base.text + mark("_", sub) + mark("^", sup), kind: base.kind, atoms: 1}
	switch {
	case base.kind == big:
		out.ml = "<munder>" + b + grouped(sub) + "</munder>"
	case sup.ml == "":
		out.ml = "<msub>" + b + grouped(sub) + "</msub>"
	case sub.ml == "":
		out.ml = "<msup>" + b + grouped(sup) + "</msup>"
	default:
		out.ml = "<msubsup>" + b + grouped(sub) + grouped(sup) + "</msubsup>"
	}
	return out
}

// grouped is a piece as one MathML element.
func grouped(a piece) string {
	if a.atoms == 1 {
		return a.ml
	}
	return "<mrow>" + a.ml + "</mrow>"
}

// atom reads the smallest piece.
func (p *setter) atom() piece {
	p.rest = strings.TrimLeft(p.rest, " ")
	r, n := utf8.DecodeRuneInString(p.rest)
	switch {
	case r == '{':
		p.rest = p.rest[1:]
		return p.row('}')
	case r == '(':
		p.rest = p.rest[1:]
		return p.bracketed()
	case r == '\\':
		p.rest = p.rest[1:]
		return p.command()
	case r >= '0' && r <= '9' || r == '.':
		s := p.take(func(r rune) bool { return r >= '0' && r <= '9' || r == '.' })
		return piece{"<mn>" + s + "</mn>", s, short, 1}
	case unicode.IsNumber(r):
		p.rest = p.rest[n:]
		return piece{"<mn>" + string(r) + "</mn>", string(r), short, 1}
	case r < utf8.RuneSelf && unicode.IsLetter(r):
		s := p.take(func(r rune) bool { return r < utf8.RuneSelf && unicode.IsLetter(r) })
		if len(s) > 1 {
			return piece{"<mi>" + s + "</mi>", s, long, 1}
		}
		return piece{"<mi>" + s + "</mi>", s, short, 1}
	case r == 'Δ':
		p.rest = p.rest[n:]
		return piece{`<mi mathvariant="normal">Δ</mi>`, "Δ", short, 1}
	case unicode.IsLetter(r):
		p.rest = p.rest[n:]
		return piece{"<mi>" + string(r) + "</mi>", string(r), short, 1}
	case r == utf8.RuneError:
		panic("manual: formula ends early")
	}
	p.rest = p.rest[n:]
	s := string(r)
	switch r {
	case '-':
		s = "−"
	case '*':
		s = "·"
	}
	return piece{"<mo>" + html.EscapeString(s) + "</mo>", s, operator, 1}
}

// bracketed reads what brackets hold. They are as tall as a line unless something
// tall is between them.
func (p *setter) bracketed() piece {
	a := p.row(')')
	mo := "<mo>"
	if !strings.Contains(a.ml, "<mfrac") {
		mo = `<mo stretchy="false">`
	}
	return piece{"<mrow>" + mo + "(</mo>" + a.ml + mo + ")</mo></mrow>", "(" + a.text + ")", operator, 1}
}

func (p *setter) take(f func(rune) bool) string {
	i := strings.IndexFunc(p.rest, func(r rune) bool { return !f(r) })
	if i < 0 {
		i = len(p.rest)
	}
	s := p.rest[:i]
	p.rest = p.rest[i:]
	return s
}

// command reads what follows a backslash.
func (p *setter) command() piece {
	name := p.take(func(r rune) bool { return r < utf8.RuneSelf && unicode.IsLetter(r) })
	over := func(sign string) piece {
		a := p.atom()
		return piece{`<mover accent="true">` + grouped(a) + `<mo stretchy="false">` + sign + `</mo></mover>`, a.text + sign, short, 1}
	}
	switch name {
	case "frac":
		a, b := p.atom(), p.atom()
		return piece{"<mfrac>" + grouped(a) + grouped(b) + "</mfrac>", bracket(a) + "/" + bracket(b), short, 1}
	case "sqrt":
		a := p.atom()
		return piece{"<msqrt>" + a.ml + "</msqrt>", "√(" + a.text + ")", short, 1}
	case "cbrt":
		a := p.atom()
		return piece{"<mroot>" + grouped(a) + "<mn>3</mn></mroot>", "∛(" + a.text + ")", short, 1}
	case "bar":
		return over("¯")
	case "hat":
		return over("^")
	case "dot":
		return over("˙")
	case "sum":
		return piece{"<mo>∑</mo>", "∑", big, 1}
	case "prod":
		return piece{"<mo>∏</mo>", "∏", big, 1}
	}
	w, ok := words[name]
	if !ok {
		panic("manual: unknown command in a formula: " + name)
	}
	return piece{"<mtext>" + w.In(p.lang) + "</mtext>", w.In(p.lang), long, 1}
}

func bracket(a piece) string {
	if a.atoms == 1 {
		return a.text
	}
	return "(" + a.text + ")"
}
