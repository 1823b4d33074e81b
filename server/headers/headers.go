// Package headers is the one table of response headers. The server sends them, and the site
// generator writes the same ones for other hosts.
// The pages are meant to be embedded by strangers: every file can be read from any origin,
// a sandboxed frame's and a COEP page's too. Strict-Transport-Security only the owner of a
// domain can promise; X-Frame-Options and frame-ancestors would stop embedding.
package headers

import (
	"encoding/base64"
	"path"
	"regexp"
	"slices"
	"strings"
)

// Field is one header line, its name in canonical form.
type Field struct{ Name, Value string }

// policy: nothing from elsewhere, nothing inline, no eval; WebAssembly alone may be
// compiled. Frames are for the preview in the share dialog.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
	"img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; " +
	"frame-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'"

// Everywhere lists the headers of every response, errors included.
var Everywhere = []Field{
	{"Access-Control-Allow-Origin", "*"},
	{"Cross-Origin-Resource-Policy", "cross-origin"},
	{"Referrer-Policy", "strict-origin-when-cross-origin"},
	{"Timing-Allow-Origin", "*"}, {"X-Content-Type-Options", "nosniff"},
}

// Documents lists the headers added to what a browser runs: pages, scripts (a worker takes
// its policy from its own response) and SVG pictures, which can be opened by themselves.
var Documents = []Field{
	{"Content-Security-Policy", policy},
	{"Cross-Origin-Embedder-Policy", "require-corp"},
	{"Cross-Origin-Opener-Policy", "same-origin-allow-popups"}, {"Origin-Agent-Cluster", "?1"},
	{"Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"},
}

// Runnable lists the content types of documents.
var Runnable = []string{"text/html", "text/javascript", "image/svg+xml", "text/xml", "application/xml"}

func For(contentType string) []Field {
	if base, _, _ := strings.Cut(contentType, ";"); slices.Contains(Runnable, base) {
		return slices.Concat(Everywhere, Documents)
	}
	return Everywhere
}

// A file named by its content is kept for a year; of any other the server is asked each time.
const (
	Immutable  = "public, max-age=31536000, immutable"
	Revalidate = "no-cache"
)

// HashedName is what ends a name with a hash of its content.
const HashedName = `\.[0-9a-f]{8,}\.[^./]+$`

var hashed = regexp.MustCompile(`[^/]` + HashedName)

func Hashed(name string) bool { return hashed.MatchString(name) }

func CacheControl(name string) string {
	if Hashed(name) {
		return Immutable
	}
	return Revalidate
}

// UseAsDictionary is the header of that name of a program or of the file of all pages: who
// has it may get a later release as what differs from it (RFC 9842). Others have none.
func UseAsDictionary(name string) string {
	stem, rest, _ := strings.Cut(path.Base(name), ".")
	if ext := path.Ext(rest); Hashed(name) && (ext == ".wasm" || ext == ".json") {
		return `match="` + stem + `.*` + ext + `"`
	}
	return ""
}

// Dictionary is what Available-Dictionary names who can decode a file of differences: after
// four bytes stands the hash of the earlier file.
func Dictionary(dcb []byte) string {
	return ":" + base64.StdEncoding.EncodeToString(dcb[min(4, len(dcb)):min(36, len(dcb))]) + ":"
}

// Hidden reports whether a file, by its path below the site's folder, must not be served:
// dot files and folders (only ".well-known" is public, RFC 8615) and what hosts read.
func Hidden(file string) bool {
	dotted := func(part string) bool { return strings.HasPrefix(part, ".") && part != ".well-known" }
	return slices.ContainsFunc(strings.Split(file, "/"), dotted) || slices.Contains([]string{"_headers", "_redirects", "nginx.conf"}, file)
}

// Types lists the types of what the site may hold; the answers of package mime depend on the
// machine. Text names its charset; JSON is always UTF-8 and has none (RFC 8259, section 11).
var Types = []struct{ ContentType, Extensions string }{
	{"text/html; charset=utf-8", "html htm"}, {"text/css; charset=utf-8", "css"}, {"text/javascript; charset=utf-8", "js mjs"},
	{"application/wasm", "wasm"}, {"application/manifest+json", "webmanifest"}, {"application/json", "json map"},
	{"application/geo+json", "geojson"}, {"image/svg+xml", "svg"}, {"image/png", "png"}, {"image/jpeg", "jpg jpeg"},
	{"image/webp", "webp"}, {"image/avif", "avif"}, {"image/gif", "gif"}, {"image/x-icon", "ico"}, {"font/woff2", "woff2"},
	{"text/csv; charset=utf-8", "csv"}, {"text/xml; charset=utf-8", "xml xmile stmx"},
	{"text/plain; charset=utf-8", "txt mdl bib cff ris md yaml yml"},
	{"application/pdf", "pdf"}, {"application/zip", "zip"}, {"application/gzip", "gz"},
}

// ContentType returns the type of a file by its name; a file of unknown type is a download.
func ContentType(name string) string {
	for _, t := range Types {
		if slices.Contains(strings.Fields(t.Extensions), strings.TrimPrefix(path.Ext(name), ".")) {
			return t.ContentType
		}
	}
	return "application/octet-stream"
}
