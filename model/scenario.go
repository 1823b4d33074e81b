package model

// Version is the version of the model, printed with every result. A change of
// any equation or default makes a new one.
const Version = 1

// Scenario is everything a run depends on. It is an immutable value: copy it to
// change it, and do not write to its slices.
type Scenario struct {
	Archetype   string  // identifier of the archetype the parameters start from
	Params      Params  // all numbers of the equations
	Levers      Levers  // Belt and Road policies; the zero value is none
	Years, Step float64 // length and step of the run, years

	Hosts    []Host    // nil: the economies of package atlas
	Openings []Opening // nil: every corridor and park opens with the policy
}

// Length and step of a run where a scenario does not say otherwise, in years.
const (
	DefaultYears = 30
	DefaultStep  = 0.25
)

// New returns the scenario of an archetype without the Belt and Road: its
// parameters, all levers at 0, 30 years in quarters, hosts from the atlas. An
// unknown archetype gives a scenario that Validate refuses.
func New(archetype string) Scenario {
	s := Scenario{Archetype: archetype, Params: Base(), Years: DefaultYears, Step: DefaultStep}
	if a, ok := ArchetypeByID(archetype); ok {
		s.Params = a.Params
	}
	return s
}

// Without returns the counterfactual without the Belt and Road: the same
// scenario with all levers at 0. Transfer at the openness hosts had anyway,
// trade, host growth and the home market go on.
func (s Scenario) Without() Scenario {
	s.Levers = Levers{}
	return s
}
