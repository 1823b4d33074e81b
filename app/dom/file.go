package dom

// Fetch gives the text of a file of the site; ok is false if it is not to be had.
func Fetch(url string, done func(text string, ok bool)) {
	once(window().Call("silkFetch", url), func(v Value) {
		if !v.Truthy() {
			done("", false)
			return
		}
		done(v.String(), true)
	})
}

// FetchBytes gives the bytes of a file of the site; nil if it is not to be had.
func FetchBytes(url string, done func([]byte)) {
	once(window().Call("silkBytes", url), func(v Value) {
		if !v.Truthy() {
			done(nil)
			return
		}
		done(v.Bytes())
	})
}

// Download saves a text as a file of the visitor's.
func Download(name, mime, text string) { window().Call("silkDownload", name, mime, text) }

// PNG saves a picture as PNG, scale times as large.
func PNG(name, svg string, w, h, scale float64) { window().Call("silkPNG", name, svg, w, h, scale) }

// Copy puts a text on the clipboard and tells whether it arrived.
func Copy(text string, done func(ok bool)) {
	once(window().Call("silkCopy", text), func(v Value) { done(v.Bool()) })
}

// once calls f with what a promise gives.
func once(promise Value, f func(Value)) {
	var fn Func
	fn = FuncOf(func(a []Value) any {
		fn.Release()
		f(a[0])
		return nil
	})
	promise.Call("then", fn)
}

// Takeout has a file of a scenario written by the program that is loaded for it
// (web/takeout.js). wrong is what the program refused; loaded is false if it
// could not be had.
func Takeout(kind, tag, scenario, name, source string, done func(text, wrong string, loaded bool)) {
	once(window().Call("silkTakeout", kind, tag, scenario, name, source), func(v Value) {
		if !v.Truthy() {
			done("", "", false)
			return
		}
		done(v.Index(0).String(), v.Index(1).String(), true)
	})
}

// OpenFile lets the visitor choose a file and gives its text, or in fault a word
// for what is wrong with it; nothing if none was chosen.
func OpenFile(accept string, done func(text, fault string)) {
	once(window().Call("silkOpenFile", accept), func(v Value) {
		if v.Truthy() {
			done(v.Index(0).String(), v.Index(1).String())
		}
	})
}

// OnFile gives every file that is dropped on the page or opened with the
// installed app, as OpenFile does, with its name.
func OnFile(f func(text, name, fault string)) {
	window().Call("silkOnFile", FuncOf(func(a []Value) any {
		f(a[0].String(), a[1].String(), a[2].String())
		return nil
	}))
}

// Drawing is an SVG document with its size, to be drawn as a PNG.
type Drawing struct {
	SVG  string
	W, H float64
}

// sharp is how many pixels of a PNG there are to one of the picture.
const sharp = 2

// CopyPicture puts a picture on the clipboard, with its words beside it. It tells
// what came of it: "copied"; "saved" under its name where the browser copies no
// pictures; "" if it could not be drawn.
func CopyPicture(name, text string, d Drawing, done func(came string)) {
	once(window().Call("silkCopyPicture", name, text, d.SVG, d.W, d.H, sharp), func(v Value) { done(v.String()) })
}

// CanShare is what the system's share sheet takes: "" for nothing, "link", or
// "files" for pictures too.
func CanShare() string { return window().Call("silkCanShare").String() }

// Share opens the system's share sheet with a link, and tells whether it opened.
func Share(title, text, url string, done func(ok bool)) {
	once(window().Call("silkShare", title, text, url), func(v Value) { done(v.Bool()) })
}

// SharePicture opens it with a picture as a file.
func SharePicture(title, text, url, name string, d Drawing, done func(ok bool)) {
	once(window().Call("silkShare", title, text, url, name, d.SVG, d.W, d.H, sharp), func(v Value) { done(v.Bool()) })
}

// Code has a link drawn as a QR code by the program that writes files. wrong is
// what it refused; loaded is false if it could not be had.
func Code(tag, link string, done func(svg, wrong string, loaded bool)) {
	once(window().Call("silkQR", tag, link), func(v Value) {
		if !v.Truthy() {
			done("", "", false)
			return
		}
		done(v.Index(0).String(), v.Index(1).String(), true)
	})
}

// Word saves a report as a Word document. wrong is "" when it was saved, "load" if
// the program that writes it could not be had, "draw" if a picture could not be
// drawn, or what the program refused.
func Word(name, report string, pictures []Drawing, done func(wrong string)) {
	list := make([]any, len(pictures))
	for i, d := range pictures {
		list[i] = []any{d.SVG, d.W, d.H}
	}
	once(window().Call("silkWord", name, report, list), func(v Value) { done(v.String()) })
}

// Probe has cases looked into by the program that writes files: verb says what is to
// be done, records are numbers. pieces are of the page: id, kind, content by turns;
// wrong is what the program refused; loaded is false if it could not be had.
func Probe(verb, order string, records []byte, done func(pieces []string, wrong string, loaded bool)) {
	once(window().Call("silkProbe", verb, order, Bytes(records)), func(v Value) {
		if !v.Truthy() {
			done(nil, "", false)
			return
		}
		list := v.Index(0)
		var pieces []string
		if wrong := v.Index(1).String(); wrong != "" {
			done(nil, wrong, true)
			return
		}
		for i := range list.Length() {
			pieces = append(pieces, list.Index(i).String())
		}
		done(pieces, "", true)
	})
}

// Cases saves the cases that are looked into. wrong is "" when they were saved, "load"
// if the program could not be had, or what it refused.
func Cases(name string, done func(wrong string)) {
	once(window().Call("silkCases", name), func(v Value) { done(v.String()) })
}
