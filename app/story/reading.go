package story

import (
	"math"

	"silkladder/app/lang"
	"silkladder/model"
)

// Input is what a text is made from. With and Without are the same scenario
// with and without its policies; Without may be nil where no policy is on. The
// other fields may be left empty, and the text says less.
type Input struct {
	Lang          lang.Lang
	With, Without *model.Result
	Year          float64 // years since the start, at most the length of the run

	Attribution []Share     // the change of the functional level by cause, at the end of the run
	Ensemble    *Ensemble   // what the cases about this run give
	Earlier     *Ensemble   // where those are not counted yet: what the cases about an earlier setting gave
	Uncountable bool        // they cannot be counted: the model cannot run them
	Room        bool        // what is not counted yet is told as if it were, for the room that it will need; nobody is to read it
	Thresholds  []Threshold // where the lock opens
	Leading     *Leading    // in how many cases the same places come first
	Deciding    lang.Pair   // the assumption on which the effect depends most
}

// Share is one cause's part in the change of the functional level; the parts
// sum to the whole change.
type Share struct {
	Name  lang.Pair // such as "park cooperation"
	Value float64
	Past  bool // it is what was built already, and not a way
}

// Threshold is the smallest value of one condition at which the cluster holds a
// fifth of the core work in the lead chain by a year. NaN stands for never.
type Threshold struct {
	Name          lang.Pair // such as "organisation"
	Now           float64   // its value in the scenario
	With, Without float64
	Year          float64 // years since the start
}

// Regime is the kind of story a run tells at a year.
type Regime int

// The regimes. The first that fits, in the order of the constants from the
// second on, names a run.
const (
	Ordinary     Regime = iota // none of those below
	Backfiring                 // the policies leave it with a lower functional level
	Immiserising               // more output for a smaller return
	Overcapacity               // idle plants, which the policies put to use
	Locked                     // lead firms keep the core work to themselves
	Opening                    // it holds a fifth of that work or more
	Escaped                    // it holds half of it or more
)

// Bounds of the regimes.
const (
	openRole  = 0.2   // share of core work in the lead chain at which the lock counts as open
	freeRole  = 0.5   // at which the cluster counts as free
	dependent = 0.25  // share of sales through lead firms from which their hold matters
	visible   = 0.005 // smallest change of the functional level worth a word, named in claim.go
)

// reading is a run at one year with what the sentences ask of it.
type reading struct {
	Input
	i      int // step
	t      float64
	end    float64 // last year of the run, years since the start
	p      *model.Params
	policy bool // some lever is on
	own    bool // the hosts are the visitor's own

	national bool // of version 2: it has a size, and a past that was observed

	f, fBase       float64 // functional level
	va, vaBase     float64 // value added at home
	role, asym     float64
	bar, dep       float64
	opens, opens0  float64 // years since the start at which the lock opens, -1 = never
	stage          [3]model.Stage
	homeShare      float64
	immiserising   bool
	busy, busyBase float64
}

// read looks at the run. Without is taken for With where no policy is on.
func read(in Input) *reading {
	r := &reading{Input: in}
	w := in.With
	r.national = w.Scenario.Version == model.Version2
	past := r.national && w.Scenario.History == model.HistoryObserved
	if r.Room && r.Ensemble == nil {
		r.Ensemble = &Ensemble{Runs: whole / 5} // the first are told in most words
	}
	r.policy = (past || w.Scenario.Levers != model.Levers{}) && in.Without != nil
	if in.Without == nil {
		r.Without = w
	}
	r.i = w.Index(in.Year)
	r.t, r.end = w.T[r.i], w.T[len(w.T)-1]
	r.p = &w.Scenario.Params
	r.own = w.Scenario.Hosts != nil
	r.f, r.fBase = r.both(model.OutF)
	r.va, r.vaBase = r.both(model.OutVAh)
	r.busy, r.busyBase = r.both(model.OutU)
	r.role, r.asym = r.at(model.OutLeadG), r.at(model.OutAsym)
	r.bar, r.dep = r.at(model.OutBar), r.at(model.OutDep)
	r.opens, r.opens0 = opens(w), opens(r.Without)
	for m, v := range []model.Vector{model.VecSG, model.VecSH, model.VecSB} {
		r.stage[m] = model.StageOf(w.Roles(v, r.i))
	}
	r.homeShare = r.at(model.OutQtyH) / r.at(model.OutQty)

	q, rel, va := w.Series(model.OutQty), w.Series(model.OutRel), w.Series(model.OutVAh)
	peak := va[0]
	for _, x := range va[:r.i+1] {
		peak = math.Max(peak, x)
	}
	r.immiserising = immiserising(q[r.i]/q[0], rel[r.i]/rel[0], r.va, peak)
	return r
}

// immiserising is the flag of claim T12, that activity grows while the return on
// it falls, from output and return as multiples of
// those at the start, and value added at home beside its peak so far.
func immiserising(output, ret, value, peak float64) bool {
	return output > 1.1 && ret < .75 && value < .95*peak
}

// at is an output of the run at the year told.
func (r *reading) at(o model.Output) float64 { return r.With.Series(o)[r.i] }

// start is an output at the start.
func (r *reading) start(o model.Output) float64 { return r.With.Series(o)[0] }

// both is an output at the year told, with and without the policies.
func (r *reading) both(o model.Output) (with, without float64) {
	return r.at(o), r.Without.Series(o)[r.i]
}

// opens is the first moment at which the cluster holds a fifth of the core work
// in the lead chain; -1 if it never does.
func opens(w *model.Result) float64 {
	for i, x := range w.Series(model.OutLeadG) {
		if x >= openRole {
			return w.T[i]
		}
	}
	return -1
}

// held reports whether lead firms matter and keep the core work to themselves.
func (r *reading) held() bool { return r.dep >= dependent && r.role < openRole }

// byPower reports whether lead firms put up a barrier worth the name. Without
// one, what keeps a cluster from the core work is its own skill.
func (r *reading) byPower() bool { return r.bar >= .02 }

// idle reports whether the run starts with plants that stand idle.
func (r *reading) idle() bool { return r.start(model.OutU) < .78 }

// regime is the story the run tells.
func (r *reading) regime() Regime {
	switch {
	case r.policy && r.f-r.fBase < -visible:
		return Backfiring
	case r.immiserising:
		return Immiserising
	case r.policy && r.idle() && r.busy-r.busyBase >= .02:
		return Overcapacity
	case r.held():
		return Locked
	case r.dep < dependent:
		return Ordinary
	case r.role < freeRole:
		return Opening
	}
	return Escaped
}

// say writes a sentence in the reader's language.
func (r *reading) say(id string, part Part, en, zh string, args ...any) Sentence {
	return write(r.Lang, id, part, en, zh, args...)
}

// pick is a text in the reader's language.
func (r *reading) pick(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(r.Lang) }

// policyName is the name of the policies together: they are not the Belt and
// Road where the hosts are the visitor's own.
func (r *reading) policyName() string {
	if r.own {
		return r.pick("the policy", "这项政策")
	}
	return r.pick("the Belt and Road", "“一带一路”")
}

// policyNameFirst is policyName at the beginning of a sentence.
func (r *reading) policyNameFirst() string {
	if r.own {
		return r.pick("The policy", "这项政策")
	}
	return r.pick("The Belt and Road", "“一带一路”")
}

// hostMarkets is where the hosts' customers are.
func (r *reading) hostMarkets() string {
	return r.pick("in the host markets", "在东道国市场")
}
