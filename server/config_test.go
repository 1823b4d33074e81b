package main

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		args, env  string
		addr, base string
		err        string
	}{
		{"", "", "127.0.0.1:8000", "/", ""},
		{"-addr :9", "", ":9", "/", ""},
		{"", "SILKLADDER_ADDR=:9", ":9", "/", ""},
		{"-addr :8", "SILKLADDER_ADDR=:9", ":8", "/", ""},
		{"", "PORT=7", "127.0.0.1:7", "/", ""},
		{"", "PORT=7 SILKLADDER_ADDR=0.0.0.0:9", "0.0.0.0:7", "/", ""},
		{"-addr :8", "PORT=7", ":8", "/", ""},
		{"", "PORT=7 SILKLADDER_ADDR=host", "", "", "missing port"},
		{"-base repo", "", "127.0.0.1:8000", "/repo/", ""},
		{"-base /a/b/", "", "127.0.0.1:8000", "/a/b/", ""},
		{"", "SILKLADDER_BASE=/repo", "127.0.0.1:8000", "/repo/", ""},
		{"-base=", "", "127.0.0.1:8000", "/", ""},
		{"dist", "", "", "", "unexpected argument"},
		{"-port 8", "", "", "", "not defined"},
	} {
		env := map[string]string{}
		for pair := range strings.FieldsSeq(c.env) {
			k, v, _ := strings.Cut(pair, "=")
			env[k] = v
		}
		got, err := parse(strings.Fields(c.args), func(k string) string { return env[k] }, &bytes.Buffer{})
		if c.err != "" {
			if err == nil || !strings.Contains(err.Error(), c.err) {
				t.Errorf("%q with %q: error %v, want %q", c.args, c.env, err, c.err)
			}
			continue
		}
		if err != nil || got.addr != c.addr || got.base != c.base {
			t.Errorf("%q with %q: %q %q %v, want %q %q", c.args, c.env, got.addr, got.base, err, c.addr, c.base)
		}
	}
}

func TestExitCodes(t *testing.T) {
	good := write(t, bare())
	broken := write(t, bare("oembed.json", "{"))
	done, cancel := context.WithCancel(context.Background())
	cancel()
	for _, c := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"-h"}, 0, "SILKLADDER_BASE"},
		{[]string{"-nonsense"}, 2, "not defined"},
		{[]string{"-dir", filepath.Join(good, "missing")}, 1, "reading the site"},
		{[]string{"-dir", t.TempDir()}, 1, "build it first"},
		{[]string{"-dir", broken}, 1, "oembed.json"},
		{[]string{"-dir", good, "-addr", "127.0.0.1:99999"}, 1, "99999"},
	} {
		var stdout, stderr bytes.Buffer
		ctx := context.Background()
		if c.code == 0 {
			ctx = done
		}
		code := run(ctx, c.args, func(string) string { return "" }, &stdout, &stderr)
		if code != c.code || !strings.Contains(stderr.String(), c.says) || stdout.Len() > 0 {
			t.Errorf("%q exits with %d and says %q and %q, want %d and %q", c.args, code, stdout.String(), stderr.String(), c.code, c.says)
		}
	}
}
