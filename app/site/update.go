package main

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/andybalholm/brotli/matchfinder"

	"silkladder/server/headers"
)

// addUpdates adds NAME.dcb for every program, and for the file of all pages, that another
// stands for in the folder previous, an earlier build of the site: what a browser needs
// that has the other.
func addUpdates(f files, previous string) error {
	for _, n := range f.names() {
		if headers.UseAsDictionary(n) == "" {
			continue
		}
		stem, _, _ := strings.Cut(n, ".")
		found, err := filepath.Glob(filepath.Join(previous, filepath.FromSlash(stem)+".*"+path.Ext(n)))
		if err != nil || len(found) != 1 {
			return fmt.Errorf("%s is no earlier build: %d files are named %s (%v)", previous, len(found), stem, err)
		}
		old, err := os.ReadFile(found[0])
		if err != nil {
			return err
		}
		if hashed(stem+path.Ext(n), old) != n && len(f[n]) < 1<<window-16 { // from there on the dictionary is out of reach
			f[n+".dcb"] = delta(old, f[n])
		}
	}
	return nil
}

// delta is next as brotli with the dictionary old: a magic number, the hash of old, the
// stream (RFC 9842, section 4). Distances lead into the dictionary as if it stood right
// before, so it is enough to show it first to what looks for matches.
func delta(old, next []byte) []byte {
	const piece = 1 << 20
	find := &matchfinder.Pathfinder{MaxDistance: 1 << 30, HashLen: 8, TableBits: 22, ChainLength: 16}
	for p := range slices.Chunk(old, piece) {
		find.FindMatches(nil, p)
	}
	var matches []matchfinder.Match
	at, left := 0, 0
	for p := range slices.Chunk(next, piece) {
		for _, m := range find.FindMatches(nil, p) {
			at += m.Unmatched
			n := m.Length
			if before := m.Distance - at; before > 0 {
				n = min(n, before) // no copy goes over the end of the dictionary
			}
			for left += m.Unmatched; m.Length > 0; n = m.Length {
				if n < 2 { // too short for one
					left += n
				} else {
					matches, left = append(matches, matchfinder.Match{Unmatched: left, Length: n, Distance: m.Distance}), 0
				}
				at, m.Length = at+n, m.Length-n
			}
		}
	}
	if left > 0 {
		matches = append(matches, matchfinder.Match{Unmatched: left})
	}
	sum := sha256.Sum256(old)
	return new(brotli.Encoder).Encode(append([]byte("\xffDCB"), sum[:]...), next, matches, true)
}
