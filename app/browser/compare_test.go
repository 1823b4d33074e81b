package browser

import (
	"testing"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/app/picture"
	"silkladder/model"
)

// Scenarios are kept, named, shown in turn, set side by side with differences
// that the model here confirms, and removed; five are the most.
func TestCompare(t *testing.T) {
	h := serve(t, site)
	p := open(t, h.URL+"/all/?v=1", size(1280, 900)).ready()
	p.put("#scenario-name", "As it was <b>")
	p.push("#t-compare")
	p.said("Kept for comparison")
	p.wait(`(() => { const r = document.getElementById('fig-compare').getBoundingClientRect(); return r.top < innerHeight && r.bottom > 0; })()`)
	p.push("#p-full")
	p.put("#scenario-name", "In full")
	p.wait(`document.querySelectorAll('#diff tbody tr').length > 5`)
	p.rested()
	if got := eval[string](p, `document.querySelector('.compared').innerText`); !contains(got, "As it was <b>") {
		t.Errorf("the list says %q", got)
	}
	p.sameDifferences()
	lines := eval[int](p, `document.querySelectorAll('#art-compare svg path.line, #art-compare svg polyline').length`)
	p.pull("[data-change=compare-output]", "VAh")
	p.wait(`document.getElementById('title-compare').textContent.toLowerCase().includes('home value added')`)
	if n := eval[int](p, `document.querySelectorAll('#art-compare svg path.line, #art-compare svg polyline').length`); n != lines {
		t.Errorf("%d lines before, %d after", lines, n)
	}
	p.shoot("compare")

	// Showing the other swaps the two.
	p.act("compare-open", "0")
	p.wait(`document.getElementById('n-parks').value === '0.40' && document.getElementById('scenario-name').value === 'As it was <b>'`)
	p.sameDifferences()

	for _, id := range []string{"toys", "sinos", "backfire"} {
		p.pull("[data-change=compare-add]", id)
		p.rested()
	}
	if n := len(p.state().Compare); n != 4 {
		t.Fatalf("%d scenarios beside the one shown", n)
	}
	p.sameDifferences()
	p.push("#t-compare")
	p.said("Five scenarios are the most")
	p.act("compare-drop", "1")
	p.wait(`document.querySelectorAll('.compared li').length === 4`)
	p.rested()
	if n := len(p.state().Compare); n != 3 {
		t.Errorf("%d scenarios after one was removed", n)
	}
	p.act("undo")
	p.wait(`document.querySelectorAll('.compared li').length === 5`)
}

// sameDifferences compares the table of differences with the runs of the same
// scenarios here.
func (p *tab) sameDifferences() {
	p.t.Helper()
	p.rested()
	s := p.state()
	l := lang.En
	if eval[string](p, `document.documentElement.lang`) == lang.Zh.Tag() {
		l = lang.Zh
	}
	c := native(p.t, s, l)
	c.Name = s.Name
	for _, n := range s.Compare {
		r, err := model.Run(n.Scenario)
		if err != nil {
			p.t.Fatal(err)
		}
		c.Others = append(c.Others, picture.Other{Name: n.Name, Run: r})
	}
	p.t.Logf("%d scenarios", 1+len(c.Others))
	p.same("differences", text(c.Differences()), func() string {
		return eval[string](p, `[...document.querySelectorAll('#diff tbody tr')].map((r) => [...r.cells].map((c) => c.textContent).join('|')).join('\n')`)
	})
}

// text is a table as the page prints it: cells by bars, rows by lines.
func text(t chart.Table) string {
	s := ""
	for i, r := range t.Rows {
		if i > 0 {
			s += "\n"
		}
		for j, c := range r {
			if j > 0 {
				s += "|"
				c = minus(c)
			}
			s += c
		}
	}
	return s
}
