package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/andybalholm/brotli"
)

// patience is how long an answer may take. It only bounds how long a failing
// check lasts.
const patience = 10 * time.Second

// Run asks the server at address, "host:port", and returns the first thing that is
// wrong, or nil. files is the sample site by name.
func (c Check) Run(address string, files map[string][]byte) error {
	r := &runner{address: address, files: files, values: map[string]string{"host": address}}
	defer r.hangUp()
	for _, s := range c.steps {
		if err := r.step(s); err != nil {
			return fmt.Errorf("%s:%d: %w", c.File, s.line, err)
		}
	}
	return nil
}

type runner struct {
	address string
	files   map[string][]byte
	values  map[string]string // what => has stored
	conn    net.Conn
	in      *bufio.Reader
	methods []string // of requests not answered yet
	start   bool     // the next line sent begins a request
	answer  *http.Response
	body    []byte
}

func (r *runner) hangUp() {
	if r.conn != nil {
		r.conn.Close()
	}
}

func (r *runner) step(s step) error {
	if s.send != nil {
		return r.send(s.send)
	}
	if s.want != "" && (s.want[0] >= '0' && s.want[0] <= '9' || strings.HasPrefix(s.want, "closed ")) {
		return r.read(strings.Fields(s.want))
	}
	return r.judge(s.want)
}

// expand puts stored values in place of their names.
func (r *runner) expand(s string) string {
	for name, v := range r.values {
		s = strings.ReplaceAll(s, "{"+name+"}", v)
	}
	return s
}

// send sends a line. The first line after an empty one names the method of a
// request, which decides whether its answer has a body.
func (r *runner) send(line []byte) error {
	if r.conn == nil {
		c, err := net.DialTimeout("tcp", r.address, patience)
		if err != nil {
			return err
		}
		r.conn, r.in, r.start = c, bufio.NewReader(c), true
	}
	text := r.expand(string(line))
	if r.start && r.answer != nil && r.answer.Close && text != "\r\n" {
		r.hangUp() // as the server announced; a request may come on another one
		r.answer, r.conn = nil, nil
		return r.send(line)
	}
	if method, _, _ := strings.Cut(text, " "); r.start && text != "\r\n" {
		r.methods = append(r.methods, method)
		r.start = false
	}
	if text == "\r\n" || strings.HasSuffix(text, "\r\n\r\n") {
		r.start = true
	}
	r.conn.SetDeadline(time.Now().Add(patience))
	// A server that has hung up already is judged by the next line that reads.
	if _, err := io.WriteString(r.conn, text); err != nil && r.in == nil {
		return err
	}
	return nil
}

// read reads one answer and compares its status.
func (r *runner) read(wants []string) error {
	if r.conn == nil {
		return errors.New("nothing was sent")
	}
	method := "GET"
	if len(r.methods) > 0 {
		method, r.methods = r.methods[0], r.methods[1:]
	}
	r.start = true
	r.conn.SetDeadline(time.Now().Add(patience))
	for {
		a, err := http.ReadResponse(r.in, &http.Request{Method: method})
		if err != nil {
			if slices.Contains(wants, "closed") && !timedOut(err) {
				return nil
			}
			return fmt.Errorf("no answer, want %s: %w", strings.Join(wants, " or "), err)
		}
		r.answer = a
		// A server that refuses what it cannot read may hang up on the rest, which
		// can destroy the words of its refusal on their way.
		if r.body, err = io.ReadAll(a.Body); err != nil && (a.StatusCode < 400 || !errors.Is(err, syscall.ECONNRESET)) {
			return fmt.Errorf("the body of a %d answer ends early: %w", a.StatusCode, err)
		}
		if a.StatusCode >= 200 || slices.Contains(wants, strconv.Itoa(a.StatusCode)) {
			break
		}
	}
	if !slices.Contains(wants, strconv.Itoa(r.answer.StatusCode)) {
		return fmt.Errorf("status %d, want %s", r.answer.StatusCode, strings.Join(wants, " or "))
	}
	return nil
}

func timedOut(err error) bool {
	var t net.Error
	return errors.As(err, &t) && t.Timeout()
}

