package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// write makes a folder of the given files.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// bare is the least a site holds: a start page and what a missing one says.
func bare(more ...string) map[string]string {
	files := map[string]string{"index.html": "start", "404.html": "Nothing here", "zh/404.html": "找不到"}
	for i := 0; i < len(more); i += 2 {
		files[more[i]] = more[i+1]
	}
	return files
}

func load(t *testing.T, dir, base string) *tree {
	t.Helper()
	tr, err := loadTree(dir, base)
	if err != nil {
		t.Fatal(err)
	}
	return tr
}

func TestFind(t *testing.T) {
	dir := write(t, bare("guide/index.html", "", "guide.html", "", "about.html", "", "zh/about.html", "",
		"web/style.css", "", "web/style.css.gz", ""))
	for _, base := range []string{"/", "/repo/"} {
		tr := load(t, dir, base)
		for path, want := range map[string]string{ // "" found, "-" missing, else redirect
			"":                  "",
			"index.html":        "",
			"guide/":            "",
			"guide":             "guide/",
			"guide.html":        "",
			"about.html":        "",
			"about":             "-",
			"zh":                "-",
			"zh/":               "-",
			"404":               "-",
			"404.html":          "",
			"index":             "-",
			"web":               "-",
			"web/style.css":     "",
			"web/style.css/":    "-",
			"web//style.css":    "web/style.css",
			"./guide":           "guide/",
			"x/../guide/":       "guide/",
			"web/style.css.gz":  "-",
			"GUIDE/":            "-",
			"web\\style.css":    "-",
			"web/style.css\x00": "-",
		} {
			f, redirect := tr.find(base+path, "")
			got := "-"
			if f != nil || redirect != "" {
				got = strings.TrimPrefix(redirect, base)
			}
			if got != want {
				t.Errorf("%s%s: %q, want %q", base, path, got, want)
			}
		}
	}
	tr := load(t, dir, "/repo/")
	for from, want := range map[string]string{"/": "/repo/", "/repo": "/repo/"} {
		if _, redirect := tr.find(from, ""); redirect != want {
			t.Errorf("%s leads to %q, want %q", from, redirect, want)
		}
	}
	for _, path := range []string{"/web/style.css", "/guide/", "/repoguide/", "/repo/repo/guide/"} {
		if f, redirect := tr.find(path, ""); f != nil || redirect != "" {
			t.Errorf("%s is found outside the base path", path)
		}
	}
}

// FuzzFind checks that a path finds a file or leads to a path that does, at once
// and within the site.
func FuzzFind(f *testing.F) {
	dir := f.TempDir()
	if _, err := WriteSite(dir); err != nil {
		f.Fatal(err)
	}
	tr, err := loadTree(filepath.Join(dir, "site"), "/")
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range []string{"/", "/guide", "//guide/..", "/%2e", "/zh//", "/../secret.txt", "\\", "/guide/\x00", "*"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, path string) {
		if _, redirect := tr.find(path, ""); redirect != "" {
			if next, _ := tr.find(redirect, ""); next == nil || strings.HasPrefix(redirect, "//") {
				t.Errorf("%q leads to %q", path, redirect)
			}
		}
	})
}

// TestOutsideFiles checks that links, which could lead anywhere, are not followed.
func TestOutsideFiles(t *testing.T) {
	outside := write(t, map[string]string{"secret.txt": "secret"})
	dir := write(t, bare())
	for name, to := range map[string]string{"link.txt": filepath.Join(outside, "secret.txt"), "folder": outside, "loop": "."} {
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	tr := load(t, dir, "/")
	for _, path := range []string{"/link.txt", "/folder/secret.txt", "/loop/index.html"} {
		if f, redirect := tr.find(path, ""); f != nil || redirect != "" {
			t.Errorf("%s is found", path)
		}
	}
}

// TestRebuild: a rebuild of the folder does not change the bytes of a running
// server, whose pages and scripts belong together.
func TestRebuild(t *testing.T) {
	dir := write(t, bare("a.txt", "1234"))
	tr := load(t, dir, "/")
	if err := os.WriteFile(filepath.Join(dir, "a.txt"), []byte("new"), 0o644); err != nil {
		t.Fatal(err)
	}
	if f, _ := tr.find("/a.txt", ""); string(f.plain().data) != "1234" {
		t.Errorf("a.txt is %q", f.plain().data)
	}
}

// TestWhole: a folder visitors could open but not use is refused in words.
func TestWhole(t *testing.T) {
	start := `<script src="/web/app.0123abcd.js"></script><a href="//elsewhere.example/x.0123abcd.pdf">`
	below := `<script src="/repo/web/app.0123abcd.js"></script>`
	for _, c := range []struct {
		files map[string]string
		base  string
		says  string
	}{
		{bare("index.html", start, "web/app.0123abcd.js", ""), "/", ""},
		{bare("index.html", below, "web/app.0123abcd.js", ""), "/repo/", ""},
		{bare("index.html", start), "/", "has no file /web/app.0123abcd.js"},
		{bare("index.html", start, "web/app.0123abcd.js.br", "", "web/app.0123abcd.js.gz", ""), "/", "has no file /web/app.0123abcd.js"},
		{bare("index.html", start, "web/app.0123abcd.js", ""), "/repo/", "give the same -base (/repo/) to both"},
		{bare("index.html", below, "web/app.0123abcd.js", ""), "/", "give the same -base (/) to both"},
		{bare("index.html", below, "web/app.0123abcd.js", ""), "/other/", "give the same -base (/other/) to both"},
		{map[string]string{"404.html": "", "zh/404.html": ""}, "/", "build it first"},
		{map[string]string{"index.html": "", "404.html": ""}, "/", "build it first"},
	} {
		_, err := loadTree(write(t, c.files), c.base)
		if (c.says == "") != (err == nil) || err != nil && !strings.Contains(err.Error(), c.says) {
			t.Errorf("%v at %s: %v, want %q", c.files, c.base, err, c.says)
		}
	}
}
