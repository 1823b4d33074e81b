package places

import (
	"strconv"
	"strings"

	"silkladder/app/lang"
	"silkladder/app/link"
)

// Problem is one cell, or one row, that cannot be used.
type Problem struct {
	Line    int       // in the text, from 1; 0 for the table as a whole
	Column  string    // as the table is headed; "" for a whole row
	Value   string    // what stands there, cleaned and cut: safe to show as text
	Allowed lang.Pair // what may stand there
}

// Message is the problem in a sentence.
func (p Problem) Message(l lang.Lang) string {
	var b strings.Builder
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	if p.Line > 0 {
		b.WriteString(t("Line "+strconv.Itoa(p.Line), "第"+strconv.Itoa(p.Line)+"行"))
		if p.Column != "" {
			b.WriteString(t(", ", "，"))
		} else {
			b.WriteString(t(": ", "："))
		}
	}
	if p.Column != "" {
		b.WriteString(t("column "+p.Column+": ", p.Column+"列："))
	}
	switch {
	case p.Value == "" && p.Column != "":
		b.WriteString(t("nothing there; ", "为空；"))
	case p.Value != "":
		b.WriteString(t("“"+p.Value+"”; ", "“"+p.Value+"”；"))
	}
	b.WriteString(t("allowed: ", "允许：") + p.Allowed.In(l) + t(".", "。"))
	return b.String()
}

// report collects problems, up to a number that a person would read.
type report struct {
	problems []Problem
	more     int // how many there are beyond those
}

const mostProblems = 40

func (r *report) add(line int, column, value string, allowed lang.Pair) {
	if len(r.problems) >= mostProblems {
		r.more++
		return
	}
	r.problems = append(r.problems, Problem{line, column, link.Shown(value), allowed})
}

// header maps the columns of a table to their places. A required column that is
// missing is a problem; one that is not known is named in unknown.
func (r *report) header(h record, columns []string, required int) (at map[string]int, unknown []string) {
	at = map[string]int{}
cells:
	for i, cell := range h.cells {
		for _, c := range columns {
			if strings.EqualFold(cell, c) {
				if _, twice := at[c]; !twice {
					at[c] = i
				}
				continue cells
			}
		}
		if cell != "" {
			unknown = append(unknown, link.Shown(cell))
		}
	}
	all := strings.Join(columns, ", ")
	for _, c := range columns[:required] {
		if _, ok := at[c]; !ok {
			r.add(h.line, c, "", lang.Pair{En: "a column of this name in the first row (" + all + ")", Zh: "首行须有这一列（" + all + "）"})
		}
	}
	return at, unknown
}
