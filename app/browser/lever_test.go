package browser

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"silkladder/app/lang"
	"silkladder/app/story"
	"silkladder/model"
)

// Levers moved by keys, by the mouse, by an exact number and by presets give, in
// both languages, the numbers that the model compiled for this machine gives for
// the same scenario.
func TestLeversMoveTheModel(t *testing.T) {
	h := serve(t, site)
	for _, l := range lang.All {
		t.Run(l.Tag(), func(t *testing.T) {
			p := open(t, h.URL+l.Prefix()+"/all/?v=1", size(1280, 900)).ready()
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
			tally := eval[string](p, `document.getElementById('tally').textContent`)
			for _, o := range []model.Output{model.OutF, model.OutVAh, model.OutKB} {
				if with, without, _ := story.Levels(c.With.Last(o), c.Without.Last(o)); !strings.Contains(tally, with) || !strings.Contains(tally, without) {
					t.Errorf("the tally says %q, want %s and %s", tally, with, without)
				}
			}
			p.shoot("levers-" + l.Tag())
		})
	}
}

// Presets, clusters and reset set what they say; the address follows.
func TestPresetsAndClusters(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1", size(1280, 900)).ready()
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

// Numbers are typed as people type them. What cannot be read or lies outside the
// range is refused with a sentence, and the old value stays; the wheel changes
// nothing, the arrow keys do.
func TestExactValues(t *testing.T) {
	h := serve(t, site)
	for _, l := range lang.All {
		t.Run(l.Tag(), func(t *testing.T) {
			p := open(t, h.URL+l.Prefix()+"/all/", size(1280, 900)).ready()
			for i, text := range []string{"0,7", "0，61", "0。72", "０．６３", " 0.74 ", "65%", "7６ ％"} {
				want := []string{"0.70", "0.61", "0.72", "0.63", "0.74", "0.65", "0.76"}[i]
				p.put("#n-parks", text)
				p.wait(`document.getElementById('n-parks').value === '` + want + `' && document.getElementById('r-parks').value === '` + strings.TrimPrefix(want, "0.") + `'`)
			}
			before := p.state()
			for text, says := range map[string]lang.Pair{
				"7":     {En: "allowed are 0 to 1", Zh: "允许范围为0～1"},
				"1,234": {En: "allowed are 0 to 1", Zh: "允许范围为0～1"},
				"0.7x":  {En: "“0.7x” is not a number", Zh: "“0.7x”不是数字"},
				"-":     {En: "“-” is not a number", Zh: "“-”不是数字"},
				" ":     {En: "no number was given", Zh: "没有输入数字"},
			} {
				p.put("#n-parks", text)
				p.said(says.In(l))
				if got := eval[string](p, `document.getElementById('n-parks').value`); got != "0.76" {
					t.Errorf("after %q the field shows %s", text, got)
				}
			}
			p.focus("#n-parks")
			x, y, _, _ := p.at("#n-parks")
			p.wheel(x, y, 400, 0)
			p.rested()
			if got := p.state().Scenario.Levers; got != before.Scenario.Levers {
				t.Errorf("what was refused, or the wheel, changed the levers to %+v", got)
			}
			p.focus("#n-parks")
			p.press(kb.ArrowUp)
			p.wait(`document.getElementById('r-parks').value === '77'`)
		})
	}
}

// Every field that takes a number is one of ours: the browser's own lose what
// they do not understand, and the wheel turns them.
func TestFieldsOfNumbers(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/", size(1280, 900)).ready()
	for _, tab := range []string{"assumptions", "cluster", "hosts"} {
		p.push("#d-" + tab)
		p.wait(`document.getElementById('dt-` + tab + `').getAttribute('aria-pressed') === 'true'`)
		if n := eval[int](p, `document.querySelectorAll('input[type=number]').length`); n != 0 {
			t.Errorf("%s: %d fields of the browser's own", tab, n)
		}
		p.act("drawer-close")
	}
	p.push("#d-cluster")
	p.wait(`document.getElementById('cl-use')`)
	p.put("#cl-use", "７１，５％")
	p.wait(`document.getElementById('cl-use').value === '71.5'`)
	p.put("#cl-use", "715")
	p.wait(`document.getElementById('cl-err').textContent.includes('allowed are') && document.getElementById('cl-use').value === '71.5'`)
	p.act("drawer-close")
	p.act("seek")
	p.put("#seek-by", "2030.5")
	p.act("seek-go")
	p.wait(`document.getElementById('seek-answer').textContent.includes('whole numbers from')`)
}

// The year is scrubbed and played; every picture follows.
func TestYears(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1&y=2020", size(1280, 900)).ready()
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
	p := open(t, h.URL+"/all/", size(390, 844)).ready()
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

// The lever in hand stays under the pointer while it is dragged, and after, and
// so does the one that keys turn, though the verdict above it changes.
func TestLeverStaysInHand(t *testing.T) {
	h := serve(t, site)
	for _, l := range lang.All {
		t.Run(l.Tag(), func(t *testing.T) {
			p := open(t, h.URL+l.Prefix()+"/all/", size(1440, 900)).ready()
			p.rested()
			for _, id := range []string{"infrastructure", "parks", "market"} {
				p.at("#r-" + id)
				eval[any](p, `(() => {
					const e = document.getElementById('r-`+id+`');
					const mine = window.tops = [];
					const look = () => { mine.push(e.getBoundingClientRect().top); if (mine === tops) requestAnimationFrame(look); };
					look();
					return null;
				})()`)
				p.drag("#r-"+id, .4, .85)
				p.rested()
				p.focus("#r-" + id)
				p.press(strings.Repeat(kb.ArrowLeft, 5))
				p.rested()
				if got := eval[float64](p, `Math.max(...tops) - Math.min(...tops)`); got > 1 {
					t.Errorf("%s moved by %v pixels", id, got)
				}
				if n := eval[int](p, `tops.length`); n < 10 {
					t.Errorf("%s was looked at %d times", id, n)
				}
			}
			p.hover("#art-map", .5, .5)
			eval[any](p, `(document.activeElement.blur(), document.getElementById('play').focus(), null)`)
			p.wait(`!document.getElementById('verdict').style.minHeight`)
		})
	}
}

// On screens that are touched no field is so small that the phone magnifies the
// page to show it.
func TestFieldsOnTouchScreens(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/", func(p *tab) {
		p.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	}).ready()
	small := `[...document.querySelectorAll('input:not([type=range],[type=checkbox]),select,textarea')].filter((e) => parseFloat(getComputedStyle(e).fontSize) < 16).map((e) => e.id || e.outerHTML).join(' ')`
	if !eval[bool](p, `matchMedia('(pointer: coarse)').matches`) {
		t.Fatal("this screen is not touched")
	}
	if got := eval[string](p, small); got != "" {
		t.Errorf("small fields: %s", got)
	}
}

