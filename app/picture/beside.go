package picture

import "silkladder/app/chart"

// slim are the pictures that can be read at less than the usual width of a facet.
var slim = map[string]bool{"functional": true, "value": true, "return": true}

const (
	facet     = 240.0 // pixels, the usual least width of a facet
	slimFacet = 150.0
	wideFacet = 300.0
)

// wide are those that need more.
var wide = map[string]bool{"smile": true, "ladder": true, "hosts": true, "resources": true, "nation-climb": true}

// Comparable reports whether the picture is drawn of every scenario compared: not what
// many runs of one have answered, nor the record, nor the comparison itself.
func (p Picture) Comparable() bool {
	return !p.Asked() && !OfRecord(p.ID) && p.ID != "compare"
}

// Beside draws the picture of every scenario, side by side on one scale; of one
// scenario alone it is the picture itself.
func (p Picture) Beside(c *Context, w float64) chart.Figure {
	if len(c.Others) == 0 || !p.Comparable() {
		return p.Build(c, w)
	}
	units := &units{}
	var facets []chart.Facet
	for _, x := range append([]Other{{Name: c.Name, Run: c.With, Without: c.Without}}, c.Others...) {
		if x.Without == nil {
			continue
		}
		at := *c
		at.With, at.Without, at.Name, at.Step, at.Record, at.Others, at.units = x.Run, x.Without, x.Name, x.Run.Index(c.With.T[c.Step]), c.Record, nil, units
		if x.Run != c.With {
			at.Record = nil // of the trade shown
		}
		facets = append(facets, chart.Facet{Name: x.Name, Draw: func(among *chart.Extent, w float64) chart.Figure {
			at.among = among
			return p.Build(&at, w)
		}})
	}
	least := facet
	switch {
	case slim[p.ID]:
		least = slimFacet
	case wide[p.ID]:
		least = wideFacet
	}
	return chart.Facets(c.head(p.ID, ""), facets, least, w)
}

// units are the largest amounts of all scenarios drawn beside each other, which decide
// the unit of them all.
type units struct{ dollars, people float64 }
