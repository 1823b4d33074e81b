package export

import (
	"reflect"
	"regexp"
	"strings"
	"testing"

	"silkladder/model"
	"silkladder/model/equation"
)

// Neither format knows upper from lower case. Every name is one that both
// accept, no word of their own, and stands for one thing.
func TestNamesDiffer(t *testing.T) {
	good := regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]*$`)
	for scenario, s := range scenarios() {
		d, err := build(s)
		if err != nil {
			t.Fatal(err)
		}
		seen := map[string]string{}
		add := func(name string) {
			key := strings.ToLower(name)
			if !good.MatchString(name) || reserved[key] {
				t.Errorf("%s: %q is no name", scenario, name)
			}
			if other, ok := seen[key]; ok {
				t.Errorf("%s: %q and %q are the same name", scenario, other, name)
			}
			seen[key] = name
		}
		for _, v := range d.variables() {
			add(v.name)
		}
		for _, dim := range d.space {
			add(dim.name)
			for _, e := range dim.elements {
				if dim.parent == "" {
					add(e)
				}
			}
		}
	}
}

// A series and a parameter keep the identifier of package model where both
// formats allow it, so that a reader finds the way back.
func TestNamesLeadBack(t *testing.T) {
	s := model.New("footwear")
	s.Hosts = village
	series, err := RecordedSeries(s)
	if err != nil {
		t.Fatal(err)
	}
	var other []string
	for i, o := range model.OutputTable() {
		if series[i].Name != o.ID {
			other = append(other, o.ID+" is "+series[i].Name)
		}
	}
	for _, d := range model.ParamTable() {
		if n := equation.ParamName(d.ID); n != d.ID {
			other = append(other, d.ID+" is "+n)
		}
	}
	want := []string{"q is output", "Pi is profit",
		"v is v_given", "bar is bar_strength", "asym is asym_by_type", "c is c_start", "Q0 is Q_start", "q0 is sales_start", "ramp is ramp_years"}
	if len(other) != len(want) {
		t.Errorf("renamed: %q", other)
	}
	for _, w := range want {
		if !strings.Contains(strings.Join(other, "|"), w) {
			t.Errorf("renamed: %q, want %q among them", other, w)
		}
	}
}

func TestGive(t *testing.T) {
	names := make(namer)
	names.add("smile")
	for _, c := range []struct{ text, want string }{
		{"Sri Lanka", "Sri_Lanka"}, {"sri lanka", "sri_lanka_2"}, {"Smile", "Smile_2"}, {"TIME", "TIME_2"},
		{"中国", "spare"}, {"北", "spare_2"}, {"21st century", "n21st_century"}, {"Côte d'Ivoire", "C_te_d_Ivoire"},
		{"  a--b  ", "a_b"}, {"_", "spare_3"},
	} {
		if got := names.give(c.text, "spare"); got != c.want {
			t.Errorf("%q is named %q, want %q", c.text, got, c.want)
		}
	}
}

// Elements have no underscores.
func TestElementNames(t *testing.T) {
	names := make(namer)
	names.add("smile")
	for _, c := range []struct{ text, want string }{
		{"Sri Lanka", "SriLanka"}, {"sri lanka", "sriLanka2"}, {"Smile", "Smile2"}, {"TIME", "TIME2"}, {"Pi", "Pi2"},
		{"中国", "spare"}, {"北", "spare2"}, {"21st century", "n21stCentury"}, {"Côte d'Ivoire", "CTeDIvoire"}, {"  a--b  ", "aB"},
	} {
		if got := names.element(c.text, "spare"); got != c.want {
			t.Errorf("%q is the element %q, want %q", c.text, got, c.want)
		}
	}
}

// Printing a right-hand side and reading it gives the same tree, and every power
// has brackets on both sides, without which some programs misread it.
func TestExpressionsRoundTrip(t *testing.T) {
	texts := []string{"1", "-a", "a - (b - c)", "a - b - c", "a / (b / c)", "a / b / c", "-(a + b) * c", "a * -b",
		"(a) ^ (b)", "(a + 1) ^ (-b)", "((a) ^ (b)) ^ (c)", "2 * (a) ^ (b + 1)", "EXP(a - b)", "MIN(1, x[Host,design])",
		"IF(a > b - 1, c, d)", "SUM(x[Host!] * y[Host!,End])", "POS(a)", "LOGISTIC(a, b, c)", "1e-12 + 2.5e6 * a"}
	d, err := build(model.New("footwear"))
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range d.parts {
		for _, r := range p.Rows {
			if r.Is != "" {
				texts = append(texts, r.Is)
			}
		}
	}
	bare := regexp.MustCompile(`[^)] \^|\^ [^(]`)
	var print func(n equation.Node) string
	print = func(n equation.Node) string { return equation.Infix(n, print) }
	for _, text := range texts {
		n := equation.MustParse(text)
		printed := print(n)
		if again := equation.MustParse(printed); !reflect.DeepEqual(again, n) {
			t.Errorf("%q is printed as %q, another expression", text, printed)
		}
		if bare.MatchString(printed) {
			t.Errorf("%q is printed as %q, a power without brackets", text, printed)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for _, text := range []string{"", "a +", "a ^ b", "(a) ^ b", "a ^ (b)", "(a", "a)", "a b", "x[", "x[]", "x[A,", "foo(1)", "MIN(1)", "EXP(1, 2)", "a > b > c", "1..2 $", "é"} {
		if n, err := equation.Parse(text); err == nil {
			t.Errorf("%q is read as %#v, want an error", text, n)
		} else if !strings.HasPrefix(err.Error(), "equation ") {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range []string{"a + b", "(a) ^ (2)", "IF(a > 1, SUM(x[Host!]), -2)", "x[", "1e", "1e-"} {
		f.Add(text)
	}
	var print func(n equation.Node) string
	print = func(n equation.Node) string { return equation.Infix(n, print) }
	f.Fuzz(func(t *testing.T, text string) {
		n, err := equation.Parse(text)
		if err != nil {
			return
		}
		if again, err := equation.Parse(print(n)); err != nil || print(again) != print(n) {
			t.Errorf("%q is printed as %q and read as %v, %v", text, print(n), again, err)
		}
	})
}
