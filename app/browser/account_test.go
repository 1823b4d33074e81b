package browser

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"silkladder/app/lang"
)

// within reports what of the page sticks out to the side.
func (p *tab) within(width int64) {
	p.t.Helper()
	if w := eval[int](p, `document.documentElement.scrollWidth`); int64(w) > width {
		p.t.Errorf("%d pixels wide: %s", w, eval[string](p, `[...document.querySelectorAll('main *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('svg *')).slice(0, 5).map((e) => e.outerHTML.slice(0, 120)).join(' ')`))
	}
}

// The account of the host economies: sorted, filtered, the page of one and back.
func TestHostsView(t *testing.T) {
	h := serve(t, site)
	for _, l := range lang.All {
		for _, s := range []struct{ w, h int64 }{{390, 844}, {1440, 900}} {
			t.Run(fmt.Sprint(l.Tag(), s.w), func(t *testing.T) {
				p := open(t, h.URL+l.Prefix()+"/", size(s.w, s.h)).ready()
				p.push("#view-hosts")
				p.wait(`location.pathname.endsWith('/hosts/') && document.querySelectorAll('#ledger-rows tr').length > 20`)
				p.shoot(fmt.Sprint("hosts-", l.Tag(), s.w))
				p.within(s.w)
				first := `document.querySelector('#ledger-rows tr th').innerText`
				before := eval[string](p, first)
				if s.w == 1440 {
					p.act("ledger-sort", "name")
					p.wait(`document.querySelector('#ledger-head-name[aria-sort=ascending]') && location.search.includes('rows=sort.name~up')`)
					p.act("ledger-sort", "name")
					p.wait(`document.querySelector('#ledger-head-name[aria-sort=descending]') && !document.querySelector('#ledger-head-balance[aria-sort]')`)
				} else {
					p.pull("#ledger-sort", "name")
				}
				p.wait(first + ` !== ` + quote(before))
				p.pull("#ledger-corridor", "CPEC")
				p.wait(`document.querySelectorAll('#ledger-rows tr').length < 5 && location.search.includes('corridor.CPEC')`)
				p.push("#ledger-rows a")
				p.wait(`location.search.includes('e=PAK') && document.activeElement.id === 'economy-title' && ['jobs', 'balance', 'pay', 'roads'].every((id) => document.querySelector('#art-economy-' + id + ' svg'))`)
				p.push(`#fig-economy-jobs [data-act=menu]`)
				p.wait(`document.querySelector('#picmenu:popover-open [data-act="pic-embed"][data-of="economy-jobs"]')`)
				p.press(kb.Escape)
				p.wait(`!document.querySelector('#picmenu:popover-open')`)
				p.push(`#fig-economy-balance [data-act=table]`)
				p.wait(`document.querySelectorAll('#twin-economy-balance tr').length > 20`)
				p.shoot(fmt.Sprint("economy-", l.Tag(), s.w))
				p.within(s.w)
				eval[any](p, `(history.back(), null)`)
				p.wait(`document.getElementById('ledger-rows') && !location.search.includes('e=')`)
				if got := eval[string](p, `document.getElementById('ledger-corridor').value`); got != "CPEC" {
					t.Errorf("the filter is %q after the way back", got)
				}
				if s.w == 1440 {
					p.wait(`[...document.querySelectorAll('#ledger-rows .l-odds')].every((e) => /100/.test(e.textContent))`)
					p.audit("the account", "html")
				}
			})
		}
	}
}

// A picture of an economy opens in a frame of its own, with the economy in its title, and
// leads back to that page.
func TestFrameOfAnEconomy(t *testing.T) {
	h := serve(t, site)
	for prefix, name := range map[string]string{"": "Pakistan", "/zh": "巴基斯坦"} {
		p := open(t, h.URL+prefix+"/embed/?chart=economy-balance&e=PAK", size(600, 520)).ready()
		p.wait(`document.querySelector('#art-economy-balance svg') && document.querySelectorAll('figure').length === 1`)
		if got := eval[string](p, `document.getElementById('title-economy-balance').textContent + document.getElementById('open-full').pathname + document.getElementById('open-full').search`); !contains(got, name, prefix+"/hosts/", "e=PAK") {
			t.Errorf("the frame says %s", got)
		}
	}
}

