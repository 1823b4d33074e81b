// Package story tells in words what a run shows: where the cluster stands and
// what holds it there, what the Belt and Road changed and through which way, who
// gains and who loses, how sure all this is, and what would change the answer.
//
// Every sentence is chosen by the numbers of the run and carries them. A phrase
// may point to the picture that shows it (Figure) and to the equation that
// produced it (Equation); the page turns both into links. Texts exist in
// English and Chinese, written for a first-year student: a term is explained
// where it first appears.
//
// Tell gives the whole text, Verdict its headline and the reason, HostWhy and
// CorridorWhy one sentence about a place on the map, and Change what a moved
// lever did, for a screen reader. HTML prints sentences as safe markup.
//
// In the source a sentence is written once for each language, with the phrase
// that links in brackets: "it is [locked in](governance,E9)". The two versions
// take the same arguments.
//
// Non-goals: advice, and adjectives the numbers do not carry.
package story
