package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"path"
	"regexp"
	"strings"
	"testing"

	"silkladder/app/ask"
	"silkladder/app/evidence"
)

// precached reads the lists out of a built sw.js.
func precached(t *testing.T, site files) (list [][2]string, stories map[string]string, pages []string) {
	t.Helper()
	js := string(site["sw.js"])
	m := regexp.MustCompile(`files=(\[\[.*?\]\])`).FindStringSubmatch(js)
	n := regexp.MustCompile(`stories=(\{[^}]*\})`).FindStringSubmatch(js)
	o := regexp.MustCompile(`pages=(\[.*?\])`).FindStringSubmatch(js)
	if m == nil || n == nil || o == nil {
		t.Fatalf("no lists in sw.js: %.300s", js)
	}
	// The minifier may leave out the quotes of keys; paths have none to lose.
	for _, p := range []struct {
		text string
		to   any
	}{{m[1], &list}, {n[1], &stories}, {o[1], &pages}} {
		if err := json.Unmarshal([]byte(strings.ReplaceAll(p.text, "`", `"`)), p.to); err != nil {
			t.Fatalf("%v: %.300s", err, p.text)
		}
	}
	return list, stories, pages
}

// The worker's list has every file the running site asks for, with the hash of
// what is served; a story leads to the simulator, which is in the list. The
// program that writes files is stored when it is first used.
func TestPrecache(t *testing.T) {
	for _, c := range []struct {
		b            *build
		origin, base string
	}{{published, origin, "/"}, {below, "", "/repo/"}} {
		site := c.b.files(t)
		list, stories, known := precached(t, site)
		listed := map[string]bool{}
		var together map[string]string
		last, _ := site.at(list[len(list)-1][0], "", c.base)
		if err := json.Unmarshal(site[last], &together); err != nil || !isPages(last) || len(together) != len(known) {
			t.Fatalf("%s: %d pages of %d, %v", last, len(together), len(known), err)
		}
		for _, p := range known {
			name, ok := site.at(p, "", c.base)
			if !ok || together[p] != string(site[name]) {
				t.Errorf("%s is another page where all are together", p)
			}
			listed[name] = true
		}
		for _, f := range list {
			name, ok := site.at(f[0], "", c.base)
			if !ok {
				t.Errorf("%s is listed and does not exist", f[0])
				continue
			}
			sum := sha256.Sum256(site[name])
			if want := "sha256-" + base64.StdEncoding.EncodeToString(sum[:]); f[1] != want {
				t.Errorf("%s has the hash %s, want %s", name, f[1], want)
			}
			if listed[name] {
				t.Errorf("%s is listed twice", name)
			}
			listed[name] = true
		}
		for _, n := range site.names() {
			if !plain(n) {
				continue
			}
			runs := map[string]bool{".html": true, ".js": true, ".css": true, ".wasm": true, ".svg": true, ".webmanifest": true}[path.Ext(n)]
			if want := runs && n != "sw.js" && n != "embed.js" && !(strings.HasPrefix(n, "web/takeout.") && path.Ext(n) == ".wasm") && !strings.Contains("/"+n, "/story/") || n == "web/icons/icon-192.png" || n == evidence.RecordName || n == ask.AnswersName || n == last; listed[n] != want {
				t.Errorf("%s is listed: %v, want %v", n, listed[n], want)
			}
		}
		for _, p := range pages() {
			if p.Story == "" {
				continue
			}
			to := stories[c.base+p.Path[1:]]
			name, ok := site.at(to, "", c.base)
			if !ok || !listed[name] || to != c.base+p.at()[1:] {
				t.Errorf("the story %s leads to %q", p.Path, to)
			}
		}
	}
}

// Whatever changes in a listed file, the worker changes, so that browsers see a
// new release; what is not listed changes nothing.
func TestReleases(t *testing.T) {
	src := "const v = '{{version}}', b = '{{base}}', f = '{{files}}', s = '{{stories}}', p = '{{pages}}'; g(v, b, f, s, p)"
	worker := func(f files) string {
		js, err := serviceWorker(src, f, Options{Base: "/"})
		if err != nil {
			t.Fatal(err)
		}
		return string(js)
	}
	first := worker(files{"index.html": []byte("1"), "web/a.js": []byte("2"), "embed.js": []byte("3")})
	for name, c := range map[string]struct {
		site files
		same bool
	}{
		"the same":          {files{"index.html": []byte("1"), "web/a.js": []byte("2"), "embed.js": []byte("3")}, true},
		"another embed.js":  {files{"index.html": []byte("1"), "web/a.js": []byte("2"), "embed.js": []byte("4")}, true},
		"another page":      {files{"index.html": []byte("x"), "web/a.js": []byte("2")}, false},
		"one script more":   {files{"index.html": []byte("1"), "web/a.js": []byte("2"), "web/b.js": nil}, false},
		"one script fewer":  {files{"index.html": []byte("1")}, false},
		"another name":      {files{"index.html": []byte("1"), "web/b.js": []byte("2")}, false},
		"contents exchange": {files{"index.html": []byte("2"), "web/a.js": []byte("1")}, false},
	} {
		if (worker(c.site) == first) != c.same {
			t.Errorf("%s: the worker is the same: %v", name, !c.same)
		}
	}
	for _, gone := range []string{"version", "base", "files", "stories", "pages"} {
		if _, err := serviceWorker(strings.Replace(src, "'{{"+gone+"}}'", "0", 1), files{}, Options{Base: "/"}); err == nil {
			t.Errorf("a worker without a place for its %s is accepted", gone)
		}
	}
}
