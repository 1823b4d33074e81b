package main

import (
	"fmt"
	"strings"

	"silkladder/app/lang"
)

// document is the HTML document around a page's component tree.
//
// The tree is the first child of body, because go-app replaces that child when
// it starts. After it come the banner for a program that stopped, hidden until
// boot.js shows it, and the note that the program is on its way, which go-app
// removes. Both are prerendered: they must show when nothing else works.
func document(l lang.Lang, head, root string) string {
	return fmt.Sprintf(`<!doctype html>
<html lang="%s" dir="ltr">
<head>%s</head>
<body>%s<div id="silk-crash" role="alert" hidden><p data-when="stopped">%s</p><p data-when="load">%s</p><button type="button">%s</button></div><div id="app-wasm-loader" role="status">%s</div><noscript><p class="silk-noscript">%s</p></noscript></body>
</html>
`, l.Tag(), head, root, escape(crashed.In(l)), escape(notLoaded.In(l)), escape(reload.In(l)), escape(loading.In(l)), escape(noScript.In(l)))
}

// missing is the page for an address that does not exist. It is static: no
// program starts, so that it works for every address at every depth.
func missing(o Options, l lang.Lang, b bundle) string {
	var head strings.Builder
	headBasics(&head, o, b, l, "", missingTitle.In(l)+" · "+siteName.In(l), missingText.In(l))
	fmt.Fprintf(&head, `<meta name="robots" content="noindex">`)
	link := func(p string, text string) string {
		return fmt.Sprintf(`<li><a href="%s">%s</a></li>`, o.path(l.Prefix()+p), escape(text))
	}
	other := l.Other()
	return fmt.Sprintf(`<!doctype html>
<html lang="%s" dir="ltr">
<head>%s</head>
<body class="silk-missing"><main>
<img src="%s" width="96" height="96" alt="">
<h1>%s</h1><p>%s</p>
<ul>%s%s</ul>
<p><a lang="%s" hreflang="%s" href="%s">%s</a></p>
</main></body>
</html>
`, l.Tag(), head.String(), o.path("web/icons/icon.svg"), escape(missingTitle.In(l)), escape(missingText.In(l)),
		link("/", toHome.In(l)), link("/methods/", toMethods.In(l)),
		other.Tag(), other.Tag(), o.path(other.Prefix()+"/"), escape(toHome.In(other)))
}
