package main

import (
	"fmt"
	"sync"

	"silkladder/app/ask"
	"silkladder/app/evidence"
	"silkladder/app/link"
	"silkladder/app/question"
)

// answers is the file of what everybody who opens the site asks (question.Kept). It takes
// seconds, so that it is computed once in a process, which may build many sites.
var answers = sync.OnceValues(func() ([]byte, error) {
	r, err := evidence.Record()
	if err != nil {
		return nil, err
	}
	k, err := question.Keep(r.Posterior, question.Usual(link.Default().Scenario, ask.Draws[0], r.Posterior))
	if err != nil {
		return nil, fmt.Errorf("what the site answers before it is asked: %w", err)
	}
	return k.Encode(), nil
})
