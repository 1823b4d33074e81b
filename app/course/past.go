package course

import (
	"strconv"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
)

// Past is how a scenario of version 2 tells the years since 2013: one switch.
type Past string

// The ways to tell them.
const (
	AsItWas   Past = "observed"  // history as it was, then the levers
	Never     Past = "never"     // nothing before the levers act
	Otherwise Past = "otherwise" // the levers from the start, instead of history
)

// Pasts lists them.
var Pasts = [...]Past{AsItWas, Never, Otherwise}

// PastOf is how a scenario tells them.
func PastOf(s *model.Scenario) Past {
	switch {
	case s.History == model.HistoryObserved:
		return AsItWas
	case s.From == model.StartYear:
		return Otherwise
	}
	return Never
}

// Set makes a scenario tell them so. The levers act from today, or from the year they
// had, but for those that act from the start; what never happened has none, until the
// visitor moves one, and gets the usual ones back with another past.
func (p Past) Set(s *model.Scenario) {
	switch none := s.Levers == (model.Levers{}); {
	case p == Never:
		s.Levers = model.Levers{}
	case none && PastOf(s) == Never:
		s.Levers = link.National(s.Archetype).Levers
	}
	if s.From == model.StartYear {
		s.From = model.Present
	}
	s.History = model.HistoryNone
	switch p {
	case AsItWas:
		s.History = model.HistoryObserved
	case Otherwise:
		s.From = model.StartYear
	}
}

// Name is what its button says.
func (p Past) Name(l lang.Lang) string {
	switch p {
	case AsItWas:
		return lang.Pair{En: "As it happened", Zh: "如实发生"}.In(l)
	case Never:
		return lang.Pair{En: "It never happened", Zh: "从未发生"}.In(l)
	}
	return lang.Pair{En: "Done otherwise", Zh: "另一种做法"}.In(l)
}

// Means says what it means in a scenario.
func (p Past) Means(s *model.Scenario, l lang.Lang) string {
	from := strconv.FormatFloat(s.From, 'f', -1, 64)
	switch p {
	case AsItWas:
		return lang.Pair{En: "What was built and agreed up to " + from + " stands; then the levers act.", Zh: from + "年以前已建成和签订的照旧，此后由杠杆决定。"}.In(l)
	case Never:
		if s.Levers == (model.Levers{}) {
			return lang.Pair{En: "No Belt and Road at all. A lever that is moved acts from " + from + ".", Zh: "完全没有“一带一路”。若调节杠杆，则自" + from + "年起作用。"}.In(l)
		}
		return lang.Pair{En: "No Belt and Road before " + from + "; then the levers act.", Zh: from + "年以前没有“一带一路”，此后由杠杆决定。"}.In(l)
	}
	return lang.Pair{En: "The levers act from the end of 2013, instead of what happened.", Zh: "自2013年底起由杠杆决定，取代实际发生的一切。"}.In(l)
}
