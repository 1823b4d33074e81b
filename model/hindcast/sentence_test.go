package hindcast

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"silkladder/model/claims"
	"silkladder/model/record"
)

// Every saying is whole in both languages, tells the same numbers in both, rests on
// figures of the record and names checks that exist.
func TestSayings(t *testing.T) {
	var ids []string
	for _, c := range claims.Checks() {
		ids = append(ids, c.ID)
	}
	number := regexp.MustCompile(`-?\d+\.\d+`)
	seen := map[string]bool{}
	for _, s := range Sayings() {
		if seen[s.ID] || s.En == "" || s.Zh == "" || strings.Contains(s.En+s.Zh, "%!") {
			t.Errorf("%+v", s)
		}
		seen[s.ID] = true
		a, b := number.FindAllString(s.En, -1), number.FindAllString(s.Zh, -1)
		slices.Sort(a)
		slices.Sort(b)
		if !slices.Equal(a, b) {
			t.Errorf("%s says %v in English and %v in Chinese", s.ID, a, b)
		}
		for _, id := range s.Checks {
			if !slices.Contains(ids, id) {
				t.Errorf("%s: no check %s", s.ID, id)
			}
		}
		if w := s.Verdict.Words(); w.En == "" || w.Zh == "" {
			t.Errorf("%s: verdict %q has no words", s.ID, s.Verdict)
		}
	}
	cement := Sayings()[0]
	if cement.Verdict != Against || len(cement.Evidence) != 4 || cement.Evidence[1].Value != .622 {
		t.Errorf("%+v", cement)
	}
	if len(seen) < 8 {
		t.Errorf("%d sayings", len(seen))
	}
}

// Every row says something in both languages, and what it says is its verdict.
func TestSentences(t *testing.T) {
	for _, m := range Modes() {
		for _, r := range rowsOf(t, Trial{Mode: m}) {
			s := r.Sentence()
			for _, x := range []string{s.En, s.Zh} {
				if x == "" || strings.Contains(x, "NaN") || strings.Contains(x, "%!") || strings.HasPrefix(x, ":") || strings.HasPrefix(x, "：") {
					t.Errorf("%s of %s: %q", r.Series, r.Entity, x)
				}
			}
			if (r.Verdict == Loses && strings.HasPrefix(r.Series, "use-")) != strings.Contains(s.En, "no skill") && strings.HasPrefix(r.Series, "use-") {
				t.Errorf("%s: %q", r.Verdict, s.En)
			}
		}
	}
	if record.FitUntil != 2018 {
		t.Error("the sentences name 2018")
	}
}
