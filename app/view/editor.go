package view

import (
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"silkladder/app/cluster"
	"silkladder/app/dom"
	"silkladder/app/link"
	"silkladder/app/session"
	"silkladder/model"
)

// Editor is a visitor's own cluster while it is being described. Package cluster
// knows the questions; what is whole goes into the scenario at once.
type Editor struct {
	d     *Desk
	draft cluster.Draft
}

// NewEditor is the section of the drawer with a cluster of one's own.
func NewEditor(d *Desk) *Editor { return &Editor{d: d} }

// HTML is the form.
func (r *Editor) HTML(f *Frame) string {
	d := &r.draft
	*d = cluster.OfScenario(&f.State.Scenario)
	return cluster.Form(d, &f.State.Scenario, f.State.Name, f.Lang)
}

// setCluster takes one typed number.
func (r *Editor) setCluster(b *Brush, f *Frame, id string, el dom.Value) {
	field, ok := cluster.FieldByID(id)
	if !ok {
		return
	}
	d := r.draft
	if refused, ok := field.Set(&d, el.Get("value").String()); !ok {
		r.d.Refuse(refused.In(f.Lang), "cl-err")
		el.Set("value", field.Value(&r.draft))
		return
	}
	r.editDraft(b, f, func(now *cluster.Draft) { *now = d })
	el.Set("value", field.Value(&r.draft))
}

// editDraft changes the draft and, where it is whole, the scenario. A draft that
// the model cannot run is taken back.
func (r *Editor) editDraft(b *Brush, f *Frame, edit func(*cluster.Draft)) {
	e := r
	before := e.draft
	edit(&e.draft)
	if !applied(e.draft, &f.State.Scenario) && !r.d.Try(func(s *session.State) { e.draft.ApplyTo(&s.Scenario) }, "cl-err") {
		e.draft = before
	}
	r.showDraft(b, f)
}

// applied reports whether a scenario is what the draft says, as far as it is whole.
func applied(d cluster.Draft, s *model.Scenario) bool {
	now := *s
	d.ApplyTo(&now)
	return now.Params == s.Params && now.Workers == s.Workers && now.Output == s.Output
}

// smileBy chooses how the smile is given. Going over to shares keeps the curve's.
func (r *Editor) smileBy(b *Brush, f *Frame, hand bool) {
	r.editDraft(b, f, func(d *cluster.Draft) {
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
func (r *Editor) nameCluster(el dom.Value) {
	name := []rune(strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, el.Get("value").String())), " "))
	if len(name) > link.MaxName {
		name = name[:link.MaxName]
	}
	r.d.Change(func(s *session.State) { s.Name = string(name) }, "")
}

// startFrom begins with an archetype's cluster and keeps the name.
func (r *Editor) startFrom(b *Brush, f *Frame, id string) {
	if !slices.ContainsFunc(link.Clusters(&f.State.Scenario), func(c link.Cluster) bool { return c.ID == id }) {
		return
	}
	r.d.Change(func(s *session.State) {
		if s.Scenario.Version == model.Version2 {
			s.Scenario = link.Focus(s.Scenario, id)
		} else {
			s.Scenario.Archetype = id
		}
		s.Scenario.Params = s.Scenario.Own()
		if trade, ok := model.TradeByID(id); ok && s.Scenario.Version == model.Version2 {
			s.Scenario.Workers, s.Scenario.Output = trade.Cluster.Workers, trade.Cluster.Output
		}
	}, "")
	r.draft = cluster.OfScenario(&r.d.Now().State.Scenario)
	r.showDraft(b, f)
}

// Paint follows changes from elsewhere, undo among them, unless the draft
// is on its way to 100 %.
func (r *Editor) Paint(b *Brush, f *Frame) {
	d := &r.draft
	s := &f.State.Scenario
	if now := cluster.OfScenario(s); d.Done() && !applied(*d, s) || d.Sized != now.Sized {
		*d = now
	}
	b.Value("cl-name", f.State.Name)
	b.HTML("cl-from", cluster.From(s, f.Lang))
	b.Value("cl-from", s.Archetype)
	b.Attr("cl-size", "hidden", flag(!d.Sized, "hidden"))
	r.showDraft(b, f)
}

// showDraft paints the form.
func (r *Editor) showDraft(b *Brush, f *Frame) {
	d := &r.draft
	shown := *d
	if !d.ByHand {
		for i, x := range model.SmileCurve(d.Depth, d.Tilt) {
			shown.Shares[i] = math.Round(x*1000) / 10
		}
	}
	for _, field := range cluster.Fields() {
		b.Value("cl-"+field.ID, field.Value(&shown))
		if strings.HasPrefix(field.ID, "share") {
			b.Attr("cl-"+field.ID, "readonly", flag(!d.ByHand, "readonly"))
		}
	}
	if d.Sized {
		for _, field := range cluster.Sizes() {
			b.Value("cl-"+field.ID, field.Value(d))
		}
		b.HTML("cl-size-words", cluster.SizeWords(d, &f.State.Scenario, f.Lang))
	}
	b.HTML("cl-sales-sum", cluster.Sum("sales", d.SalesSum(), f.Lang))
	b.HTML("cl-share-sum", cluster.ShareSum(d, f.Lang))
	b.Attr("cl-curve", "hidden", flag(d.ByHand, "hidden"))
	b.Attr("cl-smile", "aria-pressed", strconv.FormatBool(!d.ByHand))
	b.Attr("cl-byhand", "aria-pressed", strconv.FormatBool(d.ByHand))
	r.opened(b, f)
}

// opened draws the smile at its width on screen.
func (r *Editor) opened(b *Brush, f *Frame) {
	width, _, _ := dom.Size("cl-picture")
	if width < 200 {
		width = 320
	}
	b.HTML("cl-picture", cluster.Picture(&r.draft, width, f.Lang))
}

// saveCluster saves the scenario in a file that carries the cluster's name.
func (r *Editor) saveCluster(f *Frame) {
	text, err := json.MarshalIndent(f.State.Scenario, "", "  ")
	if err != nil {
		r.d.Say(f.T("The scenario could not be saved.", "情景无法保存。"))
		return
	}
	name := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r):
			return unicode.ToLower(r)
		}
		return '-'
	}, f.State.Name)
	if name = strings.Trim(name, "-"); name == "" {
		name = "scenario-" + f.State.Scenario.Archetype
	}
	dom.Download(name+FileEnding, "application/json", string(text)+"\n")
	r.d.Say(f.T("Saved as a file.", "已存为文件。"))
}

// Acts are what its controls do.
func (r *Editor) Acts() []Act {
	return []Act{
		Changed("cluster", func(e *Event) { r.setCluster(e.B, e.F, e.Of, e.El) }),
		Changed("cluster-name", func(e *Event) { r.nameCluster(e.El) }),
		Changed("cluster-from", func(e *Event) { r.startFrom(e.B, e.F, e.Value()) }),
		Press("cluster-smile", func(e *Event) { r.smileBy(e.B, e.F, false) }),
		Press("cluster-byhand", func(e *Event) { r.smileBy(e.B, e.F, true) }),
		Press("cluster-fill", func(e *Event) {
			r.editDraft(e.B, e.F, func(d *cluster.Draft) { d.Fill(e.Of) })
		}),
		Press("cluster-reset", func(e *Event) { r.startFrom(e.B, e.F, e.F.State.Scenario.Archetype) }),
		Press("cluster-save", func(e *Event) { r.saveCluster(e.F) }),
	}
}
