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

// A tree is the site as it was when the server started. A request is only ever
// looked up among the names in it and never becomes a file name, so no request
// can reach outside the folder.
type tree struct {
	base   string // "/" or "/repo/"
	files  map[string]file
	embeds embeds
}

var compressed = regexp.MustCompile(`\.(br|dcb|gz)$`)

// loadTree reads the site below dir into memory. Links, hidden files and
// compressed siblings of a file (name.br, name.gz, name.dcb) get no path of their own.
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
		source := compressed.ReplaceAllString(name, "")
		return source != name && t.files[source] != nil
	})
	if f := t.files["oembed.json"]; f != nil {
		if err := json.Unmarshal(f.plain().data, &t.embeds); err != nil {
			return nil, fmt.Errorf("reading oembed.json: %w", err)
		}
	}
	return t, t.whole(dir)
}

// find returns the file of a request path, decoded and as it was sent, or the
// path where its page really is, or neither. A path with repeated slashes or dot
// segments leads to its clean form if that exists. An encoded slash is not a
// separator (RFC 3986, section 2.2) and names nothing here.
func (t *tree) find(decoded, sent string) (f file, redirect string) {
	if strings.Contains(strings.ToLower(sent), "%2f") {
		return nil, ""
	}
	if f, redirect = t.at(decoded); f != nil || redirect != "" {
		return f, redirect
	}
	clean := path.Clean("/" + decoded)
	if strings.HasSuffix(decoded, "/") && clean != "/" {
		clean += "/"
	}
	if f, redirect = t.at(clean); f != nil {
		redirect = clean
	}
	return nil, redirect
}

// at gives every file the path of its name. A folder's index.html answers to the
// folder with its slash, too, and without one leads there.
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

// hashedName finds the names with a hash of their content that a page or script
// refers to: programs, scripts and styles, all from the same build.
var hashedName = regexp.MustCompile(`[\w./-]*\.[0-9a-f]{8,}\.[a-z0-9]+\b`)

// whole refuses a folder that visitors could open but not use: without a start
// or a 404 page, built for another path, or with files missing that its pages
// name, as after a copy that was broken off.
func (t *tree) whole(dir string) error {
	for lang := range tags {
		if t.files["index.html"] == nil || t.files[folder(lang)+"404.html"] == nil {
			return fmt.Errorf("the folder %s holds no site: build it first", dir)
		}
	}
	for name, f := range t.files {
		if ext := path.Ext(name); ext != ".html" && ext != ".js" {
			continue
		}
		for _, ref := range hashedName.FindAllString(string(f.plain().data), -1) {
			found, _ := t.at(ref)
			if found != nil || ref[0] != '/' || strings.HasPrefix(ref, "//") {
				continue
			}
			for at := range t.files {
				if built, ok := strings.CutSuffix(ref, "/"+at); ok {
					return fmt.Errorf("the folder %s was built for the path %s/ and -base is %s: give the same -base to both", dir, built, t.base)
				}
			}
			return fmt.Errorf("the folder %s is not whole: %s names %s, which is missing; build the site again, or copy all of it", dir, name, ref)
		}
	}
	return nil
}
