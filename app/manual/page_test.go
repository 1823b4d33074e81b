package manual

import (
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"html"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/manual/live"
	"silkladder/model"
	"silkladder/model/claims"
	"silkladder/model/equation"
)

var (
	eqNumber = regexp.MustCompile(`\b[EF]\d+\b`)
	idAttr   = regexp.MustCompile(` id="([^"]+)"`)
	hrefAttr = regexp.MustCompile(` href="([^"]+)"`)
)

func all(re *regexp.Regexp, s string) (found []string) {
	for _, m := range re.FindAllStringSubmatch(s, -1) {
		found = append(found, m[1])
	}
	return found
}

var kinds = []Kind{Methods, Equations, Data}

// Every link inside the pages leads somewhere, ids are unique, and both
// languages have the same anchors, so that a link survives a change of language.
func TestAnchors(t *testing.T) {
	for _, l := range lang.All {
		ids := map[Kind][]string{}
		for _, k := range kinds {
			ids[k] = all(idAttr, HTML(k, l))
			sorted := slices.Sorted(slices.Values(ids[k]))
			if n := len(slices.Compact(sorted)); n != len(ids[k]) {
				t.Errorf("%s %s: %d ids, %d different", k, l.Tag(), len(ids[k]), n)
			}
			if l != lang.En && !slices.Equal(ids[k], all(idAttr, HTML(k, lang.En))) {
				t.Errorf("%s: the languages have different anchors", k)
			}
		}
		for _, k := range kinds {
			for _, href := range all(hrefAttr, HTML(k, l)) {
				page, anchor, _ := strings.Cut(href, "#")
				target := k
				switch page {
				case "":
				case "../data/":
					target = Data
				case "../methods/":
					target = Methods
				case "../equations/":
					target = Equations
				default:
					continue // elsewhere
				}
				if anchor != "" && !slices.Contains(ids[target], anchor) {
					t.Errorf("%s %s: link to %s leads nowhere", k, l.Tag(), href)
				}
			}
		}
	}
}

// Everything that the pages promise to show is there.
func TestComplete(t *testing.T) {
	ids := all(idAttr, HTML(Methods, lang.En))
	var want []string
	for i := range 40 {
		want = append(want, "E"+strconv.Itoa(i+1), "now-E"+strconv.Itoa(i+1))
	}
	for _, e := range claims.Ledger() {
		want = append(want, e.ID)
	}
	for _, c := range claims.Checks() {
		want = append(want, c.ID)
	}
	for _, p := range model.ParamTable() {
		want = append(want, "p-"+p.ID)
	}
	for _, id := range want {
		if !slices.Contains(ids, id) {
			t.Errorf("%s is missing", id)
		}
	}
}

// The forty equations stand in order and have a value each.
func TestEquations(t *testing.T) {
	anchors := slices.Concat(all(idAttr, HTML(Methods, lang.En)), all(idAttr, HTML(Equations, lang.En)))
	lines, n := live.Lines(), 0
	for _, b := range Blocks() {
		for _, e := range b.Items {
			if want := "E" + strconv.Itoa(n+1); e.ID != want || lines[n].Eq != want {
				t.Errorf("equation %d is %s with the value of %s", n+1, e.ID, lines[n].Eq)
			}
			n++
			for _, l := range lang.All {
				list := first.formulas(e.ID, nil)
				if len(list) == 0 {
					t.Errorf("%s has no formula", e.ID)
				}
				for _, f := range list {
					if err := wellFormed(typeset(f.tex, l)); err != nil {
						t.Errorf("%s: %s: %v", e.ID, f.tex, err)
					}
				}
				if e.Name.In(l) == "" || e.Says.In(l) == "" {
					t.Errorf("%s says nothing in %s", e.ID, l.Tag())
				}
			}
		}
	}
	if n != 40 {
		t.Errorf("%d equations", n)
	}
	for _, part := range slices.Concat(equation.Parts(), equation.Second()) { // a row of a number that no page has would be seen nowhere
		for _, row := range part.Rows {
			for _, eq := range eqNumber.FindAllString(row.Eq, -1) {
				if !slices.Contains(anchors, eq) {
					t.Errorf("%s is %s, which no page has", row.Name, eq)
				}
			}
		}
	}
}

func wellFormed(s string) error {
	d := xml.NewDecoder(strings.NewReader(s))
	for {
		if _, err := d.Token(); err != nil {
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
	}
}

// The downloads are exactly the tables that the program embeds.
func TestFiles(t *testing.T) {
	names, err := filepath.Glob("../../model/atlas/data/*.csv")
	if err != nil {
		t.Fatal(err)
	}
	var listed []string
	for _, f := range Files() {
		listed = append(listed, f.Name)
	}
	slices.Sort(listed)
	for i := range names {
		names[i] = filepath.Base(names[i])
	}
	if !slices.Equal(names, listed) {
		t.Errorf("listed %v\nembedded %v", listed, names)
	}
}

func TestTypeset(t *testing.T) {
	for _, c := range []struct{ tex, text string }{
		{`x_k^2`, "x_k^2"},
		{`\frac{a}{b c}`, "a/(bc)"},
		{`\sqrt{P Q}`, "√(PQ)"},
		{`\sum_{k} v_k`, "∑_k v_k"},
	} {
		got := typeset(c.tex, lang.En)
		if !strings.Contains(got, `alttext="`+c.text+`"`) {
			t.Errorf("%s: %s, want the text %s", c.tex, got, c.text)
		}
	}
}

var update = flag.Bool("update", false, "rewrite the golden file")

// The formulas that readers see, as text.
func TestFormulas(t *testing.T) {
	var b strings.Builder
	alt := regexp.MustCompile(`alttext="([^"]*)"`)
	write := func(of *book, letter string, n int) {
		for i := range n {
			id := letter + strconv.Itoa(i+1)
			for _, f := range of.formulas(id, nil) {
				text := alt.FindStringSubmatch(typeset(f.tex, lang.En))[1]
				fmt.Fprintf(&b, "%-4s%s\n", id, html.UnescapeString(text))
			}
		}
	}
	write(first, "E", 40)
	b.WriteString("\nVersion 2\n\n")
	write(second, "F", 13)
	write(second, "E", 40)
	const golden = "testdata/formulas.txt"
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("formulas differ; run with -update and look at the difference:\n%s", b.String())
	}
}

// Every price of a lever stands on the methods page with its value and where it is
// from, in both languages.
func TestPrices(t *testing.T) {
	for _, l := range lang.All {
		page := HTML(Methods, l)
		for _, p := range model.PriceTable() {
			name := lang.Pair{En: p.En, Zh: p.Zh}.In(l)
			at := strings.Index(page, `id="price-`+p.ID+`"`)
			if at < 0 || !strings.Contains(page[at:at+600], name) || !strings.Contains(page[at:at+600], strconv.FormatFloat(p.Value, 'f', -1, 64)) {
				t.Errorf("%v: no %s", l, p.ID)
			}
		}
	}
}
