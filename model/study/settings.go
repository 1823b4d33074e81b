package study

import (
	"fmt"

	"silkladder/model"
)

// Settings are what cases follow from: with them anybody draws each again.
type Settings struct {
	Scenario model.Scenario `json:"scenario"`
	Draws    int            `json:"draws"`
	Seed     uint64         `json:"seed"`
	From     string         `json:"from"` // where cases come from: posterior, prior or any
}

// Ensemble is that of the cases, without series; kept gives the sets of assumptions that
// the record does not rule out.
func (s Settings) Ensemble(kept func() (*Posterior, error)) (en Ensemble, err error) {
	if s.Draws < 1 {
		return en, fmt.Errorf("%d cases", s.Draws)
	}
	switch s.From {
	case "prior":
		en = NewEnsemble(s.Scenario, s.Draws, s.Seed)
	case "any":
		en = AnyCluster(s.Scenario, s.Draws, s.Seed)
	case "posterior":
		p, err := kept()
		if err != nil {
			return en, err
		}
		en = Matched(s.Scenario, s.Draws, s.Seed, p)
	default:
		return en, fmt.Errorf("cases from %q", s.From)
	}
	en.Outputs = nil
	return en, nil
}

// Case is the scenario of draw i as it is run.
func (en Ensemble) Case(e *model.Engine, i int) (s model.Scenario, err error) {
	rec, err := en.Run(e, i, nil)
	if err != nil {
		return s, err
	}
	return en.Draw(i, int(rec[len(en.Space)+partRedraws])), nil
}
