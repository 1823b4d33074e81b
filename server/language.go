package main

import (
	"fmt"
	"strings"
)

// english is the language of the site's top level; each other language lives
// below a folder of its name.
const english = "en"

// notFound is the text of the 404 page for a site that brings none.
var notFound = map[string]struct{ tag, title, text, home string }{
	english: {"en", "Page not found", "There is no page at this address.", "Go to the start page"},
	"zh":    {"zh-Hans", "找不到页面", "这个地址没有对应的页面。", "返回首页"},
}

// addMissing finds the 404 page of each language.
func (t *tree) addMissing(files map[string]*file) {
	for lang, w := range notFound {
		folder := ""
		if lang != english {
			folder = lang + "/"
		}
		if f := files[folder+"404.html"]; f != nil {
			t.missing[lang] = f
			continue
		}
		t.missing[lang] = textFile("text/html; charset=utf-8", fmt.Sprintf(
			"<!doctype html>\n<html lang=%q><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\n"+
				"<title>%s</title>\n<h1>%s</h1>\n<p>%s <a href=%q>%s</a></p>\n</html>\n",
			w.tag, w.title, w.title, w.text, t.base+folder, w.home))
	}
}

// language returns the language to address a visitor in: that of the folder the
// path is in, else the one of ours that Accept-Language weighs highest. fixed
// reports that the path alone decided.
func (t *tree) language(path string, accept []string) (lang string, fixed bool) {
	below, _ := strings.CutPrefix(path, t.base)
	first, _, _ := strings.Cut(below, "/")
	if _, ours := notFound[first]; ours && first != english {
		return first, true
	}
	lang = english
	var top weight
	for _, line := range accept {
		for member := range strings.SplitSeq(line, ",") {
			tag, params, _ := strings.Cut(member, ";")
			primary, _, _ := strings.Cut(strings.ToLower(strings.Trim(tag, " \t")), "-")
			w, ok := quality(params)
			if _, ours := notFound[primary]; ours && ok && w > top {
				lang, top = primary, w
			}
		}
	}
	return lang, false
}
