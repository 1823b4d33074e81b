package study

import (
	"math/rand/v2"

	"silkladder/model"
)

// Sobol divides the variance of the answer over the plausible space (Sobol
// 1993): the first-order index of an assumption is the share of variance that
// would vanish on average if it alone were known, the total index the share that
// would remain if all others were known. A large total beside a small first
// index is interaction. Sampling and estimators after Saltelli et al. (2010):
// two independent samples A and B of N points, and for every axis A with that
// axis taken from B. It is a Plan with N*(k+2) tasks; task i is point i/(k+2) of
// A, B, A with axis 0 from B, ... With groups a whole group is taken from B at once,
// and the indices are those of groups.
type Sobol struct {
	screen
	N      int // points of each sample
	Seed   uint64
	Groups []Group // what is varied together; nil = each axis alone

	// Posterior is where groups come from, each from a member of its own: within a
	// group the assumptions hang together as the record has left them, and groups are
	// independent, as the indices need them to be. nil: anywhere in the space.
	Posterior *Posterior
}

// NewSobol returns the variance analysis of a scenario over a space and targets.
func NewSobol(s model.Scenario, sp Space, ts []Target, n int, seed uint64) Sobol {
	return Sobol{screen: screen{s, sp, ts}, N: n, Seed: seed}
}

// varied is how many axes or groups there are.
func (b Sobol) varied() int {
	if b.Groups != nil {
		return len(b.Groups)
	}
	return len(b.Space)
}

// Len is the number of runs.
func (b Sobol) Len() int { return b.N * (b.varied() + 2) }

// Columns names the targets and how much of the way to its point a run went.
func (b Sobol) Columns() []string { return b.columns() }

// Run runs task i and appends the targets.
func (b Sobol) Run(e *model.Engine, i int, dst []float64) ([]float64, error) {
	k, tasks := len(b.Space), b.varied()+2
	both := make([]float64, 2*k)
	Latin{N: b.N, Seed: b.Seed}.Point(i/tasks, both)
	u, other := both[:k], both[k:]
	if b.Posterior != nil {
		for g, group := range b.Groups {
			seed := mix(b.Seed ^ mix(uint64(g)))
			b.Posterior.join(b.Space, i/tasks, seed, u, group.Axes)
			b.Posterior.join(b.Space, i/tasks, ^seed, other, group.Axes)
		}
	}
	switch j := i%tasks - 2; {
	case j == -1:
		u = other
	case j >= 0 && b.Groups != nil:
		for _, axis := range b.Groups[j].Axes {
			u[axis] = other[axis]
		}
	case j >= 0:
		u[j] = other[j]
	}
	return b.at(e, u, dst)
}

// Index holds the two indices of one assumption, or of one group, with 95 % confidence intervals
// from the bootstrap. Small indices may be estimated below 0.
type Index struct {
	Dim                   Dim
	Group                 Group // in place of Dim, where there are groups
	First, Total          float64
	FirstLow, FirstHigh   float64
	TotalLow, TotalHigh   float64
	Mean, Variance, Share float64 // of the target; Share = sum of all first-order indices
}

// Indices sums up the records of all tasks for the k-th target, largest total
// index first. Resamples is the number of bootstrap samples, drawn over points
// from the plan's seed; 0 leaves the intervals at the estimates.
func (b Sobol) Indices(recs []float64, k, resamples int) []Index {
	rs := rows(recs, b.width())
	if len(rs) != b.Len() {
		panic("study: tasks missing")
	}
	dims := b.varied()
	value := func(point, column int) float64 { return rs[point*(dims+2)+column][k] }

	estimate := func(points []int) (first, total []float64, mean, variance float64) {
		n := float64(len(points))
		for _, p := range points {
			mean += (value(p, 0) + value(p, 1)) / (2 * n)
		}
		for _, p := range points {
			a, c := value(p, 0)-mean, value(p, 1)-mean
			variance += (a*a + c*c) / (2 * n)
		}
		first, total = make([]float64, dims), make([]float64, dims)
		if variance == 0 {
			return
		}
		for j := range dims {
			for _, p := range points {
				a, c, ac := value(p, 0), value(p, 1), value(p, 2+j)
				first[j] += (c - mean) * (ac - a) / n / variance
				total[j] += (a - ac) * (a - ac) / (2 * n) / variance
			}
		}
		return
	}

	points := make([]int, b.N)
	for p := range points {
		points[p] = p
	}
	first, total, mean, variance := estimate(points)
	firsts, totals := make([][]float64, dims), make([][]float64, dims)
	rnd := rand.New(rand.NewPCG(mix(b.Seed), mix(^b.Seed)))
	for range resamples {
		for p := range points {
			points[p] = rnd.IntN(b.N)
		}
		f, t, _, _ := estimate(points)
		for j := range dims {
			firsts[j], totals[j] = append(firsts[j], f[j]), append(totals[j], t[j])
		}
	}

	ix := make([]Index, dims)
	share := 0.0
	for j := range ix {
		share += first[j]
		ix[j] = Index{
			First: first[j], Total: total[j], Mean: mean, Variance: variance,
			FirstLow: first[j], FirstHigh: first[j], TotalLow: total[j], TotalHigh: total[j],
		}
		if b.Groups != nil {
			ix[j].Group = b.Groups[j]
		} else {
			ix[j].Dim = b.Space[j]
		}
		if resamples > 0 {
			f, t := Quantiles(firsts[j], 0.025, 0.975), Quantiles(totals[j], 0.025, 0.975)
			ix[j].FirstLow, ix[j].FirstHigh = f[0], f[1]
			ix[j].TotalLow, ix[j].TotalHigh = t[0], t[1]
		}
	}
	for j := range ix {
		ix[j].Share = share
	}
	rank(ix, func(x Index) float64 { return x.Total })
	return ix
}
