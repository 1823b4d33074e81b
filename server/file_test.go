package main

import (
	"encoding/base64"
	"io"
	"strings"
	"testing"
)

func stored(names ...string) (f file) {
	for _, n := range names {
		f = append(f, &form{coding: n})
	}
	return f
}

func TestChoose(t *testing.T) {
	all := stored("br", "gzip", "identity")
	plain := stored("identity")
	for _, c := range []struct {
		accept string // lines, separated by |; "-" for no header
		file   file
		want   string // "" if nothing is acceptable
	}{
		{"-", all, "identity"},
		{"", all, "identity"},
		{",", all, "identity"},
		{"br", all, "br"},
		{"gzip", all, "gzip"},
		{"x-gzip", all, "gzip"},
		{"GZIP", all, "gzip"},
		{"gzip, br", all, "br"},
		{"gzip, br", stored("gzip", "identity"), "gzip"},
		{"gzip, br", plain, "identity"},
		{"gzip;q=1, br;q=0.999", all, "gzip"},
		{"gzip;q=1.0, br;q=1.000", all, "br"},
		{"gzip;q=1.001, br;q=0.1", all, "br"},
		{"br;q=0.0001", all, "identity"},
		{"br;q=.5", all, "identity"},
		{"br;q=0.", all, "identity"},
		{"br;q=0;gzip", all, "identity"},
		{"br;level=4", all, "identity"},
		{"*", all, "br"},
		{"*;q=0.1", plain, "identity"},
		{"br;q=0, *", all, "gzip"},
		{"br;q=0, gzip;q=0, *", all, "identity"},
		{"*;q=0", all, ""},
		{"*;q=0, identity", all, "identity"},
		{"*;q=0, gzip;q=0.1", all, "gzip"},
		{"identity;q=0", all, ""},
		{"identity;q=0, br", all, "br"},
		{"identity;q=0, *;q=0.1", all, "br"},
		{"identity;q=0, *;q=0.1", plain, ""},
		{"identity, br;q=0.9", all, "identity"},
		{"identity;q=0.5, br;q=0.5", all, "br"},
		{"br;q=0.1|gzip;q=0.5", all, "gzip"},
		{"|br", all, "br"},
		{" br\t;\tq=0.3 , gzip ; q=0.2", all, "br"},
	} {
		var lines []string
		if c.accept != "-" {
			lines = strings.Split(c.accept, "|")
		}
		got := ""
		if fm := c.file.choose(lines, ""); fm != nil {
			got = fm.coding
		}
		if got != c.want {
			t.Errorf("Accept-Encoding %q chooses %q, want %q", c.accept, got, c.want)
		}
	}
}

// FuzzChoose checks that whatever a visitor sends, it never gets a coding it did
// not name, and always gets something if it named none.
func FuzzChoose(f *testing.F) {
	for _, s := range []string{"", "br", "gzip;q=0.5, *;q=0", "identity;q=0", "br;q=1.0000,,;;q=", "\x00;q=0"} {
		f.Add(s)
	}
	all := stored("br", "gzip", "identity")
	f.Fuzz(func(t *testing.T, accept string) {
		fm := all.choose([]string{accept}, "")
		low := strings.ToLower(accept)
		switch {
		case fm == nil:
			if !strings.Contains(low, "q=0") {
				t.Errorf("%q is refused everything", accept)
			}
		case fm.coding != "identity" && !strings.Contains(low, fm.coding) && !strings.Contains(low, "*"):
			t.Errorf("%q gets %s", accept, fm.coding)
		}
	})
}

// TestUsual: what net/http is let see of a Range header.
func TestUsual(t *testing.T) {
	for value, want := range map[string]bool{
		"bytes=0-0": true, "bytes=99-": true, "bytes=-1": true, "bytes=-100": true, "bytes=-05": true, "bytes=5-0": true,
		"bytes=50-999999999999999999": true, "bytes=5-2": true, "bytes=0-1,98-": true, "bytes= 0-1 ,\t2-3": true,
		"bytes=" + strings.Repeat("0-0,", 15) + "0-0": true,
		"bytes=0-9999999999999999999999":              false, "bytes=-0": false, "bytes=-00, 0-0": false,
		"bytes=" + strings.Repeat("0-0,", 16) + "0-0": false, "BYTES=0-9": false,
		"bytes=": false, "bytes=-": false, "bytes=5": false, "bytes=1-2-3": false, "bytes=+1-2": false, "bytes=--1": false,
		"bytes=-+1": false, "bytes=0x1-2": false, "bytes =0-1": false, "lines=0-1": false,
	} {
		if got := usual.MatchString(value); got != want {
			t.Errorf("%q is usual: %v, want %v", value, got, want)
		}
	}
}

// TestDictionary: a visitor that has the earlier program gets what differs from it, and
// nobody else does (RFC 9842).
func TestDictionary(t *testing.T) {
	hash := strings.Repeat("h", 32)
	files := bare("web/app.0011223344ff.wasm", "program", "web/app.0011223344ff.wasm.br", "compressed", "web/app.0011223344ff.wasm.dcb", "\xffDCB"+hash+"differs")
	has := ":" + base64.StdEncoding.EncodeToString([]byte(hash)) + ":"
	for _, c := range []struct{ accept, dictionary, coding string }{
		{"gzip, br, zstd, dcb, dcz", has, "dcb"},
		{"gzip, br, zstd, dcb, dcz", "", "br"},
		{"gzip, br, zstd, dcb, dcz", ":" + base64.StdEncoding.EncodeToString(make([]byte, 32)) + ":", "br"},
		{"gzip, br, dcz", has, "br"},
		{"*", "", "br"},
		{"identity", has, ""},
		{"dcb;q=0.1, br", has, "br"},
	} {
		a := ask(t, files, "/", "/web/app.0011223344ff.wasm", "Accept-Encoding", c.accept, "Available-Dictionary", c.dictionary)
		body, err := io.ReadAll(a.Body)
		if want := files["web/app.0011223344ff.wasm"+map[string]string{"dcb": ".dcb", "br": ".br"}[c.coding]]; err != nil || string(body) != want {
			t.Errorf("%+v: %q (%v), want %q", c, body, err, want)
		}
		for name, want := range map[string]string{"Content-Encoding": c.coding, "Content-Type": "application/wasm",
			"Use-As-Dictionary": `match="app.*.wasm"`, "Vary": "Accept-Encoding, Available-Dictionary"} {
			if got := a.Header.Get(name); got != want {
				t.Errorf("%+v: %s is %q, want %q", c, name, got, want)
			}
		}
	}
	for _, path := range []string{"/web/app.0011223344ff.wasm.dcb", "/web/app.0011223344ff.wasm.br"} {
		if a := ask(t, files, "/", path); a.StatusCode != 404 {
			t.Errorf("%s: %d", path, a.StatusCode)
		}
	}
	if a := ask(t, bare("web/app.0011223344ff.wasm", "program", "web/app.0011223344ff.wasm.dcb", "cut"), "/", "/web/app.0011223344ff.wasm", "Accept-Encoding", "dcb", "Available-Dictionary", has); a.Header.Get("Content-Encoding") != "" {
		t.Error("half a delta is sent")
	}
}
