package places

import (
	"math"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/probe"
	"silkladder/model"
	"silkladder/model/atlas"
)

// The template opens as it was written, in both languages, and as a spreadsheet
// may save it again.
func TestTemplateRoundTrip(t *testing.T) {
	for _, l := range lang.All {
		text := WriteHosts(atlas.Hosts(), false, l)
		forms := map[string]string{
			"as written":     text,
			"with \\n":       strings.ReplaceAll(text, "\r\n", "\n"),
			"with \\r":       strings.ReplaceAll(text, "\r\n", "\r"),
			"without BOM":    strings.TrimPrefix(text, "\ufeff"),
			"with tabs":      retype(text, "\t", "."),
			"semicolons":     retype(text, ";", ","),
			"all quoted":     `"n","cor","wr","J","y","a","sk","ice","tar","D","cap","inc"` + body(text),
			"other column":   strings.Replace(text, "cap,inc\r\n", "cap,inc,remark\r\n", 1),
			"capital header": strings.Replace(text, "n,cor,wr", "N,Cor,WR", 1),
		}
		for name, form := range forms {
			got := ReadHosts(form)
			if len(got.Problems) > 0 {
				t.Errorf("%s: %s", name, says(got.Problems[0], lang.En))
			}
			if !slices.Equal(got.Rows, atlas.Hosts()) {
				t.Errorf("%s: %d rows that are not the atlas's", name, len(got.Rows))
			}
			if len(got.OffMap) > 0 {
				t.Errorf("%s: not on the map: %v", name, got.OffMap)
			}
			if want := name == "other column"; (len(got.Unknown) == 1) != want {
				t.Errorf("%s: columns not read: %v", name, got.Unknown)
			}
		}
		if !strings.Contains(text, "World Bank") && !strings.Contains(text, "世界银行") {
			t.Error("the template cites nobody")
		}
	}
}

// body is a table from its first row of numbers.
func body(text string) string {
	_, rest, _ := strings.Cut(text, "cap,inc")
	return rest
}

// retype separates a table otherwise and writes its decimal points otherwise.
func retype(text, separator, point string) string {
	var out []string
	records, _ := split(text)
	for _, r := range records {
		for i, c := range r.cells {
			if strings.Trim(c, "0123456789.") == "" {
				r.cells[i] = strings.Replace(c, ".", point, 1)
			}
		}
		out = append(out, strings.Join(r.cells, separator))
	}
	return strings.Join(out, "\n")
}

const head = "n,cor,wr,J,y,a,sk,ice,tar,D,cap,inc\n"

// Every bad cell is reported with its line, column, value and what is allowed,
// all of them at once; good rows are kept apart.
func TestProblems(t *testing.T) {
	text := "# my hosts\n\n" + head +
		"A,CPEC,.3,.4,.1,.2,.6,.2,.1,.5,.2,.2\n" + // line 4: good
		"B,CPEC,x,1.4,.1,.2,.6,.2,.1,.5,.2,\n" + // 5: not a number, out of range, empty
		",CPEC,.3,.4,.1,.2,.6,.2,.1,.5,.2,.2\n" + // 6: no name
		"\"A\",CPEC,.3,.4,.1,.2,.6,.2,.1,.5,.2,.2\n" + // 7: twice
		"C,,.3,.4,.1,.2,.6,-1,.1,.5,1e9,.2\n" + // 8: no corridor, two out of range
		"\"D\nE\",BCIM,.3\n" // 9: too short
	got := ReadHosts(text)
	var at []string
	for _, p := range got.Problems {
		at = append(at, says(p, lang.En))
	}
	for _, want := range []string{
		"Line 5, column wr: “x”; allowed: a number from 0.01 to 100.",
		"Line 5, column J: “1.4”; allowed: a number from 0 to 1.",
		"Line 5, column inc: nothing there; allowed: a number from 0 to 1.",
		"Line 6, column n: nothing there; allowed: a name.",
		"Line 7, column n: “A”; allowed: each name once.",
		"Line 8, column ice: “-1”; allowed: a number from 0 to 5.",
		"Line 8, column cap: “1e9”; allowed: a number from 0.000001 to 10.",
		"Line 9, column J: nothing there; allowed: a number from 0 to 1.",
	} {
		if !slices.Contains(at, want) {
			t.Errorf("not reported: %s\n%s", want, strings.Join(at, "\n"))
		}
	}
	if len(got.Rows) != 1 || got.Rows[0].Name != "A" || !slices.Equal(got.OffMap, []string{"A"}) {
		t.Errorf("kept %v, off the map %v", got.Rows, got.OffMap)
	}
	if zh := says(got.Problems[0], lang.Zh); zh != "第5行，wr列：“x”；允许：0.01～100之间的数。" {
		t.Errorf("in Chinese: %s", zh)
	}
}

