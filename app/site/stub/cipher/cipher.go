// Package cipher stands in for crypto/cipher in the browser build: see package
// aes of this folder.
package cipher

import "errors"

// Block is a cipher that cannot be made.
type Block any

// AEAD has the methods that go-app names.
type AEAD interface {
	NonceSize() int
	Seal(dst, nonce, plaintext, additional []byte) []byte
	Open(dst, nonce, ciphertext, additional []byte) ([]byte, error)
}

// NewGCM fails: see the package.
func NewGCM(Block) (AEAD, error) { return nil, errors.New("cipher: left out of the browser build") }
