// Package sha1 stands in for crypto/sha1 in the browser build: see package http
// of this folder. Only go-app's handler for the server names it.
package sha1

// Sum hashes nothing.
func Sum([]byte) [20]byte { return [20]byte{} }