// What is no table is refused as a whole.
func TestNoTable(t *testing.T) {
	for _, text := range []string{"", "\ufeff", "# only a comment", "hello", head, "n,cor\nA,CPEC", strings.Repeat("x", maxBytes+1), "<html>", "{\"version\":1}"} {
		got := ReadHosts(text)
		if len(got.Problems) == 0 || len(got.Rows) > 0 {
			t.Errorf("%.20q: %v", text, got)
		}
	}
	many := head + strings.Repeat("x,CPEC,,,,,,,,,,\n", 200)
	if got := ReadHosts(many); len(got.Problems) != mostProblems || got.More == 0 {
		t.Errorf("%d problems listed, %d more", len(got.Problems), got.More)
	}
}

// What is wrong with a table as a whole is said in a sentence of its own.
func TestTableSays(t *testing.T) {
	row := strings.Join(append([]string{"A", "CPEC"}, strings.Split("0.5,0.5,0.5,0.5,0.5,0.2,0.1,1,1,0.5", ",")...), ",") + "\n"
	seen := map[string]string{}
	for name, c := range map[string]struct{ text, en string }{
		"empty":     {" \n", "nothing in it"},
		"comments":  {"# a\n# b\n", "only comments"},
		"scenario":  {`{"version":1}`, "no table"},
		"page":      {"<html>", "no table"},
		"large":     {strings.Repeat("x", maxBytes+1), "larger than one megabyte"},
		"lost":      {head + "\ufffd\ufffd" + row, "were lost"},
		"twice":     {strings.Replace(head, "wr,", "wr,wr,", 1) + row, "twice"},
		"no rows":   {head, "no rows"},
		"many rows": {head + strings.Repeat(row, 19000), "19000 rows"},
		"commas":    {head + strings.ReplaceAll(row, "0.5", "0,5"), "decimal commas"},
	} {
		read := [][]Problem{ReadHosts(c.text).Problems}
		if name != "twice" && name != "commas" { // the columns of hosts
			read = append(read, ReadOpenings(strings.Replace(c.text, head, "kind,id,open,year,a,b,c,d,e,f,g,h\n", 1), 30, nil).Problems)
		}
		for _, got := range read {
			if len(got) == 0 || !strings.Contains(says(got[0], lang.En), c.en) || says(got[0], lang.Zh) == says(got[0], lang.En) {
				t.Errorf("%s: %v", name, got)
				continue
			}
			seen[name] = says(got[0], lang.Zh)
		}
	}
	said := map[string]string{}
	for name, s := range seen {
		if name != "page" && said[s] != "" {
			t.Errorf("%s and %s are told alike: %s", name, said[s], s)
		}
		if name != "page" {
			said[s] = name
		}
	}
}

// Tables that spreadsheets write in other countries are read, not refused.
func TestDialects(t *testing.T) {
	row := "A,CPEC,0.5,0.5,0.5,0.5,0.5,0.2,0.1,1,1,0.5\n"
	want := ReadHosts(head + row)
	if len(want.Rows) != 1 {
		t.Fatal(want.Problems)
	}
	semicolons := retype(head+row, ";", ",")
	for name, text := range map[string]string{
		"semicolons and decimal commas": semicolons,
		"sep=;":                         "sep=;\r\n" + semicolons,
		"a quoted sep":                  "\ufeff\"sep=;\"\n" + semicolons,
		"SEP=,":                         "SEP=,\n" + head + row,
		"tabs":                          "sep=\t\n" + retype(head+row, "\t", "."),
		"full width":                    retype(head+row, "\t", "．"),
		"full-width digits":             strings.ReplaceAll(head+row, "0.5", "０.５"),
	} {
		got := ReadHosts(text)
		if len(got.Rows) != 1 || got.Rows[0] != want.Rows[0] {
			t.Errorf("%s: %v, want %v (%v)", name, got.Rows, want.Rows, got.Problems)
		}
	}
	if bad := ReadHosts("sep=;\n" + retype(head+"A,CPEC,x,0.5,0.5,0.5,0.5,0.2,0.1,1,1,0.5\n", ";", ",")).Problems; len(bad) != 1 || bad[0].Line != 3 {
		t.Errorf("lines are counted wrong: %v", bad)
	}
}

