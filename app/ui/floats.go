package ui

import (
	"encoding/binary"
	"math"
)

// floats decodes little-endian numbers into dst and returns how many fit.
func floats(dst []float64, b []byte) int {
	n := min(len(dst), len(b)/8)
	for i := range n {
		dst[i] = math.Float64frombits(binary.LittleEndian.Uint64(b[8*i:]))
	}
	return n
}

// bytesOf encodes numbers as floats reads them.
func bytesOf(v []float64) []byte {
	b := make([]byte, 8*len(v))
	for i, x := range v {
		binary.LittleEndian.PutUint64(b[8*i:], math.Float64bits(x))
	}
	return b
}
