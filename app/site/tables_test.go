package main

import (
	"bytes"
	"encoding/csv"
	"path"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"silkladder/app/manual"
	"silkladder/model"
)

// Every table of the site opens in a spreadsheet of a Chinese system: it says
// that it is UTF-8, its rows are whole, and what stands in a column of numbers
// is a number.
func TestTables(t *testing.T) {
	site := published.files(t)
	tables, numbers := 0, 0
	for _, n := range site.names() {
		if path.Ext(n) != ".csv" {
			continue
		}
		tables++
		text, marked := bytes.CutPrefix(site[n], []byte("\ufeff"))
		if !marked || bytes.Contains(text, []byte("\ufeff")) {
			t.Errorf("%s has no byte order mark, or several", n)
		}
		rows, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
		if err != nil || len(rows) < 2 {
			t.Errorf("%s has %d rows (%v)", n, len(rows), err)
			continue
		}
		for k, column := range rows[0] {
			if zh := strings.HasPrefix(n, "data/zh/"); zh != strings.ContainsFunc(column, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
				t.Errorf("%s: column %q is in the other language", n, column)
			}
			// A column is one of numbers if most of it is.
			parsed, cells := 0, 0
			for _, r := range rows[1:] {
				if strings.HasPrefix(r[k], "'") {
					t.Errorf("%s: %s is the text %q", n, column, r[k])
				}
				if r[k] != "" {
					cells++
					if _, err := strconv.ParseFloat(r[k], 64); err == nil {
						parsed++
					}
				}
			}
			numbers += parsed
			if parsed*2 > cells && parsed != cells {
				t.Errorf("%s: %d of %d cells of %s are numbers", n, parsed, cells, column)
			}
		}
	}
	if want := 2*len(manual.Files()) + 2; tables != want || numbers < 1000 {
		t.Errorf("%d tables, want %d; %d numbers", tables, want, numbers)
	}
}

// The site has the model of each archetype in each format, with its name inside.
func TestModels(t *testing.T) {
	site := published.files(t)
	for _, a := range model.Archetypes() {
		for _, ending := range []string{".mdl", ".xmile"} {
			if n := "data/silk-ladder-" + a.ID + ending; len(site[n]) < 20_000 || !strings.Contains(string(site[n]), a.En) {
				t.Errorf("%s has %d bytes, or is not of %s", n, len(site[n]), a.En)
			}
		}
	}
}
