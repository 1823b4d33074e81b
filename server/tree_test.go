package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"silkladder/server/check"
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

func load(t *testing.T, dir, base string) *tree {
	t.Helper()
	tr, err := loadTree(dir, base, defaults().room)
	if err != nil {
		t.Fatal(err)
	}
	return tr
}

// TestMemory: of a file with compressed forms the file itself, which next to no
// browser asks for, stays on disk, and so does what exceeds the room.
func TestMemory(t *testing.T) {
	dir := write(t, map[string]string{"a.txt": "123456", "a.txt.br": "12", "a.txt.gz": "123", "b.png": "1234", "c.png": "123456789", "d.png": "1234"})
	tr, err := loadTree(dir, "/", budget{file: 8, total: 10})
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"/a.txt": "br memory, gzip memory, identity disk", "/b.png": "identity memory", "/c.png": "identity disk", "/d.png": "identity disk"} {
		var got []string
		for _, f := range tr.routes[name].file.forms {
			got = append(got, f.coding+" "+map[bool]string{true: "disk", false: "memory"}[f.disk != nil])
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s: %v, want %s", name, got, want)
		}
	}
}

func TestFind(t *testing.T) {
	dir := write(t, map[string]string{
		"index.html": "", "guide/index.html": "", "guide.html": "", "about.html": "", "zh/about.html": "", "404.html": "",
		"web/style.css": "", "web/style.css.gz": "",
	})
	for _, base := range []string{"/", "/repo/"} {
		tr := load(t, dir, base)
		for path, want := range map[string]string{ // "" found, "-" missing, else redirect
			"":                  "",
			"index.html":        "",
			"guide/":            "",
			"guide":             "guide/",
			"guide.html":        "",
			"about":             "",
			"about/":            "about",
			"about.html":        "",
			"zh/about":          "",
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
			r, ok := tr.find(base+path, "")
			got := "-"
			if ok {
				got = strings.TrimPrefix(r.redirect, base)
			}
			if got != want {
				t.Errorf("%s%s: %q, want %q", base, path, got, want)
			}
		}
	}
	tr := load(t, dir, "/repo/")
	for from, want := range map[string]string{"/": "/repo/", "/repo": "/repo/"} {
		if r, _ := tr.find(from, ""); r.redirect != want {
			t.Errorf("%s leads to %q, want %q", from, r.redirect, want)
		}
	}
	for _, path := range []string{"/web/style.css", "/guide/", "/repoguide/", "/repo/repo/guide/"} {
		if _, ok := tr.find(path, ""); ok {
			t.Errorf("%s is found outside the base path", path)
		}
	}
}

// FuzzFind checks that a path finds a file or leads to a path that does, at once
// and within the site.
func FuzzFind(f *testing.F) {
	dir := f.TempDir()
	if _, err := check.WriteSite(dir); err != nil {
		f.Fatal(err)
	}
	tr, err := loadTree(filepath.Join(dir, "site"), "/", budget{})
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range []string{"/", "/guide", "//guide/..", "/%2e", "/zh//", "/../secret.txt", "\\", "/guide/\x00", "*"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, path string) {
		r, ok := tr.find(path, "")
		if ok && r.file == nil {
			next, ok := tr.find(r.redirect, "")
			if !ok || next.file == nil || strings.HasPrefix(r.redirect, "//") {
				t.Errorf("%q leads to %q", path, r.redirect)
			}
		}
	})
}

// TestOutsideFiles checks that links, which could lead anywhere, are not followed.
func TestOutsideFiles(t *testing.T) {
	outside := write(t, map[string]string{"secret.txt": "secret"})
	dir := write(t, map[string]string{"index.html": "page"})
	for name, to := range map[string]string{"link.txt": filepath.Join(outside, "secret.txt"), "folder": outside, "loop": "."} {
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	tr := load(t, dir, "/")
	for _, path := range []string{"/link.txt", "/folder/secret.txt", "/loop/index.html"} {
		if _, ok := tr.find(path, ""); ok {
			t.Errorf("%s is found", path)
		}
	}
}

// TestRoom checks that what does not fit in memory is served from disk, and that a
// rebuild of the folder does not change the bytes of a running server.
func TestRoom(t *testing.T) {
	dir := write(t, map[string]string{"a.txt": "1234", "b.txt": "123456789"})
	tr, err := loadTree(dir, "/", budget{file: 5, total: 100})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, "b.txt")); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]struct {
		text   string
		onDisk bool
	}{"/a.txt": {"1234", false}, "/b.txt": {"123456789", true}} {
		r, _ := tr.find(path, "")
		fm := r.file.forms[0]
		got, err := io.ReadAll(fm.open(0, fm.size))
		if err != nil || string(got) != want.text || (fm.disk != nil) != want.onDisk {
			t.Errorf("%s: %q, on disk %v, error %v, want %+v", path, got, fm.disk != nil, err, want)
		}
		if part, _ := io.ReadAll(fm.open(1, 2)); !bytes.Equal(part, []byte("23")) {
			t.Errorf("%s: a part is %q, want 23", path, part)
		}
	}
	tr, err = loadTree(write(t, map[string]string{"a": "123", "b": "123", "c": "123"}), "/", budget{file: 5, total: 7})
	if err != nil {
		t.Fatal(err)
	}
	kept := 0
	for _, path := range []string{"/a", "/b", "/c"} {
		if r, _ := tr.find(path, ""); r.file.forms[0].data != nil {
			kept++
		}
	}
	if kept != 2 {
		t.Errorf("%d files of 3 bytes are kept in 7, want 2", kept)
	}
}
