package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

// slow are the packages compiled without inlining. A body that is copied to
// every place of its call compresses badly: without, the download is a tenth
// smaller. The model, the mathematics under it and the runtime keep theirs,
// because there it buys speed.
var slow = []string{"-gcflags=all=-l", "-gcflags=runtime/...=", "-gcflags=internal/...=", "-gcflags=math=", "-gcflags=math/...=", "-gcflags=silkladder/model/...="}

// compile builds the browser program and returns its bytes. The linker's build
// ID and all paths are left out, so the same sources give the same bytes on
// every machine.
func compile(root string) ([]byte, error) {
	cache := filepath.Join(root, ".cache")
	if err := os.MkdirAll(cache, 0o755); err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp(cache, "wasm-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	overlay, out := filepath.Join(dir, "overlay.json"), filepath.Join(dir, "app.wasm")
	if err := writeOverlay(root, overlay); err != nil {
		return nil, fmt.Errorf("overlay: %w", err)
	}
	if out, err = filepath.Abs(out); err != nil {
		return nil, err
	}
	if overlay, err = filepath.Abs(overlay); err != nil {
		return nil, err
	}
	args := append([]string{"build", "-overlay", overlay, "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid="}, slow...)
	cmd := exec.Command("go", append(args, "-o", out, "./app/wasm")...)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=")
	if msg, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("compiling app/wasm: %w\n%s", err, msg)
	}
	wasm, err := os.ReadFile(out)
	if err != nil {
		return nil, err
	}
	if wasm, err = pack(wasm); err != nil {
		return nil, fmt.Errorf("packing the program: %w", err)
	}
	return wasm, nil
}

// writeOverlay writes the overlay that replaces every source file of net/http
// by the stub. The stub takes the name of a file that exists, because
// otherwise an overlaid package would depend on the order of its files.
func writeOverlay(root, name string) error {
	goroot, err := goenv(root, "GOROOT")
	if err != nil {
		return err
	}
	stub, err := filepath.Abs(filepath.Join(root, "app/site/httpstub/http.go"))
	if err != nil {
		return err
	}
	dir := filepath.Join(goroot, "src/net/http")
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	replace := map[string]string{}
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".go") {
			replace[filepath.Join(dir, e.Name())] = ""
		}
	}
	replace[filepath.Join(dir, "http.go")] = stub
	b, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return err
	}
	return os.WriteFile(name, b, 0o644)
}

// wasmExec reads the support script that belongs to this version of Go.
func wasmExec(root string) ([]byte, error) {
	goroot, err := goenv(root, "GOROOT")
	if err != nil {
		return nil, err
	}
	b, err := os.ReadFile(filepath.Join(goroot, "lib/wasm/wasm_exec.js"))
	if err != nil {
		return nil, fmt.Errorf("%s has no wasm_exec.js: %w", runtime.Version(), err)
	}
	return b, nil
}

func goenv(root, key string) (string, error) {
	cmd := exec.Command("go", "env", key)
	cmd.Dir = root
	b, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("go env %s: %w", key, err)
	}
	return strings.TrimSpace(string(b)), nil
}
