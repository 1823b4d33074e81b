package dom

// PanZoom lets a pointer move and magnify a map; rest gets the part that a gesture
// ended on: its corner and width in pixels of the view before.
func PanZoom(id string, rest func(x, y, w float64)) {
	window().Set("silkMapRest", FuncOf(func(a []Value) any {
		rest(a[0].Float(), a[1].Float(), a[2].Float())
		return nil
	}))
	window().Call("silkPanZoom", id, "silkMapRest")
}

// OnMap answers what web/map-page.js asks about a map's places.
func OnMap(f func(ask []Value) any) {
	window().Call("silkMap", FuncOf(func(a []Value) any { return f(a) }))
}
