package browser

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"testing"

	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/model"
)

// hostPage is a page on another site with embed.js and one frame, f, whose
// first message has arrived.
func hostPage(t *testing.T, h *host, query, attrs string) (page, frame *tab) {
	t.Helper()
	p := open(t, embedder(t, nil, fmt.Sprintf(`<iframe id="f" title="x" width="800" height="600" src="%s/embed/%s" %s></iframe><script src="%s/embed.js"></script>
<script>const f = document.getElementById('f');
const send = (type, data) => SilkLadder.send(f, type, data).then((m) => JSON.stringify(m), (e) => 'refused: ' + e.message);</script>`, h.URL, query, attrs, h.URL)), size(1000, 900))
	return p, p.inside(h.URL).ready()
}

// answer is what a message to the frame is answered with.
type answer struct {
	Type, Lang, Query, Name, Mime, Text string
	Model                               int
	Year                                float64
	Scenario                            struct{ Archetype string }
	T                                   []float64
	Series                              map[string]struct{ Values []float64 }
}

// send sends a message from the host page, its data written in JavaScript, and
// returns the answer, or why there is none but an error.
func (p *tab) send(kind, data string) (a answer, refused string) {
	p.t.Helper()
	text := eval[string](p, `send('`+kind+`', `+data+`)`)
	if why, ok := strings.CutPrefix(text, "refused: "); ok {
		return a, why
	}
	if err := json.Unmarshal([]byte(text), &a); err != nil {
		p.t.Fatalf("%s: %v in %.200s", kind, err, text)
	}
	return a, ""
}

// A host page asks, sets, computes, listens and exports, from another site, and
// from around a frame that has no origin at all.
func TestMessages(t *testing.T) {
	h := serve(t, site)
	for name, attrs := range map[string]string{"frame": "", "sandboxed": `sandbox="allow-scripts"`} {
		t.Run(name, func(t *testing.T) {
			p, f := hostPage(t, h, "?v=1&a=toys", attrs)
			p.wait(`heard.some((m) => m.type === 'ready' && m.v === 1 && m.model === 1 && m.lang === 'en')`)
			if a, why := p.send("get", "{}"); a.Type != "reply" || a.Scenario.Archetype != "toys" || a.Query != "v=1&a=toys" {
				t.Errorf("get: %+v %s", a, why)
			}
			if a, why := p.send("set", "{query: 'v=1&a=steel', year: 2030, theme: 'dark'}"); a.Scenario.Archetype != "steel" || a.Year != 2030 {
				t.Errorf("set: %+v %s", a, why)
			}
			f.wait(`document.getElementById('a-steel').ariaPressed === 'true' && document.documentElement.dataset.theme === 'dark' && document.getElementById('app').textContent.includes('2030')`)
			if a, why := p.send("set", "{scenario: {version: 1, archetype: 'electronics', levers: {parks: 1}}}"); a.Scenario.Archetype != "electronics" {
				t.Errorf("set: %+v %s", a, why)
			}

			// Computed without being shown, and equal to the model run here.
			a, why := p.send("run", "{scenario: {version: 1, archetype: 'steel', levers: {openness: .5}}, series: ['functional']}")
			if len(a.Series) != 1 {
				a, why = p.send("run", "{scenario: {version: 1, archetype: 'steel', levers: {openness: .5}}}")
			}
			s := model.New("steel")
			s.Levers = model.Levers{Openness: .5}
			want, err := model.Run(s)
			if err != nil {
				t.Fatal(err)
			}
			for o, row := range model.OutputTable() {
				got, ok := a.Series[row.ID]
				if !ok {
					continue
				}
				for i, v := range want.Series(model.Output(o)) {
					if math.Abs(got.Values[i]-v) > 1e-9*math.Max(1, math.Abs(v)) {
						t.Fatalf("%s at step %d is %v, want %v", row.ID, i, got.Values[i], v)
					}
				}
			}
			if len(a.Series) == 0 || len(a.T) != len(want.T) {
				t.Errorf("run: %d series of %d steps; %s", len(a.Series), len(a.T), why)
			}
			if a, _ := p.send("get", "{}"); a.Scenario.Archetype != "electronics" {
				t.Errorf("run changed what is shown to %s", a.Scenario.Archetype)
			}

			// Answers find their questions, whatever their order.
			if got := eval[string](p, `Promise.all([send('get'), send('nonsense'), send('run', {series: []}), send('get')]).then((all) => all.map((m) => m.startsWith('refused') ? 'refused' : JSON.parse(m).t ? 'run' : 'get').join())`); got != "get,refused,run,get" {
				t.Errorf("four messages at once are answered %s", got)
			}

			for format, begins := range map[string]string{"csv": "", "svg": "<svg", "png": "data:image/png;base64,iVBOR"} {
				for _, chart := range []string{"map", "smile"} {
					a, why := p.send("export", fmt.Sprintf("{chart: '%s', format: '%s'}", chart, format))
					if !strings.HasPrefix(a.Text, begins) || len(a.Text) < 100 || !strings.HasSuffix(a.Name, "."+format) || !strings.Contains(a.Mime, format) {
						t.Errorf("export of %s as %s: %q %q %.60q %s", chart, format, a.Name, a.Mime, a.Text, why)
					}
				}
			}

			// Subscribers hear of what the visitor does, and of nothing else.
			eval[any](p, `(SilkLadder.on(f, 'change', (m) => (window.changes ??= []).push(m.scenario.archetype)), null)`)
			if a, why := p.send("subscribe", "{}"); a.Type != "reply" {
				t.Errorf("subscribe: %s", why)
			}
			f.push("#a-appliance")
			p.wait(`window.changes?.at(-1) === 'appliance'`)
			eval[any](p, `(f.style.height = '', f.contentWindow.postMessage({ ns: 'silkladder', v: 1, type: 'resize' }, '*'), null)`)
			p.wait(`parseInt(f.style.height) >= 50`)
		})
	}
}

