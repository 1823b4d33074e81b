//go:build !js

package view

import (
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/session"
	"silkladder/model"
)

// A scenario of version 2 that is opened on the page brings its clusters to choose
// from, the pictures of all of them, people and dollars; one of version 1 takes
// them away again.
func TestNationalOnThePage(t *testing.T) {
	x := newStand()
	clusters, figures, bar := NewClusters(x.Desk), NewFigures(x.Desk, &Stage{}), NewYearBar(x.Desk)
	for _, r := range []Region{clusters, figures, bar} {
		r.HTML(x.Now())
	}
	open := func(s link.State) {
		x.Session.Change(func(now *session.State) { *now = s }, "")
		if _, err := x.Session.Run(); err != nil {
			t.Fatal(err)
		}
	}
	open(link.Default1())
	paint := func(r Region) map[string]string {
		x.Brush.ops = nil
		f := x.frame(Fresh | Ran)
		f.View = "all" // where the pictures of all clusters stand
		r.Paint(x.Brush, f)
		return x.painted()
	}
	paint(clusters)
	paint(figures)
	open(link.Default2())
	got := paint(clusters)
	if !strings.Contains(got["clusters html"], `id="a-polysilicon"`) || got["clusters attr:class"] != "clusters many" {
		t.Errorf("clusters %v", got)
	}
	if s := paint(figures)["nation html"]; !strings.Contains(s, `id="fig-nation-climb"`) {
		t.Errorf("no pictures of all clusters: %.200s", s)
	}
	f := x.Now()
	want := lang.Dollars(f.With.Amount(model.AmountValueHome)[f.Step], lang.En)
	if s := paint(bar)["tally html"]; !strings.Contains(s, want) || !strings.Contains(s, "people") {
		t.Errorf("the tally does not say %s: %s", want, s)
	}
	x.do(t, clusters, "archetype", "polysilicon", nil)
	if s := x.Session.State().Scenario; s.Archetype != "polysilicon" || len(s.Others) != len(model.Trades())-1 {
		t.Errorf("%s beside %d others", s.Archetype, len(s.Others))
	}
	open(link.Default1())
	if got := paint(clusters); strings.Contains(got["clusters html"], "polysilicon") || got["clusters attr:class"] != "clusters" {
		t.Errorf("clusters %v", got)
	}
	if s, ok := paint(figures)["nation html"]; !ok || s != "" {
		t.Errorf("pictures of all clusters stay: %.200s", s)
	}
}

// The size of the cluster in focus is a field of the form: it acts at once, one that
// is refused changes nothing, and reset brings back what was observed.
func TestSizeOfTheCluster(t *testing.T) {
	x := newStand()
	ed := NewEditor(x.Desk)
	if s := ed.HTML(x.Now()); !strings.Contains(s, `id="cl-workers"`) || strings.Contains(s, `id="cl-size" hidden`) {
		t.Fatal("no field for the number of people")
	}
	was := x.Session.State().Scenario
	x.do(t, ed, "cluster", "workers", value("250万"))
	x.do(t, ed, "cluster", "output", value("US$ 300 bn"))
	if s := x.Session.State().Scenario; s.Workers != 2.5e6 || s.Output != 300 || s.Params != was.Params || len(s.Others) != len(was.Others) {
		t.Errorf("%v people, US$ %v bn", s.Workers, s.Output)
	}
	if _, err := x.Session.Run(); err != nil {
		t.Fatal(err)
	}
	x.painted()
	if ed.Paint(x.Brush, x.frame(Ran)); !strings.Contains(x.painted()["cl-size-words html"], "2.5 million people") {
		t.Error("the form does not say how large it is")
	}
	x.do(t, ed, "cluster", "workers", value("nobody"))
	if got := x.painted(); x.Session.State().Scenario.Workers != 2.5e6 || !strings.Contains(got["cl-err text"], "nobody") {
		t.Errorf("refused with %q", got["cl-err text"])
	}
	x.do(t, ed, "cluster-reset", "", nil)
	if s := x.Session.State().Scenario; s.Workers != was.Workers || s.Output != was.Output {
		t.Errorf("after reset %v people", s.Workers)
	}
	open1 := link.Default1()
	x.Session.Change(func(now *session.State) { *now = open1 }, "")
	if _, err := x.Session.Run(); err != nil {
		t.Fatal(err)
	}
	x.painted()
	if ed.Paint(x.Brush, x.frame(Ran)); x.painted()["cl-size attr:hidden"] != "hidden" {
		t.Error("a cluster of version 1 is asked for its size")
	}
}
