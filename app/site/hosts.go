package main

import (
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"silkladder/server/headers"
)

// netlify writes the "_headers" file that Netlify, Cloudflare Pages and their
// kin read from the top of a site. base is the site's path ("/" or "/repo/") and
// files are the paths of its files below it. Such hosts join the values of every
// rule that matches, so no two rules here name the same header for one file;
// their own default for files without a hash is to revalidate, as ours is.
func netlify(base string, files []string) string {
	var b strings.Builder
	b.WriteString("# Response headers for hosts that read this file. Generated from server/headers.\n")
	rule := func(pattern string, fields ...headers.Field) {
		b.WriteString(pattern + "\n")
		for _, f := range fields {
			fmt.Fprintf(&b, "  %s: %s\n", f.Name, f.Value)
		}
	}
	rule(base+"*", slices.Concat(headers.Everywhere, headers.Documents)...)
	for _, ext := range []string{".mdl", ".webmanifest", ".xmile"} { // the types hosts do not know
		rule(base+"*"+ext, headers.Field{Name: "Content-Type", Value: headers.ContentType("x" + ext)})
	}
	for _, f := range slices.Sorted(slices.Values(files)) {
		if headers.Hashed(f) && !slices.Contains([]string{".br", ".dcb", ".gz"}, path.Ext(f)) {
			rule(base+f, headers.Field{Name: "Cache-Control", Value: headers.Immutable})
		}
	}
	return b.String()
}

// nginxSite says where nginx finds the files and whom it answers.
type nginxSite struct {
	Listen string // "80", "127.0.0.1:8080"
	Root   string // the folder that holds the site; with a base path, the one above it
	Base   string // "/" or "/repo/"
	Brotli bool   // whether nginx has the module ngx_brotli_static

	// Updates are the programs beside which lies what differs from an earlier one, each
	// with the name of that dictionary.
	Updates map[string]string
}

// nginx writes a server block, with the maps it needs, that gives the answers of
// our own server: it belongs in the http section of nginx.conf.
func nginx(s nginxSite) string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("# A sample for nginx: include it in the http section. Generated from server/headers.")
	line(`map $uri $silk_cache {`)
	line(`  default "%s";`, headers.Revalidate)
	line(`  "~%s" "%s";`, strings.Replace(headers.HashedName, "$", `(\.dcb)?$`, 1), headers.Immutable)
	line(`}`)
	line(`map $uri $silk_use {`)
	line(`  default "";`)
	line(`  "~/(?<silk_stem>[^./]+)%s" 'match="$silk_stem.*.$silk_kind"';`, strings.Replace(headers.HashedName, `[^./]+`, `(?<silk_kind>wasm|json)(\.dcb)?`, 1))
	line(`}`)
	line(`map "$uri $http_available_dictionary" $silk_update {`)
	line(`  default "";`)
	for _, n := range slices.Sorted(maps.Keys(s.Updates)) {
		line(`  "~^%s$" dcb;`, regexp.QuoteMeta(s.Base+n+" "+s.Updates[n])) // as text it would be too long for a map
	}
	line(`}`)
	line(`map "$silk_update $http_accept_encoding" $silk_coding {`)
	line(`  default "";`)
	line(`  "~^dcb .*\bdcb\b" dcb;`)
	line(`}`)
	line(`map $silk_use $silk_vary {`)
	line(`  default "Accept-Encoding, Available-Dictionary";`)
	line(`  "" "";`)
	line(`}`)
	line(`map $http_accept_language $silk_lang {`)
	line(`  default "";`)
	line(`  "~*^zh" "zh/";`)
	line(`}`)
	line(`map $uri $silk_404 {`)
	line(`  default %s${silk_lang}404.html;`, s.Base)
	line(`  "~^%szh/" %szh/404.html;`, s.Base, s.Base)
	line(`}`)
	for i, f := range headers.Documents {
		line(`map $sent_http_content_type $silk_doc%d {`, i)
		line(`  default "";`)
		for _, t := range headers.Runnable {
			line(`  "~^%s" "%s";`, strings.ReplaceAll(t, "+", `\+`), f.Value)
		}
		line(`}`)
	}
	line(`server {`)
	line(`  listen %s;`, s.Listen)
	line(`  root %s;`, s.Root)
	line(`  absolute_redirect off;`)
	line(`  server_tokens off;`)
	line(`  types {`)
	for _, t := range headers.Types {
		line(`    "%s" %s;`, t.ContentType, t.Extensions)
	}
	line(`  }`)
	for _, ext := range []string{"json", "wasm"} {
		line(`  location ~ \.%s\.dcb$ { internal; types { } default_type %s; }`, ext, headers.ContentType("x."+ext))
	}
	line(`  default_type application/octet-stream;`)
	line(`  gzip_static on;`)
	line(`  gzip_vary on;`)
	if s.Brotli {
		line(`  brotli_static on; # needs the module ngx_brotli_static; delete the line without it`)
	}
	for _, f := range headers.Everywhere {
		line(`  add_header %s "%s" always;`, f.Name, f.Value)
	}
	for i, f := range headers.Documents {
		line(`  add_header %s $silk_doc%d always;`, f.Name, i)
	}
	line(`  add_header Cache-Control $silk_cache;`)
	line(`  add_header Use-As-Dictionary $silk_use;`)
	line(`  add_header Content-Encoding $silk_coding;`)
	line(`  add_header Vary $silk_vary;`)
	line(`  if ($silk_coding) { rewrite ^ $uri.dcb last; }`)
	line(`  error_page 404 $silk_404;`)
	line(`  location ~ /(\.(?!well-known)|_headers$|_redirects$|nginx\.conf$) { return 404; }`)
	line(`  if (-d $request_filename) { rewrite [^/]$ $uri/ permanent; }`)
	line(`  client_header_timeout 5s;`)
	line(`  send_timeout 60s;`)
	line(`  location / { try_files $uri $uri/index.html $uri.html =404; }`)
	line(`}`)
	return b.String()
}
