//go:build !js

package dom

// Live reports whether there is a browser to speak to: in a test its twin, in the
// generator of the site none.
func Live() bool { return Browser != nil }

const concurrent = false

// Browser is the twin that answers, set by tests; nil in the generator.
var Browser *Twin

// Twin stands for the browser in native tests.
type Twin struct {
	Record []string       // every call, as text
	Calls  []Call         // the same with its arguments
	Window map[string]any // what the scripts offer and storage holds; see Of
}

// Call is one call into the browser.
type Call struct {
	Name string
	Args []any
}

// Take returns the calls recorded since it was last called.
func (t *Twin) Take() []Call {
	c := t.Calls
	t.Calls, t.Record = nil, nil
	return c
}

func window() Value {
	if Browser == nil {
		return Value{}
	}
	return Value{x: Browser.Window}
}
