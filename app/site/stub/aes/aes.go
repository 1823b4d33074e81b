// Package aes stands in for crypto/aes in the browser build, as package http of
// this folder does for net/http. go-app can encrypt what a page keeps; we keep
// nothing that way.
package aes

import (
	"crypto/cipher"
	"errors"
)

// NewCipher fails: see the package.
func NewCipher([]byte) (cipher.Block, error) {
	return nil, errors.New("aes: left out of the browser build")
}
