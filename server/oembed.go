package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
)

// titles is what /oembed says of the pages. The site generator may leave it in
// oembed.json at the top of the site; without that file a page carries the name
// of the product and is shown in its language's embed page.
type titles struct {
	Provider string `json:"provider"`
	// Pages maps a page's path below the base ("/", "/zh/guide/") to its words.
	Pages map[string]struct {
		Title string `json:"title"`
		Embed string `json:"embed"` // path of the page to show in the frame, with the query of a story
		Card  string `json:"card"`  // path of a PNG of W by H pixels, if any
		W     int    `json:"w"`
		H     int    `json:"h"`
	} `json:"pages"`
}

// product is the name of the site in each language.
var product = map[string]string{english: "Silk Ladder", "zh": "丝路阶梯"}

// The size of a frame, in CSS pixels, if the asker sets no smaller limit.
const frameWidth, frameHeight = 600, 640

func loadTitles(root *os.Root) (*titles, error) {
	t := &titles{Provider: product[english]}
	text, err := root.ReadFile("oembed.json")
	if errors.Is(err, fs.ErrNotExist) {
		return t, nil
	}
	if err == nil {
		err = json.Unmarshal(text, t)
	}
	if err != nil {
		return nil, fmt.Errorf("reading oembed.json: %w", err)
	}
	return t, nil
}

// rich is an oEmbed answer of type "rich" (oembed.com, section 2.3.4.4).
type rich struct {
	Type         string `json:"type"`
	Version      string `json:"version"`
	Title        string `json:"title"`
	ProviderName string `json:"provider_name"`
	ProviderURL  string `json:"provider_url"`
	CacheAge     int    `json:"cache_age"`
	HTML         string `json:"html"`
	Width        int    `json:"width"`
	Height       int    `json:"height"`
	ThumbURL     string `json:"thumbnail_url,omitempty"`
	ThumbWidth   int    `json:"thumbnail_width,omitempty"`
	ThumbHeight  int    `json:"thumbnail_height,omitempty"`
}

// asksOembed reports whether an address is a question for oembed. The pages of the
// site name a file, oembed/NAME.json, that answers for them wherever the site is
// hosted; here the same address, once an asker has added the page it means, is
// answered for that very page.
func (s *site) asksOembed(u *url.URL) bool {
	below, ok := strings.CutPrefix(u.Path, s.tree.base)
	switch {
	case !ok:
		return false
	case below == "oembed":
		return true
	}
	return strings.HasPrefix(below, "oembed/") && strings.HasSuffix(below, ".json") && u.Query().Get("url") != ""
}

// oembed answers a site that wants to show one of our pages, with the scenario in
// the page's query kept.
func (s *site) oembed(r *http.Request) answer {
	q, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return message(http.StatusBadRequest, "The query is not well formed.")
	}
	if f := q.Get("format"); f != "" && f != "json" {
		return message(http.StatusNotImplemented, "Only format=json is offered.")
	}
	width, okWidth := limit(q.Get("maxwidth"), frameWidth)
	height, okHeight := limit(q.Get("maxheight"), frameHeight)
	if !okWidth || !okHeight {
		return message(http.StatusBadRequest, "maxwidth and maxheight are numbers of pixels, 1 or more.")
	}
	if q.Get("url") == "" {
		return message(http.StatusBadRequest, "The parameter url is missing.")
	}
	page, ok := s.ownPage(r, q.Get("url"))
	if !ok {
		return message(http.StatusNotFound, "This address is not a page of this site.")
	}
	lang, _ := s.tree.language(page.Path, nil)
	below := "/" + strings.TrimPrefix(page.Path, s.tree.base)
	words := s.tree.titles.Pages[below]
	if words.Title == "" {
		words.Title = product[lang]
	}
	if words.Embed == "" {
		words.Embed = "/embed/"
		if lang != english {
			words.Embed = "/" + lang + "/embed/"
		}
	}
	frame := *page
	embed, query, _ := strings.Cut(words.Embed, "?")
	if path := s.tree.base + strings.TrimPrefix(embed, "/"); s.tree.routes[path].file != nil {
		frame.Path = path
	}
	if frame.RawQuery == "" {
		frame.RawQuery = query
	}
	at := func(path string) string {
		u := url.URL{Scheme: page.Scheme, Host: page.Host, Path: s.tree.base + strings.TrimPrefix(path, "/")}
		return u.String()
	}
	answer := rich{
		Type: "rich", Version: "1.0", Title: words.Title,
		ProviderName: s.tree.titles.Provider, ProviderURL: at("/"), CacheAge: 86400,
		HTML: fmt.Sprintf(`<iframe src="%s" title="%s" width="%d" height="%d" loading="lazy" style="border:0;max-width:100%%" `+
			`allow="fullscreen; clipboard-write; web-share" referrerpolicy="strict-origin-when-cross-origin"></iframe>`,
			html.EscapeString(frame.String()), html.EscapeString(words.Title), width, height),
		Width: width, Height: height,
	}
	// A card larger than the asker's limits is not offered (section 2.3.4.1).
	if words.Card != "" && within(q.Get("maxwidth"), words.W) && within(q.Get("maxheight"), words.H) {
		answer.ThumbURL, answer.ThumbWidth, answer.ThumbHeight = at(words.Card), words.W, words.H
	}
	body, err := json.Marshal(answer)
	if err != nil {
		panic("server: oEmbed answer: " + err.Error())
	}
	a := message(http.StatusOK, string(body))
	a.own = append(a.own, line("Content-Type", "application/json"), line("Cache-Control", "no-cache"))
	return a
}

// ownPage reads the address of a page. It is ours if its host is the one the
// question was sent to; behind a proxy the scheme cannot be known, so the asker's
// stands. The fragment, which embedders append to, is dropped.
func (s *site) ownPage(r *http.Request, address string) (*url.URL, bool) {
	u, err := url.Parse(address)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.User != nil || !sameHost(u, r.Host) {
		return nil, false
	}
	if u.Path == "" {
		u.Path = "/"
	}
	found, ok := s.tree.find(u.Path, u.RawPath)
	if ok && found.redirect != "" {
		u.Path = found.redirect
		found, ok = s.tree.find(u.Path, "")
	}
	if !ok || found.file == nil || !strings.HasPrefix(found.file.contentType, "text/html") {
		return nil, false
	}
	return &url.URL{Scheme: u.Scheme, Host: u.Host, Path: u.Path, RawQuery: asciiQuery(u.RawQuery)}, true
}

// sameHost compares a page's host with a Host header; the scheme's usual port may
// be written or left out.
func sameHost(u *url.URL, host string) bool {
	usual := map[string]string{"http": ":80", "https": ":443"}[u.Scheme]
	trim := func(h string) string { return strings.ToLower(strings.TrimSuffix(h, usual)) }
	return u.Host != "" && trim(u.Host) == trim(host)
}

// within reports whether a size keeps to a limit that limit has read.
func within(s string, size int) bool {
	n, _ := strconv.Atoi(s)
	return s == "" || size <= n
}

// limit reads a largest size; none means the usual one.
func limit(s string, usual int) (int, bool) {
	if s == "" {
		return usual, true
	}
	n, err := strconv.Atoi(s)
	return min(n, usual), err == nil && n >= 1
}
