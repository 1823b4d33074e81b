package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"silkladder/server/headers"
)

// allowed lists the methods that have an answer.
const allowed = "GET, HEAD, OPTIONS"

// A site answers requests for a tree.
type site struct {
	tree     *tree
	log      *slog.Logger  // one record a request; nil for none
	stall    time.Duration // how long an HTTP/2 visitor may take no bytes
	crowded  func() bool   // reports that connections are getting scarce
	draining atomic.Bool   // the server is stopping
}

// ServeHTTP answers a request and logs it: what was asked and how it went, never
// by whom, nor the query, which holds what a visitor is trying out.
func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	began := time.Now()
	if s.closes(r) {
		w.Header()["Connection"] = []string{"close"}
	}
	a := s.answer(w, r)
	sent := a.send(w, r, s.stall)
	if s.log != nil {
		s.log.LogAttrs(context.Background(), slog.LevelInfo, "request",
			slog.String("method", clip(r.Method, 16)), slog.String("path", clip(r.URL.Path, 256)), slog.String("proto", r.Proto),
			slog.Int("status", a.status), slog.Int64("bytes", sent), slog.Int64("micros", time.Since(began).Microseconds()))
	}
}

// closes reports whether the connection ends with this answer. One that carried
// a request body does: where a body ends is what request smuggling argues about
// (RFC 9112, section 11.2), and no request here needs one. So does HTTP/1.0, whose
// Transfer-Encoding net/http drops without a trace (section 6.1).
func (s *site) closes(r *http.Request) bool {
	return r.ContentLength != 0 || !r.ProtoAtLeast(1, 1) || s.draining.Load() || s.crowded()
}

// An answer is a status with its headers, and the bytes to follow.
type answer struct {
	status int
	fields []header // shared
	own    []header // of this answer
	length []string // Content-Length, nil for none
	form   *form    // whose bytes follow, whole if body is nil
	body   io.Reader
}

// answer decides what to say.
func (s *site) answer(w http.ResponseWriter, r *http.Request) answer {
	switch r.Method {
	case http.MethodGet, http.MethodHead:
	case http.MethodOptions:
		return options
	default:
		a := message(http.StatusMethodNotAllowed, "This server only reads: use GET or HEAD.")
		a.own = append(a.own, line("Allow", allowed))
		return a
	}
	switch {
	case r.URL.Path == "/healthz":
		return s.health()
	case s.asksOembed(r.URL):
		return s.oembed(r)
	}
	found, ok := s.tree.find(r.URL.Path, r.URL.RawPath)
	switch {
	case !ok:
		return s.missing(r)
	case found.redirect != "":
		return redirect(found.redirect, r.URL.RawQuery)
	}
	return found.file.answer(r)
}

// answer picks the form of the file that suits the request, and of that the part
// that is asked for.
func (f *file) answer(r *http.Request) answer {
	fm := f.choose(r.Header["Accept-Encoding"])
	if fm == nil {
		a := message(http.StatusNotAcceptable, "This file is not stored in any coding of your Accept-Encoding header.")
		a.own = append(a.own, line("Vary", "Accept-Encoding"))
		return a
	}
	if status := precondition(r.Header, fm); status != http.StatusOK {
		a := answer{status: status, fields: fm.brief}
		if status == http.StatusPreconditionFailed {
			a.length = zero
		}
		return a
	}
	whole := answer{status: http.StatusOK, fields: fm.full, length: fm.length, form: fm}
	asked := r.Header["Range"]
	if len(asked) == 0 || r.Method != http.MethodGet || !fresh(r.Header, fm) {
		return whole
	}
	list, ok := parts(asked, fm.size)
	switch {
	case !ok:
		a := message(http.StatusRequestedRangeNotSatisfiable, "The file ends before the bytes you ask for.")
		a.own = append(a.own, line("Content-Range", fmt.Sprintf("bytes */%d", fm.size)), line("Accept-Ranges", "bytes"))
		return a
	case len(list) == 0:
		return whole
	}
	a := answer{status: http.StatusPartialContent, fields: fm.full, form: fm}
	var n int64
	if len(list) == 1 {
		n = list[0].n
		a.own = []header{line("Content-Range", fmt.Sprintf("%v/%d", list[0], fm.size))}
		a.body = fm.open(list[0].start, n)
	} else {
		var contentType string
		contentType, n, a.body = multipart(fm, f.contentType, list)
		a.own = []header{line("Content-Type", contentType)}
	}
	a.length = []string{strconv.FormatInt(n, 10)}
	return a
}

// missing is the 404 page in the visitor's language. If the visitor refuses every
// coding it is stored in, an error in the wrong coding beats none.
func (s *site) missing(r *http.Request) answer {
	lang, fixed := s.tree.language(r.URL.Path, r.Header["Accept-Language"])
	f := s.tree.missing[lang]
	fm := f.choose(r.Header["Accept-Encoding"])
	if fm == nil {
		fm = f.forms[len(f.forms)-1]
	}
	vary := "Accept-Encoding"
	if !fixed {
		vary += ", Accept-Language"
	}
	a := answer{status: http.StatusNotFound, length: fm.length, form: fm}
	for _, h := range fm.full {
		switch h.name {
		case "ETag", "Last-Modified", "Accept-Ranges", "Vary": // there is nothing to revalidate
		default:
			a.own = append(a.own, h)
		}
	}
	a.own = append(a.own, line("Vary", vary), line("Content-Language", notFound[lang].tag))
	return a
}

// health tells a supervisor whether to send visitors here.
func (s *site) health() answer {
	a := message(http.StatusOK, "ok")
	if s.draining.Load() {
		a = message(http.StatusServiceUnavailable, "stopping")
	}
	a.own = append(a.own, line("Cache-Control", "no-store"))
	return a
}

// redirect leads to another path of the site and keeps the query, in which shared
// scenarios travel. The path comes from the tree, never from the request, so it
// cannot lead to another host.
func redirect(path, query string) answer {
	to := (&url.URL{Path: path}).EscapedPath()
	if query != "" {
		to += "?" + asciiQuery(query)
	}
	a := message(http.StatusMovedPermanently, "The page is at "+path)
	a.own = append(a.own, line("Location", to), line("Cache-Control", headers.Revalidate))
	return a
}

// asciiQuery escapes what may not stand in a URL but browsers and shells send.
func asciiQuery(q string) string {
	var b strings.Builder
	for _, c := range []byte(q) {
		if c <= ' ' || c >= 0x7f || strings.IndexByte("\"<>\\^`{|}", c) >= 0 {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

var zero = []string{"0"}

// options answers OPTIONS, also as the question browsers ask before a request
// across origins (a preflight).
var options = answer{status: http.StatusNoContent, fields: append(everywhere(),
	line("Allow", allowed),
	line("Access-Control-Allow-Methods", allowed),
	line("Access-Control-Allow-Headers", "*"),
	line("Access-Control-Max-Age", "86400"))}

// message is an answer of one line of text.
func message(status int, text string) answer {
	return answer{status: status, own: append(everywhere(), line("Content-Type", "text/plain; charset=utf-8")),
		length: []string{strconv.Itoa(len(text) + 1)}, body: strings.NewReader(text + "\n")}
}

func everywhere() []header {
	var hs []header
	for _, h := range headers.Everywhere() {
		hs = append(hs, line(h.Name, h.Value))
	}
	return hs
}

// clip bounds what a stranger can write into the log.
func clip(s string, n int) string {
	if len(s) > n {
		return s[:n] + "…"
	}
	return s
}
