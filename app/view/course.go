package view

import (
	"html"
	"math"
	"slices"
	"strconv"
	"strings"

	"silkladder/app/course"
	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/number"
	"silkladder/app/session"
	"silkladder/model"
)

// Course is what a scenario of version 2 says beside its levers: how the years since
// 2013 are told and from when the levers act, the budget, and events put on a year.
type Course struct {
	d       *Desk
	about   string // the scenario whose events are summed up
	changed string // what they come to
}

// NewCourse is that.
func NewCourse(d *Desk) *Course { return &Course{d: d} }

// HTML is the group of it; it has nothing to say in version 1.
func (r *Course) HTML(f *Frame) string {
	return `<div class="group course" id="course" role="group" aria-labelledby="course-h"` + untold(f) + `><h2 id="course-h">` + f.T("Time, money, events", "时间、经费、事件") + `</h2>` +
		`<div id="course-past">` + r.past(f) + `</div><div id="course-money">` + r.money(f) + `</div>` +
		`<div id="course-events">` + r.events(f) + `</div>` +
		`<details class="course-kinds"><summary>` + f.T("Put an event on any year", "在任意一年加入事件") + `</summary><div id="course-kinds">` + r.kinds(f) + `</div></details></div>`
}

func untold(f *Frame) string {
	if f.State.Scenario.Version == model.Version2 {
		return ""
	}
	return " hidden"
}

// Paint keeps it up, and sums the events up when the page rests.
func (r *Course) Paint(b *Brush, f *Frame) {
	s := &f.State.Scenario
	two := s.Version == model.Version2
	if f.Has(Rested) && two && !f.Replaying && r.about != f.Key() {
		r.about, r.changed = f.Key(), r.sum(f)
	}
	if !f.Has(Fresh | Ran | Rested) {
		return
	}
	b.Attr("course", "hidden", flag(!two, "hidden"))
	if !two {
		return
	}
	b.HTML("course-past", r.past(f))
	b.HTML("course-money", r.money(f))
	b.HTML("course-events", r.events(f))
	b.HTML("course-kinds", r.kinds(f))
}

// past is the switch of the past and the year from which the levers act.
func (r *Course) past(f *Frame) string {
	s := &f.State.Scenario
	now := course.PastOf(s)
	out := `<h3 id="past-h">` + f.T("Since 2013", "2013年以来") + `</h3><div class="presets" role="group" aria-labelledby="past-h">`
	for _, p := range course.Pasts {
		out += `<button type="button" class="btn" id="past-` + string(p) + `" data-act="past" data-of="` + string(p) + `" aria-pressed="` + strconv.FormatBool(p == now) + `">` + p.Name(f.Lang) + `</button>`
	}
	out += `</div><p class="course-says">` + html.EscapeString(now.Means(s, f.Lang)) + `</p>`
	if now == course.Otherwise {
		return out
	}
	return out + field("from-year", "from-year", "", f.T("Levers act from the end of", "杠杆从何年末起作用"), number.Plain(s.From), "1", "")
}

// money is the budget.
func (r *Course) money(f *Frame) string {
	s, text, says := &f.State.Scenario, "", f.T("No limit. With one, all levers give way alike.", "不限。设定后，各项杠杆同比例让步。")
	if s.Budget > 0 {
		text = number.Plain(s.Budget)
		end := number.Plain(model.StartYear + s.Years)
		switch a := f.With.Afford; {
		case a < .995:
			says = f.T("In "+end+" it allows the levers at "+percent(a)+" of what is set; zones that stand and people being retrained are paid all the same.", end+"年只够各项杠杆达到所设的"+percent(a)+"；已建园区和转岗人员的费用照付。")
		default:
			says = f.T("It is enough for the levers as set.", "足够各项杠杆按设定实施。")
		}
	}
	return `<h3>` + f.T("Budget", "预算") + `</h3>` +
		field("budget", "budget", "", f.T("US$ bn a year, all of China’s clusters, home and lenders", "全国各集群、国内与贷方，十亿美元/年"), text, "1", f.T("none", "不限")) +
		`<p class="course-says">` + says + `</p>`
}

func percent(share float64) string { return strconv.Itoa(int(math.Round(100*share))) + "%" }

