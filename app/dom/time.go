package dom

// NextFrame calls f before the browser paints next.
func NextFrame(f Func) { window().Call("requestAnimationFrame", f) }

// Later calls f once, so many milliseconds after the last request.
func Later(f Func, ms int) { window().Call("silkLater", f, ms) }
