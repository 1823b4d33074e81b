package main

import (
	"strings"
	"testing"
)

// begin is the beginning of a function as Go writes it: the stack's pointer into
// the first variable, then a block to leave by and a loop with a table of places.
const begin = "\x02\x01\x7f\x03\x7e" + "\x23\x00\x21\x01"

// inLoop is a body with three places, each the end of a block.
func inLoop(first, second, third string) string {
	return begin + "\x02\x40\x03\x40\x02\x40\x02\x40\x02\x40" + "\x20\x00\x0e\x02\x00\x01\x02" + "\x0b" + first + "\x0b" + second + "\x0b" + third + "\x0b\x00\x0b\x41\x01\x0b"
}

func TestShorten(t *testing.T) {
	const (
		address = "\x20\x01\xad\x42\x28\x7c\xa7"         // pointer + 40
		freed   = "\x20\x01\x41\x30\x6a\x22\x01\x24\x00" // pointer up by 48
		goTo1   = "\x41\x01\x21\x00\x0c"                 // to the second place, through the loop
	)
	for name, c := range map[string]struct{ in, out string }{
		"a load":                     {begin + address + "\x29\x03\x08\x1a\x0b", begin + "\x20\x01\x29\x03\x30\x1a\x0b"},
		"a store":                    {begin + address + "\x20\x02\x37\x03\x08\x0b", begin + "\x20\x01\x20\x02\x37\x03\x30\x0b"},
		"a store of a sum":           {begin + address + address + "\x29\x03\x00\x20\x02\x7c\x37\x03\x00\x0b", begin + "\x20\x01\x20\x01\x29\x03\x28\x20\x02\x7c\x37\x03\x28\x0b"},
		"an address for others":      {begin + address + "\x1a\x0b", begin + "\x20\x01\x41\x28\x6a\x1a\x0b"},
		"a store behind a call":      {begin + address + "\x10\x05\x37\x03\x08\x0b", begin + "\x20\x01\x41\x28\x6a\x10\x05\x37\x03\x08\x0b"},
		"the address itself stored":  {begin + "\x20\x02\xa7" + address + "\x36\x02\x00\x0b", begin + "\x20\x02\xa7\x20\x01\x41\x28\x6a\x36\x02\x00\x0b"},
		"an offset below":            {begin + "\x20\x01\xad\x42\x78\x7c\xa7\x29\x03\x08\x1a\x0b", ""},
		"another variable":           {begin + "\x20\x02\xad\x42\x28\x7c\xa7\x29\x03\x08\x1a\x0b", ""},
		"a jump on":                  {inLoop(goTo1+"\x02", "", ""), inLoop("\x0c\x00", "", "")},
		"a jump on if":               {inLoop("\x20\x01\x04\x40"+goTo1+"\x03\x0b", "", ""), inLoop("\x20\x01\x0d\x00", "", "")},
		"a jump on if, of two":       {inLoop("\x20\x01\x04\x40\x01"+goTo1+"\x03\x0b", "", ""), inLoop("\x20\x01\x04\x40\x01\x0c\x01\x0b", "", "")},
		"a jump back":                {inLoop("", goTo1+"\x01", ""), ""},
		"a jump to where others are": {inLoop("\x41\x01\x1a"+goTo1+"\x02", "\x20\x00\x1a", ""), ""},
		"a jump with no place":       {inLoop("\x0c\x02", goTo1+"\x01", ""), ""},
		"the way out":                {inLoop("", "\x41\x00\x21\x01\x0d\x02", ""), inLoop("", "\x41\x00\x21\x01\x04\x40\x41\x01\x0f\x0b", "")},
		"another way out":            {inLoop("", "\x41\x00\x21\x02\x0d\x02", ""), ""},
		"a call": {begin + "\x20\x01\x42\x85\x80\x9c\x80\x01\x37\x03\x00\x0b",
			"\x03\x01\x7e\x01\x7f\x03\x7e" + "\x42\x80\x80\x9c\x80\x01\x21\x01" + "\x23\x00\x21\x02" + "\x20\x02\x20\x01\x42\x05\x84\x37\x03\x00\x0b"},
		"an address of another function": {begin + "\x20\x01\x42\x85\x80\xa0\x80\x01\x37\x03\x00\x0b", ""},
		"the frame and the address":      {begin + freed + "\x20\x01\x41\x08\x6a\x22\x01\x24\x00\x41\x00\x0f\x0b", begin + "\x20\x01\x41\x38\x6a\x24\x00\x41\x00\x0f\x0b"},
		"the frame alone":                {begin + freed + "\x41\x00\x0f\x0b", ""},
		"no stack":                       {"\x01\x01\x7f\x20\x00\x21\x01" + address + "\x29\x03\x08\x1a\x0b", ""},
	} {
		if c.out == "" {
			c.out = c.in
		}
		f, err := readFunction([]byte(c.in))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		shorten(7, f)
		if got := string(f.write()); got != c.out {
			t.Errorf("%s:\n%x becomes\n%x, want\n%x", name, c.in, got, c.out)
		}
	}
}

// The whole of a program becomes a good deal shorter, and shortening what is short
// changes nothing more of what it changes first.
func TestShortenProgram(t *testing.T) {
	body := codeOf(t)
	once, err := rewriteCode(body, shorten)
	if err != nil {
		t.Fatal(err)
	}
	if len(once) > len(body)*94/100 {
		t.Errorf("%d bytes of code become %d", len(body), len(once))
	}
	small := func(b []byte) int {
		c, err := gzipBytes(b, 6)
		if err != nil {
			t.Fatal(err)
		}
		return len(c)
	}
	if before, after := small(body), small(once); after > before*90/100 {
		t.Errorf("%d bytes to send become %d", before, after)
	}
	if strings.Contains(string(once), "\xad\x42\x28\x7c\xa7\x29") {
		t.Error("a variable on the stack is still reached by arithmetic")
	}
}
