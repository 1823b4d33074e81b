package view

import (
	"html"
	"strconv"

	"silkladder/app/dom"
	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/app/number"
	"silkladder/app/session"
	"silkladder/model"
)

// Levers are the knobs of the scenario: the policies with their presets, and the
// conditions inside the cluster.
type Levers struct{ d *Desk }

// NewLevers are the knobs.
func NewLevers(d *Desk) *Levers { return &Levers{d} }

// HTML is both groups of knobs.
func (r *Levers) HTML(f *Frame) string { return r.Policy(f) + r.Inside(f, "") }

// presets set all outward levers. In version 2 they act from today on, after what
// has happened.
var presets = []preset{
	{"none", "n", lang.Pair{En: "None", Zh: "无此政策"}, lang.Pair{En: "Ends now", Zh: "到此为止"}, lang.Pair{En: "No Belt and Road", Zh: "没有“一带一路”"}, 0},
	{"real", "m", lang.Pair{En: "As of 2016", Zh: "按2016年进度"}, lang.Pair{En: "Goes on as before", Zh: "照旧推进"}, lang.Pair{En: "Belt and Road as of 2016, or as before", Zh: "按2016年进度，或照旧推进"}, session.Realised()},
	{"full", "a", lang.Pair{En: "As announced", Zh: "按宣布规模"}, lang.Pair{En: "As announced", Zh: "按宣布规模"}, lang.Pair{En: "Belt and Road as announced", Zh: "按宣布规模"}, 1},
}

type preset struct {
	id, key           string
	name, now, listed lang.Pair // in version 1, in version 2, in the list of shortcuts
	value             float64
}

func (p preset) label(f *Frame) string {
	if s := &f.State.Scenario; s.Version == model.Version2 && s.History == model.HistoryObserved {
		return p.now.In(f.Lang)
	}
	return p.name.In(f.Lang)
}

// Policy is the group of the policy levers.
func (r *Levers) Policy(f *Frame) string {
	s := `<div class="group" id="levers" tabindex="-1"><h2>` + f.T("The Belt and Road", "“一带一路”政策") + `</h2>` +
		`<div class="presets" role="group" aria-label="` + f.T("Set all policy levers", "设定全部政策杠杆") + `">`
	for _, p := range presets {
		s += `<button type="button" class="btn" id="p-` + p.id + `" data-act="preset" data-of="` + p.id + `">` + p.label(f) + `</button>`
	}
	scale := ""
	if f.View == "lab" {
		by2016 := fixed(session.Realised(), 2)
		scale = `<p class="course-says">` + f.T("0 is nothing, 1 all that was announced in 2015; "+by2016+" is near the jobs in zones reported by September 2016, about a third of it.", "0为没有，1为2015年宣布的全部规模；"+by2016+"参照2016年9月公布的园区岗位，约为宣布数的三分之一。") + `</p>`
	}
	return s + `</div>` + scale + `<div>` + r.knobs(f, true) + `</div></div>`
}

// Inside is the group of the conditions at home; deeper stands below it.
func (r *Levers) Inside(f *Frame, deeper string) string {
	return `<div class="group"><h2>` + f.T("Inside the cluster", "集群自身条件") + `</h2><div>` + r.knobs(f, false) + `</div><div>` + deeper + `</div></div>`
}

func (r *Levers) knobs(f *Frame, policy bool) (s string) {
	for _, k := range session.Knobs() {
		if k.Policy == policy {
			s += r.Knob(f, k)
		}
	}
	return s
}

// Knob is one of them: name, exact value, reset, slider, meaning.
func (r *Levers) Knob(f *Frame, k session.Knob) string {
	v := k.Get(&f.State.Scenario)
	name, id := html.EscapeString(k.Name.In(f.Lang)), k.ID
	price := ""
	if k.Policy && f.View == "lab" {
		price = `<p class="price" id="c-` + id + `">` + html.EscapeString(priceOf(f, id)) + `</p>`
	}
	return `<div class="lever" id="k-` + id + `"><label for="r-` + id + `">` + name + `</label>` +
		`<input type="text" class="num" id="n-` + id + `" data-step="` + number.Plain(k.Step) + `" value="` + fixed(v, 2) + `" inputmode="decimal" aria-label="` + f.T("Exact value: ", "精确数值：") + name + `" data-change="number" data-of="` + id + `">` +
		`<button type="button" class="tool reset" id="z-` + id + `" aria-label="` + f.T("Reset: ", "复位：") + name + `" title="` + f.T("Reset", "复位") + `" data-act="reset" data-of="` + id + `">↺</button>` +
		`<div class="rail"><input type="range" id="r-` + id + `" min="` + strconv.Itoa(k.Notch(k.Min)) + `" max="` + strconv.Itoa(k.Notch(k.Max)) + `" step="1" value="` + strconv.Itoa(k.Notch(v)) +
		`" aria-valuetext="` + fixed(v, 2) + `" aria-describedby="h-` + id + `" data-input="slide" data-change="slide-end" data-of="` + id + `"></div>` +
		`<p class="help" id="h-` + id + `">` + html.EscapeString(k.Help.In(f.Lang)) + `</p>` + price + `</div>`
}

