package view

import (
	"slices"
	"strconv"
	"strings"

	"silkladder/app/assume"
	"silkladder/app/dom"
	"silkladder/app/session"
	"silkladder/model"
)

// Assumptions are every parameter of the model with its range, source and evidence,
// each open to change. Package assume writes and checks the list.
type Assumptions struct {
	d      *Desk
	params model.Params // what the fields show
	base   string       // archetype of the defaults they show
	query  string       // of the search

	version int // of the scenario whose couplings are shown
}

// NewAssumptions is the section of the drawer with all assumptions.
func NewAssumptions(d *Desk) *Assumptions { return &Assumptions{d: d} }

// usualParams are the parameters that reset restores: the cluster's own.
func (r *Assumptions) usualParams(f *Frame) *model.Params {
	own := f.State.Scenario.Own()
	return &own
}

func (r *Assumptions) assumeList(f *Frame) *assume.List {
	p := f.State.Scenario.Params
	return &assume.List{Lang: f.Lang, P: &p, Base: r.usualParams(f), Record: func(row model.Param) string { return lesson(f, row) }}
}

// HTML is the list and what stands over it.
func (r *Assumptions) HTML(f *Frame) string {
	l := r.assumeList(f)
	r.version = f.State.Scenario.Version
	r.params, r.base, r.query = f.State.Scenario.Params, f.State.Scenario.Archetype, ""
	return `<p class="lede">` + f.T("Every number the model rests on. Most are assumptions, not measurements: change one and watch whether the answer holds.",
		"模型所依据的每一个数字。多数是假设而非测量值：改动一个，看结论是否仍然成立。") + `</p>` +
		`<ul class="as-legend"><li><span class="ev ev-v">` + f.T("checked", "已核对") + `</span> ` + f.T("against its source", "与出处核对") + `</li><li><span class="ev ev-m">` + f.T("literature", "文献") + `</span> ` + f.T("not checked against the text", "未核对原文") + `</li><li><span class="ev ev-a">` + f.T("assumed", "假设") + `</span> ` + f.T("chosen by us: test it", "由我们选定，请检验") + `</li></ul>` +
		`<div class="as-search"><label for="as-find">` + f.T("Search", "搜索") + `</label><input type="search" id="as-find" data-input="assume-find" autocomplete="off" placeholder="` + f.T("name, symbol or equation", "名称、符号或方程") + `"><span id="as-count" role="status"></span></div>` +
		`<div id="as-changed">` + l.ChangedHTML() + `</div><div id="as-list">` + l.HTML("") + `</div><div id="as-couple">` + couplings(f) + `</div>`
}

// couplings are what ties clusters and places together, in version 2.
func couplings(f *Frame) string {
	s := &f.State.Scenario
	if s.Version != model.Version2 {
		return ""
	}
	return assume.Couplings(f.Lang, s.Couplings, model.DefaultCouplings())
}

// couple takes a typed coupling, or puts the usual one back where nothing is typed. What
// is refused changes nothing, and the row says why.
func (r *Assumptions) couple(id, text string, el dom.Value) {
	row, ok := assume.CouplingByID(id)
	if !ok {
		return
	}
	x := row.Get(model.DefaultCouplings())
	if strings.TrimSpace(text) != "" {
		v, refused, ok := assume.CheckCoupling(row, text)
		if !ok {
			r.d.Refuse(refused.In(r.d.Now().Lang), "ae-"+id)
			el.Set("value", assume.Plain(row.Get(r.d.Session.State().Scenario.Couplings)))
			return
		}
		x = v
	}
	r.d.Try(func(s *session.State) { row.Set(&s.Scenario.Couplings, x) }, "ae-"+id)
	el.Set("value", assume.Plain(row.Get(r.d.Session.State().Scenario.Couplings)))
}

// showCouplings paints the couplings' values and marks.
func (r *Assumptions) showCouplings(b *Brush, f *Frame) {
	s := &f.State.Scenario
	if s.Version != r.version {
		r.version = s.Version
		b.HTML("as-couple", couplings(f))
		return
	}
	usual := model.DefaultCouplings()
	for _, row := range model.CouplingTable() {
		x := row.Get(s.Couplings)
		b.Value("av-"+row.ID, assume.Plain(x))
		b.Attr("ar-"+row.ID, "data-changed", flag(x != row.Get(usual), "1"))
	}
}

func (r *Assumptions) findAssumptions(b *Brush, f *Frame, query string) {
	r.query = query
	b.HTML("as-list", r.assumeList(f).HTML(query))
	count := ""
	if strings.TrimSpace(query) != "" {
		count = strconv.Itoa(len(assume.Find(query))) + f.T(" found", "项")
	}
	b.Text("as-count", count)
}

