package assume

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/claims"
)

func list(l lang.Lang, p model.Params) *List {
	base := model.Base()
	return &List{Lang: l, P: &p, Base: &base}
}

// Every parameter of the model is listed in both languages with all that a
// visitor needs to judge it, and none is left in the other language.
func TestEveryParameter(t *testing.T) {
	for _, l := range lang.All {
		s := list(l, model.Base()).HTML("")
		for _, row := range model.ParamTable() {
			if !strings.Contains(s, `id="ar-`+row.ID+`"`) {
				t.Errorf("%s is not listed", row.ID)
			}
			for k := range row.Get(list(l, model.Base()).P) {
				if !strings.Contains(s, `id="av-`+row.ID+"-"+strconv.Itoa(k)+`"`) {
					t.Errorf("%s has no field %d", row.ID, k)
				}
			}
		}
		if n := strings.Count(s, `<div class="as"`); n != len(model.ParamTable()) {
			t.Errorf("%d rows for %d parameters", n, len(model.ParamTable()))
		}
		if strings.Contains(s, "style=") {
			t.Error("a style attribute, which the content security policy forbids")
		}
	}
	for _, row := range model.ParamTable() {
		if _, ok := units[row.Unit]; !ok {
			t.Errorf("%s: unit %q has no words", row.ID, row.Unit)
		}
		if _, ok := evidence[row.Evidence]; !ok {
			t.Errorf("%s: evidence %q has no words", row.ID, row.Evidence)
		}
		if groupOf(row) == (lang.Pair{}) {
			t.Errorf("%s: group %q has no name", row.ID, row.Group)
		}
		if n := len(Parts(row, lang.En)); n != row.Len {
			t.Errorf("%s: %d names for %d components", row.ID, n, row.Len)
		}
	}
}

// Every note of the tables is in the table of translations, and nothing else is.
func TestSourceNotes(t *testing.T) {
	used := make(map[string]bool)
	for _, row := range model.ParamTable() {
		used[row.Source] = true
	}
	for _, l := range model.LeverTable() {
		used[l.Source] = true
	}
	for _, c := range model.CouplingTable() {
		used[c.Source] = true
	}
	targets, err := claims.Targets(claims.Atlas)
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range targets {
		used[row.Source] = true
	}
	for en := range used {
		if zh := SourceText(en, lang.Zh); !han(zh) && zh != "Bazan与Navas-Alemán 2003" {
			t.Errorf("no Chinese text of the source %q", en)
		}
		if SourceText(en, lang.En) != en {
			t.Errorf("the English text of %q is another", en)
		}
	}
	for en := range sources {
		if !used[en] {
			t.Errorf("no number has the source %q", en)
		}
	}
}

func han(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return r >= 0x4e00 && r <= 0x9fff })
}

// A number is taken within the allowed range and nothing else; the message
// names field, value and range.
func TestCheck(t *testing.T) {
	row, _ := model.ParamByName("th_G")
	for text, want := range map[string]float64{"0.7": .7, " .5 ": .5, Plain(row.Min): row.Min, Plain(row.Max): row.Max, "1e-1": .1} {
		if x, m, ok := Check(row, text); !ok || x != want {
			t.Errorf("%q: %v, %v", text, x, m)
		}
	}
	for _, text := range []string{"", "abc", "NaN", "Inf", "-1e9", "1e400", "0.5.5", "<script>", strings.Repeat("9", 400)} {
		x, m, ok := Check(row, text)
		if ok {
			t.Errorf("%q was taken as %v", text, x)
			continue
		}
		for _, s := range []string{m.In(lang.En), m.In(lang.Zh)} {
			if !strings.Contains(s, row.Symbol) || !strings.Contains(s, Number(row.Max)) || len(s) > 300 {
				t.Errorf("%q: the message does not name field and range: %s", text, s)
			}
		}
		if !strings.Contains(m.In(lang.En), row.En) || !strings.Contains(m.In(lang.Zh), row.Zh) {
			t.Errorf("%q: the message does not name the field: %s", text, m.In(lang.En))
		}
	}
}

