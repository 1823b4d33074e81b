package model

// Names are those of the cluster in focus: of its archetype, or in version 2 of
// its trade; empty for one that Validate refuses.
func (s Scenario) Names() (zh, en string) {
	if s.Version == Version2 {
		if t := tradeOf(s.Archetype); t != nil {
			return t.Zh, t.En
		}
		return "", ""
	}
	a, _ := ArchetypeByID(s.Archetype)
	return a.Zh, a.En
}

// Own are the parameters of the cluster in focus before anything was changed
// about it.
func (s Scenario) Own() Params {
	if s.Version != Version2 {
		return New(s.Archetype).Params
	}
	if t := tradeOf(s.Archetype); t != nil {
		return t.Cluster.Params
	}
	return Base()
}

// Model is the version of the model that the scenario runs.
func (s Scenario) Model() int {
	if s.Version == Version2 {
		return Version2
	}
	return Version
}
