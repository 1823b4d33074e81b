package main

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"slices"
)

// pack rewrites the program so that it compresses better; what it does when it
// runs stays the same. Two sections change. The code says shorter what it says
// (shorten.go), 10 % of the whole. Of the data section, the image of the memory
// the program starts with:
//
//   - Go's linker leaves out every run of a few zeros, which cuts the image
//     into a hundred thousand pieces with a header each. Written in long
//     pieces it is larger unpacked and 6 % of the whole smaller compressed.
//   - The tables that translate a place in the code into a line of a source
//     file serve stack traces alone; the names of functions suffice there.
//     Leaving the rest out saves another 9 %. (lines.go)
//   - What is regular in those tables is put there by a function that runs before
//     all others, which saves another 4 %, and what does not stand there does not
//     differ from one release to the next. (index.go)
func pack(wasm []byte) ([]byte, error) {
	secs, err := sections(wasm)
	if err != nil {
		return nil, err
	}
	var first *function
	for i, s := range secs {
		switch s.id {
		case codeSection:
			secs[i].body, err = rewriteCode(s.body, shorten)
		case dataSection:
			var m *image
			if m, err = readImage(s.body); err == nil {
				first = m.drop()
				secs[i].body = m.write()
			}
		}
		if err != nil {
			return nil, err
		}
	}
	if first != nil {
		if secs, err = beginWith(secs, first); err != nil {
			return nil, err
		}
	}
	out := bytes.Clone(wasm[:8])
	for _, s := range secs {
		out = append(binary.AppendUvarint(append(out, s.id), uint64(len(s.body))), s.body...)
	}
	return out, nil
}

// drop removes from the image what nobody reads, and what the function that it
// returns, if any, puts back.
func (m *image) drop() *function {
	t, ok := findTables(m.bytes)
	if !ok || !dropLines(t) {
		return nil
	}
	return dropIndex(t, m.start+len(m.bytes)-len(t.mem))
}

// packFile packs a program where it is.
func packFile(name string) error {
	wasm, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	if wasm, err = pack(wasm); err != nil {
		return fmt.Errorf("packing %s: %w", name, err)
	}
	return os.WriteFile(name, wasm, 0o644)
}

// dataSection is the number of the data section (WebAssembly core
// specification, 5.5.14).
const dataSection = 11

type section struct {
	id   byte
	body []byte
}

// sections splits a module.
func sections(wasm []byte) ([]section, error) {
	if !bytes.HasPrefix(wasm, []byte("\x00asm\x01\x00\x00\x00")) {
		return nil, errors.New("not a WebAssembly module of version 1")
	}
	var secs []section
	for p := wasm[8:]; len(p) > 0; {
		id := p[0]
		n, k := binary.Uvarint(p[1:])
		if k <= 0 || n > uint64(len(p)-1-k) {
			return nil, fmt.Errorf("section %d is cut off", id)
		}
		secs = append(secs, section{id, p[1+k:][:n]})
		p = p[1+k+int(n):]
	}
	return secs, nil
}

// image is the memory from the first to the last byte of the data section.
type image struct {
	start int
	bytes []byte
}

// piece is one entry of the data section: bytes and the address they belong to.
type piece struct {
	at    int
	bytes []byte
}

// readImage joins the pieces of a data section, which the linker writes in the
// order of its own sections and not of their addresses.
func readImage(body []byte) (*image, error) {
	pieces, err := readPieces(body)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(pieces, func(a, b piece) int { return cmp.Compare(a.at, b.at) })
	m := image{start: pieces[0].at}
	for _, p := range pieces {
		gap := p.at - m.start - len(m.bytes)
		if gap < 0 {
			return nil, fmt.Errorf("two pieces of the data section overlap at %d", p.at)
		}
		m.bytes = append(append(m.bytes, make([]byte, gap)...), p.bytes...)
	}
	return &m, nil
}

// readPieces splits a data section. Each piece is a flag 0 (memory 0, active),
// the constant expression of its address, its length and its bytes.
func readPieces(body []byte) ([]piece, error) {
	malformed := errors.New("the data section is not as Go's linker writes it")
	count, k := binary.Uvarint(body)
	if k <= 0 || count == 0 {
		return nil, malformed
	}
	var pieces []piece
	p := body[k:]
	for range count {
		if len(p) < 2 || p[0] != 0 || p[1] != opI32Const {
			return nil, malformed
		}
		at, k := signed(p[2:])
		if k <= 0 || len(p) < 3+k || p[2+k] != opEnd {
			return nil, malformed
		}
		p = p[3+k:]
		n, k := binary.Uvarint(p)
		if k <= 0 || n > uint64(len(p)-k) {
			return nil, malformed
		}
		pieces = append(pieces, piece{at, p[k:][:n]})
		p = p[k+int(n):]
	}
	if len(p) != 0 {
		return nil, malformed
	}
	return pieces, nil
}

const (
	opI32Const = 0x41
	opEnd      = 0x0b
)

// longZeros is the length of a run of zeros that is left out of the image.
// Shorter ones cost less inside a piece than as a gap between two.
const longZeros = 256

// write is the data section of the image in as few pieces as make sense.
func (m *image) write() []byte {
	var pieces []byte
	count := 0
	for at := 0; at < len(m.bytes); {
		end := at + zeroRun(m.bytes[at:])
		if end-at >= longZeros || end == len(m.bytes) {
			at = end
			continue
		}
		for end = at; end < len(m.bytes); {
			z := zeroRun(m.bytes[end:])
			if z >= longZeros {
				break
			}
			end += max(z, 1)
		}
		piece := bytes.TrimRight(m.bytes[at:end], "\x00")
		pieces = append(pieces, 0, opI32Const)
		pieces = appendSigned(pieces, m.start+at)
		pieces = append(pieces, opEnd)
		pieces = binary.AppendUvarint(pieces, uint64(len(piece)))
		pieces = append(pieces, piece...)
		count++
		at = end
	}
	return append(binary.AppendUvarint(nil, uint64(count)), pieces...)
}

// zeroRun counts the zeros b begins with.
func zeroRun(b []byte) int {
	for i, c := range b {
		if c != 0 {
			return i
		}
	}
	return len(b)
}

// signed reads a signed LEB128 number of 32 bits and its length, 0 if there is none.
func signed(b []byte) (v, n int) { return signedOf(b, 32) }

// signedOf reads a signed LEB128 number of so many bits.
func signedOf(b []byte, bits int) (v, n int) {
	for shift := 0; n < len(b) && shift < bits+6-(bits-1)%7; shift += 7 {
		c := b[n]
		n++
		v |= int(c&0x7f) << shift
		if c < 0x80 {
			if c&0x40 != 0 {
				v |= -1 << (shift + 7)
			}
			return v, n
		}
	}
	return 0, 0
}

func appendSigned(b []byte, v int) []byte {
	for {
		c := byte(v & 0x7f)
		v >>= 7
		if v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}
