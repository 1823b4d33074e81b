package browser

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// The menu of a picture opens and closes by keys as menus do, and gives the keyboard
// back to its button, in every view and on a phone too.
func TestPictureMenu(t *testing.T) {
	h := serve(t, site)
	for i, path := range []string{"/zh/?v=1&a=steel&card=1", "/?v=1&card=3", "/zh/lab/?v=1&pics=smile.value", "/map/?v=1", "/zh/all/?v=1&a=steel", "/hosts/?e=PAK"} {
		for _, w := range []int64{1440, 390} {
			p := open(t, h.URL+path, size(w, 800)).ready()
			p.rested()
			const button = `[data-act=menu]`
			p.wait(`document.querySelector('` + button + `')?.checkVisibility({ visibilityProperty: true })`)
			eval[any](p, `(document.querySelector('`+button+`').focus(), null)`)
			now := func() string { return eval[string](p, `document.activeElement.dataset.act ?? ''`) }
			p.press(kb.Enter)
			p.wait(`document.activeElement.dataset.act === 'pic-link'`)
			p.press(kb.ArrowDown)
			p.press(kb.ArrowDown)
			p.press(kb.ArrowUp)
			if now() != "pic-embed" {
				t.Errorf("%s: the keys reached %q", path, now())
			}
			p.press(kb.End)
			if now() != "csv" {
				t.Errorf("%s: End reached %q", path, now())
			}
			p.press(kb.ArrowDown)
			if now() != "pic-link" {
				t.Errorf("%s: the last is followed by %q", path, now())
			}
			if box := eval[string](p, `(() => { const r = document.getElementById('picmenu').getBoundingClientRect(); return r.left >= 0 && r.right <= innerWidth && r.top >= 0 && r.bottom <= innerHeight ? '' : JSON.stringify(r); })()`); box != "" {
				t.Errorf("%s: at %d px the menu stands at %s", path, w, box)
			}
			p.shoot(fmt.Sprintf("menu-%d-%d", i, w))
			p.press(kb.Escape)
			p.wait(`!document.querySelector('#picmenu:popover-open') && document.activeElement.dataset.act === 'menu' && document.activeElement.getAttribute('aria-expanded') === 'false'`)
			p.act("menu") // by hand: nothing lies over the button
			p.wait(`document.querySelector('#picmenu:popover-open')`)
		}
	}
}

// The menu goes along with its button when the visitor scrolls, and goes when the button
// leaves the window; what comes above moves no item away under the hand.
func TestMenuFollows(t *testing.T) {
	h := serve(t, site)
	for _, w := range []int64{1440, 390} {
		p := open(t, h.URL+"/all/?v=1", size(w, 800)).ready()
		p.rested()
		p.act("menu", "functional")
		const beside = `(() => {
			const m = document.querySelector('#picmenu:popover-open')?.getBoundingClientRect(), b = document.querySelector('[data-act=menu][data-of=functional]').getBoundingClientRect();
			return m && (Math.abs(m.top - b.bottom) < 9 || Math.abs(m.bottom - b.top) < 9);
		})()`
		p.wait(beside)
		place := func() string {
			return eval[string](p, `JSON.stringify(document.querySelector('#picmenu:popover-open')?.getBoundingClientRect() ?? null)`)
		}
		was := place()
		eval[any](p, `(() => { const e = document.createElement('p'); e.style.height = '90px'; document.getElementById('app').prepend(e); scrollBy(0, 40); })()`)
		p.rested()
		if now := place(); now != was {
			t.Errorf("at %d px the page moved the menu from %s to %s", w, was, now)
		}
		p.wheel(float64(w)/2, 300, 30, 0)
		p.wait(beside)
		for range 12 {
			p.wheel(float64(w)/2, 300, -700, 0)
		}
		p.wait(`!document.querySelector('#picmenu:popover-open')`)
	}
}

// A picture goes to the clipboard with its caption, as what programs can paste, and
// its link leads to where it stands.
func TestCopyPicture(t *testing.T) {
	h := serve(t, site)
	p := openIn(t, full, h.URL+"/zh/all/?v=1&a=steel", size(1280, 900)).ready()
	p.allowClipboard()
	p.carry("pic-copy", "functional")
	p.said("剪贴板")
	if types := eval[string](p, `navigator.clipboard.read().then((all) => all.flatMap((i) => i.types).sort().join())`); types != "image/png,text/plain" {
		t.Errorf("the clipboard holds %q", types)
	}
	if text := eval[string](p, `navigator.clipboard.readText()`); !contains(text, "钢铁，2043年", "情景：", "丝路阶梯模拟", h.URL+"/zh/all/?v=1&a=steel#fig-functional") {
		t.Errorf("its words are %q", text)
	}
	p.carry("pic-link", "functional")
	p.said("已复制。") // the words about the picture begin likewise
	p.goTo(eval[string](p, `navigator.clipboard.readText()`))
	p.ready()
	p.wait(`(() => { const r = document.getElementById('fig-functional').getBoundingClientRect(); return r.top < innerHeight && r.bottom > 0; })()`)
}

