package ui

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"unicode"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/cluster"
	"silkladder/app/link"
	"silkladder/model"
)

// editor is a visitor's own cluster while it is being described. Package cluster
// knows the questions; what is whole goes into the scenario at once.
type editor struct{ draft cluster.Draft }

var (
	_ = on("cluster", func(h *home, of string, el app.Value) { h.setCluster(of, el) })
	_ = on("cluster-name", func(h *home, _ string, el app.Value) { h.nameCluster(el) })
	_ = on("cluster-from", func(h *home, _ string, el app.Value) { h.startFrom(el.Get("value").String()) })
	_ = on("cluster-smile", func(h *home, _ string, _ app.Value) { h.smileBy(false) })
	_ = on("cluster-byhand", func(h *home, _ string, _ app.Value) { h.smileBy(true) })
	_ = on("cluster-fill", func(h *home, of string, _ app.Value) {
		h.editDraft(func(d *cluster.Draft) { d.Fill(of) })
	})
	_ = on("cluster-reset", func(h *home, _ string, _ app.Value) { h.startFrom(h.state.Scenario.Archetype) })
	_ = on("cluster-save", func(h *home, _ string, _ app.Value) { h.saveCluster() })
)

// clusterForm is the section of the drawer.
func (h *home) clusterForm() string {
	d := &h.drawer.editor.draft
	*d = cluster.Of(&h.state.Scenario.Params)
	return cluster.Form(d, h.state.Scenario.Archetype, h.state.Name, h.lang)
}

// setCluster takes one typed number.
func (h *home) setCluster(id string, el app.Value) {
	f, ok := cluster.FieldByID(id)
	if !ok {
		return
	}
	d := h.drawer.editor.draft
	if refused, ok := f.Set(&d, el.Get("value").String()); !ok {
		h.refuse(refused.In(h.lang), "cl-err")
		el.Set("value", f.Value(&h.drawer.editor.draft))
		return
	}
	h.editDraft(func(now *cluster.Draft) { *now = d })
}

// editDraft changes the draft and, where it is whole, the scenario. A draft that
// the model cannot run is taken back.
func (h *home) editDraft(f func(*cluster.Draft)) {
	e := &h.drawer.editor
	before := e.draft
	f(&e.draft)
	p := h.state.Scenario.Params
	e.draft.Apply(&p)
	if p != h.state.Scenario.Params && !h.try(func(s *state) { s.Scenario.Params = p }, "cl-err") {
		e.draft = before
	}
	h.showDraft()
}

// smileBy chooses how the smile is given. Going over to shares keeps the curve's.
func (h *home) smileBy(hand bool) {
	h.editDraft(func(d *cluster.Draft) {
		if hand && !d.ByHand {
			for i, x := range model.SmileCurve(d.Depth, d.Tilt) {
				d.Shares[i] = math.Round(x*1e4) / 100
			}
			d.Fill("share")
		}
		d.ByHand = hand
	})
}

// nameCluster names the scenario.
func (h *home) nameCluster(el app.Value) {
	name := []rune(strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, el.Get("value").String())), " "))
	if len(name) > link.MaxName {
		name = name[:link.MaxName]
	}
	h.change(func(s *state) { s.Name = string(name) }, "")
}

// startFrom begins with an archetype's cluster and keeps the name.
func (h *home) startFrom(id string) {
	a, ok := model.ArchetypeByID(id)
	if !ok {
		return
	}
	h.change(func(s *state) { s.Scenario.Archetype, s.Scenario.Params = a.ID, a.Params }, "")
	h.drawer.editor.draft = cluster.Of(&a.Params)
	h.showDraft()
}

// showEditor follows changes from elsewhere, undo among them, unless the draft
// is on its way to 100 %.
func (h *home) showEditor() {
	d := &h.drawer.editor.draft
	if d.Done() {
		p := h.state.Scenario.Params
		q := p
		d.Apply(&q)
		if q != p {
			*d = cluster.Of(&p)
		}
	}
	h.brush.value("cl-name", h.state.Name)
	h.brush.value("cl-from", h.state.Scenario.Archetype)
	h.showDraft()
}

// showDraft paints the form.
func (h *home) showDraft() {
	d := &h.drawer.editor.draft
	shown := *d
	if !d.ByHand {
		for i, x := range model.SmileCurve(d.Depth, d.Tilt) {
			shown.Shares[i] = math.Round(x*1000) / 10
		}
	}
	for _, f := range cluster.Fields() {
		h.brush.value("cl-"+f.ID, f.Value(&shown))
		if strings.HasPrefix(f.ID, "share") {
			h.brush.attr("cl-"+f.ID, "readonly", map[bool]string{false: "readonly"}[d.ByHand])
		}
	}
	h.brush.html("cl-sales-sum", cluster.Sum("sales", d.SalesSum(), h.lang))
	h.brush.html("cl-share-sum", cluster.ShareSum(d, h.lang))
	h.brush.attr("cl-curve", "hidden", map[bool]string{true: "hidden"}[d.ByHand])
	h.brush.attr("cl-smile", "aria-pressed", strconv.FormatBool(!d.ByHand))
	h.brush.attr("cl-byhand", "aria-pressed", strconv.FormatBool(d.ByHand))
	h.showPictureOfCluster()
}

// showPictureOfCluster draws the smile at its width on screen.
func (h *home) showPictureOfCluster() {
	if h.drawer.tab != "cluster" {
		return
	}
	w, _, _ := strings.Cut(app.Window().Call("silkSize", "cl-picture").String(), ":")
	width := atof(w)
	if width < 200 {
		width = 320
	}
	h.brush.html("cl-picture", cluster.Picture(&h.drawer.editor.draft, width, h.lang))
}

// saveCluster saves the scenario in a file that carries the cluster's name.
func (h *home) saveCluster() {
	b, err := json.MarshalIndent(h.state.Scenario, "", "  ")
	if err != nil {
		h.say(h.t("The scenario could not be saved.", "情景无法保存。"))
		return
	}
	name := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r):
			return unicode.ToLower(r)
		}
		return '-'
	}, h.state.Name)
	if name = strings.Trim(name, "-"); name == "" {
		name = "scenario-" + h.state.Scenario.Archetype
	}
	app.Window().Call("silkDownload", name+fileEnding, "application/json", string(b)+"\n")
	h.say(h.t("Saved as a file.", "已存为文件。"))
}
