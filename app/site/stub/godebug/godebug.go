// Package godebug stands in for internal/godebug, which reads the environment variable
// GODEBUG and counts what it changed. A page has no environment, and with the counters
// go the metrics of the runtime.
package godebug

// A Setting has its default value for ever.
type Setting struct{ name string }

// New is the setting with a name; a # in front says that it is not documented.
func New(name string) *Setting { return &Setting{name} }

func (s *Setting) Name() string {
	if s.Undocumented() {
		return s.name[1:]
	}
	return s.name
}
func (s *Setting) Undocumented() bool { return s.name != "" && s.name[0] == '#' }
func (s *Setting) String() string     { return s.Name() + "=" }
func (s *Setting) Value() string      { return "" }
func (s *Setting) IncNonDefault()     {}
