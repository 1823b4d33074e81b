package sheet

import "sync"

// Once computes a value when it is first asked for. Unlike sync.OnceValue it is
// no call in the initialisation of a package: a table that nobody in a program
// asks for is no part of the program, nor is the file it is read from.
type Once[T any] struct {
	once  sync.Once
	value T
}

// Get returns the value, which compute makes the first time.
func (o *Once[T]) Get(compute func() T) T {
	o.once.Do(func() { o.value = compute() })
	return o.value
}
