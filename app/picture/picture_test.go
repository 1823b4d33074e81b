package picture

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/model"
)

// runs are the corners of what a visitor can see: every cluster, no policy and
// all of it, the first, a middle and the last year.
func runs(t *testing.T, f func(c *Context)) {
	t.Helper()
	for _, a := range model.Archetypes() {
		for _, v := range []float64{0, 1} {
			s := model.New(a.ID)
			s.Levers = model.Levers{Infrastructure: v, Parks: v, Openness: v, Market: v, Inward: v}
			with, err := model.Run(s)
			if err != nil {
				t.Fatal(err)
			}
			without, err := model.Run(s.Without())
			if err != nil {
				t.Fatal(err)
			}
			for _, step := range []int{0, 47, len(with.T) - 1} {
				for _, l := range lang.All {
					f(&Context{Lang: l, With: with, Without: without, Step: step, Name: a.ID, CompareOutput: model.OutF})
				}
			}
		}
	}
}

// Every picture can be drawn of every run at every width: well-formed, with
// finite numbers, a title, a description and a table.
func TestEveryPictureOfEveryRun(t *testing.T) {
	runs(t, func(c *Context) {
		for _, b := range Bands {
			for _, p := range b.Pictures {
				for _, w := range []float64{280, 620} {
					f := p.Build(c, w)
					svg := f.SVG(chart.Page)
					if strings.Contains(svg, "NaN") || strings.Contains(svg, "Inf") {
						t.Errorf("%s of %s: a number is none", p.ID, c.Name)
					}
					if err := wellFormed(svg); err != nil {
						t.Errorf("%s of %s: %v", p.ID, c.Name, err)
					}
					if f.Title == "" {
						t.Errorf("%s has no title", p.ID)
					}
					if f.W > w+1 {
						t.Errorf("%s is %v wide in a space of %v", p.ID, f.W, w)
					}
					if p.Question == "" && len(f.Table.Rows) == 0 {
						t.Errorf("%s has no table", p.ID)
					}
				}
			}
		}
	})
}

func wellFormed(s string) error {
	d := xml.NewDecoder(strings.NewReader(s))
	for {
		if _, err := d.Token(); err != nil {
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
	}
}

// Pictures are found by their identifiers, which links carry.
func TestByID(t *testing.T) {
	seen := map[string]bool{}
	for _, b := range Bands {
		for _, p := range b.Pictures {
			if seen[p.ID] {
				t.Errorf("two pictures %s", p.ID)
			}
			seen[p.ID] = true
			if q, ok := ByID(p.ID); !ok || q.ID != p.ID {
				t.Errorf("%s is not found", p.ID)
			}
			if p.Note.En == "" || p.Note.Zh == "" {
				t.Errorf("%s says nothing on how to read it", p.ID)
			}
		}
	}
	if _, ok := ByID("nothing"); ok {
		t.Error("a picture that does not exist was found")
	}
}
