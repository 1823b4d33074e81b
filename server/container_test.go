package main

import (
	"bytes"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// TestContainerfile reads the recipe where no engine runs: every folder it
// copies exists and they hold all that is compiled, the image is of nothing but
// the program and the site, its user is a number, and the program knows every
// setting.
func TestContainerfile(t *testing.T) {
	text, err := os.ReadFile("Containerfile")
	if err != nil {
		t.Fatal(err)
	}
	var stages []string
	last, copied := map[string][]string{}, map[string]bool{}
	for line := range strings.SplitSeq(string(text), "\n") {
		verb, rest, _ := strings.Cut(line, " ")
		if verb == "" || verb == "#" {
			continue
		}
		switch verb {
		case "FROM":
			stages, last = append(stages, rest), map[string][]string{}
		case "COPY":
			if len(stages) == 1 {
				names := strings.Fields(rest)
				for _, name := range names[:len(names)-1] {
					copied[name] = true
					if _, err := os.Stat("../" + name); err != nil {
						t.Errorf("it copies %s: %v", name, err)
					}
				}
			}
		case "WORKDIR", "RUN", "ARG", "ENV", "USER", "EXPOSE", "ENTRYPOINT":
		default:
			t.Errorf("unknown instruction %q", line)
		}
		last[verb] = append(last[verb], rest)
	}
	if len(stages) != 2 || stages[1] != "scratch" || len(last["COPY"]) != 2 || len(last["RUN"]) != 0 {
		t.Errorf("the image is from %v with %v", stages, last)
	}
	if user := strings.Join(last["USER"], " "); !regexp.MustCompile(`^[1-9]\d*:[1-9]\d*$`).MatchString(user) {
		t.Errorf("the user is %q", user)
	}
	if entry := strings.Join(last["ENTRYPOINT"], " "); entry != `["/server"]` {
		t.Errorf("the entry point is %s", entry)
	}

	var help bytes.Buffer
	if _, err := parse([]string{"-h"}, func(string) string { return "" }, &help); err == nil {
		t.Fatal("no help")
	}
	for setting := range strings.FieldsSeq(strings.Join(last["ENV"], " ")) {
		if name, _, _ := strings.Cut(setting, "="); !strings.Contains(help.String(), name+")") {
			t.Errorf("the server does not know %s", name)
		}
	}

	mod, err := os.ReadFile("../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	version := regexp.MustCompile(`(?m)^go (\d+\.\d+)`).FindStringSubmatch(string(mod))[1]
	if !strings.Contains(stages[0], "golang:"+version+" ") {
		t.Errorf("it compiles with %s, go.mod asks for %s", stages[0], version)
	}
	deps, err := exec.Command("go", "list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{end}}", "silkladder/server", "silkladder/app/site", "silkladder/app/ui").Output()
	if err != nil {
		t.Fatal(err)
	}
	for p := range strings.FieldsSeq(string(deps)) {
		if below, ok := strings.CutPrefix(p, "silkladder/"); ok {
			if top, _, _ := strings.Cut(below, "/"); !copied[top] {
				t.Errorf("it does not copy %s, which %s needs", top, p)
			}
		}
	}
}
