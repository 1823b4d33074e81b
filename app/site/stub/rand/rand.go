// Package rand stands in for crypto/rand in the browser build: see package aes
// of this folder.
package rand

import (
	"errors"
	"io"
)

// Reader gives nothing: no secret is ever made.
var Reader io.Reader = nothing{}

type nothing struct{}

func (nothing) Read([]byte) (int, error) { return 0, errors.New("rand: left out of the browser build") }
