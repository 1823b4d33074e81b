package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// The committed file is what the command makes from the committed source, which
// is land-110m.json of the pinned package, unchanged.
func TestGeneratedFileIsCurrent(t *testing.T) {
	data, err := os.ReadFile("testdata/land-110m.json")
	if err != nil {
		t.Fatal(err)
	}
	path, err := Path(data, minTriangle, minIsland)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../land_gen.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, Source(path)) {
		t.Error("land_gen.go is stale: run go generate ./app/geo")
	}
}

func TestPathRejectsOtherFiles(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"not JSON", "{", "topojson"},
		{"no land", `{"objects":{"countries":{}}}`, "objects.land"},
		{"wrong type", `{"objects":{"land":{"geometries":[{"type":"Point"}]}}}`, "MultiPolygon"},
	} {
		if _, err := Path([]byte(c.data), 1, 1); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v; want one that says %q", c.name, err, c.want)
		}
	}
}
