package browser

import (
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
)

// A link within all ranges that the model cannot run without the policies opens
// with the nearest one it can, on the page and in a frame, and says so.
func TestLinkThatCannotRun(t *testing.T) {
	const query = "v=1&p=zeta:2"
	h := serve(t, site)
	want, told := link.Parse(query)
	if len(told) != 1 {
		t.Fatalf("the link has %d faults", len(told))
	}
	for _, l := range lang.All {
		for _, path := range []string{"/all/", "/embed/"} {
			t.Run(l.Tag()+path, func(t *testing.T) {
				p := open(t, h.URL+l.Prefix()+path+"?"+query, size(1280, 900)).ready()
				p.wait(`document.getElementById('notices').textContent.includes(` + quote(told[0].In(l)) + `)`)
				if eval[bool](p, `!document.getElementById('silk-crash').hidden`) {
					t.Error("the banner of a stopped program shows")
				}
				p.put("#n-parks", "0.6") // it acts
				p.wait(`document.getElementById('r-parks').value === '60'`)
				s := p.state()
				if s.Scenario.Params != want.Scenario.Params || s.Scenario.Levers.Parks != .6 {
					t.Errorf("the page shows %+v", s.Scenario)
				}
			})
		}
	}
}
