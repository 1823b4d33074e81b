package main

import (
	"fmt"
	"sync"

	"silkladder/app/ask"
	"silkladder/app/link"
	"silkladder/app/question"
	"silkladder/model/hindcast"
)

// answers is the file of what everybody who opens the site asks (question.Kept). It takes
// seconds, so that it is computed once in a process, which may build many sites.
var answers = sync.OnceValues(func() ([]byte, error) {
	_, posterior, err := hindcast.Kept()
	if err != nil {
		return nil, err
	}
	k, err := question.Keep(posterior, question.Usual(link.Default().Scenario, ask.Draws[0], posterior))
	if err != nil {
		return nil, fmt.Errorf("what the site answers before it is asked: %w", err)
	}
	return k.Encode(), nil
})
