package hindcast

import "math"

// mixture is what cases say of a figure as errors are taken of it: each a normal about
// what its run gives, as wide as the errors of observation and of the model together.
// Its quantiles are exact to rounding; no error is drawn.
type mixture struct {
	means, sds []float64
}

func (m *mixture) add(mean, sd float64) {
	m.means, m.sds = append(m.means, mean), append(m.sds, sd)
}

// below is the chance of less than x.
func (m *mixture) below(x float64) float64 {
	sum := 0.0
	for i, mu := range m.means {
		sum += math.Erfc((mu-x)/(m.sds[i]*math.Sqrt2)) / 2
	}
	return sum / float64(len(m.means))
}

// quantile is where the chance of less is p. A run that gives nothing at all has its
// logarithm at minus infinity, and so has a quantile that such runs reach.
func (m *mixture) quantile(p float64) float64 {
	const far = 9 // standard deviations
	low, high := math.Inf(1), math.Inf(-1)
	for i, mu := range m.means {
		high = max(high, mu+far*m.sds[i])
		if !math.IsInf(mu, -1) {
			low = min(low, mu-far*m.sds[i])
		}
	}
	if math.IsInf(low, 1) || m.below(low) >= p {
		return math.Inf(-1)
	}
	for {
		x := low + (high-low)/2
		if x <= low || x >= high {
			return x
		}
		if m.below(x) < p {
			low = x
		} else {
			high = x
		}
	}
}

// band is the 90 % and the 50 % interval.
func (m *mixture) band() (b band) {
	for i, p := range [...]float64{.05, .25, .75, .95} {
		b[i] = m.quantile(p)
	}
	return b
}
