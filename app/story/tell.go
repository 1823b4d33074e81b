package story

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
