package evidence

import (
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"html"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/hindcast"
	"silkladder/model/trades"
)

var idAttr = regexp.MustCompile(` id="([^"]+)"`)

func text(t *testing.T, l lang.Lang) string {
	t.Helper()
	s, err := HTML(l)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func ids(s string) (list []string) {
	for _, m := range idAttr.FindAllStringSubmatch(s, -1) {
		list = append(list, m[1])
	}
	return list
}

// The text is well formed, has every part in both languages, each id once, and no
// style that the site's rules for content would refuse.
func TestText(t *testing.T) {
	if testing.Short() {
		return // it holds a whole trial
	}
	en := ids(text(t, lang.En))
	for _, l := range lang.All {
		s := text(t, l)
		for _, want := range []string{"ev-record", "ev-pictures", "ev-fig-use-steel", "ev-fig-investment", "ev-scores", "ev-learned", "ev-fig-ranges", "ev-claims", "ev-forecasts"} {
			if !slices.Contains(ids(s), want) {
				t.Errorf("%s lacks %s", l.Tag(), want)
			}
		}
		if got := ids(s); !slices.Equal(got, en) {
			t.Errorf("%s has other anchors than English: %v", l.Tag(), got)
		}
		seen := map[string]bool{}
		for _, id := range ids(s) {
			if seen[id] {
				t.Errorf("%s has %s twice", l.Tag(), id)
			}
			seen[id] = true
		}
		if strings.Contains(s, " style=") || strings.Contains(s, "NaN") {
			t.Errorf("%s has a style attribute or a number that does not exist", l.Tag())
		}
		d := xml.NewDecoder(strings.NewReader("<x>" + strings.NewReplacer(" download>", ` download="">`, "<br>", "<br/>").Replace(s) + "</x>"))
		for {
			if _, err := d.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", l.Tag(), err)
			}
		}
	}
}

// The first paragraph counts what the table of the trial says.
func TestAnswerCounts(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes seconds; make test runs it")
	}
	page, err := trial()
	if err != nil {
		t.Fatal(err)
	}
	w := &writer{lang: lang.En, page: page}
	count := map[hindcast.Verdict]int{}
	for _, r := range w.rows() {
		count[r.Verdict]++
		if !strings.Contains(text(t, lang.En), w.label(r)) || !strings.Contains(text(t, lang.Zh), (&writer{lang: lang.Zh, page: page}).says(r)) {
			t.Errorf("nothing is said of %s", r.Series)
		}
	}
	if count[hindcast.Beats] == 0 || count[hindcast.Loses] == 0 {
		t.Fatalf("the trial has no two sides: %v", count)
	}
	w.answer()
	lists := regexp.MustCompile(`<h3 class="[a-z]*">[^(]*\((\d+)\)</h3><ul>(.*?)</ul>`).FindAllStringSubmatch(w.String(), -1)
	if len(lists) != 3 {
		t.Fatalf("%d lists", len(lists))
	}
	names := 0
	for _, l := range lists {
		names += strings.Count(l[2], "<li>")
	}
	if names < len(w.rows()) {
		t.Errorf("%d names for %d series", names, len(w.rows()))
	}
}

// Every assumption stands in the picture of ranges, with its range before and after
// the record was asked, and the text says how many the record does not identify.
func TestRanges(t *testing.T) {
	if testing.Short() {
		return // many runs of all clusters
	}
	page, err := trial()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range lang.All {
		w := &writer{lang: l, page: page}
		s := text(t, l)
		unknown := 0
		for _, x := range page.Learned {
			if !strings.Contains(s, html.EscapeString(w.assumption(x.ID))) || !strings.Contains(s, w.span(x.Prior)) || !strings.Contains(s, w.span(x.Posterior)) {
				t.Errorf("%s: nothing is shown of %s", l.Tag(), x.ID)
			}
			if x.Verdict == hindcast.NotIdentified {
				unknown++
			}
		}
		said := w.t("does not identify", "无法识别的"+strconv.Itoa(unknown)+"项")
		if unknown == 0 || !strings.Contains(s, said) {
			t.Errorf("%s: %d are not identified, and nothing says so", l.Tag(), unknown)
		}
	}
}

// The two checks of the odds are told as they came out, with the same numbers in both
// languages; what is said of where toys' intent and organisation come from is so.
func TestOddsAreTold(t *testing.T) {
	if testing.Short() {
		return // many runs of all clusters
	}
	c, err := oddsChecked()
	if err != nil {
		t.Fatal(err)
	}
	numbers := regexp.MustCompile(`\d+(\.\d+)?`)
	tags := regexp.MustCompile(`<[^>]*>`)
	var told [2][]string
	for i, l := range lang.All {
		w := &writer{lang: l}
		if err := w.odds(); err != nil {
			t.Fatal(err)
		}
		s := tags.ReplaceAllString(w.String(), "")
		told[i] = numbers.FindAllString(s, -1)
		slices.Sort(told[i])
		if strings.Contains(s, "%!") || strings.Contains(s, "NaN") {
			t.Error(s)
		}
		ok := 0
		if c.toys.Chances.Higher < toysRise {
			ok++
		}
		in := true
		for _, x := range []float64{c.first.Level, c.first.Rank, c.first.HomeRank} {
			in = in && at100(x) >= middleFrom && at100(x) <= middleTo
		}
		if in {
			ok++
		}
		if n := strings.Count(s, w.t("It is met.", "已达到。")); n != ok {
			t.Errorf("%d checks are met, it is said of %d: %s", ok, n, s)
		}
		t.Log(s)
	}
	if !slices.Equal(told[0], told[1]) {
		t.Errorf("numbers differ: %v, %v", told[0], told[1])
	}
	for _, f := range trades.Facts("toys") {
		if f.Field == "own_brand" && f.Mark != trades.Ruled || f.Field == "research" && f.Mark != trades.Checked {
			t.Errorf("%+v", f)
		}
	}
	for _, p := range model.ParamTable() {
		if (p.ID == "org" || p.ID == "intent") && p.Evidence != "a" {
			t.Errorf("%s is not assumed: %s", p.ID, p.Evidence)
		}
	}
}

// The download has a line for every figure, with headings in its language.
func TestCSV(t *testing.T) {
	for l, head := range map[lang.Lang]string{lang.En: "observed", lang.Zh: "观测"} {
		b, err := CSV(l)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(bytes.NewReader(b)).ReadAll()
		if err != nil || len(rows) < 200 || rows[0][6] != head {
			t.Errorf("%s: %d rows, %v", l.Tag(), len(rows), err)
		}
		for _, r := range rows[1:] {
			if r[6] == "" {
				t.Errorf("%s %s %s: no figure", r[0], r[2], r[3])
			}
		}
	}
}
