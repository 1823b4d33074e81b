package browser

import (
	"bytes"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/study"
	"silkladder/model/study/ema"
)

// A link with a mark leads to what it names, from another view and from outside, also
// where the page above grows once it is there.
func TestMarkLeadsThere(t *testing.T) {
	h := serve(t, site)
	const there = `location.pathname === '/evidence/' && ((y) => y > 50 && y < innerHeight / 2)(document.getElementById('fails')?.getBoundingClientRect().top)`
	p := open(t, h.URL+"/?v=1&card=6", size(1440, 900)).ready()
	p.rested()
	p.push(`#ask-fan a[href$="#fails"]`)
	p.wait(there)
	p.rested()
	q := open(t, h.URL+"/evidence/?v=1#fails", size(1440, 900)).ready()
	q.rested()
	for name, p := range map[string]*tab{"from a card": p, "from outside": q} {
		if !eval[bool](p, there) {
			t.Errorf("%s the mark stands at %v", name, eval[float64](p, `document.getElementById('fails').getBoundingClientRect().top`))
		}
	}
}

// A visitor finds where it fails, moves the box, opens a case in it and comes back,
// sees the studies that take many runs, and takes the cases along.
func TestFails(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/evidence/?v=1&a=electronics&l=80,70,60,50,0", size(1440, 900)).ready()
	p.wait(`document.querySelector('#fails [data-act=probe]')`)
	before := p.state()
	p.push(`#fails [data-act=probe]`)
	p.wait(`document.querySelector('#probe-art svg') && document.querySelector('#probe-start').textContent.includes('100 cases')`)
	set := func(selector, value string) {
		t.Helper()
		if !eval[bool](p, `((e) => { if (!e) return false; e.value = `+quote(value)+`; for (const n of ['input', 'change']) e.dispatchEvent(new Event(n, { bubbles: true })); return true; })(document.querySelector(`+quote(selector)+`))`) {
			t.Fatalf("no %s", selector)
		}
	}
	set("#probe-event", "F_with")
	p.wait(`document.querySelector('#probe-says').textContent.includes('the functional level ends below 0.3')`)

	// What the page counted are the cases of the same question here.
	q := question.Question{Kind: question.Ensemble, Scenario: before.Scenario, Draws: 100}
	en, recs := q.Ensemble(), answers(t, q)
	columns := en.Columns()
	with, _ := study.OutcomeOf("F_with", len(en.Space), columns)
	hits := 0
	for i := 0; i < len(recs); i += len(columns) {
		if with(recs[i:]) < .3 {
			hits++
		}
	}
	if got := eval[string](p, `document.querySelector('#probe-says .note').textContent`); !strings.HasPrefix(got, strconv.Itoa(hits)+" of 100 cases") {
		t.Errorf("the page says %q, here it happens in %d", got, hits)
	}

	// The picture is read with the keys, and taken along.
	p.focus("#probe-art")
	p.press(kb.ArrowDown)
	p.wait(`document.getElementById('live').textContent.includes('of the cases of interest lie within')`)
	p.push(`[data-act=menu][data-of=probe]`)
	p.wait(`document.querySelector('#picmenu').matches(':popover-open') && !document.querySelector('#picmenu [data-act=pic-embed]')`)
	drawings := p.downloads()
	p.push(`#picmenu [data-act=svg]`)
	if name, content := drawings.next(); name != "silk-ladder-electronics-probe.svg" || !bytes.Contains(content, []byte("<path")) {
		t.Errorf("%s: %.200s", name, content)
	}

	// The box moves along the way, and by a bound that is typed.
	set("#probe-peel", "5")
	p.wait(`document.querySelector('#probe-bounds .probe-bound')`)
	said := eval[string](p, `document.querySelector('#probe-says').textContent`)
	numbers := eval[string](p, `document.querySelector('#probe-peel').getAttribute('aria-valuetext')`)
	if !strings.Contains(numbers, "density") {
		t.Errorf("the way is read out as %q", numbers)
	}
	field := `[...document.querySelectorAll('.probe-bound .num')].find((e) => e.value)`
	p.wait(field)
	id := eval[string](p, field+`.id`)
	set("#"+id, "")
	p.wait(`document.querySelector('#probe-says').textContent !== ` + quote(said))
	p.shoot("fails-box")

	// An end of the box is dragged in the picture: its slider and its field follow.
	grip := `[...document.querySelectorAll('#probe-art .grip')].find((e) => e.dataset.grip.includes('-high-'))`
	slider := eval[string](p, grip+`.dataset.grip`)
	was := eval[int](p, `+document.getElementById(`+quote(slider)+`).value`)
	x, y, _, _ := p.at(`#probe-art .grip[data-grip=` + slider + `]`)
	p.dragFrom(x, y, -120)
	p.wait(`+document.getElementById(` + quote(slider) + `).value < ` + strconv.Itoa(was))
	span := eval[[]float64](p, `((g, s) => { const [a, b] = g.dataset.span.split(':'); return [b - a, +document.getElementById(g.dataset.grip).value] })(`+grip+`)`)
	if moved, want := float64(was)-span[1], 120/span[0]*200; moved < want-2 || moved > want+2 {
		t.Errorf("dragged by 120 of %v pixels the slider moves by %v steps of 200, want %v", span[0], moved, want)
	}
	p.wait(`document.getElementById(` + quote(strings.Replace(slider, "probe-slide-", "probe-", 1)) + `).value !== ''`)

	// Each box found leads to a case of its own, also in another tab.
	if href := eval[string](p, `document.querySelector('.probe-boxes a')?.getAttribute('href') ?? ''`); href != "" {
		other := open(t, h.URL+href, size(1440, 900)).ready()
		if other.state().Name == "" || other.state().Query() == before.Query() {
			t.Errorf("the box leads to %s", href)
		}
	}

	// A case is opened as a scenario of its own, and there is a way back.
	p.push(`#probe-open [data-act=probe-case]`)
	p.said("is the scenario now")
	n, err := strconv.Atoi(eval[string](p, `document.querySelector('#probe-open [data-act=probe-case]').dataset.of`))
	if err != nil {
		t.Fatal(err)
	}
	p.rested()
	r, err := model.Run(p.state().Scenario)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := study.Measure(r)[study.Functional], with(recs[n*len(columns):]); got != want {
		t.Errorf("case %d ends at %v, it was counted at %v", n, got, want)
	}
	p.wait(`document.querySelector('#probe-start').textContent.includes('changed since')`)
	p.push(`#fails [data-act=probe-back]`)
	p.wait(`!document.querySelector('#probe-start').textContent.includes('changed since')`)
	if got, want := p.state().Query(), before.Query(); got != want {
		t.Errorf("it comes back to %s, was %s", got, want)
	}

	// The front of settings, on demand, is used; a study is stopped.
	p.push(`[data-act=probe-study][data-of=groups]`)
	p.wait(`document.querySelector('#probe-wait-groups progress')`)
	p.act("probe-stop", "groups")
	p.wait(`!document.querySelector('#probe-wait-groups progress')`)
	p.push(`[data-act=probe-study][data-of=front]`)
	p.wait(`document.querySelector('#probe-front table') && document.querySelector('#probe-front svg')`)
	p.push(`#probe-front [data-act=probe-levers]`)
	p.wait(`document.querySelector('#probe-wait-front').textContent.includes('before the last changes')`)
	p.push(`#fails [data-act=probe-back]`)
	p.wait(`!document.querySelector('#probe-start').textContent.includes('changed since')`)
	p.rested()

	// The file holds them, and says of what they are.
	files := p.downloads()
	p.push(`#fails [data-act=probe-save]`)
	name, content := files.next()
	about, err := ema.Read(bytes.NewReader(content))
	if err != nil || name != "silk-ladder-electronics-cases.tar.gz" || about.Settings.Draws != 100 || about.Settings.Seed != question.Seed || len(about.Model) != 16 {
		t.Errorf("%s: %+v, %v", name, about, err)
	}

	// In Chinese, on a phone, the same is said and nothing is wider than the screen.
	z := open(t, h.URL+"/zh/evidence/?v=1&a=electronics&l=80,70,60,50,0", size(390, 844)).ready()
	z.push(`#fails [data-act=probe]`)
	z.wait(`document.querySelector('#probe-art svg') && document.querySelector('#probe-start').textContent.includes('100个情形')`)
	if w := eval[int](z, `document.documentElement.scrollWidth`); w > 390 {
		t.Errorf("the page is %d pixels wide on a phone", w)
	}
	if got := eval[string](z, `document.querySelector('#fails').innerText`); strings.Contains(got, " is ") {
		t.Errorf("English in the Chinese page: %.300s", got)
	}
	z.shoot("fails-phone")
}
