// Package posterior reads and writes the file of a study.Posterior: a few hundred
// sets of assumptions that the record does not rule out, one byte an assumption.
//
// The file is a line of JSON, then the members one after another, each a byte for
// every axis: 0 to 255 for fractions from 0 to 1.
package posterior

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"

	"silkladder/model/study"
)

// head is the first line of a file.
type head struct {
	Posterior int      `json:"posterior"` // version of the format
	Model     string   `json:"model"`     // hash of the model
	Seed      uint64   `json:"seed"`
	Draws     int      `json:"draws"`
	Kept      int      `json:"kept"`
	Reach     float64  `json:"reach"`
	Axes      []string `json:"axes"`
	Members   int      `json:"members"`
	LeftOut   []string `json:"left_out"`
}

const format = 1

// steps is how finely a byte divides an axis; half way has a byte of its own.
const steps = 254

// Quantise returns the fraction that a file keeps of u.
func Quantise(u float64) float64 { return math.Round(u*steps) / steps }

// Write returns the file of a posterior.
func Write(p *study.Posterior) ([]byte, error) {
	line, err := json.Marshal(head{format, p.Model, p.Seed, p.Draws, p.Kept, p.Reach, p.Axes, len(p.Members), p.LeftOut})
	if err != nil {
		return nil, err
	}
	b := append(line, '\n')
	for i, m := range p.Members {
		if len(m) != len(p.Axes) {
			return nil, fmt.Errorf("posterior: member %d has %d numbers for %d axes", i, len(m), len(p.Axes))
		}
		for _, u := range m {
			if !(u >= 0 && u <= 1) {
				return nil, fmt.Errorf("posterior: member %d has a fraction of %v", i, u)
			}
			b = append(b, byte(math.Round(u*steps)))
		}
	}
	return b, nil
}

// Read reads a file.
func Read(data []byte) (*study.Posterior, error) {
	line, rest, found := bytes.Cut(data, []byte("\n"))
	var h head
	if err := json.Unmarshal(line, &h); err != nil || !found {
		return nil, errors.New("posterior: no head")
	}
	switch {
	case h.Posterior != format:
		return nil, fmt.Errorf("posterior: format %d, this program reads %d", h.Posterior, format)
	case h.Members < 1 || len(h.Axes) < 1 || len(rest) != h.Members*len(h.Axes):
		return nil, fmt.Errorf("posterior: %d bytes for %d members of %d axes", len(rest), h.Members, len(h.Axes))
	case !(h.Reach > 0 && h.Reach <= 1):
		return nil, fmt.Errorf("posterior: a reach of %v", h.Reach)
	}
	sp, err := study.SpaceOf(h.Axes...)
	if err != nil {
		return nil, fmt.Errorf("posterior: %w", err)
	}
	p := &study.Posterior{Axes: sp.IDs(), Reach: h.Reach, Model: h.Model, Seed: h.Seed, Draws: h.Draws, Kept: h.Kept, LeftOut: h.LeftOut}
	for len(rest) > 0 {
		m := make([]float64, len(sp))
		for j := range m {
			if rest[j] > steps {
				return nil, fmt.Errorf("posterior: a fraction of %d in %d", rest[j], steps)
			}
			m[j] = float64(rest[j]) / steps
		}
		p.Members, rest = append(p.Members, m), rest[len(sp):]
	}
	return p, nil
}
