package browser

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"silkladder/app/lang"
	"silkladder/app/link"
)

// widths of the windows in which views are looked at: a phone, a tablet, a desk.
var widths = []struct{ w, h int64 }{{390, 844}, {768, 1024}, {1440, 900}}

// fits reports what of the elements sticks out of the window, to the side or, where
// whole is set, anywhere.
const outside = `((all) => all.filter((q) => { const e = [...document.querySelectorAll(q)].find((e) => e.checkVisibility()); if (!e) return true; const r = e.getBoundingClientRect(); return r.left < -1 || r.right > innerWidth + 1 || r.bottom < 1 || r.top > innerHeight - 1; }).join(' '))`

// A first visit opens the story; every question is answered within two actions, in
// sixty words, beside its picture, with two levers, and the card stands in the address.
func TestStoryView(t *testing.T) {
	h := serve(t, site)
	for i, l := range lang.All {
		for j, s := range widths {
			if (i+j)%2 == 1 && s.w == 768 {
				continue // the tablet in one language
			}
			t.Run(fmt.Sprint(l.Tag(), s.w), func(t *testing.T) {
				p := open(t, h.URL+l.Prefix()+"/", size(s.w, s.h)).ready()
				p.shoot(fmt.Sprint("story-0-", l.Tag(), s.w))
				if bad := eval[string](p, outside+`(['#atop p', '#art-map', '#qcard-title', '#view-lab', '#play'])`); bad != "" {
					t.Errorf("out of the window: %s", bad)
				}
				if w := eval[int](p, `document.documentElement.scrollWidth`); int64(w) > s.w {
					t.Errorf("%d pixels wide", w)
				}
				p.push("#card-on")
				for n := 1; n <= link.Cards; n++ {
					p.wait(fmt.Sprintf(`location.search.includes('card=%d') && document.querySelector('#card-%d[aria-current]') && document.querySelector('#qcard-answer .headline')`, n, n))
					if words := eval[int](p, `document.querySelector('#qcard-answer .headline').innerText.trim().split(/\s+/).length`); l == lang.En && words > 66 { // with the marks of equations
						t.Errorf("card %d: %d words", n, words)
					}
					if k := eval[int](p, `document.querySelectorAll('.two input[type=range]').length`); k != 2 {
						t.Errorf("card %d: %d levers", n, k)
					}
					if k := eval[int](p, `document.querySelectorAll('#stage svg').length`); k == 0 {
						t.Errorf("card %d has no picture", n)
					}
					if w := eval[int](p, `document.documentElement.scrollWidth`); int64(w) > s.w {
						t.Errorf("card %d is %d pixels wide", n, w)
					}
					if n == 2 || n == 3 {
						p.shoot(fmt.Sprintf("story-%d-%s%d", n, l.Tag(), s.w))
					}
					p.push("#card-on")
				}
				p.wait(`location.search.includes('card=1')`) // after the last comes the first
			})
		}
	}
}

// Cards turn with the arrow keys, with back and forward; a lever moves the answer and
// leaves the picture in sight; the scenario goes along to the lab and back, and into
// the other language.
func TestStoryGoesAlong(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/?card=1", size(390, 844)).ready()
	p.wait(`document.querySelector('#card-1[aria-current]')`)
	p.press(kb.ArrowRight)
	p.wait(`location.search.includes('card=2')`)
	before := eval[string](p, `document.querySelector('#qcard-answer .headline').innerText`)
	eval[any](p, `(document.querySelector('.two input[type=range]').scrollIntoView({ block: 'center' }), null)`)
	p.pull(".two input[type=range]", "90")
	p.wait(`document.querySelector('#qcard-answer .headline').innerText !== ` + quote(before))
	if bad := eval[string](p, outside+`(['#art-functional svg', '.two input[type=range]'])`); bad != "" {
		t.Errorf("while a lever moves, out of sight: %s", bad)
	}
	lines := eval[float64](p, `(() => { const e = document.querySelector('#atop .brief'); return e.getBoundingClientRect().height / parseFloat(getComputedStyle(e).lineHeight); })()`)
	if lines > 3.1 || lines < .9 {
		t.Errorf("the verdict has %.1f lines on a phone", lines)
	}
	p.rested()
	p.wait(`new URL(document.getElementById('view-lab').href).search.includes('l=')`)
	p.push("#view-lab")
	p.wait(`location.pathname === '/lab/' && document.getElementById('slots') && document.querySelector('#app').className.includes('view-lab')`)
	if got := p.state().Scenario.Levers; got == link.Default().Scenario.Levers {
		t.Error("the levers did not go along")
	}
	eval[any](p, `(history.back(), null)`)
	p.wait(`location.pathname === '/' && document.querySelector('#card-2[aria-current]')`)
	p.click("#lang")
	p.wait(`location.pathname === '/zh/' && document.querySelector('#card-2[aria-current]') && document.documentElement.lang === 'zh-Hans' && location.search.includes('l=')`)
	p.audit("a card on a phone", "html")
}

