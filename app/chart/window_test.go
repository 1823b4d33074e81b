package chart

import "testing"

func TestWindow(t *testing.T) {
	s := Scene{Window{W: 90, H: 60, Marks: []Mark{Circle{X: 100, Y: 30, R: 20}}}}
	const want = `<svg width="90" height="60"><circle cx="100" cy="30" r="20"/></svg>`
	if got := s.Fragment(); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
