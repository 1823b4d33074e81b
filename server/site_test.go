package main

import (
	"encoding/json"
	"fmt"
	"html"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
)

// newSite is a site without a network.
func newSite(t *testing.T, dir, base string) *site {
	return &site{tree: load(t, dir, base), log: slog.New(slog.DiscardHandler), lost: new(atomic.Int64)}
}

// ask sends a request to a site of the given files.
func ask(t *testing.T, files map[string]string, base, target string, fields ...string) *http.Response {
	t.Helper()
	r := httptest.NewRequest("GET", target, nil)
	r.Host = "site.example"
	for i := 0; i < len(fields); i += 2 {
		r.Header.Add(fields[i], fields[i+1])
	}
	w := httptest.NewRecorder()
	newSite(t, write(t, files), base).ServeHTTP(w, r)
	return w.Result()
}

// TestMissingPage: below a path, in the language of the path, in whatever coding.
func TestMissingPage(t *testing.T) {
	for target, want := range map[string]string{"/repo/x": "Nothing here", "/repo/zh/x": "找不到", "/elsewhere": "Nothing here", "/zh/x": "Nothing here"} {
		a := ask(t, bare(), "/repo/", target, "Accept-Encoding", "identity;q=0")
		if body, err := io.ReadAll(a.Body); err != nil || a.StatusCode != 404 || string(body) != want {
			t.Errorf("%s: %d %q, want %q", target, a.StatusCode, body, want)
		}
	}
}

func TestHealthWhileStopping(t *testing.T) {
	s := newSite(t, write(t, bare()), "/")
	s.draining.Store(true)
	w := httptest.NewRecorder()
	s.ServeHTTP(w, httptest.NewRequest("GET", "/healthz", nil))
	if w.Code != 503 || w.Header().Get("Connection") != "close" {
		t.Errorf("%d %v, want 503 and the end of the connection", w.Code, w.Header())
	}
}

// embedding is an entry of oembed.json as the site generator writes them.
func embedding(path, title, frame, more string) string {
	return fmt.Sprintf(`%q:{"frame":%q,"answer":{"type":"rich","version":"1.0","title":%q,"provider_name":"Ladders","provider_url":"{origin}/",`+
		`"width":0,"height":0,"html":"<iframe src=\"{src}\" title=%s width=\"{width}\" height=\"{height}\"></iframe>"%s}}`,
		path, frame, title, strings.ReplaceAll(fmt.Sprintf("%q", html.EscapeString(title)), `"`, `\"`), more)
}

// TestEmbeds uses the words of oembed.json.
func TestEmbeds(t *testing.T) {
	files := bare("zh/index.html", "", "guide/index.html", "", "embed/index.html", "", "card/index.html", "", "story/index.html", "",
		"oembed.json", "{"+strings.Join([]string{
			embedding("/guide/", `"Guide" & <b>`, "/card/", ""), embedding("/", "Start", "/embed/", ""), embedding("/zh/", "丝路阶梯", "/zh/embed/", ""),
			embedding("/story/", "Story", "/embed/?a=steel&l=1", `,"thumbnail_url":"{origin}/repo/c.png","thumbnail_width":1200,"thumbnail_height":630`),
		}, ",")+"}")
	var got struct {
		Title        string
		ProviderName string `json:"provider_name"`
		HTML         string
		Width        int
		Height       int
		ThumbURL     string `json:"thumbnail_url"`
		ThumbWidth   int    `json:"thumbnail_width"`
		ThumbHeight  int    `json:"thumbnail_height"`
	}
	zero := got
	for _, c := range []struct{ page, title, src string }{
		{"https://site.example/repo/guide/?a=1&b=2", `"Guide" & <b>`, "https://site.example/repo/card/?a=1&amp;b=2"},
		{"https://site.example:443/repo/guide", `"Guide" & <b>`, "https://site.example:443/repo/card/"},
		{"http://SITE.example:80/repo/#?secret=x", "Start", "http://SITE.example:80/repo/embed/"},
		{"https://site.example/repo/story/", "Story", "https://site.example/repo/embed/?a=steel&amp;l=1"},
		{"https://site.example/repo/story?b=2", "Story", "https://site.example/repo/embed/?b=2"},
		{"http://site.example/repo/zh/", "丝路阶梯", "http://site.example/repo/zh/embed/"},
		{"http://site.example/repo/?x='\"", "Start", "http://site.example/repo/embed/?x=&#39;%22"},
	} {
		q := strings.NewReplacer("&", "%26", "#", "%23", `"`, "%22").Replace(c.page)
		a := ask(t, files, "/repo/", "/repo/oembed?url="+q)
		got = zero
		if err := json.NewDecoder(a.Body).Decode(&got); err != nil || a.StatusCode != 200 {
			t.Errorf("%s: status %d, error %v", c.page, a.StatusCode, err)
			continue
		}
		if got.Title != c.title || got.ProviderName != "Ladders" || !strings.HasPrefix(got.HTML, `<iframe src="`+c.src+`" title="`) {
			t.Errorf("%s: %+v, want title %q and src %q", c.page, got, c.title, c.src)
		}
		if strings.Contains(got.HTML, "<b>") {
			t.Errorf("%s: the title is not escaped: %s", c.page, got.HTML)
		}
	}
	for query, want := range map[string]string{
		"/repo/story/": "https://site.example/repo/c.png 1200 630", "/repo/story/&maxwidth=1200": "https://site.example/repo/c.png 1200 630",
		"/repo/story/&maxwidth=600": " 0 0", "/repo/story/&maxheight=629": " 0 0", "/repo/zh/": " 0 0",
	} {
		got = zero
		a := ask(t, files, "/repo/", "/repo/oembed?url=https://site.example"+query)
		if err := json.NewDecoder(a.Body).Decode(&got); err != nil || fmt.Sprint(got.ThumbURL, " ", got.ThumbWidth, " ", got.ThumbHeight) != want {
			t.Errorf("%s: picture %s of %d by %d (%v), want %s", query, got.ThumbURL, got.ThumbWidth, got.ThumbHeight, err, want)
		}
	}
	for _, page := range []string{
		"http://site.example/repo/nothing", "http://site.example:81/repo/", "http://site.example.org/repo/",
		"//site.example/repo/", "/repo/", "http://site.example/repo/embed/", "ftp://site.example/repo/", "http:///repo/",
	} {
		if a := ask(t, files, "/repo/", "/repo/oembed?url="+page); a.StatusCode != 404 {
			t.Errorf("%s: status %d, want 404", page, a.StatusCode)
		}
	}
}
