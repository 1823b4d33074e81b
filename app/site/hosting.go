package main

import (
	"path"
	"strings"

	"silkladder/server/headers"
)

// hosting writes the response headers of our server in the forms that other
// hosts read: "_headers" for Netlify and Cloudflare Pages, a sample for nginx.
func hosting(out files, o Options) {
	var served []string
	updates := map[string]string{}
	for _, n := range out.names() {
		if !headers.Hidden(n) {
			served = append(served, n)
		}
		if path.Ext(n) == ".dcb" {
			updates[strings.TrimSuffix(n, ".dcb")] = headers.Dictionary(out[n])
		}
	}
	out["_headers"] = []byte(netlify(o.Base, served))
	// With a base path nginx looks for the whole path below its root.
	root := "/srv/silkladder"
	if o.Base != "/" {
		root = "/srv"
	}
	out["nginx.conf"] = []byte(nginx(nginxSite{Listen: "80", Root: root, Base: o.Base, Brotli: true, Updates: updates}))
}
