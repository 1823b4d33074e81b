package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path"
	"path/filepath"
	"strings"

	"silkladder/app/ask"
	"silkladder/app/evidence"
	"silkladder/app/lang"
	"silkladder/server/headers"
)

// Build writes the site into o.Out.
func Build(o Options) error {
	out, symbols, err := assemble(o)
	if err != nil {
		return err
	}
	if o.Level != "none" {
		if err := compressAll(out, o.Level, filepath.Join(o.Root, ".cache/compressed")); err != nil {
			return err
		}
	}
	if err := replaceDir(o.Out, out); err != nil {
		return err
	}
	if o.Level == "best" {
		if err := replaceDir(symbolsOf(o.Out), symbols); err != nil {
			return err
		}
	}
	log.Printf("%s: %d files", o.Out, len(out))
	return nil
}

// assemble makes every file of the site but the compressed copies, and the
// programs with their tables of lines.
func assemble(o Options) (out, symbols files, err error) {
	evidence.Prepare()
	out, symbols = files{}, files{}
	fail := func(err error) (files, files, error) { return nil, nil, err }
	if o.Level != "none" { // who edits does not wait for it, and pages do without
		go answers()
	}
	web, err := readWeb(o.Root)
	if err != nil {
		return fail(err)
	}
	wasm, takeout, err := compileAll(o, symbols)
	if err != nil {
		return fail(err)
	}
	exec, err := wasmExec(o.Root)
	if err != nil {
		return fail(err)
	}
	r := newRenderer(o)

	// Pages first: rendering fills the environment that app.js carries.
	var all []rendered
	for _, p := range pages() {
		page, err := r.page(p)
		if err != nil {
			return fail(err)
		}
		all = append(all, page)
	}
	start, err := r.get("/app.js")
	if err != nil {
		return fail(err)
	}
	version := contentVersion(web, wasm, takeout, exec, start, all)
	start = strings.ReplaceAll(start, pending, version)

	// These keep their names: other sites and browsers refer to them.
	sw, embed := web["sw.js"], web["embed.js"]
	delete(web, "sw.js")
	delete(web, "embed.js")
	b, err := addBundle(out, web, wasm, takeout, exec, start, o)
	if err != nil {
		return fail(err)
	}
	for _, n := range web.names() {
		out["web/"+n] = web[n]
	}
	out["embed.js"] = embed

	for _, p := range all {
		card, err := cardOf(web, p.page)
		if err != nil {
			return fail(err)
		}
		root := strings.ReplaceAll(p.Root, pending, version)
		out[pageFile(p.Path)] = []byte(document(p.Lang, pageHead(o, b, p.page, card), root))
		if out[oembedName(p.page)], err = json.Marshal(oembed(o, p.page, card)); err != nil {
			return fail(err)
		}
	}
	if out["oembed.json"], err = oembedForms(o, web); err != nil {
		return fail(err)
	}
	if err := addTables(out, o.Root); err != nil {
		return fail(err)
	}
	if o.Level != "none" {
		if out[ask.AnswersName], err = answers(); err != nil {
			return fail(err)
		}
	}
	if err := addModels(out, o); err != nil {
		return fail(err)
	}
	for _, l := range lang.All {
		out[pageFile(l.Prefix()+"/404.html")] = []byte(missing(o, l, b))
		if out[manifestName(l)], err = manifest(o, l, web); err != nil {
			return fail(err)
		}
	}
	discover(out, o)
	for _, n := range out.names() {
		if headers.Hashed(n) {
			continue
		}
		if out[n], err = minify(path.Ext(n), out[n]); err != nil {
			return fail(fmt.Errorf("minifying %s: %w", n, err))
		}
	}
	// The worker lists the final bytes of everything else.
	if out["sw.js"], err = serviceWorker(string(sw), out, o); err != nil {
		return fail(err)
	}
	if o.Previous != "" {
		if err := addUpdates(out, o.Previous); err != nil {
			return fail(err)
		}
	}
	hosting(out, o)
	return out, symbols, nil
}

// pageFile is the file that holds the page with a path.
func pageFile(p string) string {
	p = strings.TrimPrefix(p, "/")
	if p == "" || strings.HasSuffix(p, "/") {
		return p + "index.html"
	}
	return p
}

// contentVersion names a build by what went into it.
func contentVersion(web files, wasm, takeout, exec []byte, start string, pages []rendered) string {
	sum := sha256.New()
	part := func(name string, b []byte) {
		fmt.Fprintf(sum, "%s %d\n", name, len(b))
		sum.Write(b)
	}
	for _, n := range web.names() {
		part(n, web[n])
	}
	part("wasm", wasm)
	part("takeout", takeout)
	part("exec", exec)
	part("start", []byte(start))
	for _, p := range pages {
		part(p.Path+" "+p.Title+" "+p.Description, []byte(p.Root))
	}
	return hex.EncodeToString(sum.Sum(nil))[:12]
}

// replaceDir writes f into a new folder and puts it in the place of dir, so
// that a running server never sees half a site.
func replaceDir(dir string, f files) error {
	tmp := strings.TrimRight(dir, "/") + ".new"
	if err := os.RemoveAll(tmp); err != nil {
		return err
	}
	for _, n := range f.names() {
		p := filepath.Join(tmp, filepath.FromSlash(n))
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(p, f[n], 0o644); err != nil {
			return err
		}
	}
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	return os.Rename(tmp, dir)
}
