package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"path"
	"strings"

	"silkladder/app/evidence"
)

// serviceWorker fills web/sw.js with the base path and the list of files that
// make the site work offline, each with the hash of its content, and with the
// hash of that list as its version. A worker whose list does not match what the
// host serves never takes over.
func serviceWorker(src string, out files, o Options) ([]byte, error) {
	list := [][2]string{}
	for _, n := range out.names() {
		if !offline(n) {
			continue
		}
		sum := sha256.Sum256(out[n])
		p := n
		if path.Base(n) == "index.html" {
			p = strings.TrimSuffix(n, "index.html")
		}
		list = append(list, [2]string{o.path(p), "sha256-" + base64.StdEncoding.EncodeToString(sum[:])})
	}
	js, err := json.Marshal(list)
	if err != nil {
		return nil, err
	}
	version := fmt.Sprintf("%x", sha256.Sum256(js))[:12]
	stories := map[string]string{}
	for _, p := range pages() {
		if p.Story != "" {
			stories[o.path(p.Path)] = o.path(p.at())
		}
	}
	moved, err := json.Marshal(stories)
	if err != nil {
		return nil, err
	}
	for _, p := range [][2]string{{"'{{stories}}'", string(moved)}, {"'{{version}}'", `"` + version + `"`}, {"'{{base}}'", `"` + o.Base + `"`}, {"'{{files}}'", string(js)}} {
		if strings.Count(src, p[0]) != 1 {
			return nil, fmt.Errorf("web/sw.js must contain %s once", p[0])
		}
		src = strings.Replace(src, p[0], p[1], 1)
	}
	return minify(".js", []byte(src))
}

// offline reports whether a file is part of the site that works offline.
// Pictures for cards and stores, answers for other programs and files for
// hosts are not, nor are the stories: they are scenarios of the simulator; the
// program that writes files is stored when it is first used (web/takeout.js).
func offline(name string) bool {
	if strings.HasPrefix(name, "web/takeout.") && path.Ext(name) == ".wasm" {
		return false
	}
	if strings.HasPrefix(name, "story/") || strings.Contains(name, "/story/") {
		return false
	}
	if name == evidence.RecordName {
		return true
	}
	switch path.Ext(name) {
	case ".html", ".css", ".js", ".wasm", ".svg":
		return name != "embed.js"
	case ".webmanifest":
		return true
	case ".png":
		return name == "web/icons/icon-192.png"
	}
	return false
}
