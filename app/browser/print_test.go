package browser

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// paper turns a tab into what is printed: the sheet of A4 between its margins, in the
// print styles.
func (p *tab) paper() {
	p.t.Helper()
	p.do(chromedp.EmulateViewport(673, 1017))
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
}

// sheets prints the page and counts its sheets.
func (p *tab) sheets(name string) int {
	p.t.Helper()
	pdf := []byte(call(p, page.PrintToPDF, page.PrintToPDFParams{PreferCSSPageSize: new(true)}).Data)
	if dir := os.Getenv("SHOTS"); dir != "" {
		os.WriteFile(filepath.Join(dir, "report-"+name+".pdf"), pdf, 0o644)
	}
	return len(pageMark.FindAll(bytes.ReplaceAll(pdf, []byte("/Type /Pages"), nil), -1))
}

// Every view prints the same report: the verdict, six questions with their answers and
// pictures, and the text, on few sheets of white paper, in type of 9 pt or more. Nothing
// of the page around it is printed, nothing lies over another thing or is cut off; and
// the button prints.
func TestPrint(t *testing.T) {
	h := serve(t, site)
	for i, path := range []string{
		"/?" + fullLink, "/map/?" + fullLink + "&sel=park-gwadar", "/lab/?" + fullLink, "/hosts/?" + fullLink, "/all/?" + fullLink,
		"/zh/?card=2", "/zh/map/?v=1&a=steel", "/zh/lab/", "/zh/hosts/?v=1&a=toys", "/zh/all/",
	} {
		p := open(t, h.URL+path, size(1280, 900), scheme("dark")).ready()
		p.rested()
		eval[any](p, `(window.print = () => { window.printed = true; }, null)`)
		p.act("print")
		p.wait(`window.printed`)
		p.paper()
		if bad := eval[string](p, `[...document.getElementById('app').children].filter((e) => !e.matches('.report') && e.checkVisibility()).map((e) => e.className || e.id || e.tagName).concat([...document.querySelectorAll('.report :is(button, input, select, summary)')].map((e) => e.outerHTML)).join()`); bad != "" {
			t.Errorf("%s: printed with the report: %s", path, bad)
		}
		if bad := eval[string](p, `['.report h1', '#report .says', '#pictured section:nth-of-type(6) svg', '#pictured .words p', '#pictured footer p'].filter((s) => !document.querySelector(s)?.checkVisibility()).join()`); bad != "" {
			t.Errorf("%s: not printed: %s", path, bad)
		}
		if got := eval[string](p, `document.querySelector('.report').textContent`); !strings.Contains(got, p.state().Query()) || !strings.Contains(got, "0.40") {
			t.Errorf("%s: the report does not say which scenario it is: %s", path, got)
		}
		if got := eval[string](p, `getComputedStyle(document.body).backgroundColor`); got != "rgb(255, 255, 255)" {
			t.Errorf("%s: printed on %s", path, got)
		}
		if got := eval[[]int](p, `[document.querySelectorAll('#pictured section').length, document.querySelectorAll('#pictured section > .says').length, document.querySelectorAll('#pictured figure > svg').length]`); fmt.Sprint(got) != "[6 6 11]" {
			t.Errorf("%s: the report has %d questions, answers and pictures", path, got)
		}
		if bad := eval[string](p, `[...document.querySelectorAll('#pictured figure, .report .says')].map((e) => e.textContent).filter((s) => /[Nn]ot computed|[Nn]ot counted|being counted|尚未计算|尚未统计|正在统计/.test(s)).join()`); bad != "" {
			t.Errorf("%s: printed before it was counted: %.200s", path, bad)
		}
		if bad := eval[string](p, crowdedPaper); bad != "" {
			t.Errorf("%s: %s", path, bad)
		}
		if n := p.sheets(strconv.Itoa(i)); n < 3 || n > 6 {
			t.Errorf("%s: the report has %d pages", path, n)
		}
	}
}

// crowdedPaper lists what is wrong with the set page: type below 9 pt, things that
// reach out of the sheet, and things that lie over each other.
const crowdedPaper = `(() => {
	const bad = [];
	const name = (e) => e.textContent.trim().slice(0, 30);
	for (const e of document.querySelectorAll('.report :is(p, a, b, span, h1, h2, h3, figcaption, text)')) {
		if (!e.textContent.trim()) continue;
		const svg = e.closest('svg');
		const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
		const px = parseFloat(getComputedStyle(e).fontSize) * scale;
		if (px < 11.9) bad.push('type of ' + px.toFixed(1) + ' px: ' + name(e));
	}
	const boxes = [...document.querySelectorAll('.report :is(header, h1, h2, h3, p, figure > svg, figcaption)')].map((e) => [e, e.getBoundingClientRect()]);
	for (const [e, r] of boxes) if (r.left < -1 || r.right > innerWidth + 1) bad.push('out of the sheet: ' + name(e));
	for (let i = 0; i < boxes.length; i++) for (let k = i + 1; k < boxes.length; k++) {
		const [a, r] = boxes[i], [b, s] = boxes[k];
		if (a.closest('.words') && b.closest('.words')) continue; // columns
		if (Math.min(r.right, s.right) - Math.max(r.left, s.left) > 1 && Math.min(r.bottom, s.bottom) - Math.max(r.top, s.top) > 1) bad.push(name(a) + ' lies over ' + name(b));
	}
	for (const svg of document.querySelectorAll('.report figure > svg')) {
		const box = svg.getBoundingClientRect(), texts = [...svg.querySelectorAll('text')].filter((e) => !e.closest('svg svg')).map((e) => [e, e.getBoundingClientRect()]);
		for (const [e, r] of texts) if (r.left < box.left - 1 || r.right > box.right + 1 || r.top < box.top - 2 || r.bottom > box.bottom + 4) bad.push('cut off: ' + name(e) + ' in ' + name(svg));
		for (let i = 0; i < texts.length; i++) for (let k = i + 1; k < texts.length; k++) {
			const r = texts[i][1], s = texts[k][1];
			if (Math.min(r.right, s.right) - Math.max(r.left, s.left) > 3 && Math.min(r.bottom, s.bottom) - Math.max(r.top, s.top) > 6) bad.push(name(texts[i][0]) + ' lies over ' + name(texts[k][0]) + ' in ' + name(svg));
		}
	}
	return bad.slice(0, 6).join('\n');
})()`

