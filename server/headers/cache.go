package headers

import (
	"path"
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

// minHash is the shortest run of hexadecimal digits taken for a content hash.
const minHash = 8

// Hashed reports whether the name has the form name.HASH.ext, HASH being eight
// or more lower-case hexadecimal digits.
func Hashed(name string) bool {
	parts := strings.Split(path.Base(name), ".")
	if len(parts) < 3 || parts[0] == "" {
		return false
	}
	hash := parts[len(parts)-2]
	return len(hash) >= minHash && strings.Trim(hash, "0123456789abcdef") == ""
}

// CacheControl returns the Cache-Control value of a file by its name.
func CacheControl(name string) string {
	if Hashed(name) {
		return Immutable
	}
	return Revalidate
}
