package view

import (
	"math"
	"strconv"

	"silkladder/app/link"
	"silkladder/app/rank"
	"silkladder/model"
)

// Ranking says beside the map which places matter for the cluster in focus, and why
// (package rank). A press opens the card of a place.
type Ranking struct {
	d     *Desk
	form  string // what the painted ranking is made for
	about string // the run and year that the model's own ranking is about
	model *model.Ranking
}

// NewRanking is that ranking.
func NewRanking(d *Desk) *Ranking { return &Ranking{d: d} }

func (r *Ranking) view(f *Frame) *rank.View {
	v := &rank.View{View: ledgerOf(f)}
	v.Choice, _ = rank.ParseChoice(f.State.View.Rank)
	if f.Answers.About == f.Key() && f.Answers.Study != nil {
		v.Corridors = f.Answers.Study.Corridors
	}
	if r.about == ranked(f) {
		v.Model = r.model
	}
	return v
}

// ranked is the run and the year.
func ranked(f *Frame) string { return f.Key() + " " + fixed(math.Floor(f.With.T[f.Step]+1e-9), 0) }

// HTML is the ranking.
func (r *Ranking) HTML(f *Frame) string {
	r.form = rankForm(f)
	return `<section class="ranking" id="ranking" aria-labelledby="ranking-title"><h1 id="ranking-title">` + f.T("Where, and why there", "在哪里，为什么") + `</h1><div id="ranking-of">` + r.view(f).HTML() + `</div></section>`
}

// rankForm is a comparable form of what is more than the list.
func rankForm(f *Frame) string {
	return strconv.Itoa(f.With.Scenario.Version) + " " + f.State.View.Rank
}

// Paint keeps the list; what the model itself says of the places is asked when the
// visitor rests.
func (r *Ranking) Paint(b *Brush, f *Frame) {
	if f.Has(Rested) && !f.Playing && !f.Replaying && f.With.Scenario.Version == model.Version2 && r.about != ranked(f) {
		r.about, r.model = ranked(f), nil
		if m, err := model.NewEngine().Rank(f.With.Scenario, model.StartYear+math.Floor(f.With.T[f.Step]+1e-9)); err == nil {
			r.model = m
		}
	}
	if !f.Has(Fresh | Ran | Looked | Answered | Rested) {
		return
	}
	v := r.view(f)
	if form := rankForm(f); form != r.form {
		r.form = form
		b.HTML("ranking-of", v.HTML())
		return
	}
	b.HTML("rank-list", v.List())
	for _, l := range v.Lists("rank") {
		b.Value(l.ID, l.Value)
	}
}

// Acts are what its controls do.
func (r *Ranking) Acts() []Act {
	choose := func(f *Frame, how func(rank.Choice) rank.Choice) {
		c, _ := rank.ParseChoice(f.State.View.Rank)
		word := how(c).String()
		r.d.Session.View(func(v *link.View) { v.Rank = word })
		r.d.Want(Looked)
	}
	return []Act{
		Press("rank-kind", func(e *Event) {
			choose(e.F, func(c rank.Choice) rank.Choice { return c.Ranked(e.Of) })
		}),
		Changed("rank-order", func(e *Event) {
			order := e.Value()
			choose(e.F, func(c rank.Choice) rank.Choice { return c.Ordered(order) })
		}),
	}
}
