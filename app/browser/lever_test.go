package browser

import (
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"silkladder/app/lang"
	"silkladder/model"
)

// Levers moved by keys, by the mouse, by an exact number and by presets give, in
// both languages, the numbers that the model compiled for this machine gives for
// the same scenario.
func TestLeversMoveTheModel(t *testing.T) {
	h := serve(t, site)
	for _, l := range lang.All {
		t.Run(l.Tag(), func(t *testing.T) {
			p := open(t, h.URL+l.Prefix()+"/", size(1280, 900)).ready()
			p.endWelcome()
			before := p.table("functional")

			p.focus("#r-infrastructure")
			p.press(strings.Repeat(kb.ArrowRight, 7))
			p.wait(`document.getElementById('n-infrastructure').value === '0.47'`)
			p.focus("#r-openness")
			p.press(kb.End)
			p.drag("#r-parks", .4, .8)
			p.put("#n-market", "0.255")
			p.put("#n-org", ".77")
			p.rested()

			s := p.state()
			got := s.Scenario.Levers
			want := model.Levers{Infrastructure: .47, Parks: got.Parks, Openness: 1, Market: .255}
			if got != want || got.Parks < .75 || got.Parks > .85 || s.Scenario.Params.Org != .77 {
				t.Fatalf("levers are %+v, org %v", got, s.Scenario.Params.Org)
			}
			if v := eval[string](p, `document.getElementById('r-infrastructure').getAttribute('aria-valuetext')`); v != "0.47" {
				t.Errorf("the slider is announced as %q", v)
			}
			c := native(t, s, l)
			for _, id := range []string{"functional", "value", "levels", "return", "smile", "ladder", "governance", "capacity", "resources", "hosts"} {
				p.sameTable(c, id)
			}
			if after := p.table("functional"); len(after) != len(before) || after[len(after)-1][1] == before[len(before)-1][1] {
				t.Error("the picture did not answer the levers")
			}
			fixed := func(r *model.Result, o model.Output) string {
				return strconv.FormatFloat(r.Last(o), 'f', 2, 64)
			}
			tally := eval[string](p, `document.getElementById('tally').textContent`)
			for _, o := range []model.Output{model.OutF, model.OutVAh, model.OutKB} {
				if !strings.Contains(tally, fixed(c.With, o)) || !strings.Contains(tally, fixed(c.Without, o)) {
					t.Errorf("the tally says %q, want %s and %s", tally, fixed(c.With, o), fixed(c.Without, o))
				}
			}
			p.shoot("levers-" + l.Tag())
		})
	}
}

// Presets, clusters and reset set what they say; the address follows.
func TestPresetsAndClusters(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/", size(1280, 900)).ready()
	p.endWelcome()
	for _, c := range []struct {
		id   string
		want model.Levers
	}{
		{"full", model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}},
		{"none", model.Levers{}},
		{"real", model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}},
	} {
		p.push("#p-" + c.id)
		p.wait(`document.getElementById('p-` + c.id + `').getAttribute('aria-pressed') === 'true'`)
		if got := p.state().Scenario.Levers; got != c.want {
			t.Errorf("preset %s sets %+v", c.id, got)
		}
	}
	p.push("#a-steel")
	p.wait(`document.getElementById('a-steel').getAttribute('aria-pressed') === 'true'`)
	p.rested()
	s := p.state()
	if s.Scenario.Archetype != "steel" || s.Scenario.Levers.Parks != .4 {
		t.Errorf("after choosing steel the scenario is %s with %+v", s.Scenario.Archetype, s.Scenario.Levers)
	}
	p.sameTable(native(t, s, lang.En), "capacity")

	p.put("#n-org", "0.9")
	p.wait(`document.getElementById('r-org').value === '90'`)
	p.push("#z-org")
	a, _ := model.ArchetypeByID("steel")
	p.wait(`document.getElementById('n-org').value === '` + strconv.FormatFloat(a.Params.Org, 'f', 2, 64) + `'`)
}

// A number that cannot be is refused or brought into range, and said.
func TestExactValues(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/zh/", size(1280, 900)).ready()
	p.endWelcome()
	p.put("#n-parks", "7")
	p.said("允许范围")
	p.wait(`document.getElementById('n-parks').value === '1.00'`)
	if got := p.state().Scenario.Levers.Parks; got != 1 {
		t.Errorf("parks is %v, want 1", got)
	}
	before := eval[string](p, `location.search`)
	p.put("#n-parks", "-")
	p.said("不是数字")
	p.wait(`document.getElementById('n-parks').value === '1.00'`)
	if got := eval[string](p, `location.search`); got != before {
		t.Errorf("a number that is none changed the scenario to %s", got)
	}
}

// The year is scrubbed and played; every picture follows.
func TestYears(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/?v=1&y=2020", size(1280, 900)).ready()
	p.wait(`document.getElementById('year').textContent === '2020'`)
	p.focus("#scrub")
	p.press(kb.Home)
	p.wait(`document.getElementById('year').textContent === '2013'`)
	p.press(kb.ArrowRight + kb.ArrowRight)
	p.wait(`document.getElementById('year').textContent === '2015'`)
	p.press(kb.ArrowLeft)
	p.wait(`document.getElementById('year').textContent === '2014'`)
	p.push("#play")
	p.wait(`+document.getElementById('year').textContent >= 2016`)
	p.push("#play")
	p.rested()
	year := eval[string](p, `document.getElementById('year').textContent`)
	if eval[string](p, `document.getElementById('scrub').getAttribute('aria-valuetext')`) != year {
		t.Error("the year spoken is not the year shown")
	}
	s := p.state()
	if strconv.Itoa(int(s.View.Year)) != year {
		t.Errorf("the address has the year %v, the page %s", s.View.Year, year)
	}
	c := native(t, s, lang.En)
	for _, id := range []string{"smile", "levels", "determinants"} {
		p.sameTable(c, id)
	}
	if title := eval[string](p, `document.getElementById('title-map').textContent`); !strings.Contains(title, year) {
		t.Errorf("the map says %q in %s", title, year)
	}
}

// On a phone the levers are in a sheet that opens, works and closes.
func TestLeverSheet(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/", size(390, 844)).ready()
	p.endWelcome()
	if eval[bool](p, `document.getElementById('r-parks').checkVisibility({ visibilityProperty: true })`) {
		t.Fatal("the sheet is open from the start")
	}
	p.push("#open-panel")
	p.wait(`document.getElementById('r-parks').checkVisibility({ visibilityProperty: true })`)
	p.rested()
	if !eval[bool](p, `document.getElementById('panel').contains(document.activeElement)`) {
		t.Error("the keyboard is not in the sheet")
	}
	p.drag("#r-infrastructure", .4, .9)
	p.rested()
	if got := p.state().Scenario.Levers.Infrastructure; got < .85 || got > .95 {
		t.Errorf("the slider in the sheet stands at %v", got)
	}
	p.shoot("sheet")
	p.push(".panel-head .btn")
	p.wait(`!document.getElementById('r-parks').checkVisibility({ visibilityProperty: true })`)
	p.wait(`document.activeElement.id === 'open-panel'`)
}

// endWelcome skips the orientation of the first visit.
func (p *tab) endWelcome() {
	p.t.Helper()
	p.act("welcome-end")
	p.wait(`!document.querySelector('.welcome')`)
}
