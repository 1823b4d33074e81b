package app_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestSmall: what is meant to stay small does. Comments and blank lines are free, and
// so is what the program of the browser leaves out.
func TestSmall(t *testing.T) {
	for _, c := range []struct {
		folders []string
		most    int
	}{
		{[]string{"../server", "../server/headers"}, 800},
		{[]string{"ui"}, 900},
	} {
		lines := 0
		for _, folder := range c.folders {
			names, err := filepath.Glob(filepath.Join(folder, "*.go"))
			if err != nil || len(names) == 0 {
				t.Fatalf("%s: %d files, %v", folder, len(names), err)
			}
			for _, name := range names {
				if !strings.HasSuffix(name, "_test.go") {
					lines += code(t, name)
				}
			}
		}
		if lines < c.most/2 || lines > c.most {
			t.Errorf("%v: %d lines of code, at most %d", c.folders, lines, c.most)
		}
	}
}

// code counts the lines of a file that say something to the compiler.
func code(t *testing.T, name string) (lines int) {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if strings.HasPrefix(string(text), "//go:build !js\n") {
		return 0
	}
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "//") {
			lines++
		}
	}
	return lines
}
