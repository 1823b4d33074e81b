package claims

import (
	"fmt"
	"sync"
)

// InNation evaluates every check in version 2 of the model: the cluster of the
// trade among all others of China, at the defaults. The order is that of Checks. It
// makes about 80 runs of all clusters. Errors are those of model.Engine.Run.
// They are made once; nobody may change the list.
func InNation() ([]Verdict, error) { return inNation() }

var inNation = sync.OnceValues(func() ([]Verdict, error) {
	w := newWorld(Nation)
	var list []Verdict
	for _, c := range Checks() {
		v, err := c.in(w)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.ID, err)
		}
		list = append(list, v)
	}
	return list, nil
})
