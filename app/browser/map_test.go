package browser

import (
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"silkladder/app/card"
	"silkladder/app/corridor"
	"silkladder/app/lang"
	"silkladder/model"
)

// place finds a place on the map.
func place(kind, id string) string {
	return fmt.Sprintf(`#art-map [data-kind=%q][data-id=%q]`, kind, id)
}

// tapPlace presses a place on the map where it is drawn.
func (p *tab) tapPlace(kind, id string) {
	p.t.Helper()
	x, y, _, _ := p.at(place(kind, id))
	p.do(chromedp.MouseClickXY(x, y))
	p.wait(`!document.getElementById('card').hidden`)
}

// sameCard compares the card on the page with the one written here from a run
// of the same scenario.
func (p *tab) sameCard(l lang.Lang, kind corridor.Kind, id string) {
	p.t.Helper()
	c := native(p.t, p.state(), l)
	v := &card.View{Lang: l, With: c.With, Without: c.Without, Step: c.Step, Pages: l.Prefix() + "/"}
	why, now := v.NowHTML(corridor.Target{Kind: kind, ID: id})
	for at, want := range map[string]string{"card-why": why, "card-now": now, "card-switch": v.SwitchHTML(corridor.Target{Kind: kind, ID: id})} {
		words := func(s string) string {
			return strings.Join(strings.Fields(html.UnescapeString(markup.ReplaceAllString(s, " "))), " ")
		}
		p.same(fmt.Sprint(at, " of ", kind, " ", id), words(want), func() string {
			return words(eval[string](p, `document.getElementById('`+at+`').innerHTML`))
		})
	}
}

var markup = regexp.MustCompile(`<[^>]*>`)

// A passing pointer brings up a tip; a press opens the card of a place with what
// the model says there; the card keeps up with year and levers; it closes with
// its button and with Escape and gives the keyboard back.
func TestMapCards(t *testing.T) {
	h := serve(t, site)
	for _, l := range lang.All {
		t.Run(l.Tag(), func(t *testing.T) {
			p := open(t, h.URL+l.Prefix()+"/all/?v=1&y=2030", size(1440, 900)).ready()
			p.hover(place("park", "EIZ"), .5, .5)
			p.wait(`document.querySelector('.maptip:not([hidden])')`)
			if got, want := eval[string](p, `document.querySelector('.maptip b').textContent`), (lang.Pair{En: "Eastern Industry Zone", Zh: "埃塞俄比亚东方工业园"}).In(l); got != want {
				t.Errorf("the tip names %q, want %q", got, want)
			}
			p.tapPlace("park", "EIZ")
			p.wait(`document.querySelector('.maptip').hidden && document.activeElement.id === 'card-title'`)
			p.sameCard(l, "park", "EIZ")
			p.shoot("card-park-" + l.Tag())
			p.focus("#scrub")
			p.press(kb.Home)
			p.rested()
			p.sameCard(l, "park", "EIZ")
			p.push("#p-full")
			p.press("]]]]]]")
			p.rested()
			p.sameCard(l, "park", "EIZ")
			p.push("#card .card-near button") // its host
			p.wait(`document.querySelector('#card .card-near [data-kind=corridor]')`)
			p.sameCard(l, "host", "Ethiopia")
			if facts := eval[string](p, `document.querySelector('#card .card-facts').textContent`); !contains(facts, "2015", lang.Pair{En: "World Bank", Zh: "世界银行"}.In(l), lang.Pair{En: "high confidence", Zh: "可信度高"}.In(l)) {
				t.Errorf("the facts have no year, source or confidence: %s", facts)
			}
			p.press(kb.Escape)
			p.wait(`document.getElementById('card').hidden && document.activeElement.closest('#art-map')`)
			for kind, id := range map[corridor.Kind]string{"corridor": "CMR", "node": "xi-an", "home": "home"} {
				p.focus(place(string(kind), id))
				p.press("\r")
				p.wait(`document.activeElement.id === 'card-title'`)
				p.sameCard(l, kind, id)
				p.push(`#card [data-act=card-close]`)
				p.wait(`document.getElementById('card').hidden && document.activeElement.dataset.id === ` + quote(id))
			}
		})
	}
}

// On a phone the card is a sheet below the map and nothing sticks out.
func TestMapCardOnPhone(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/zh/all/?v=1&y=2030", size(390, 844)).ready()
	p.tapPlace("park", "EIZ")
	if !eval[bool](p, `document.getElementById('card').getBoundingClientRect().top >= document.getElementById('art-map').getBoundingClientRect().bottom`) {
		t.Error("the card lies on the map")
	}
	if w := eval[int](p, `document.documentElement.scrollWidth`); w > 390 {
		t.Errorf("the page is %d pixels wide", w)
	}
	p.shoot("card-phone")
}

