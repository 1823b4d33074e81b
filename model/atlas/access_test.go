package atlas

import (
	"strings"
	"testing"
)

// A damaged table of accesses is refused.
func TestAccessIsStrict(t *testing.T) {
	text := accessCSV
	for _, c := range []struct{ from, to, want string }{
		{"150,850", "150,", "a sea leg needs"}, {",en", ",on", "access.csv"},
	} {
		bad := strings.Replace(text, c.from, c.to, 1)
		if bad == text {
			bad = c.from + bad
		}
		if _, err := parseAccess(bad); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q for %q: %v, want %q", c.to, c.from, err, c.want)
		}
	}
}
