package main

import (
	"fmt"
	"strings"
	"testing"
)

func TestParts(t *testing.T) {
	const size = 100
	for _, c := range []struct{ header, want string }{
		{"bytes=0-0", "[bytes 0-0]"},
		{"BYTES=0-9", "[bytes 0-9]"},
		{"bytes=99-", "[bytes 99-99]"},
		{"bytes=-1", "[bytes 99-99]"},
		{"bytes=-100", "[bytes 0-99]"},
		{"bytes=-101", "[bytes 0-99]"},
		{"bytes=50-1000", "[bytes 50-99]"},
		{"bytes=50-99999999999999999999", "[bytes 50-99]"},
		{"bytes=0-1,98-", "[bytes 0-1 bytes 98-99]"},
		{"bytes= 0-1 ,\t2-3 ,,", "[bytes 0-1 bytes 2-3]"},
		{"bytes=0-1,200-300", "[bytes 0-1]"},
		{"bytes=100-", "416"},
		{"bytes=99999999999999999999-", "416"},
		{"bytes=-0", "416"},
		{"bytes=100-200,300-", "416"},
		{"bytes=", "whole"},
		{"bytes=,", "whole"},
		{"bytes=-", "whole"},
		{"bytes=5", "whole"},
		{"bytes=2-1", "whole"},
		{"bytes=0-1,2-1", "whole"},
		{"bytes=1-2-3", "whole"},
		{"bytes=-+1", "whole"},
		{"bytes=0x1-2", "whole"},
		{"bytes =0-1", "whole"},
		{"bytes", "whole"},
		{"rows=0-1", "whole"},
		{"bytes=0-,0-", "whole"}, // more bytes than there are
		{"bytes=" + strings.Repeat("0-0,", maxParts), "[" + strings.TrimSuffix(strings.Repeat("bytes 0-0 ", maxParts), " ") + "]"},
		{"bytes=" + strings.Repeat("0-0,", maxParts+1), "whole"},
	} {
		list, ok := parts([]string{c.header}, size)
		got := fmt.Sprint(list)
		switch {
		case !ok:
			got = "416"
		case len(list) == 0:
			got = "whole"
		}
		if got != c.want {
			t.Errorf("Range %q of %d bytes: %s, want %s", c.header, size, got, c.want)
		}
	}
	if list, ok := parts([]string{"bytes=0-1", "bytes=2-3"}, size); len(list) != 0 || !ok {
		t.Errorf("two Range headers: %v, %v, want none", list, ok)
	}
	if list, ok := parts([]string{"bytes=0-1"}, 0); len(list) != 0 || !ok {
		t.Errorf("an empty file: %v, %v, want none", list, ok)
	}
}

// FuzzParts checks that every part lies within the file and that no answer is
// larger than it.
func FuzzParts(f *testing.F) {
	for _, s := range []string{"bytes=0-1", "bytes=-5,3-", "bytes=9999999999999999999-9", "lines=1", "bytes=0-,,,"} {
		f.Add(s, int64(10))
	}
	f.Fuzz(func(t *testing.T, header string, size int64) {
		if size < 0 {
			return
		}
		list, ok := parts([]string{header}, size)
		var sum int64
		for _, p := range list {
			if p.start < 0 || p.n < 1 || p.start+p.n > size {
				t.Errorf("Range %q of %d bytes gives %v", header, size, p)
			}
			sum += p.n
		}
		if sum > size || len(list) > maxParts || (!ok && len(list) > 0) {
			t.Errorf("Range %q of %d bytes gives %v, %v", header, size, list, ok)
		}
	})
}
