package main

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"

	"silkladder/server/headers"
)

// A tree is the site as it was when the server started: every path that has an
// answer, mapped to it. A request is only ever a key of this map and never
// becomes a file name, so no request can reach outside the folder.
type tree struct {
	base   string // "/" or "/repo/"
	routes map[string]route
	// missing holds the 404 page of each language, see language.go.
	missing map[string]*file
	titles  *titles // what /oembed says of the pages
}

// A route leads either to a file or, when redirect is set, to the path under
// which its page really is.
type route struct {
	file     *file
	redirect string
}

// budget bounds what is kept in memory. Larger files, and files that are nearly
// always asked for in a compressed form, are read from disk.
type budget struct {
	file  int64 // largest file kept, in bytes
	total int64 // all files kept, in bytes
}

// loadTree reads the site below dir. Links, hidden files and compressed siblings
// of a file (name.br, name.gz) get no path of their own.
func loadTree(dir, base string, room budget) (*tree, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("reading the site: %w", err)
	}
	defer root.Close()
	t := &tree{base: base, routes: map[string]route{}, missing: map[string]*file{}}
	names := map[string]bool{}
	err = fs.WalkDir(root.FS(), ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() && !headers.Hidden(name) {
			names[name] = true
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("reading the site: %w", err)
	}
	l := loader{root: root, names: names, room: room}
	files := map[string]*file{}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		if names[sourceOf(name)] {
			continue // a compressed sibling
		}
		f, err := l.load(name)
		if err != nil {
			return nil, fmt.Errorf("reading the site: %w", err)
		}
		files[name] = f
	}
	t.addFiles(files)
	t.addPages(files)
	t.addMissing(files)
	if t.titles, err = loadTitles(root); err != nil {
		return nil, err
	}
	return t, nil
}

// sourceOf returns the name a compressed sibling belongs to, "" if name does not
// look like one.
func sourceOf(name string) string {
	for _, c := range codings {
		if s, ok := strings.CutSuffix(name, c.suffix); ok && c.suffix != "" {
			return s
		}
	}
	return ""
}

// addFiles gives every file the path of its name.
func (t *tree) addFiles(files map[string]*file) {
	for name, f := range files {
		t.routes[t.base+name] = route{file: f}
	}
}

// addPages gives pages their paths without ".html". A folder's index.html
// answers to the folder with its slash, page.html to "page" without one, and the
// other spelling of each leads there. If both exist the folder wins.
func (t *tree) addPages(files map[string]*file) {
	for name, f := range files {
		if path.Base(name) != "index.html" {
			continue
		}
		folder := t.base + strings.TrimSuffix(name, "index.html")
		t.routes[folder] = route{file: f}
		t.lead(strings.TrimSuffix(folder, "/"), folder)
	}
	for name, f := range files {
		page, ok := strings.CutSuffix(t.base+name, ".html")
		if _, taken := t.routes[page]; !ok || taken || path.Base(name) == "404.html" || path.Base(name) == "index.html" {
			continue
		}
		t.routes[page] = route{file: f}
		t.lead(page+"/", page)
	}
	t.lead("/", t.base)
}

// lead makes from redirect to the path to, unless from already has an answer.
func (t *tree) lead(from, to string) {
	if _, taken := t.routes[from]; !taken && from != "" {
		t.routes[from] = route{redirect: to}
	}
}

// find returns the answer for a request path, decoded and as it was sent. A path
// with repeated slashes or dot segments leads to its clean form if that exists.
// An encoded slash is not a separator (RFC 3986, section 2.2) and names nothing
// here.
func (t *tree) find(decoded, sent string) (route, bool) {
	if strings.Contains(sent, "%2f") || strings.Contains(sent, "%2F") {
		return route{}, false
	}
	if r, ok := t.routes[decoded]; ok {
		return r, true
	}
	clean := path.Clean("/" + decoded)
	if strings.HasSuffix(decoded, "/") && clean != "/" {
		clean += "/"
	}
	r, ok := t.routes[clean]
	if ok && r.file != nil {
		r = route{redirect: clean}
	}
	return r, ok
}
