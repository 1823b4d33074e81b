package places

import (
	"math"
	"slices"
	"strings"
	"testing"

	"silkladder/app/lang"
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
				t.Errorf("%s: %s", name, got.Problems[0].Message(lang.En))
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
		at = append(at, p.Message(lang.En))
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
	if zh := got.Problems[0].Message(lang.Zh); zh != "第5行，wr列：“x”；允许：0.01～100之间的数。" {
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
			if m := p.Message(lang.Zh); m == "" || len(m) > 1000 || strings.ContainsAny(p.Value, "<>&\"") {
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
