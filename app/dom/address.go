package dom

// Address writes a query into the address bar without a navigation. What the
// query is too short for is kept in this tab, whole, under a mark; both are ""
// where it says everything.
func Address(query, mark, whole string) { window().Call("silkAddress", query, mark, whole) }

// KeptAddress is the whole query kept under a mark, "" if this tab has none.
func KeptAddress(mark string) string { return window().Call("silkKept", mark).String() }

// Origin is the scheme, host and port of the page.
func Origin() string { return window().Get("location").Get("origin").String() }
