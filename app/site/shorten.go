package main

// shorten rewrites the code of one function so that it does the same in fewer
// bytes and in bytes that repeat. Go compiles for WebAssembly as for any other
// processor and leaves much to say twice: a variable on the stack is reached by
// arithmetic in 64 bits, a jump forward goes back to a table of all jumps, every
// call names the function it will come back to, and every way out counts the
// blocks around it. Together that is a sixth of the download.
func shorten(position int, f *function) {
	if !f.onStack() {
		return
	}
	f.reach()
	f.jump()
	f.leave()
	f.giveBack()
	f.comeBack(firstFunction + position)
}

// firstFunction is the number that Go gives the first function; with sixteen bits
// for the place in it, it makes an address in the code (cmd/link/internal/wasm).
const firstFunction = 0x1000

// onStack reports whether the function begins as Go's do, with the stack's pointer
// in its first variable.
func (f *function) onStack() bool {
	return len(f.code) > 2 && len(f.locals) > 0 && f.locals[0].count == 1 && f.locals[0].kind == typeI32 &&
		f.is(0, opGlobalGet, 0) && f.is(1, opLocalSet, stackPointer)
}

const (
	typeI32, typeI64 byte = 0x7f, 0x7e
	noResult         byte = 0x40

	place        = 0 // the argument: where in the function to go on
	stackPointer = 1
)

func (f *function) is(i int, op byte, n int) bool {
	return i >= 0 && i < len(f.code) && f.code[i].op == op && f.code[i].n == n
}

// reach writes stack variables as an offset of the access itself: the pointer plus
// the offset never leaves the 32 bits of an address.
func (f *function) reach() {
	var out []instruction
	pending := map[int]int{} // where a store is to begin further away
	for i := 0; i < len(f.code); i++ {
		in := f.code[i]
		if n, ok := pending[i]; ok {
			in.n += n
		}
		out = append(out, in)
		if in.op != opLocalGet || in.n != stackPointer || i+5 >= len(f.code) || f.code[i+1].op != opExtendU {
			continue
		}
		add, wrap := f.code[i+2], i+4
		if add.op != opI64Const || f.code[i+3].op != opI64Add || f.code[wrap].op != opWrap || add.n < 0 || add.n >= 1<<20 {
			continue
		}
		next := f.code[wrap+1]
		if isLoad(next.op) {
			next.n += add.n
			out = append(out, next)
			i = wrap + 1
			continue
		}
		if at := f.storeOf(wrap + 1); at > 0 {
			pending[at] += add.n
		} else {
			out = append(out, instruction{op: opI32Const, n: add.n}, instruction{op: opI32Add})
		}
		i = wrap
	}
	f.code = out
}

func isLoad(op byte) bool  { return op >= opLoad && op <= opLastLoad }
func isStore(op byte) bool { return op >= opStore && op <= opLastStore }

// storeOf finds the store for which an address was just made, 0 if anything else
// takes it or control may go elsewhere before.
func (f *function) storeOf(i int) int {
	for above := 0; i < len(f.code); i++ {
		op := f.code[i].op
		takes, gives, plain := operands(op)
		if !plain {
			return 0
		}
		if takes > above {
			if isStore(op) && above == 1 {
				return i
			}
			return 0
		}
		above += gives - takes
	}
	return 0
}

// operands tells how many values an operation takes from the stack of WebAssembly
// and gives to it, and whether it does nothing else to the flow.
func operands(op byte) (takes, gives int, plain bool) {
	switch {
	case op == opLocalGet || op == opGlobalGet || op >= opI32Const && op <= opF64Const:
		return 0, 1, true
	case op == opLocalSet || op == opGlobalSet || op == opDrop:
		return 1, 0, true
	case op == opLocalTee || isLoad(op):
		return 1, 1, true
	case isStore(op):
		return 2, 0, true
	case op == opSelect:
		return 3, 1, true
	case op == 0x45 || op == 0x50: // equal to zero
		return 1, 1, true
	case op > 0x45 && op < 0x67: // comparisons
		return 2, 1, true
	case op >= 0x67 && op <= 0x69 || op >= 0x79 && op <= 0x7b || op >= 0x8b && op <= 0x91 || op >= 0x99 && op <= 0x9f:
		return 1, 1, true // counts of bits, and mathematics of one number
	case op > 0x69 && op < opWrap: // arithmetic
		return 2, 1, true
	case op >= opWrap && op <= opLastPlain: // conversions
		return 1, 1, true
	}
	return 0, 0, false
}

