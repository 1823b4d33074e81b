package main

import (
	"fmt"
	"strings"

	"silkladder/app/lang"
)

// discover writes what search engines and agents look for.
func discover(out files, o Options) {
	var m strings.Builder
	m.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n" +
		`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">`)
	for _, p := range pages() {
		if p.Kind == "embed" {
			continue
		}
		fmt.Fprintf(&m, "<url><loc>%s</loc>", o.url(p.Path))
		for _, l := range lang.All {
			fmt.Fprintf(&m, `<xhtml:link rel="alternate" hreflang="%s" href="%s"/>`, l.Tag(), o.url(l.Prefix()+p.bare()))
		}
		fmt.Fprintf(&m, `<xhtml:link rel="alternate" hreflang="x-default" href="%s"/></url>`, o.url(p.bare()))
	}
	m.WriteString("</urlset>\n")
	out["sitemap.xml"] = []byte(m.String())

	robots := "User-agent: *\nAllow: /\n"
	if o.Origin != "" {
		robots += "Sitemap: " + o.url("sitemap.xml") + "\n"
	}
	out["robots.txt"] = []byte(robots)

	var t strings.Builder
	fmt.Fprintf(&t, "# %s · %s\n\n> %s\n\n%s\n", siteName.En, siteName.Zh, appDescription.En, llmsNote)
	for _, l := range lang.All {
		fmt.Fprintf(&t, "\n## %s\n\n", map[lang.Lang]string{lang.En: "English", lang.Zh: "中文"}[l])
		for _, p := range pages() {
			if p.Lang != l {
				continue
			}
			fmt.Fprintf(&t, "- [%s](%s): %s\n", p.Title, o.url(p.Path), p.Description)
		}
	}
	out["llms.txt"] = []byte(t.String())
}

const llmsNote = `All pages are readable without scripts. The simulator itself runs in the
visitor's browser; the address of the page carries the whole scenario. Every
parameter, equation, claim and data source is listed on the methods page.`
