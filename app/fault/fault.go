// Package fault says what was wrong with something given to the page: a link, a
// table, a typed number, a message of a host page. Who reads it returns a Fault,
// which is data: of what it is, what stood there, what may stand there, what is used
// instead. It becomes a sentence when it is printed, by the printer of one language:
// en.go, zh.go. Order of words, plurals and the way numbers are written are theirs.
package fault

import (
	"silkladder/app/lang"
	"silkladder/model"
)

// Kind is what went wrong.
type Kind int

// The kinds, by where they come from. Fields that a kind does not name are empty.
const (
	None Kind = iota // nothing

	// Of a link, which opens all the same.
	Replaced      // Of was Value; Allowed may stand there; Used is taken, or the default where it is empty
	Dropped       // there is no Of called Value; left out
	PartDropped   // part of Of, given as Value, was not understood; left out
	LinkLong      // N characters, Most allowed; the rest left out
	Twice         // Item is given twice; the first counts
	Newer         // version Value, and Most can be read
	NameLong      // more than Most characters
	MoreScenarios // more than Most are compared
	MoreEvents    // more than Most
	MoreClusters  // more than Most
	MorePictures  // more than Most
	ManySteps     // more than Most; a step of Used years is taken
	HostRow       // Item is no row of a host; left out
	HostsUnusable // for the reason Item; the atlas's own are taken
	EventPlace    // an event names the place Value; it acts everywhere
	More          // further faults of the kind
	AddressLong   // the address could not carry everything

	// Of a table, from which nothing is taken.
	Cell        // Allowed may stand there
	TableLarge  // more than a megabyte
	TableEmpty  // nothing in it
	NoTable     // a saved scenario, or markup
	Lost        // characters that were lost when it was saved
	OnlyRemarks // no row, but the columns Item
	NoRows      // below the columns
	ManyRows    // N, and Most are read
	ManyCells   // N in a row of Most columns
	TwoColumns  // called Item

	// Of a scenario that cannot run, which gives way to one that can.
	FinerStep // it needs steps of Used years, not Item
	OneMoved  // it cannot run with Of at Item; it runs with Used
	Moved     // the nearest that runs is taken
	Own       // the cluster's own values are taken

	// Of what is refused, so that nothing changes.
	Typed      // Of was typed as Value, which is not Allowed
	NoNumber   // Of was typed as Value, which is no number; Allowed
	Model      // the model refuses a field: Field
	Plain      // an error from outside: Value
	Unreadable // a message: Value says why
	TwoAtOnce  // several messages in one
	UnknownAsk // a message of no known type
	NotBoth    // a query and a scenario
	YearOut    // the year Value; Allowed
	NoTheme    // no theme
	ManySeries // N series, Most allowed
	NoSeries   // called Value
	NoPicture  // called Value
	NoFormat   // no format of files
)

// Fault is one thing that was wrong.
type Fault struct {
	Kind    Kind
	Of      lang.Pair // the name of what it is about
	Value   string    // what stood there, cleaned and cut: safe to show
	Item    string    // more of it: see the kinds
	Allowed Allowed
	Used    string
	N, Most int
	Within  int               // the compared scenario that has it, counted from 1; 0 where there is one
	Field   *model.FieldError // Model
}

// Is reports whether anything was wrong.
func (f Fault) Is() bool { return f.Kind != None }

// Allowed is what may stand somewhere. Several parts may be given.
type Allowed struct {
	Lo, Hi  float64  // a range, where they differ
	Unit    string   // of it
	Whole   bool     // whole numbers of it
	Numbers int      // so many numbers of it
	OneOf   []string // one of these
	Form    Form
	Model   string // in the model's words
}

// Between is a range.
func Between(lo, hi float64) Allowed { return Allowed{Lo: lo, Hi: hi} }

// OneOf is a list of choices.
func OneOf(list []string) Allowed { return Allowed{OneOf: list} }

// Form is what else may be asked for.
type Form int

// The forms.
const (
	AnyForm     Form = iota
	FiveNumbers      // separated by commas
	YearOrClosed
	SumToOne
	AName
	NameOnce
	SomeCorridor // OneOf, or one of the visitor's own
	ANumber      // of the range, where there is one
	HostsAtMost  // Numbers of them
	SumAboveZero
	ParkOfTemplate
	CorridorOrPark
	PlaceOnce
	YesOrNo
	AColumn // in the first row, among OneOf
)

// In is what may stand somewhere in words of a language.
func (a Allowed) In(l lang.Lang) string {
	return lang.Pair{En: enAllowed(a), Zh: zhAllowed(a, "～")}.In(l)
}

// In is the fault as a sentence in a language.
func (f Fault) In(l lang.Lang) string { return lang.Pair{En: en(f), Zh: zh(f)}.In(l) }
