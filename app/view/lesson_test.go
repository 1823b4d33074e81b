//go:build !js

package view

import (
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/app/session"
	"silkladder/model"
	"silkladder/model/study"
)

// The drawer says of an assumption what the record leaves of it, around the value that
// the scenario has; of one that the visitor has set, and of version 1, nothing.
func TestLesson(t *testing.T) {
	x := newStand()
	x.Session.Change(func(s *session.State) { *s = link.Default2() }, "")
	f := x.Now()
	f.Record = &picture.Record{Lessons: []picture.Lesson{
		{ID: "tau_T", Verdict: "narrowed", At: [3]float64{.3, .5, .6}}, {ID: "rho_C", Verdict: picture.NotIdentified, At: [3]float64{.05, .5, .95}},
	}}
	row := func(id string) model.Param {
		p, ok := model.ParamByName(id)
		if !ok {
			t.Fatalf("no parameter %s", id)
		}
		return p
	}
	axis, err := study.SpaceOf("tau_T")
	if err != nil {
		t.Fatal(err)
	}
	around := axis.Spread(f.State.Scenario, study.Wide)
	for _, l := range lang.All {
		f.Lang = l
		leaves, unknown := lesson(f, row("tau_T")), lesson(f, row("rho"))
		if !strings.Contains(leaves, f.T("leaves ", "缩小到")) || strings.Count(leaves, f.T(" to ", "～")) != 2 {
			t.Errorf("tau_T: %q, of %v", leaves, around)
		}
		if !strings.Contains(unknown, f.T("not identified", "无法识别")) {
			t.Errorf("rho: %q", unknown)
		}
		if s := lesson(f, row("org")); s != "" {
			t.Errorf("org: %q", s)
		}
		if list := (&Assumptions{d: x.Desk}).assumeList(f).HTML("τ_T"); l == lang.En && !strings.Contains(list, leaves) {
			t.Errorf("the drawer does not say %q", leaves)
		}
	}
	own := *f
	own.State.Scenario.Params.TauT *= 1.2
	if s := lesson(&own, row("tau_T")); s != "" {
		t.Errorf("of the visitor's own value: %q", s)
	}
	first := *f
	first.State = link.Default1()
	if s := lesson(&first, row("tau_T")); s != "" {
		t.Errorf("of version 1: %q", s)
	}
	none := *f
	none.Record = nil
	if s := lesson(&none, row("tau_T")); s != "" {
		t.Errorf("without a record: %q", s)
	}
}
