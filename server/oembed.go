package main

import (
	"cmp"
	"encoding/json"
	"html"
	"maps"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

// embeds is what oembed.json says of the pages, by path below the base: an answer of type
// "rich" (oembed.com, section 2.3.4.4), {origin}, {src}, {width} and {height} to be filled in.
type embeds map[string]struct {
	Frame  string // path and query of the page to show in the frame
	Answer map[string]any
}

// asksOembed: a page names a file, oembed/NAME.json, that answers for it wherever the site is
// hosted; here the same address is answered for that very page once an asker has added it.
func (s *site) asksOembed(u *url.URL) bool {
	below, ok := strings.CutPrefix(u.Path, s.tree.base)
	return ok && (below == "oembed" || strings.HasPrefix(below, "oembed/") && u.Query().Has("url"))
}

// oembed answers a site that wants to show one of our pages; the scenario in its query is
// kept, and a card larger than the asker's limits is not offered (section 2.3.4.1).
func (s *site) oembed(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	maxWidth, _ := strconv.Atoi(cmp.Or(q.Get("maxwidth"), "9999")) // 0 if it is nonsense
	maxHeight, _ := strconv.Atoi(cmp.Or(q.Get("maxheight"), "9999"))
	page, path := s.ownPage(r, q.Get("url"))
	words, known := s.tree.embeds[path]
	switch {
	case q.Get("format") != "" && q.Get("format") != "json":
		http.Error(w, "Only format=json is offered.", http.StatusNotImplemented)
		return
	case maxWidth < 1 || maxHeight < 1 || q.Get("url") == "":
		http.Error(w, "The parameter url is missing, or maxwidth and maxheight are not numbers of pixels.", http.StatusBadRequest)
		return
	case !known:
		http.Error(w, "This address is not a page of this site.", http.StatusNotFound)
		return
	}
	frame, query, _ := strings.Cut(words.Frame, "?")
	origin := url.URL{Scheme: page.Scheme, Host: page.Host}
	src := origin
	src.Path, src.RawQuery = s.tree.base+strings.TrimPrefix(frame, "/"), cmp.Or(asciiQuery(page.RawQuery), query)
	answer, width, height := maps.Clone(words.Answer), min(maxWidth, 600), min(maxHeight, 640)
	fill := strings.NewReplacer("{origin}", origin.String(), "{src}", html.EscapeString(src.String()),
		"{width}", strconv.Itoa(width), "{height}", strconv.Itoa(height))
	answer["width"], answer["height"] = width, height
	cardW, _ := answer["thumbnail_width"].(float64)
	cardH, _ := answer["thumbnail_height"].(float64)
	for k, v := range answer {
		if text, ok := v.(string); ok {
			answer[k] = fill.Replace(text)
		}
		if strings.HasPrefix(k, "thumbnail_") && (int(cardW) > maxWidth || int(cardH) > maxHeight) {
			delete(answer, k)
		}
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-cache")
	json.NewEncoder(w).Encode(answer)
}

// ownPage reads the address of a page of the host that was asked, and its path below the base.
func (s *site) ownPage(r *http.Request, address string) (u *url.URL, path string) {
	bare := func(host string) string {
		return strings.ToLower(strings.TrimSuffix(strings.TrimSuffix(host, ":80"), ":443"))
	}
	u, err := url.Parse(address)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.User != nil || bare(u.Host) != bare(r.Host) {
		return nil, ""
	}
	path = "/" + strings.TrimPrefix(u.Path, "/")
	if _, redirect := s.tree.find(path, u.RawPath); redirect != "" {
		path = redirect
	}
	return u, "/" + strings.TrimPrefix(path, s.tree.base)
}
