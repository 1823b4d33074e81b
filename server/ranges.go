package main

import (
	"fmt"
	"io"
	"strings"
)

// maxParts bounds the parts of one answer. A visitor that asks for more, or for
// more bytes than there are, gets the whole.
const maxParts = 16

// A part is a run of bytes of a form.
type part struct{ start, n int64 }

func (p part) String() string { return fmt.Sprintf("bytes %d-%d", p.start, p.start+p.n-1) }

// parts reads a Range header for a form of the given size (RFC 9110, section
// 14.1.2). Parts beyond the end are left out; ok is false if that leaves none,
// which is answered with 416. An unknown unit, a list that is not grammatical or
// an unreasonable one yields no parts and ok: the header is to be ignored.
func parts(lines []string, size int64) (list []part, ok bool) {
	if len(lines) != 1 || size == 0 {
		return nil, true
	}
	unit, set, found := strings.Cut(lines[0], "=")
	if !found || !strings.EqualFold(unit, "bytes") {
		return nil, true
	}
	var asked int
	var sum int64
	for member := range strings.SplitSeq(set, ",") {
		member = strings.Trim(member, " \t")
		if member == "" {
			continue // empty list members are allowed (section 5.6.1.2)
		}
		first, last, found := strings.Cut(member, "-")
		from, okFirst := digits(first)
		to, okLast := digits(last)
		if !found || (!okFirst && first != "") || (!okLast && last != "") || (first == "" && last == "") {
			return nil, true
		}
		if asked++; asked > maxParts {
			return nil, true
		}
		switch {
		case first == "": // the last bytes
			from, to = max(size-to, 0), size-1
		case last == "":
			to = size - 1
		case to < from:
			return nil, true
		}
		if from < size && from <= to {
			p := part{from, min(to, size-1) - from + 1}
			list = append(list, p)
			sum += p.n
		}
	}
	if sum > size {
		return nil, true
	}
	return list, asked == 0 || len(list) > 0
}

// digits reads a number without sign; any size no file has will do for a larger
// one.
func digits(s string) (int64, bool) {
	const huge = 1 << 59
	var n int64
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = min(n*10+int64(c-'0'), huge)
	}
	return n, s != ""
}

// multipart returns the type, length and content of an answer of several parts
// (RFC 9110, section 14.6).
func multipart(f *form, contentType string, list []part) (string, int64, io.Reader) {
	boundary := "part-" + strings.Trim(f.etag, `"`)
	var n int64
	var all []io.Reader
	add := func(text string) {
		n += int64(len(text))
		all = append(all, strings.NewReader(text))
	}
	for _, p := range list {
		add(fmt.Sprintf("--%s\r\nContent-Type: %s\r\nContent-Range: %v/%d\r\n\r\n", boundary, contentType, p, f.size))
		n += p.n
		all = append(all, f.open(p.start, p.n))
		add("\r\n")
	}
	add("--" + boundary + "--\r\n")
	return "multipart/byteranges; boundary=" + boundary, n, io.MultiReader(all...)
}
