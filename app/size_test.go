package app_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestSmall: what is meant to stay small does, every line counted but those of tests and
// of what the program of the browser leaves out.
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
				text, err := os.ReadFile(name)
				if err != nil {
					t.Fatal(err)
				}
				if !strings.HasSuffix(name, "_test.go") && !bytes.HasPrefix(text, []byte("//go:build !js\n")) {
					lines += bytes.Count(text, []byte("\n"))
				}
			}
		}
		if lines < c.most/2 || lines > c.most {
			t.Errorf("%v: %d lines, at most %d", c.folders, lines, c.most)
		}
	}
}
