package browser

import (
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/story"
	"silkladder/model"
)

// Every story of the list opens its scenario, with its verdict.
func TestStories(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/", size(1280, 900)).ready()
	p.act("stories")
	p.wait(`document.querySelectorAll('dialog[open] [data-act=story]').length === ` + itoa(len(link.Presets())))
	p.shoot("stories")
	p.act("dialog-close")
	for _, s := range link.Presets() {
		p.act("stories")
		p.act("story", s.ID)
		p.wait(`!document.querySelector('dialog[open]')`)
		p.said(s.Name.En)
		got, want := p.state(), s.State
		if g, w := got.Scenario, want.Scenario; g.Archetype != w.Archetype || g.Levers != w.Levers || g.Params != w.Params {
			t.Errorf("story %s opens %s", s.ID, got.Query())
		}
		c := native(t, got, lang.En)
		headline, _ := story.Verdict(story.Input{Lang: lang.En, With: c.With, Without: c.Without, Year: c.With.T[c.Step]})
		says := headline.Text()
		if got.View.Pictures == link.Together { // whose headline it is
			_, name := got.Scenario.Names()
			says = name + " · " + says
		}
		if text := eval[string](p, `document.querySelector('#verdict .headline, #atop .headline').textContent`); !strings.HasPrefix(strip(text), strip(says)) {
			t.Errorf("story %s: the page says %q, the model here %q", s.ID, text, says)
		}
	}
}

// strip drops the numbers of equations, which the page prints after a sentence,
// and white space.
func strip(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == 'E' && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9' {
			for i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9' {
				i++
			}
			continue
		}
		if s[i] != ' ' {
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

// The sentences lead to the picture and to the equation they speak of, and
// follow the scenario.
func TestWords(t *testing.T) {
	h := serve(t, site)
	for _, l := range lang.All {
		t.Run(l.Tag(), func(t *testing.T) {
			p := open(t, h.URL+l.Prefix()+"/all/?v=1&a=steel", size(1280, 900)).ready()
			p.rested()
			if bad := eval[string](p, `[...document.querySelectorAll('#words a[href^="#"], #verdict a[href^="#"]')].map((a) => a.hash.slice(1)).filter((id) => !document.getElementById(id)).join()`); bad != "" {
				t.Errorf("sentences lead to pictures that are not on the page: %s", bad)
			}
			if n := eval[int](p, `document.querySelectorAll('#words a[href^="#fig-"]').length`); n < 5 {
				t.Errorf("only %d links to pictures", n)
			}
			if bad := eval[string](p, `[...document.querySelectorAll('#words a.eq')].map((a) => a.getAttribute('href')).filter((u) => !/^(\/zh)?\/methods\/\?v=1&a=steel#E[0-9]+$/.test(u)).join()`); bad != "" {
				t.Errorf("links to equations: %s", bad)
			}
			before := eval[string](p, `document.getElementById('words').innerText`)
			to := eval[string](p, `document.querySelector('#words a[href^="#fig-"]').hash.slice(1)`)
			p.push(`#words a[href="#` + to + `"]`)
			p.wait(`document.querySelector('#explain:popover-open')`)
			p.push(`#explain .explain-on a`)
			p.wait(`(() => { const r = document.getElementById(` + quote(to) + `).getBoundingClientRect(); return r.top > 40 && r.top < innerHeight - 100; })()`)
			if !strings.HasPrefix(eval[string](p, `location.search`), "?v=1&a=steel") {
				t.Error("following a sentence lost the scenario")
			}
			p.push("#p-none")
			p.wait(`document.getElementById('words').innerText !== ` + quote(before))
			p.rested()
			c := native(t, p.state(), l)
			want := ""
			in := story.Input{Lang: l, With: c.With, Without: c.Without, Year: c.With.T[c.Step]}
			for _, s := range story.Tell(in)[:1] {
				want = s.Text()
			}
			if got := eval[string](p, `document.getElementById('words').textContent`); !strings.HasPrefix(strip(got), strip(want)) {
				t.Errorf("the text begins %.120q, the model here says %.120q", got, want)
			}
		})
	}
}

// What a change did is said in the live region.
func TestChangeIsAnnounced(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/", size(1280, 900)).ready()
	p.push("#p-full")
	p.wait(`document.getElementById('live').textContent.length > 20`)
	p.rested()
	from, err := model.Run(link.Default().Scenario)
	if err != nil {
		t.Fatal(err)
	}
	want := story.Change(from, native(t, p.state(), lang.En).With, lang.En)
	if got := eval[string](p, `document.getElementById('live').textContent`); got != want {
		t.Errorf("announced %q, want %q", got, want)
	}
}

// The verdict after changes is that of the same scenario opened afresh: it never
// speaks of the one before.
func TestVerdictIsOfWhatIsShown(t *testing.T) {
	h := serve(t, site)
	answered := func(p *tab) string {
		p.rested()
		for _, id := range []string{"attribution", "ways", "threshold"} {
			p.wait(`!document.querySelector('#art-` + id + `').textContent.includes('not computed yet')`)
		}
		p.wait(`/points\) of \d+ cases around this run/.test(document.querySelector('#verdict .odds')?.textContent)`) // counted too
		p.rested()
		return eval[string](p, `document.getElementById('verdict').innerText`)
	}
	p := open(t, h.URL+"/all/?v=1", size(1280, 900)).ready()
	first := answered(p)
	p.push("#p-full")
	second := answered(p)
	fresh := answered(open(t, h.URL+"/all/?"+p.state().Query(), size(1280, 900)).ready())
	if second != fresh || second == first {
		t.Errorf("after a change the verdict is\n%s\nopened afresh\n%s", second, fresh)
	}
	p.act("undo")
	if back := answered(p); back != first {
		t.Errorf("after undo the verdict is\n%s\nat first\n%s", back, first)
	}
}

// On a phone a card that is opened from below, or turned from its levers, begins at its
// question, with the answer in sight under the picture.
func TestCardBeginsAtItsQuestion(t *testing.T) {
	p := open(t, serve(t, site).URL+"/", size(390, 844)).ready()
	seen := func(n string) {
		t.Helper()
		p.wait(`new URLSearchParams(location.search).get('card') === '` + n + `' && ((t, a, s) => {
			const over = s.getBoundingClientRect().bottom - 1, bar = document.querySelector('.yearbar').getBoundingClientRect().top;
			return t.getBoundingClientRect().top >= over && a && a.getBoundingClientRect().top >= over && a.getBoundingClientRect().top < bar - 20;
		})(document.getElementById('qcard-title'), document.querySelector('#qcard-answer .headline'), document.querySelector('.stage'))`)
	}
	p.push("#card-3")
	seen("3")
	p.shoot("card-begins")
	eval[any](p, `(document.querySelector('.two').scrollIntoView({ block: 'end' }), null)`)
	p.push("#card-on")
	seen("4")
}
