// Package deck is what the six cards of the story say around their answers: which
// picture shows it, which two levers matter for it, why it is so (a term, an
// equation, the paper's own sentence), a bet to make before looking, and where to
// go deeper. The answers themselves are written by package story.
//
// It knows numbers and words, nothing of a page.
package deck
