package main

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strconv"
	"strings"
)

// The checks ask the server raw questions over a socket and judge its answers
// against RFC 9110 (HTTP), 9111 (caching) and 9112 (HTTP/1.1). The questions are
// scripts a person can read, in testdata/check, about the sample site of
// [WriteSite].
//
// A script is a list of checks:
//
//	== a compressed form has its own entity tag
//	> GET /style.css HTTP/1.1
//	> Host: {host}
//	> Accept-Encoding: br
//	>
//	< 200
//	< ETag: => br
//	< body = style.css.br
//	> GET /style.css HTTP/1.1
//	> Host: {host}
//	>
//	< 200
//	< ETag: != {br}
//
// A check has a connection of its own. Lines with > are sent, each with CRLF, or
// without if the mark is >> instead; \r, \n, \t, \0, \\ and \xHH stand for bytes,
// \*500a for five hundred a.
// A line with < and a number reads an answer, several numbers being alternatives
// and "closed" meaning that the server hangs up instead. Further < lines judge
// it:
//
//	Name: text      the header is exactly this; {name} stands for a stored value
//	Name: ~ text    the header contains this, whatever the case
//	Name: !~ text   it does not, or is absent
//	Name: != text   the header is there and different
//	Name: => name   the header is there; its value is stored
//	!Name           the header is absent
//	body = file     the bytes of a file of the sample site; "file 3-5" a part
//	body is text    exactly this text
//	body ~ text     the body contains this; !~ it does not
//	decoded = file  the body, decoded as Content-Encoding says
//	closed          the server sends nothing more and ends the connection
//	open            the connection answers another request

//go:embed testdata/check
var testdata embed.FS

// A Check is one title of a script with its steps.
type Check struct {
	File  string // script without its extension
	Title string
	steps []step
}

// A step sends bytes or, if send is nil, judges the last answer or reads one.
type step struct {
	line int
	send []byte
	want string
}

// Checks returns every check of every script, in order.
func Checks() ([]Check, error) {
	names, err := fs.Glob(testdata, "testdata/check/*.txt")
	if err != nil {
		return nil, err
	}
	var all []Check
	for _, name := range names {
		text, err := testdata.ReadFile(name)
		if err != nil {
			return nil, err
		}
		list, err := parseScript(strings.TrimSuffix(path.Base(name), ".txt"), string(text))
		if err != nil {
			return nil, err
		}
		all = append(all, list...)
	}
	return all, nil
}

// parseScript reads a script.
func parseScript(file, text string) ([]Check, error) {
	var list []Check
	for i, l := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		bad := func(why string) error { return fmt.Errorf("%s:%d: %s: %q", file, i+1, why, l) }
		mark, rest, _ := strings.Cut(l, " ")
		if mark != "" && mark[0] != '#' && mark != "==" && len(list) == 0 {
			return nil, bad("a step before the first check")
		}
		switch {
		case l == "" || l[0] == '#':
		case mark == "==":
			list = append(list, Check{File: file, Title: rest})
		case mark == ">" || mark == ">>":
			bytes, err := unescape(rest)
			if err != nil {
				return nil, bad(err.Error())
			}
			if mark == ">" {
				bytes += "\r\n"
			}
			c := &list[len(list)-1]
			c.steps = append(c.steps, step{line: i + 1, send: []byte(bytes)})
		case mark == "<":
			c := &list[len(list)-1]
			c.steps = append(c.steps, step{line: i + 1, want: rest})
		default:
			return nil, bad("a line without mark")
		}
	}
	return list, nil
}

// unescape replaces \r, \n, \t, \0, \\ and \xHH; \* followed by a number and a
// character stands for as many of them.
func unescape(s string) (string, error) {
	var b strings.Builder
	for s != "" {
		before, after, found := strings.Cut(s, `\`)
		b.WriteString(before)
		if !found {
			break
		}
		if after == "" {
			return "", fmt.Errorf("a backslash at the end")
		}
		s = after[1:]
		switch after[0] {
		case 'r':
			b.WriteByte('\r')
		case 'n':
			b.WriteByte('\n')
		case 't':
			b.WriteByte('\t')
		case '0':
			b.WriteByte(0)
		case '\\':
			b.WriteByte('\\')
		case 'x':
			if len(s) < 2 {
				return "", fmt.Errorf(`\x needs two digits`)
			}
			n, err := strconv.ParseUint(s[:2], 16, 8)
			if err != nil {
				return "", err
			}
			b.WriteByte(byte(n))
			s = s[2:]
		case '*':
			digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
			n, err := strconv.Atoi(s[:digits])
			if err != nil || digits == len(s) {
				return "", fmt.Errorf(`\* needs a number and a character`)
			}
			b.WriteString(strings.Repeat(s[digits:digits+1], n))
			s = s[digits+1:]
		default:
			return "", fmt.Errorf(`unknown escape \%c`, after[0])
		}
	}
	return b.String(), nil
}
