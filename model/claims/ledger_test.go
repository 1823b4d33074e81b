package claims

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// The ledger is complete, in order and in both languages, and names only
// equations and checks that exist.
func TestLedger(t *testing.T) {
	es := Ledger()
	if len(es) != 76 {
		t.Fatalf("%d entries, want 76", len(es))
	}
	for i, e := range es {
		if want := "C" + strconv.Itoa(i+1); e.ID != want {
			t.Errorf("entry %d is %s, want %s", i, e.ID, want)
		}
		for what, text := range map[string]string{"fragment": e.Fragment, "zh": e.ModelZh} {
			if !strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
				t.Errorf("%s: %s %q holds no Chinese", e.ID, what, text)
			}
		}
		for what, text := range map[string]string{"en": e.En, "model-en": e.ModelEn} {
			if text == "" || strings.ContainsFunc(strings.NewReplacer("中码", "", "中马", "").Replace(text), func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
				t.Errorf("%s: %s %q is no English", e.ID, what, text)
			}
		}
		if len(e.Kinds) == 0 {
			t.Errorf("%s has no kind", e.ID)
		}
		for _, k := range e.Kinds {
			if !strings.Contains("DSMQP", string(k)) || k.In(true) == "" || k.In(false) == "" {
				t.Errorf("%s: kind %q", e.ID, k)
			}
		}
		for _, q := range e.Equations {
			if n, err := strconv.Atoi(strings.TrimPrefix(q, "E")); err != nil || n < 1 || n > 40 {
				t.Errorf("%s: equation %q", e.ID, q)
			}
		}
		if slices.Contains(e.Kinds, Mechanism) && len(e.Equations) == 0 {
			t.Errorf("%s is a mechanism without an equation", e.ID)
		}
	}
}

// Every check tests entries of the ledger, and every claim that the paper argues
// from (mechanism or policy) is either tested or one of those listed here, which
// are parts of the model that other checks exercise together.
func TestLedgerIsTested(t *testing.T) {
	indirect := strings.Fields("C9 C17 C20 C25 C31 C53 C70")
	for _, e := range Ledger() {
		argued := slices.Contains(e.Kinds, Mechanism) || slices.Contains(e.Kinds, Policy)
		if untested := argued && len(e.Checks) == 0; untested != slices.Contains(indirect, e.ID) {
			t.Errorf("%s: argued from but without a check: %v", e.ID, untested)
		}
	}
	for _, c := range Checks() {
		for _, id := range c.Ledger {
			e, ok := entryByID(id)
			if !ok || !slices.Contains(e.Checks, c.ID) {
				t.Errorf("%s: entry %s", c.ID, id)
			}
		}
	}
}

func ExampleentryByID() {
	e, _ := entryByID("C76")
	fmt.Println(e.En)
	fmt.Println(e.Checks)
	// Output:
	// Park cooperation is link and engine; this will undoubtedly drive Chinese clusters to both ends of the chain.
	// [T21 T21b T28]
}

// entryByID returns the entry with the given identifier.
func entryByID(id string) (Entry, bool) {
	es := Ledger()
	if i := slices.IndexFunc(es, func(e Entry) bool { return e.ID == id }); i >= 0 {
		return es[i], true
	}
	return Entry{}, false
}
