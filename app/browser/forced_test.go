package browser

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// looks is what sets one thing apart from another when all grounds are alike.
const looks = `(e) => { const s = getComputedStyle(e); return [s.color, s.backgroundColor, s.borderTopColor, s.borderBottomColor, s.borderBottomWidth, s.borderBottomStyle, s.outlineColor, s.outlineStyle, s.textDecorationLine, s.fontWeight].join(); }`

// In forced colours what is pressed, or the page one is on, differs from its
// neighbours by something the system does not paint over, and every slider shows
// its rail and its thumb.
func TestForcedColours(t *testing.T) {
	h := serve(t, site)
	for _, dark := range []string{"light", "dark"} {
		t.Run(dark, func(t *testing.T) {
			p := open(t, h.URL+"/all/?v=1&a=steel", size(1280, 900), func(p *tab) { forced(p, dark) }).ready()
			p.act("drawer", "cluster")
			p.rested()
			p.act("drawer-close")
			p.chosen(6)
			sliders := eval[[]string](p, `[...document.querySelectorAll('input[type=range]')].filter((e) => e.checkVisibility()).map((e) => e.id)`)
			if len(sliders) < 4 {
				t.Fatalf("only %d sliders", len(sliders))
			}
			for _, id := range sliders {
				eval[any](p, `(document.getElementById(`+quote(id)+`).scrollIntoView({ block: 'center' }), null)`)
				p.rested()
				x, y, w, hh := p.at("#" + id)
				shot, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
				if err != nil {
					t.Fatal(err)
				}
				at := image.Rect(int(x-w/2), int(y-hh/2), int(x+w/2), int(y+hh/2))
				if n := inked(t, shot, at); n < at.Dx()*9/10 {
					t.Errorf("%s: a rail or a thumb is seen on %d of %d columns", id, n, at.Dx())
				}
			}
			p.shoot("forced-" + dark)
		})
	}
}

// The same holds in every view, on a desk and on a phone.
func TestForcedViews(t *testing.T) {
	h := serve(t, site)
	for _, v := range []string{"/?card=2", "/map/", "/lab/", "/hosts/", "/evidence/"} {
		for i, s := range []struct{ w, h int64 }{{1280, 900}, {390, 844}} {
			dark := []string{"light", "dark"}[i]
			p := open(t, h.URL+v, size(s.w, s.h), func(p *tab) { forced(p, dark) }).ready()
			p.rested()
			p.chosen(1)
			p.shoot("forced" + strings.NewReplacer("/", "-", "?", "-", "=", "").Replace(v) + itoa(int(s.w)))
		}
	}
}

// chosen looks at all that is chosen beside what is not, of which there must be some
// pairs.
func (p *tab) chosen(least int) {
	p.t.Helper()
	for _, a := range eval[[]string](p, `(() => {
		const look = `+looks+`, bad = [];
		let pairs = 0;
		for (const on of document.querySelectorAll('[aria-pressed="true"], [aria-current], [aria-selected="true"]')) {
			for (const off of on.parentElement.children) {
				if (off === on || off.tagName !== on.tagName || !on.checkVisibility()) continue;
				pairs++;
				if (look(on) === look(off)) bad.push(on.id + ' ' + on.textContent);
			}
		}
		return pairs < `+itoa(least)+` ? ['only ' + pairs + ' pairs'] : bad;
	})()`) {
		p.t.Errorf("what is chosen cannot be told: %s", a)
	}
}

// forced makes the system force its colours, light or dark.
func forced(p *tab, scheme string) {
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{
		{Name: "forced-colors", Value: "active"}, {Name: "prefers-color-scheme", Value: scheme}}})
}

// inked counts the columns of part of a picture in which something stands out
// from the ground in its corner.
func inked(t *testing.T, shot []byte, at image.Rectangle) int {
	t.Helper()
	img, err := png.Decode(bytes.NewReader(shot))
	if err != nil {
		t.Fatal(err)
	}
	grey := func(x, y int) int { return int(color.GrayModel.Convert(img.At(x, y)).(color.Gray).Y) }
	ground, columns := grey(at.Min.X, at.Min.Y), 0
	for x := at.Min.X; x < at.Max.X; x++ {
		for y := at.Min.Y; y < at.Max.Y; y++ {
			if d := grey(x, y) - ground; d > 80 || d < -80 {
				columns++
				break
			}
		}
	}
	return columns
}
