package ui

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var actAttr = regexp.MustCompile(`data-(?:act|change|input)=\\?"([a-z-]+)\\?"|DataSet\("(?:act|change|input)", "([a-z-]+)"\)`)

// No control is dead: whatever painted HTML asks for is answered by an act.
func TestEveryControlActs(t *testing.T) {
	// The methods page answers its downloads itself; Go writes some names in parts.
	elsewhere := map[string]bool{"get-params": true, "get-scenario": true, "get-run": true}
	found := 0
	for _, dir := range []string{".", "../card", "../assume", "../cluster", "../places", "../picture", "../story", "../corridor"} {
		names, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil || len(names) == 0 {
			t.Fatalf("%s: %v", dir, err)
		}
		for _, name := range names {
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			for _, m := range actAttr.FindAllStringSubmatch(string(b), -1) {
				act := m[1] + m[2]
				found++
				if _, ok := acts[act]; !ok && !elsewhere[act] {
					t.Errorf("%s: nothing answers %q", name, act)
				}
			}
		}
	}
	if found < 40 {
		t.Errorf("only %d controls were found", found)
	}
}

// Shortcuts are distinct and named in both languages.
func TestShortcuts(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range shortcuts() {
		if seen[k.key] || k.name.En == "" || k.name.Zh == "" || k.do == nil {
			t.Errorf("shortcut %q", k.key)
		}
		seen[k.key] = true
	}
}

// Undo gives every state back in reverse order and redo forward again; a drag is
// one step.
func TestHistory(t *testing.T) {
	var h history
	at := func(y float64) (s state) { s.View.Year = y; return s }
	now := at(1)
	do := func(next state, tag string) { h.push(now, tag); now = next }
	do(at(2), "")
	do(at(3), "drag")
	do(at(4), "drag")
	do(at(5), "")
	for _, want := range []float64{4, 2, 1} {
		s, ok := h.undo(now)
		if now = s; !ok || now.View.Year != want {
			t.Fatalf("undo gives %v, want %v", now.View.Year, want)
		}
	}
	if _, ok := h.undo(now); ok {
		t.Error("undo beyond the first state")
	}
	for _, want := range []float64{2, 4, 5} {
		s, ok := h.redo(now)
		if now = s; !ok || now.View.Year != want {
			t.Fatalf("redo gives %v, want %v", now.View.Year, want)
		}
	}
	if _, ok := h.redo(now); ok {
		t.Error("redo beyond the last state")
	}
}

func TestLanguageOfPath(t *testing.T) {
	for path, want := range map[string]string{"/": "en", "/zh": "zh-Hans", "/zh/": "zh-Hans", "/zh/methods/": "zh-Hans", "/zhongguo": "en", "/embed/": "en"} {
		if got := langOf(path).Tag(); got != want {
			t.Errorf("%s is in %s, want %s", path, got, want)
		}
	}
}
