package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// ask sends a request to a site of the given files, without a network.
func ask(t *testing.T, files map[string]string, base, target string, fields ...string) *http.Response {
	t.Helper()
	s := &site{tree: load(t, write(t, files), base), crowded: func() bool { return false }}
	r := httptest.NewRequest("GET", target, nil)
	r.Host = "site.example"
	for i := 0; i < len(fields); i += 2 {
		r.Header.Add(fields[i], fields[i+1])
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w.Result()
}

// TestBuiltInMissingPage is what a site without 404.html says.
func TestBuiltInMissingPage(t *testing.T) {
	for target, want := range map[string]string{"/repo/x": "Page not found", "/repo/zh/x": "找不到页面", "/elsewhere": "Page not found"} {
		a := ask(t, nil, "/repo/", target)
		body := make([]byte, 2000)
		n, _ := a.Body.Read(body)
		if a.StatusCode != 404 || !strings.Contains(string(body[:n]), want) || !strings.Contains(string(body[:n]), `href="/repo/`) {
			t.Errorf("%s: %d %q, want %q", target, a.StatusCode, body[:n], want)
		}
	}
}

// TestMissingPageInAnyCoding: an error in a coding the visitor refuses beats none.
func TestMissingPageInAnyCoding(t *testing.T) {
	a := ask(t, nil, "/", "/x", "Accept-Encoding", "identity;q=0")
	if a.StatusCode != 404 {
		t.Errorf("status %d, want 404", a.StatusCode)
	}
}

func TestHealthWhileStopping(t *testing.T) {
	s := &site{tree: load(t, t.TempDir(), "/"), crowded: func() bool { return false }}
	s.draining.Store(true)
	w := httptest.NewRecorder()
	s.ServeHTTP(w, httptest.NewRequest("GET", "/healthz", nil))
	if w.Code != 503 || w.Header().Get("Connection") != "close" {
		t.Errorf("%d %v, want 503 and the end of the connection", w.Code, w.Header())
	}
}

// TestTitles uses the words of oembed.json.
func TestTitles(t *testing.T) {
	files := map[string]string{
		"index.html": "", "zh/index.html": "", "guide/index.html": "", "embed/index.html": "", "card/index.html": "", "story/index.html": "",
		"oembed.json": `{"provider":"Ladders","pages":{"/guide/":{"title":"\"Guide\" & <b>","embed":"/card/"},"/story/":{"title":"Story","embed":"/embed/?a=steel&l=1","card":"/c.png","w":1200,"h":630},"/":{"title":"Start","embed":"/gone/"}}}`,
	}
	for _, c := range []struct{ page, title, src string }{
		{"https://site.example/repo/guide/?a=1&b=2", `"Guide" & <b>`, "https://site.example/repo/card/?a=1&amp;b=2"},
		{"https://site.example:443/repo/guide", `"Guide" & <b>`, "https://site.example:443/repo/card/"},
		{"http://SITE.example:80/repo/#?secret=x", "Start", "http://SITE.example:80/repo/"},
		{"https://site.example/repo/story/", "Story", "https://site.example/repo/embed/?a=steel&amp;l=1"},
		{"https://site.example/repo/story?b=2", "Story", "https://site.example/repo/embed/?b=2"},
		{"http://site.example/repo/zh/", "丝路阶梯", "http://site.example/repo/zh/"},
		{"http://site.example/repo/embed/?x='\"", "Silk Ladder", "http://site.example/repo/embed/?x=&#39;%22"},
	} {
		q := strings.NewReplacer("&", "%26", "#", "%23", `"`, "%22").Replace(c.page)
		a := ask(t, files, "/repo/", "/repo/oembed?url="+q)
		var got rich
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
		var got rich
		a := ask(t, files, "/repo/", "/repo/oembed?url=https://site.example"+query)
		if err := json.NewDecoder(a.Body).Decode(&got); err != nil || fmt.Sprint(got.ThumbURL, " ", got.ThumbWidth, " ", got.ThumbHeight) != want {
			t.Errorf("%s: picture %s of %d by %d (%v), want %s", query, got.ThumbURL, got.ThumbWidth, got.ThumbHeight, err, want)
		}
	}
	for _, page := range []string{
		"http://site.example/repo/nothing", "http://site.example:81/repo/", "http://site.example.org/repo/",
		"//site.example/repo/", "/repo/", "ftp://site.example/repo/", "http:///repo/",
	} {
		if a := ask(t, files, "/repo/", "/repo/oembed?url="+page); a.StatusCode != 404 {
			t.Errorf("%s: status %d, want 404", page, a.StatusCode)
		}
	}
}
