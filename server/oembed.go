package main

import (
	"encoding/json"
	"html"
	"maps"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

// embeds is what /oembed says of the pages, by path below the base. The site
// generator writes it into oembed.json: an answer of type "rich" (oembed.com,
// section 2.3.4.4) with {origin}, {src}, {width} and {height} to be filled in.
type embeds map[string]struct {
	Frame  string // path and query of the page to show in the frame
	Answer map[string]any
}

// asksOembed reports whether an address is a question for oembed. The pages of the
// site name a file, oembed/NAME.json, that answers for them wherever the site is
// hosted; here the same address, once an asker has added the page it means, is
// answered for that very page.
func (s *site) asksOembed(u *url.URL) bool {
	below, ok := strings.CutPrefix(u.Path, s.tree.base)
	return ok && (below == "oembed" || strings.HasPrefix(below, "oembed/") && u.Query().Has("url"))
}

// oembed answers a site that wants to show one of our pages, with the scenario in
// the page's query kept.
func (s *site) oembed(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	maxWidth, maxHeight := limit(q.Get("maxwidth")), limit(q.Get("maxheight"))
	page, path := s.ownPage(r, q.Get("url"))
	words, known := s.tree.embeds[path]
	switch {
	case q.Get("format") != "" && q.Get("format") != "json":
		http.Error(w, "Only format=json is offered.", http.StatusNotImplemented)
		return
	case maxWidth < 1 || maxHeight < 1:
		http.Error(w, "maxwidth and maxheight are numbers of pixels, 1 or more.", http.StatusBadRequest)
		return
	case q.Get("url") == "":
		http.Error(w, "The parameter url is missing.", http.StatusBadRequest)
		return
	case !known:
		http.Error(w, "This address is not a page of this site.", http.StatusNotFound)
		return
	}
	frame, query, _ := strings.Cut(words.Frame, "?")
	if page.RawQuery != "" {
		query = asciiQuery(page.RawQuery)
	}
	origin := url.URL{Scheme: page.Scheme, Host: page.Host}
	src := url.URL{Scheme: page.Scheme, Host: page.Host, Path: s.tree.base + strings.TrimPrefix(frame, "/"), RawQuery: query}
	answer, width, height := maps.Clone(words.Answer), min(maxWidth, 600), min(maxHeight, 640)
	fill := strings.NewReplacer("{origin}", origin.String(), "{src}", html.EscapeString(src.String()),
		"{width}", strconv.Itoa(width), "{height}", strconv.Itoa(height))
	answer["width"], answer["height"] = width, height
	for k, v := range answer {
		if text, ok := v.(string); ok {
			answer[k] = fill.Replace(text)
		}
	}
	// A card larger than the asker's limits is not offered (section 2.3.4.1).
	cardW, _ := answer["thumbnail_width"].(float64)
	cardH, _ := answer["thumbnail_height"].(float64)
	if int(cardW) > maxWidth || int(cardH) > maxHeight {
		maps.DeleteFunc(answer, func(k string, _ any) bool { return strings.HasPrefix(k, "thumbnail_") })
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-cache")
	json.NewEncoder(w).Encode(answer)
}

// ownPage reads the address of a page and returns it with its path below the base,
// none if it is not on the host the question was sent to. Behind a proxy the
// scheme cannot be known, so the asker's stands.
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

// limit reads a largest size: none means any, nonsense 0.
func limit(s string) int {
	if s == "" {
		return 1 << 20
	}
	n, _ := strconv.Atoi(s)
	return n
}
