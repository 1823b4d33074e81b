package browser

import (
	"context"
	"strings"
	"sync"
	"testing"
)

// Tests that need nothing of their machine for themselves run beside each other, each in
// a browser that no other test has meanwhile. Half of a test is waiting, so that two of
// them keep two processors busy.
var (
	free   = make(chan int, 2) // numbers of lanes
	taken  = map[string]int{}  // lanes by the names of tests
	inLane sync.Mutex
)

// beside says of a test that it may run beside others.
func beside(t *testing.T) {
	t.Parallel()
	lane := <-free
	inLane.Lock()
	taken[t.Name()] = lane
	inLane.Unlock()
	t.Cleanup(func() {
		inLane.Lock()
		delete(taken, t.Name())
		inLane.Unlock()
		free <- lane
	})
}

// browser is that of a test or of the test it is part of.
func browser(t *testing.T) context.Context {
	name, _, _ := strings.Cut(t.Name(), "/")
	inLane.Lock()
	defer inLane.Unlock()
	return lanes[taken[name]]
}
