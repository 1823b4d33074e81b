package claims

// Check is one falsifiable claim of the paper as a test of the model: it can
// fail, and a region of assumptions in which it does is part of it.
type Check struct {
	ID     string   // T01 to T29, some with a second part ("T16b")
	Ledger []string // entries of the ledger it tests
	Zh, En string   // the statement

	// Structural marks a claim that holds in (nearly) every plausible draw
	// because of how its terms are defined. It is no finding; WhyZh and WhyEn
	// say why.
	Structural   bool
	WhyZh, WhyEn string

	Break Break

	own          []string // parameters the check sets itself; draws leave them alone
	sayZh, sayEn string   // formats of the detail
	test         func(w *world) (holds bool, args []any)
}

// Break is a region of assumptions in which a claim fails, by one point of it:
// settings on top of the defaults. Without settings the claim fails at the
// defaults themselves.
type Break struct {
	Zh, En    string
	Settings  []Setting
	Plausible bool // inside the plausible ranges
}

// asThingsAre is the region of claims that fail without any change.
func asThingsAre() Break {
	return Break{Zh: "默认假设下就不成立", En: "already at the defaults", Plausible: true}
}
