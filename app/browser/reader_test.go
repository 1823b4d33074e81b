package browser

import (
	"testing"

	"github.com/chromedp/chromedp/kb"

	"silkladder/app/lang"
	"silkladder/app/picture"
)

// Every picture is read with the arrow keys: what is shown beside the mark is
// spoken, and is what the figure's own readout says.
func TestReadByKeys(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1&a=appliance", size(1280, 900)).ready()
	p.rested()
	c := native(t, p.state(), lang.En)
	for _, band := range picture.Bands {
		for _, pic := range band.Pictures {
			if pic.Asked() || pic.ID == "compare" {
				continue
			}
			w := eval[float64](p, `Math.floor(document.getElementById('art-`+pic.ID+`').getBoundingClientRect().width)`)
			points := pic.Build(c, w).Points
			if len(points) < 2 {
				t.Errorf("%s has %d points to read", pic.ID, len(points))
				continue
			}
			p.focus("#art-" + pic.ID)
			eval[any](p, `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))`) // scrolling, which hides the readout, is told in a frame
			p.press(kb.ArrowRight)
			p.reads(pic.ID, points[0].Readout)
			p.press(kb.ArrowRight)
			p.reads(pic.ID, points[1].Readout)
			p.press(kb.End)
			p.reads(pic.ID, points[len(points)-1].Readout)
			p.press(kb.ArrowLeft)
			p.reads(pic.ID, points[len(points)-2].Readout)
			p.press(kb.Escape)
			p.wait(`document.querySelector('.readout').hidden`)
		}
	}
}

func (p *tab) reads(id, want string) {
	p.t.Helper()
	p.wait(`!document.querySelector('.readout').hidden && document.querySelector('.readout').textContent === ` + quote(want) + ` && document.getElementById('live').textContent === ` + quote(want))
	if bad := eval[string](p, `(() => {
		const n = document.querySelector('.readout').getBoundingClientRect(), d = document.querySelector('.readdot').getBoundingClientRect(), a = document.getElementById('art-`+id+`').getBoundingClientRect();
		const bad = [];
		if (n.left < 0 || n.right > innerWidth + 1) bad.push('the readout leaves the window');
		if (d.left < a.left - 12 || d.right > a.right + 12 || d.top < a.top - 12 || d.bottom > a.bottom + 12) bad.push('the mark lies outside the picture');
		return bad.join();
	})()`); bad != "" {
		p.t.Errorf("%s: %s", id, bad)
	}
}

// The pointer reads the nearest value; leaving hides it.
func TestReadByPointer(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/zh/all/?v=1", size(1280, 900)).ready()
	p.hover("#art-functional", .2, .5)
	p.wait(`!document.querySelector('.readout').hidden && document.querySelector('.readout').textContent !== ''`)
	first := eval[string](p, `document.querySelector('.readout').textContent`)
	p.hover("#art-functional", .7, .5)
	p.wait(`document.querySelector('.readout').textContent !== ` + quote(first))
	p.shoot("readout")
	p.hover("#title-functional", .5, .5)
	p.wait(`document.querySelector('.readout').hidden`)
}
