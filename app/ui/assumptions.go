package ui

import (
	"errors"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/assume"
	"silkladder/app/message"
	"silkladder/model"
)

// The assumptions: every parameter of the model with its range, source and
// evidence, each open to change. Package assume writes and checks the list.

var (
	_ = on("assume", func(h *home, of string, el app.Value) { h.setAssumption(of, el) })
	_ = on("assume-reset", func(h *home, of string, _ app.Value) { h.resetAssumption(of) })
	_ = on("assume-reset-all", func(h *home, _ string, _ app.Value) { h.resetAssumptions() })
	_ = on("assume-hand", func(h *home, of string, _ app.Value) { h.takeOver(of) })
	_ = on("assume-find", func(h *home, _ string, el app.Value) { h.findAssumptions(el.Get("value").String()) })
	_ = on("assume-show", func(h *home, of string, _ app.Value) { h.showAssumption(of) })
)

// usualParams are the parameters that reset restores: the archetype's.
func (h *home) usualParams() *model.Params {
	a, _ := model.ArchetypeByID(h.state.Scenario.Archetype)
	return &a.Params
}

func (h *home) assumeList() *assume.List {
	p := h.state.Scenario.Params
	return &assume.List{Lang: h.lang, P: &p, Base: h.usualParams()}
}

// assumptions is the section of the drawer.
func (h *home) assumptions() string {
	l := h.assumeList()
	h.drawer.query = ""
	return `<p class="lede">` + h.t("Every number the model rests on. Most are assumptions, not measurements: change one and watch whether the answer holds.",
		"模型所依据的每一个数字。多数是假设而非测量值：改动一个，看结论是否仍然成立。") + `</p>` +
		`<ul class="as-legend"><li><span class="ev ev-v">` + h.t("checked", "已核对") + `</span> ` + h.t("against its source", "与出处核对") + `</li><li><span class="ev ev-m">` + h.t("literature", "文献") + `</span> ` + h.t("not checked against the text", "未逐字核对") + `</li><li><span class="ev ev-a">` + h.t("assumed", "假设") + `</span> ` + h.t("chosen by us: test it", "由我们选定，请检验") + `</li></ul>` +
		`<div class="as-search"><label for="as-find">` + h.t("Search", "搜索") + `</label><input type="search" id="as-find" data-input="assume-find" autocomplete="off" placeholder="` + h.t("name, symbol or equation", "名称、符号或方程") + `"><span id="as-count" role="status"></span></div>` +
		`<div id="as-changed">` + l.ChangedHTML() + `</div><div id="as-list">` + l.HTML("") + `</div>`
}

func (h *home) findAssumptions(query string) {
	h.drawer.query = query
	h.brush.html("as-list", h.assumeList().HTML(query))
	count := ""
	if strings.TrimSpace(query) != "" {
		count = strconv.Itoa(len(assume.Find(query))) + h.t(" found", "项")
	}
	h.brush.text("as-count", count)
}

// showAssumption brings one row into sight and focuses its first field.
func (h *home) showAssumption(id string) {
	app.Window().Call("silkReveal", "ar-"+id, "av-"+id+"-0")
}

// showAssumptions paints the rows whose numbers changed.
func (h *home) showAssumptions() {
	d := &h.drawer
	if d.base != h.state.Scenario.Archetype { // all defaults are others
		d.params, d.base = h.state.Scenario.Params, h.state.Scenario.Archetype
		h.brush.html("as-list", h.assumeList().HTML(d.query))
		h.brush.html("as-changed", h.assumeList().ChangedHTML())
		return
	}
	l := h.assumeList()
	rows := assume.Changed(l.P, &d.params)
	d.params = *l.P
	for _, row := range rows {
		h.showRow(l, row)
	}
	h.brush.html("as-changed", l.ChangedHTML())
}

// showRow paints one row. Its fields are only written anew where there are more
// or fewer than before, so that the keyboard stays in them.
func (h *home) showRow(l *assume.List, row model.Param) {
	value, usual := row.Get(l.P), row.Get(l.Base)
	if row.Null {
		h.brush.html("af-"+row.ID, l.Fields(row))
	}
	for k, x := range value {
		h.brush.value("av-"+row.ID+"-"+strconv.Itoa(k), assume.Plain(x))
	}
	h.brush.html("am-"+row.ID, assume.Mark(row, value, usual))
	h.brush.attr("ar-"+row.ID, "data-changed", map[bool]string{true: "1"}[!same(value, usual)])
	h.brush.text("ae-"+row.ID, "")
}

func same(a, b []float64) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// setAssumption takes a typed value. What the row or the model refuses changes
// nothing: the row says why, and the field shows the old value again.
func (h *home) setAssumption(of string, el app.Value) {
	id, index, _ := strings.Cut(of, ":")
	k, err := strconv.Atoi(index)
	row, ok := model.ParamByName(id)
	if err != nil || !ok || k < 0 || k >= row.Len {
		return
	}
	old := row.Get(&h.state.Scenario.Params)
	text := el.Get("value").String()
	restore := func() { el.Set("value", assume.Plain(old[k])) }
	x, refused, ok := assume.Check(row, text)
	if !ok {
		h.refuse(refused.In(h.lang), "ae-"+id)
		restore()
		return
	}
	if !h.try(func(s *state) { row.Set(&s.Scenario.Params, assume.With(row, old, k, x)) }, "ae-"+id) {
		restore()
	}
}

// refusal words why the model does not take a scenario.
func (h *home) refusal(err error) string {
	var e *model.FieldError
	if errors.As(err, &e) && e.Field == "step" {
		return h.t("With this value the model cannot run: a stock would be emptied within one step. Nothing was changed.", "用这个数值模型无法运行：某个存量会在一步之内耗尽。未作改动。")
	}
	return h.t("This does not fit with the other values. ", "与其他数值不相容。") + message.Refusal(err).In(h.lang) + h.t(" Nothing was changed.", "未作改动。")
}

func (h *home) resetAssumption(id string) {
	row, ok := model.ParamByName(id)
	if !ok {
		return
	}
	h.try(func(s *state) { row.Set(&s.Scenario.Params, row.Get(h.usualParams())) }, "ae-"+id)
}

func (h *home) resetAssumptions() {
	n := len(assume.Changed(&h.state.Scenario.Params, h.usualParams()))
	if n == 0 {
		return
	}
	h.change(func(s *state) { s.Scenario.Params = *h.usualParams() }, "")
	h.say(h.t("All assumptions are at their defaults again; undo brings yours back.", "全部假设已恢复默认；撤销可找回您的改动。"))
}

// takeOver gives a row that the model computes to the visitor.
func (h *home) takeOver(id string) {
	row, ok := model.ParamByName(id)
	if !ok || !row.Null {
		return
	}
	h.try(func(s *state) { row.Set(&s.Scenario.Params, assume.ByHand(row, &s.Scenario.Params)) }, "ae-"+id)
}
