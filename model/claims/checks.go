package claims

import (
	"cmp"
	"slices"
)

// Checks lists all 32 checks by number.
func Checks() []Check {
	cs := slices.Concat(chainChecks(), marketChecks(), transferChecks(), gainChecks())
	slices.SortFunc(cs, func(a, b Check) int { return cmp.Compare(a.ID, b.ID) })
	return cs
}

// CheckByID returns the check with the given identifier.
func CheckByID(id string) (Check, bool) {
	cs := Checks()
	if i := slices.IndexFunc(cs, func(c Check) bool { return c.ID == id }); i >= 0 {
		return cs[i], true
	}
	return Check{}, false
}

// Verdict is how a check turned out.
type Verdict struct {
	Holds  bool
	Zh, En string // the numbers behind it
}

// At evaluates the check against a host table at the archetypes' defaults, with
// the given assumptions on top (none for the verdict as things are). Errors are
// those of model.Engine.Run: assumptions the model refuses.
func (c Check) At(t Table, assumptions []Setting) (Verdict, error) {
	w := newWorld(t)
	w.assume(assumptions)
	return c.in(w)
}

func (c Check) in(w *world) (Verdict, error) {
	w.err = nil
	holds, args := c.test(w)
	if w.err != nil {
		return Verdict{}, w.err
	}
	return Verdict{holds, say(true, c.sayZh, args), say(false, c.sayEn, args)}, nil
}
