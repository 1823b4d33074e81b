package view

import (
	"html"
	"slices"
	"strconv"

	"silkladder/app/lab"
	"silkladder/app/link"
	"silkladder/app/picture"
)

// Slots are the pictures of the lab, each chosen by the visitor; which stands in the
// address. Where scenarios are compared, each is drawn of all of them, and below stand
// their names and what differs.
type Slots struct {
	d *Desk
}

// NewSlots are these pictures.
func NewSlots(d *Desk) *Slots { return &Slots{d: d} }

// HTML is a plate for every slot, and room for one more.
func (r *Slots) HTML(f *Frame) string {
	ids := lab.Slots(f.State.View.Pictures)
	n := len(ids)
	s := `<div class="slots ` + state(f) + `" id="slots" data-n="` + strconv.Itoa(n) + `">`
	for i, id := range ids {
		p, _ := picture.ByID(id)
		s += `<div class="slot"><div class="slot-head">` + r.choose(f, i, id)
		if n > 1 {
			s += `<button type="button" class="tool" data-act="slot-empty" data-of="` + strconv.Itoa(i) + `" aria-label="` + f.T("Take this picture away", "移除此图") + `">✕</button>`
		}
		s += `</div>` + picture.Plate(f.Shown(), p) + `</div>`
	}
	if n < link.MaxPictures {
		s += `<div class="slot more">` + r.choose(f, n, "") + `<p class="note">` + f.T("“Compare” keeps the scenario as it is now; change it, and every picture shows both side by side. “Replay” shows the last change slowly.",
			"“比较”会留住当前情景；再做改动，每幅图都并排显示两者。“重放”会慢速演示上一次改动。") + `</p></div>`
	}
	s += `</div>`
	if !slices.Contains(ids, "compare") {
		s += `<section class="versus" id="versus" aria-label="` + f.T("Scenarios compared", "比较的情景") + `"><div class="ask" id="ask-compare"></div><div class="twin" id="diff" role="group" tabindex="0" aria-label="` + f.T("What differs", "有何不同") + `"></div></section>`
	}
	return s
}

// low is the height in pixels up to which a picture stays in sight over the levers of a
// phone.
const low = 300

// state says in classes how the pictures lie: several scenarios side by side, and none
// too high to stay over the levers of a phone.
func state(f *Frame) string {
	s, c := "", f.Shown()
	if len(c.Others) > 0 {
		s = "versed"
	}
	for _, id := range lab.Slots(f.State.View.Pictures) {
		if p, _ := picture.ByID(id); asShown(f, p, c, 358).H > low {
			return s + " tall"
		}
	}
	return s
}

// Paint follows the comparison.
func (r *Slots) Paint(b *Brush, f *Frame) {
	if f.Has(Fresh | Ran) {
		b.Attr("slots", "class", "slots "+state(f))
	}
}

// choose is the choice among all pictures for slot i.
func (r *Slots) choose(f *Frame, i int, now string) string {
	s := `<select id="slot-` + strconv.Itoa(i) + `" data-change="slot" data-of="` + strconv.Itoa(i) + `" aria-label="` + f.T("Picture "+strconv.Itoa(i+1), "第"+strconv.Itoa(i+1)+"幅图") + `">`
	if now == "" {
		s += `<option value="">` + f.T("Choose a picture …", "选择一幅图……") + `</option>`
	}
	c := f.Shown()
	for _, band := range picture.BandsOf(&f.State.Scenario) {
		s += `<optgroup label="` + html.EscapeString(band.Title.In(f.Lang)) + `">`
		for _, p := range band.Pictures {
			sel := ""
			if p.ID == now {
				sel = " selected"
			}
			s += `<option value="` + p.ID + `"` + sel + `>` + html.EscapeString(p.Build(c, 300).Title) + `</option>`
		}
		s += `</optgroup>`
	}
	return s + `</select>`
}

func (r *Slots) put(i int, id string) {
	r.d.Session.View(func(v *link.View) { v.Pictures = lab.Put(v.Pictures, i, id) })
	r.d.Want(Looked)
}

// Acts choose a picture or take it away.
func (r *Slots) Acts() []Act {
	return []Act{
		Changed("slot", func(e *Event) {
			if i, err := strconv.Atoi(e.Of); err == nil {
				r.put(i, e.Value())
			}
		}),
		Press("slot-empty", func(e *Event) {
			if i, err := strconv.Atoi(e.Of); err == nil {
				r.put(i, "")
			}
		}),
	}
}
