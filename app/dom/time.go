package dom

import "time"

// NextFrame calls f before the browser paints next.
func NextFrame(f Func) { window().Call("requestAnimationFrame", f) }

// Later calls f once, so many milliseconds after the last request.
func Later(f Func, ms int) { window().Call("silkLater", f, ms) }

// turnLength is how long the page may be held before others have their turn.
const turnLength = 12 * time.Millisecond

// turn is when it began, as far as Breathe knows.
var turn time.Time

// Breathe lets the browser draw and hear the visitor if it has not for a while, and
// reports whether it has: the page may be another then. The caller has to be a
// goroutine that the browser does not wait for.
func Breathe() bool {
	if !concurrent || time.Since(turn) < turnLength {
		return false
	}
	on := make(chan struct{})
	f := FuncOf(func([]Value) any { close(on); return nil })
	window().Call("silkTurn", f)
	<-on
	f.Release()
	turn = time.Now()
	return true
}

// BreatheFirst does so while the program starts. Afterwards the browser waits for go-app
// while it loads a page, and must not be waited for.
func BreatheFirst() {
	if !awake {
		Breathe()
	}
}

// awake is set when the page has begun to answer.
var awake bool

// Aside runs f as such a goroutine. The twin of a browser has but one turn.
func Aside(f func()) {
	if concurrent {
		go f()
	} else {
		f()
	}
}