// A corridor and a park open and close on the map, with a year; the model
// answers as it does here; a second decision replaces the first; undo, redo and
// the note on the map lead back; a year outside the run changes nothing.
func TestMapOpenings(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1&y=2030", size(1440, 900)).ready()
	check := func(want ...model.Opening) {
		t.Helper()
		p.rested()
		s := p.state()
		if fmt.Sprint(s.Scenario.Openings) != fmt.Sprint(want) {
			t.Fatalf("openings are %v, want %v", s.Scenario.Openings, want)
		}
		p.sameTable(native(t, s, lang.En), "capacity")
	}
	dashed := `[...document.querySelectorAll('#map-live-lines use')].filter((u) => u.getAttribute('stroke-dasharray') === '1 6').length`
	cpec := model.Opening{Kind: "corridor", ID: "CPEC", Closed: true}
	if n := eval[int](p, dashed); n != 0 {
		t.Errorf("%d lines are drawn closed", n)
	}

	p.focus(place("corridor", "CPEC"))
	p.press("\r")
	p.focus("#card-open")
	p.press(" ")
	check(cpec)
	p.sameCard(lang.En, "corridor", "CPEC")
	if eval[int](p, dashed) == 0 {
		t.Error("the closed corridor is not drawn dashed")
	}
	p.shoot("corridor-closed")
	p.press(kb.Escape)
	p.tapPlace("park", "HAIER")
	p.put("#card-year", "2060")
	p.said("2060")
	check(cpec)
	if v := eval[string](p, `document.getElementById('card-year').value`); v != "2013" {
		t.Errorf("after a refused year the field shows %s", v)
	}
	p.put("#card-year", "2034")
	check(cpec, model.Opening{Kind: "park", ID: "HAIER", Year: 2034})
	p.put("#card-year", "2020")
	check(cpec, model.Opening{Kind: "park", ID: "HAIER", Year: 2020})
	p.push("#card-open + span")
	check(cpec, model.Opening{Kind: "park", ID: "HAIER", Closed: true})
	p.act("undo")
	check(cpec, model.Opening{Kind: "park", ID: "HAIER", Year: 2020})
	p.act("redo")
	check(cpec, model.Opening{Kind: "park", ID: "HAIER", Closed: true})
	p.push("#card-reset")
	check(cpec)
	if got := eval[string](p, `document.getElementById('map-decided').innerText`); !contains(got, "1 place closed") {
		t.Errorf("the map says %q", got)
	}
	p.act("open-all")
	check()
	if n := eval[int](p, dashed); n != 0 {
		t.Errorf("%d lines are still drawn closed", n)
	}
	p.goTo(h.URL + "/zh/all/?v=1&o=c.CPEC:x,p.HAIER:2020&y=2030")
	p.ready()
	check(cpec, model.Opening{Kind: "park", ID: "HAIER", Year: 2020})
	if got := eval[string](p, `document.getElementById('map-decided').innerText`); !contains(got, "1处已关闭", "1处另定年份") {
		t.Errorf("the map of the link says %q", got)
	}
}

// seen is what part of the plate the map shows: the scale of its lines.
const seen = `document.querySelector('#map-live .map-world').getAttribute('transform')`

// The map moves and magnifies by buttons, keys, wheel, drag and pinch; land and
// lines move as one; 0 brings back the whole; the wheel alone scrolls the page.
func TestMapView(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1&y=2030", size(1440, 900)).ready()
	whole := eval[string](p, seen)
	changed := func(what, from string) string {
		t.Helper()
		p.wait(seen + ` !== ` + quote(from))
		p.wait(`[...document.querySelectorAll('#art-map > svg')].every((s) => s.getAttribute('viewBox').startsWith('0 0 '))`)
		if same := eval[bool](p, `document.querySelector('#map-ground .map-world').getAttribute('transform') === `+seen); !same {
			t.Errorf("%s: land and lines are apart", what)
		}
		return eval[string](p, seen)
	}
	back := func() {
		t.Helper()
		p.focus("#art-map")
		p.press("0")
		p.wait(seen + ` === ` + quote(whole))
	}

	at := whole
	for _, act := range []string{"zoom-in", "zoom-in", "zoom-out"} {
		p.act(act)
		at = changed(act, at)
	}
	p.act("zoom-all")
	p.wait(seen + ` === ` + quote(whole))

	p.focus("#art-map")
	p.press("+")
	at = changed("+", whole)
	for _, key := range []string{kb.ArrowRight, kb.ArrowDown, kb.ArrowLeft, kb.ArrowUp, "-"} {
		p.press(key)
		at = changed(key, at)
	}
	back()

	x, y, _, _ := p.at("#art-map")
	wheel := func(mod int64, dy float64) { p.wheel(x, y, dy, mod) }
	wheel(ctrl, -300)
	at = changed("wheel with Ctrl", whole)
	move := func(kind input.DispatchMouseEventType, dx, dy float64) {
		p.do(chromedp.MouseEvent(kind, x+dx, y+dy, chromedp.ButtonLeft, chromedp.ClickCount(1)))
	}
	move(input.DispatchMouseEventTypeMousePressed, 0, 0)
	for i := 1.0; i <= 6; i++ {
		move(input.DispatchMouseEventTypeMouseMoved, -20*i, 8*i)
	}
	if boxes := eval[string](p, `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done([...new Set([...document.querySelectorAll('#art-map > svg')].map((s) => s.getAttribute('viewBox')))].join('|')))))`); strings.Contains(boxes, "|") {
		t.Errorf("while dragging, land and lines are apart: %s", boxes)
	}
	move(input.DispatchMouseEventTypeMouseReleased, -120, 48)
	changed("drag", at)
	if !eval[bool](p, `document.getElementById('card').hidden`) {
		t.Error("a drag opened a card")
	}
	back()

	top := eval[float64](p, `scrollY`)
	wheel(0, 200)
	p.wait(fmt.Sprintf(`scrollY > %v`, top))
	if got := eval[string](p, seen); got != whole {
		t.Error("the wheel alone magnified the map")
	}
	eval[any](p, `(scrollTo(0, 0), null)`)

	x, y, _, _ = p.at("#art-map")
	touch := func(kind input.DispatchTouchEventType, gap float64) {
		points, first, second := []*input.TouchPoint{}, 1.0, 2.0
		if kind != input.DispatchTouchEventTypeTouchEnd {
			points = []*input.TouchPoint{{X: x - gap, Y: y, ID: &first}, {X: x + gap, Y: y, ID: &second}}
		}
		call(p, input.DispatchTouchEvent, input.DispatchTouchEventParams{Type: kind, TouchPoints: points})
	}
	touch(input.DispatchTouchEventTypeTouchStart, 40)
	for gap := 50.0; gap <= 120; gap += 10 {
		touch(input.DispatchTouchEventTypeTouchMove, gap)
	}
	touch(input.DispatchTouchEventTypeTouchEnd, 0)
	changed("pinch", whole)
	back()
}

