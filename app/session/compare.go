package session

import (
	"reflect"

	"silkladder/app/link"
	"silkladder/model"
)

// Beside is a scenario beside the one shown, with its runs.
type Beside struct {
	Name         string
	Run, Without *model.Result // with and without the Belt and Road
}

// beside keeps those runs.
type beside struct {
	output model.Output // what is compared; the zero value stands for the functional level
	of     []link.Named // the scenarios the runs belong to
	runs   []Beside
}

// Beside runs the scenarios of the comparison, each once.
func (s *Session) Beside() []Beside {
	c := &s.beside
	if reflect.DeepEqual(c.of, s.state.Compare) {
		return c.runs
	}
	c.of, c.runs = s.state.Compare, nil
	for _, n := range s.state.Compare {
		with, without, err := model.RunPair(n.Scenario)
		if err != nil {
			continue // link.Parse and the page only keep valid scenarios
		}
		c.runs = append(c.runs, Beside{n.Name, with, without})
	}
	return c.runs
}

// CompareBy chooses what is compared.
func (s *Session) CompareBy(o model.Output) { s.beside.output = o }

// CompareOutput is what is compared.
func (s *Session) CompareOutput() model.Output {
	if s.beside.output == 0 {
		return model.OutF
	}
	return s.beside.output
}
