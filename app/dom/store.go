package dom

// Kept is what the visitor's storage holds under a key; "" for nothing, and
// where the browser keeps nothing.
func Kept(key string) string {
	v := window().Get("localStorage").Call("getItem", key)
	if !v.Truthy() {
		return ""
	}
	return v.String()
}

// Keep stores a value in the visitor's storage; "" removes it.
func Keep(key, value string) {
	if value == "" {
		window().Get("localStorage").Call("removeItem", key)
		return
	}
	window().Get("localStorage").Call("setItem", key, value)
}

// Keeps reports whether what is stored outlives the page: a browser may refuse, and
// then storage is only memory (web/boot.js).
func Keeps() bool { return window().Call("silkKeeps").Bool() }

// TryKeep stores a value, "" removes it, and reports whether there was room.
func TryKeep(key, value string) bool { return window().Call("silkStore", key, value).Bool() }
