// Package regexp stands in for regexp in the browser build, as package http of
// this folder does for net/http. go-app offers routes by pattern; no page of ours
// is one, and no code of ours matches a pattern in the browser.
package regexp

// Regexp is a pattern that cannot be made.
type Regexp struct{}

// MustCompile panics: see the package.
func MustCompile(string) *Regexp { panic("regexp: patterns are left out of the browser build") }

// MatchString is never reached.
func (*Regexp) MatchString(string) bool { return false }
