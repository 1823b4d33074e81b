package browser

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// A host is a running server of a folder. Its address survives kill and start,
// so that a browser sees the same site come back.
type host struct {
	t    *testing.T
	port int
	base string
	cmd  *exec.Cmd
	// URL is the address of the site with its base path, without the last slash.
	URL string
}

// serve starts the product's server on a folder.
func serve(t *testing.T, dir string) *host { return serveBelow(t, dir, "/") }

// serveBelow does so for a site built with a base path.
func serveBelow(t *testing.T, dir, base string) *host {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := l.Addr().(*net.TCPAddr).Port
	l.Close()
	h := &host{t: t, port: port, base: base, URL: fmt.Sprintf("http://127.0.0.1:%d%s", port, base[:len(base)-1])}
	t.Cleanup(h.kill)
	h.start(dir)
	return h
}

// start serves a folder at the host's address.
func (h *host) start(dir string) {
	h.t.Helper()
	h.cmd = exec.Command(server, "-dir", dir, "-base", h.base, "-addr", fmt.Sprintf("127.0.0.1:%d", h.port), "-log", "off")
	h.cmd.Env = append(os.Environ(), "PORT=")
	if err := h.cmd.Start(); err != nil {
		h.t.Fatal(err)
	}
	for range 200 {
		r, err := http.Get(fmt.Sprintf("http://127.0.0.1:%d/healthz", h.port))
		if err == nil {
			r.Body.Close()
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	h.t.Fatal("the server did not start")
}

// kill ends the server at once: from here on the site is offline.
func (h *host) kill() {
	if h.cmd == nil {
		return
	}
	h.cmd.Process.Kill()
	h.cmd.Wait()
	h.cmd = nil
	if c, err := net.Dial("tcp", fmt.Sprintf("127.0.0.1:%d", h.port)); err == nil {
		c.Close()
		h.t.Error("the server still answers after it was killed")
	}
}

// deploy replaces what the host serves.
func (h *host) deploy(dir string) {
	h.t.Helper()
	h.kill()
	h.start(dir)
}

// get reads a file of the site.
func (h *host) get(path string) (status int, body string) {
	h.t.Helper()
	r, err := http.Get(h.URL + path)
	if err != nil {
		h.t.Fatal(err)
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		h.t.Fatal(err)
	}
	return r.StatusCode, string(b)
}

// without copies a folder but for some files and their compressed copies.
func without(t *testing.T, dir string, names ...string) string {
	t.Helper()
	out := t.TempDir()
	if err := os.CopyFS(out, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	for _, n := range names {
		for _, ext := range []string{"", ".br", ".gz"} {
			if err := os.Remove(filepath.Join(out, n+ext)); err != nil && (ext == "" || !os.IsNotExist(err)) {
				t.Fatal(err)
			}
		}
	}
	return out
}

// wasmNames lists the programs in a built folder.
func wasmNames(t *testing.T, dir string) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(dir, "web/*.wasm"))
	if err != nil || len(found) == 0 {
		t.Fatalf("no program in %s (%v)", dir, err)
	}
	for i, f := range found {
		found[i] = "web/" + filepath.Base(f)
	}
	return found
}
