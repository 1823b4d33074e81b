package view

import (
	"encoding/json"
	"html"
	"strconv"
	"strings"

	"silkladder/app/dom"
	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/session"
	"silkladder/model"
	"silkladder/model/study"
)

// Cases are those of which each can be opened by its number: the ones that the page
// counted last, or those of a file that the visitor brought (package ema).
type Cases struct {
	static
	d    *Desk
	n    int
	draw func(i int) (model.Scenario, bool)
}

// NewCases are none before some are counted or brought.
func NewCases(d *Desk) *Cases { return &Cases{d: d} }

// hold takes cases that were counted here.
func (r *Cases) hold(t *study.Tally) { r.n, r.draw = t.Len(), t.Scenario }

// Bring takes those of a file, of which text says what they are of (package ema), and
// asks for a number.
func (r *Cases) Bring(text string) {
	f := r.d.Now()
	var s study.Settings
	if err := json.Unmarshal([]byte(text), &s); err != nil {
		r.d.Say(f.T("The cases of this file cannot be opened: ", "无法打开此文件中的情形：") + fault.Refusal(err).In(f.Lang))
		return
	}
	en, err := s.Ensemble(r.d.Ask.Kept)
	if err != nil {
		r.d.Tell("What the record allows has not been loaded, and these cases come from it. With a connection to the network, try again; nothing was changed.",
			"记录所容许的假设尚未读入，而这些情形取自其中。请联网后重试，未作任何改动。")
		return
	}
	r.n = s.Draws
	e := model.NewEngine()
	r.draw = func(i int) (model.Scenario, bool) {
		s, err := en.Case(e, i)
		return s, err == nil
	}
	of := f.T("Cases in this file: ", "此文件中的情形：")
	if en.Posterior != nil {
		of = f.T("Cases in this file that the record allows: ", "此文件中记录容许的情形：")
	}
	r.d.Open(f.T("Open a case", "打开情形"), `<p>`+of+strconv.Itoa(r.n)+f.T(", about: ", "个，关于：")+html.EscapeString(link.Label(s.Scenario).In(f.Lang))+f.T(".", "。")+`</p><div class="ask"><label for="case-n">`+
		f.T("Case, 0 to "+strconv.Itoa(r.n-1), "情形，0至"+strconv.Itoa(r.n-1))+`</label> <input type="text" class="num" inputmode="numeric" id="case-n" data-step="1" data-change="case-n"> <button type="button" class="btn" data-act="case-go">`+f.T("Open", "打开")+`</button></div><p class="note">`+
		f.T("It replaces the scenario; undo brings that back. “Case 17” in the search opens another one later.", "它将取代当前情景，可以撤销。以后在搜索栏输入“情形17”可打开另一个。")+`</p>`)
}

// take opens the case whose number was typed.
func (r *Cases) take(typed string, f *Frame) {
	n, refused, ok := fault.Field{Name: lang.Pair{En: "Case", Zh: "情形"}, Max: float64(r.n - 1), Whole: true}.Take(typed)
	if !ok {
		r.d.Say(refused.In(f.Lang))
		return
	}
	r.open(int(n), f)
}

// open makes a case the scenario, to be undone like any change.
func (r *Cases) open(n int, f *Frame) {
	var s model.Scenario
	ok := r.draw != nil && n >= 0 && n < r.n
	if ok {
		s, ok = r.draw(n)
	}
	if !ok {
		r.d.Tell("There is no such case.", "没有这个情形。")
		return
	}
	name := strconv.Itoa(n)
	if r.d.Change(func(st *session.State) { *st = asCase(f, s, n) }, "") {
		r.d.Close()
		r.d.Tell("Case "+name+" is the scenario now, in every view.", "情形"+name+"已成为当前情景，各视图均已更新。")
	}
}

// asCase is the state of the page with a case as the scenario.
func asCase(f *Frame, s model.Scenario, n int) session.State {
	st, name := f.State, strconv.Itoa(n)
	st.Scenario, st.Model, st.Name = s, s.Model(), f.T("Case "+name, "情形"+name)
	return st
}

// asked is the number of the case that a search asks for, as in “open case 217”; false
// where there is no such case.
func (r *Cases) asked(query string) (n int, ok bool) {
	q := strings.ToLower(strings.TrimSpace(query))
	for _, p := range [...]string{"open", "打开"} {
		q = strings.TrimSpace(strings.TrimPrefix(q, p))
	}
	number := strings.TrimPrefix(strings.TrimPrefix(q, "case"), "情形")
	n, err := strconv.Atoi(strings.TrimSpace(number))
	return n, err == nil && number != q && n >= 0 && n < r.n
}

// Acts are what its field and button do.
func (r *Cases) Acts() []Act {
	return []Act{
		Changed("case-n", func(e *Event) { r.take(e.Value(), e.F) }),
		Press("case-go", func(e *Event) { r.take(dom.Field("case-n"), e.F) }),
	}
}
