package main

import (
	"bytes"
	"encoding/binary"
	"slices"
)

// dropIndex removes what follows from the rest of what a program knows of its
// functions, and returns the code that puts it back before the program starts: the
// number of every function, which the index and its entry have, where its entry is,
// and where its name and its tables are, if they follow those before. at is the address
// of the tables. An image that is not regular it leaves alone.
func dropIndex(t *tables, at int) *function {
	index, names := t.area(atIndex), t.area(atNames)
	entry, name := len(t.funcs)*8+8, 0
	follows := make([]bool, len(t.funcs))
	for i, f := range t.funcs {
		number := uint32(firstFunction + i)
		if f != index+entry || t.u32(f) != number || t.u32(index+8*i) != number {
			return nil
		}
		entry += t.entryLen(f)
		at := int(t.u32(f + atName))
		length := bytes.IndexByte(t.mem[min(names+at, len(t.mem)):], 0)
		if length < 0 || at == 0 && i > 0 {
			return nil
		}
		follows[i] = at == name
		name = at + length + 1
	}
	clear(t.mem[index:][:8*len(t.funcs)])
	next := firstTable
	for i, f := range t.funcs {
		for _, field := range t.kept(f) {
			if t.u32(field) == uint32(next) {
				n := tableLen(t.tables[next:])
				next += n
				binary.LittleEndian.PutUint32(t.mem[field:], -uint32(n))
			}
		}
		clear(t.mem[f:][:4])
		if follows[i] {
			clear(t.mem[f+atName:][:4])
		}
	}
	return refill(at+index, at+names, len(t.funcs))
}

// firstTable is where the tables begin that differ.
var firstTable = 1 + len(everywhereZero)

// entryLen is the length of a function's entry, with its tables and facts, in full
// words of a pointer.
func (t *tables) entryLen(f int) int {
	return (atFurther + 4*(int(t.u32(f+atCount))+int(t.mem[f+atFacts])) + 7) &^ 7
}

