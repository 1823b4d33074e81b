package browser

import (
	"bufio"
	"bytes"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
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
	h := &host{t: t, base: base}
	t.Cleanup(func() { closeTabs(t); h.kill() })
	h.start(dir)
	h.URL = fmt.Sprintf("http://127.0.0.1:%d%s", h.port, base[:len(base)-1])
	return h
}

// start serves a folder at the host's address, the first time at a port that the
// system chooses, and waits until the server says that it is there.
func (h *host) start(dir string) {
	h.t.Helper()
	h.cmd = exec.Command(server, "-dir", dir, "-base", h.base, "-addr", fmt.Sprintf("127.0.0.1:%d", h.port))
	h.cmd.Env = append(os.Environ(), "PORT=")
	var log bytes.Buffer
	h.cmd.Stderr = &log
	out, err := h.cmd.StdoutPipe()
	if err != nil {
		h.t.Fatal(err)
	}
	if err := h.cmd.Start(); err != nil {
		h.t.Fatal(err)
	}
	said, err := bufio.NewReader(out).ReadString('\n')
	if _, e := fmt.Sscanf(said, "Silk Ladder is at http://127.0.0.1:%d/", &h.port); err != nil || e != nil {
		h.cmd.Wait()
		h.t.Fatalf("the server did not start; it says %q and %s (%v)", said, &log, err)
	}
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
