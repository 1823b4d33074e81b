package main

import (
	"net/http"
	"testing"
	"time"
)

func TestPrecondition(t *testing.T) {
	f := &form{etag: `"a"`, modified: time.Date(2026, 3, 4, 5, 6, 7, 0, time.UTC)}
	const same, before, after = "Wed, 04 Mar 2026 05:06:07 GMT", "Wed, 04 Mar 2026 05:06:06 GMT", "Wed, 04 Mar 2026 05:06:08 GMT"
	for _, c := range []struct {
		name, value string
		more        []string // a second header
		want        int
	}{
		{"If-None-Match", `"a"`, nil, 304},
		{"If-None-Match", `W/"a"`, nil, 304},
		{"If-None-Match", `"b" , "a"`, nil, 304},
		{"If-None-Match", `"b,", "a"`, nil, 304},
		{"If-None-Match", ` * `, nil, 304},
		{"If-None-Match", `"b"`, nil, 200},
		{"If-None-Match", ``, nil, 200},
		{"If-None-Match", `a`, nil, 200},
		{"If-None-Match", `"a`, nil, 200},
		{"If-None-Match", `w/"a"`, nil, 200},
		{"If-None-Match", `W/`, nil, 200},
		{"If-None-Match", `"b"`, []string{"If-None-Match", `"a"`}, 304},
		{"If-None-Match", `"b"`, []string{"If-Modified-Since", after}, 200},
		{"If-Modified-Since", same, nil, 304},
		{"If-Modified-Since", after, nil, 304},
		{"If-Modified-Since", before, nil, 200},
		{"If-Modified-Since", "soon", nil, 200},
		{"If-Modified-Since", after, []string{"If-Modified-Since", after}, 200},
		{"If-Match", `"a"`, nil, 200},
		{"If-Match", `*`, nil, 200},
		{"If-Match", `W/"a"`, nil, 412},
		{"If-Match", `"b"`, nil, 412},
		{"If-Match", `"a"`, []string{"If-Unmodified-Since", before}, 200},
		{"If-Match", `"a"`, []string{"If-None-Match", `"a"`}, 304},
		{"If-Unmodified-Since", same, nil, 200},
		{"If-Unmodified-Since", after, nil, 200},
		{"If-Unmodified-Since", before, nil, 412},
		{"If-Unmodified-Since", "soon", nil, 200},
	} {
		h := http.Header{}
		h.Add(c.name, c.value)
		if c.more != nil {
			h.Add(c.more[0], c.more[1])
		}
		if got := precondition(h, f); got != c.want {
			t.Errorf("%v: %d, want %d", h, got, c.want)
		}
	}
}

func FuzzListed(f *testing.F) {
	for _, s := range []string{`"a"`, `W/"a", "b"`, `*`, `"`, `,,,W/`, `"a""a"`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, list string) {
		// A strong match is a weak one.
		if listed([]string{list}, `"a"`, false) && !listed([]string{list}, `"a"`, true) {
			t.Errorf("%q matches strongly, but not weakly", list)
		}
	})
}
