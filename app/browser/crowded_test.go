package browser

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"silkladder/app/link"
	"silkladder/model"
	"silkladder/model/atlas"
)

// A scenario with as many hosts of one's own as are allowed is too long for an
// address. It survives a reload, the other language, the pages that explain, and
// an update; whoever shares it is told, and who opens the address elsewhere too.
func TestScenarioLongerThanAnAddress(t *testing.T) {
	s := link.Scenario("steel")
	own := atlas.Hosts()
	for i := range model.MaxHosts {
		h := own[i%len(own)]
		h.Name, h.Cap = fmt.Sprintf("自带东道国 %d", i), h.Cap/4
		s.Hosts = append(s.Hosts, h)
	}
	b, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "crowded.silkladder.json")
	if err := os.WriteFile(file, b, 0o644); err != nil {
		t.Fatal(err)
	}
	want := native(t, link.State{Scenario: s}, 0)

	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1", size(1280, 900)).ready().offlineReady()
	p.act("share")
	p.choose(file, func() { p.act("open-file") })
	p.wait(`document.getElementById('a-steel').getAttribute('aria-pressed') === 'true'`)
	whole := func(what string) {
		t.Helper()
		p.wait(`document.getElementById('a-steel')?.getAttribute('aria-pressed') === 'true'`)
		if eval[bool](p, `!!document.querySelector('#notices li')`) {
			t.Errorf("%s: something is missing: %s", what, eval[string](p, `document.getElementById('notices').textContent`))
		}
		p.sameTable(want, "functional")
		if rows := len(p.table("map")); rows < model.MaxHosts {
			t.Errorf("%s: the map has %d rows", what, rows)
		}
	}
	whole("opened")
	if n := len(p.state().Query()); n > link.MaxLength {
		t.Errorf("the address has %d characters", n)
	}

	p.reload()
	p.wait(`performance.getEntriesByType('navigation')[0].type === 'reload'`)
	whole("reloaded")

	p.push("#lang")
	p.wait(`document.documentElement.lang === 'zh-Hans'`)
	want.Lang = 1
	whole("in Chinese")
	p.put("#n-parks", "0.5") // and is changed there
	p.wait(`document.getElementById('r-parks').value === '50'`)
	s.Levers.Parks = .5
	want = native(t, link.State{Scenario: s}, 1)
	p.rested()

	p.push("#nav-methods")
	p.wait(`document.getElementById('mbar-open')?.href.includes('k=')`)
	p.push("#mbar-open")
	p.wait(`location.pathname === '/zh/'`)
	p.ready()
	p.goTo(strings.Replace(eval[string](p, `location.href`), "/zh/?", "/zh/all/?", 1)) // the tables stand there
	p.ready()
	whole("back from the methods")

	p.act("share")
	p.wait(`document.getElementById('share-cut').textContent.includes('存为文件')`)
	shared := eval[string](p, `document.getElementById('share-link').value`)
	eval[any](p, `(document.querySelector('dialog[open]').close(), null)`)
	q := open(t, shared, size(1280, 900)).ready().offlineReady()
	q.wait(`document.querySelector('#notices li')?.textContent.includes('网址过长')`)

	h.deploy(newer())
	eval[any](p, `(goappTryUpdate(), null)`)
	p.wait(`new Promise((done) => silkSW.onupdate(() => done(true)))`)
	eval[any](p, `(silkSW.apply(), null)`)
	p.wait(release + " === 2")
	p.ready()
	whole("after an update")
}
