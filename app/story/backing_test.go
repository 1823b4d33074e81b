package story

import (
	"regexp"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/number"
	"silkladder/model"
	"silkladder/model/study"
)

// The title of every picture says its odds, how many of how many, or that nobody has
// counted; where fewer than half of the cases share it, what most say comes first.
// Nothing on means nothing to count.
func TestPicturesAreBacked(t *testing.T) {
	ids := []string{"map", "corridors", "hosts", "smile", "functional", "value", "levels", "governance", "ladder", "ways", "threshold"}
	for _, trade := range []string{"footwear", "toys", "steel"} {
		for _, l := range lang.All {
			bare := input(t, link.Scenario(trade), l, 30)
			full := counted(t, bare)
			full.Leading = &Leading{Runs: 40, Host: .9, Corridor: .4}
			uncountable := bare
			uncountable.Uncountable = true
			of := regexp.MustCompile(map[lang.Lang]string{lang.En: `\b\d+ of (100|40) cases`, lang.Zh: `(100|40)个情形中有\d+个`}[l])
			for _, id := range ids {
				b := Backed(bare, id)
				if !strings.Contains(b.Says, map[lang.Lang]string{lang.En: "not been counted", lang.Zh: "尚未统计"}[l]) || b.Most != "" {
					t.Errorf("%s, %s, before: %+v", trade, id, b)
				}
				if b := Backed(uncountable, id); b.Says == "" {
					t.Errorf("%s, %s, uncountable: %+v", trade, id, b)
				}
				b = Backed(full, id)
				if (b.Says == "") == (b.Most == "") || !of.MatchString(b.Says+b.Most) {
					t.Errorf("%s, %s: %+v", trade, id, b)
				}
				if id == "corridors" && b.Most == "" || id == "map" && b.Most != "" {
					t.Errorf("%s leads by the wrong half: %+v", id, b)
				}
				if strings.HasSuffix(b.Most, ".") || strings.HasSuffix(b.Most, "。") || strings.Contains(b.Says+b.Most, "%!") {
					t.Errorf("%s, %s: %+v", trade, id, b)
				}
			}
			for _, id := range []string{"fan", "chances", "tornado"} {
				if b := Backed(full, id); b != (Backing{}) {
					t.Errorf("%s has odds of its own: %+v", id, b)
				}
			}
			off := full.With.Scenario
			off.Levers = model.Levers{}
			if b := Backed(input(t, off, l, 30), "functional"); b != (Backing{}) {
				t.Errorf("odds of nothing: %+v", b)
			}
		}
	}
}

// What the title of the functional level claims is counted by the same bound as it.
func TestBackingCountsTheClaim(t *testing.T) {
	in := counted(t, input(t, link.Scenario("footwear"), lang.En, 30))
	n := 0
	in.Ensemble.Cases.Share(func(c study.Case) bool {
		if c.At(model.OutF, study.Change, 30) >= .005 {
			n++
		}
		return false
	})
	if b := Backed(in, "functional"); !strings.HasPrefix(b.Says, "In "+number.Fixed(float64(n), 0)+" of 100 cases") {
		t.Errorf("%d of 100 cases: %s", n, b.Says)
	}
}