// What is wrong is refused with a message, and changes nothing.
func TestHostileMessages(t *testing.T) {
	h := serve(t, site)
	p, f := hostPage(t, h, "?v=1&a=toys", "")
	for _, c := range []struct{ kind, data, says string }{
		{"nonsense", "{}", "Unknown type"},
		{"__proto__", "{}", "Unknown type"},
		{"constructor", "{}", "Unknown type"},
		{"set", "{surprise: 1}", "surprise"},
		{"set", "{query: 'v=1&a=steel', scenario: {version: 1, archetype: 'steel'}}", "not both"},
		{"set", "{query: 5}", "could not be read"},
		{"set", "{query: 'v=1&a=atlantis'}", "atlantis"},
		{"set", "{query: 'v=1&l=' + '9'.repeat(50000)}", ""},
		{"set", "{year: 1e9}", "year"},
		{"set", "{year: NaN, query: 'v=1&a=atlantis'}", ""},
		{"set", "{year: '2030'}", "could not be read"},
		{"set", "{theme: 'javascript:alert(1)'}", "theme"},
		{"set", "{scenario: {version: 99, archetype: 'steel'}}", "version"},
		{"set", "{scenario: {version: 1, archetype: 'steel', levers: {parks: 1e300}}}", "1"},
		{"set", "{scenario: {version: 1, archetype: 'steel', years: -5}}", "years"},
		{"set", "{scenario: JSON.parse('{\"version\":1,\"archetype\":\"steel\",\"__proto__\":{\"x\":1}}')}", "__proto__"},
		{"set", "{scenario: Array(900).fill().reduce((x) => [x], 1)}", ""},
		{"set", "{scenario: 'x'.repeat(200000)}", "too large"},
		{"set", "{query: 'v=1&p=zeta:2'}", "cannot run"},
		{"set", "{scenario: {version: 1, archetype: 'footwear', params: {zeta: 2}}}", "cannot run"},
		{"set", "{theme: 'dark', scenario: {version: 1, archetype: 'footwear', step: 1, params: {zeta: 2}}}", "cannot run"},
		{"run", "{scenario: {version: 1, archetype: 'steel', params: {dP: .5}}}", "cannot run"},
		{"run", "{scenario: {version: 1, archetype: 'steel', params: {alpha: 'x'}}}", ""},
		{"run", "{series: ['<b>bold</b>']}", "There is no series"},
		{"run", "{series: Array(1000).fill('F')}", "allowed are"},
		{"export", "{chart: 'atlantis', format: 'svg'}", "atlantis"},
		{"export", "{chart: 'map', format: 'exe'}", "format"},
	} {
		if a, why := p.send(c.kind, c.data); why == "" || !strings.Contains(why, c.says) {
			t.Errorf("%s %s: answered %+v, refused with %q; want %q", c.kind, c.data, a, why, c.says)
		}
		// A frame answers so many messages a second: after as many, wait.
		eval[any](p, `new Promise((done) => setTimeout(() => done(null), 60))`)
	}
	// A name may be anything; it stays text.
	if a, why := p.send("set", "{query: 'v=1&a=toys&name=' + encodeURIComponent('<img src=x onerror=alert(1)>')}"); !strings.Contains(a.Query, "img") {
		t.Errorf("a name with markup: %+v %s", a, why)
	}
	if a, why := p.send("set", "{query: 'v=1&a=toys'}"); a.Query != "v=1&a=toys" {
		t.Errorf("after all that the scenario is %q %s", a.Query, why)
	}
	if got := eval[string](f, `[{}.x, Object.prototype.ns, document.getElementById('silk-crash').hidden, document.querySelectorAll('img[src=x]').length].join()`); got != ",,true,0" {
		t.Errorf("the frame is changed: %s", got)
	}
}

