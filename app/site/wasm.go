package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"runtime"
	"strings"
)

// slow are the packages compiled without inlining. A body that is copied to
// every place of its call compresses badly: without, the download is a tenth
// smaller. The model, the mathematics under it and the runtime keep theirs,
// because there it buys speed.
var slow = []string{"-gcflags=all=-l", "-gcflags=runtime/...=", "-gcflags=internal/...=", "-gcflags=math=", "-gcflags=math/...=", "-gcflags=silkladder/model="}

// compile builds a program of the browser and returns its bytes, packed. The
// linker's build ID and all paths are left out, so the same sources give the same
// bytes on every machine.
func compile(root, program string) (wasm, lines []byte, err error) {
	dir, err := os.MkdirTemp(cacheDir(root), "wasm-")
	if err != nil {
		return nil, nil, err
	}
	defer os.RemoveAll(dir)
	args := append([]string{"-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid="}, slow...)
	if lines, err = goBuild(root, program, dir, args...); err != nil {
		return nil, nil, err
	}
	if wasm, err = pack(lines); err != nil {
		return nil, nil, fmt.Errorf("packing %s: %w", program, err)
	}
	return wasm, lines, nil
}

// compileNamed builds a program as it is published, with the names of its functions.
func compileNamed(root, program string) ([]byte, error) {
	dir, err := os.MkdirTemp(cacheDir(root), "wasm-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	return goBuild(root, program, dir, append([]string{"-trimpath", "-buildvcs=false", "-ldflags=-w -buildid="}, slow...)...)
}

// compileAll builds the program of the page and the one that writes files, and
// adds both with their lines to symbols.
func compileAll(o Options, symbols files) (wasm, takeout []byte, err error) {
	if o.Level == "none" {
		return compileDev(o.Root)
	}
	for _, p := range []struct {
		program, name string
		packed        *[]byte
	}{{"app/wasm", "app.wasm", &wasm}, {"app/wasm/takeout", "takeout.wasm", &takeout}} {
		var lines []byte
		if *p.packed, lines, err = compile(o.Root, p.program); err != nil {
			return nil, nil, err
		}
		symbols[hashed(p.name, *p.packed)] = lines
	}
	return wasm, takeout, nil
}

// compileDev builds both for development, at a time.
func compileDev(root string) (wasm, takeout []byte, err error) {
	done := make(chan error)
	go func() {
		var err error
		takeout, err = compileFast(root, "app/wasm/takeout")
		done <- err
	}()
	wasm, err = compileFast(root, "app/wasm")
	return wasm, takeout, errors.Join(err, <-done)
}

// compileFast builds a program for development: in seconds instead of small.
func compileFast(root, program string) ([]byte, error) {
	dir := filepath.Join(cacheDir(root), "dev", filepath.Base(program))
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	return goBuild(root, program, dir, "-ldflags=-s -w")
}

// cacheDir is a folder in the repository that may be deleted at any time.
func cacheDir(root string) string {
	dir := filepath.Join(root, ".cache")
	os.MkdirAll(dir, 0o755) // whoever uses it complains
	return dir
}

// goBuild compiles a program of the browser in a folder.
func goBuild(root, program, dir string, args ...string) ([]byte, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	overlay, module, out := filepath.Join(dir, "overlay.json"), filepath.Join(dir, "go.mod"), filepath.Join(dir, "app.wasm")
	if err := writeOverlay(root, overlay); err != nil {
		return nil, fmt.Errorf("overlay: %w", err)
	}
	if err := writeModule(root, module); err != nil {
		return nil, fmt.Errorf("module file: %w", err)
	}
	args = append([]string{"build", "-modfile", module, "-overlay", overlay, "-o", out}, args...)
	cmd := exec.Command("go", append(args, "./"+program)...)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=")
	if msg, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("compiling %s: %w\n%s", program, err, msg)
	}
	return os.ReadFile(out)
}

// stubs are the packages of the standard library that the browser program does
// without: go-app names them for things that no page of ours does. Each has a
// stand-in in stub/, which says why.
var stubs = []string{"internal/godebug", "net/http", "net/netip", "regexp", "crypto/aes", "crypto/cipher", "crypto/rand", "crypto/sha1"}

// writeOverlay writes the overlay that replaces every source file of the stubbed
// packages by the one of the stub. An overlaid package may not depend on the
// order of its files, so all but one of them become empty.
func writeOverlay(root, name string) error {
	goroot, err := goenv(root, "GOROOT")
	if err != nil {
		return err
	}
	replace := map[string]string{}
	for _, pkg := range stubs {
		dir, base := filepath.Join(goroot, "src", pkg), path.Base(pkg)
		stub, err := filepath.Abs(filepath.Join(root, "app/site/stub", base, base+".go"))
		if err != nil {
			return err
		}
		entries, err := os.ReadDir(dir)
		if err != nil {
			return err
		}
		for _, e := range entries {
			if strings.HasSuffix(e.Name(), ".go") {
				replace[filepath.Join(dir, e.Name())] = ""
			}
		}
		replace[filepath.Join(dir, base+".go")] = stub
	}
	b, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return err
	}
	return os.WriteFile(name, b, 0o644)
}

// writeModule writes a module file in which the stub of github.com/google/uuid
// takes its place: files of modules cannot be overlaid. The path is relative, for
// the program names it.
func writeModule(root, name string) error {
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return err
	}
	sum, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		return err
	}
	if err := os.WriteFile(strings.TrimSuffix(name, ".mod")+".sum", sum, 0o644); err != nil {
		return err
	}
	return os.WriteFile(name, append(mod, "\nreplace github.com/google/uuid => ./app/site/stub/uuid\n"...), 0o644)
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
