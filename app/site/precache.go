package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"silkladder/app/ask"
	"silkladder/app/evidence"
)

// serviceWorker fills web/sw.js with the base path and the list of files that
// make the site work offline, each with the hash of its content, and with the
// hash of that list as its version. A worker whose list does not match what the
// host serves never takes over.
//
// The pages come in one file, which it adds to out: they are alike, so that together
// they are half as large, and of a file that is kept by its name browsers know the
// release before (update.go).
func serviceWorker(src string, out files, o Options) ([]byte, error) {
	list, all := [][2]string{}, map[string]string{}
	entry := func(name string, b []byte) {
		sum := sha256.Sum256(b)
		list = append(list, [2]string{o.path(name), "sha256-" + base64.StdEncoding.EncodeToString(sum[:])})
	}
	for _, n := range out.names() {
		if p, is := strings.CutSuffix(n, "index.html"); is && offline(n) {
			all[o.path(p)] = string(out[n])
		} else if offline(n) {
			entry(n, out[n])
		}
	}
	var together bytes.Buffer
	as := json.NewEncoder(&together)
	as.SetEscapeHTML(false)
	if err := as.Encode(all); err != nil {
		return nil, err
	}
	name := "web/" + hashed(pagesFile, together.Bytes())
	out[name] = together.Bytes()
	entry(name, out[name]) // the last of the list
	js, err := json.Marshal(list)
	if err != nil {
		return nil, err
	}
	version := fmt.Sprintf("%x", sha256.Sum256(js))[:12]
	known, err := json.Marshal(slices.Sorted(maps.Keys(all)))
	if err != nil {
		return nil, err
	}
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
	for _, p := range [][2]string{{"'{{stories}}'", string(moved)}, {"'{{version}}'", `"` + version + `"`}, {"'{{base}}'", `"` + o.Base + `"`}, {"'{{files}}'", string(js)}, {"'{{pages}}'", string(known)}} {
		if strings.Count(src, p[0]) != 1 {
			return nil, fmt.Errorf("web/sw.js must contain %s once", p[0])
		}
		src = strings.Replace(src, p[0], p[1], 1)
	}
	return minify(".js", []byte(src))
}

// pagesFile is the file of all pages, without its hash.
const pagesFile = "pages.json"

func isPages(name string) bool {
	return strings.HasPrefix(name, "web/pages.") && path.Ext(name) == ".json"
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
	if name == evidence.RecordName || name == ask.AnswersName || isPages(name) {
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
