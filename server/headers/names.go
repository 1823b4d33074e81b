package headers

import (
	"encoding/base64"
	"path"
	"regexp"
	"slices"
	"strings"
)

// The two caching rules of the site. A file whose name carries a hash of its
// content never changes, so it is kept for a year and never asked for again.
// Anything else is kept too, but the server is asked each time whether it is
// still current (a 304 answer costs no body).
const (
	Immutable  = "public, max-age=31536000, immutable"
	Revalidate = "no-cache"
)

// HashedName is what ends a name with a hash of its content: .HASH.ext, HASH
// being eight or more lower-case hexadecimal digits.
const HashedName = `\.[0-9a-f]{8,}\.[^./]+$`

var hashed = regexp.MustCompile(`[^/]` + HashedName)

// Hashed reports whether a name carries a hash of its content.
func Hashed(name string) bool { return hashed.MatchString(name) }

// CacheControl returns the Cache-Control value of a file by its name.
func CacheControl(name string) string {
	if Hashed(name) {
		return Immutable
	}
	return Revalidate
}

// UseAsDictionary is the header of that name of a program or of the file of all pages:
// who has it may get a later release as what differs from it (RFC 9842). Of any other
// file it is empty.
func UseAsDictionary(name string) string {
	ext := path.Ext(name)
	if !Hashed(name) || ext != ".wasm" && ext != ".json" {
		return ""
	}
	stem, _, _ := strings.Cut(path.Base(name), ".")
	return `match="` + stem + `.*` + ext + `"`
}

// Dictionary is what Available-Dictionary names who can decode a file of differences:
// after four bytes stands the hash of the earlier file.
func Dictionary(dcb []byte) string {
	return ":" + base64.StdEncoding.EncodeToString(dcb[min(4, len(dcb)):min(36, len(dcb))]) + ":"
}

// Hidden reports whether a file, given by its slash-separated path below the
// site's folder, must not be served: dot files and folders (only the registered
// ".well-known" is public, RFC 8615) and the configuration that hosts read.
func Hidden(file string) bool {
	dotted := func(part string) bool { return strings.HasPrefix(part, ".") && part != ".well-known" }
	return slices.ContainsFunc(strings.Split(file, "/"), dotted) || slices.Contains([]string{"_headers", "_redirects", "nginx.conf"}, file)
}

// Types lists the type of every extension the site may hold. It replaces package
// mime, whose answers depend on the machine. Text names its charset; JSON is
// always UTF-8 and has no such parameter (RFC 8259, section 11). Vensim models,
// citations and notes are read as plain text.
var Types = []struct{ ContentType, Extensions string }{
	{"text/html; charset=utf-8", "html htm"},
	{"text/css; charset=utf-8", "css"},
	{"text/javascript; charset=utf-8", "js mjs"},
	{"application/wasm", "wasm"},
	{"application/manifest+json", "webmanifest"},
	{"application/json", "json map"},
	{"application/geo+json", "geojson"},
	{"image/svg+xml", "svg"},
	{"image/png", "png"},
	{"image/jpeg", "jpg jpeg"},
	{"image/webp", "webp"},
	{"image/avif", "avif"},
	{"image/gif", "gif"},
	{"image/x-icon", "ico"},
	{"font/woff2", "woff2"},
	{"text/csv; charset=utf-8", "csv"},
	{"text/xml; charset=utf-8", "xml xmile stmx"},
	{"text/plain; charset=utf-8", "txt mdl bib cff ris md yaml yml"},
	{"application/pdf", "pdf"},
	{"application/zip", "zip"},
	{"application/gzip", "gz"},
}

// ContentType returns the type of a file by its name; a file of unknown type is
// a download.
func ContentType(name string) string {
	for _, t := range Types {
		if slices.Contains(strings.Fields(t.Extensions), strings.TrimPrefix(path.Ext(name), ".")) {
			return t.ContentType
		}
	}
	return "application/octet-stream"
}