// On a phone the drawer covers the sheet of levers that it was opened from, and
// gives the keyboard back to it.
func TestDrawerOverSheet(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/", size(390, 844)).ready()
	p.push("#open-panel")
	p.push("#d-cluster")
	p.wait(`document.getElementById('cl-use') && !document.getElementById('panel').checkVisibility({ visibilityProperty: true })`)
	p.put("#cl-use", "71")
	p.act("drawer-close")
	p.wait(`document.activeElement.id === 'd-cluster' && document.getElementById('panel').checkVisibility({ visibilityProperty: true })`)
}

// A lever stays where it is while the page answers, from when it first does: neither the
// prices under the levers nor the odds above them move it, on any screen.
func TestLeversStay(t *testing.T) {
	h := serve(t, site)
	for _, c := range []struct {
		l     lang.Lang
		path  string
		w, h  int64
		grows bool // its answer does so once, by the first odds
	}{
		{lang.En, "/lab/", 1440, 900, false}, {lang.Zh, "/lab/", 390, 844, false}, {lang.En, "/lab/?v=1", 768, 1024, false},
		{lang.En, "/all/?a=steel", 1440, 900, false}, {lang.Zh, "/?card=2", 1440, 900, true},
	} {
		t.Run(fmt.Sprint(c.l.Tag(), c.path, c.w), func(t *testing.T) {
			p := open(t, h.URL+c.l.Prefix()+c.path, size(c.w, c.h)).ready()
			if c.grows {
				p.wait(`/100|20/.test(document.getElementById('qcard-count').textContent)`)
			}
			eval[any](p, `(() => {
				const all = [...document.querySelectorAll('[id^=r-]')].filter((e) => e.checkVisibility());
				const top = (e) => { 
					const panel = e.closest('#panel'); // sticks to the window
					let y = e.getBoundingClientRect().top - (panel?.getBoundingClientRect().top ?? 0);
					for (let x = e; x && x !== panel?.parentElement; x = x.parentElement) y += x.scrollTop;
					return y;
				};
				const was = all.map(top);
				window.silkMoved = new Set();
				const look = () => { all.forEach((e, i) => { if (e.isConnected && Math.abs(top(e) - was[i]) > 1) silkMoved.add(e.id + ' ' + was[i] + ' ' + top(e)); }); requestAnimationFrame(look); };
				look();
				return null;
			})()`)
			counted := func() { p.wait(`!document.querySelector('.verdict .room')`); p.rested() }
			counted()
			p.drag("#r-parks", .4, .7)
			p.wait(`document.getElementById('n-parks').value !== '0.40'`)
			counted()
			p.drag("#r-parks", .7, .2)
			counted()
			if moved := eval[string](p, `[...silkMoved].slice(0, 5).join('; ')`); moved != "" {
				t.Errorf("moved: %s", moved)
			}
		})
	}
}
