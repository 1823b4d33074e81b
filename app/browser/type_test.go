package browser

import (
	"testing"

	"silkladder/app/lang"
)

// In Chinese curly quotes are as wide as a character in every heading and every
// text, in English narrower; no mark of an equation begins a line; nothing
// invisible stands in the headline.
func TestType(t *testing.T) {
	h := serve(t, site)
	for _, l := range lang.All {
		for _, w := range []int64{390, 768, 1440} {
			t.Run(l.Tag()+"/"+itoa(int(w)), func(t *testing.T) {
				p := open(t, h.URL+l.Prefix()+"/all/?v=1&a=steel", size(w, 900)).ready()
				p.rested()
				bad := eval[[]string](p, `(() => {
					const zh = `+map[lang.Lang]string{lang.En: "false", lang.Zh: "true"}[l]+`, c = document.createElement('canvas').getContext('2d'), bad = [];
					for (const s of ['body', 'h1', 'h2', 'h3', '#words', '.headline', '.chart', '.note', 'button']) {
						const e = document.querySelector(s);
						c.font = '100px ' + getComputedStyle(e).fontFamily;
						const quote = c.measureText('“').width, full = quote > 85;
						if (full !== zh) bad.push(s + ' sets quotes of ' + quote);
					}
					if (/[\u200b\u2060]/.test(document.querySelector('h1').textContent)) bad.push('invisible in the headline');
					let marks = 0;
					for (const sup of document.querySelectorAll(':is(#words, #verdict) sup')) {
						if (!sup.checkVisibility()) continue;
						const line = sup.closest('p').getBoundingClientRect(), at = sup.getBoundingClientRect();
						const before = document.createRange();
						before.selectNode(sup.previousSibling);
						const last = [...before.getClientRects()].pop();
						marks++;
						if (last && at.top > last.bottom) bad.push('a line begins with ' + sup.textContent + ' after ' + sup.previousSibling.textContent);
					}
					return marks < 5 ? ['only ' + marks + ' marks'] : bad;
				})()`)
				for _, b := range bad {
					t.Error(b)
				}
			})
		}
	}
}
