package main

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"time"

	"silkladder/server/headers"
)

// codings lists the content codings a file may be stored in, best first, with
// the suffix of the stored form. "identity" is the file itself, "dcb" what differs
// from an earlier one (RFC 9842).
var codings = []struct{ name, suffix string }{{"dcb", ".dcb"}, {"br", ".br"}, {"gzip", ".gz"}, {"identity", ""}}

// A file is one file of the site in every stored coding, in the order of
// codings; the last is always the file itself.
type file []*form

// A form is a file in one coding: in HTTP's words, a representation.
type form struct {
	coding     string // a name of codings
	data       []byte
	modified   time.Time
	header     http.Header // put together once, when the server starts
	dictionary string      // of "dcb": the earlier file, as Available-Dictionary names it
}

// readFile reads the forms of a file. Each has a strong entity tag of its own.
func readFile(site fs.FS, name string) (f file, err error) {
	kind := headers.ContentType(name)
	for _, c := range codings {
		info, err := fs.Stat(site, name+c.suffix)
		if c.suffix != "" && errors.Is(err, fs.ErrNotExist) {
			continue
		} else if err != nil {
			return nil, err
		}
		data, err := fs.ReadFile(site, name+c.suffix)
		if err != nil {
			return nil, err
		}
		h := http.Header{}
		for _, field := range headers.For(kind) {
			h.Set(field.Name, field.Value)
		}
		h.Set("Content-Type", kind)
		h.Set("Cache-Control", headers.CacheControl(name))
		if d := headers.UseAsDictionary(name); d != "" {
			h.Set("Use-As-Dictionary", d)
		}
		h.Set("Etag", fmt.Sprintf(`"%.12x"`, sha256.Sum256(data)))
		if c.suffix != "" {
			h.Set("Content-Encoding", c.name)
		}
		fm, vary := &form{coding: c.name, data: data, modified: info.ModTime(), header: h}, "Accept-Encoding"
		if c.name == "dcb" {
			fm.dictionary = headers.Dictionary(data)
		}
		if f = append(f, fm); f[0].dictionary != "" {
			vary += ", Available-Dictionary"
		}
		if f[0].coding != "identity" {
			h.Set("Vary", vary)
		}
	}
	return f, nil
}

// plain is the file itself.
func (f file) plain() *form { return f[len(f)-1] }

// choose returns the form that suits the Accept-Encoding lines best, nil if none
// is acceptable (RFC 9110, section 12.5.3). Of equal weights the order of codings
// decides. The uncompressed form is acceptable unless it is refused, but a coding
// the visitor names is preferred to it, unless the visitor weighs "identity"
// higher. Without the header a visitor may be unable to decode anything, so it
// gets the uncompressed form; and one that has the dictionary, "" for none, may get
// what differs from it.
func (f file) choose(accept []string, dictionary string) (best *form) {
	if len(accept) == 0 {
		return f.plain()
	}
	top, given := 0.0, weights(accept)
	for _, fm := range f {
		if fm.dictionary != "" && fm.dictionary != dictionary {
			continue
		}
		w, named := given[fm.coding]
		if !named {
			w, named = given["*"]
		}
		if w > top || !named && fm.coding == "identity" && best == nil {
			best, top = fm, w
		}
	}
	return best
}

// member is one member of an Accept header: a name, and perhaps a quality value
// of 0 to 1 with at most three decimals (RFC 9110, section 12.4.2).
var member = regexp.MustCompile(`^[ \t]*([^ \t;]+)[ \t]*(?:;[ \t]*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)[ \t]*)?$`)

// weights reads the lines of an Accept header, by lower-case name. A member that
// is not grammatical says nothing.
func weights(lines []string) map[string]float64 {
	given := map[string]float64{}
	for m := range strings.SplitSeq(strings.ToLower(strings.Join(lines, ",")), ",") {
		if p := member.FindStringSubmatch(m); p != nil {
			w, err := strconv.ParseFloat(p[2], 64)
			if err != nil {
				w = 1 // none is given
			}
			given[strings.TrimPrefix(p[1], "x-")] = w // x-gzip is gzip (section 8.4.1.3)
		}
	}
	return given
}
