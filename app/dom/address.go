package dom

// Address writes a query into the address bar without a navigation. What the
// query is too short for is kept in this tab, whole, under a mark; both are ""
// where it says everything.
func Address(query, mark, whole string) { window().Call("silkAddress", query, mark, whole) }

// KeptAddress tells what an address of this tab stands for that was too long, "" where
// it keeps none: now is the address of the page that wrote it, if it is still there.
func KeptAddress(now func() (query, mark, whole string)) func(mark string) string {
	return func(mark string) string {
		if _, m, whole := now(); m == mark {
			return whole
		}
		if !Live() {
			return ""
		}
		return window().Call("silkKept", mark).String()
	}
}

// Origin is the scheme, host and port of the page.
func Origin() string { return window().Get("location").Get("origin").String() }
