package evidence

import (
	"slices"
	"strings"
	"testing"

	"silkladder/app/lang"
)

// What fails is said with its numbers: the trades for which one small economy beats the
// map where there is no other, and how much is assumed (N7, N14).
func TestChecksAreSaid(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes seconds; make test runs it")
	}
	c, err := smallChecked()
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"glass", "polysilicon", "ev", "batteries", "solar"}; len(c.more) != len(want) || !(c.room <= beats && c.lone > beats) {
		t.Errorf("%+v, want %v", c, want)
	} else {
		for _, id := range want {
			if !slices.Contains(c.more, id) {
				t.Errorf("%s is not among %v", id, c.more)
			}
		}
	}
	for l, want := range map[lang.Lang][]string{lang.En: {"in 5 of 18 trades", "not met by the level", "(assumed)"}, lang.Zh: {"18个行业中有5个", "未达到该检验", "（假定）"}} {
		page := text(t, l)
		for _, s := range want {
			if !strings.Contains(page, s) {
				t.Errorf("%v: %q is not said", l, s)
			}
		}
		i := strings.Index(page, `id="ev-checks"`)
		t.Logf("%.1600s", page[max(0, i):])
	}
}
