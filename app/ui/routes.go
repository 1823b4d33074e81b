package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/lang"
)

// Routes registers every page with go-app. It runs in the browser and in the
// generator that prerenders the site.
func Routes() {
	app.RouteWithRegexp(`^(/zh)?(/embed)?/?$`, func() app.Composer { return &home{} })
	for _, k := range explained {
		app.RouteWithRegexp(`^(/zh)?/`+k+`/?$`, func() app.Composer { return &methods{kind: k} })
	}
}

// langOf reads the language from a URL path.
func langOf(path string) lang.Lang {
	if len(path) >= 3 && path[:3] == "/zh" && (len(path) == 3 || path[3] == '/') {
		return lang.Zh
	}
	return lang.En
}
