package sheet

import (
	"encoding/csv"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// The splitter reads what encoding/csv reads, whenever it accepts a text.
func FuzzSplitCSV(f *testing.F) {
	for _, s := range []string{"id,en,zh\na,\"A, b\",甲\n", "a\n", "a,\n", ",\n", "\"a\",b\n", "\"a\"\"b\",\"\"\n", "\"a,b\"\n", "\"\"\"\"\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		rows, err := splitCSV(text)
		if err != nil {
			return
		}
		r := csv.NewReader(strings.NewReader(text))
		r.FieldsPerRecord = -1
		want, err := r.ReadAll()
		if err != nil {
			t.Fatalf("encoding/csv refuses %q: %v", text, err)
		}
		rows = slices.DeleteFunc(rows, func(r []string) bool { return len(r) == 1 && r[0] == "" }) // it skips empty lines; Parse refuses them
		want = slices.DeleteFunc(want, func(r []string) bool { return len(r) == 1 && r[0] == "" })
		if !slices.EqualFunc(rows, want, slices.Equal) {
			t.Errorf("%q read as %q, encoding/csv says %q", text, rows, want)
		}
	})
}

// Each reader refuses what is not its own and says where.
func TestRefusals(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"a\nx\n", "t.csv line 2, n: no such column"},
		{"n\n\n", "n: needs a number"},
		{"n\nx\n", `"x" is not a number`},
		{"n\n11\n", "11 is outside 0..10"},
		{"n\nNaN\n", "is not a number"},
		{"n,m\n1,2\n", `column "m" is not read`},
		{"n\n 1\n", "space around it"},
		{"n\n1,2\n", "2 fields, the header has 1"},
		{"n\n1", "does not end with a line feed"},
		{"n\n", "no rows"},
	} {
		err := Parse("t.csv", c.text, func(r *Row) error { r.Between("n", 0, 10); return nil })
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %s", c.text, err, c.want)
		}
	}
}

// A table is read row by row; the parser is a list of its columns.
func ExampleParse() {
	const text = "id,en,zh,note_en,note_zh,kind,share,people,year,known,roads,river\n" +
		"XIY,Xi’an,西安,,,city,.6,8.5,2013,1,east west,\n"
	err := Parse("towns.csv", text, func(r *Row) error {
		en, zh := r.Both("")
		note, _ := r.Note("note")
		people, counted := r.Num("people")
		if people < 0 {
			r.Fail("people", "%v is negative", people)
		}
		fmt.Println(r.Str("id"), en, zh, note, r.OneOf("kind", "city", "town"), r.Between("share", 0, 1))
		fmt.Println(people, counted, r.Year("year"), r.Flag("known"), len(r.Words("roads")), r.Opt("river") == "")
		return nil
	})
	fmt.Println(err)
	// Output:
	// XIY Xi’an 西安  city 0.6
	// 8.5 true 2013 true 2 true
	// <nil>
}
