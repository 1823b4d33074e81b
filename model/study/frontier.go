package study

import "silkladder/model"

// Frontier asks the inverse question over two knobs: for each of a few values of
// the first, the smallest value of the second that reaches the goal. It is a
// Plan with one task for each value of the first knob.
type Frontier struct {
	Search         // over the second knob
	First     Knob // the first knob
	From, To  float64
	Positions int // values of the first knob, at least 2
}

// NewFrontier returns the frontier of two knobs over their plausible ranges, at
// 9 values of the first.
func NewFrontier(s model.Scenario, first, second Knob, g Goal) Frontier {
	return Frontier{Search: NewSearch(s, second, g), First: first, From: first.Low, To: first.High, Positions: 9}
}

// Len is the number of values of the first knob.
func (f Frontier) Len() int { return max(2, f.Positions) }

// Columns names the numbers of a record. Value and year are NaN and -1 where no
// value of the second knob reaches the goal; found and monotone are 0 or 1.
func (f Frontier) Columns() []string {
	return []string{f.First.ID, f.Knob.ID, "found", "year", "monotone"}
}

// Run finds the smallest value of the second knob at value i of the first.
func (f Frontier) Run(e *model.Engine, i int, dst []float64) ([]float64, error) {
	q := f.Search
	x := f.From + (f.To-f.From)*float64(i)/float64(f.Len()-1)
	f.First.Set(&q.Scenario, x)
	a, err := q.Find(e, nil)
	if err != nil {
		return nil, err
	}
	return append(dst, x, a.Value, number(a.Found), a.Year, number(a.Monotone)), nil
}

// Edge is one point of a frontier.
type Edge struct {
	First, Second float64 // Second is NaN when no value reaches the goal
	Found         bool
	Year          float64 // when the goal is reached, years since the start; -1 if never
	Monotone      bool
}

// Edges reads the records of consecutive tasks.
func (f Frontier) Edges(recs []float64) []Edge {
	var es []Edge
	for _, r := range rows(recs, len(f.Columns())) {
		es = append(es, Edge{r[0], r[1], r[2] == 1, r[3], r[4] == 1})
	}
	return es
}

// number is 1 for true.
func number(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
