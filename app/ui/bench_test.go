//go:build !js

package ui

import (
	"strings"
	"testing"

	"silkladder/app/lang"
)

// TestBench: every region shows something in some state of the bench, in both
// languages, and no state repeats another.
func TestBench(t *testing.T) {
	langs := lang.All
	if testing.Short() {
		langs = langs[1:]
	}
	for _, l := range langs {
		states, err := Bench(l)
		if err != nil {
			t.Fatal(err)
		}
		shown, seen := map[string]bool{}, map[string]string{}
		for _, s := range states {
			for _, r := range s.Regions {
				shown[r] = true
			}
			if other, twice := seen[s.HTML]; twice {
				t.Errorf("%s: %q is %q over again", l.Tag(), s.Name, other)
			}
			seen[s.HTML] = s.Name
			if strings.Contains(s.HTML, "%!") || !strings.Contains(s.HTML, `<main id="main">`) {
				t.Errorf("%s: %q is no page: %.200s", l.Tag(), s.Name, s.HTML)
			}
		}
		for _, r := range newPage("").all() {
			if name := regionName(r); !shown[name] && !unseen[name] {
				t.Errorf("%s: %s shows nothing in any state", l.Tag(), name)
			}
		}
		for name := range unseen {
			if shown[name] {
				t.Errorf("%s is said to show nothing", name)
			}
		}
	}
}

// unseen are regions that show nothing where there is no browser: Host speaks with
// the page around an embed, Reader tells the values under the pointer.
var unseen = map[string]bool{"Host": true, "Reader": true}
