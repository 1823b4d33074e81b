package view

import (
	"strconv"

	"silkladder/app/dom"
	"silkladder/app/ledger"
	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/app/session"
)

// Ledger is the account of the host economies, and the page of one (package ledger).
// Which page is open and what is chosen of the rows stand in the address.
type Ledger struct {
	d       *Desk
	form    string // what the painted page is made for
	economy string // whose page was shown last
}

// NewLedger is that account.
func NewLedger(d *Desk) *Ledger { return &Ledger{d: d} }

// ledgerOf is what the account, the ranking and the colours of the map are made from.
func ledgerOf(f *Frame) ledger.View {
	v := ledger.View{Lang: f.Lang, With: f.With, Without: f.Without, Step: f.Step, Pages: f.Home(), Record: f.Record}
	v.Counted = counted(f)
	v.Choice, _ = ledger.ParseChoice(f.State.View.Rows)
	v.All = v.Choice.Whose != "" && f.With.Clusters() > 1 && f.State.View.Economy == ""
	v.Link = func(key string) string { return f.To("hosts", func(to *link.View) { to.Economy = key }) }
	if f.Answers.About == f.Key() && f.Answers.Cases != nil && f.Answers.Cases.Cases != nil {
		v.Odds = &ledger.Odds{Cases: f.Answers.Cases.Runs, Lose: f.Answers.Cases.Cases.HostsLosing()}
	}
	return v
}

// HTML is the account or the page.
func (r *Ledger) HTML(f *Frame) string {
	v := ledgerOf(f)
	r.form = ledgerForm(f)
	return `<div class="hosts" id="ledger-page">` + r.page(f, &v) + `</div>`
}

func (r *Ledger) page(f *Frame, v *ledger.View) string {
	if s, ok := v.Economy(f.State.View.Economy, f.Shown()); ok {
		return s
	}
	return `<h1 class="vh" id="hosts-title">` + f.T("The host economies: who gains, who pays", "东道国和地区：谁受益，谁付出") + `</h1>` + v.HTML()
}

// ledgerForm is a comparable form of what is more than numbers in the page: which it
// is, its hosts and its units.
func ledgerForm(f *Frame) string {
	s := f.State.View.Economy + " " + strconv.Itoa(f.With.Scenario.Version)
	if f.Record != nil {
		s += " record"
	}
	for _, h := range f.With.Hosts {
		s += " " + h.Name + h.Corridor
	}
	return s
}

// Paint keeps the numbers; another page, or other hosts, is made anew. The pictures of
// an economy are painted with all others.
func (r *Ledger) Paint(b *Brush, f *Frame) {
	if !f.Has(Fresh|Ran|Looked|Answered) || f.Told() {
		if f.Has(Asked|Rested) && !f.Told() {
			b.Text("ledger-count", counted(f))
		}
		return
	}
	v, economy := ledgerOf(f), f.State.View.Economy
	switch form := ledgerForm(f); {
	case form != r.form:
		r.form = form
		b.HTML("ledger-page", r.page(f, &v))
		b.Apply()
		r.d.Measure()
	case v.EconomyTitle(economy) != "":
		paintParts(b, v.EconomyParts(economy))
	default:
		paintParts(b, v.Parts())
		for _, l := range v.Lists("ledger") {
			b.Value(l.ID, l.Value)
		}
	}
	if economy != r.economy { // opened by a link: what is read begins there
		r.economy = economy
		b.Apply()
		if dom.Live() && economy != "" {
			dom.Focus("economy-title")
		}
	}
}

// pictureOf finds a picture of the frame: of the run, or of the economy that the address
// names.
func pictureOf(f *Frame, id string) (picture.Picture, bool) {
	if p, ok := picture.ByID(id); ok {
		return p, true
	}
	if !ledger.OfEconomy(id) {
		return picture.Picture{}, false
	}
	v := ledgerOf(f)
	return v.Picture(f.State.View.Economy, id)
}

// Alone reports whether an embed shows one picture and nothing else.
func Alone(f *Frame) bool {
	_, one := pictureOf(f, f.State.View.Chart)
	return f.Embed && one
}

func paintParts(b *Brush, parts []ledger.Part) {
	for _, p := range parts {
		if p.Attr != "" {
			b.Attr(p.ID, p.Attr, p.Value)
		} else {
			b.HTML(p.ID, p.Value)
		}
	}
}

// choose changes what is chosen of the rows.
func (r *Ledger) choose(f *Frame, how func(ledger.Choice) ledger.Choice) {
	c, _ := ledger.ParseChoice(f.State.View.Rows)
	word := how(c).String()
	r.d.Session.View(func(v *link.View) { v.Rows = word })
	r.d.Want(Looked)
}

// Acts are what its controls do; the filters are those of the ranking, too.
func (r *Ledger) Acts() []Act {
	sort := func(f *Frame, column string) {
		r.choose(f, func(c ledger.Choice) ledger.Choice { return c.Sorted(column) })
	}
	return []Act{
		Press("ledger-sort", func(e *Event) { sort(e.F, e.Of) }),
		Changed("ledger-sort", func(e *Event) { sort(e.F, e.Value()) }),
		Changed("ledger-filter", func(e *Event) {
			filter, value := e.Of, e.Value()
			r.choose(e.F, func(c ledger.Choice) ledger.Choice { return c.Filtered(filter, value) })
		}),
		Press("ledger-csv", func(e *Event) {
			v := ledgerOf(e.F)
			table := v.Table().CSV(e.F.Label(), session.Year(e.F.With.T[e.F.Step]), e.F.Citation(), e.F.Permalink())
			dom.Download("silk-ladder-"+e.F.State.Scenario.Archetype+"-ledger-"+e.F.Year()+".csv", "text/csv;charset=utf-8", table)
		}),
	}
}