// refill writes the function that puts back what dropIndex removed. A name at 0 stands
// for the one that follows; so it does for the first function, if its name is there. A
// table at less than 0 follows, too, and has that length.
func refill(index, names, count int) *function {
	const entry, slot, number, name, table, field = 0, 1, 2, 3, 4, 5
	var code []instruction
	do := func(op byte, n ...int) { code = append(code, instruction{op: op, n: append(n, 0)[0]}) }
	access := func(op, align byte, offset int) {
		code = append(code, instruction{op: op, align: align, n: offset})
	}
	add := func(local, n int) {
		do(opLocalGet, local)
		do(opI32Const, n)
		do(opI32Add)
		do(opLocalSet, local)
	}
	loop := func(label int) {
		code = append(code, instruction{op: opLoop, labels: []int{label}, raw: []byte{noResult}})
	}
	again := func(label int) {
		code = append(code, instruction{op: opBrIf, labels: []int{label}}, instruction{op: opEnd})
	}
	for local, n := range []int{index + 8*count + 8, index, firstFunction, 0, firstTable} {
		do(opI32Const, n)
		do(opLocalSet, local)
	}
	loop(1)
	// The number, in the index and in the entry, and where the entry is.
	for _, where := range []int{slot, entry} {
		do(opLocalGet, where)
		do(opLocalGet, number)
		access(opStore, 2, 0)
	}
	do(opLocalGet, slot)
	do(opLocalGet, entry)
	do(opI32Const, index)
	do(opI32Sub)
	access(opStore, 2, 4)
	// The name: where the entry says, or else where the one before has ended.
	do(opLocalGet, entry)
	do(opLocalGet, entry)
	access(opLoad, 2, atName)
	do(opLocalGet, name)
	do(opLocalGet, entry)
	access(opLoad, 2, atName)
	do(opSelect)
	do(opLocalTee, name)
	access(opStore, 2, atName)
	loop(2)
	do(opLocalGet, name)
	access(opLoad8, 0, names)
	add(name, 1)
	again(2)
	// The tables: that of the frame, and those at the end of the entry.
	do(opLocalGet, entry)
	do(opI32Const, atFrame)
	do(opI32Add)
	do(opLocalSet, field)
	loop(3)
	do(opLocalGet, field)
	access(opLoad, 2, 0)
	do(opI32Const, 0)
	do(opI32Less)
	code = append(code, instruction{op: opIf, labels: []int{4}, raw: []byte{noResult}})
	do(opLocalGet, field)
	do(opLocalGet, table)
	do(opLocalGet, table)
	do(opLocalGet, field)
	access(opLoad, 2, 0)
	do(opI32Sub)
	do(opLocalSet, table)
	access(opStore, 2, 0)
	do(opEnd)
	do(opLocalGet, field)
	do(opI32Const, 4)
	do(opI32Add)
	do(opLocalGet, entry)
	do(opI32Const, atFurther)
	do(opI32Add)
	do(opLocalGet, field)
	do(opLocalGet, entry)
	do(opI32Sub)
	do(opI32Const, atFrame)
	do(opI32Ne)
	do(opSelect)
	do(opLocalTee, field)
	do(opLocalGet, entry)
	do(opI32Sub)
	do(opLocalGet, entry)
	access(opLoad, 2, atCount)
	do(opI32Const, 4)
	do(opI32Mul)
	do(opI32Const, atFurther)
	do(opI32Add)
	do(opI32Less)
	again(3)
	// On to the next.
	add(slot, 8)
	do(opLocalGet, entry)
	access(opLoad, 2, atCount)
	do(opLocalGet, entry)
	access(opLoad8, 0, atFacts)
	do(opI32Add)
	do(opI32Const, 4)
	do(opI32Mul)
	do(opI32Const, atFurther+7)
	do(opI32Add)
	do(opI32Const, -8)
	do(opI32And)
	do(opLocalGet, entry)
	do(opI32Add)
	do(opLocalSet, entry)
	add(number, 1)
	do(opLocalGet, number)
	do(opI32Const, firstFunction+count)
	do(opI32Ne)
	again(1)
	do(opEnd)
	return &function{locals: []localRun{{6, typeI32}}, code: code, labels: 5}
}

// beginWith makes a function, without arguments and results, that which a program runs
// before all others.
func beginWith(secs []section, f *function) ([]section, error) {
	kind, imports, count := -1, uint64(0), uint64(0)
	for i, s := range secs {
		switch s.id {
		case typeSection:
			kind = plainType(s.body)
		case importSection:
			imports, _ = binary.Uvarint(s.body) // Go's linker imports functions alone
		case startSection:
			return nil, errCode
		case functionSection:
			n, k := binary.Uvarint(s.body)
			count = n
			secs[i].body = binary.AppendUvarint(append(binary.AppendUvarint(nil, n+1), s.body[k:]...), uint64(kind))
		case codeSection:
			n, k := binary.Uvarint(s.body)
			b := f.write()
			secs[i].body = append(append(binary.AppendUvarint(nil, n+1), s.body[k:]...), append(binary.AppendUvarint(nil, uint64(len(b))), b...)...)
		}
	}
	at := slices.IndexFunc(secs, func(s section) bool { return s.id == elementSection })
	if kind < 0 || at < 0 {
		return nil, errCode
	}
	return slices.Insert(secs, at, section{startSection, binary.AppendUvarint(nil, imports+count)}), nil
}

// plainType is the number of the type of functions without arguments and results.
func plainType(types []byte) int {
	r := &reader{b: types}
	for i := range r.unsigned() {
		r.byte()
		if len(r.bytes(r.unsigned()))+len(r.bytes(r.unsigned())) == 0 {
			return i
		}
	}
	return -1
}

const typeSection, functionSection, startSection, elementSection = 1, 3, 8, 9
