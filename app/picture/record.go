package picture

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/atlas"
)

// Record is what was observed of the things that a run says, and how each is read
// off a run. It is data the page loads, not a part of the program: figures and their
// publishers are long, and most pages are left before anybody asks.
type Record struct {
	Format int            `json:"record"`
	Series []RecordSeries `json:"series"`

	// What the record taught of the assumptions: the sets that it does not rule out
	// (the file of package posterior), of how many drawn so many were kept, and what
	// is known of each assumption.
	Posterior []byte   `json:"posterior"`
	Draws     int      `json:"draws"`
	Kept      int      `json:"kept"`
	Lessons   []Lesson `json:"lessons"`
}

// Lesson is what the record says of one assumption.
type Lesson struct {
	ID      string     `json:"id"`      // of the axis (study.Dim)
	Verdict string     `json:"verdict"` // identified, narrowed or not identified
	At      [3]float64 `json:"at"`      // 5, 50 and 95 % points of what is kept, in fractions of the axis around a scenario's value
}

// Learned counts the assumptions that the record narrows or identifies.
func (r *Record) Learned() (n int) {
	for _, l := range r.Lessons {
		if l.Verdict != NotIdentified {
			n++
		}
	}
	return n
}

// NotIdentified is the verdict on an assumption of which the record says nothing.
const NotIdentified = "not identified"

// RecordFormat is the form of a record that this program reads.
const RecordFormat = 1

// RecordSeries is one observed series with the operator by which the trial compares
// it with a run (package hindcast).
type RecordSeries struct {
	ID      string       `json:"id"`               // of the operator
	Host    string       `json:"host,omitempty"`   // code of the host economy, where it is of one
	Trades  []string     `json:"trades,omitempty"` // whose clusters it counts together; none: all there are
	Name    lang.Pair    `json:"name"`
	Unit    lang.Pair    `json:"unit"` // of what is compared
	Source  lang.Pair    `json:"source"`
	Scope   lang.Pair    `json:"scope"`             // what of a run it is compared with
	Says    lang.Pair    `json:"says"`              // what the trial says of it
	Output  string       `json:"output"`            // recorded series and signs, each sign behind what it joins
	Stock   bool         `json:"stock,omitempty"`   // a figure is as of the end of its period, else the mean over it
	Exports bool         `json:"exports,omitempty"` // clusters weigh by what they export, else by what they make
	Take    string       `json:"take"`              // level, ratio, index or change
	Base    [2]float64   `json:"base"`              // period of the base of an index or a change
	Points  [][3]float64 `json:"points"`            // start and end of the period, figure
}

// ParseRecord reads a record. One that cannot be read is an error: a page then
// shows its lines alone. pause is called between series: all of them in one go would
// hold a page up.
func ParseRecord(text string, pause func()) (*Record, error) {
	r := struct {
		Record
		Series []json.RawMessage `json:"series"` // before the record's own
	}{}
	if err := json.Unmarshal([]byte(text), &r); err != nil {
		return nil, err
	}
	if r.Format != RecordFormat {
		return nil, fmt.Errorf("picture: a record of form %d, not %d", r.Format, RecordFormat)
	}
	for _, s := range r.Series {
		pause()
		var series RecordSeries
		if err := json.Unmarshal(s, &series); err != nil {
			return nil, err
		}
		r.Record.Series = append(r.Record.Series, series)
	}
	return &r.Record, nil
}

// counted are the clusters of a run that the series counts, and their weights in a
// mean; none where the run is not of what the record is about: it counts national
// trades of the real size, all that it counts must be there, and hosts be those of
// the atlas.
func (s *RecordSeries) counted(r *model.Result) (clusters []int, weights []float64) {
	if r.Scenario.Version != model.Version2 || r.Scenario.Hosts != nil {
		return nil, nil
	}
	want, sum := len(s.Trades), 0.0
	if want == 0 {
		want = len(model.Trades())
	}
	list := r.Scenario.Clusters()
	for i := range list {
		k := &list[i]
		if len(s.Trades) > 0 && !slices.Contains(s.Trades, k.Archetype) {
			continue
		}
		row, ok := model.TradeByID(k.Archetype)
		if !ok || math.Abs(k.Output/row.Cluster.Output-1) > 1e-6 {
			return nil, nil
		}
		w := k.Output
		if s.Exports {
			w *= 1 - row.Facts.Home
		}
		clusters, weights, sum = append(clusters, i), append(weights, w), sum+w
	}
	if len(clusters) != want {
		return nil, nil
	}
	for i := range weights {
		weights[i] /= sum
	}
	return clusters, weights
}

