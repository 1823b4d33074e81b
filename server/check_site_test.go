package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"

	"github.com/andybalholm/brotli"
)

// secret stands in a file beside the folder of the sample site. A server that
// answers with it has left the folder.
const secret = "outside the site"

// Site returns the sample site, file contents by slash-separated name. The
// compressed siblings of a file end in .br and .gz.
func Site() map[string][]byte {
	files := map[string][]byte{}
	for name, text := range map[string]string{
		"index.html":                "<!doctype html><title>Sample</title><p>The start page.",
		"zh/index.html":             "<!doctype html><title>示例</title><p>首页。",
		"embed/index.html":          "<!doctype html><title>Sample</title><p>The page for frames.",
		"zh/embed/index.html":       "<!doctype html><title>示例</title><p>嵌入页。",
		"guide/index.html":          "<!doctype html><title>Guide</title><p>A page in a folder.",
		"about.html":                "<!doctype html><title>About</title><p>A page in a file.",
		"404.html":                  "<!doctype html><title>Not found</title><p>No page is here.",
		"zh/404.html":               "<!doctype html><title>找不到</title><p>这里没有页面。",
		"sw.js":                     "self.addEventListener('fetch', () => {})\n",
		"oembed/home.json":          `{"version":"1.0","type":"rich"}`,
		"oembed.json":               "{" + embedding("/", "Silk Ladder", "/embed/", "") + "," + embedding("/zh/", "丝路阶梯", "/zh/embed/", "") + "}",
		"data.json":                 `{"a":1}`,
		"table.csv":                 "year,value\n2013,1\n",
		"icon.svg":                  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>`,
		"site.webmanifest":          `{"name":"Sample"}`,
		"model.mdl":                 "{UTF-8}\nx = 1 ~~|\n",
		"model.xmile":               `<?xml version="1.0" encoding="utf-8"?><xmile/>`,
		"robots.txt":                "User-agent: *\nAllow: /\n",
		"empty.txt":                 "",
		"name with space.txt":       "space\n",
		"图.txt":                     "chart\n",
		"digits.bin":                strings.Repeat("0123456789", 10),
		"alone.txt.gz":              "no file of this name without its ending\n",
		".env":                      "PASSWORD=hidden\n",
		".git/config":               "hidden\n",
		".well-known/security.txt":  "Contact: mailto:nobody@example.org\n",
		"_headers":                  "/*\n  X-Hidden: 1\n",
		"report.0123456789ab.html":  "<!doctype html><title>Report</title>",
		"theme.0123abcd.css":        "p{color:#123}",
		"short.abc123.css":          "p{color:#456}",
		"app.0123abcd.js":           script("app"),
		"style.css":                 strings.Repeat("p.mark{color:#b23;margin:0 auto}\n", 40),
		"web/app.0011223344ff.wasm": program(300 << 10),
		"big.bin":                   program(bigSize),
	} {
		files[name] = []byte(text)
	}
	for _, name := range []string{"index.html", "404.html", "app.0123abcd.js", "style.css", "web/app.0011223344ff.wasm", "data.json"} {
		files[name+".br"] = compress(func(w io.Writer) io.WriteCloser { return brotli.NewWriterLevel(w, 5) }, files[name])
		files[name+".gz"] = compress(func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) }, files[name])
	}
	// One file has a gzip sibling only.
	files["robots.txt.gz"] = compress(func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) }, files["robots.txt"])
	return files
}

// WriteSite writes the sample site to dir/site, and beside it a file no server may
// give away.
func WriteSite(dir string) (map[string][]byte, error) {
	files := Site()
	for name, content := range files {
		path := filepath.Join(dir, "site", filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return nil, err
		}
		if err := os.WriteFile(path, content, 0o644); err != nil {
			return nil, err
		}
	}
	return files, os.WriteFile(filepath.Join(dir, "secret.txt"), []byte(secret+"\n"), 0o644)
}

// script is JavaScript long enough to be worth compressing.
func script(name string) string {
	var b strings.Builder
	for i := range 100 {
		fmt.Fprintf(&b, "export const %s%d = %d\n", name, i, i*i)
	}
	return b.String()
}

// program is n bytes that begin like WebAssembly and compress about as well.
func program(n int) string {
	r := rand.New(rand.NewPCG(5, uint64(n)))
	b := bytes.NewBuffer([]byte("\x00asm\x01\x00\x00\x00"))
	for b.Len() < n {
		b.WriteString(strings.Repeat(string(rune('a'+r.IntN(26))), 1+r.IntN(8)))
	}
	return b.String()[:n]
}

func compress(open func(io.Writer) io.WriteCloser, content []byte) []byte {
	var b bytes.Buffer
	w := open(&b)
	_, err := w.Write(content)
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		panic("check: compressing in memory: " + err.Error())
	}
	return b.Bytes()
}
