package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestBudget is the check of the sizes a visitor's connection carries. When it
// fails for a good reason, make budget records the new sizes.
func TestBudget(t *testing.T) {
	if err := checkBudget(Options{Out: published.dir(t), Level: "best"}, "budget.txt", false); err != nil {
		t.Error(err)
	}
}

// sized writes files of the given sizes.
func sized(t *testing.T, sizes map[string]int) string {
	t.Helper()
	dir := t.TempDir()
	for name, n := range sizes {
		p := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, make([]byte, n), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestMeasure(t *testing.T) {
	size, err := measure(sized(t, map[string]int{
		"index.html": 100, "index.html.br": 10, "index.html.gz": 11, "zh/index.html": 20,
		"story/steel/index.html": 9000, "web/app.wasm": 3000, "web/app.wasm.br": 1000, "web/app.js": 7, "sw.js": 5,
		"web/main.css": 4, "web/icons/icon.svg": 3, "web/icons/icon-192.png": 2, "web/cards/home.en.png": 70000,
		"embed.js": 900, "embed.js.br": 400, "data/parks.csv": 5000, "manifest.webmanifest": 1, "web/pages.0123456789ab.json": 25, "404.html": 6,
	}))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]int{
		"first visit": 9000 + 1000 + 7 + 5 + 4 + 3 + 2 + 1, "offline": 25 + 6 + 1000 + 7 + 5 + 4 + 3 + 2 + 1, "program": 1000, "largest page": 9000, "scripts": 12, "styles": 4, "embed.js": 400,
	} {
		if size[name] != want {
			t.Errorf("%s: %d bytes, want %d", name, size[name], want)
		}
	}
}

func TestCheckBudget(t *testing.T) {
	good := map[string]int{"index.html": 10000, "web/app.wasm": 1500000, "web/app.js": 10000, "web/main.css": 10000, "embed.js": 1000}
	file := filepath.Join(t.TempDir(), "budget.txt")
	check := func(change map[string]int, update bool) string {
		sizes := map[string]int{}
		for n, v := range good {
			sizes[n] = v
		}
		for n, v := range change {
			sizes[n] = v
		}
		if err := checkBudget(Options{Out: sized(t, sizes), Level: "best"}, file, update); err != nil {
			return err.Error()
		}
		return ""
	}
	if says := check(nil, false); !strings.Contains(says, "no size is recorded") {
		t.Errorf("nothing recorded: %q", says)
	}
	if says := check(nil, true); says != "" {
		t.Fatal(says)
	}
	for name, c := range map[string]struct {
		change map[string]int
		says   string
	}{
		"the same":           {nil, ""},
		"two percent more":   {map[string]int{"web/app.js": 10200}, ""},
		"a little over that": {map[string]int{"web/app.js": 10201}, "scripts: 10201 bytes, 2.0 % more"},
		"less":               {map[string]int{"web/app.wasm": 1000000}, ""},
		"past a limit":       {map[string]int{"index.html": 40001}, "largest page: 40001 bytes, the limit is 40000"},
		"nothing of a kind":  {map[string]int{"web/main.css": 0}, "styles: nothing"},
	} {
		if says := check(c.change, false); (says == "") != (c.says == "") || !strings.Contains(says, c.says) {
			t.Errorf("%s: %q, want %q", name, says, c.says)
		}
	}
	// A limit holds, whatever is recorded.
	if says := check(map[string]int{"web/app.wasm": 1600001}, true); !strings.Contains(says, "program: 1600001 bytes, the limit is 1600000") {
		t.Errorf("recording past a limit: %q", says)
	}
	if err := os.WriteFile(file, []byte("best many bytes\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if says := check(nil, false); !strings.Contains(says, "budget.txt") {
		t.Errorf("a broken file: %q", says)
	}
}
