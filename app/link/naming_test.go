package link

import (
	"strings"
	"testing"

	"silkladder/app/fault"
	"silkladder/app/lang"
)

// A name that is too long is cut, and the reader is told; one that just fits is
// not complained of, whatever its characters cost in a link.
func TestLongNames(t *testing.T) {
	for _, c := range []struct {
		name string
		cut  bool
	}{
		{strings.Repeat("a", MaxName), false},
		{strings.Repeat("/", MaxName), false},
		{strings.Repeat("鞋", MaxName), false},
		{strings.Repeat("a", MaxName+1), true},
		{strings.Repeat("鞋", MaxName+9), true},
	} {
		for _, key := range []string{"name=", "c="} {
			s, problems := Parse("v=1&" + key + escapeName(c.name))
			got := s.Name
			if key == "c=" {
				got = s.Compare[0].Name
			}
			if got != fault.FirstRunes(c.name, MaxName) {
				t.Errorf("%s%s became %s", key, c.name, got)
			}
			if told := len(problems) == 1; told != c.cut {
				t.Errorf("%s%s: problems %v", key, c.name, problems)
			}
		}
	}
}

// A story kept under its name in one language is found under its name in the
// other; a visitor's own names are not touched.
func TestInLanguage(t *testing.T) {
	for _, p := range Presets() {
		for _, l := range []lang.Lang{lang.En, lang.Zh} {
			for _, kept := range []string{p.Name.En, p.Name.Zh} {
				if got := InLanguage(kept, l); got != p.Name.In(l) {
					t.Errorf("%s in %s is %s", kept, l.Tag(), got)
				}
			}
		}
	}
	if got := InLanguage("My shoes", lang.Zh); got != "My shoes" {
		t.Errorf("a visitor's name became %s", got)
	}
}
