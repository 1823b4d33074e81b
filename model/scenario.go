package model

// Version is the version of the model that a scenario of version 1 runs, printed
// with its results. A change of any equation or default makes a new one.
const Version = 1

// Version2 is the version of the model with several clusters, in people and
// dollars, on a map that decides (Scenario.Version).
const Version2 = 2

// Scenario is everything a run depends on. It is an immutable value: copy it to
// change it, and do not write to its slices.
type Scenario struct {
	Version int // 0 or 1: one cluster on its own; Version2: the fields at the end

	Archetype   string  // identifier of the archetype the parameters start from
	Params      Params  // all numbers of the equations
	Levers      Levers  // Belt and Road policies; the zero value is none
	Years, Step float64 // length and step of the run, years

	Hosts    []Host    // nil: the economies of package atlas
	Openings []Opening // nil: every corridor and park opens with the policy

	// Version 2. Archetype and Params above are those of the cluster in focus;
	// the others of the run follow here.
	Workers, Output float64   // size of the cluster in focus: persons, US$ bn of 2013
	Others          []Cluster // the other clusters, in order
	Focus           int       // place of the cluster in focus among all
	Couplings       Couplings // what the clusters share and exchange
	From            float64   // calendar year at whose end the levers start to act
	History         string    // what holds before: HistoryObserved, HistoryNone or HistoryAssumed
	Closed          []string  // corridors and parks that are closed from then on
	Shocks          []Shock   // events
	Budget          float64   // US$ bn that all of China may spend on the levers in a year; 0 = no limit
}

// Cluster is one industrial cluster of a run with several.
type Cluster struct {
	Archetype string
	Params    Params
	Workers   float64 // persons
	Output    float64 // US$ bn of 2013 a year
}

// size is the number of clusters.
func (s *Scenario) size() int { return 1 + len(s.Others) }

// other returns cluster i when it is not the one in focus.
func (s *Scenario) other(i int) (c *Cluster, ok bool) {
	switch {
	case i < s.Focus:
		return &s.Others[i], true
	case i > s.Focus:
		return &s.Others[i-1], true
	}
	return nil, false
}

// Clusters lists all clusters of the run in order, the one in focus among them.
func (s Scenario) Clusters() []Cluster {
	list := make([]Cluster, s.size())
	for i := range list {
		if c, ok := s.other(i); ok {
			list[i] = *c
			continue
		}
		list[i] = Cluster{s.Archetype, s.Params, s.Workers, s.Output}
	}
	return list
}

// WithClusters returns the scenario with the given clusters, of which the one at
// focus is in focus.
func (s Scenario) WithClusters(list []Cluster, focus int) Scenario {
	c := list[focus]
	s.Archetype, s.Params, s.Workers, s.Output = c.Archetype, c.Params, c.Workers, c.Output
	s.Focus = focus
	s.Others = nil
	for i := range list {
		if i != focus {
			s.Others = append(s.Others, list[i])
		}
	}
	return s
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
// scenario with all levers at 0 and, in version 2, as if it had never happened.
// Transfer at the openness hosts had anyway, trade, host growth and the home
// market go on.
func (s Scenario) Without() Scenario {
	s.Levers = Levers{}
	if s.Version == Version2 && s.History != HistoryAssumed {
		s.History = HistoryNone
	}
	return s
}

// Halted returns the scenario of version 2 in which the Belt and Road happened as
// it did and stops when the levers would start to act.
func (s Scenario) Halted() Scenario {
	s.Levers = Levers{}
	return s
}
