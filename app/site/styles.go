package main

import (
	"path"

	"silkladder/app/chart"
)

// styles joins the one style sheet of the site: the palette and the marks of
// the pictures, which app/chart owns, then web/main.css, then the other sheets
// of web/ in the order of their names. It takes the sheets out of web.
func styles(web files) []byte {
	light, dark := chart.CSSColours(chart.Light), chart.CSSColours(chart.Dark)
	css := []byte(":root{" + light + "}\n" +
		":root[data-theme=dark]{" + dark + "}\n" +
		"@media (prefers-color-scheme:dark){:root:not([data-theme=light]){" + dark + "}}\n" + chart.CSS())
	sheets := []string{"main.css"}
	for _, n := range web.names() {
		if path.Ext(n) == ".css" && n != "main.css" {
			sheets = append(sheets, n)
		}
	}
	for _, n := range sheets {
		css = append(append(css, web[n]...), '\n')
		delete(web, n)
	}
	return css
}
