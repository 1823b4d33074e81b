package main

import (
	"net/http"
	"strings"
	"time"
)

// precondition evaluates the conditional headers of a GET or HEAD request in the
// order of RFC 9110, section 13.2.2, and returns 200 to go on, 304 if the visitor
// has the form already, or 412 if it asked for another one.
func precondition(h http.Header, f *form) int {
	if match := h["If-Match"]; len(match) > 0 {
		if !listed(match, f.etag, false) {
			return http.StatusPreconditionFailed
		}
	} else if t, ok := date(h["If-Unmodified-Since"]); ok && f.modified.After(t) {
		return http.StatusPreconditionFailed
	}
	if match := h["If-None-Match"]; len(match) > 0 {
		if listed(match, f.etag, true) {
			return http.StatusNotModified
		}
	} else if t, ok := date(h["If-Modified-Since"]); ok && !f.modified.IsZero() && !f.modified.After(t) {
		return http.StatusNotModified
	}
	return http.StatusOK
}

// listed reports whether a list of entity tags names the tag. Our tags are
// strong; weak comparison also lets a weak one of the same text pass, which
// proxies make when they recompress.
func listed(lines []string, etag string, weak bool) bool {
	for _, l := range lines {
		for {
			l = strings.TrimLeft(l, " \t,")
			if l == "" {
				break
			}
			if l[0] == '*' {
				return true
			}
			isWeak := strings.HasPrefix(l, "W/")
			l = strings.TrimPrefix(l, "W/")
			if l == "" || l[0] != '"' {
				break // not an entity tag: the rest of the line is unreadable
			}
			end := strings.IndexByte(l[1:], '"')
			if end < 0 {
				break
			}
			if l[:end+2] == etag && (weak || !isWeak) {
				return true
			}
			l = l[end+2:]
		}
	}
	return false
}

// date reads a header that must be a single HTTP date; anything else counts as
// absent.
func date(lines []string) (time.Time, bool) {
	if len(lines) != 1 {
		return time.Time{}, false
	}
	t, err := http.ParseTime(lines[0])
	return t, err == nil
}

// fresh evaluates If-Range: a part is only useful to a visitor that holds other
// parts of the very same form (RFC 9110, section 13.1.5), so weak tags never
// match and a date must be exactly ours.
func fresh(h http.Header, f *form) bool {
	lines := h["If-Range"]
	if len(lines) == 0 {
		return true
	}
	if len(lines) > 1 {
		return false
	}
	if strings.HasPrefix(lines[0], `"`) {
		return strings.Trim(lines[0], " \t") == f.etag
	}
	t, ok := date(lines)
	return ok && !f.modified.IsZero() && f.modified.Equal(t)
}
