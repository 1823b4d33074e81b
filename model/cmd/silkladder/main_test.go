package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// The scripts in testdata are conversations with the command, one case per
// blank-line-separated block:
//
//	$ run -scenario -          the arguments
//	< {"version":1}            standard input, any number of lines
//	? 2                        the exit status
//	> text                     a line that standard output holds
//	! text                     the one line on standard error, exactly
//
// Without a line ">" standard output must be empty, without "!" standard error.
func TestScripts(t *testing.T) {
	files, err := filepath.Glob("testdata/*.script")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for i, block := range strings.Split(strings.TrimSpace(string(text)), "\n\n") {
			t.Run(filepath.Base(name)+"/"+strconv.Itoa(i+1), func(t *testing.T) { converse(t, block) })
		}
	}
}

func converse(t *testing.T, block string) {
	var args, in, out []string
	status, message := 0, ""
	for line := range strings.Lines(block) {
		line = strings.TrimSuffix(line, "\n")
		mark, rest, _ := strings.Cut(line, " ")
		switch mark {
		case "#":
		case "$":
			args = strings.Fields(rest)
		case "<":
			in = append(in, rest)
		case "?":
			n, err := strconv.Atoi(rest)
			if err != nil {
				t.Fatalf("status: %v", err)
			}
			status = n
		case ">":
			out = append(out, rest)
		case "!":
			message = rest + "\n"
		default:
			t.Fatalf("unknown line %q", line)
		}
	}
	var stdout, stderr bytes.Buffer
	got := dispatch(streams{strings.NewReader(strings.Join(in, "\n")), &stdout, &stderr}, args)
	if got != status {
		t.Errorf("%v: status %d, want %d", args, got, status)
	}
	if stderr.String() != message {
		t.Errorf("%v %v: message\n%q, want\n%q", args, in, stderr.String(), message)
	}
	if len(out) == 0 && stdout.Len() > 0 {
		t.Errorf("%v: %d bytes on standard output, want none", args, stdout.Len())
	}
	for _, want := range out {
		if !strings.Contains(stdout.String(), want) {
			t.Errorf("%v: standard output does not hold %q", args, want)
		}
	}
}
