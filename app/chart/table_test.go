package chart

import (
	"encoding/csv"
	"math"
	"strings"
	"testing"
)

func TestCSV(t *testing.T) {
	got := Table{
		Columns: []string{"Year", "a, b", `say "hi"`},
		Rows: [][]string{
			{"2013", "-0.5", "+12%"},
			{"=1+1", "-x", "@SUM(A1)"},
			{" +cmd|' /C calc'!A0", "-", "＝1"},
			{"line\nbreak", "", "-1.2.3"},
		},
	}.CSV("Cite: A, B\nand C", "", "https://example.org/?a=1")
	want := "\"# Cite: A, B and C\"\r\n# https://example.org/?a=1\r\n" +
		"Year,\"a, b\",\"say \"\"hi\"\"\"\r\n" +
		"2013,-0.5,+12%\r\n" +
		"'=1+1,'-x,'@SUM(A1)\r\n" +
		"' +cmd|' /C calc'!A0,'-,'＝1\r\n" +
		"\"line\nbreak\",,'-1.2.3\r\n"
	if got != want {
		t.Errorf("got\n%q\nwant\n%q", got, want)
	}
	r := csv.NewReader(strings.NewReader(got))
	r.FieldsPerRecord = -1
	if rows, err := r.ReadAll(); err != nil || len(rows) != 7 {
		t.Errorf("%d records, %v", len(rows), err)
	}
}

// A number is never written as text, however small; what only begins like one is.
func TestNumeric(t *testing.T) {
	for _, s := range []string{"0", "-1", "+.5", "5.", "-6.34532842e-21", "1E+9", "12%", "-0.5%"} {
		if !numeric(s) || formula(s) {
			t.Errorf("%q is no number", s)
		}
	}
	for _, s := range []string{"", "-", ".", "-.", "e5", "1e", "-1e+", "1.2.3", "--1", "1 2", "0x1p-2", "-inf", "1_0", "-1e5e5", "%", "1-1"} {
		if numeric(s) {
			t.Errorf("%q is a number", s)
		}
	}
	for _, c := range []struct {
		x    float64
		want string
	}{{-6.34532842e-21, "0"}, {9e-13, "0"}, {-2e-12, "-2e-12"}, {.1 + .2, "0.3"}, {1234567.5, "1234567.5"}, {math.NaN(), ""}, {math.Inf(-1), ""}, {math.Copysign(0, -1), "0"}} {
		if got := Number(c.x); got != c.want {
			t.Errorf("%g is written %q, want %q", c.x, got, c.want)
		}
	}
}

func TestTableHTML(t *testing.T) {
	got := Table{Caption: "A & B", Columns: []string{"Year", "<x>"}, Rows: [][]string{{"2013", "-0.5"}, {"2014", ""}, {"2015", `"no"`}}}.HTML()
	want := `<table><caption>A &amp; B</caption><thead><tr><th scope="col">Year</th><th scope="col">&lt;x&gt;</th></tr></thead><tbody>` +
		`<tr><th scope="row">2013</th><td class="num">−0.5</td></tr>` +
		`<tr><th scope="row">2014</th><td class="num">–</td></tr>` +
		`<tr><th scope="row">2015</th><td>&quot;no&quot;</td></tr></tbody></table>`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Whatever a visitor types as a scenario's name, the file has one record more
// than the table has rows and no cell that starts like a formula.
func FuzzCSV(f *testing.F) {
	f.Add("=1", "a,b\"\r\n")
	f.Add("\t-2+3", "-2")
	f.Fuzz(func(t *testing.T, a, b string) {
		text := Table{Columns: []string{"x", "y"}, Rows: [][]string{{a, b}}}.CSV()
		rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil || len(rows) != 2 {
			t.Fatalf("%q: %v", text, err)
		}
		for _, c := range rows[1] {
			if formula(c) {
				t.Errorf("cell %q is a formula", c)
			}
		}
	})
}
