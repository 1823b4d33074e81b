package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// A gecko is Firefox, driven by Marionette, its protocol for tests: messages of a
// length, a colon and JSON.
type gecko struct {
	cmd     *exec.Cmd
	profile string
	conn    net.Conn
	in      *bufio.Reader
	id      int
}

func firefox() (driver, error) {
	program, err := exec.LookPath("firefox-esr")
	if err != nil {
		if program, err = exec.LookPath("firefox"); err != nil {
			return nil, nil
		}
	}
	profile, err := os.MkdirTemp("", "smoke-firefox-")
	if err != nil {
		return nil, err
	}
	// It chooses a free port and writes it into its profile.
	prefs := "user_pref(\"marionette.port\", 0);\nuser_pref(\"browser.shell.checkDefaultBrowser\", false);\nuser_pref(\"datareporting.policy.dataSubmissionEnabled\", false);\n"
	if err := os.WriteFile(filepath.Join(profile, "user.js"), []byte(prefs), 0o600); err != nil {
		return nil, err
	}
	g := &gecko{cmd: exec.Command(program, "--headless", "--marionette", "--no-remote", "--profile", profile), profile: profile}
	g.cmd.Env = append(os.Environ(), "HOME="+profile)
	if err := g.cmd.Start(); err != nil {
		return nil, err
	}
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		port, err := os.ReadFile(filepath.Join(profile, "MarionetteActivePort"))
		if err != nil {
			continue
		}
		if g.conn, err = net.Dial("tcp", net.JoinHostPort("127.0.0.1", strings.TrimSpace(string(port)))); err == nil {
			break
		}
	}
	if g.conn == nil {
		g.close()
		return nil, fmt.Errorf("it does not listen")
	}
	g.in = bufio.NewReader(g.conn)
	if _, err := g.read(); err != nil { // its greeting
		g.close()
		return nil, err
	}
	if err := g.call("WebDriver:NewSession", map[string]any{}, nil); err != nil {
		g.close()
		return nil, err
	}
	return g, nil
}

func (g *gecko) read() ([]byte, error) {
	g.conn.SetDeadline(time.Now().Add(patience))
	length, err := g.in.ReadString(':')
	if err != nil {
		return nil, err
	}
	n, err := strconv.Atoi(strings.TrimSuffix(length, ":"))
	if err != nil {
		return nil, err
	}
	text := make([]byte, n)
	_, err = io.ReadFull(g.in, text)
	return text, err
}

func (g *gecko) call(command string, params, result any) error {
	g.id++
	text, err := json.Marshal([]any{0, g.id, command, params})
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(g.conn, "%d:%s", len(text), text); err != nil {
		return err
	}
	if text, err = g.read(); err != nil {
		return err
	}
	var fault *struct{ Error, Message string }
	answer := []any{nil, nil, &fault, result}
	if err := json.Unmarshal(text, &answer); err != nil {
		return err
	}
	if fault != nil {
		return fmt.Errorf("%s: %s", fault.Error, fault.Message)
	}
	return nil
}

func (g *gecko) open(url string) error {
	return g.call("WebDriver:Navigate", map[string]any{"url": url}, nil)
}

func (g *gecko) eval(js string, value any) error {
	return g.call("WebDriver:ExecuteScript", map[string]any{"script": js, "args": []any{}, "sandbox": nil}, &struct{ Value any }{value})
}

func (g *gecko) close() {
	if g.conn != nil {
		g.conn.Close()
	}
	g.cmd.Process.Kill()
	g.cmd.Wait()
	os.RemoveAll(g.profile)
}
