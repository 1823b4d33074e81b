package story

import (
	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/study"
)

// claim is what a headline says of the run and cases may share: whether one does,
// and the clause for those that do and those that do not. In the clauses %[2]s is
// the policy and %[3]s the year of which the claim is.
type claim struct {
	yes, no lang.Pair
	atEnd   bool // of the last year of the run, not of the year told
	holds   func(r *reading, c study.Case) bool
}

// end is the calendar year of which the claim is.
func (c claim) end(r *reading) string {
	if c.atEnd {
		return calendar(r.end)
	}
	return calendar(r.t)
}

// The claims of the headlines. The bounds are those by which the run's own
// headline is chosen.
var (
	noClaim = claim{}

	lifts = claim{
		yes:   lang.Pair{En: "%[2]s lifts the functional level by %[3]s", Zh: "到%[3]s年%[2]s使功能水平提高"},
		no:    lang.Pair{En: "%[2]s does not lift the functional level visibly by %[3]s", Zh: "到%[3]s年%[2]s没有使功能水平明显提高"},
		holds: func(r *reading, c study.Case) bool { return c.At(model.OutF, study.Change, r.t) >= visible },
	}
	slows = claim{
		yes:   lang.Pair{En: "%[2]s leaves the functional level lower by %[3]s", Zh: "到%[3]s年%[2]s使功能水平更低"},
		no:    lang.Pair{En: "%[2]s does not leave the functional level lower by %[3]s", Zh: "到%[3]s年%[2]s没有使功能水平降低"},
		holds: func(r *reading, c study.Case) bool { return c.At(model.OutF, study.Change, r.t) < -visible },
	}
	levelOut = claim{
		yes: lang.Pair{En: "%[2]s makes as little difference by %[3]s, less than 0.005", Zh: "到%[3]s年%[2]s的作用同样很小，不足0.005"},
		no:  lang.Pair{En: "%[2]s makes a difference of 0.005 or more to the functional level by %[3]s", Zh: "到%[3]s年%[2]s使功能水平变化0.005以上"},
		holds: func(r *reading, c study.Case) bool {
			d := c.At(model.OutF, study.Change, r.t)
			return -visible < d && d < visible
		},
	}
	keepsMore = claim{
		yes:   lang.Pair{En: "%[2]s brings more value home by %[3]s", Zh: "到%[3]s年%[2]s使留在国内的增加值增多"},
		no:    lang.Pair{En: "%[2]s does not bring more value home by %[3]s", Zh: "到%[3]s年%[2]s没有使留在国内的增加值增多"},
		holds: func(r *reading, c study.Case) bool { return c.At(model.OutVAh, study.Change, r.t) > 0 },
	}
	keepsLess = claim{
		yes:   lang.Pair{En: "less value stays at home with %[2]s in %[3]s", Zh: "%[3]s年有了%[2]s，留在国内的增加值减少"},
		no:    lang.Pair{En: "value at home does not fall with %[2]s in %[3]s", Zh: "%[3]s年有了%[2]s，留在国内的增加值并未减少"},
		holds: func(r *reading, c study.Case) bool { return c.At(model.OutVAh, study.Change, r.t) < 0 },
	}
	fillsPlants = claim{
		yes:   lang.Pair{En: "plants run visibly fuller with %[2]s in %[3]s", Zh: "%[3]s年有了%[2]s，产能利用率明显更高"},
		no:    lang.Pair{En: "plants hardly run fuller with %[2]s in %[3]s", Zh: "%[3]s年有了%[2]s，产能利用率并无明显提高"},
		holds: func(r *reading, c study.Case) bool { return c.At(model.OutU, study.Change, r.t) >= .02 },
	}
	immiserises = claim{
		yes: lang.Pair{En: "output rises and the return falls like this by %[3]s", Zh: "到%[3]s年同样是产量上升而回报下降"},
		no:  lang.Pair{En: "output and return do not part like this by %[3]s", Zh: "到%[3]s年产量与回报并没有这样背离"},
		holds: func(r *reading, c study.Case) bool {
			at := func(o model.Output, t float64) float64 { return c.At(o, study.With, t) }
			peak := 0.0
			for t := 0.0; t <= r.t; t++ {
				peak = max(peak, at(model.OutVAh, t))
			}
			return immiserising(at(model.OutQty, r.t)/at(model.OutQty, 0), at(model.OutRel, r.t)/at(model.OutRel, 0), at(model.OutVAh, r.t), peak)
		},
	}
	staysLocked = claim{
		yes:   lang.Pair{En: "it does less than a fifth of that work in %[3]s", Zh: "%[3]s年由它来做的不到五分之一"},
		no:    lang.Pair{En: "it does a fifth of that work or more in %[3]s", Zh: "%[3]s年由它来做的已有五分之一或更多"},
		holds: func(r *reading, c study.Case) bool { return c.At(model.OutLeadG, study.With, r.t) < openRole },
	}
	unlocks = claim{
		yes:   lang.Pair{En: "the lock opens by %[3]s", Zh: "集群在%[3]s年前摆脱低端锁定"},
		no:    lang.Pair{En: "the lock is still shut in %[3]s", Zh: "到%[3]s年集群仍未摆脱低端锁定"},
		atEnd: true,
		holds: func(r *reading, c study.Case) bool {
			for t := 0.0; t <= r.end; t++ {
				if c.At(model.OutLeadG, study.With, t) >= openRole {
					return true
				}
			}
			return false
		},
	}
)
