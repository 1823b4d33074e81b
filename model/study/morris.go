package study

import (
	"math"
	"math/rand/v2"

	"silkladder/model"
	"silkladder/model/order"
)

// morrisLevels is the number of levels of every axis; the step is half the
// range plus a little, as Morris recommends.
const (
	morrisLevels = 6
	morrisStep   = float64(morrisLevels) / (2 * (morrisLevels - 1))
)

// Morris screens assumptions by elementary effects (Morris 1991): trajectories
// through the space that move one axis at a time by a fixed large step, each
// from a random start and in a random order. It is a Plan with one task for every
// point: k+1 points a trajectory for k axes.
type Morris struct {
	screen
	Trajectories int
	Seed         uint64
}

// NewMorris returns the screening of a scenario over a space and targets.
func NewMorris(s model.Scenario, sp Space, ts []Target, trajectories int, seed uint64) Morris {
	return Morris{screen{s, sp, ts}, trajectories, seed}
}

// Len is the number of points.
func (m Morris) Len() int { return m.Trajectories * (len(m.Space) + 1) }

// Columns names the targets and how much of the way to its point a run went.
func (m Morris) Columns() []string { return m.columns() }

// trajectory returns where trajectory r starts and in which order it moves the
// axes.
func (m Morris) trajectory(r int) (start []float64, order []int) {
	rnd := rand.New(rand.NewPCG(mix(m.Seed), mix(uint64(r)+1)))
	start = make([]float64, len(m.Space))
	for j := range start {
		start[j] = float64(rnd.IntN(morrisLevels)) / (morrisLevels - 1)
	}
	return start, rnd.Perm(len(m.Space))
}

// move takes one step along an axis from u, up where there is room, else down.
func move(u float64) float64 {
	if u+morrisStep <= 1+1e-9 {
		return u + morrisStep
	}
	return u - morrisStep
}

// Run runs point i and appends the targets.
func (m Morris) Run(e *model.Engine, i int, dst []float64) ([]float64, error) {
	width := len(m.Space) + 1
	u, order := m.trajectory(i / width)
	for _, j := range order[:i%width] {
		u[j] = move(u[j])
	}
	return m.at(e, u, dst)
}

// Elementary sums up the elementary effects of one assumption: changes of the
// target for a move along the whole plausible range.
type Elementary struct {
	Dim    Dim
	MuStar float64 // mean absolute effect (Campolongo et al. 2007): how much it matters
	Mu     float64 // mean effect: near 0 beside a large MuStar when its sign depends on the rest
	Sigma  float64 // standard deviation: interaction and curvature
}

// Effects sums up the records of all tasks for the k-th target, largest MuStar
// first. Sigma is 0 with one trajectory.
func (m Morris) Effects(recs []float64, k int) []Elementary {
	rs := rows(recs, m.width())
	if len(rs) != m.Len() {
		panic("study: tasks missing")
	}
	effects := make([][]float64, len(m.Space))
	width := len(m.Space) + 1
	for r := range m.Trajectories {
		u, order := m.trajectory(r)
		for n, j := range order {
			delta := move(u[j]) - u[j]
			effects[j] = append(effects[j], (rs[r*width+n+1][k]-rs[r*width+n][k])/delta)
		}
	}
	es := make([]Elementary, len(m.Space))
	for j, x := range effects {
		es[j].Dim = m.Space[j]
		for _, v := range x {
			es[j].Mu += v / float64(len(x))
			es[j].MuStar += math.Abs(v) / float64(len(x))
		}
		for _, v := range x {
			es[j].Sigma += (v - es[j].Mu) * (v - es[j].Mu) / float64(max(1, len(x)-1))
		}
		es[j].Sigma = math.Sqrt(es[j].Sigma)
	}
	rank(es, func(x Elementary) float64 { return x.MuStar })
	return es
}

// rank sorts by falling size and keeps the order of equals.
func rank[T any](xs []T, size func(T) float64) {
	order.Stable(xs, func(a, b T) int {
		switch x, y := size(a), size(b); {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
}
