package hindcast

import (
	"slices"

	"silkladder/model"
	"silkladder/model/record"
	"silkladder/model/trades"
)

// look reads from a run what an operator compares with the record.
type look struct {
	record.Operator
	formula  formula
	clusters []int     // of the run
	weights  []float64 // of each cluster in a mean; they add up to 1
}

// looks prepares the operators for runs of model.National.
func looks() []look {
	var list []look
	for _, o := range record.Operators() {
		list = append(list, lookOf(o))
	}
	return list
}

func lookOf(o record.Operator) look {
	f, err := parseFormula(o.Output)
	if err != nil {
		panic("hindcast: " + o.ID + ": " + err.Error())
	}
	l := look{Operator: o, formula: f}
	sum := 0.0
	for i, t := range model.Trades() {
		if o.Trades != nil && !slices.Contains(o.Trades, t.ID) {
			continue
		}
		w := t.Cluster.Output
		if l.exported() {
			w *= 1 - t.Facts.Home
		}
		l.clusters, l.weights = append(l.clusters, i), append(l.weights, w)
		sum += w
	}
	for i := range l.weights {
		l.weights[i] /= sum
	}
	return l
}

// exported reports whether clusters weigh in a mean by what they export.
func (l *look) exported() bool { return slices.Contains(l.formula.symbols, "dva") }

// selection lists the series that the operators read, and those that cases count
// jobs in one host by.
func selection(ls []look) (s model.Selection) {
	s.Hosts = []model.HostOutput{model.HostJobs, model.HostA}
	s.Outputs = []model.Output{model.OutJobsB}
	for _, l := range ls {
		for _, symbol := range l.formula.symbols {
			switch x := symbolTable()[symbol]; x.kind {
			case anOutput:
				s.Outputs = append(s.Outputs, x.output)
			case aHostOutput:
				s.Hosts = append(s.Hosts, x.host)
			}
		}
	}
	return s
}

// hostOf is the place of an economy among the hosts of the atlas; -1 if it is
// none.
func hostOf(iso3 string) int {
	return slices.IndexFunc(trades.Hosts(), func(h trades.Host) bool { return h.ISO3 == iso3 })
}

// between is the operator's output over a period in years since the start: the
// mean of a flow, a stock as of its end. What lies before the start is the
// start's.
func (l *look) between(r *model.Result, host int, start, end float64) float64 {
	from, to := r.Index(start), r.Index(end)
	if l.formula.stock {
		from = to
	}
	sum := 0.0
	for step := from; step <= to; step++ {
		sum += l.step(r, host, step)
	}
	return sum / float64(to-from+1)
}

// step is the output at one step.
func (l *look) step(r *model.Result, host, step int) float64 {
	if a := symbolTable()[l.Output]; a.kind == anAmount {
		sum := 0.0
		for _, i := range l.clusters {
			c := r.Cluster(i)
			x := c.Amount(a.amount)[step]
			if host >= 0 && x > 0 {
				x *= c.Host(host, model.HostJobs)[step] / c.Series(model.OutJobsB)[step]
			}
			sum += x
		}
		return sum
	}
	if host >= 0 { // the same for all clusters
		return l.formula.at(symbols(r, host, step))
	}
	mean := 0.0
	for k, i := range l.clusters {
		mean += l.weights[k] * l.formula.at(symbols(r.Cluster(i), host, step))
	}
	return mean
}

func symbols(r *model.Result, host, step int) func(string) float64 {
	return func(name string) float64 {
		if x := symbolTable()[name]; x.kind == aHostOutput {
			return r.Host(host, x.host)[step]
		} else {
			return r.Series(x.output)[step]
		}
	}
}

// miss is how far a run is from the figures of a fit, the root of the mean square: what
// the structure of the model misses already there it may miss later, too. 0 without
// such figures.
func (l *look) miss(r *model.Result, fit []Figure) float64 {
	if len(fit) == 0 {
		return 0
	}
	var p pairs
	for i := range fit {
		p.add(l.ln(l.of(r, &fit[i]), fit[i].Observed), l.ln(fit[i].Observed, fit[i].Observed))
	}
	return p.rmse()
}

// fitted reports whether a figure of the runs' time says something in a fit: the base
// of an index does not.
func (l *look) fitted(f *Figure) bool {
	return f.Fit && !f.early() && !(l.Take == record.Index && f.End == f.end)
}
