package browser

import (
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
)

// crooked serves a site as other people's servers do: files whose hashed name
// matches a pattern are answered by answer, which may pass them on to next.
func crooked(t *testing.T, h *host, pattern string, answer func(w http.ResponseWriter, r *http.Request, next http.Handler)) string {
	t.Helper()
	to, err := url.Parse(h.URL)
	if err != nil {
		t.Fatal(err)
	}
	next := httputil.NewSingleHostReverseProxy(to)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if hit, err := filepath.Match(pattern, strings.TrimPrefix(r.URL.Path, "/web/")); err != nil || !hit {
			next.ServeHTTP(w, r)
			return
		}
		answer(w, r, next)
	}))
	t.Cleanup(func() { closeTabs(t); s.Close() })
	return s.URL
}

// missing, page and empty are answers to a file that is not there.
func missing(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
	http.Error(w, "not found", http.StatusNotFound)
}

func page404(w http.ResponseWriter, _ *http.Request, _ http.Handler) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Write([]byte("<!doctype html><title>Home</title><p>A page in the place of a file.</p>"))
}

func empty(w http.ResponseWriter, r *http.Request, _ http.Handler) {
	if strings.HasSuffix(r.URL.Path, ".js") {
		w.Header().Set("Content-Type", "text/javascript")
	}
}

// retyped passes a file on under another type.
func retyped(kind string) func(http.ResponseWriter, *http.Request, http.Handler) {
	return func(w http.ResponseWriter, r *http.Request, next http.Handler) {
		next.ServeHTTP(&renamer{w, kind}, r)
	}
}

type renamer struct {
	http.ResponseWriter
	kind string
}

func (w *renamer) WriteHeader(status int) {
	w.Header().Del("Content-Type")
	if w.kind != "" {
		w.Header().Set("Content-Type", w.kind)
	}
	w.ResponseWriter.WriteHeader(status)
}