// field is a line with a number to type.
func field(id, act, of, label, value, step, empty string) string {
	return `<div class="course-field"><label for="` + id + `">` + label + `</label><input type="text" class="num" inputmode="decimal" id="` + id + `" data-step="` + step + `" value="` + value + `" placeholder="` + empty + `" data-change="` + act + `" data-of="` + of + `"></div>`
}

// events are those of the scenario, each open to change.
func (r *Course) events(f *Frame) string {
	s := &f.State.Scenario
	out := `<h3>` + f.T("Events", "事件") + `</h3>`
	if len(s.Shocks) == 0 {
		return out + `<p class="course-says">` + f.T("None.", "没有。") + `</p>`
	}
	for i, x := range s.Shocks {
		k, ok := course.KindOf(x.Kind)
		if !ok {
			continue
		}
		n, name := strconv.Itoa(i), k.Name().In(f.Lang)
		of := func(part string) string { return part + ":" + n }
		input := func(part, label, value string) string {
			return field("event-"+part+"-"+n, "event-set", of(part), label, value, "1", "")
		}
		out += `<div class="course-event" role="group" aria-label="` + name + `"><b>` + name + `</b><button type="button" class="tool" data-act="event-drop" data-of="` + n + `" aria-label="` + f.T("Remove: ", "移除：") + name + `">✕</button>` +
			input("year", f.T("from the end of", "起于（年末）"), number.Plain(x.Year)) +
			input("years", f.T("years", "持续年数"), number.Plain(k.Length(x))) +
			input("size", k.Of.In(f.Lang), number.Plain(k.Percent(x)))
		if places := k.Places(f.With.Hosts); places != nil {
			out += `<div class="course-field"><label for="event-place-` + n + `">` + f.T("where", "何处") + `</label><select id="event-place-` + n + `" data-change="event-set" data-of="` + of("place") + `">`
			for _, p := range places {
				sel := ""
				if p.ID == x.Place {
					sel = " selected"
				}
				out += `<option value="` + html.EscapeString(p.ID) + `"` + sel + `>` + html.EscapeString(p.Name.In(f.Lang)) + `</option>`
			}
			out += `</select></div>`
		}
		out += nothingHere(k, f) + `</div>`
	}
	if r.changed != "" && r.about == f.Key() {
		out += `<p class="course-says" role="status">` + html.EscapeString(r.changed) + `</p>`
	}
	return out
}

// nothingHere says where an event would change nothing.
func nothingHere(k course.Kind, f *Frame) string {
	if why := k.Nothing(&f.State.Scenario).In(f.Lang); why != "" {
		return `<p class="course-says">` + why + `</p>`
	}
	return ""
}

// kinds are the cards of the events that can be put on a year.
func (r *Course) kinds(f *Frame) string {
	out := ""
	for _, k := range course.Kinds() {
		name := k.Name().In(f.Lang)
		year := number.Plain(k.New(&f.State.Scenario, shownYear(f)).Year)
		out += `<div class="course-kind"><b>` + name + `</b><p>` + html.EscapeString(k.Help().In(f.Lang)) + ` ` + html.EscapeString(k.How().In(f.Lang)) + ` <small>` + html.EscapeString(k.From().In(f.Lang)) + `</small></p>` + nothingHere(k, f) +
			`<button type="button" class="btn" data-act="event-add" data-of="` + k.Kind + `"><span class="vh">` + name + f.T(": ", "：") + `</span>` + f.T("Add to "+year+" (the year can be changed)", "加入"+year+"年（年份可改）") + `</button></div>`
	}
	return out
}

// shownYear is the year that the page shows.
func shownYear(f *Frame) float64 { return model.StartYear + f.With.T[f.Step] }

// sum is what the events come to, by one more run.
func (r *Course) sum(f *Frame) string {
	s := f.State.Scenario
	if len(s.Shocks) == 0 {
		return ""
	}
	s.Shocks = nil
	calm, err := model.Run(s)
	if err != nil {
		return ""
	}
	return course.Changed(f.With, calm, f.Lang)
}

