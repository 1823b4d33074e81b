package headers

import "strings"

// Hidden reports whether a file, given by its slash-separated path below the
// site's folder, must not be served: dot files and folders (only the registered
// ".well-known" is public, RFC 8615) and the configuration that hosts read.
func Hidden(file string) bool {
	switch file {
	case "_headers", "_redirects", "nginx.conf":
		return true
	}
	for part := range strings.SplitSeq(file, "/") {
		if strings.HasPrefix(part, ".") && part != ".well-known" {
			return true
		}
	}
	return false
}
