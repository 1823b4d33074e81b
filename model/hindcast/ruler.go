package hindcast

import "math"

// damping of the damped trend: what remains of the slope after each year.
const damping = 0.85

// rulers are forecasts that need no model, from the figures up to the last year
// of the fit.
type rulers struct {
	last, at float64 // the last figure and its time
	slope    float64 // a year, by least squares
	known    bool    // there is a figure to start from
	trend    bool    // there are two
}

// lay lays the rulers on the figures of one entity that a fit may see.
func lay(figures []Figure) (r rulers) {
	var n, st, sx, stt, stx float64
	for i := range figures {
		f := &figures[i]
		if !f.Fit {
			continue
		}
		t := f.time()
		r.last, r.at, r.known = f.Observed, t, true
		n++
		st += t
		sx += f.Observed
		stt += t * t
		stx += t * f.Observed
	}
	if d := n*stt - st*st; n >= 2 && d > 1e-9 {
		r.slope, r.trend = (n*stx-st*sx)/d, true
	}
	return r
}

// time is when a figure stands: the middle of its period.
func (f *Figure) time() float64 { return (f.Start + f.End) / 2 }

// linear and damped go on from the last figure of the fit along the trend.
func (r rulers) linear(t float64) float64 { return r.last + r.slope*(t-r.at) }

func (r rulers) damped(t float64) float64 {
	// φ + φ² + … over h years, for any h.
	h := t - r.at
	return r.last + r.slope*damping*(1-math.Pow(damping, h))/(1-damping)
}
