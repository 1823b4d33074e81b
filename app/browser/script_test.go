package browser

import (
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// The theme is chosen before the first paint, follows the address, the stored
// choice and the system in this order, and can be changed.
func TestTheme(t *testing.T) {
	h := serve(t, site)
	paper := `getComputedStyle(document.body).backgroundColor`
	p := open(t, h.URL+"/all/", scheme("dark")).ready()
	dark := eval[string](p, paper)
	if got := eval[string](p, `silkTheme()`); got != "light" {
		t.Errorf("on a dark system the other theme is %q", got)
	}
	light := eval[string](p, paper)
	if light == dark {
		t.Fatalf("both themes have the paper %s", light)
	}
	p.goTo(h.URL + "/zh/all/")
	if got := eval[string](p, paper); got != light {
		t.Errorf("the stored choice is not kept: %s", got)
	}
	p.goTo(h.URL + "/all/?theme=dark")
	if got := eval[string](p, paper); got != dark {
		t.Errorf("the theme of the address does not show: %s", got)
	}
	p.goTo(h.URL + "/all/")
	if got := eval[string](p, paper); got != light {
		t.Errorf("the theme of an address was stored: %s", got)
	}
	if got := eval[string](p, `silkTheme('auto')`); got != "dark" || eval[string](p, paper) != dark {
		t.Errorf("auto shows %q", got)
	}
}

// A batch paints each kind, skips what is unchanged, and keeps the keyboard
// where it was when the content around it is replaced.
func TestPaint(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/").ready()
	got := eval[string](p, `(() => {
		const box = document.createElement('div');
		box.innerHTML = '<p id="x1"></p><p id="x2"></p><input id="x3"><div id="x4"></div>';
		document.getElementById('app').append(box);
		const el = (id) => document.getElementById(id);
		silkPaint(['x1', 'text', '<b>', 'x1', 'attr:data-a', '1', 'x1', 'class', 'k', 'x2', 'html', '<i>i</i>', 'x3', 'value', '7', 'nowhere', 'text', '?'].join('\0'));
		const child = el('x2').firstChild;
		silkPaint(['x2', 'html', '<i>i</i>', 'x1', 'attr:data-a', ''].join('\0'));
		const out = [el('x1').textContent, el('x1').hasAttribute('data-a'), el('x1').className, el('x2').firstChild === child, el('x3').value];
		silkPaint(['x4', 'html', '<button data-key="k">1</button>'].join('\0'));
		el('x4').firstChild.focus();
		silkPaint(['x4', 'html', '<p></p><button data-key="k">2</button>'].join('\0'));
		out.push(document.activeElement.textContent);
		el('x3').focus();
		silkPaint(['x3', 'value', '8'].join('\0'));
		out.push(el('x3').value);
		box.remove();
		return out.join('|');
	})()`)
	if want := "<b>|false|k|true|7|2|7"; got != want {
		t.Errorf("painted %s, want %s", got, want)
	}
}

// The map follows the wheel with Ctrl and the drag once it is magnified, never
// leaves its picture, and reports where it rests.
func TestPanZoom(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/", size(900, 700)).ready()
	eval[any](p, `(() => {
		document.body.firstElementChild.innerHTML = '<div id="pz"><svg id="pzs" viewBox="0 0 400 200" width="800" height="400"><rect width="400" height="200"/></svg></div>';
		scrollTo(0, 0);
		window.rests = [];
		window.rested = (...v) => rests.push(v);
		silkPanZoom('pz', 'rested', 4);
		return null;
	})()`)
	box := `document.getElementById('pzs').getAttribute('viewBox')`
	at := eval[[]float64](p, `(() => { const r = document.getElementById('pzs').getBoundingClientRect(); return [r.x + r.width / 4, r.y + r.height / 2]; })()`)
	wheel := func(mod int64, dy float64) { p.wheel(at[0], at[1], dy, mod) }
	wheel(0, -100)
	wheel(ctrl, -2000)
	// Fourfold around a quarter of the width: 400/4 wide from 100 - 25.
	p.wait(box + ` === '75.00 75.00 100.00 50.00' && rests.length > 0`)
	p.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMousePressed, at[0], at[1], chromedp.ButtonLeft),
		chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, at[0]+80, at[1], chromedp.ButtonLeft),
		chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, at[0]+160, at[1], chromedp.ButtonLeft),
		chromedp.MouseEvent(input.DispatchMouseEventTypeMouseReleased, at[0]+160, at[1], chromedp.ButtonLeft))
	p.wait(box + ` === '55.00 75.00 100.00 50.00' && rests.length > 1`)
	wheel(ctrl, 5000)
	p.wait(box + ` === '0.00 0.00 400.00 200.00'`)
}

