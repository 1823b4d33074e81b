package story

// Tell returns the whole text, paragraph by paragraph (Sentence.Part).
func Tell(in Input) []Sentence {
	r := read(in)
	out := ladder{r}.place()
	out = append(out, upgrade{r}.change()...)
	out = append(out, r.people()...)
	return append(out, r.trust()...)
}

// Verdict returns the headline of the text and one sentence that says why.
func Verdict(in Input) (headline, why Sentence) {
	r := read(in)
	headline, claim := verdict{r}.headline()
	return r.withOdds(r.sized(headline), claim), verdict{r}.reason()
}
