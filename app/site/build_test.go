package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// Two builds are equal byte for byte and tell nothing of the machine.
func TestReproducible(t *testing.T) {
	a, b := published.files(t), again.files(t)
	for _, n := range a.names() {
		if plain(n) && !bytes.Equal(a[n], b[n]) {
			t.Errorf("%s differs between two builds", n)
		}
	}
	if len(a) != len(b) || len(a) < 50 {
		t.Errorf("%d and %d files", len(a), len(b))
	}
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	home, err := os.UserHomeDir()
	if err != nil {
		t.Fatal(err)
	}
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, trace := range []string{root + "/", filepath.Join(home, "go/pkg"), strings.TrimSpace(string(goroot)) + "/src"} {
		for _, n := range a.names() {
			if bytes.Contains(a[n], []byte(trace)) {
				t.Errorf("%s contains %s", n, trace)
			}
		}
	}
}

func TestOptions(t *testing.T) {
	for _, c := range []struct {
		o   Options
		err string
	}{
		{Options{Base: "/", Level: "fast"}, ""},
		{Options{Base: "/a/b/", Level: "best", Origin: "https://example.org"}, ""},
		{Options{Base: "/", Level: "best", Origin: "http://localhost:8000"}, ""},
		{Options{Base: "", Level: "fast"}, "-base"},
		{Options{Base: "/repo", Level: "fast"}, "-base"},
		{Options{Base: "repo/", Level: "fast"}, "-base"},
		{Options{Base: "//x/", Level: "fast"}, "-base"},
		{Options{Base: "/", Level: "medium"}, "-level"},
		{Options{Base: "/", Level: "fast", Origin: "example.org"}, "-origin"},
		{Options{Base: "/", Level: "fast", Origin: "https://example.org/"}, "-origin"},
	} {
		err := c.o.validate()
		if (err == nil) != (c.err == "") || err != nil && !strings.HasPrefix(err.Error(), c.err) {
			t.Errorf("%+v: %v, want %q", c.o, err, c.err)
		}
	}
}

func TestPaths(t *testing.T) {
	for _, c := range []struct{ base, in, path, url string }{
		{"/", "/", "/", "https://a.example/"},
		{"/", "web/a.js", "/web/a.js", "https://a.example/web/a.js"},
		{"/repo/", "/zh/?v=1", "/repo/zh/?v=1", "https://a.example/repo/zh/?v=1"},
	} {
		o := Options{Base: c.base, Origin: "https://a.example"}
		if o.path(c.in) != c.path || o.url(c.in) != c.url {
			t.Errorf("%s below %s: %s, %s", c.in, c.base, o.path(c.in), o.url(c.in))
		}
	}
}

func TestPageFile(t *testing.T) {
	for in, want := range map[string]string{"/": "index.html", "/zh/": "zh/index.html", "/zh/404.html": "zh/404.html", "/web/a.css": "web/a.css"} {
		if got := pageFile(in); got != want {
			t.Errorf("pageFile(%q) is %q, want %q", in, got, want)
		}
	}
}

// A site takes the place of another as a whole; nothing of the old one stays.
func TestReplaceDir(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "dist")
	for _, f := range []files{{"a": []byte("1"), "b/c": []byte("2")}, {"b/d": []byte("3")}} {
		if err := replaceDir(dir+"/", f); err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		if len(got) != len(f) {
			t.Errorf("%d entries, want %d", len(got), len(f))
		}
		for n, want := range f {
			if b, err := os.ReadFile(filepath.Join(dir, n)); err != nil || !bytes.Equal(b, want) {
				t.Errorf("%s is %q, %v", n, b, err)
			}
		}
	}
}
