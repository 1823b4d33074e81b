package main

import (
	"cmp"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// tags lists the languages, each with the tag of its pages. The pages of the
// first are at the top of the site, those of any other in a folder of its name.
var tags = map[string]string{"en": "en", "zh": "zh-Hans"}

// folder is where the pages of a language are, below the base.
func folder(lang string) string { return strings.TrimPrefix(lang+"/", "en/") }

// language returns the language to address a visitor in: that of the folder the
// path is in, else the one of ours that Accept-Language weighs highest.
func (t *tree) language(path string, accept []string) string {
	first, _, _ := strings.Cut(strings.TrimPrefix(path, t.base), "/")
	if tags[first] != "" && folder(first) != "" {
		return first
	}
	lang, top, given := "en", 0.0, weights(accept)
	for _, tag := range slices.Sorted(maps.Keys(given)) {
		primary, _, _ := strings.Cut(tag, "-")
		if tags[primary] != "" && given[tag] > top {
			lang, top = primary, given[tag]
		}
	}
	return lang
}

// notHere answers with the 404 page in the visitor's language. If the visitor
// refuses every coding it is stored in, an error in the wrong coding beats none.
// There is nothing to revalidate.
func (s *site) notHere(w http.ResponseWriter, r *http.Request) {
	lang := s.tree.language(r.URL.Path, r.Header["Accept-Language"])
	f := s.tree.files[folder(lang)+"404.html"]
	fm := cmp.Or(f.choose(r.Header["Accept-Encoding"], ""), f.plain())
	h := w.Header()
	maps.Copy(h, fm.header)
	h.Del("Etag")
	h.Set("Content-Language", tags[lang])
	h.Set("Content-Length", strconv.Itoa(len(fm.data)))
	h.Set("Vary", "Accept-Encoding, Accept-Language")
	w.WriteHeader(http.StatusNotFound)
	w.Write(fm.data)
}
