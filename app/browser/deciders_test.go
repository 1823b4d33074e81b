package browser

import (
	"strings"
	"testing"

	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/study"
)

// Beside the headline stand the ten assumptions that decide, those that the model finds
// here too, each with what supports it; one leads to its place among the assumptions.
func TestDeciders(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/?v=2&a=toys&with=none", size(1440, 900)).ready()
	q := question.Question{Kind: question.Tornado, Scenario: p.state().Scenario}
	plan, err := q.Plan()
	if err != nil {
		t.Fatal(err)
	}
	recs, err := study.Records(plan, model.NewEngine(), 0, plan.Len(), nil)
	if err != nil {
		t.Fatal(err)
	}
	want := q.Tornado().Bars(recs, 0)[:10]
	p.push(`.headline [data-act=deciders]`)
	p.wait(`document.querySelectorAll('#deciders li').length === 10`)
	got := eval[[]string](p, `[...document.querySelectorAll('#deciders li button')].map((e) => e.dataset.of)`)
	for i, bar := range want {
		if got[i] != bar.Dim.Param.ID {
			t.Errorf("place %d is %s, here it is %s", i, got[i], bar.Dim.Param.ID)
		}
	}
	if n := eval[int](p, `document.querySelectorAll('#deciders li .ev').length`); n != 10 {
		t.Errorf("%d say what supports them", n)
	}
	p.shoot("deciders")
	p.push(`#deciders li button`)
	p.wait(`document.activeElement?.id.startsWith(` + quote("av-"+got[0]) + `)`)

	z := open(t, h.URL+"/zh/?v=2&a=toys&with=none", size(390, 844)).ready()
	z.push(`.brief-more [data-act=deciders]`)
	z.wait(`document.querySelectorAll('#deciders li').length === 10`)
	if w := eval[int](z, `document.documentElement.scrollWidth`); w > 390 {
		t.Errorf("%d pixels wide", w)
	}
	if s := eval[string](z, `document.getElementById('deciders').innerText`); strings.Contains(s, "effect") {
		t.Errorf("English in the Chinese page: %.200s", s)
	}
	z.shoot("deciders-zh")
}
