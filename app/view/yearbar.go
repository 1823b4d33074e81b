package view

import (
	"math"
	"strconv"

	"silkladder/app/course"
	"silkladder/app/dom"
	"silkladder/app/lang"
	"silkladder/app/number"
	"silkladder/app/story"
	"silkladder/model"
)

const (
	playIcon  = `<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M5 2.5v15l13-7.5z"/></svg>`
	pauseIcon = `<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 3h4.5v14H4zM11.5 3H16v14h-4.5z"/></svg>`
)

// YearBar is the strip at the foot of the window: play, the year, the scrubber and
// the headline numbers of the year.
type YearBar struct {
	d     *Desk
	next  dom.Func
	stamp float64 // time of the last step of the playback, ms
}

// NewYearBar is that strip.
func NewYearBar(d *Desk) *YearBar { return &YearBar{d: d} }

// playStep is how many ms a quarter of a year takes in the playback.
const playStep = 70

// Watch waits for frames in which the playback goes on.
func (r *YearBar) Watch() {
	r.next = dom.FuncOf(func(a []dom.Value) any { r.onTick(a[0].Float()); return nil })
}

// Start plays the years.
func (r *YearBar) Start() {
	r.d.Session.Play()
	dom.NextFrame(r.next)
}

func (r *YearBar) onTick(now float64) {
	if !r.d.Session.Playing() {
		return
	}
	if now-r.stamp >= playStep {
		r.stamp = now
		r.d.Session.Advance()
		r.d.Want(Looked)
	}
	if r.d.Session.Playing() {
		dom.NextFrame(r.next)
	}
}

// HTML is the strip.
func (r *YearBar) HTML(f *Frame) string {
	n := strconv.Itoa(len(f.With.T) - 1)
	return `<div class="yearbar" role="region" aria-label="` + f.T("Year shown", "所示年份") + `">` +
		`<button type="button" class="play" id="play" data-act="play" aria-label="` + f.T("Play the years", "播放各年") + `"><span id="play-icon">` + playIcon + `</span></button>` +
		`<output id="year" for="scrub">` + f.Year() + `</output>` +
		`<div class="track"><input type="range" id="scrub" min="0" max="` + n + `" step="1" value="` + strconv.Itoa(f.Step) + `" aria-label="` + f.T("Year", "年份") +
		`" aria-valuetext="` + f.Year() + `" data-input="scrub" data-keys="scrub"><div class="ticks" id="ticks" aria-hidden="true">` + ticks(f) + `</div></div>` +
		`<dl class="tally" id="tally">` + tally(f) + `</dl>` +
		`<button type="button" class="btn open-panel" id="open-panel"` + panelled(f) + ` data-act="panel">` + f.T("Levers", "调节政策") + `</button></div>`
}

// panelled says what the button for the levers opens; views in which they stand
// have no such panel.
func panelled(f *Frame) string {
	if f.View == "all" || f.Embed {
		return ` aria-controls="panel"`
	}
	return " hidden"
}

// Paint shows the year.
func (r *YearBar) Paint(b *Brush, f *Frame) {
	if !f.Has(Fresh | Ran | Looked) {
		return
	}
	if f.Has(Fresh | Ran) { // before the value, which it bounds
		b.Attr("scrub", "max", strconv.Itoa(len(f.With.T)-1))
		b.HTML("ticks", ticks(f))
	}
	panel := panelled(f)
	b.Attr("open-panel", "hidden", flag(panel == " hidden", "hidden"))
	b.Attr("open-panel", "aria-controls", flag(panel != " hidden", "panel"))
	b.Text("year", f.Year())
	b.Value("scrub", strconv.Itoa(f.Step))
	b.Attr("scrub", "aria-valuetext", f.Year())
	b.HTML("tally", tally(f))
	icon, label := playIcon, f.T("Play the years", "播放各年")
	if f.Playing {
		icon, label = pauseIcon, f.T("Pause", "暂停")
	}
	b.HTML("play-icon", icon)
	b.Attr("play", "aria-label", label)
}

