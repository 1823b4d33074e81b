package link

import (
	"strings"
	"testing"
	"time"

	"silkladder/app/lang"
)

// Every citation carries author, date, address and the day it was looked at, in
// either language, and a name of the visitor's own cannot break BibTeX.
func TestCitations(t *testing.T) {
	c := Citation{Model: 1, Scenario: "My {steel} & 100%", URL: "https://silk.example/?v=1&a=steel", Seen: time.Date(2026, 11, 27, 1, 0, 0, 0, time.UTC)}
	for _, l := range lang.All {
		author := citedBy.In(l)
		for style, s := range map[string]string{"GB/T": c.GBT(l), "APA": c.APA(l), "BibTeX": c.BibTeX(l)} {
			for _, want := range []string{author, "2026", c.URL, "steel"} {
				if !strings.Contains(s, want) {
					t.Errorf("%s %s lacks %q: %s", l.Tag(), style, want, s)
				}
			}
			if seen := "2026-11-27"; style != "APA" && !strings.Contains(s, seen) {
				t.Errorf("%s %s lacks %s: %s", l.Tag(), style, seen, s)
			}
		}
		if s := c.BibTeX(l); strings.Count(s, "{") != strings.Count(s, "}") || strings.Contains(s, "{steel}") {
			t.Errorf("braces: %s", s)
		}
	}
	zh := "丝路阶梯项目组. 丝路阶梯：“一带一路”与产业集群升级模拟器（模型第"
	if got := c.GBT(lang.Zh); !strings.HasPrefix(got, zh) || !strings.HasSuffix(got, "[CP/OL]. (2026-11-24)[2026-11-27]. https://silk.example/?v=1&a=steel") {
		t.Errorf("%s", got)
	}
	if got := c.APA(lang.En); !strings.Contains(got, "Retrieved November 27, 2026, from https://") {
		t.Errorf("%s", got)
	}
}
