package ema

import (
	"archive/tar"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"hash/fnv"
	"io"
)

// ErrEdited is what an archive is refused for that is not as it was packed.
var ErrEdited = errors.New("the archive was changed after it was packed")

// Of an archive are read at most so many bytes: half a million cases.
const (
	most      = 1 << 30
	mostLabel = 4 << 20
)

// Read finds in an archive what its cases are of. One that is not as it was packed is
// refused (ErrEdited).
func Read(r io.Reader) (about About, err error) {
	zip, err := gzip.NewReader(r)
	if err != nil {
		return about, fmt.Errorf("no archive of cases: %w", err)
	}
	said := fnv.New64a()
	var text []byte
	for in := tar.NewReader(io.LimitReader(zip, most)); ; {
		h, err := in.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return about, fmt.Errorf("no archive of cases: %w", err)
		}
		if h.Name == own {
			text, err = io.ReadAll(io.LimitReader(in, mostLabel))
		} else {
			err = count(said, h.Name, in)
		}
		if err != nil {
			return about, fmt.Errorf("no archive of cases: %w", err)
		}
	}
	if text == nil {
		return about, errors.New("the archive holds no " + own)
	}
	return parse(text, said)
}

// parse reads a label whose archive holds files of a sum. A scenario that is not there,
// or cannot be run, is refused.
func parse(text []byte, said hash.Hash64) (about About, err error) {
	var l label
	if err := json.Unmarshal(text, &l); err != nil || sum(l, said) != l.Sum {
		return about, ErrEdited
	}
	about.Model = l.Model
	if err = json.Unmarshal(l.Settings, &about.Settings); err == nil {
		err = about.Settings.Scenario.Validate()
	}
	if err != nil {
		return About{}, fmt.Errorf("%s: %w", own, err)
	}
	return about, nil
}
