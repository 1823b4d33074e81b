package view

import (
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
)

// What is chosen of hosts and ranking keeps what is understood, and reports the rest.
func TestChosen(t *testing.T) {
	v := link.View{Rows: "sort.jobs~sort.moon~up", Rank: "parks~stars"}
	if p := Chosen(&v); len(p) != 2 || v.Rows != "sort.jobs~up" || v.Rank != "parks" || p[0].In(lang.En) == "" || p[1].In(lang.Zh) == "" {
		t.Errorf("%v %+v", p, v)
	}
	if p := Chosen(&v); p != nil {
		t.Errorf("what is whole: %v", p)
	}
}
