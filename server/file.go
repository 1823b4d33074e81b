package main

import (
	"cmp"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"silkladder/server/headers"
)

// codings lists the content codings, best first, with the suffix of the stored form. "dcb"
// is what differs from an earlier file (RFC 9842).
var codings = []struct{ name, suffix string }{{"dcb", ".dcb"}, {"br", ".br"}, {"gzip", ".gz"}, {"identity", ""}}

// A file is one file of the site in every stored coding, the last being the file itself.
type file []*form

type form struct {
	coding     string // a name of codings
	data       []byte
	modified   time.Time
	header     http.Header // put together once, when the server starts
	dictionary string      // of "dcb": the earlier file, as Available-Dictionary names it
}

// readFile reads the forms of a file. Each has a strong entity tag of its own, and its
// length, which net/http leaves out of a compressed file, whose loader shows progress.
func readFile(site fs.FS, name string) (f file, err error) {
	kind := headers.ContentType(name)
	for _, c := range codings {
		info, err := fs.Stat(site, name+c.suffix)
		if c.suffix != "" && errors.Is(err, fs.ErrNotExist) {
			continue
		}
		data, broken := fs.ReadFile(site, name+c.suffix)
		if err = cmp.Or(err, broken); err != nil {
			return nil, err
		}
		h := http.Header{"Content-Type": {kind}, "Cache-Control": {headers.CacheControl(name)},
			"Etag": {fmt.Sprintf(`"%.12x"`, sha256.Sum256(data))}, "Content-Length": {strconv.Itoa(len(data))}}
		for _, field := range headers.For(kind) {
			h.Set(field.Name, field.Value)
		}
		if d := headers.UseAsDictionary(name); d != "" {
			h.Set("Use-As-Dictionary", d)
		}
		if c.suffix != "" {
			h.Set("Content-Encoding", c.name)
		}
		f = append(f, &form{coding: c.name, data: data, modified: info.ModTime(), header: h})
		switch f[0].coding {
		case "dcb":
			f[0].dictionary = headers.Dictionary(f[0].data)
			h.Set("Vary", "Accept-Encoding, Available-Dictionary")
		case "br", "gzip":
			h.Set("Vary", "Accept-Encoding")
		}
	}
	return f, nil
}

func (f file) plain() *form { return f[len(f)-1] }

// choose returns the form that suits the Accept-Encoding lines best, nil if none is
// acceptable (RFC 9110, section 12.5.3). The file itself is acceptable unless refused, but a
// coding that is named is preferred, unless "identity" is weighed higher. Without the header
// a visitor may be unable to decode anything.
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

// member is one member of an Accept header, a quality value included (RFC 9110, section 12.4.2).
var member = regexp.MustCompile(`^[ \t]*([^ \t;]+)[ \t]*(?:;[ \t]*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)[ \t]*)?$`)

// weights reads an Accept header, by lower-case name. What is not grammatical says nothing.
func weights(lines []string) map[string]float64 {
	given := map[string]float64{}
	for m := range strings.SplitSeq(strings.ToLower(strings.Join(lines, ",")), ",") {
		if p := member.FindStringSubmatch(m); p != nil {
			w, _ := strconv.ParseFloat(cmp.Or(p[2], "1"), 64)
			given[strings.TrimPrefix(p[1], "x-")] = w // x-gzip is gzip (section 8.4.1.3)
		}
	}
	return given
}

// tags lists the languages, each with the tag of its pages.
var tags = map[string]string{"en": "en", "zh": "zh-Hans"}

// folder is where the pages of a language are, below the base.
func folder(lang string) string { return strings.TrimPrefix(lang+"/", "en/") }

// language returns the language to address a visitor in: that of the folder the path is in,
// else the one of ours that Accept-Language weighs highest.
func (t *tree) language(path string, accept []string) string {
	first, _, _ := strings.Cut(strings.TrimPrefix(path, t.base), "/")
	if tags[first] != "" && folder(first) != "" {
		return first
	}
	lang, top, given := "en", 0.0, weights(accept)
	for _, tag := range slices.Sorted(maps.Keys(given)) {
		if primary, _, _ := strings.Cut(tag, "-"); tags[primary] != "" && given[tag] > top {
			lang, top = primary, given[tag]
		}
	}
	return lang
}
