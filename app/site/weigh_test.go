package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// Every byte of code and memory belongs to one part, under a name people know.
func TestParts(t *testing.T) {
	out := filepath.Join(t.TempDir(), "program.wasm")
	cmd := exec.Command("go", "build", "-ldflags=-w", "-trimpath", "-o", out, "./testdata/program")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=")
	if says, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, says)
	}
	wasm, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	if wasm, err = pack(wasm); err != nil {
		t.Fatal(err)
	}
	parts, err := partsOf(wasm)
	if err != nil {
		t.Fatal(err)
	}
	sum := 0
	for name, b := range parts {
		sum += len(b)
		if strings.ContainsAny(name, "*()[") {
			t.Errorf("a part is called %q", name)
		}
	}
	for _, name := range []string{"code of main", "code of runtime", "code of fmt", "texts", "types and constants", "names of functions", "frames and pointers of functions"} {
		if len(parts[name]) == 0 {
			t.Errorf("there is no %s", name)
		}
	}
	if code := len(parts["code of main"]); code > 20_000 || len(parts["code of runtime"]) < 10*code {
		t.Errorf("%d bytes of code are the program's own", code)
	}
	if sum < len(wasm)*8/10 {
		t.Errorf("the parts have %d bytes of %d", sum, len(wasm))
	}
}

func TestPackageOf(t *testing.T) {
	for name, want := range map[string]string{
		"silkladder_app_shelf.__Shelf_.Add.func1":                            "app/shelf",
		"silkladder_model.exp":                                               "model",
		"encoding_json.typeFields":                                           "encoding_json",
		"github.com_maxence_charriere_go_app_v10_pkg_app.nodeManager.update": "go-app app",
		"type:.eq.struct {}":                                                 "equality and hashes of types",
		"slices.Insert_go.shape.__silkladder_model.Cluster_":                 "slices",
	} {
		if got := packageOf(name); got != want {
			t.Errorf("%s is of %q, want %q", name, got, want)
		}
	}
}
