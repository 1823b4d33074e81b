package browser

import (
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
)

// A link that carries everything: cluster, levers, an assumption, a closed
// corridor, a year, a name and a scenario to compare.
const fullLink = "v=1&name=My_steel&a=steel&l=100,55,20,0,10&p=intent:.3&o=c.CPEC:x&y=2031&c=Before~a.toys~l.0,0,0,0,0"

// A shared link opens what was shared, in both languages, with the numbers of
// the same scenario computed here.
func TestSharedLink(t *testing.T) {
	want, problems := link.Parse(fullLink)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	h := serve(t, site)
	for _, l := range lang.All {
		t.Run(l.Tag(), func(t *testing.T) {
			p := open(t, h.URL+l.Prefix()+"/all/?"+fullLink, size(1280, 900)).ready()
			p.wait(`document.getElementById('year').textContent === '2031'`)
			p.wait(`document.getElementById('a-steel').getAttribute('aria-pressed') === 'true'`)
			if got := eval[string](p, `['infrastructure', 'parks', 'openness', 'market', 'inward', 'intent'].map((k) => document.getElementById('n-' + k).value).join()`); got != "1.00,0.55,0.20,0.00,0.10,0.30" {
				t.Errorf("the knobs show %s", got)
			}
			if got := eval[string](p, `document.getElementById('scenario-name').value`); got != "My steel" {
				t.Errorf("the name shown is %q", got)
			}
			if eval[bool](p, `document.querySelector('.notice') !== null`) {
				t.Errorf("a good link gets a notice: %s", eval[string](p, `document.querySelector('.notice').innerText`))
			}
			if got := p.state(); got.Query() != want.Query() {
				t.Errorf("the address became %s, want %s", got.Query(), want.Query())
			}
			c := native(t, want, l)
			for _, id := range []string{"functional", "hosts", "smile"} {
				p.sameTable(c, id)
			}
			p.wait(`document.querySelectorAll('#diff tbody tr').length > 5`)
			if got := eval[string](p, `document.getElementById('diff').textContent`); !contains(got, "My steel", "Before") {
				t.Errorf("the table of differences does not name both scenarios: %.300s", got)
			}
		})
	}
}

// Changing the language keeps the scenario, the year and the comparison, also
// when they were changed after the page was opened.
func TestLanguageKeepsTheScenario(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?"+fullLink, size(1280, 900)).ready()
	p.put("#n-parks", "0.9")
	p.wait(`location.search.includes('90')`)
	before := p.state().Query()
	p.push("#lang")
	p.wait(`document.documentElement.lang === 'zh-Hans' && document.querySelector('h1').textContent.includes('一带一路')`)
	p.rested()
	if got := p.state().Query(); got != before {
		t.Errorf("in Chinese the scenario is %s, before it was %s", got, before)
	}
	p.sameTable(native(t, p.state(), lang.Zh), "functional")
	p.put("#n-parks", "0.2")
	p.wait(`location.search.includes(',20,')`)
	before = p.state().Query()
	p.push("#lang")
	p.wait(`document.documentElement.lang === 'en'`)
	p.rested()
	if got := p.state().Query(); got != before {
		t.Errorf("back in English the scenario is %s, before it was %s", got, before)
	}
	p.sameTable(native(t, p.state(), lang.En), "functional")
	// Back leads to the Chinese page with what it showed.
	eval[any](p, `(history.back(), null)`)
	p.wait(`document.documentElement.lang === 'zh-Hans'`)
	p.rested()
	if got := p.state().Query(); got != before {
		t.Errorf("after going back the scenario is %s, before it was %s", got, before)
	}
	if eval[bool](p, `!document.getElementById('silk-crash').hidden`) {
		t.Error("the program stopped")
	}
}

// The sign of the page leads to the page as it first is.
func TestBrandLeadsHome(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?"+fullLink, size(1280, 900)).ready()
	p.put("#n-parks", "0.31")
	p.push(".brand")
	p.wait(`location.search === '' && document.getElementById('a-appliance').getAttribute('aria-pressed') === 'true' && document.getElementById('a-ev')`)
	if got := p.state().Scenario.Levers; got != (model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}) {
		t.Errorf("at home the levers are %+v", got)
	}
	p.push("#view-lab")
	p.wait(`document.getElementById('n-parks')?.value === '0.40'`)
}

// Without JavaScript the page shows the map, every picture that needs no
// question, the verdict and the text, and nothing lies over them.
func TestPicturesWithoutScript(t *testing.T) {
	h := serve(t, site)
	for _, l := range lang.All {
		t.Run(l.Tag(), func(t *testing.T) {
			p := open(t, h.URL+l.Prefix()+"/all/", size(1280, 900), noScript)
			bad := eval[string](p, `(() => {
				const bad = [];
				const look = (name, e) => {
					if (!e) { bad.push('no ' + name); return; }
					scrollTo(0, 0);
					const top = e.getBoundingClientRect().top;
					scrollTo(0, top - 300);
					const r = e.getBoundingClientRect();
					const at = document.elementFromPoint(r.x + r.width / 2, r.y + Math.min(60, r.height / 2));
					if (!at || !(e.contains(at) || at.contains(e))) bad.push(name + ' lies under ' + (at ? at.outerHTML.slice(0, 120) : 'nothing'));
				};
				look('map', document.getElementById('art-map'));
				if (document.querySelectorAll('#art-map [data-kind]').length < 40) bad.push('few places on the map');
				for (const id of ['smile', 'ladder', 'functional', 'value', 'levels', 'return', 'governance', 'determinants', 'resources', 'capacity', 'hosts']) {
					const svg = document.querySelector('#art-' + id + ' svg');
					look(id, svg);
					if (svg && svg.querySelectorAll('path,rect,circle,line,polyline').length < 4) bad.push(id + ' is empty');
				}
				look('verdict', document.querySelector('#verdict .headline'));
				look('text', document.querySelector('#words p'));
				return bad.join('; ');
			})()`)
			if bad != "" {
				t.Error(bad)
			}
			verdict := eval[string](p, `document.querySelector('#verdict .headline').innerText`)
			if !contains(verdict, "20") { // the year in which the lock opens
				t.Errorf("the verdict reads %q", verdict)
			}
		})
	}
}

// A link with many faults opens with the nearest scenario; three faults are told,
// the others can be unfolded, and the notice goes away without changing anything.
func TestManyFaults(t *testing.T) {
	h := serve(t, site)
	const broken = "v=1&a=nowhere&y=1&p=org:7,foo:2&o=c.XX:x&chart=pie"
	for _, l := range []lang.Lang{lang.En, lang.Zh} {
		want, faults := link.Parse(broken)
		p := open(t, h.URL+l.Prefix()+"/all/?"+broken, size(390, 844)).ready()
		if n := eval[int](p, `[...document.querySelectorAll('#notices li')].filter((e) => e.checkVisibility()).length`); n != 3 || len(faults) <= 3 {
			t.Errorf("%d of %d faults are told at once", n, len(faults))
		}
		p.push("#notices summary")
		p.wait(`[...document.querySelectorAll('#notices li')].every((e) => e.checkVisibility())`)
		for _, f := range faults {
			if got := eval[string](p, `document.getElementById('notices').textContent`); !contains(got, f.In(l)) {
				t.Errorf("not told: %s", f.In(l))
			}
		}
		p.act("notice-close")
		p.wait(`!document.querySelector('#notices li') && document.activeElement.id === 'a-footwear'`)
		p.rested()
		p.sameTable(native(t, want, l), "functional")
	}
}
