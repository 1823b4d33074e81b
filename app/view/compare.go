package view

import (
	"html"
	"slices"
	"strconv"
	"strings"

	"silkladder/app/chart"
	"silkladder/app/dom"
	"silkladder/app/lab"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/app/session"
	"silkladder/model"
)

// Compare is what stands over the comparison: the scenarios as a list to name, swap
// and remove, and what is compared; and the table of differences.
type Compare struct {
	static
	d *Desk
}

// NewCompare is the comparison.
func NewCompare(d *Desk) *Compare { return &Compare{d: d} }

// Paint paints the list and the table.
func (r *Compare) Paint(b *Brush, f *Frame) {
	if !f.Has(Fresh | Ran | Looked) {
		return
	}
	b.HTML("ask-compare", r.compareHTML(f))
	s := ""
	if len(f.Beside) > 0 {
		s = f.Shown().Differences().HTML()
	}
	b.HTML("diff", s)
}

// keepForCompare puts the scenario shown beside itself, as it is now.
func (r *Compare) keepForCompare(f *Frame) {
	if len(f.State.Compare) >= link.MaxCompare {
		r.d.Say(f.T("Five scenarios are the most that can be compared: remove one first.", "最多同时比较五个情景：请先移除一个。"))
		return
	}
	now := link.Named{Name: f.State.Name, Scenario: f.State.Scenario}
	r.d.Change(func(s *session.State) { s.Compare = append(slices.Clone(s.Compare), now) }, "")
	if f.View == "lab" {
		r.d.Tell("Kept for comparison. Change the scenario now; every picture shows both.", "已留作比较。现在改动情景，每幅图都会同时显示两者。")
		return
	}
	r.d.Tell("Kept for comparison. Change the scenario now; both are drawn under “Side by side”.", "已留作比较。现在改动情景，两者会并排画在“并排比较”里。")
	dom.Show("fig-compare")
}

func (r *Compare) dropCompared(f *Frame, of string) {
	i, err := strconv.Atoi(of)
	if err != nil || i < 0 || i >= len(f.State.Compare) {
		return
	}
	r.d.Change(func(s *session.State) { s.Compare = slices.Delete(slices.Clone(s.Compare), i, i+1) }, "")
}

// openCompared swaps a compared scenario with the one shown.
func (r *Compare) openCompared(f *Frame, of string) {
	i, err := strconv.Atoi(of)
	if err != nil || i < 0 || i >= len(f.State.Compare) {
		return
	}
	r.d.Change(func(s *session.State) {
		c := slices.Clone(s.Compare)
		n := c[i]
		c[i] = link.Named{Name: s.Name, Scenario: s.Scenario}
		s.Name, s.Scenario, s.Compare = n.Name, n.Scenario, c
	}, "")
}

func (r *Compare) compareStory(f *Frame, id string) {
	p, ok := link.PresetByID(id)
	if !ok {
		return
	}
	if len(f.State.Compare) >= link.MaxCompare {
		r.keepForCompare(f) // says why not
		return
	}
	r.d.Change(func(s *session.State) {
		s.Compare = append(slices.Clone(s.Compare), link.Named{Name: p.Name.In(f.Lang), Scenario: p.State.Scenario})
	}, "")
}

func (r *Compare) compareBy(id string) {
	for _, o := range picture.Compared {
		if model.OutputTable()[o].ID == id {
			r.d.Session.CompareBy(o)
			r.d.Want(Looked)
		}
	}
}

// nameScenario takes the visitor's name for the scenario shown.
func (r *Compare) nameScenario(name string) {
	name = strings.TrimSpace(name)
	if r := []rune(name); len(r) > link.MaxName {
		name = string(r[:link.MaxName])
	}
	r.d.Change(func(s *session.State) { s.Name = name }, "")
}

// compareHTML is what stands over the comparison: the scenarios as a list to
// name, swap and remove, and what is compared.
func (r *Compare) compareHTML(f *Frame) string {
	var w strings.Builder
	w.WriteString(`<ol class="compared"><li><span class="swatch f-0" aria-hidden="true"></span><label><b>A</b> ` + f.T("Shown now: ", "当前情景：") +
		`<input type="text" id="scenario-name" maxlength="60" data-change="compare-name" placeholder="` + html.EscapeString(link.Label(f.State.Scenario).In(f.Lang)) +
		`" value="` + html.EscapeString(link.InLanguage(f.State.Name, f.Lang)) + `"></label></li>`)
	for i, o := range f.Shown().Others {
		n := strconv.Itoa(i)
		name := html.EscapeString(o.Name)
		w.WriteString(`<li><span class="swatch f-` + strconv.Itoa(i+1) + `" aria-hidden="true"></span><span><b>` + chart.Letter(i+1) + `</b> ` + name + `</span>` +
			`<button type="button" class="tool" data-act="compare-open" data-of="` + n + `" data-key="co` + n + `">` + f.T("Show", "显示") + `<span class="vh"> ` + name + `</span></button>` +
			`<button type="button" class="tool" data-act="compare-drop" data-of="` + n + `" data-key="cd` + n + `" aria-label="` + f.T("Remove ", "移除 ") + name + `">✕</button></li>`)
	}
	w.WriteString(`</ol><div class="copyrow"><button type="button" class="btn" data-act="compare">` + f.T("Keep this scenario for comparison", "把当前情景留作比较") + `</button>` +
		`<select data-change="compare-add" aria-label="` + f.T("Add a story", "加入一个故事") + `"><option value="">` + f.T("Add a story …", "加入一个故事……") + `</option>`)
	for _, version := range [...]int{model.Version2, model.Version} {
		w.WriteString(`<optgroup label="` + link.ModelName(version).In(f.Lang) + `">`)
		for _, p := range link.PresetNames(version) {
			w.WriteString(`<option value="` + p.ID + `">` + html.EscapeString(p.Name.In(f.Lang)) + `</option>`)
		}
		w.WriteString(`</optgroup>`)
	}
	if f.View == "lab" && !slices.Contains(lab.Slots(f.State.View.Pictures), "compare") { // every picture compares what it shows
		w.WriteString(`</select></div>`)
		return w.String()
	}
	w.WriteString(`</select><select data-change="compare-output" aria-label="` + f.T("What is compared", "比较什么") + `">`)
	for _, o := range picture.Compared {
		row, sel := model.OutputTable()[o], ""
		if o == f.CompareOutput {
			sel = " selected"
		}
		w.WriteString(`<option value="` + row.ID + `"` + sel + `>` + html.EscapeString(f.T(row.En, row.Zh)) + `</option>`)
	}
	w.WriteString(`</select></div>`)
	return w.String()
}

// Acts are what its controls do.
func (r *Compare) Acts() []Act {
	return []Act{
		Press("compare", func(e *Event) { r.keepForCompare(e.F) }),
		Changed("compare-name", func(e *Event) { r.nameScenario(e.Value()) }),
		Press("compare-drop", func(e *Event) { r.dropCompared(e.F, e.Of) }),
		Press("compare-open", func(e *Event) { r.openCompared(e.F, e.Of) }),
		Changed("compare-add", func(e *Event) { r.compareStory(e.F, e.Value()) }),
		Changed("compare-output", func(e *Event) { r.compareBy(e.Value()) }),
	}
}

// Keys are its shortcuts.
func (r *Compare) Keys() []Key {
	return []Key{{"c", lang.Pair{En: "Keep for comparison", Zh: "留作比较"}, func(e *Event) { r.keepForCompare(e.F) }}}
}