// ticks are the years under the scrubber: what has happened is shaded, and today is
// marked, where it is not the first or last of them.
func ticks(f *Frame) string {
	years := f.State.Scenario.Years
	at := func(share float64) string { return number.Plain(math.Round(1000*share)/10) + "%" }
	s := `<svg class="chart" width="100%" height="20" aria-hidden="true">`
	today := (model.Present - model.StartYear) / years
	if today < 1 {
		s += `<rect class="f-muted soft" x="0" y="0" width="` + at(today) + `" height="4"></rect><line class="s-ink w2" x1="` + at(today) + `" x2="` + at(today) + `" y1="0" y2="7"></line>`
		if today > .1 && today < .9 {
			s += `<text class="t12" x="` + at(today) + `" y="18" text-anchor="middle">` + f.T("today", "今天") + `</text>`
		}
	}
	for _, x := range f.State.Scenario.Shocks {
		if k, ok := course.KindOf(x.Kind); ok {
			from := math.Max(0, math.Min(1, (x.Year-model.StartYear)/years))
			s += `<rect class="f-accent" x="` + at(from) + `" y="0" width="` + at(math.Max(.004, math.Min(1-from, k.Length(x)/years))) + `" height="4"></rect>`
		}
	}
	for i, anchor := range [...]string{"start", "end"} {
		s += `<text class="muted t12" x="` + at(float64(i)) + `" y="18" text-anchor="` + anchor + `">` + strconv.Itoa(model.StartYear+i*int(years+.5)) + `</text>`
	}
	return s + `</svg>`
}

// tally is the headline of the year: functional level, value at home and
// capacity in the hosts, each against the run without the Belt and Road; of all of
// China what adds up.
func tally(f *Frame) string {
	item := func(class, name string, o model.Output) string {
		with, without, _ := story.Levels(f.With.Series(o)[f.Step], f.Without.Series(o)[f.Step]) // as the headline tells them apart
		return `<div><dt>` + name + `</dt><dd class="` + class + `">` + with + ` <small>` + f.T("without: ", "对照：") + without + `</small></dd></div>`
	}
	if together(f) {
		return sizedTally(f)
	}
	if sized(f) {
		return item("c", f.T("Functional level", "功能水平"), model.OutF) + sizedTally(f)
	}
	return item("c", f.T("Functional level", "功能水平"), model.OutF) +
		item("c", f.T("Value added at home", "留在国内的增加值"), model.OutVAh) +
		item("h", f.T("Capacity in hosts", "东道国产能"), model.OutKB)
}

// GoTo stops the playback and shows a step.
func (r *YearBar) GoTo(n int) {
	r.d.Session.Pause()
	r.d.GoTo(n)
}

// keys lets an arrow key move the scrubber by a year: its steps are the model's,
// four of them a year.
func (r *YearBar) keys(e *Event) {
	by := map[string]int{"ArrowLeft": -1, "ArrowDown": -1, "ArrowRight": 1, "ArrowUp": 1}[e.Key]
	if by == 0 {
		return
	}
	e.Took = true
	r.GoTo(e.F.Step + by*r.d.Session.PerYear())
}

// Play plays the years, or stops.
func (r *YearBar) Play() {
	if r.d.Session.Playing() {
		r.d.Session.Pause()
	} else {
		r.Start()
	}
	r.d.Want(Looked)
}

// Acts are what its controls do.
func (r *YearBar) Acts() []Act {
	return []Act{
		Press("play", func(*Event) { r.Play() }),
		Typed("scrub", func(e *Event) {
			if n, err := strconv.Atoi(e.Value()); err == nil {
				r.GoTo(n)
			}
		}),
		{"keys", "scrub", r.keys},
	}
}

// Keys are its shortcuts.
func (r *YearBar) Keys() []Key {
	by := func(years int) func(*Event) {
		return func(e *Event) { r.d.GoTo(e.F.Step + years*r.d.Session.PerYear()) }
	}
	return []Key{
		{"p", lang.Pair{En: "Play or pause", Zh: "播放或暂停"}, func(*Event) { r.Play() }},
		{"[", lang.Pair{En: "One year back", Zh: "后退一年"}, by(-1)},
		{"]", lang.Pair{En: "One year on", Zh: "前进一年"}, by(1)},
	}
}
