package manual

import (
	"strconv"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/model/equation"
)

// F1 to F13 stand in order, and every equation of version 1 that version 2 changes;
// each says in both languages what it is, and each formula can be read as XML.
func TestSecond(t *testing.T) {
	var want []string
	for i := range 13 {
		want = append(want, "F"+strconv.Itoa(i+1))
	}
	for i := range 40 {
		if id := "E" + strconv.Itoa(i+1); len(second.formulas(id, nil)) > 0 {
			want = append(want, id)
		}
	}
	var ids []string
	says := map[string][]lang.Pair{}
	for _, b := range secondBlocks() {
		for _, e := range b.Items {
			ids = append(ids, e.ID)
			says[e.ID] = []lang.Pair{e.Name, e.Says}
			if len(e.Refs) == 0 && e.Note.En == "" {
				t.Errorf("%s has no source", e.ID)
			}
		}
	}
	for _, c := range changes {
		ids = append(ids, c.id)
		says[c.id] = []lang.Pair{c.says}
	}
	if a, b := strings.Join(ids, " "), strings.Join(want, " "); a != b {
		t.Errorf("said are %s\nchanged and added are %s", a, b)
	}
	for _, l := range lang.All {
		page := HTML(Equations, l)
		for _, id := range ids {
			if !strings.Contains(page, `<article class="eq" id="`+id+`">`) {
				t.Errorf("%v: no %s", l, id)
			}
			for _, p := range says[id] {
				if p.In(l) == "" {
					t.Errorf("%v: %s says nothing", l, id)
				}
			}
			list := second.formulas(id, nil)
			if len(list) == 0 {
				t.Errorf("%s has no formula", id)
			}
			for _, f := range list {
				c := clauses(f.tex)
				last := typeset(c[len(c)-1], l)
				if err := wellFormed(last); err != nil || !strings.Contains(page, last) {
					t.Errorf("%v: %s: %s is not on the page: %v", l, id, f.tex, err)
				}
			}
		}
	}
}

// What is typeset of version 2 are the expressions that exported models are printed
// from: the same but for the subscript of clusters.
func TestSecondIsExported(t *testing.T) {
	plain := func(r equation.Ref) equation.Node {
		if len(r.Subs) > 0 && r.Subs[0] == "Cluster" {
			r.Subs = r.Subs[1:]
		}
		return equation.Ref{Name: r.Name, Subs: r.Subs}
	}
	text := func(is string) string {
		if is == "" {
			return ""
		}
		return equation.Text(equation.Rewrite(equation.MustParse(is), plain))
	}
	exported := map[string]bool{}
	for _, p := range equation.National() {
		for _, r := range p.Rows {
			name, _ := r.LHS()
			exported[name+" = "+text(r.Is)] = true
		}
	}
	n := 0
	for _, p := range second.parts {
		for _, r := range p.Rows {
			n++
			if name, _ := r.LHS(); !exported[name+" = "+text(r.Is)] {
				t.Errorf("%s is not exported as %s", name, r.Is)
			}
		}
	}
	if n < 100 {
		t.Errorf("only %d rows", n)
	}
}

// Every symbol in a formula of version 2 is explained in both languages beside it,
// with its unit, and no two quantities share one.
func TestSecondSymbols(t *testing.T) {
	of := map[string]string{}
	for _, p := range second.parts {
		for _, r := range p.Rows {
			second.formulas(r.Eq, func(name string) {
				says, unit := second.meaning(name)
				for _, l := range lang.All {
					if says.In(l) == "" || unit != "" && unitIn(l, unit) == "" {
						t.Errorf("%v: %s is not explained", l, name)
					}
				}
				s := second.general(name)
				if other, ok := of[s]; ok && other != name {
					t.Errorf("%s and %s are both %s", other, name, s)
				}
				of[s] = name
			})
		}
	}
	if len(of) < 150 {
		t.Errorf("only %d symbols", len(of))
	}
}
