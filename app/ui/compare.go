package ui

import (
	"html"
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/model"
)

// comparison keeps the runs of the scenarios beside the one shown.
type comparison struct {
	output model.Output // what is compared; the zero value stands for the functional level
	of     string       // the scenarios the runs belong to
	others []picture.Other
}

var (
	_ = on("compare", func(h *home, _ string, _ app.Value) { h.keepForCompare() })
	_ = on("compare-name", func(h *home, _ string, el app.Value) { h.nameScenario(el.Get("value").String()) })
	_ = on("compare-drop", func(h *home, of string, _ app.Value) { h.dropCompared(of) })
	_ = on("compare-open", func(h *home, of string, _ app.Value) { h.openCompared(of) })
	_ = on("compare-add", func(h *home, _ string, el app.Value) { h.compareStory(el.Get("value").String()) })
	_ = on("compare-output", func(h *home, _ string, el app.Value) { h.compareBy(el.Get("value").String()) })
)

// runCompared computes the scenarios beside the one shown, once.
func (h *home) runCompared() {
	key := h.lang.Tag()
	for _, n := range h.state.Compare {
		key += n.Name + "\x00" + fingerprint(state{Scenario: n.Scenario, Model: h.state.Model}) + "\x00"
	}
	c := &h.comparison
	if c.of == key {
		return
	}
	c.of, c.others = key, nil
	for _, n := range h.state.Compare {
		r, err := model.Run(n.Scenario)
		if err != nil {
			continue // link.Parse and the page only keep valid scenarios
		}
		name := link.InLanguage(n.Name, h.lang)
		if name == "" {
			name = link.Label(n.Scenario).In(h.lang)
		}
		c.others = append(c.others, picture.Other{Name: name, Run: r})
	}
}

// keepForCompare puts the scenario shown beside itself, as it is now.
func (h *home) keepForCompare() {
	if len(h.state.Compare) >= link.MaxCompare {
		h.say(h.t("Five scenarios are the most that can be compared: remove one first.", "最多同时比较五个情景：请先移除一个。"))
		return
	}
	now := link.Named{Name: h.state.Name, Scenario: h.state.Scenario}
	h.change(func(s *state) { s.Compare = append(slices.Clone(s.Compare), now) }, "")
	h.say(h.t("Kept for comparison. Change the scenario now; both are drawn under “Side by side”.", "已留作比较。现在改动情景，两者会并排画在“并排比较”里。"))
	app.Window().Call("silkShow", "fig-compare")
}

func (h *home) dropCompared(of string) {
	i, err := strconv.Atoi(of)
	if err != nil || i < 0 || i >= len(h.state.Compare) {
		return
	}
	h.change(func(s *state) { s.Compare = slices.Delete(slices.Clone(s.Compare), i, i+1) }, "")
}

// openCompared swaps a compared scenario with the one shown.
func (h *home) openCompared(of string) {
	i, err := strconv.Atoi(of)
	if err != nil || i < 0 || i >= len(h.state.Compare) {
		return
	}
	h.change(func(s *state) {
		c := slices.Clone(s.Compare)
		n := c[i]
		c[i] = link.Named{Name: s.Name, Scenario: s.Scenario}
		s.Name, s.Scenario, s.Compare = n.Name, n.Scenario, c
	}, "")
}

func (h *home) compareStory(id string) {
	p, ok := link.PresetByID(id)
	if !ok {
		return
	}
	if len(h.state.Compare) >= link.MaxCompare {
		h.keepForCompare() // says why not
		return
	}
	h.change(func(s *state) {
		s.Compare = append(slices.Clone(s.Compare), link.Named{Name: p.Name.In(h.lang), Scenario: p.State.Scenario})
	}, "")
}

func (h *home) compareBy(id string) {
	for _, o := range picture.Compared {
		if model.OutputTable()[o].ID == id {
			h.comparison.output = o
			h.wantPaint(false)
		}
	}
}

// nameScenario takes the visitor's name for the scenario shown.
func (h *home) nameScenario(name string) {
	name = strings.TrimSpace(name)
	if r := []rune(name); len(r) > link.MaxName {
		name = string(r[:link.MaxName])
	}
	h.change(func(s *state) { s.Name = name }, "")
}

// compareHTML is what stands over the comparison: the scenarios as a list to
// name, swap and remove, and what is compared.
func (h *home) compareHTML() string {
	var b strings.Builder
	b.WriteString(`<ol class="compared"><li><span class="swatch f-0" aria-hidden="true"></span><label>` + h.t("Shown now: ", "当前情景：") +
		`<input type="text" id="scenario-name" maxlength="60" data-change="compare-name" placeholder="` + html.EscapeString(link.Label(h.state.Scenario).In(h.lang)) +
		`" value="` + html.EscapeString(link.InLanguage(h.state.Name, h.lang)) + `"></label></li>`)
	for i, o := range h.comparison.others {
		n := strconv.Itoa(i)
		name := html.EscapeString(o.Name)
		b.WriteString(`<li><span class="swatch f-` + strconv.Itoa(i+1) + `" aria-hidden="true"></span><span>` + name + `</span>` +
			`<button type="button" class="tool" data-act="compare-open" data-of="` + n + `" data-key="co` + n + `">` + h.t("Show", "显示") + `<span class="vh"> ` + name + `</span></button>` +
			`<button type="button" class="tool" data-act="compare-drop" data-of="` + n + `" data-key="cd` + n + `" aria-label="` + h.t("Remove ", "移除 ") + name + `">✕</button></li>`)
	}
	b.WriteString(`</ol><div class="copyrow"><button type="button" class="btn" data-act="compare">` + h.t("Keep this scenario for comparison", "把当前情景留作比较") + `</button>` +
		`<select data-change="compare-add" aria-label="` + h.t("Add a story", "加入一个故事") + `"><option value="">` + h.t("Add a story …", "加入一个故事……") + `</option>`)
	for _, p := range link.Presets() {
		b.WriteString(`<option value="` + p.ID + `">` + html.EscapeString(p.Name.In(h.lang)) + `</option>`)
	}
	b.WriteString(`</select><select data-change="compare-output" aria-label="` + h.t("What is compared", "比较什么") + `">`)
	for _, o := range picture.Compared {
		row, sel := model.OutputTable()[o], ""
		if o == h.shown().CompareOutput {
			sel = " selected"
		}
		b.WriteString(`<option value="` + row.ID + `"` + sel + `>` + html.EscapeString(h.t(row.En, row.Zh)) + `</option>`)
	}
	b.WriteString(`</select></div>`)
	return b.String()
}

// showCompare paints the list and the difference table.
func (h *home) showCompare() {
	h.brush.html("ask-compare", h.compareHTML())
	s := ""
	if len(h.comparison.others) > 0 {
		s = h.shown().Differences().HTML()
	}
	h.brush.html("diff", s)
}

// compareOutput is what is compared.
func (h *home) compareOutput() model.Output {
	if h.comparison.output == 0 {
		return model.OutF
	}
	return h.comparison.output
}
