package main

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// codeSection is the number of the code section (WebAssembly core specification,
// 5.5.13).
const codeSection = 10

// Operations that are known by name here (core specification, 5.4). All others
// only have to be copied.
const (
	opBlock, opLoop, opIf, opElse, opBr, opBrIf, opBrTable, opReturn    byte = 0x02, 0x03, 0x04, 0x05, 0x0c, 0x0d, 0x0e, 0x0f
	opCall, opCallIndirect, opDrop, opSelect                            byte = 0x10, 0x11, 0x1a, 0x1b
	opLocalGet, opLocalSet, opLocalTee, opGlobalGet, opGlobalSet        byte = 0x20, 0x21, 0x22, 0x23, 0x24
	opLoad, opLastLoad, opStore, opLastStore                            byte = 0x28, 0x35, 0x36, 0x3e
	opMemorySize, opMemoryGrow, opI64Const, opF32Const, opF64Const      byte = 0x3f, 0x40, 0x42, 0x43, 0x44
	opI32Add, opI32Sub, opI32Mul, opI32And, opI32Ne, opI32Less, opLoad8 byte = 0x6a, 0x6b, 0x6c, 0x71, 0x47, 0x48, 0x2d
	opI64Add, opI64Or, opWrap, opExtendU                                byte = 0x7c, 0x84, 0xa7, 0xad
	opLastPlain, opMore                                                 byte = 0xc4, 0xfc
)

// instruction is one operation with its operand: the number of a local, a global
// or a function, a constant, or the offset of a memory access. Blocks have a
// label, and branches name the labels they go to instead of counting outwards, so
// that instructions may come and go between them.
type instruction struct {
	op     byte
	n      int
	align  byte
	labels []int  // of a block its own, of a branch where it goes
	raw    []byte // the operand of every other operation
}

// function is the body of one function.
type function struct {
	locals []localRun
	code   []instruction
	labels int // how many there are
}

// localRun are variables of one type that follow each other.
type localRun struct {
	count int
	kind  byte
}

var errCode = errors.New("the code section is not as Go's linker writes it")

// rewriteCode passes every function of a code section through edit, with its
// position among them.
func rewriteCode(body []byte, edit func(position int, f *function)) ([]byte, error) {
	count, k := binary.Uvarint(body)
	if k <= 0 {
		return nil, errCode
	}
	out := binary.AppendUvarint(make([]byte, 0, len(body)), count)
	p := body[k:]
	for i := range int(count) {
		n, k := binary.Uvarint(p)
		if k <= 0 || n > uint64(len(p)-k) {
			return nil, errCode
		}
		f, err := readFunction(p[k:][:n])
		if err != nil {
			return nil, fmt.Errorf("function %d: %w", i, err)
		}
		edit(i, f)
		b := f.write()
		out = append(binary.AppendUvarint(out, uint64(len(b))), b...)
		p = p[k+int(n):]
	}
	if len(p) != 0 {
		return nil, errCode
	}
	return out, nil
}

// reader takes numbers from the front of a function.
type reader struct {
	b  []byte
	at int
}

func (r *reader) byte() byte {
	if r.at >= len(r.b) {
		panic(errCode)
	}
	r.at++
	return r.b[r.at-1]
}

func (r *reader) unsigned() int {
	v, k := binary.Uvarint(r.b[r.at:])
	if k <= 0 {
		panic(errCode)
	}
	r.at += k
	return int(v)
}

func (r *reader) signed() int {
	v, k := signedOf(r.b[r.at:], 64)
	if k == 0 {
		panic(errCode)
	}
	r.at += k
	return v
}

func (r *reader) bytes(n int) []byte {
	if n > len(r.b)-r.at {
		panic(errCode)
	}
	r.at += n
	return r.b[r.at-n : r.at]
}

// readFunction decodes a body.
func readFunction(b []byte) (f *function, err error) {
	defer func() {
		if failed := recover(); failed != nil {
			f, err = nil, errCode
		}
	}()
	r := &reader{b: b}
	f = &function{labels: 1}
	for range r.unsigned() {
		f.locals = append(f.locals, localRun{r.unsigned(), r.byte()})
	}
	open := []int{0} // the body itself is what label 0 ends
	target := func() int { return open[len(open)-1-r.unsigned()] }
	for len(open) > 0 {
		in := instruction{op: r.byte()}
		from := r.at
		switch op := in.op; {
		case op == opBlock || op == opLoop || op == opIf:
			in.raw, in.labels = r.bytes(1), []int{f.labels}
			open = append(open, f.labels)
			f.labels++
		case op == opEnd:
			open = open[:len(open)-1]
		case op == opBr || op == opBrIf:
			in.labels = []int{target()}
		case op == opBrTable:
			for range r.unsigned() + 1 {
				in.labels = append(in.labels, target())
			}
		case op == opCall || op >= opLocalGet && op <= opGlobalSet:
			in.n = r.unsigned()
		case op >= opLoad && op <= opLastStore:
			in.align, in.n = r.byte(), r.unsigned()
		case op == opI32Const || op == opI64Const:
			in.n = r.signed()
		case op == opCallIndirect:
			r.unsigned()
			r.unsigned()
		case op == opMemorySize || op == opMemoryGrow:
			r.byte()
		case op == opF32Const:
			r.bytes(4)
		case op == opF64Const:
			r.bytes(8)
		case op == opMore:
			switch kind := r.unsigned(); {
			case kind == memoryCopy:
				r.bytes(2)
			case kind == memoryFill:
				r.bytes(1)
			case kind > lastSaturating:
				panic(errCode)
			}
		case op > opLastPlain:
			panic(errCode)
		}
		if in.labels == nil && in.n == 0 {
			in.raw = b[from:r.at]
		}
		f.code = append(f.code, in)
	}
	if r.at != len(b) {
		return nil, errCode
	}
	return f, nil
}

// The operations behind opMore that Go uses.
const lastSaturating, memoryCopy, memoryFill = 7, 10, 11

// write encodes the body.
func (f *function) write() []byte {
	b := binary.AppendUvarint(nil, uint64(len(f.locals)))
	for _, l := range f.locals {
		b = append(binary.AppendUvarint(b, uint64(l.count)), l.kind)
	}
	open := []int{0}
	depth := func(label int) uint64 {
		for i := len(open) - 1; i >= 0; i-- {
			if open[i] == label {
				return uint64(len(open) - 1 - i)
			}
		}
		panic("site: a branch leaves for where it is not")
	}
	for _, in := range f.code {
		b = append(b, in.op)
		switch op := in.op; {
		case op == opBlock || op == opLoop || op == opIf:
			b = append(b, in.raw...)
			open = append(open, in.labels[0])
		case op == opEnd:
			open = open[:len(open)-1]
		case op == opBr || op == opBrIf:
			b = binary.AppendUvarint(b, depth(in.labels[0]))
		case op == opBrTable:
			b = binary.AppendUvarint(b, uint64(len(in.labels)-1))
			for _, l := range in.labels {
				b = binary.AppendUvarint(b, depth(l))
			}
		case op == opCall || op >= opLocalGet && op <= opGlobalSet:
			b = binary.AppendUvarint(b, uint64(in.n))
		case op >= opLoad && op <= opLastStore:
			b = binary.AppendUvarint(append(b, in.align), uint64(in.n))
		case op == opI32Const || op == opI64Const:
			b = appendSigned(b, in.n)
		default:
			b = append(b, in.raw...)
		}
	}
	return b
}
