package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"silkladder/app/evidence"
)

// files maps a name in the built folder to its content.
type files map[string][]byte

// names lists the files in a fixed order.
func (f files) names() []string {
	ns := make([]string, 0, len(f))
	for n := range f {
		ns = append(ns, n)
	}
	slices.Sort(ns)
	return ns
}

// readWeb reads the folder web/ with names relative to it.
func readWeb(root string) (files, error) {
	dir, web := filepath.Join(root, "web"), files{}
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(dir, p)
		if err != nil {
			return err
		}
		web[filepath.ToSlash(rel)], err = os.ReadFile(p)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("reading web: %w", err)
	}
	return web, nil
}

// hashed is the name of a file that never changes under that name, so that it
// may be kept for ever: web/app.js becomes web/app.0123456789ab.js.
func hashed(name string, content []byte) string {
	sum := sha256.Sum256(content)
	ext := path.Ext(name)
	return strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:6]) + ext
}

// pageScript joins the scripts of the page, in the order of their names. It takes
// them out of web.
func pageScript(web files) (joined []byte) {
	for _, n := range web.names() {
		if path.Ext(n) == ".js" && path.Dir(n) == "." {
			joined = append(append(joined, web[n]...), '\n')
			delete(web, n)
		}
	}
	return joined
}

// bundle are the names of the scripts, the style sheet and the program.
type bundle struct {
	Boot, App, Exec, Style, Wasm string
}

// filled puts into takeout.js the name of the program that it loads, and the hash of
// the model that its files carry.
func filled(script []byte, program string) ([]byte, error) {
	model, err := evidence.Model()
	if err != nil {
		return nil, err
	}
	script = bytes.ReplaceAll(script, []byte("{{takeout}}"), []byte(program))
	return bytes.ReplaceAll(script, []byte("{{model}}"), []byte(model)), nil
}

// addBundle writes the scripts and styles of web/ into out under hashed names.
//
// boot.js runs before the first paint; app.js is our scripts and then go-app's,
// which starts the program; wasm_exec.js is Go's, and with worker.js before it starts
// the same program in a Worker. The program that writes files is loaded by takeout.js
// when it is asked for.
func addBundle(out files, web files, wasm, takeout, exec []byte, goapp string, o Options) (bundle, error) {
	var b bundle
	add := func(name string, content []byte) (string, error) {
		min, err := minify(path.Ext(name), content)
		if err != nil {
			return "", fmt.Errorf("minifying %s: %w", name, err)
		}
		n := "web/" + hashed(name, min)
		out[n] = min
		return n, nil
	}
	script := func(name string) []byte {
		s, ok := web[name]
		if !ok {
			panic("site: web/" + name + " is missing")
		}
		delete(web, name)
		return s
	}
	var err error
	if b.Wasm, err = add("app.wasm", wasm); err != nil {
		return b, err
	}
	if b.Exec, err = add("wasm_exec.js", append(script("worker.js"), exec...)); err != nil {
		return b, err
	}
	if b.Boot, err = add("boot.js", script("boot.js")); err != nil {
		return b, err
	}
	start, err := startScript(goapp, o.Base, o.path(b.Wasm))
	if err != nil {
		return b, err
	}
	writer, err := add("takeout.wasm", takeout)
	if err != nil {
		return b, err
	}
	if web["takeout.js"], err = filled(web["takeout.js"], o.path(writer)); err != nil {
		return b, err
	}
	page := pageScript(web)
	page = append(page, start...)
	if o.Level == "none" {
		out[startFile] = []byte(start)
	}
	if b.App, err = add("app.js", page); err != nil {
		return b, err
	}

	b.Style, err = add("main.css", styles(web))
	return b, err
}