// showAssumption brings one row into sight and focuses its first field.
func (r *Assumptions) showAssumption(id string) {
	dom.Reveal("ar-"+id, "av-"+id+"-0")
}

// Paint paints the rows whose numbers changed.
func (r *Assumptions) Paint(b *Brush, f *Frame) {
	d := r
	r.showCouplings(b, f)
	if d.base != f.State.Scenario.Archetype { // all defaults are others
		d.params, d.base = f.State.Scenario.Params, f.State.Scenario.Archetype
		b.HTML("as-list", r.assumeList(f).HTML(d.query))
		b.HTML("as-changed", r.assumeList(f).ChangedHTML())
		return
	}
	l := r.assumeList(f)
	rows := assume.Changed(l.P, &d.params)
	d.params = *l.P
	for _, row := range rows {
		r.showRow(b, l, row)
	}
	b.HTML("as-changed", l.ChangedHTML())
}

// showRow paints one row. Its fields are only written anew where there are more
// or fewer than before, so that the keyboard stays in them.
func (r *Assumptions) showRow(b *Brush, l *assume.List, row model.Param) {
	value, usual := row.Get(l.P), row.Get(l.Base)
	if row.Null {
		b.HTML("af-"+row.ID, l.Fields(row))
	}
	for k, x := range value {
		b.Value("av-"+row.ID+"-"+strconv.Itoa(k), assume.Plain(x))
	}
	b.HTML("am-"+row.ID, assume.Mark(row, value, usual))
	b.Attr("ar-"+row.ID, "data-changed", flag(!slices.Equal(value, usual), "1"))
	b.Text("ae-"+row.ID, "")
}

// setAssumption takes a typed value. What the row or the model refuses changes
// nothing: the row says why, and the field shows the old value again.
func (r *Assumptions) setAssumption(f *Frame, of string, el dom.Value) {
	id, index, _ := strings.Cut(of, ":")
	k, err := strconv.Atoi(index)
	row, ok := model.ParamByName(id)
	if err != nil || !ok || k < 0 || k >= row.Len {
		return
	}
	old := row.Get(&f.State.Scenario.Params)
	text := el.Get("value").String()
	restore := func() { el.Set("value", assume.Plain(old[k])) }
	x, refused, ok := assume.Check(row, text)
	if !ok {
		r.d.Refuse(refused.In(f.Lang), "ae-"+id)
		restore()
		return
	}
	if r.d.Try(func(s *session.State) { row.Set(&s.Scenario.Params, assume.With(row, old, k, x)) }, "ae-"+id) {
		old[k] = x
	}
	restore() // in the form in which all are shown
}

func (r *Assumptions) resetAssumption(f *Frame, id string) {
	row, ok := model.ParamByName(id)
	if !ok {
		return
	}
	r.d.Try(func(s *session.State) { row.Set(&s.Scenario.Params, row.Get(r.usualParams(f))) }, "ae-"+id)
}

func (r *Assumptions) resetAssumptions(f *Frame) {
	n := len(assume.Changed(&f.State.Scenario.Params, r.usualParams(f)))
	if n == 0 {
		return
	}
	if !r.d.Change(func(s *session.State) { s.Scenario.Params = *r.usualParams(f) }, "") {
		return
	}
	r.d.Say(f.T("All assumptions are at their defaults again; undo brings yours back.", "全部假设已恢复默认；撤销可找回您的改动。"))
}

// takeOver gives a row that the model computes to the visitor.
func (r *Assumptions) takeOver(id string) {
	row, ok := model.ParamByName(id)
	if !ok || !row.Null {
		return
	}
	r.d.Try(func(s *session.State) { row.Set(&s.Scenario.Params, assume.ByHand(row, &s.Scenario.Params)) }, "ae-"+id)
}

// Acts are what its controls do.
func (r *Assumptions) Acts() []Act {
	return []Act{
		Changed("assume", func(e *Event) { r.setAssumption(e.F, e.Of, e.El) }),
		Press("assume-reset", func(e *Event) { r.resetAssumption(e.F, e.Of) }),
		Press("assume-reset-all", func(e *Event) { r.resetAssumptions(e.F) }),
		Press("assume-hand", func(e *Event) { r.takeOver(e.Of) }),
		Typed("assume-find", func(e *Event) { r.findAssumptions(e.B, e.F, e.Value()) }),
		Changed("couple", func(e *Event) { r.couple(e.Of, e.Value(), e.El) }),
		Press("couple-reset", func(e *Event) { r.couple(e.Of, "", e.El) }),
		Press("assume-show", func(e *Event) { r.showAssumption(e.Of) }),
	}
}
