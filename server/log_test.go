package main

import (
	"bytes"
	"fmt"
	"log"
	"strings"
	"testing"
)

// TestAnonymous: what net/http says of its troubles names no visitor.
func TestAnonymous(t *testing.T) {
	var out bytes.Buffer
	logger, err := newLogger("text", &out)
	if err != nil {
		t.Fatal(err)
	}
	l := log.New(anonymous{logger}, "", 0)
	for _, address := range []string{"192.0.2.17:4711", "[2001:db8::17]:4711", "[fe80::17%eth0]:4711", "[::ffff:192.0.2.17]:4711"} {
		l.Printf("http: TLS handshake error from %s: EOF", address)
	}
	got := out.String()
	if strings.Contains(got, "17") || strings.Count(got, "from a visitor: EOF") != 4 {
		t.Error(got)
	}
}

// TestBuffer: a record may wait, but is not lost at the end.
func TestBuffer(t *testing.T) {
	var out bytes.Buffer
	b := newBuffer(&out)
	var want strings.Builder
	for i := range 5000 {
		fmt.Fprintf(b, "record %d\n", i)
		fmt.Fprintf(&want, "record %d\n", i)
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	if out.String() != want.String() {
		t.Errorf("%d bytes of %d arrive", out.Len(), want.Len())
	}
}

func TestClip(t *testing.T) {
	for in, want := range map[string]string{"": "", "abc": "abc", "abcd": "abc…"} {
		if got := clip(in, 3); got != want {
			t.Errorf("clip(%q) is %q, want %q", in, got, want)
		}
	}
}
