package study

import "silkladder/model"

// Leading asks in how many cases about a scenario the same places hold most
// plants. It is a Plan with one task a case: a single run, with the levers.
type Leading struct{ Ensemble Ensemble }

// Len is the number of cases.
func (l Leading) Len() int { return l.Ensemble.N }

// Columns names the host with most plants at the end, and the first host of the
// corridor with most plants.
func (l Leading) Columns() []string { return []string{"host", "corridor"} }

// Run runs case i, drawn again where the model cannot run it.
func (l Leading) Run(e *model.Engine, i int, dst []float64) ([]float64, error) {
	var first error
	for redraws := range 1 + maxRedraws {
		r, err := e.Run(l.Ensemble.Draw(i, redraws))
		if err == nil {
			host, corridor := leaders(r)
			return append(dst, float64(host), float64(corridor)), nil
		}
		if first == nil {
			first = err
		}
	}
	return nil, first
}

// leaders are the host and the corridor with most plants at the end of a run; a
// corridor is named by the first host on it.
func leaders(r *model.Result) (host, corridor int) {
	last := len(r.T) - 1
	k := make([]float64, len(r.Hosts))
	at := map[string]int{}
	along := make([]float64, len(r.Hosts))
	for b, h := range r.Hosts {
		k[b] = r.Host(b, model.HostK)[last]
		if _, ok := at[h.Corridor]; !ok {
			at[h.Corridor] = b
		}
		along[at[h.Corridor]] += k[b]
	}
	return most(k), most(along)
}

func most(v []float64) int {
	best := 0
	for i := range v {
		if v[i] > v[best] {
			best = i
		}
	}
	return best
}

// Shares are the shares of the cases, gathered in recs, that have the same leaders
// as a run.
func (l Leading) Shares(recs []float64, r *model.Result) (cases int, host, corridor float64) {
	h, c := leaders(r)
	for ; len(recs) >= 2; recs = recs[2:] {
		cases++
		if int(recs[0]) == h {
			host++
		}
		if int(recs[1]) == c {
			corridor++
		}
	}
	n := float64(max(1, cases))
	return cases, host / n, corridor / n
}
