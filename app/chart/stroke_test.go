package chart

import "testing"

func TestStroke(t *testing.T) {
	s := Scene{Stroke{Path: Path{Attrs: Attrs{Class: "s-cluster"}, D: "M0 0h9"}, Width: 2.5, Dash: "1 4", Cap: "round"}}
	const want = `<path class="s-cluster" stroke-width="2.5" stroke-dasharray="1 4" stroke-linecap="round" d="M0 0h9"/>`
	if got := s.Fragment(); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
