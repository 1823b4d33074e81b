package story

import (
	"math"
	"strconv"

	"silkladder/model"
	"silkladder/model/study"
)

// Backing is how far the cases around a run share what a picture of it claims.
type Backing struct {
	Says string // in how many, or that they have not been counted; "" where nothing is claimed that cases could share
	Most string // where fewer than half share it: what most say instead
}

// Backed says it of one of the pictures, whose title has left the page with it. What
// a picture says of the level of functions and of value at home is counted for itself,
// that of the map by which host comes first; the others stand for the run, so that
// theirs are the odds of its headline. Pictures of the cases are odds themselves.
func Backed(in Input, picture string) Backing {
	r := &answerer{read(in)}
	switch picture {
	case "fan", "chances", "tornado", "matrix", "compare":
		return Backing{}
	case "map", "corridors":
		if l := r.Leading; r.policy && l != nil && l.Runs > 0 {
			return r.firstPlaces(picture, l)
		}
	}
	switch {
	case !r.policy:
		return Backing{}
	case r.Uncountable:
		return Backing{Says: r.pick("Its odds cannot be counted.", "其把握无法统计。")}
	case picture == "map" || picture == "corridors":
		return Backing{Says: r.pick("In how many cases the same place comes first has not been counted yet.", "有多少情形由同一地居首，尚未统计。")}
	case !r.counted():
		return Backing{Says: r.pick("Its odds have not been counted yet.", "其把握尚未统计。")}
	case picture == "hosts":
		return Backing{Says: r.pick("Together the hosts lose in "+r.exactly(r.Ensemble.HostsTogether, r.Ensemble.Runs)+".",
			r.exactly(r.Ensemble.HostsTogether, r.Ensemble.Runs)+"，东道国和地区合计受损。")}
	}
	c := r.pictureClaim(picture)
	if c.holds == nil {
		return Backing{}
	}
	share, n, end := share(r.Ensemble, func(x study.Case) bool { return c.holds(r.reading, x) }), r.Ensemble.Runs, c.end(r.reading)
	if share < .5 {
		return Backing{Most: r.say("", PartTrust, "in %[1]s "+c.no.En, "%[1]s，"+c.no.Zh, r.exactly(1-share, n), r.policyName(), end).Text()}
	}
	return Backing{Says: r.say("", PartTrust, "In %[1]s "+c.yes.En+".", "%[1]s，"+c.yes.Zh+"。", r.exactly(share, n), r.policyName(), end).Text()}
}

// pictureClaim is what a picture claims of the run.
func (r *answerer) pictureClaim(picture string) claim {
	change := r.f - r.fBase
	switch picture {
	case "functional", "levels", "attribution":
		switch {
		case change >= visible:
			return lifts
		case change <= -visible:
			return slows
		}
		return levelOut
	case "value", "ways":
		if r.at(model.OutVAh) >= r.vaBase {
			return keepsMore
		}
		return keepsLess
	}
	_, c := verdict{r.reading}.headline()
	return c
}

// firstPlaces says in how many cases the same host, or corridor, comes first.
func (r *answerer) firstPlaces(picture string, l *Leading) Backing {
	share, what, zh := l.Host, "host", "东道国或地区"
	if picture == "corridors" {
		share, what, zh = l.Corridor, "corridor", "走廊"
	}
	if share < .5 {
		n := r.exactly(1-share, l.Runs)
		return Backing{Most: r.pick("in "+n+" another "+what+" comes first", n+"以别的"+zh+"居首")}
	}
	n := r.exactly(share, l.Runs)
	return Backing{Says: r.pick("The same "+what+" comes first in "+n+".", n+"以同一"+zh+"居首。")}
}

// exactly is a share of the cases as what was counted.
func (r *answerer) exactly(share float64, runs int) string {
	k, n := strconv.Itoa(int(math.Round(share*float64(runs)))), strconv.Itoa(runs)
	return r.pick(k+" of "+n+" cases", n+"个情形中有"+k+"个")
}
