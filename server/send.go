package main

import (
	"bytes"
	"io"
	"net/http"
	"time"
)

// piece is how much of a body is written between two looks at the clock.
const piece = 64 << 10

// send writes an answer and returns how many bytes of body went out. A visitor
// that went away is no error: the log shows the bytes it took.
func (a answer) send(w http.ResponseWriter, r *http.Request, stall time.Duration) int64 {
	h := w.Header()
	for _, f := range a.fields {
		h[f.name] = f.values
	}
	for _, f := range a.own {
		h[f.name] = f.values
	}
	if a.length != nil {
		// net/http would leave it out of a HEAD answer, and package http's file
		// server leaves it out of compressed ones (golang/go#19420); a loader
		// needs it to show progress.
		h["Content-Length"] = a.length
	}
	if a.status != http.StatusOK {
		w.WriteHeader(a.status)
	}
	if r.Method == http.MethodHead || (a.form == nil && a.body == nil) {
		return 0
	}
	if a.body == nil && a.form.data != nil {
		if c := connOf(r); c != nil {
			c.hold()
			n, _ := w.Write(a.form.data)
			w.(http.Flusher).Flush()
			c.release()
			return int64(n)
		}
		a.body = bytes.NewReader(a.form.data)
	}
	if a.body == nil {
		a.body = a.form.open(0, a.form.size)
	}
	n, _ := io.Copy(&paced{w: w, control: http.NewResponseController(w), stall: stall}, a.body)
	return n
}

// A paced writer writes in pieces and moves the deadline with each. It matters
// for HTTP/2: the connection's own deadline does not see a stream whose visitor
// never opens its flow-control window.
type paced struct {
	w       io.Writer
	control *http.ResponseController
	stall   time.Duration
}

func (p *paced) Write(b []byte) (n int, err error) {
	for len(b) > 0 && err == nil {
		var m int
		p.control.SetWriteDeadline(time.Now().Add(p.stall))
		m, err = p.w.Write(b[:min(piece, len(b))])
		n += m
		b = b[m:]
	}
	return n, err
}
