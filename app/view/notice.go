package view

import (
	"html"
	"strconv"

	"silkladder/app/dom"
	"silkladder/app/link"
)

// faultsShown is how many faults of an address are told at once; the others are
// folded away.
const faultsShown = 3

// Notice says what was wrong with the address.
type Notice struct {
	done func()
}

// NewNotice is the notice of a page; done is called when it was read.
func NewNotice(done func()) *Notice { return &Notice{done: done} }

// HTML is what was wrong with the address, if anything.
func (r *Notice) HTML(f *Frame) string {
	return `<div id="notices">` + r.says(f) + `</div>`
}

// Paint shows another address's.
func (r *Notice) Paint(b *Brush, f *Frame) {
	if f.Has(Fresh) {
		b.HTML("notices", r.says(f))
	}
}

func (r *Notice) says(f *Frame) string {
	if len(f.Problems) == 0 {
		return ""
	}
	list := func(ps []link.Problem) string {
		s := `<ul>`
		for _, p := range ps {
			s += `<li>` + html.EscapeString(p.In(f.Lang)) + `</li>`
		}
		return s + `</ul>`
	}
	n := min(len(f.Problems), faultsShown)
	s := list(f.Problems[:n])
	if more := f.Problems[n:]; len(more) > 0 {
		s += `<details><summary>` + f.T(strconv.Itoa(len(more))+" more", "另有"+strconv.Itoa(len(more))+"处") + `</summary>` + list(more) + `</details>`
	}
	return `<div class="notice" role="alert"><div><p><b>` + f.T("Part of this link could not be read. Shown is the nearest scenario; nothing else was changed.", "链接中有一部分无法读取。现显示最接近的情景，其余不变。") +
		`</b></p>` + s + `</div><button type="button" class="tool close" data-act="notice-close" aria-label="` + f.T("Close", "关闭") + `">✕</button></div>`
}

// closeNotice takes the notice away; what it told has been done.
func (r *Notice) closeNotice(b *Brush, f *Frame) {
	r.done()
	b.HTML("notices", "")
	b.Apply()
	dom.Focus("a-" + f.State.Scenario.Archetype)
}

// Acts are what its button does.
func (r *Notice) Acts() []Act {
	return []Act{Press("notice-close", func(e *Event) { r.closeNotice(e.B, e.F) })}
}
