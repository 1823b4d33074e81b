package picture

import (
	"strings"
	"testing"

	"silkladder/app/chart"
	"silkladder/model"
)

// Every picture of a run is drawn of each scenario compared, with its name, in one unit
// for all, within its width; the table tells what they set differently, and then what
// comes out.
func TestBeside(t *testing.T) {
	nations(t, func(c *Context) {
		s := model.National("furniture") // small beside the others
		s.Levers = c.With.Scenario.Levers
		s.Levers.Parks, s.Params.Intent = .9, .8
		with, err := model.Run(s)
		if err != nil {
			t.Fatal(err)
		}
		without, err := model.Run(s.Without())
		if err != nil {
			t.Fatal(err)
		}
		c.Others = []Other{{Name: "bigger parks", Run: with, Without: without}}
		for _, band := range Bands {
			for _, p := range band.Pictures {
				f := p.Beside(c, 500)
				svg := f.SVG(chart.Page)
				if p.Comparable() != (strings.Contains(svg, "bigger parks") && strings.Contains(f.Desc, "bigger parks")) && p.ID != "compare" {
					t.Errorf("%s beside another: comparable %t", p.ID, p.Comparable())
				}
				if !p.Comparable() {
					continue
				}
				if bn, m := strings.Contains(svg, c.t("US$ bn", "亿美元")), strings.Contains(svg, c.t("US$ m", "万美元")); bn && m {
					t.Errorf("%s in two units", p.ID)
				}
				for _, q := range f.Points {
					if q.X < 0 || q.X > f.W || q.Y < 0 || q.Y > f.H {
						t.Errorf("%s reads at %g, %g of %g × %g", p.ID, q.X, q.Y, f.W, f.H)
					}
				}
			}
		}
		rows := c.Differences().Rows
		if len(rows) < 2 || rows[0][0] != c.t("Set: Industrial parks", "设定：产业园区") || rows[0][3] != "+0.50" || !strings.HasPrefix(rows[1][0], c.t("Set: ", "设定：")) || strings.HasPrefix(rows[2][0], c.t("Set: ", "设定：")) {
			t.Errorf("what differs: %v", rows[:3])
		}
	})
}