// Pictures become PNG files under the strict policy, and text files and copies
// work; what a browser refuses is reported, not thrown.
func TestFiles(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/").ready()
	saved := eval[string](p, `(async () => {
		const saved = [];
		const click = HTMLAnchorElement.prototype.click;
		HTMLAnchorElement.prototype.click = function () { if (this.download) saved.push(this.download + ' ' + this.href); else click.call(this); };
		silkDownload('a.csv', 'text/csv', 'x,y\n1,2\n');
		const drawn = await silkPNG('a.png', '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#b0322b"/></svg>', 40, 20, 3);
		const broken = await silkPNG('b.png', '<svg', 40, 20, 1);
		HTMLAnchorElement.prototype.click = click;
		return [saved.map((s) => s.split(' ')[0]).join(), drawn, broken].join('|');
	})()`)
	if want := "a.csv,a.png|true|false"; saved != want {
		t.Errorf("saved %s, want %s", saved, want)
	}
}

// A file that is dropped on the page reaches the program, also when the program
// starts to listen later.
func TestDroppedFile(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/methods/").ready() // its program takes no files
	got := eval[string](p, `(async () => {
		const drop = (text, name) => {
			const data = new DataTransfer();
			data.items.add(new File([text], name));
			document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
		};
		const heard = [];
		drop('{"version":1}', 'early.json');
		await new Promise((done) => setTimeout(done, 100));
		silkOnFile((text, name, fault) => heard.push(name + (fault || text)));
		drop('2', 'late.json');
		drop('x'.repeat(2e6), 'huge.json');
		while (heard.length < 3) await new Promise((done) => setTimeout(done, 10));
		return heard.join(' ');
	})()`)
	if want := `early.json{"version":1} late.json2 huge.jsonlarge`; got != want {
		t.Errorf("heard %s, want %s", got, want)
	}
}

