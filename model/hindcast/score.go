package hindcast

import (
	"math"
	"slices"
)

// pairs gathers forecasts beside what was observed.
type pairs struct{ forecast, observed []float64 }

func (e *pairs) add(forecast, observed float64) {
	e.forecast = append(e.forecast, forecast)
	e.observed = append(e.observed, observed)
}

func (e *pairs) n() int { return len(e.forecast) }

// mse is the mean squared error; NaN without figures.
func (e *pairs) mse() float64 {
	sum := 0.0
	for i, f := range e.forecast {
		d := f - e.observed[i]
		sum += d * d
	}
	return sum / float64(e.n())
}

func (e *pairs) rmse() float64 { return math.Sqrt(e.mse()) }

func (e *pairs) bias() float64 { return mean(e.forecast) - mean(e.observed) }

// theil splits the mean squared error into what comes from the mean, from the
// spread and from the rest (Theil 1966); the three add up to 1.
func (e *pairs) theil() (um, us, uc float64) {
	mse := e.mse()
	if e.n() < 2 || mse == 0 {
		return math.NaN(), math.NaN(), math.NaN()
	}
	sf, so := spread(e.forecast), spread(e.observed)
	um = e.bias() * e.bias() / mse
	us = (sf - so) * (sf - so) / mse
	return um, us, 1 - um - us
}

func mean(x []float64) float64 {
	sum := 0.0
	for _, v := range x {
		sum += v
	}
	return sum / float64(len(x))
}

// spread is the standard deviation with n in the denominator.
func spread(x []float64) float64 {
	m, sum := mean(x), 0.0
	for _, v := range x {
		sum += (v - m) * (v - m)
	}
	return math.Sqrt(sum / float64(len(x)))
}

// intervalScore of a 90 % interval (Gneiting & Raftery 2007): its width and, for
// a figure outside, twenty times how far outside.
func intervalScore(low, high, x float64) float64 {
	const alpha = 0.1
	return high - low + 2/alpha*(max(0, low-x)+max(0, x-high))
}

// spearman is the correlation of ranks; ties share theirs. NaN where one side has
// no order at all.
func spearman(a, b []float64) float64 {
	x, y := ranks(a), ranks(b)
	mx, my := mean(x), mean(y)
	sum := 0.0
	for i := range x {
		sum += (x[i] - mx) * (y[i] - my)
	}
	return sum / float64(len(x)) / (spread(x) * spread(y))
}

func ranks(v []float64) []float64 {
	order := make([]int, len(v))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		switch {
		case v[i] < v[j]:
			return -1
		case v[i] > v[j]:
			return 1
		}
		return 0
	})
	r := make([]float64, len(v))
	for i := 0; i < len(order); {
		j := i
		for j < len(order) && v[order[j]] == v[order[i]] {
			j++
		}
		for k := i; k < j; k++ {
			r[order[k]] = float64(i+j-1) / 2
		}
		i = j
	}
	return r
}
