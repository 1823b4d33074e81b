package browser

import (
	"testing"

	"silkladder/app/lang"
)

// foreign lists texts on the page that are in the other language and do not say
// so: in Chinese, runs of four English words; in English, any Han character.
func foreign(l lang.Lang) string {
	pattern := `/[\u4e00-\u9fff]/`
	if l == lang.Zh {
		pattern = `/[A-Za-z]{2,}(?:[ ,]+[A-Za-z]{2,}){3,}/`
	}
	return `(() => {
		const other = ` + pattern + `, own = document.documentElement.lang, bad = new Set();
		const tongue = (e) => e.closest('[lang]')?.lang ?? own;
		const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let n; (n = walk.nextNode());) {
			const e = n.parentElement;
			if (!e || e.closest('script,style,noscript,textarea,[data-own]') || tongue(e) !== own) continue;
			if (other.test(n.data)) bad.add(n.data.trim().slice(0, 80));
		}
		for (const e of document.body.querySelectorAll('[aria-label],[title],[placeholder],[alt]')) {
			if (tongue(e) !== own) continue;
			for (const a of ['aria-label', 'title', 'placeholder', 'alt']) {
				const v = e.getAttribute(a);
				if (v && other.test(v)) bad.add(a + ': ' + v.slice(0, 80));
			}
		}
		return [...bad].join(' | ');
	})()`
}

// Each page and each dialog is in one language through and through.
func TestOneLanguage(t *testing.T) {
	h := serve(t, site)
	for _, l := range lang.All {
		t.Run(l.Tag(), func(t *testing.T) {
			p := open(t, h.URL+l.Prefix()+"/all/?v=1&a=steel", size(1280, 900)).ready()
			p.rested()
			check := func(where string) {
				t.Helper()
				if bad := eval[string](p, foreign(l)); bad != "" {
					t.Errorf("%s: %s", where, bad)
				}
			}
			check("page")
			p.act("compare")
			for _, id := range []string{"map", "smile", "hosts", "compare", "attribution", "threshold"} {
				p.table(id)
			}
			p.wait(`document.querySelector('#ask-fan p')`)
			p.push(`#ask-tornado [data-act=ask]`)
			p.wait(`!document.getElementById('art-tornado').textContent.includes('not computed yet') && !document.getElementById('art-tornado').textContent.includes('尚未计算')`)
			p.rested()
			check("page with tables")
			for _, d := range []string{"stories", "share", "seek", "keys", "install"} {
				p.act(d)
				p.wait(`document.querySelector('dialog[open] #dialog-body').innerText.length > 20`)
				check("dialog " + d)
				p.act("dialog-close")
				p.wait(`!document.querySelector('dialog[open]')`)
			}
			for _, tab := range []string{"assumptions", "cluster", "hosts"} {
				p.act("drawer", tab)
				p.wait(`document.getElementById('drawer-body').innerText.length > 20`)
				check("drawer " + tab)
			}
			p.act("drawer-close")
			p.goTo(h.URL + l.Prefix() + "/all/?v=1&a=nowhere&l=900&y=1")
			p.ready()
			check("page with a broken link")
		})
	}
}
