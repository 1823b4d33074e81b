//go:build !js

package view

import (
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/manual/live"
	"silkladder/model"
)

// The page that explains shows the visitor's scenario beside every equation, in the
// year chosen, and goes on with another cluster.
func TestValues(t *testing.T) {
	for _, l := range lang.All {
		v := &Values{Kind: "methods", Lang: l, Base: "/below"}
		v.Open("a=steel&l=60,60,60,60,0&y=2020", func(string) string { return "" })
		painted := func() map[string]string {
			got := map[string]string{}
			for _, op := range v.brush.Ops() {
				got[op.ID+" "+op.Kind] = op.Value
			}
			v.brush.ops = nil
			return got
		}
		v.Paint()
		first := painted()
		for _, line := range live.Lines() {
			if first["now-"+line.Eq+" text"] == "" || first["was-"+line.Eq+" text"] == "" || first["year-"+line.Eq+" text"] != "2020" {
				t.Errorf("%s has no values of 2020", line.Eq)
			}
		}
		if to := first["mbar-open attr:href"]; !strings.HasPrefix(to, "/below"+l.Prefix()+"/?") || !strings.Contains(to, "a=steel") {
			t.Errorf("the way back is %s", to)
		}
		if first["mbar-name text"] != link.Label(v.state.Scenario).In(l) {
			t.Errorf("the scenario is called %q", first["mbar-name text"])
		}
		v.GoTo(1 << 20)
		if last := painted(); last["mbar-year value"] != first["mbar-year attr:max"] || last["mbar-year value"] == first["mbar-year value"] {
			t.Errorf("beyond the end is %q of %q", last["mbar-year value"], first["mbar-year attr:max"])
		}
		levers := v.state.Scenario.Levers
		if !v.Choose("toys") || v.state.Scenario.Archetype != "toys" || v.state.Scenario.Levers != levers || painted()["mbar-arch value"] != "toys" {
			t.Error("toys does not come in the place of steel with its levers")
		}
		if v.Choose("nowhere") || v.Choose("ev") || v.state.Scenario.Archetype != "toys" || len(v.brush.Ops()) > 0 {
			t.Error("nowhere is a cluster")
		}
	}
	all := &Values{Kind: "methods", Lang: lang.Zh}
	all.Open("v=2&a=steel&l=60,60,60,60,0", func(string) string { return "" })
	if !all.Choose("ev") || all.state.Scenario.Archetype != "ev" || all.state.Scenario.Version != model.Version2 || all.state.Scenario.Levers.Parks != .6 {
		t.Error("electric vehicles do not come into focus")
	}
	v := &Values{Kind: "data"}
	v.Open("", func(string) string { return "" })
	if v.state.Scenario.Levers == (model.Levers{}) {
		t.Error("the default has no levers")
	}
}
