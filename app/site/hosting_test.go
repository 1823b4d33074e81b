package main

import (
	"bufio"
	"bytes"
	"slices"
	"strings"
	"testing"

	"silkladder/server/headers"
)

// A host that reads _headers sends what our server sends: the same security
// headers, and the same caching for every file.
func TestHeadersFile(t *testing.T) {
	for _, c := range []struct {
		b    *build
		base string
	}{{published, "/"}, {below, "/repo/"}} {
		site := c.b.files(t)
		rules, pattern := map[string]map[string]string{}, ""
		for s := bufio.NewScanner(bytes.NewReader(site["_headers"])); s.Scan(); {
			line := s.Text()
			switch {
			case strings.HasPrefix(line, "#"):
			case strings.HasPrefix(line, "  "):
				name, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
				rules[pattern][name] = value
			default:
				pattern = line
				rules[pattern] = map[string]string{}
			}
		}
		all := rules[c.base+"*"]
		fields := slices.Concat(headers.Everywhere, headers.Documents)
		for _, f := range fields {
			if all[f.Name] != f.Value {
				t.Errorf("%s is %q for every file, want %q", f.Name, all[f.Name], f.Value)
			}
		}
		if len(all) != len(fields) {
			t.Errorf("%d headers for every file, want %d", len(all), len(fields))
		}
		for _, n := range site.names() {
			if !plain(n) {
				continue
			}
			got := rules[c.base+n]["Cache-Control"]
			if want := headers.CacheControl(n); got != want && (got != "" || want != headers.Revalidate) {
				t.Errorf("%s: Cache-Control is %q, want %q", n, got, want)
			}
			if strings.HasSuffix(n, ".webmanifest") && rules[c.base+"*.webmanifest"]["Content-Type"] != headers.ContentType(n) {
				t.Errorf("%s has another type", n)
			}
		}
	}
}

func TestNginxSample(t *testing.T) {
	want := nginx(nginxSite{Listen: "80", Root: "/srv/silkladder", Base: "/", Brotli: true})
	if got := string(published.files(t)["nginx.conf"]); got != want {
		t.Errorf("the sample for the top of a host is\n%s", got)
	}
	want = nginx(nginxSite{Listen: "80", Root: "/srv", Base: "/repo/", Brotli: true})
	if got := string(below.files(t)["nginx.conf"]); got != want {
		t.Errorf("the sample for a path is\n%s", got)
	}
}