// A report is a Word document with the chosen pictures, and a link is a QR code; both
// from the program that is loaded when it is asked for.
func TestReportAndCode(t *testing.T) {
	h := serve(t, site)
	p := openIn(t, full, h.URL+"/zh/all/?v=1&a=steel&l=70,70,70,70,0", size(1280, 900)).ready()
	files := p.downloads()
	p.act("share")
	p.push(`dialog [data-act="share-code"]`)
	p.wait(`document.querySelector('#share-qr svg path')`)
	p.shoot("share")
	p.push(`dialog [data-act="pages"]`)
	p.wait(`document.querySelectorAll('dialog .ticks input').length > 10`)
	p.push(`dialog [data-of="value"][data-change="pages-tick"]`)
	p.wait(`document.getElementById('pages-told').innerText.includes('四幅')`)
	if eval[bool](p, `document.querySelector('dialog [data-of="value"]').checked`) {
		t.Error("a fifth picture is ticked")
	}
	p.shoot("pages")
	p.push(`dialog [data-act="pages-word"]`)
	name, b := files.next()
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil || name != "silk-ladder-steel-report.docx" {
		t.Fatalf("%s: %v", name, err)
	}
	pictures := 0
	for _, f := range z.File {
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, _ := io.ReadAll(in)
		if strings.HasPrefix(f.Name, "word/media/") {
			pictures++
			if len(text) < 5000 || !bytes.HasPrefix(text, []byte("\x89PNG")) {
				t.Errorf("%s is no picture", f.Name)
			}
		}
		if f.Name == "word/document.xml" && !contains(string(text), "钢铁", "不表示国界或领土范围", "“一带一路”政策", "丝路阶梯模拟") {
			t.Errorf("the document lacks words: %.600s", text)
		}
	}
	if pictures != 4 {
		t.Errorf("%d pictures", pictures)
	}
}

// What is saved on this device is there on the next visit.
func TestShelf(t *testing.T) {
	h := serve(t, site)
	p := openIn(t, full, h.URL+"/all/?v=1&a=steel&l=20,30,40,50,0", size(390, 844)).ready()
	eval[any](p, `(document.querySelector('[data-act=shelf]').click(), null)`)
	p.wait(`document.getElementById('shelf-name')`)
	eval[any](p, `(document.getElementById('shelf-name').value = 'My <b>town', null)`)
	p.push(`dialog [data-act="shelf-add"]`)
	p.wait(`document.querySelectorAll('.shelf li .thumb path').length === 3`)
	if out := eval[int](p, `[...document.querySelectorAll('#dialog *')].filter((e) => e.getBoundingClientRect().right > document.getElementById('dialog').getBoundingClientRect().right).length`); out > 0 {
		t.Errorf("%d elements reach out of the dialog", out)
	}
	p.shoot("shelf")
	p.goTo(h.URL + "/zh/")
	p.ready()
	eval[any](p, `(document.querySelector('[data-act=shelf]').click(), null)`)
	p.wait(`document.querySelector('.shelf li input')?.value === 'My <b>town'`)
	p.push(`dialog [data-act="shelf-drop"]`)
	p.wait(`!document.querySelector('.shelf li')`)
	p.push(`dialog [data-act="shelf-undo"]`)
	p.push(`dialog [data-act="shelf-open"]`)
	p.wait(`location.search.includes('a=steel') && location.search.includes('l=20,30,40,50,0') && !document.querySelector('dialog[open]')`)
}

// The search leads by keys to a place, in either language, on a desk and on a phone.
func TestSearch(t *testing.T) {
	h := serve(t, site)
	for _, c := range []struct {
		path, query string
		w           int64
	}{{"/", "gwadar", 1440}, {"/zh/", "瓜达尔", 390}} {
		p := open(t, h.URL+c.path, size(c.w, 844)).ready()
		p.rested()
		for _, w := range []int64{320, 390, 480, 720, 960, c.w} {
			p.do(chromedp.EmulateViewport(w, 844))
			if out := eval[string](p, `[...document.querySelectorAll('.top a, .top button, .top input')].filter((e) => e.checkVisibility()).flatMap((e) => {
				const r = e.getBoundingClientRect(), at = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
				return r.left >= 0 && r.right <= innerWidth && (e === at || e.contains(at)) ? [] : [e.id || e.className]; }).join()`); out != "" {
				t.Errorf("%s at %d px: out of reach in the top bar: %s", c.path, w, out)
			}
		}
		p.click("#find")
		p.press(c.query)
		p.wait(`document.querySelector('#found li [lang], #found li b')`)
		if wide := eval[int](p, `document.documentElement.scrollWidth`); wide > int(c.w) {
			t.Errorf("%s: the page is %d px wide", c.path, wide)
		}
		p.shoot("search")
		p.press(kb.ArrowDown)
		p.wait(`document.querySelector('#found-0[aria-selected=true]') && document.getElementById('find').getAttribute('aria-activedescendant') === 'found-0'`)
		p.press(kb.Enter)
		p.wait(`!document.getElementById('card').hidden && document.getElementById('card').innerText.length > 10 && !document.querySelector('#found li')`)
	}
}
