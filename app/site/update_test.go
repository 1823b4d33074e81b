package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/andybalholm/brotli"
)

// applied decodes a delta: to a decoder without dictionaries the dictionary is what the
// stream begins with, in pieces that are not compressed (RFC 7932, section 9.2).
func applied(t *testing.T, old, delta []byte) []byte {
	t.Helper()
	sum := sha256.Sum256(old)
	if !bytes.HasPrefix(delta, append([]byte("\xffDCB"), sum[:]...)) {
		t.Fatalf("the delta begins with %x", delta[:min(36, len(delta))])
	}
	stream := delta[36:]
	if stream[0]&0xf != 0xf {
		t.Fatalf("the window is %x, not that of 16 MB", stream[0]&0xf)
	}
	// The window, then: not the last, 4 nibbles of length less one, not compressed.
	var b []byte
	var bits, n uint64
	put := func(v uint64, count int) {
		for bits, n = bits|v<<n, n+uint64(count); n >= 8; bits, n = bits>>8, n-8 {
			b = append(b, byte(bits))
		}
	}
	put(0xf, 4)
	for rest := old; len(rest) > 0; {
		p := rest[:min(1<<16, len(rest))]
		rest = rest[len(p):]
		put(0, 1+2)
		put(uint64(len(p)-1), 16)
		put(1, 1)
		put(0, int(8-n)%8)
		b = append(b, p...)
	}
	put(uint64(stream[0]>>4), 4)
	for _, c := range stream[1:] {
		put(uint64(c), 8)
	}
	if bits != 0 { // the stream ends in ones, and then zeros until the byte is full
		put(0, int(8-n))
	}
	back, err := io.ReadAll(brotli.NewReader(bytes.NewReader(b)))
	if err != nil || len(back) < len(old) || !bytes.Equal(back[:len(old)], old) {
		t.Fatalf("%d bytes, %v", len(back), err)
	}
	return back[len(old):]
}

// words is n numbers as a program has them, of a few kinds.
func words(seed uint64, n int) (b []byte) {
	r := rand.New(rand.NewPCG(seed, 9))
	for range n {
		b = binary.LittleEndian.AppendUint32(b, uint32(r.IntN(5000))<<r.IntN(16))
	}
	return b
}

// What a visitor with the earlier program gets is the new one, and small if they are
// alike.
func TestDelta(t *testing.T) {
	old := words(1, 400_000)
	moved := bytes.Clone(old)
	for i := 0; i < len(moved); i += 10_000 {
		moved[i]++
	}
	for name, c := range map[string]struct {
		old, next []byte
		most      int
	}{
		"equal":           {old, old, 100},
		"a byte changed":  {old, append(append(bytes.Clone(old[:70_000]), 1), old[70_001:]...), 120},
		"text put in":     {old, append(append(bytes.Clone(old[:900_001]), "a sentence"...), old[900_001:]...), 150},
		"many changes":    {old, moved, 1500},
		"swapped":         {old, append(bytes.Clone(old[500_000:]), old[:500_000]...), 200},
		"nothing alike":   {old, words(2, 1000), 4000},
		"twice":           {old[:5000], append(bytes.Clone(old[:5000]), old[:5000]...), 80},
		"an empty before": {nil, old[:9000], 9000},
		"all of zeros":    {make([]byte, 9000), make([]byte, 20_000), 80},
		"short":           {[]byte("ab"), []byte("abc"), 60},
		"one byte":        {[]byte("ab"), []byte("c"), 60},
	} {
		t.Run(name, func(t *testing.T) {
			d := delta(c.old, c.next)
			if got := applied(t, c.old, d); !bytes.Equal(got, c.next) {
				t.Errorf("the delta gives %d other bytes than the %d", len(got), len(c.next))
			}
			if len(d) > c.most {
				t.Errorf("%d bytes, at most %d", len(d), c.most)
			}
		})
	}
}

// A delta stands beside every program that is another than before, and a folder that
// is no earlier build is refused.
func TestAddUpdates(t *testing.T) {
	dir, old, next := t.TempDir(), words(3, 9000), words(3, 9001)
	if err := os.MkdirAll(filepath.Join(dir, "web"), 0o755); err != nil {
		t.Fatal(err)
	}
	names := []string{hashed("web/app.wasm", next), hashed("web/same.wasm", old), "web/app.0123456789ab.js"}
	f := files{names[0]: next, names[1]: old, names[2]: []byte("1")}
	if err := addUpdates(f, dir); err == nil {
		t.Error("an empty folder is an earlier build")
	}
	for _, n := range []string{"web/app.wasm", "web/same.wasm"} {
		if err := os.WriteFile(filepath.Join(dir, hashed(n, old)), old, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := addUpdates(f, dir); err != nil {
		t.Fatal(err)
	}
	d := f[names[0]+".dcb"]
	if d == nil || len(f) != 4 || !bytes.Equal(applied(t, old, d), next) {
		t.Errorf("%v, want one delta more", f.names())
	}
}