// A browser that prints by itself prints what there is, also before anything was
// counted: what is not there is said to be missing, and nothing stops.
func TestPrintAtOnce(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/zh/hosts/?v=2&a=appliance").ready()
	eval[any](p, `(dispatchEvent(new Event('beforeprint')), null)`)
	if got := eval[[]int](p, `[document.querySelectorAll('#pictured section > .says').length, document.querySelectorAll('#pictured figure').length]`); fmt.Sprint(got) != "[6 11]" {
		t.Errorf("%d answers and pictures", got)
	}
	p.act("print") // and goes on
	p.rested()
}

// A report of two pages has two, whichever pictures are ticked, of one cluster and of all
// of China: the dialog says which have no room before anything is printed, and does not
// tick them. Each picture has its title and caption, and the odds, what was set and the
// sources stand with them.
func TestTwoPages(t *testing.T) {
	h := serve(t, site)
	for i, c := range []struct{ path, odds, source string }{
		{"/?v=1", "How sure? In", "Qiu"}, {"/zh/map/?v=1&a=toys", "把握多大？", "邱永辉"}, {"/lab/?v=2&a=appliance", "How sure? In", "Qiu"}, {"/zh/hosts/", "把握多大？", "邱永辉"},
	} {
		p := open(t, h.URL+c.path, size(1280, 900)).ready()
		p.rested()
		eval[any](p, `(window.print = () => { window.printed = true; }, null)`)
		p.act("print") // everything is counted
		p.wait(`window.printed`)
		sets := [][]string{nil, {"map", "corridors", "fan", "chances"}, {"functional", "hosts", "fan", "threshold"}}
		if !strings.Contains(c.path, "v=1") {
			sets = [][]string{nil, {"resources", "ways", "nation-people", "nation-money"}, {"nation-climb", "map", "nation-hosts", "nation-jobs"}}
		}
		for k, ids := range sets {
			p.act("pages")
			p.wait(`document.querySelector('dialog[open] .ticks')`)
			if ids != nil { // one by one; what does not fit is said at once, and not ticked
				if bad := eval[string](p, `(async () => {
					const bad = [], box = (id) => document.querySelector('.ticks input[data-of="' + id + '"]');
					for (const e of document.querySelectorAll('.ticks input:checked')) e.click();
					for (const id of `+quote(strings.Join(ids, " "))+`.split(' ')) {
						if (box(id)?.disabled ?? true) { bad.push(id + ' cannot be ticked'); continue; }
						box(id).click();
						await new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)));
						const told = document.getElementById('pages-told').innerText;
						if (!(box(id).checked ? /fit on two|两页放得下/ : /does not fit|放不下/).test(told)) bad.push(id + ': ' + told);
					}
					return bad.join();
				})()`); bad != "" {
					t.Errorf("%s %v: %s", c.path, ids, bad)
				}
			}
			want := eval[int](p, `document.querySelectorAll('.ticks input:checked').length`)
			p.act("pages-print")
			if n := p.sheets(fmt.Sprintf("two-%d-%d", i, k)); n != 2 {
				t.Errorf("%s %v: %d pages", c.path, ids, n)
			}
			if got := eval[int](p, `document.querySelectorAll('#pictured figure > svg').length`); got != want || got < 2 {
				t.Errorf("%s %v: %d pictures of %d ticked", c.path, ids, got, want)
			}
			if bare := eval[int](p, `[...document.querySelectorAll('#pictured figure')].filter((e) => !e.querySelector('h2')?.innerText || !e.querySelector('figcaption')?.innerText || !e.querySelector('.note')?.innerText).length`); bare > 0 {
				t.Errorf("%s %v: %d pictures without a title, a caption or what is drawn", c.path, ids, bare)
			}
			if got := eval[string](p, `document.querySelector('.report').textContent`); !contains(got, c.odds, c.source, p.state().Query()) {
				t.Errorf("%s %v: no odds, source or scenario in %s", c.path, ids, got)
			}
		}
	}
}

var pageMark = regexp.MustCompile(`/Type */Page\b`)
