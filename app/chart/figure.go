package chart

import "silkladder/app/lang"

// Figure is a finished picture with everything said about it: a title that says
// what to look for, a description that states the conclusion, the points a
// keyboard can step through, and the numbers as a table.
type Figure struct {
	ID    string // unique on the page; letters, digits, hyphens
	Title string // what to look for; printed inside files, not inside the page's SVG
	Desc  string // the conclusion in words, for those who cannot see it
	W, H  float64
	Scene Scene
	// Points are the stops of the keyboard readout, in reading order.
	Points []Point
	Table  Table
	// Unit is what the value axis measures and Axis its range, where Facets gives several
	// one scale.
	Unit string
	Axis Extent
	// Role of the svg element; "" is "img". A picture with focusable marks
	// needs "group", since the parts of an img are invisible to a screen
	// reader.
	Role string
}

// Point is one stop of the keyboard readout.
type Point struct {
	Label   string  // where: "2031", "Design"
	Readout string  // the whole spoken sentence
	X, Y    float64 // where a marker goes, in the figure's pixels
}

// Head is what every chart's data begins with. A Desc that is empty is written
// from the data.
type Head struct {
	ID, Title, Desc string
	Lang            lang.Lang
	// Bare leaves Points and Table empty in the charts that have many of them.
	// They cost more than the drawing, and a picture that is repainted sixty
	// times a second while a lever moves needs neither until it rests.
	Bare bool
	Era  Era // what of it has happened, where it is over time
	// Among is what the axis must reach at least where the picture is one of several
	// facets, above which its unit stands. Nil for a picture on its own.
	Among *Extent
}

// figure starts a Figure of the given size.
func (h Head) figure(w, height float64) Figure {
	return Figure{ID: h.ID, Title: h.Title, Desc: h.Desc, W: w, H: height, Axis: none, Table: Table{Caption: h.Title}}
}

// or is the text in the visitor's language.
func (h Head) or(en, zh string) string {
	if h.Lang == lang.Zh {
		return zh
	}
	return en
}