// A file is read right or refused, never garbled: what spreadsheets save in
// China, in UTF-16 and in UTF-8 is read; Western encodings, workbooks, pictures
// and empty files are named.
func TestFilesAreReadRight(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/methods/").ready()
	got := eval[string](p, `(async () => {
		const hex = (s) => Uint8Array.from(s.match(/../g), (b) => parseInt(b, 16));
		const heard = {};
		silkOnFile((text, name, fault) => { heard[name] = fault || text; });
		const files = {
			gbk: hex('b0cdbbf9cbb9ccb92c43504543'),
			rare: hex('d6ecc96d2cd6d0b9fab0cdbbf9cbb9ccb9d3a1b6c8'), // 朱 and 蒻: one character outside the first set
			utf8: new TextEncoder().encode('\ufeff印度,CPEC'),
			utf16: new Uint8Array([0xff, 0xfe, ...[...'印度'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]),
			latin: hex('43f4746520642749766f6972652cd8'), // Côte d'Ivoire,Ø
			german: hex('4dfc6e6368656e2c5afc72696368'), // München,Zürich
			broken: hex('ffff41'),
			xlsx: hex('504b030414000600'),
			xls: hex('d0cf11e0a1b11ae1'),
			zeros: hex('410042'),
			png: hex('89504e470d0a1a0a'),
			empty: new Uint8Array(),
			blank: hex('0d0a20'),
		};
		for (const name in files) {
			const data = new DataTransfer();
			data.items.add(new File([files[name]], name));
			document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
		}
		while (Object.keys(heard).length < Object.keys(files).length) await new Promise((done) => setTimeout(done, 10));
		return Object.keys(files).map((n) => n + ': ' + heard[n]).join('\n');
	})()`)
	want := "gbk: 巴基斯坦,CPEC\nrare: 朱蒻,中国巴基斯坦印度\nutf8: 印度,CPEC\nutf16: 印度\nlatin: characters\ngerman: characters\nbroken: characters\nxlsx: binary\nxls: binary\nzeros: binary\npng: binary\nempty: empty\nblank: empty"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// A program that stops shows a banner in the language of the page, and loading
// again keeps the address.
func TestCrashBanner(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/zh/all/?v=1&a=steel").ready()
	p.expect("silkladder: stopped")
	eval[any](p, `(silkCrash('stopped', new Error('test')), window.before = 1, null)`)
	p.wait(`document.querySelector('#silk-crash [data-when=stopped]').checkVisibility() && !document.querySelector('#silk-crash [data-when=load]').checkVisibility()`)
	p.shoot("crash")
	p.click("#silk-crash button")
	p.wait(`window.before === undefined`)
	p.ready()
	if got := eval[string](p, `location.search`); got != "?v=1&a=steel" {
		t.Errorf("the scenario is lost: %s", got)
	}
}

// Where the program cannot be fetched, the prerendered page stays and says so.
func TestProgramMissing(t *testing.T) {
	at := crooked(t, serve(t, site), "app.*.wasm", missing)
	p := blank(t, chromedp.WithNewBrowserContext())
	p.expect("404", "silkladder: load")
	p.goTo(at + "/all/")
	p.wait(`document.querySelector('#silk-crash [data-when=load]').checkVisibility()`)
	if eval[string](p, `document.getElementById('app').innerText.trim()`) == "" {
		t.Error("the prerendered page is gone")
	}
}

// The program runs in a Worker, too.
func TestWorkerStarts(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/").ready()
	if got := eval[string](p, `(async () => {
		const w = silkWorker();
		const failed = new Promise((done) => w.addEventListener('error', (e) => done(e.message || 'error')));
		const alive = new Promise((done) => setTimeout(done, 1500, 'alive'));
		const r = await Promise.race([failed, alive]);
		w.terminate();
		return r;
	})()`); got != "alive" {
		t.Errorf("the worker failed: %s", got)
	}
}

// What changes while something is pressed is painted when it has been let go: a button
// that its region paints anew, or that what is painted above it would move away, between
// the press and the release still does what it says.
func TestPressOutlivesPaint(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1", size(1280, 900)).ready()
	p.rested()
	const find = `[...document.querySelectorAll('button[data-act]')].find((e) => e.checkVisibility() && e.closest('[id]') !== e)`
	eval[any](p, `(() => { const above = document.createElement('div'); above.id = 'silk-above'; document.getElementById('app').prepend(above); document.documentElement.style.overflowAnchor = 'none'; return null; })()`)
	x, y, _, _, _ := p.still(find, false)
	eval[any](p, `(() => {
		const e = document.elementFromPoint(`+fmt.Sprint(x, ",", y)+`).closest('button'), at = e.parentElement.closest('[id]');
		window.silkPressed = { e, id: at.id, was: at.innerHTML, clicks: 0 };
		at.addEventListener('click', (ev) => { window.silkPressed.clicks += e.contains(ev.target); ev.stopPropagation(); ev.preventDefault(); }, true);
		return null;
	})()`)
	p.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMousePressed, x, y, chromedp.ButtonLeft, chromedp.ClickCount(1)))
	eval[any](p, `(silkPaint([silkPressed.id, 'html', silkPressed.was + '<!-- anew -->', 'silk-above', 'html', '<p>more</p>'.repeat(12)].join('\0')), null)`)
	p.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMouseReleased, x, y, chromedp.ButtonLeft, chromedp.ClickCount(1)))
	p.wait(`document.getElementById(silkPressed.id).innerHTML.includes('anew') && document.getElementById('silk-above').children.length === 12`)
	if n := eval[int](p, `silkPressed.clicks`); n != 1 {
		t.Errorf("the button was clicked %d times, want once", n)
	}
}