// Whatever one share is set to, the shares sum to 1 and the model takes them.
func TestSharesGiveWay(t *testing.T) {
	for _, row := range model.ParamTable() {
		if !row.Sum {
			continue
		}
		for _, x := range []float64{0, .3, .97} {
			for k := range row.Len {
				p := model.Base()
				value := row.Get(&p)
				if len(value) == 0 {
					value = ByHand(row, &p)
				}
				set := With(row, value, k, x)
				sum := 0.0
				for _, y := range set {
					sum += y
				}
				if set[k] != x || math.Abs(sum-1) > 1e-4 {
					t.Errorf("%s[%d] = %v: %v sums to %v", row.ID, k, x, set, sum)
				}
				row.Set(&p, set)
				s := model.New("footwear")
				s.Params = p
				if err := s.Validate(); err != nil && row.ID != "v" {
					t.Errorf("%s[%d] = %v: %v", row.ID, k, x, err)
				}
			}
		}
	}
}

// A plain vector keeps its other components.
func TestWithKeepsOthers(t *testing.T) {
	row, _ := model.ParamByName("c")
	p := model.Base()
	set := With(row, row.Get(&p), 2, .9)
	if set[2] != .9 || set[3] != p.C0[3] || p.C0[2] == .9 {
		t.Errorf("%v", set)
	}
}

// The search knows names in both languages, symbols and equations.
func TestFind(t *testing.T) {
	for query, id := range map[string]string{"门槛": "th_G", "threshold": "th_G", "θ_G": "th_G", "smile depth": "smile", "noise sd_G": "", "微笑曲线深度": "smile", "E9": "bar"} {
		rows := Find(query)
		found := id == ""
		for _, r := range rows {
			found = found || r.ID == id
		}
		if !found {
			t.Errorf("%q does not find %s", query, id)
		}
	}
	if n := len(Find("xyzzy")); n != 0 {
		t.Errorf("nonsense finds %d rows", n)
	}
	if !strings.Contains(list(lang.En, model.Base()).HTML("xyzzy"), "as-none") {
		t.Error("no word for an empty list")
	}
}

// What was changed is listed with its default, and nothing else is.
func TestChanged(t *testing.T) {
	p := model.Base()
	if s := list(lang.En, p).ChangedHTML(); s != "" {
		t.Errorf("nothing was changed: %s", s)
	}
	p.ThG, p.C0[3] = .7, .9
	s := list(lang.Zh, p).ChangedHTML()
	if strings.Count(s, "<li>") != 2 || !strings.Contains(s, "0.7 ") {
		t.Errorf("the changes are not listed: %s", s)
	}
	if !strings.Contains(list(lang.En, p).HTML(""), `id="ar-th_G" data-changed="1"`) {
		t.Error("a changed row is not marked")
	}
}

func FuzzCheck(f *testing.F) {
	f.Add("0.5", 3)
	f.Add("−1", 0)
	f.Add("1，5", 7)
	rows := model.ParamTable()
	f.Fuzz(func(t *testing.T, text string, i int) {
		row := rows[uint(i)%uint(len(rows))]
		x, m, ok := Check(row, text)
		if ok && !(x >= row.Min && x <= row.Max) {
			t.Errorf("%s took %v", row.ID, x)
		}
		if !ok && (m.In(lang.En) == "" || m.In(lang.Zh) == "") {
			t.Error("refused without a word")
		}
	})
}

// Every coupling is listed in both languages, marked where it was changed, and takes
// what its range allows.
func TestCouplings(t *testing.T) {
	usual := model.DefaultCouplings()
	own := usual
	own.Crowd = .25
	for _, l := range lang.All {
		s := Couplings(l, own, usual)
		for _, row := range model.CouplingTable() {
			if !strings.Contains(s, `id="av-`+row.ID+`"`) || !strings.Contains(s, SourceText(row.Source, l)) && row.Source != "assumption" {
				t.Errorf("%s is not listed with its source in %s", row.ID, l.Tag())
			}
		}
		if strings.Count(s, "data-changed") != 1 {
			t.Errorf("%d rows are marked as changed", strings.Count(s, "data-changed"))
		}
	}
	for _, row := range model.CouplingTable() {
		if _, ok := model.ParamByName(row.ID); ok {
			t.Errorf("%s is a parameter, too: their fields would share a name", row.ID)
		}
		if _, _, ok := CheckCoupling(row, Plain(row.Max)); !ok {
			t.Errorf("%s does not take %v", row.ID, row.Max)
		}
		if _, m, ok := CheckCoupling(row, "1e9"); ok || !strings.Contains(m.In(lang.Zh), row.Zh) {
			t.Errorf("%s takes 1e9", row.ID)
		}
	}
}