// judge compares one feature of the last answer.
func (r *runner) judge(want string) error {
	switch {
	case want == "closed":
		return r.closed()
	case want == "open":
		return r.open()
	case r.answer == nil:
		return errors.New("there is no answer to judge")
	case strings.HasPrefix(want, "!"):
		if v := r.answer.Header.Values(want[1:]); len(v) > 0 {
			return fmt.Errorf("%s is %q, want none", want[1:], v)
		}
		return nil
	case strings.HasPrefix(want, "body ") || strings.HasPrefix(want, "decoded "):
		what, rest, _ := strings.Cut(want, " ")
		return r.judgeBody(what, r.expand(rest))
	}
	name, value, ok := strings.Cut(want, ":")
	if !ok {
		return fmt.Errorf("cannot read %q", want)
	}
	return r.judgeHeader(name, r.expand(strings.Trim(value, " ")))
}

func (r *runner) judgeHeader(name, want string) error {
	got := strings.Join(r.answer.Header.Values(name), ", ")
	there := len(r.answer.Header.Values(name)) > 0
	op, arg, _ := strings.Cut(want, " ")
	holds := false
	switch op {
	case "~":
		holds = there && strings.Contains(strings.ToLower(got), strings.ToLower(arg))
	case "!~":
		holds = !strings.Contains(strings.ToLower(got), strings.ToLower(arg))
	case "!=":
		holds = there && got != arg
	case "=>":
		r.values[arg] = got
		holds = there
	default:
		holds = there && got == want
	}
	if !holds {
		return fmt.Errorf("%s is %q, want %s", name, got, want)
	}
	return nil
}

func (r *runner) judgeBody(what, want string) error {
	op, arg, _ := strings.Cut(want, " ")
	got := r.body
	if what == "decoded" {
		var err error
		if got, err = decode(r.answer.Header.Get("Content-Encoding"), got); err != nil {
			return err
		}
	}
	holds := false
	switch op {
	case "~":
		holds = bytes.Contains(got, []byte(arg))
	case "!~":
		holds = !bytes.Contains(got, []byte(arg))
	case "is":
		holds = string(got) == arg
	case "=":
		file, err := r.file(arg)
		if err != nil {
			return err
		}
		holds = bytes.Equal(got, file)
	default:
		return fmt.Errorf("cannot read %q", want)
	}
	if !holds {
		return fmt.Errorf("the body, %d bytes beginning %.60q, is wrong: want %s", len(got), got, want)
	}
	return nil
}

// file returns a file of the sample site, or a part of it: "name" or "name 3-5".
func (r *runner) file(arg string) ([]byte, error) {
	if f, ok := r.files[arg]; ok {
		return f, nil
	}
	i := strings.LastIndexByte(arg, ' ')
	f, ok := r.files[arg[:max(i, 0)]]
	var first, last int
	if n, _ := fmt.Sscanf(arg[i+1:], "%d-%d", &first, &last); !ok || n != 2 || first > last || last >= len(f) {
		return nil, fmt.Errorf("the sample site has no file or part %q", arg)
	}
	return f[first : last+1], nil
}

func decode(coding string, body []byte) ([]byte, error) {
	switch coding {
	case "":
		return body, nil
	case "br":
		return io.ReadAll(brotli.NewReader(bytes.NewReader(body)))
	case "gzip":
		z, err := gzip.NewReader(bytes.NewReader(body))
		if err != nil {
			return nil, err
		}
		return io.ReadAll(z)
	}
	return nil, fmt.Errorf("unknown content coding %q", coding)
}

// closed waits for the end of the connection. A reset counts: what matters is that
// nothing is answered any more.
func (r *runner) closed() error {
	r.conn.SetReadDeadline(time.Now().Add(patience))
	rest, err := io.ReadAll(r.in)
	if len(rest) > 0 {
		return fmt.Errorf("the server went on: %.60q", rest)
	}
	if timedOut(err) {
		return errors.New("the connection stays open")
	}
	return nil
}

// open asks for a small file on the same connection, or on another one if the
// server announced the end of this one.
func (r *runner) open() error {
	if err := r.send([]byte("GET /digits.bin HTTP/1.1\r\nHost: {host}\r\n\r\n")); err != nil {
		return err
	}
	if err := r.read([]string{"200"}); err != nil {
		return fmt.Errorf("the connection is not usable any more: %w", err)
	}
	return nil
}