// jump goes to a place further on directly. Go sets the number of the place and
// starts the loop around everything, which begins with a table of all places.
func (f *function) jump() {
	table, loop := -1, -1
	for i, in := range f.code {
		switch {
		case in.op == opLoop && loop < 0:
			loop = in.labels[0]
		case in.op == opBr && in.labels[0] == loop && (i == 0 || f.code[i-1].op != opLocalSet || f.code[i-1].n != place):
			return // Go sets the place before each of its jumps
		case in.op == opBrTable:
			if table >= 0 || !f.is(i-1, opLocalGet, place) {
				return
			}
			table = i
		}
	}
	if table < 0 || loop < 0 {
		return
	}
	targets, open, out := f.code[table].labels, []int{0}, f.code[:0:0]
	for i := 0; i < len(f.code); i++ {
		in := f.code[i]
		switch {
		case in.op == opLocalGet && in.n == place && i != table-1:
			return // the number of the place is of use to someone else
		case in.labels != nil && in.op <= opIf:
			open = append(open, in.labels[0])
		case in.op == opEnd:
			open = open[:len(open)-1]
		case in.op == opI32Const && f.is(i+1, opLocalSet, place) && f.code[i+2].op == opBr && f.code[i+2].labels[0] == loop:
			to := targets[min(in.n, len(targets)-1)]
			for _, label := range open {
				if label == to {
					in = instruction{op: opBr, labels: []int{to}}
					i += 2
					break
				}
			}
		}
		out = append(out, in)
		// A branch that is all of a condition is a conditional branch.
		if n := len(out); in.op == opEnd && n > 2 && out[n-3].op == opIf && out[n-3].raw[0] == noResult && out[n-2].op == opBr {
			out = append(out[:n-3], instruction{op: opBrIf, labels: out[n-2].labels})
		}
	}
	f.code = out
}

// leave writes the way out after a call, which is to the end of the function and
// there a 1 as its result, in full, so that all are equal.
func (f *function) leave() {
	n := len(f.code)
	if n < 4 || f.code[n-3].op != opEnd || !f.is(n-2, opI32Const, 1) || f.code[2].op != opBlock {
		return
	}
	end, out := f.code[2].labels[0], f.code[:0:0]
	for i, in := range f.code {
		if in.op != opBrIf || in.labels[0] != end || !f.is(i-1, opLocalSet, stackPointer) {
			out = append(out, in)
			continue
		}
		out = append(out, instruction{op: opIf, raw: []byte{noResult}, labels: []int{f.labels}},
			instruction{op: opI32Const, n: 1}, instruction{op: opReturn}, instruction{op: opEnd})
		f.labels++
	}
	f.code = out
}

// giveBack frees the frame and takes the address to come back to from the stack in
// one sum instead of two, where the function ends with that.
func (f *function) giveBack() {
	var out []instruction
	for i := 0; i < len(f.code); i++ {
		out = append(out, f.code[i])
		if f.adds(i) && f.adds(i+5) && f.is(i+10, opI32Const, 0) && f.is(i+11, opReturn, 0) {
			out = append(out, instruction{op: opI32Const, n: f.code[i+1].n + f.code[i+6].n}, instruction{op: opI32Add},
				instruction{op: opGlobalSet}, f.code[i+10], f.code[i+11])
			i += 11
		}
	}
	f.code = out
}

// adds reports whether the stack's pointer is moved up here, the global and its copy.
func (f *function) adds(i int) bool {
	return f.is(i, opLocalGet, stackPointer) && i+4 < len(f.code) && f.code[i+1].op == opI32Const && f.is(i+2, opI32Add, 0) &&
		f.is(i+3, opLocalTee, stackPointer) && f.is(i+4, opGlobalSet, 0)
}

// comeBack keeps the number of the function in a variable, the first, and makes the
// addresses that calls come back to from it.
func (f *function) comeBack(number int) {
	back := func(in instruction) bool { return in.op == opI64Const && in.n>>16 == number }
	any := false
	for _, in := range f.code {
		any = any || back(in)
	}
	if !any {
		return
	}
	const first = 1
	f.locals = append([]localRun{{1, typeI64}}, f.locals...)
	out := []instruction{{op: opI64Const, n: number << 16}, {op: opLocalSet, n: first}}
	for _, in := range f.code {
		switch {
		case back(in):
			out = append(out, instruction{op: opLocalGet, n: first}, instruction{op: opI64Const, n: in.n & 0xffff}, instruction{op: opI64Or})
			continue
		case in.op >= opLocalGet && in.op <= opLocalTee && in.n >= first:
			in.n++
		}
		out = append(out, in)
	}
	f.code = out
}
