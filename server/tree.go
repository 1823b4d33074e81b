package main

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"regexp"
	"strings"

	"silkladder/server/headers"
)

// A tree is the site as it was when the server started. A request is looked up among the
// names in it and never becomes a file name, so none can reach outside the folder.
type tree struct {
	base   string // "/" or "/repo/"
	files  map[string]file
	embeds embeds
}

var compressed = regexp.MustCompile(`\.(br|dcb|gz)$`)

// loadTree reads the site below dir into memory. Links, hidden files and stored forms of a
// file get no path of their own.
func loadTree(dir, base string) (*tree, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("reading the site: %w", err)
	}
	defer root.Close()
	t, site := &tree{base: base, files: map[string]file{}}, root.FS()
	err = fs.WalkDir(site, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() && !headers.Hidden(name) {
			t.files[name], err = readFile(site, name)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("reading the site: %w", err)
	}
	maps.DeleteFunc(t.files, func(name string, _ file) bool {
		return compressed.MatchString(name) && t.files[compressed.ReplaceAllString(name, "")] != nil
	})
	if f := t.files["oembed.json"]; f != nil {
		if err := json.Unmarshal(f.plain().data, &t.embeds); err != nil {
			return nil, fmt.Errorf("reading oembed.json: %w", err)
		}
	}
	return t, t.whole(dir)
}

// find returns the file of a request path, decoded and as it was sent, or the path where
// its page really is, or neither. Repeated slashes and dot segments lead to the clean form
// if that exists. An encoded slash is no separator (RFC 3986, section 2.2), and names nothing.
func (t *tree) find(decoded, sent string) (f file, redirect string) {
	clean := path.Clean("/" + decoded)
	if strings.HasSuffix(decoded, "/") && clean != "/" {
		clean += "/"
	}
	if strings.Contains(strings.ToLower(sent), "%2f") {
		return nil, ""
	}
	if f, redirect = t.at(clean); f != nil && clean != decoded {
		return nil, clean
	}
	return f, redirect
}

// at gives every file the path of its name, and a folder's index.html that of the folder.
func (t *tree) at(p string) (f file, redirect string) {
	name, below := strings.CutPrefix(p, t.base)
	switch {
	case p+"/" == t.base || p == "/" && !below:
		return nil, t.base
	case !below:
		return nil, ""
	case name == "" || strings.HasSuffix(name, "/"):
		return t.files[name+"index.html"], ""
	case t.files[name+"/index.html"] != nil:
		return nil, p + "/"
	}
	return t.files[name], ""
}

// hashedName finds the names with a hash of their content, all from the same build.
var hashedName = regexp.MustCompile(`[\w./-]*\.[0-9a-f]{8,}\.[a-z0-9]+\b`)

// whole refuses a folder without a start or a 404 page, or what the start page names.
func (t *tree) whole(dir string) error {
	for lang := range tags {
		if t.files["index.html"] == nil || t.files[folder(lang)+"404.html"] == nil {
			return fmt.Errorf("the folder %s holds no site: build it first", dir)
		}
	}
	for _, ref := range hashedName.FindAllString(string(t.files["index.html"].plain().data), -1) {
		if f, _ := t.at(ref); f == nil && ref[0] == '/' && !strings.HasPrefix(ref, "//") {
			return fmt.Errorf("the folder %s has no file %s, which its start page names: copy all of it, and give the same -base (%s) to both", dir, ref, t.base)
		}
	}
	return nil
}
