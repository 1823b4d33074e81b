package headers

import (
	"strings"
	"testing"
)

// TestPolicy states what the policy promises: no directive lets in what is inline,
// evaluated or from elsewhere, and no directive is given twice.
func TestPolicy(t *testing.T) {
	seen := map[string]bool{}
	for directive := range strings.SplitSeq(policy, "; ") {
		name, sources, _ := strings.Cut(directive, " ")
		if seen[name] {
			t.Errorf("%s is given twice", name)
		}
		seen[name] = true
		for source := range strings.FieldsSeq(sources) {
			switch {
			case source == "'self'" || source == "'none'":
			case source == "'wasm-unsafe-eval'" && name == "script-src":
			case (source == "data:" || source == "blob:") && name == "img-src":
			default:
				t.Errorf("%s allows %s", name, source)
			}
		}
	}
	for _, name := range []string{"default-src", "script-src", "style-src", "base-uri", "form-action", "object-src", "worker-src", "frame-src"} {
		if !seen[name] {
			t.Errorf("%s is missing", name)
		}
	}
	if seen["frame-ancestors"] {
		t.Error("frame-ancestors would stop some embedders")
	}
}

func TestFor(t *testing.T) {
	for contentType, document := range map[string]bool{
		"text/html; charset=utf-8": true, "text/javascript; charset=utf-8": true, "image/svg+xml": true, "text/xml; charset=utf-8": true,
		"application/wasm": false, "text/css; charset=utf-8": false, "application/json": false, "image/png": false, "": false,
	} {
		names := map[string]bool{}
		for _, f := range For(contentType) {
			if names[f.Name] || strings.ContainsAny(f.Value, "\r\n\"") {
				t.Errorf("%s: %v", contentType, f)
			}
			names[f.Name] = true
		}
		if names["Content-Security-Policy"] != document || names["Cross-Origin-Embedder-Policy"] != document {
			t.Errorf("%s: document %v, want %v", contentType, names["Content-Security-Policy"], document)
		}
		if !names["Access-Control-Allow-Origin"] || !names["X-Content-Type-Options"] || names["X-Frame-Options"] {
			t.Errorf("%s: %v", contentType, names)
		}
	}
}

func TestHashed(t *testing.T) {
	for name, want := range map[string]bool{
		"app.0123abcd.js": true, "web/app.0123456789abcdef.wasm": true, "a.b.01234567.css": true, "app.01234567.wasm": true,
		"app.js": false, "app.0123abc.js": false, "app.0123ABCD.js": false, "app.0123abcg.js": false, "0123abcd.js": false,
		".0123abcd.js": false, "app.0123abcd": false, "0123abcd/app.js": false, "": false,
	} {
		if Hashed(name) != want {
			t.Errorf("Hashed(%q) is %v, want %v", name, !want, want)
		}
		if (CacheControl(name) == Immutable) != want {
			t.Errorf("CacheControl(%q) is %q", name, CacheControl(name))
		}
	}
}

func TestUseAsDictionary(t *testing.T) {
	for name, want := range map[string]string{
		"web/app.0123456789ab.wasm": `match="app.*.wasm"`, "takeout.01234567.wasm": `match="takeout.*.wasm"`,
		"web/pages.0123456789ab.json": `match="pages.*.json"`, "data/record.json": "",
		"web/app.wasm": "", "web/app.0123456789ab.js": "", "index.html": "",
	} {
		if got := UseAsDictionary(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

func TestHidden(t *testing.T) {
	for name, want := range map[string]bool{
		".env": true, ".git/config": true, "a/.b/c": true, "_headers": true, "_redirects": true, "nginx.conf": true,
		".well-known/security.txt": false, "index.html": false, "a/_headers": false, "a.b": false, ".well-known/.x": true,
	} {
		if Hidden(name) != want {
			t.Errorf("Hidden(%q) is %v, want %v", name, !want, want)
		}
	}
}

func TestTypes(t *testing.T) {
	seen := map[string]bool{}
	for _, row := range Types {
		for e := range strings.FieldsSeq(row.Extensions) {
			if seen[e] || e != strings.ToLower(e) {
				t.Errorf("extension %q", e)
			}
			seen[e] = true
			if got := ContentType("a/b.c." + e); got != row.ContentType {
				t.Errorf("ContentType of %s is %s, want %s", e, got, row.ContentType)
			}
		}
	}
	for _, name := range []string{"a", "a.unheardof", "a.", "html", ""} {
		if got := ContentType(name); got != "application/octet-stream" {
			t.Errorf("ContentType(%q) is %s", name, got)
		}
	}
}