// Every word of web/files.js for a fault of a file has its sentence.
func TestFileFaults(t *testing.T) {
	js, err := os.ReadFile("../../web/files.js")
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]bool{}
	takeout, err := os.ReadFile("../../web/takeout.js")
	if err != nil {
		t.Fatal(err)
	}
	words := []string{probe.NoCases, probe.Edited, probe.OtherModel}
	for _, m := range regexp.MustCompile(`\['', '([a-z]+)'\]`).FindAllStringSubmatch(string(js)+string(takeout), -1) {
		words = append(words, m[1])
	}
	for _, word := range words {
		p, ok := faults[word]
		if !ok || p.En == "" || p.Zh == "" || said[p.En] {
			t.Errorf("nothing is said of %q, or the same as of another", word)
		}
		said[p.En] = true
	}
	if len(said) != len(faults) {
		t.Errorf("%d faults are found in the script, %d have sentences", len(said), len(faults))
	}
}

// More hosts share the same room, in the proportions given.
func TestScaled(t *testing.T) {
	hosts := atlas.Hosts()[:4]
	for i := range hosts {
		hosts[i].Cap = float64(i + 1)
	}
	got := Scaled(hosts)
	sum := 0.0
	for _, h := range got {
		sum += h.Cap
	}
	if math.Abs(sum-atlas.TotalRoom) > 1e-5 || math.Abs(got[3].Cap/got[0].Cap-4) > 1e-3 {
		t.Errorf("%v sums to %v", got, sum)
	}
	if hosts[0].Cap != 1 {
		t.Error("the table given was changed")
	}
}

func TestOpenings(t *testing.T) {
	decided := []model.Opening{{Kind: "corridor", ID: "CPEC", Closed: true}, {Kind: "park", ID: "SSEZ", Year: 2021}}
	for _, l := range lang.All {
		got := ReadOpenings(WriteOpenings(decided, l), 30, nil)
		if len(got.Problems) > 0 || !slices.Equal(got.Rows, decided) || got.Read < 20 {
			t.Errorf("%v: %+v", l, got)
		}
	}
	got := ReadOpenings("kind,id,open,year\ncorridor,CPEC,no,\nroad,X,yes,\npark,NOWHERE,yes,\npark,SSEZ,perhaps,1999\ncorridor,CPEC,yes,2020\ncorridor,MINE,no,\n", 30, []model.Host{{Name: "A", Corridor: "MINE"}})
	if len(got.Problems) != 5 || len(got.Rows) != 2 {
		t.Errorf("%+v", got)
	}
}

func FuzzReadHosts(f *testing.F) {
	f.Add(head + "A,CPEC,.3,.4,.1,.2,.6,.2,.1,.5,.2,.2\n")
	f.Add("n;cor;wr;J;y;a;sk;ice;tar;D;cap;inc\nA;CPEC;0,3;0,4;0,1;0,2;0,6;0,2;0,1;0,5;0,2;0,2")
	f.Add("\"n\n,\"\"")
	f.Add(WriteHosts(atlas.Hosts()[:2], false, lang.Zh))
	f.Fuzz(func(t *testing.T, text string) {
		got := ReadHosts(text)
		if len(got.Rows) > 0 && len(got.Problems) == 0 {
			s := model.New("footwear")
			s.Hosts = got.Rows
			if err := s.Validate(); err != nil {
				t.Errorf("taken, but the model refuses: %v", err)
			}
			s.Hosts = Scaled(got.Rows)
			if err := s.Validate(); err != nil {
				t.Errorf("scaled, but the model refuses: %v", err)
			}
		}
		for _, p := range got.Problems {
			if m := says(p, lang.Zh); m == "" || len(m) > 1000 || strings.ContainsAny(p.Value, "<>&\"") {
				t.Errorf("message %q", m)
			}
		}
	})
}

func FuzzReadOpenings(f *testing.F) {
	f.Add("kind,id,open,year\ncorridor,CPEC,no,\n")
	f.Add(WriteOpenings(nil, lang.En))
	f.Fuzz(func(t *testing.T, text string) {
		got := ReadOpenings(text, 30, nil)
		if len(got.Problems) == 0 {
			s := model.New("footwear")
			s.Openings = got.Rows
			if err := s.Validate(); err != nil {
				t.Errorf("taken, but the model refuses: %v", err)
			}
		}
	})
}

// says is a problem as the page's table shows it, in a line.
func says(p Problem, l lang.Lang) string {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	var b strings.Builder
	if p.Line > 0 {
		b.WriteString(t("Line ", "第") + strconv.Itoa(p.Line) + t("", "行"))
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
	return b.String() + p.In(l) + t(".", "。")
}
