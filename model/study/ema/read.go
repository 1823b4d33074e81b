package ema

import (
	"archive/tar"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Read finds in an archive what its cases are of.
func Read(r io.Reader) (about About, err error) {
	zip, err := gzip.NewReader(r)
	if err != nil {
		return about, fmt.Errorf("no archive of cases: %w", err)
	}
	for in := tar.NewReader(zip); ; {
		h, err := in.Next()
		if errors.Is(err, io.EOF) {
			return about, errors.New("the archive holds no silkladder.json")
		}
		if err != nil {
			return about, fmt.Errorf("no archive of cases: %w", err)
		}
		if h.Name == "silkladder.json" {
			err = json.NewDecoder(in).Decode(&about)
			return about, err
		}
	}
}