// Without land the map is a diagram: a view, kept in the address, with the same
// places and cards.
func TestMapDiagram(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1&y=2030", size(1440, 900)).ready()
	p.push("#basemap")
	p.wait(`!document.getElementById('map-ground') && document.getElementById('basemap').getAttribute('aria-pressed') === 'true'`)
	if s := p.state(); !s.View.NoBasemap {
		t.Error("the address does not keep the diagram")
	}
	p.tapPlace("park", "EIZ")
	p.sameCard(lang.En, "park", "EIZ")
	p.shoot("diagram")
	p.push("#basemap")
	p.wait(`document.getElementById('map-ground')`)
	p.goTo(h.URL + "/all/?v=1&basemap=none")
	p.ready()
	p.wait(`!document.getElementById('map-ground')`)
}

// The map is one stop of Tab and one more for its places; from there the arrows
// reach every place in sight, by kind and from west to east, and each has a name
// that is spoken.
func TestMapByKeyboard(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1&y=2030", size(1440, 900)).ready()
	if n := eval[int](p, `document.querySelectorAll('#art-map [tabindex="0"]').length`); n != 1 {
		t.Errorf("%d places are stops of Tab", n)
	}
	p.focus("#art-map")
	p.press("\t")
	p.wait(`document.activeElement.closest('#art-map [data-kind=home]')`)
	n := eval[int](p, `document.querySelectorAll('#art-map [data-kind]').length`)
	names, kinds, last := map[string]bool{}, []string{}, ""
	for range n {
		got := eval[[]string](p, `(() => { const e = document.activeElement; return [e.dataset.kind, e.dataset.id, e.getAttribute('aria-label')]; })()`)
		if got[2] == "" {
			t.Errorf("%v has no name", got)
		}
		names[got[0]+got[1]] = true
		if got[0] != last {
			kinds, last = append(kinds, got[0]), got[0]
		}
		p.press(kb.ArrowRight)
	}
	if len(names) != n || strings.Join(kinds, " ") != "home corridor park host node" {
		t.Errorf("the arrows reach %d of %d places, in the order %v", len(names), n, kinds)
	}
	p.press(kb.ArrowDown + kb.ArrowDown)
	p.wait(`document.activeElement.dataset.kind === 'park'`)
	p.press(kb.ArrowUp)
	p.wait(`document.activeElement.dataset.kind === 'corridor'`)
	if n := eval[int](p, `document.querySelectorAll('#art-map [tabindex="0"]').length`); n != 1 {
		t.Errorf("after the arrows %d places are stops of Tab", n)
	}
	p.press("+") // all places are drawn anew
	p.rested()
	p.wait(`document.activeElement.dataset.kind === 'corridor'`)
	p.press("\t")
	p.wait(`document.activeElement.dataset.act === 'zoom-in'`)
}

// The table of the map has the numbers of its discs and keeps up with the year.
func TestMapTable(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1&y=2025", size(1280, 900)).ready()
	check := func() {
		t.Helper()
		c := native(t, p.state(), lang.En)
		sum, want := 0.0, c.With.Series(model.OutKB)[c.Step]
		rows := p.table("map")
		for _, row := range rows[1:] {
			var x float64
			fmt.Sscan(row[4], &x)
			sum += x
		}
		if len(rows) < 31 || sum < want-.005 || sum > want+.005 {
			t.Errorf("%d rows with %v of capacity abroad, the model has %v", len(rows), sum, want)
		}
	}
	check()
	p.focus("#scrub")
	p.press(kb.End)
	p.rested()
	check()
}
