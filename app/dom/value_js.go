package dom

import "syscall/js"

// Value is something in the browser: an element, an answer, an object.
type Value struct{ v js.Value }

// Get is a property of it.
func (v Value) Get(name string) Value { return Value{v.v.Get(name)} }

// Set sets a property.
func (v Value) Set(name string, to any) { v.v.Set(name, raw(to)) }

// Call calls a method.
func (v Value) Call(name string, args ...any) Value { return Value{v.v.Call(name, raws(args)...)} }

// Index is an element of an array.
func (v Value) Index(i int) Value { return Value{v.v.Index(i)} }

// Length is the length of an array or of a string.
func (v Value) Length() int { return v.v.Length() }

// String is its text.
func (v Value) String() string { return v.v.String() }

// Float is its number.
func (v Value) Float() float64 { return v.v.Float() }

// Int is its number without its fraction.
func (v Value) Int() int { return v.v.Int() }

// Bool is what it says, for a boolean.
func (v Value) Bool() bool { return v.v.Bool() }

// Truthy reports whether it is there and neither empty, zero nor false.
func (v Value) Truthy() bool { return v.v.Truthy() }

// Bytes copies an array of bytes out of the browser.
func (v Value) Bytes() []byte {
	b := make([]byte, v.v.Length())
	js.CopyBytesToGo(b, v.v)
	return b
}

// Bytes copies an array of bytes into the browser.
func Bytes(b []byte) Value {
	v := js.Global().Get("Uint8Array").New(len(b))
	js.CopyBytesToJS(v, b)
	return Value{v}
}

// Func is a function of ours that the browser may call.
type Func struct{ f js.Func }

// FuncOf makes one. It lives until it is released.
func FuncOf(f func(args []Value) any) Func {
	return Func{js.FuncOf(func(_ js.Value, args []js.Value) any {
		vs := make([]Value, len(args))
		for i, a := range args {
			vs[i] = Value{a}
		}
		return raw(f(vs))
	})}
}

// Release frees a function that the browser will not call again.
func (f Func) Release() { f.f.Release() }

// concurrent says that the browser goes on where a goroutine waits.
const concurrent = true

// Live reports whether there is a browser to speak to.
func Live() bool { return true }

func window() Value { return Value{js.Global()} }

func raw(a any) any {
	switch a := a.(type) {
	case Value:
		return a.v
	case Func:
		return a.f
	}
	return a
}

func raws(as []any) []any {
	out := make([]any, len(as))
	for i, a := range as {
		out[i] = raw(a)
	}
	return out
}
