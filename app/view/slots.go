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
// address.
type Slots struct {
	static
	d *Desk
}

// NewSlots are these pictures.
func NewSlots(d *Desk) *Slots { return &Slots{d: d} }

// HTML is a plate for every slot, and room for one more.
func (r *Slots) HTML(f *Frame) string {
	ids := lab.Slots(f.State.View.Pictures)
	s := `<div class="slots" id="slots" data-n="` + strconv.Itoa(len(ids)) + `">`
	for i, id := range ids {
		p, _ := picture.ByID(id)
		s += `<div class="slot"><div class="slot-head">` + r.choose(f, i, id)
		if len(ids) > 1 {
			s += `<button type="button" class="tool" data-act="slot-empty" data-of="` + strconv.Itoa(i) + `" aria-label="` + f.T("Take this picture away", "移除此图") + `">✕</button>`
		}
		s += `</div>` + picture.Plate(f.Shown(), p) + `</div>`
	}
	if len(ids) < link.MaxPictures {
		s += `<div class="slot more">` + r.choose(f, len(ids), "") + `<p class="note">` + f.T("“Compare” keeps the scenario as it is now; change it, and both are drawn side by side. “Replay” shows the last change slowly.",
			"“比较”会留住当前情景；再做改动，两者并排显示。“重放”会慢速演示上一次改动。") + `</p></div>`
	}
	return s + `</div>`
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

// Compare pins the comparison, if there is none: where there is no room, in the last
// slot.
func (r *Slots) Compare(f *Frame) {
	ids := lab.Slots(f.State.View.Pictures)
	if f.View == "lab" && !slices.Contains(ids, "compare") {
		r.put(min(len(ids), link.MaxPictures-1), "compare")
	}
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
