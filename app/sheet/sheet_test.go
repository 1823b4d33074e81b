package sheet

import (
	"encoding/csv"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/model"
)

// tables are all tables of the package, and which of their columns are words.
func tables(t *testing.T, l lang.Lang) map[string]struct {
	chart.Table
	words string // the numbers of the columns that are words
} {
	t.Helper()
	s := model.New("steel")
	s.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	with, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	without, err := model.Run(s.Without())
	if err != nil {
		t.Fatal(err)
	}
	type named = struct {
		chart.Table
		words string
	}
	return map[string]named{
		"parameters": {Parameters(l, &s.Params), " 0 1 2 3 10 11 12 13 "},
		"run":        {Run(with, l), " "},
		"long":       {Long(with, without, l, "steel", "here"), " 0 1 3 5 6 7 8 "},
		"hosts":      {Hosts(with, without, 40, l), " 0 1 "},
	}
}

// Every cell that is a number is one to a program that reads CSV, and no cell
// of a table was written as text to keep a spreadsheet from running it.
func TestNumbersAreNumbers(t *testing.T) {
	for _, l := range lang.All {
		for name, table := range tables(t, l) {
			rows, err := csv.NewReader(strings.NewReader(table.CSV())).ReadAll()
			if err != nil {
				t.Fatal(name, err)
			}
			numbers := 0
			for i, row := range rows[1:] {
				for k, cell := range row {
					if strings.HasPrefix(cell, "'") {
						t.Fatalf("%s, row %d: %s is the text %q", name, i, rows[0][k], cell)
					}
					if strings.Contains(table.words, " "+strconv.Itoa(k)+" ") || cell == "" {
						continue
					}
					x, err := strconv.ParseFloat(cell, 64)
					if err != nil {
						t.Fatalf("%s, row %d: %s is %q", name, i, rows[0][k], cell)
					}
					if x != 0 && x < 1e-12 && x > -1e-12 {
						t.Fatalf("%s, row %d: %s is %q, which is nothing but rounding", name, i, rows[0][k], cell)
					}
					numbers++
				}
			}
			if numbers < 300 {
				t.Errorf("%s has %d numbers", name, numbers)
			}
		}
	}
}

// A Chinese table has Chinese column names and an English one English ones, each
// once.
func TestHeaders(t *testing.T) {
	for _, l := range lang.All {
		for name, table := range tables(t, l) {
			seen := map[string]bool{}
			for _, c := range table.Columns {
				if han := strings.ContainsFunc(c, func(r rune) bool { return unicode.Is(unicode.Han, r) }); han != (l == lang.Zh) {
					t.Errorf("%s (%s): column %q", name, l.Tag(), c)
				}
				if seen[c] {
					t.Errorf("%s (%s): two columns %q", name, l.Tag(), c)
				}
				seen[c] = true
			}
			for i, row := range table.Rows {
				if len(row) != len(table.Columns) {
					t.Fatalf("%s: row %d has %d cells of %d", name, i, len(row), len(table.Columns))
				}
			}
		}
	}
}

// The long table has every series of both runs in every year, under keys that
// occur once.
func TestLong(t *testing.T) {
	table := tables(t, lang.En)["long"].Table
	keys := map[string]bool{}
	for _, r := range table.Rows {
		keys[r[6]+"|"+r[1]+"|"+r[2]+"|"+r[3]] = true
	}
	s := model.New("steel")
	r, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	one := len(model.OutputTable()) + len(model.HostOutputTable())*len(r.Hosts)
	for _, v := range model.VectorTable() {
		one += v.Vector.Len()
	}
	if want := 2 * 31 * one; len(keys) != want || len(table.Rows) != want {
		t.Errorf("%d rows, %d of them different; want %d", len(table.Rows), len(keys), want)
	}
}