// A flood is cut off; when it is over the frame answers as before.
func TestFlood(t *testing.T) {
	h := serve(t, site)
	p, f := hostPage(t, h, "?v=1&a=toys", "")
	p.wait(`heard.some((m) => m.type === 'ready')`)
	// It answers sixty a second.
	got := eval[[]int](p, `(async () => {
		heard.length = 0;
		const begin = performance.now(), answers = () => heard.filter((m) => String(m.id).startsWith('flood')).length;
		for (let i = 0; i < 5000; i++) f.contentWindow.postMessage({ ns: 'silkladder', v: 1, type: 'run', id: 'flood' + i }, '*');
		do await new Promise((done) => setTimeout(done, 100)); while (!answers() || performance.now() - begin < 3000);
		return [answers(), 60 * (2 + Math.floor((performance.now() - begin) / 1000))];
	})()`)
	if got[0] > got[1] {
		t.Errorf("%d of 5000 messages are answered, allowed are %d", got[0], got[1])
	}
	p.wait(`Promise.race([send('get').then((m) => JSON.parse(m).query === 'v=1&a=toys'), new Promise((done) => setTimeout(() => done(false), 500))])`)
	if eval[bool](f, `!document.getElementById('silk-crash').hidden`) {
		t.Error("the program stopped")
	}
}

// A frame that names its hosts answers no other.
func TestAllowedHosts(t *testing.T) {
	h := serve(t, site)
	for query, want := range map[string]bool{"?hosts=https://partner.example": false, "?hosts=": false} {
		p, _ := hostPage(t, h, query, "")
		p.wait(`heard.some((m) => m.type === 'ready')`)
		if got := eval[string](p, `Object.keys(heard.find((m) => m.type === 'ready')).sort().join()`); got != "lang,model,ns,origin,type,v" {
			t.Errorf("%s: a host that is not named is told %s", query, got)
		}
		if got := eval[bool](p, `Promise.race([send('get').then(() => true), new Promise((done) => setTimeout(() => done(false), 1000))])`); got != want {
			t.Errorf("%s: answered %v", query, got)
		}
	}
	p, _ := hostPage(t, h, "", "")
	p.wait(`heard.some((m) => m.type === 'ready')`)
	self := eval[string](p, "origin")
	eval[any](p, `(f.src = f.src + '?hosts=https://partner.example,`+self+`', heard.length = 0, null)`)
	p.wait(`heard.some((m) => m.type === 'ready' && m.scenario.version === 2 && m.query === '')`)
	if a, why := p.send("get", "{}"); a.Type != "reply" {
		t.Errorf("an allowed host is refused: %s", why)
	}
}

// Each form of the embed shows what its address asks for, in both languages,
// and nothing else.
func TestEmbedModes(t *testing.T) {
	h := serve(t, site)
	one := func(id string) string {
		return `document.querySelectorAll('figure').length === 1 && document.querySelector('figure').id === 'fig-` + id + `' && [...document.querySelectorAll('figure svg')].some((s) => s.getBoundingClientRect().width > 200)`
	}
	type mode struct{ query, shows string }
	modes := []mode{
		{"", `document.querySelectorAll('figure').length > 3 && document.getElementById('k-parks') && document.getElementById('a-steel')`},
		{"chart=full&controls=0", `document.querySelectorAll('figure').length > 3 && !document.getElementById('k-parks') && !document.getElementById('a-steel') && !document.getElementById('play')`},
		{"chart=map&controls=0", one("map") + ` && !document.getElementById('play')`},
		{"chart=map&basemap=none", one("map") + ` && !document.querySelector('.map-coast') && document.getElementById('play')`},
		{"chart=smile&theme=dark", one("smile") + ` && document.documentElement.dataset.theme === 'dark'`},
		{"chart=ladder&theme=light&y=2025", one("ladder") + ` && document.documentElement.dataset.theme === 'light' && document.getElementById('app').textContent.includes('2025')`},
		{"chart=functional&m=1", one("functional")},
		{"chart=value&autoplay=1", one("value") + ` && document.getElementById('app').textContent.includes('2043')`},
		{"chart=compare&c=~a.steel&c=~a.toys", one("compare") + ` && document.querySelectorAll('#fig-compare svg path').length >= 3`},
		{"v=2&chart=record-zone-jobs", one("record-zone-jobs") + ` && document.querySelectorAll('#fig-record-zone-jobs svg circle').length > 5`},
		{"chart=unheard-of", `document.querySelectorAll('figure').length >= 1`},
	}
	for _, id := range link.Charts {
		if picture.OfRecord(id) && id != "record-use-steel" { // one is as good as another
			continue
		}
		switch id {
		case "full", "compare", "map", "smile", "ladder", "functional", "value":
		default:
			modes = append(modes, mode{"chart=" + id, `document.querySelector('figure').id === 'fig-` + id + `' && document.querySelectorAll('figure').length === 1`})
		}
	}
	p := blank(t)
	for _, prefix := range []string{"/embed/", "/zh/embed/"} {
		for _, m := range modes {
			query := m.query
			if !strings.Contains(query, "v=2") {
				query = "v=1&" + query
			}
			p.goTo(h.URL + prefix + "?" + query)
			p.ready()
			p.wait(m.shows)
			if got := eval[string](p, `document.querySelector('header.top, nav') ? 'the page around it' : document.documentElement.scrollWidth > innerWidth ? document.documentElement.scrollWidth + ' of ' + innerWidth + ' pixels' : ''`); got != "" {
				t.Errorf("%s?%s shows %s", prefix, m.query, got)
			}
		}
	}
}