// A bet comes before the answer where the visitor wants it, and can be skipped.
func TestBetFirst(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/?card=1", size(1440, 900)).ready()
	p.wait(`document.querySelector('#qcard-answer .headline')`)
	p.act("bet-first")
	p.wait(`document.querySelector('#qcard-answer .bet') && !document.querySelector('#qcard-answer .headline')`)
	p.act("bet", "1")
	p.wait(`document.querySelector('#bet-told')?.innerText.startsWith('Your bet: Yes.') && document.querySelector('#qcard-answer .headline')`)
	p.push("#card-on")
	p.wait(`document.querySelector('#card-2[aria-current]') && document.querySelector('#qcard-answer .bet')`)
	p.act("bet-skip")
	p.wait(`document.querySelector('#qcard-answer .headline') && !document.querySelector('#bet-told')`)
}

// The lab: levers with their prices, pictures of one's choice, all in the window; the
// choice in the address; comparison in place; on a phone a picture over the levers.
func TestLabView(t *testing.T) {
	h := serve(t, site)
	for i, s := range widths {
		l := lang.All[i%2]
		t.Run(fmt.Sprint(l.Tag(), s.w), func(t *testing.T) {
			p := open(t, h.URL+l.Prefix()+"/lab/?pics=smile.functional.value.ladder", size(s.w, s.h)).ready()
			p.wait(`document.querySelectorAll('#slots .art svg').length === 4`)
			p.wait(`[...document.querySelectorAll('.price')].some((e) => /[0-9]/.test(e.textContent))`)
			p.shoot(fmt.Sprint("lab-", l.Tag(), s.w))
			if w := eval[int](p, `document.documentElement.scrollWidth`); int64(w) > s.w {
				t.Errorf("%d pixels wide", w)
			}
			if s.w == 1440 {
				if bad := eval[string](p, outside+`(['#art-smile svg', '#art-functional svg', '#art-value svg', '#art-ladder svg', '#r-infrastructure', '#atop p', '#play'])`); bad != "" {
					t.Errorf("out of the window: %s", bad)
				}
			}
			if s.w == 390 {
				eval[any](p, `(document.getElementById('r-org').scrollIntoView({ block: 'center' }), null)`)
				if bad := eval[string](p, outside+`(['#art-smile svg', '#r-org'])`); bad != "" {
					t.Errorf("while a lever is in reach, out of sight: %s", bad)
				}
			}
			p.audit("the lab", "html")
		})
	}
	p := open(t, h.URL+"/lab/", size(1440, 900)).ready()
	p.wait(`document.getElementById('slot-0')`)
	eval[any](p, `((e) => { e.value = 'matrix'; e.dispatchEvent(new Event('change', { bubbles: true })); return null; })(document.getElementById('slot-0'))`)
	p.wait(`location.search.includes('pics=matrix.') && document.querySelector('#art-matrix svg[aria-describedby]')`)
	if got := p.state().View.Pictures; !strings.HasPrefix(got, "matrix.") {
		t.Errorf("pictures %q", got)
	}
	p.act("slot-empty", "0")
	p.wait(`!document.getElementById('art-matrix')`)
}

