package chart

// Scene is a drawing: marks in painting order, in CSS pixels, y downwards.
type Scene []Mark

// Mark is one of Path, Stroke, Use, Line, Circle, Rect, Text and Group.
type Mark interface{ print(*printer) }

// Attrs is what every mark may carry. The zero value prints nothing.
type Attrs struct {
	ID    string
	Class string // class names of style.go, separated by single spaces
	Role  string // ARIA role; page only
	Label string // aria-label; page only
	Title string // child <title>: the browser's tooltip
	// Hidden takes the mark out of the accessibility tree; page only.
	Hidden bool
	// Tab makes the mark focusable by keyboard (tabindex 0); page only.
	Tab bool
	// Data are data-* attributes for the page's scripts; page only.
	Data []Datum
	// Opacity of the fill when strictly between 0 and 1; otherwise the class
	// decides.
	Opacity float64
}

// Datum is one data attribute: Datum{"host", "Kenya"} prints data-host="Kenya".
type Datum struct{ Key, Value string }

// Path is an SVG path; D is path data, usually from a Pen.
type Path struct {
	Attrs
	D string
	// Length, when positive, is the pathLength attribute: dashes are then
	// measured in this unit, which lets CSS move them at an even pace.
	Length float64
}

// Line is a straight stroke.
type Line struct {
	Attrs
	X1, Y1, X2, Y2 float64
}

// Circle is a disc of radius R around (X, Y).
type Circle struct {
	Attrs
	X, Y, R float64
}

// Rect is an upright rectangle with corner radius R.
type Rect struct {
	Attrs
	X, Y, W, H, R float64
}

// Text is one line of text whose baseline starts (or is centred, or ends) at
// (X, Y).
type Text struct {
	Attrs
	X, Y float64
	// Strong is set before S in semibold: the number before its name.
	Strong string
	S      string
	Anchor Anchor
	// Size in pixels; 0 means DefaultSize. Never below MinSize.
	Size float64
	// Bold is the one heavier weight used, semibold.
	Bold bool
	// Halo paints a rim of paper behind the letters, for text over lines.
	Halo bool
}

// Anchor says which part of a text lies at its X.
type Anchor int

// The three anchors.
const (
	Start Anchor = iota
	Middle
	End
)

// Group holds marks that belong together. Transform is an SVG transform list.
type Group struct {
	Attrs
	Transform string
	Marks     []Mark
}

// Add appends marks.
func (s *Scene) Add(m ...Mark) { *s = append(*s, m...) }

// Raw is marks that were printed before, for files: pictures that another program drew.
type Raw string

func (m Raw) print(p *printer) { p.b = append(p.b, m...) }
