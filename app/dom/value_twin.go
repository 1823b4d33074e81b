//go:build !js

package dom

import (
	"fmt"
	"strings"
)

// Value is something in the twin of a browser: a map of properties, a list, or a
// plain Go value. Nothing at all is the zero Value.
type Value struct {
	x    any
	path string // how a test finds it in the record
}

// Of makes a Value for a test: a map[string]any with its properties, a []any, a
// string, a number, a bool, bytes or a func(args []Value) any as a method.
func Of(x any) Value { return Value{x: x} }

// Get is a property of it.
func (v Value) Get(name string) Value {
	m, _ := v.x.(map[string]any)
	return Value{m[name], strings.TrimPrefix(v.path+"."+name, ".")}
}

// Set sets a property.
func (v Value) Set(name string, to any) {
	if m, ok := v.x.(map[string]any); ok {
		m[name] = to
	}
}

// Call records the call; a property that is a function answers it.
func (v Value) Call(name string, args ...any) Value {
	if log := Browser; log != nil {
		log.Record = append(log.Record, strings.TrimPrefix(v.path+"."+name, ".")+fmt.Sprint(printed(args)))
		log.Calls = append(log.Calls, Call{strings.TrimPrefix(v.path+"."+name, "."), args})
	}
	m, _ := v.x.(map[string]any)
	f, ok := m[name].(func([]Value) any)
	if !ok {
		return Value{}
	}
	vs := make([]Value, len(args))
	for i, a := range args {
		vs[i] = Value{x: plain(a)}
	}
	return Value{x: plain(f(vs))}
}

// Index is an element of a list.
func (v Value) Index(i int) Value {
	if l, ok := v.x.([]any); ok && i < len(l) {
		return Value{x: plain(l[i])}
	}
	return Value{}
}

// Length is the length of a list, of bytes or of a string.
func (v Value) Length() int {
	switch x := v.x.(type) {
	case []any:
		return len(x)
	case []byte:
		return len(x)
	case string:
		return len(x)
	}
	return 0
}

// String is its text.
func (v Value) String() string {
	if v.x == nil {
		return ""
	}
	return fmt.Sprint(v.x)
}

// Float is its number.
func (v Value) Float() float64 {
	switch x := v.x.(type) {
	case float64:
		return x
	case int:
		return float64(x)
	}
	return 0
}

// Int is its number without its fraction.
func (v Value) Int() int { return int(v.Float()) }

// Bool is what it says, for a boolean.
func (v Value) Bool() bool { b, _ := v.x.(bool); return b }

// Truthy reports whether it is there and neither empty, zero nor false.
func (v Value) Truthy() bool {
	switch x := v.x.(type) {
	case nil:
		return false
	case bool:
		return x
	case string:
		return x != ""
	case int, float64:
		return v.Float() != 0
	}
	return true
}

// Bytes copies an array of bytes.
func (v Value) Bytes() []byte { b, _ := v.x.([]byte); return append([]byte(nil), b...) }

// Bytes is an array of bytes in the browser.
func Bytes(b []byte) Value { return Value{x: b} }

// Func is a function of ours that the browser may call.
type Func struct{ f func([]Value) any }

// FuncOf makes one.
func FuncOf(f func(args []Value) any) Func { return Func{f} }

// Release frees a function that the browser will not call again.
func (f Func) Release() {}

// Do calls it, as the browser would.
func (f Func) Do(args ...any) any {
	vs := make([]Value, len(args))
	for i, a := range args {
		vs[i] = Value{x: plain(a)}
	}
	return f.f(vs)
}

func plain(a any) any {
	if v, ok := a.(Value); ok {
		return v.x
	}
	return a
}

func printed(args []any) []any {
	out := make([]any, len(args))
	for i, a := range args {
		if out[i] = plain(a); out[i] != nil {
			if _, ok := a.(Func); ok {
				out[i] = "func"
			}
		}
	}
	return out
}
