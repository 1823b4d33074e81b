package browser

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"silkladder/model"
)

// A visitor tells the past otherwise, gives the policy a budget, and puts an event on a
// year: each is in the scenario, in its address and in the pictures, is refused in
// words where it makes no sense, and can be undone.
func TestCourse(t *testing.T) {
	h := serve(t, site)
	for _, at := range []struct {
		path string
		w, h int64
		says string // of the refusal
	}{{"/lab/?v=2", 1440, 900, "Nothing was changed."}, {"/zh/lab/?v=2", 390, 844, "未作改动。"}} {
		p := open(t, h.URL+at.path, size(at.w, at.h)).ready()
		scenario := func() model.Scenario { return p.state().Scenario }
		put := func(selector, text string) {
			t.Helper()
			p.put(selector, text)
			p.rested()
		}
		p.push("#past-otherwise")
		p.rested()
		if s := scenario(); s.History != model.HistoryNone || s.From != model.StartYear {
			t.Errorf("%s: done otherwise is %s from %v", at.path, s.History, s.From)
		}
		p.push("#past-never")
		p.rested()
		if s := scenario(); s.Levers != (model.Levers{}) {
			t.Errorf("%s: it never happened with %+v", at.path, s.Levers)
		}
		put("#from-year", "2028")
		if s := scenario(); s.History != model.HistoryNone || s.From != 2028 {
			t.Errorf("%s: never happened is %s from %v", at.path, s.History, s.From)
		}
		p.push("#past-observed")
		p.rested()
		if s := scenario(); s.History != model.HistoryObserved || s.From != 2028 || s.Levers == (model.Levers{}) {
			t.Errorf("%s: as it happened is %s from %v", at.path, s.History, s.From)
		}
		p.put("#from-year", "1999")
		p.said(at.says)
		if got := eval[string](p, `document.getElementById('from-year').value`); got != "2028" || scenario().From != 2028 {
			t.Errorf("%s: a refused year leaves %s", at.path, got)
		}

		put("#budget", "3")
		if s := scenario(); s.Budget != 3 || !strings.Contains(eval[string](p, `document.getElementById('course-money').textContent`), "%") {
			t.Errorf("%s: a budget of %v says %q", at.path, s.Budget, eval[string](p, `document.getElementById('course-money').textContent`))
		}
		p.put("#budget", "much")
		p.said(at.says)
		put("#budget", kb.Delete)
		if s := scenario(); s.Budget != 0 {
			t.Errorf("%s: no budget is %v", at.path, s.Budget)
		}

		p.push(".course-kinds summary")
		p.push(`[data-act=event-add][data-of=tariff]`)
		p.wait(`document.querySelector('#event-year-0')`)
		put("#event-size-0", "100")
		put("#event-year-0", "2031")
		want := model.Shock{Kind: model.ShockTariff, Year: 2031, Size: 1}
		if s := scenario(); len(s.Shocks) != 1 || s.Shocks[0] != want {
			t.Errorf("%s: the events are %+v", at.path, s.Shocks)
		}
		p.wait(`document.querySelector('#course-events [role=status]')`)
		p.wait(`[...document.querySelectorAll('.slot figure')].some((e) => e.textContent.includes('2031–2035'))`)
		if !eval[bool](p, `document.querySelector('#ticks .f-accent') !== null`) {
			t.Errorf("%s: no event under the years", at.path)
		}
		p.put("#event-size-0", "900")
		p.said(at.says)
		if s := scenario(); s.Shocks[0] != want {
			t.Errorf("%s: a refused size leaves %+v", at.path, s.Shocks)
		}
		p.push(`[data-act=event-add][data-of=debt]`)
		p.wait(`document.querySelector('#event-place-1')`)
		p.pull("#event-place-1", "Pakistan")
		p.rested()
		if s := scenario(); len(s.Shocks) != 2 || s.Shocks[1].Place != "Pakistan" {
			t.Errorf("%s: the events are %+v", at.path, s.Shocks)
		}
		if got := eval[int](p, `document.documentElement.scrollWidth`); int64(got) > at.w {
			t.Errorf("%s: %d pixels wide", at.path, got)
		}
		p.shoot("course-" + p.state().Scenario.Archetype + strings.ReplaceAll(at.path[:3], "/", ""))
		p.push(`[data-act=event-drop][data-of="0"]`)
		p.rested()
		if s := scenario(); len(s.Shocks) != 1 || s.Shocks[0].Kind != model.ShockDebt {
			t.Errorf("%s: what is left is %+v", at.path, s.Shocks)
		}
		p.push(`[data-act=undo]`)
		p.rested()
		if s := scenario(); len(s.Shocks) != 2 {
			t.Errorf("%s: undo brings back %+v", at.path, s.Shocks)
		}
	}

	// Ships carry themselves: nothing is said to happen where nothing does. Version 1 has
	// neither history nor dollars.
	p := open(t, h.URL+"/lab/?v=2&a=ships&events=sealane:2030", size(1440, 900)).ready()
	p.wait(`document.querySelector('.course-event').textContent.includes('carry themselves')`)
	p.goTo(h.URL + "/lab/?v=1")
	p.ready()
	p.wait(`document.getElementById('course').hidden`)
}

// What somebody is typing stays while the page goes on answering, and is taken when it
// is done; what was to be painted meanwhile comes after it.
func TestTypingIsKept(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/lab/?v=2&a=toys", size(1440, 900)).ready()
	p.push(".course-kinds summary")
	p.push(`[data-act=event-add][data-of=tariff]`)
	p.wait(`document.querySelector('#event-size-0')`)
	p.rested()
	p.focus("#event-size-0")
	eval[any](p, `(document.activeElement.select(), null)`)
	p.press("10")
	eval[any](p, `(silkPaint(['course-events', 'html', document.getElementById('course-events').innerHTML + '<p id="later">later</p>'].join('\0')), null)`)
	if got := eval[string](p, `document.activeElement.id + ' ' + document.activeElement.value`); got != "event-size-0 10" {
		t.Errorf("while the page is painted the field is %q", got)
	}
	p.press("0\t")
	p.rested()
	if s := p.state().Scenario; len(s.Shocks) != 1 || s.Shocks[0].Size != 1 {
		t.Errorf("100 %% is %+v", s.Shocks)
	}

	// Left as it was, nothing is asked for, and what waited is painted.
	p.focus("#event-size-0")
	p.press("1" + kb.Backspace)
	eval[any](p, `(silkPaint(['course-events', 'html', document.getElementById('course-events').innerHTML + '<p id="last">last</p>'].join('\0')), null)`)
	if eval[bool](p, `!!document.getElementById('last')`) {
		t.Error("a field was painted anew under the hand")
	}
	p.press("\t")
	p.wait(`document.getElementById('last')`)
}
