package main

import (
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// answerOnce serves one connection with fixed bytes and hangs up.
func answerOnce(t *testing.T, text string) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		c, err := l.Accept()
		if err != nil {
			return
		}
		defer c.Close()
		buf := make([]byte, 1000)
		if n, err := c.Read(buf); err != nil || !strings.Contains(string(buf[:n]), "GET") {
			return
		}
		fmt.Fprint(c, text)
	}()
	return l.Addr().String()
}

// TestJudgement holds every way of judging an answer against one that passes and
// one that does not.
func TestJudgement(t *testing.T) {
	const answer = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nVary: Accept-Encoding\r\nVary: Origin\r\n\r\nabc"
	files := map[string][]byte{"abc": []byte("abc"), "a b": []byte("xabcx")}
	for _, c := range []struct {
		want, complaint string // no complaint if it holds
	}{
		{"< 200", ""},
		{"< 404 200", ""},
		{"< 404", "status 200"},
		{"< closed 404", "status 200"},
		{"< 200\n< Content-Length: 3", ""},
		{"< 200\n< Content-Length: 4", `is "3"`},
		{"< 200\n< Content-Length: != 4", ""},
		{"< 200\n< Content-Length: != 3", `is "3"`},
		{"< 200\n< ETag: != x", `is ""`},
		{"< 200\n< Vary: ~ accept", ""},
		{"< 200\n< Vary: ~ cookie", "is"},
		{"< 200\n< Vary: Accept-Encoding, Origin", ""},
		{"< 200\n< Vary: !~ cookie", ""},
		{"< 200\n< ETag: !~ cookie", ""},
		{"< 200\n< Vary: !~ origin", "is"},
		{"< 200\n< !ETag", ""},
		{"< 200\n< !Vary", "want none"},
		{"< 200\n< Content-Length: => n\n< Content-Length: {n}", ""},
		{"< 200\n< ETag: => n", `is ""`},
		{"< 200\n< body = abc", ""},
		{"< 200\n< body = a b 1-3", ""},
		{"< 200\n< body = a b", "is wrong"},
		{"< 200\n< body = abc 1-2", "is wrong"},
		{"< 200\n< body = abc 1-9", "no file or part"},
		{"< 200\n< body is abc", ""},
		{"< 200\n< body is ab", "is wrong"},
		{"< 200\n< body ~ b", ""},
		{"< 200\n< body ~ d", "is wrong"},
		{"< 200\n< body !~ d", ""},
		{"< 200\n< body !~ b", "is wrong"},
		{"< 200\n< decoded = abc", ""},
		{"< 200\n< closed", ""},
		{"< 200\n< open", "not usable"},
		{"< 200\n< 200", "no answer"},
		{"< body is abc", "no answer to judge"},
		{"< 200\n< nonsense", "cannot read"},
	} {
		list, err := parseScript("test", "== title\n> GET / HTTP/1.1\n>\n"+c.want)
		if err != nil || len(list) != 1 {
			t.Fatalf("%q: %v, %v", c.want, list, err)
		}
		err = list[0].Run(answerOnce(t, answer), files)
		if (c.complaint == "") != (err == nil) || (err != nil && !strings.Contains(err.Error(), c.complaint)) {
			t.Errorf("%q: %v, want %q", c.want, err, c.complaint)
		}
	}
}

func TestParseScript(t *testing.T) {
	for text, want := range map[string]string{
		"> GET":          "before the first check",
		"== a\nGET":      "without mark",
		"== a\n> \\q":    "unknown escape",
		"== a\n> \\":     "backslash at the end",
		"== a\n> \\x4":   "two digits",
		"== a\n> \\xzz":  "invalid syntax",
		"== a\n> \\*a":   "needs a number",
		"# only comment": "",
	} {
		_, err := parseScript("test", text)
		if (want == "") != (err == nil) || (err != nil && !strings.Contains(err.Error(), want)) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
	got, err := unescape(`a\r\n\t\0\\\x41\*3b!`)
	if want := "a\r\n\t\x00\\Abbb!"; got != want || err != nil {
		t.Errorf("unescape: %q, %v, want %q", got, err, want)
	}
}

// TestKnownFaults runs the checks on net/http's file server, whose faults are
// known: checks that pass for every server prove nothing.
func TestKnownFaults(t *testing.T) {
	dir := t.TempDir()
	files, err := WriteSite(dir)
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(http.FileServer(http.Dir(filepath.Join(dir, "site"))))
	defer s.Close()
	checks, err := Checks()
	if err != nil {
		t.Fatal(err)
	}
	for _, title := range []string{
		"POST is refused with the methods that are allowed",
		"brotli is chosen of br and gzip",
		"q=0 refuses a coding",
		"each coding has a strong entity tag of its own",
		"an unknown unit is ignored",
		"HEAD ignores Range",
		"a name with a hash is kept for a year",
		"the 404 page speaks the language of the path",
		"hidden files are missing, the registered folder is not",
	} {
		i := slices.IndexFunc(checks, func(c Check) bool { return c.Title == title })
		if i < 0 {
			t.Errorf("there is no check %q", title)
		} else if checks[i].Run(strings.TrimPrefix(s.URL, "http://"), files) == nil {
			t.Errorf("net/http's file server passes %q", title)
		}
	}
}
