// Package uuid stands in for github.com/google/uuid in the browser build: see
// package http of this folder. go-app tells tabs apart by one; the real package
// brings MD5, SHA-1 and SQL with it.
package uuid

import (
	"fmt"
	"math/rand/v2"
)

// NewString returns a random UUID of version 4. It is no secret.
func NewString() string {
	a, b := rand.Uint64()&^0xf000|0x4000, rand.Uint64()&^(3<<62)|2<<62
	return fmt.Sprintf("%08x-%04x-%04x-%04x-%012x", a>>32, a>>16&0xffff, a&0xffff, b>>48, b&0xffffffffffff)
}
