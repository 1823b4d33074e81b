package main

import (
	"bytes"
	"fmt"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"sync/atomic"
	"time"

	"silkladder/server/headers"
)

// allowed lists the methods that have an answer.
const allowed = "GET, HEAD, OPTIONS"

// A site answers requests for a tree.
type site struct {
	tree     *tree
	log      *slog.Logger
	lost     *atomic.Int64 // lines of the log that were dropped
	stall    time.Duration // how long a visitor may take no bytes
	crowd    int64         // so many connections are getting too many
	open     atomic.Int64  // connections
	draining atomic.Bool   // the server is stopping
}

// count counts connections.
func (s *site) count(_ net.Conn, now http.ConnState) {
	switch now {
	case http.StateNew:
		s.open.Add(1)
	case http.StateClosed, http.StateHijacked:
		s.open.Add(-1)
	}
}

// ServeHTTP answers a request and logs it: what was asked and how it went, never
// by whom, nor the query, which holds what a visitor is trying out.
//
// The connection ends with the answer if the request carried a body: where a body
// ends is what request smuggling argues about (RFC 9112, section 11.2), and no
// request here needs one. So it does for HTTP/1.0, whose Transfer-Encoding
// net/http drops without a trace (section 6.1), and when connections get scarce,
// so that idle ones do not keep new visitors out.
func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	began := time.Now()
	a := &answer{ResponseWriter: w, stall: s.stall, status: http.StatusOK}
	a.wait()
	h := w.Header()
	if r.ContentLength != 0 || !r.ProtoAtLeast(1, 1) || s.draining.Load() || s.open.Load() > s.crowd {
		h.Set("Connection", "close")
	}
	for _, f := range headers.Everywhere {
		h.Set(f.Name, f.Value)
	}
	switch {
	case r.Method == http.MethodOptions: // also the question before a request across origins, a preflight
		h.Set("Allow", allowed)
		h.Set("Access-Control-Allow-Methods", allowed)
		h.Set("Access-Control-Allow-Headers", "*")
		h.Set("Access-Control-Max-Age", "86400")
		a.WriteHeader(http.StatusNoContent)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		h.Set("Allow", allowed)
		http.Error(a, "This server only reads: use GET or HEAD.", http.StatusMethodNotAllowed)
	case r.URL.Path == "/healthz": // a supervisor asks whether to send visitors here
		h.Set("Cache-Control", "no-store")
		if s.draining.Load() {
			http.Error(a, "stopping", http.StatusServiceUnavailable)
		} else {
			http.Error(a, "ok", http.StatusOK)
		}
	case s.asksOembed(r.URL):
		s.oembed(a, r)
	default:
		s.file(a, r)
	}
	// What a stranger can write into the log is bounded.
	s.log.Info("request", "method", fmt.Sprintf("%.16s", r.Method), "path", fmt.Sprintf("%.256s", r.URL.Path), "proto", r.Proto, "status", a.status,
		"bytes", a.sent, "micros", time.Since(began).Microseconds(), "lost", s.lost.Load())
}

// file sends the form of a file that suits the request.
func (s *site) file(w *answer, r *http.Request) {
	h := w.Header()
	f, redirect := s.tree.find(r.URL.Path, r.URL.RawPath)
	if redirect != "" {
		// The query, in which shared scenarios travel, is kept. The path comes from
		// the tree, never from the request, so it cannot lead to another host.
		to := url.URL{Path: redirect, RawQuery: asciiQuery(r.URL.RawQuery)}
		h.Set("Location", to.String())
		h.Set("Cache-Control", headers.Revalidate)
		http.Error(w, "The page is at "+redirect, http.StatusMovedPermanently)
		return
	}
	if f == nil {
		s.notHere(w, r)
		return
	}
	fm := f.choose(r.Header["Accept-Encoding"], r.Header.Get("Available-Dictionary"))
	if fm == nil {
		h.Set("Vary", "Accept-Encoding")
		http.Error(w, "This file is not stored in any coding of your Accept-Encoding header.", http.StatusNotAcceptable)
		return
	}
	if v := readable(r.Header["Range"]); v != "" && r.Method == http.MethodGet {
		r.Header.Set("Range", v)
	} else {
		r.Header.Del("Range")
	}
	maps.Copy(h, fm.header)
	w.whole = len(fm.data)
	http.ServeContent(w, r, "", fm.modified, bytes.NewReader(fm.data))
}

// wellFormed is a Range header of at most 16 parts; huge is a number larger than
// any file, lastZero a part that asks for the last zero bytes.
var (
	wellFormed = regexp.MustCompile(`^bytes=` + part + `(,` + part + `){0,15}$`)
	huge       = regexp.MustCompile(`[1-9]\d{18,}`)
	lastZero   = regexp.MustCompile(`([=, \t])-0+\b`)
)

const (
	part    = `[ \t]*(\d+-\d*|-\d+)[ \t]*`
	largest = "999999999999999999"
)

// readable is what net/http is let see of a Range header: of one that is not
// well formed nothing, for it would read signs. Ignoring a range is always
// allowed (RFC 9110, section 14.2). It would call a number of twenty digits an
// error, and send no bytes, as if they were some, for the last zero.
func readable(lines []string) string {
	if len(lines) != 1 || !wellFormed.MatchString(lines[0]) {
		return ""
	}
	return lastZero.ReplaceAllString(huge.ReplaceAllString(lines[0], largest), "${1}"+largest+"-")
}

// An answer watches what is sent. It gives the visitor the stall time anew for
// every piece: a deadline for the whole, which is all net/http offers by itself,
// would cut slow visitors in the middle of a long download, and none would keep
// those for ever who take nothing.
type answer struct {
	http.ResponseWriter
	stall               time.Duration
	whole, status, sent int
}

func (a *answer) wait() {
	http.NewResponseController(a.ResponseWriter).SetWriteDeadline(time.Now().Add(a.stall))
}

// WriteHeader mends two headers of net/http's file server: it leaves out the
// length of a compressed file, which a loader needs to show progress
// (golang/go#19420), and describes a body in an answer that has none.
func (a *answer) WriteHeader(status int) {
	switch h := a.Header(); {
	case status == http.StatusOK && h.Get("Content-Encoding") != "":
		h.Set("Content-Length", strconv.Itoa(a.whole))
	case status == http.StatusPreconditionFailed:
		h.Del("Content-Type")
		h.Del("Content-Encoding")
	}
	a.status = status
	a.ResponseWriter.WriteHeader(status)
}

func (a *answer) Write(p []byte) (int, error) {
	a.wait()
	n, err := a.ResponseWriter.Write(p)
	a.sent += n
	return n, err
}

// notInQuery finds what may not stand in a URL but browsers and shells send.
var notInQuery = regexp.MustCompile(`[^!#-;=?-\[\]_a-z~]`)

func asciiQuery(q string) string { return notInQuery.ReplaceAllStringFunc(q, url.PathEscape) }
