package chart

// MaxCompared is how many scenarios fit side by side.
const MaxCompared = 5

// compareClasses tell scenarios apart; the first is the visitor's own.
var compareClasses = [MaxCompared]string{"cluster", "sea", "accent", "hosts", "ink"}

// Compared is one scenario in a comparison.
type Compared struct {
	Name string
	Y    []float64 // the quantity drawn, at CompareData.X
}

// Outcome is one row of the difference table: a quantity in the year shown, one
// value per scenario.
type Outcome struct {
	Label  string
	Values []float64
	Format Format // nil prints three decimals
}

// CompareData sets up to five scenarios side by side. Scenarios after the fifth
// are not drawn.
type CompareData struct {
	Head
	X         []float64
	Scenarios []Compared
	Outcomes  []Outcome
	Observed  []Observed // of the first
	Unit      string
	Cursor    float64
	Format    Format
}

// Letter names the i-th of several scenarios.
func Letter(i int) string { return string(rune('A' + i)) }

// named is a scenario's name after its letter.
func named(i int, name string) string { return Letter(i) + "\u00a0" + name }

// Compare draws the scenarios' lines, each named at its end.
func Compare(d CompareData, w float64) Figure {
	l := LinesData{Head: d.Head, X: d.X, Unit: d.Unit, Cursor: d.Cursor, Zero: true, Format: d.Format, Observed: d.Observed}
	for i, s := range d.Scenarios {
		if i < MaxCompared {
			l.Series = append(l.Series, Series{Label: named(i, s.Name), Class: compareClasses[i], Y: s.Y})
		}
	}
	return Lines(l, w)
}

// Differences is the table of outcomes: each scenario's value, and after the
// first its difference from the first.
func Differences(d CompareData) Table {
	t := Table{Caption: d.Title, Columns: []string{d.or("Outcome", "结果")}}
	n := min(len(d.Scenarios), MaxCompared)
	for i := range n {
		t.Columns = append(t.Columns, named(i, d.Scenarios[i].Name))
		if i > 0 {
			t.Columns = append(t.Columns, Letter(i)+d.or(" less A", "减A"))
		}
	}
	for _, o := range d.Outcomes {
		f := o.Format
		if f == nil {
			f = Fixed(3)
		}
		row := []string{o.Label}
		for i := 0; i < n && i < len(o.Values); i++ {
			row = append(row, plain(f(o.Values[i])))
			if i > 0 {
				row = append(row, plain(Signed(f)(o.Values[i]-o.Values[0])))
			}
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