// whole names the pictures of the lab of which a part is out of sight in their slot.
const whole = `[...document.querySelectorAll('#slots .art svg')].filter((e) => { const s = e.getBoundingClientRect(), r = e.closest('.slot').getBoundingClientRect(); return s.width < 50 || s.bottom > r.bottom + 1 || s.right > r.right + 1 || e.closest('.slot').scrollHeight > e.closest('.slot').clientHeight + 1; }).map((e) => e.id).join(' ')`

// named names the lists of the lab that do not lie over the whole title of their picture,
// or whose title is cut.
const named = `[...document.querySelectorAll('#slots .slot:not(.more)')].filter((e) => { const h = e.querySelector('h3'), t = h.getBoundingClientRect(), s = e.querySelector('select').getBoundingClientRect(); return t.height < 16 || h.scrollWidth > h.clientWidth || h.scrollHeight > h.clientHeight + 1 || s.top > t.top + 1 || s.bottom < t.bottom - 1 || s.left > t.left + 1 || s.right < t.right - 1; }).map((e) => e.querySelector('h3').textContent).join(', ')`

// Scenarios compared in the lab: every picture shows all of them with their letters, on
// one scale, and follows the levers; below stands what differs. No picture is cut at any
// width, alone or compared.
func TestLabCompare(t *testing.T) {
	h := serve(t, site)
	for i, s := range widths {
		l := lang.All[(i+1)%2]
		t.Run(fmt.Sprint(l.Tag(), s.w), func(t *testing.T) {
			p := open(t, h.URL+l.Prefix()+"/lab/?pics=smile.functional.value.ladder", size(s.w, s.h)).ready()
			p.wait(`document.querySelectorAll('#slots .art svg[aria-describedby]').length === 4`)
			p.rested()
			for _, of := range []string{whole, named} {
				if cut := eval[string](p, of); cut != "" {
					t.Errorf("cut: %s", cut)
				}
			}
			p.push("#t-compare")
			p.wait(`document.querySelector('#slots.versed') && document.querySelector('#diff tbody tr') && ['smile', 'functional', 'value', 'ladder'].every((id) => document.querySelector('#art-' + id + ' desc').textContent.includes('B\u00a0'))`)
			before := eval[string](p, `document.querySelector('#art-functional desc').textContent`)
			p.pull("#r-parks", "100")
			p.wait(`document.querySelector('#art-functional desc').textContent !== ` + quote(before))
			p.rested()
			p.wait(`document.querySelector('#diff tbody tr').innerText.includes('1.00')`)
			p.sameDifferences()
			for _, of := range []string{whole, named} {
				if cut := eval[string](p, of); cut != "" {
					t.Errorf("compared, cut: %s", cut)
				}
			}
			if w := eval[int](p, `document.documentElement.scrollWidth`); int64(w) > s.w {
				t.Errorf("%d pixels wide", w)
			}
			p.shoot(fmt.Sprint("lab-compare-", l.Tag(), s.w))
			p.audit("the lab, compared", "html")
			p.act("compare-drop", "0")
			p.wait(`!document.querySelector('#slots.versed') && !document.querySelector('#art-functional desc').textContent.includes('B\u00a0')`)
		})
	}
}

// The short headline stands whole on a phone, its odds at the end: three lines are all it
// gets, and what is longer would be cut.
func TestShortHeadlineIsWhole(t *testing.T) {
	h := serve(t, site)
	for _, l := range lang.All {
		p := open(t, h.URL+l.Prefix()+"/map/", size(390, 844)).ready()
		p.wait(`/100/.test(document.querySelector('#atop .brief').textContent)`)
		if cut := eval[float64](p, `(() => { const e = document.querySelector('#atop .brief'); return e.scrollHeight - e.clientHeight; })()`); cut > 1 {
			t.Errorf("%v: %v pixels of %q are cut", l, cut, eval[string](p, `document.querySelector('#atop .brief').textContent`))
		}
	}
}
