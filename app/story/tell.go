package story

import "strconv"

// Tell returns the whole text, paragraph by paragraph (Sentence.Part).
func Tell(in Input) []Sentence {
	r := read(in)
	out := r.place()
	out = append(out, r.change()...)
	out = append(out, r.people()...)
	return append(out, r.trust()...)
}

// Verdict returns the headline of the text and one sentence that says why.
func Verdict(in Input) (headline, why Sentence) {
	r := read(in)
	return r.headline(), r.reason()
}

// Odds says in how many plausible cases the policies help. Before the cases are
// counted it has dots for the numbers, so that the page keeps its shape; ok is
// false where no policy is on.
func Odds(in Input) (s Sentence, ok bool) {
	r := read(in)
	if !r.policy {
		return Sentence{}, false
	}
	n, higher, lower := "100", "…%", "…%"
	if e := r.Ensemble; e != nil && e.Runs > 0 {
		n, higher, lower = strconv.Itoa(e.Runs), percent(e.Higher), percent(e.Lower)
	}
	return r.say("odds", PartTrust,
		"How sure? In %[2]s of [%[1]s plausible cases](fan,) %[4]s raises the functional level by 0.01 or more; in %[3]s it lowers it; in the rest little changes.",
		"把握多大？[%[1]s个合理情形](fan,)中，%[2]s的情形里%[4]s使功能水平上升0.01以上，%[3]s的情形里使它下降，其余变化不大。",
		n, higher, lower, r.policyName()), true
}
