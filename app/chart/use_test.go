package chart

import "testing"

func TestUse(t *testing.T) {
	s := Scene{Use{Attrs: Attrs{Class: "s-sea"}, Href: "#m-l0", Width: 1.5, Dash: ".1 4", Cap: "round"}}
	const want = `<use class="s-sea" href="#m-l0" stroke-width="1.5" stroke-dasharray=".1 4" stroke-linecap="round"/>`
	if got := s.Fragment(); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	defer func() {
		if recover() == nil {
			t.Error("a Use in a file must panic")
		}
	}()
	Figure{Scene: s}.SVG(File(Light))
}
