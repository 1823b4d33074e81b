package main

import (
	"context"
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"silkladder/app/corridor"
)

// Whoever sees a card sees the map's sentence on boundaries: whole, uncovered,
// on paper, and in type that can be read when a card is shown at half its size;
// and the words above are whole lines.
func TestCardNotice(t *testing.T) {
	if testing.Short() {
		return // as all of app/browser
	}
	web, err := readWeb("../..")
	if err != nil {
		t.Fatal(err)
	}
	css := string(styles(web))
	alloc, stop := chromedp.NewExecAllocator(context.Background(), append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox)...)
	defer stop()
	ctx, stop := chromedp.NewContext(alloc)
	defer stop()
	for _, p := range pages() {
		if p.Kind != "home" && p.Story == "" {
			continue
		}
		doc, err := card(pageRenderer(), p, css)
		if err != nil {
			t.Fatal(err)
		}
		if err := chromedp.Do(ctx, chromedp.EmulateViewport(cardW, cardH), chromedp.Navigate("data:text/html;charset=utf-8,"+url.PathEscape(doc))); err != nil {
			t.Fatal(err)
		}
		seen, err := chromedp.Run(ctx, chromedp.Evaluate[struct {
			Text                    string
			Size                    float64
			Uncovered, Paper, Words bool
		}](`(() => {
			const e = document.querySelector('#fig-map .note'), range = document.createRange();
			range.selectNodeContents(e);
			const lines = [...range.getClientRects()];
			return {
				text: e.innerText,
				size: parseFloat(getComputedStyle(e).fontSize),
				uncovered: lines.length > 0 && lines.every((r) => [r.left + 1, r.left + r.width / 2, r.right - 1].every((x) => e.contains(document.elementFromPoint(x, r.top + r.height / 2)))),
				words: (([h1, p]) => h1.scrollWidth <= h1.clientWidth && p.getBoundingClientRect().bottom <= 196)(document.querySelectorAll('header h1, header p:last-child')),
				paper: getComputedStyle(e.parentElement).backgroundColor === getComputedStyle(document.getElementById('card-picture')).backgroundColor,
			};
		})()`))
		if err != nil {
			t.Fatal(err)
		}
		if strings.TrimSpace(seen.Text) != corridor.Notice.In(p.Lang) || seen.Size < 16 || !seen.Uncovered || !seen.Paper || !seen.Words {
			t.Errorf("the card of %s shows %+v", p.Path, seen)
		}
	}
}