// year takes the year from which the levers act, as the model has it: whole or not.
func (r *Course) year(e *Event) {
	x, refused, ok := fault.Field{Name: lang.Pair{En: "The year from which the levers act", Zh: "政策起作用的年份"}, Min: model.StartYear, Max: math.Floor(model.StartYear + e.F.State.Scenario.Years)}.Take(e.Value())
	r.take(e, refused, ok, func(s *model.Scenario) { s.From = x }, func(s *model.Scenario) string { return number.Plain(s.From) })
}

// budget takes the budget; nothing typed is none.
func (r *Course) budget(e *Event) {
	x, refused, ok := 0.0, fault.Fault{}, true
	if strings.TrimSpace(e.Value()) != "" {
		x, refused, ok = fault.Field{Name: lang.Pair{En: "The budget (empty: no limit)", Zh: "预算（留空为不限）"}, Min: .01, Max: link.MaxBudget}.Take(e.Value())
	}
	r.take(e, refused, ok, func(s *model.Scenario) { s.Budget = x }, func(s *model.Scenario) string {
		if s.Budget == 0 {
			return ""
		}
		return number.Plain(s.Budget)
	})
}

// take changes the scenario by what was typed, or says why not; the field then shows
// what holds.
func (r *Course) take(e *Event, refused fault.Fault, ok bool, change func(*model.Scenario), shows func(*model.Scenario) string) {
	if ok {
		r.d.Try(func(s *session.State) { change(&s.Scenario) }, "")
	} else {
		r.d.Say(refused.In(e.F.Lang))
	}
	now := r.d.Session.State().Scenario
	e.Put(shows(&now))
}

// set takes one number or the place of an event.
func (r *Course) set(e *Event) {
	part, of, _ := strings.Cut(e.Of, ":")
	list := e.F.State.Scenario.Shocks
	i, err := strconv.Atoi(of)
	if err != nil || i < 0 || i >= len(list) {
		return
	}
	k, known := course.KindOf(list[i].Kind)
	if !known {
		return
	}
	x, refused, ok := list[i], fault.Fault{}, true
	num := func(en, zh string, low, high float64) (v float64) {
		v, refused, ok = fault.Field{Name: lang.Pair{En: en, Zh: zh}, Min: low, Max: high}.Take(e.Value())
		return v
	}
	switch part {
	case "year":
		x.Year = num("The year of the event", "事件的年份", model.StartYear, math.Floor(model.StartYear+e.F.State.Scenario.Years)-1)
	case "years":
		x.Years = num("How many years it lasts", "持续年数", .25, model.MaxYears)
	case "size":
		x = k.Resized(x, num("Its size", "强度", .01, 100*k.Max))
	case "place":
		x.Place = e.Value()
	}
	r.take(e, refused, ok, func(s *model.Scenario) {
		s.Shocks = slices.Clone(s.Shocks)
		s.Shocks[i] = x
	}, func(s *model.Scenario) string {
		switch x := s.Shocks[i]; part {
		case "year":
			return number.Plain(x.Year)
		case "years":
			return number.Plain(k.Length(x))
		case "size":
			return number.Plain(k.Percent(x))
		default:
			return x.Place
		}
	})
}

// Acts are what its controls do.
func (r *Course) Acts() []Act {
	return []Act{
		Press("past", func(e *Event) {
			r.d.Change(func(s *session.State) { course.Past(e.Of).Set(&s.Scenario) }, "")
		}),
		Changed("from-year", r.year),
		Changed("budget", r.budget),
		Changed("event-set", r.set),
		Press("event-add", func(e *Event) {
			k, ok := course.KindOf(e.Of)
			if !ok {
				return
			}
			x := k.New(&e.F.State.Scenario, shownYear(e.F))
			if r.d.Try(func(s *session.State) { s.Scenario.Shocks = append(slices.Clone(s.Scenario.Shocks), x) }, "") {
				year := number.Plain(x.Year)
				r.d.Tell(k.En+" from the end of "+year+" on. Undo takes it away again.", year+"年末起："+k.Zh+"。撤销可取消。")
			}
		}),
		Press("event-drop", func(e *Event) {
			i, err := strconv.Atoi(e.Of)
			if err != nil || i < 0 || i >= len(e.F.State.Scenario.Shocks) {
				return
			}
			r.d.Change(func(s *session.State) { s.Scenario.Shocks = slices.Delete(slices.Clone(s.Scenario.Shocks), i, i+1) }, "")
		}),
	}
}