// Of is what a run gives for the series at every step, as the trial reads it; false
// where the record is another thing's.
func (s *RecordSeries) Of(r *model.Result) ([]float64, bool) {
	clusters, weights := s.counted(r)
	if clusters == nil {
		return nil, false
	}
	host := -1
	if s.Host != "" {
		host = slices.IndexFunc(r.Hosts, func(h model.Host) bool { e, _ := atlas.EconomyByName(h.Name); return e.ISO3 == s.Host })
		if host < 0 {
			return nil, false
		}
	}
	out := make([]float64, len(r.T))
	for k, i := range clusters {
		x, sums := s.formula(r.Cluster(i), host)
		w := weights[k]
		if sums {
			w = 1
		}
		for j := range out {
			out[j] += w * x[j]
		}
	}
	s.take(r, out)
	return out, true
}

// formula is the output of one cluster; it sums over clusters where it is an amount.
func (s *RecordSeries) formula(r *model.Result, host int) (x []float64, sums bool) {
	var stack [][]float64
	for _, w := range strings.Fields(s.Output) {
		if n := len(stack); n > 1 && strings.Contains("+-*/", w) {
			stack = append(stack[:n-2], join(w, stack[n-2], stack[n-1]))
			continue
		}
		x, amount := symbol(r, w, host)
		stack, sums = append(stack, x), sums || amount
	}
	if len(stack) != 1 {
		return make([]float64, len(r.T)), sums
	}
	return stack[0], sums
}

func join(sign string, a, b []float64) []float64 {
	out := make([]float64, len(a))
	for i := range out {
		switch sign {
		case "+":
			out[i] = a[i] + b[i]
		case "-":
			out[i] = a[i] - b[i]
		case "*":
			out[i] = a[i] * b[i]
		case "/":
			out[i] = a[i] / b[i]
		}
	}
	return out
}

// symbol is a recorded series, one of a host, an amount (its part in a host by the
// jobs there), or 1.
func symbol(r *model.Result, id string, host int) (x []float64, amount bool) {
	for _, row := range model.OutputTable() {
		if row.ID == id {
			return r.Series(row.Output), false
		}
	}
	if host >= 0 {
		for _, row := range model.HostOutputTable() {
			if row.ID+"_b" == id {
				return r.Host(host, row.Output), false
			}
		}
	}
	out := make([]float64, len(r.T))
	for _, row := range model.AmountTable() {
		if row.ID != id {
			continue
		}
		copy(out, r.Amount(row.Amount))
		if host >= 0 {
			there, all := r.Host(host, model.HostJobs), r.Series(model.OutJobsB)
			for i := range out {
				if out[i] > 0 {
					out[i] *= there[i] / all[i]
				}
			}
		}
		return out, true
	}
	for i := range out {
		out[i] = 1
	}
	return out, false
}

// decade: where the base lies before the start of runs, changes are per ten years.
const decade = 10

// take compares with the base.
func (s *RecordSeries) take(r *model.Result, x []float64) {
	if s.Take != "index" && s.Take != "change" {
		return
	}
	from, to := r.Index(s.Base[0]), r.Index(s.Base[1])
	if s.Stock {
		from = to
	}
	base := 0.0
	for _, v := range x[from : to+1] {
		base += v / float64(to-from+1)
	}
	for i := range x {
		switch {
		case s.Take == "index":
			x[i] /= base
		case s.Base[1] < 0 && r.T[i] < 1: // too soon to speak of ten years
			x[i] = math.NaN()
		case s.Base[1] < 0:
			x[i] = (x[i] - base) * decade / r.T[i]
		default:
			x[i] -= base
		}
	}
}

// observed are its figures in a unit of which a number of the model is per, at the
// middle of what each is the mean of, or the end.
func (s *RecordSeries) observed(l lang.Lang, label, class string, per float64) chart.Observed {
	o := chart.Observed{Label: label + lang.Pair{En: " (" + s.Source.En + ")", Zh: "（" + s.Source.Zh + "）"}.In(l), Class: class}
	for _, p := range s.Points {
		t := (p[0] + p[1]) / 2
		if s.Stock {
			t = p[1]
		}
		o.X, o.Y = append(o.X, model.StartYear+t), append(o.Y, p[2]*per)
	}
	return o
}

// observed is what the record has of a picture's own series, by the operator; none
// where the run is of something else.
func (c *Context) observed(id string, per float64) []chart.Observed {
	if c.Record == nil {
		return nil
	}
	for i := range c.Record.Series {
		s := &c.Record.Series[i]
		if clusters, _ := s.counted(c.With); s.ID == id && clusters != nil {
			return []chart.Observed{s.observed(c.Lang, s.Name.In(c.Lang), "cluster", per)}
		}
	}
	return nil
}

// observedOutput is the same for an output of the cluster in focus, where the record
// has its level.
func (c *Context) observedOutput(o model.Output) []chart.Observed {
	if c.Record == nil {
		return nil
	}
	for _, s := range c.Record.Series {
		if s.Take == "level" && s.Output == model.OutputTable()[o].ID && len(s.Trades) == 1 && s.Trades[0] == c.With.Scenario.Archetype {
			return c.observed(s.ID, 1)
		}
	}
	return nil
}