// The ranking beside the map: another kind ranked, a place opened from it, closed again.
func TestRanking(t *testing.T) {
	h := serve(t, site)
	for _, l := range lang.All {
		for _, s := range []struct{ w, h int64 }{{390, 844}, {1440, 900}} {
			t.Run(fmt.Sprint(l.Tag(), s.w), func(t *testing.T) {
				p := open(t, h.URL+l.Prefix()+"/map/", size(s.w, s.h)).ready()
				p.wait(`document.querySelectorAll('#rank-list li').length > 20`)
				p.act("rank-kind", "corridors")
				p.wait(`location.search.includes('rank=corridors') && document.querySelector('#rank-list [data-kind=corridor][data-id=CPEC]')`)
				p.push("#rank-list [data-id=CPEC]")
				p.wait(`!document.getElementById('card').hidden && document.activeElement.id === 'card-title'`)
				p.rested()
				p.shoot(fmt.Sprint("map-", l.Tag(), s.w))
				p.within(s.w)
				if bad := eval[string](p, outside+`(['#card-title', '#art-map', '#play'])`); bad != "" {
					t.Errorf("out of the window: %s", bad)
				}
				p.act("card-close")
				p.wait(`document.getElementById('card').hidden`)
				if s.w == 1440 {
					p.act("projects")
					p.wait(`location.search.includes('projects=1') && document.querySelector('#map-live [data-kind=project]')`)
					p.audit("the map", "html")
				}
			})
		}
	}
}

// The place whose card is open stands in the address: it survives reload, the other
// language and back, stays behind when one leaves the map, and a place that is not on
// the map is left out with a word.
func TestPlaceInAddress(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/map/?v=1", size(1440, 900)).ready()
	const shown = `!document.getElementById('card').hidden && document.getElementById('card-title').textContent`
	p.wait(`document.querySelector('#rank-list [data-id="Pakistan"]')`)
	p.push(`#rank-list [data-id="Pakistan"]`)
	p.wait(`location.search.includes('at=host.Pakistan') && (` + shown + `).includes('Pakistan')`)
	p.goTo(eval[string](p, `location.href`))
	p.ready()
	p.wait(`(` + shown + `).includes('Pakistan')`)
	p.wait(`document.querySelector('#map-live-capacity circle.s-accent.w2')`) // the place is marked
	p.rested()
	p.click("#lang")
	p.wait(`location.pathname === '/zh/map/' && (` + shown + `).includes('巴基斯坦')`)
	p.push("#view-hosts")
	p.wait(`location.pathname === '/zh/hosts/' && !location.search.includes('at=')`)
	eval[any](p, `(history.back(), null)`)
	p.wait(`location.pathname === '/zh/map/' && (` + shown + `).includes('巴基斯坦')`)
	p.goTo(h.URL + "/map/?v=1&at=host.Atlantis")
	p.ready()
	p.said("Atlantis")
	if !eval[bool](p, `document.getElementById('card').hidden`) {
		t.Error("a card of Atlantis is open")
	}
	p.act("rank-kind", "parks")
	p.wait(`location.search.includes('rank=parks') && !location.search.includes('at=')`)
}

// On a phone filters are folded so that the list begins in sight, and the order can be
// turned round; on a desk they are open. Clusters can be taken together.
func TestFoldedFilters(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/hosts/?v=2", size(390, 844)).ready()
	p.wait(`document.querySelectorAll('#ledger-rows tr').length > 20`)
	if bad := eval[string](p, `['#ledger-corridor', '#ledger-debt'].filter((s) => document.querySelector(s).checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && document.querySelector(s).getBoundingClientRect().height > 0).join()`); bad != "" {
		t.Errorf("not folded: %s", bad)
	}
	if bad := eval[string](p, outside+`(['#ledger-rows tr', '#ledger-turn'])`); bad != "" {
		t.Errorf("out of sight: %s", bad)
	}
	first := func() string { return eval[string](p, `document.querySelector('#ledger-rows tr th').textContent`) }
	was := first()
	p.push("#ledger-turn")
	p.wait(`location.search.includes('rows=up') && document.getElementById('ledger-turn').textContent === 'Gainers first' && document.querySelector('#ledger-rows tr th').textContent !== ` + quote(was))
	p.push(".fold summary")
	p.wait(`document.getElementById('ledger-whose').getBoundingClientRect().height > 30`)
	p.pull("#ledger-whose", "all")
	p.wait(`location.search.includes('whose.all') && /all \d+ clusters/.test(document.getElementById('ledger-note').textContent)`)
	p.audit("the ledger of all clusters", "html")
	q := open(t, h.URL+"/zh/hosts/", size(1440, 900)).ready()
	q.wait(`document.getElementById('ledger-corridor').getBoundingClientRect().height > 30 && !document.querySelector('.fold summary').checkVisibility()`)
}
