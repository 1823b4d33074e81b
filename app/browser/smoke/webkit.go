package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// A gtk is WebKit's GTK port, driven by WebKitWebDriver (W3C WebDriver). It needs a
// display: where there is none, Xvfb gives one.
type gtk struct {
	cmds []*exec.Cmd
	at   string // the session
}

func webkit() (driver, error) {
	program, err := exec.LookPath("WebKitWebDriver")
	found, _ := filepath.Glob("/usr/lib*/*/webkit2gtk-4.*/MiniBrowser")
	if err != nil || len(found) == 0 {
		return nil, nil
	}
	g := &gtk{}
	display, err := g.display()
	if err != nil {
		return nil, err
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	_, port, _ := net.SplitHostPort(l.Addr().String())
	l.Close()
	g.at = "http://127.0.0.1:" + port
	cmd := exec.Command(program, "--port="+port)
	cmd.Env = append(os.Environ(), "DISPLAY="+display)
	if err := cmd.Start(); err != nil {
		g.close()
		return nil, err
	}
	g.cmds = append(g.cmds, cmd)
	var session struct{ SessionID string }
	ask := map[string]any{"capabilities": map[string]any{"alwaysMatch": map[string]any{
		"webkitgtk:browserOptions": map[string]any{"binary": found[len(found)-1], "args": []string{"--automation"}}}}}
	for end := time.Now().Add(patience); ; time.Sleep(200 * time.Millisecond) {
		if err = g.call("/session", ask, &session); err == nil {
			break
		}
		if time.Now().After(end) {
			g.close()
			return nil, err
		}
	}
	g.at += "/session/" + session.SessionID
	return g, nil
}

// display is the display there is, or one without a screen.
func (g *gtk) display() (string, error) {
	if d := os.Getenv("DISPLAY"); d != "" {
		return d, nil
	}
	x := exec.Command("Xvfb", "-displayfd", "1", "-nolisten", "tcp")
	out, err := x.StdoutPipe()
	if err == nil {
		err = x.Start()
	}
	if err != nil {
		return "", fmt.Errorf("it needs a display, or Xvfb: %w", err)
	}
	g.cmds = append(g.cmds, x)
	number, err := bufio.NewReader(out).ReadString('\n')
	return ":" + strings.TrimSpace(number), err
}

func (g *gtk) call(path string, params, value any) error {
	text, err := json.Marshal(params)
	if err != nil {
		return err
	}
	r, err := (&http.Client{Timeout: patience}).Post(g.at+path, "application/json", bytes.NewReader(text))
	if err != nil {
		return err
	}
	defer r.Body.Close()
	var answer struct{ Value json.RawMessage }
	if err := json.NewDecoder(r.Body).Decode(&answer); err != nil {
		return err
	}
	if r.StatusCode != http.StatusOK {
		return fmt.Errorf("%s", answer.Value)
	}
	if value == nil {
		return nil
	}
	return json.Unmarshal(answer.Value, value)
}

func (g *gtk) open(url string) error { return g.call("/url", map[string]any{"url": url}, nil) }

func (g *gtk) eval(js string, value any) error {
	return g.call("/execute/sync", map[string]any{"script": js, "args": []any{}}, value)
}

func (g *gtk) close() {
	if r, err := http.NewRequest(http.MethodDelete, g.at, nil); err == nil {
		if a, err := http.DefaultClient.Do(r); err == nil {
			a.Body.Close()
		}
	}
	for _, c := range slices.Backward(g.cmds) {
		c.Process.Kill()
		c.Wait()
	}
}