// Paint paints every knob's slider, number and spoken value, and which preset is set.
func (r *Levers) Paint(b *Brush, f *Frame) {
	if !f.Has(Fresh | Ran) {
		return
	}
	for _, k := range session.Knobs() {
		v := k.Get(&f.With.Scenario)
		b.Value("r-"+k.ID, strconv.Itoa(k.Notch(v)))
		b.Value("n-"+k.ID, fixed(v, 2))
		b.Attr("r-"+k.ID, "aria-valuetext", fixed(v, 2))
		d := v - k.Def(f.State.Scenario)
		b.Attr("k-"+k.ID, "data-changed", flag(d > 1e-9 || d < -1e-9, "1"))
	}
	for _, p := range presets {
		v := p.value
		b.Text("p-"+p.id, p.label(f))
		b.Attr("p-"+p.id, "aria-pressed", strconv.FormatBool(f.State.Scenario.Levers == model.Levers{Infrastructure: v, Parks: v, Openness: v, Market: v}))
	}
}

// slide answers every input event of a slider: it records the value and asks
// for one computation in the next frame.
func (r *Levers) slide(e *Event) {
	k, ok := session.KnobByID(e.Of)
	n, err := strconv.Atoi(e.Value())
	if err != nil || !ok {
		return
	}
	r.d.Change(func(s *session.State) { k.Set(&s.Scenario, k.Value(n)) }, "slide:"+k.ID)
}

// settle closes the undo step a drag of a slider makes. Each key that turns it
// ends in the same event, and is followed by more.
func (r *Levers) settle(e *Event) {
	if e.El.Call("matches", ":focus-visible").Bool() {
		r.d.Session.Rest()
		return
	}
	r.d.Session.Settle()
}

// number takes an exact value. What is no number, lies outside the range or
// cannot run is refused with a sentence, and the old value stays.
func (r *Levers) number(e *Event) {
	k, ok := session.KnobByID(e.Of)
	if !ok {
		return
	}
	v, refused, ok := fault.Field{Name: k.Name, Min: k.Min, Max: k.Max}.Take(e.Value())
	if ok {
		r.d.Try(func(s *session.State) { k.Set(&s.Scenario, v) }, "")
	} else {
		r.d.Say(refused.In(e.F.Lang))
	}
	sc := r.d.Session.State().Scenario
	e.Put(fixed(k.Get(&sc), 2))
}

// Acts are what the knobs and presets do.
func (r *Levers) Acts() []Act {
	return []Act{
		Typed("slide", r.slide),
		Changed("slide-end", r.settle),
		Changed("number", r.number),
		Press("reset", func(e *Event) {
			if k, ok := session.KnobByID(e.Of); ok {
				r.d.Change(func(s *session.State) { k.Set(&s.Scenario, k.Def(s.Scenario)) }, "")
			}
		}),
		Press("preset", func(e *Event) {
			for _, p := range presets {
				if p.id == e.Of {
					r.d.Change(session.Policy(p.value), "")
				}
			}
		}),
	}
}

// Keys are the shortcuts of the presets.
func (r *Levers) Keys() []Key {
	var keys []Key
	for _, p := range presets {
		keys = append(keys, Key{p.key, p.listed, func(*Event) { r.d.Change(session.Policy(p.value), "") }})
	}
	return keys
}

// Panel is what holds the levers: a column beside the pictures, and on a phone a
// sheet over them that opens and closes.
type Panel struct {
	static
	open bool
}

// NewPanel is that sheet.
func NewPanel() *Panel { return &Panel{} }

// Around is the panel with what stands in it.
func (r *Panel) Around(f *Frame, inner string) string {
	r.open = false
	return `<aside class="panel" id="panel" aria-label="` + f.T("Levers", "调节政策") + `"><div class="panel-head"><p class="now" id="panel-now">` + nowLine(f) +
		`</p><button type="button" class="btn" data-act="panel">` + f.T("Close", "关闭") + `</button></div>` + inner + `</aside>`
}

// Paint keeps the effect of a change in sight where the sheet covers the pictures.
func (r *Panel) Paint(b *Brush, f *Frame) {
	if f.Has(Fresh | Ran | Looked) {
		b.HTML("panel-now", nowLine(f))
	}
}

// Acts open and close it.
func (r *Panel) Acts() []Act {
	return []Act{Press("panel", func(e *Event) {
		r.open = !r.open
		id, class := "open-panel", "panel"
		if r.open {
			id, class = "levers", "panel open"
		}
		e.B.Attr("panel", "class", class)
		e.B.Apply()
		dom.Focus(id)
	})}
}
