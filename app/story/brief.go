package story

import "silkladder/model/study"

// Brief is the verdict where there is room for two or three lines: the level with
// and without, what holds the cluster, and the odds of the effect.
func Brief(in Input) Sentence {
	r := &answerer{read(in)}
	f, base, differ := Levels(r.f, r.fBase)
	year := calendar(r.t)
	var s Sentence
	switch {
	case !r.policy:
		s = r.say("brief", PartPlace,
			"%[1]s, without %[3]s: [functional level](functional,E29) %[2]s.",
			"%[1]s年，没有%[3]s：[功能水平](functional,E29)%[2]s。", year, f, r.policyName())
	case !differ:
		s = r.say("brief", PartPlace,
			"%[1]s: [functional level](functional,E29) %[2]s, with %[3]s or without.",
			"%[1]s年：[功能水平](functional,E29)%[2]s，有无%[3]s都一样。", year, f, r.policyName())
	default:
		s = r.say("brief", PartPlace,
			"%[1]s: [functional level](functional,E29) %[2]s; without %[4]s %[3]s.",
			"%[1]s年：[功能水平](functional,E29)%[2]s；没有%[4]s则为%[3]s。", year, f, base, r.policyName())
	}
	if r.counted() && r.policy { // beside the two levels, of which they are
		s = r.adding(s, r.briefOdds(differ))
	}
	s = r.adding(s, r.briefLock())
	s.ID = "brief"
	return s
}

// briefOdds is in how many cases the levers do to the level what they do in this run.
func (r *answerer) briefOdds(differ bool) Sentence {
	c := r.pictureClaim("functional")
	n := r.cases(share(r.Ensemble, func(x study.Case) bool { return c.holds(r.reading, x) }))
	switch change := r.f - r.fBase; { // in few words: three lines are all there is on a phone
	case change >= visible:
		return r.say("", PartTrust, "Lifted in [%[1]s](fan,).", "[%[1]s](fan,)有提升。", n)
	case change <= -visible:
		return r.say("", PartTrust, "Lowered in [%[1]s](fan,).", "[%[1]s](fan,)有降低。", n)
	}
	if differ { // the odds are of the change, not of the levels
		return r.say("", PartTrust, "Little changed in [%[1]s](fan,).", "[%[1]s](fan,)变化同样很小。", n)
	}
	return r.say("", PartTrust, "Same in [%[1]s](fan,).", "[%[1]s](fan,)同样如此。", n)
}

// briefLock is what holds the cluster, in a few words.
func (r *answerer) briefLock() Sentence {
	switch {
	case r.dep < dependent:
		return r.say("", PartPlace, "[Hardly tied to foreign buyers](governance,E9).", "对国外主导企业[依赖不大](governance,E9)。")
	case r.role < openRole && r.opens > r.t:
		return r.say("", PartPlace, "[Locked in](governance,E9) until %[1]s.", "[低端锁定](governance,E9)至%[1]s年。", calendar(r.opens))
	case r.role < openRole:
		return r.say("", PartPlace, "[Locked in](governance,E9).", "[锁定在低端](governance,E9)。")
	case r.opens <= 0:
		return r.say("", PartPlace, "[Not locked in](governance,E9).", "[未被锁定](governance,E9)。")
	}
	return r.say("", PartPlace, "[Lock open](governance,E9) since %[1]s.", "%[1]s年[摆脱低端锁定](governance,E9)。", calendar(r.opens))
}
