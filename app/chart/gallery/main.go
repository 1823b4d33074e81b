// Command gallery writes one HTML page of every golden picture of the chart
// package, for looking at during development:
//
//	go run ./app/chart/gallery -o /tmp/gallery.html
//
// Page pictures appear in the light and in the dark theme; files as they are.
package main

import (
	"flag"
	"fmt"
	"html"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"silkladder/app/chart"
)

func main() {
	out := flag.String("o", "", "file to write")
	dir := flag.String("dir", "app/chart/testdata", "folder of golden SVG files")
	only := flag.String("only", "", "show only pictures whose file name matches this regular expression")
	flag.Parse()
	if *out == "" {
		flag.Usage()
		os.Exit(2)
	}
	match, err := regexp.Compile(*only)
	if err != nil {
		log.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(*dir, "*.svg"))
	if err != nil {
		log.Fatal(err)
	}
	var b strings.Builder
	b.WriteString("<!doctype html><meta charset=utf-8><title>Gallery</title><style>\n")
	b.WriteString("body{margin:24px;font:14px system-ui;background:#888}div{display:inline-block;vertical-align:top;margin:0 16px 16px 0}\n")
	b.WriteString(".plate{padding:20px;background:var(--paper);color:var(--ink)}.plate b{display:block;font-size:16px;margin-bottom:8px}p{margin:2px;color:#fff}\n")
	fmt.Fprintf(&b, ".l{%s}\n.d{%s}\n%s</style>\n", chart.CSSColours(chart.Light), chart.CSSColours(chart.Dark), chart.CSS())
	for _, f := range files {
		name := strings.TrimSuffix(filepath.Base(f), ".svg")
		if !match.MatchString(name) {
			continue
		}
		svg, err := os.ReadFile(f)
		if err != nil {
			log.Fatal(err)
		}
		if !strings.HasSuffix(name, "page") {
			fmt.Fprintf(&b, "<div><p>%s · %d bytes</p>%s</div>\n", name, len(svg), svg)
			continue
		}
		_, title, _ := strings.Cut(string(svg), `aria-label="`)
		title, _, _ = strings.Cut(title, `"`)
		// The two copies must not share identifiers.
		for _, theme := range []string{"l", "d"} {
			fmt.Fprintf(&b, "<div><p>%s · %d bytes</p><div class='plate %s' style='width:%spx'><b>%s</b>%s</div></div>\n", name, len(svg), theme, width(string(svg)), html.UnescapeString(title), svg)
		}
	}
	if err := os.WriteFile(*out, []byte(b.String()), 0o644); err != nil {
		log.Fatal(err)
	}
}

// width is the width attribute of an SVG text.
func width(svg string) string {
	_, s, _ := strings.Cut(svg, ` width="`)
	s, _, _ = strings.Cut(s, `"`)
	return s
}
