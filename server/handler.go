package main

import (
	"bytes"
	"cmp"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"sync/atomic"
	"time"

	"silkladder/server/headers"
)

const allowed = "GET, HEAD, OPTIONS"

// preflight answers OPTIONS, also asked before a request across origins.
var preflight = http.Header{"Allow": {allowed}, "Access-Control-Allow-Methods": {allowed},
	"Access-Control-Allow-Headers": {"*"}, "Access-Control-Max-Age": {"86400"}}

type site struct {
	tree     *tree
	log      *slog.Logger
	lost     *atomic.Int64 // lines of the log that were dropped
	stall    time.Duration // how long a visitor may take no bytes
	draining atomic.Bool   // the server is stopping
}

// ServeHTTP answers a request and logs it: what was asked, in bounds, and how it went,
// never by whom, nor the query, which holds what a visitor is trying out.
// The connection ends with the answer if the request carried a body, for where one ends is
// what request smuggling argues about (RFC 9112, section 11.2), and for HTTP/1.0, whose
// Transfer-Encoding net/http drops (section 6.1).
func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	began := time.Now()
	a, h := &answer{ResponseWriter: w, stall: s.stall, status: http.StatusOK}, w.Header()
	a.wait()
	if r.ContentLength != 0 || !r.ProtoAtLeast(1, 1) || s.draining.Load() {
		h.Set("Connection", "close")
	}
	for _, f := range headers.Everywhere {
		h.Set(f.Name, f.Value)
	}
	switch {
	case r.Method == http.MethodOptions:
		maps.Copy(h, preflight)
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
	s.log.Info("request", "method", fmt.Sprintf("%.16s", r.Method), "path", fmt.Sprintf("%.256s", r.URL.Path), "proto", r.Proto, "status", a.status,
		"bytes", a.sent, "micros", time.Since(began).Microseconds(), "lost", s.lost.Load())
}

// file sends the form of a file that suits the request.
func (s *site) file(w *answer, r *http.Request) {
	h := w.Header()
	f, redirect := s.tree.find(r.URL.Path, r.URL.RawPath)
	if redirect != "" {
		// The query, in which shared scenarios travel, is kept. The path comes from the
		// tree, never from the request, so it cannot lead to another host.
		to := url.URL{Path: redirect, RawQuery: asciiQuery(r.URL.RawQuery)}
		h.Set("Cache-Control", headers.Revalidate)
		http.Redirect(w, r, to.String(), http.StatusMovedPermanently)
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
	if v := r.Header["Range"]; r.Method != http.MethodGet || len(v) != 1 || !usual.MatchString(v[0]) {
		r.Header.Del("Range")
	}
	maps.Copy(h, fm.header)
	http.ServeContent(w, r, "", fm.modified, bytes.NewReader(fm.data))
}

// usual is a Range header that net/http is let see. Signs, very long numbers and the last
// zero bytes it reads in ways of its own; ignoring is always allowed (RFC 9110, section 14.2).
var usual = regexp.MustCompile(strings.ReplaceAll(`^bytes=PART(,PART){0,15}$`, "PART", `[ \t]*(\d{1,18}-\d{0,18}|-0{0,9}[1-9]\d{0,8})[ \t]*`))

// notHere answers with the 404 page in the visitor's language.
func (s *site) notHere(w http.ResponseWriter, r *http.Request) {
	lang := s.tree.language(r.URL.Path, r.Header["Accept-Language"])
	f, h := s.tree.files[folder(lang)+"404.html"], w.Header()
	fm := cmp.Or(f.choose(r.Header["Accept-Encoding"], ""), f.plain())
	maps.Copy(h, fm.header)
	h.Del("Etag")
	h.Set("Content-Language", tags[lang])
	h.Set("Vary", "Accept-Encoding, Accept-Language")
	w.WriteHeader(http.StatusNotFound)
	w.Write(fm.data)
}

// An answer watches what is sent, and gives the visitor the stall time anew for every piece:
// one deadline for the whole would cut slow visitors, none would keep who take nothing.
type answer struct {
	http.ResponseWriter
	stall        time.Duration
	status, sent int
}

func (a *answer) wait() {
	http.NewResponseController(a.ResponseWriter).SetWriteDeadline(time.Now().Add(a.stall))
}

// WriteHeader takes back what describes a body where net/http sends none.
func (a *answer) WriteHeader(status int) {
	if a.status = status; status == http.StatusPreconditionFailed {
		maps.DeleteFunc(a.Header(), func(name string, _ []string) bool { return strings.HasPrefix(name, "Content-") })
	}
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
