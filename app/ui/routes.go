package ui

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/view"
)

// Routes registers every page with go-app, in the browser and in the generator. Every
// address is spelt out, with and without the slash at its end: patterns would bring package
// regexp into the program.
func Routes() {
	for _, l := range lang.All {
		route := func(path string, page func() app.Composer) {
			app.Route(l.Prefix()+path, page)
			app.Route(l.Prefix()+path+"/", page)
		}
		route("/embed", func() app.Composer { return &home{} })
		for _, kind := range link.Views {
			route(strings.TrimSuffix(view.Path(kind), "/"), func() app.Composer { return &home{} })
		}
		for _, k := range view.Explained() {
			route("/"+k, func() app.Composer { return &methods{values: view.Values{Kind: k}} })
		}
	}
}

// viewOf reads the view from a path: its last part, or the story.
func viewOf(path string) string {
	parts := strings.Split(strings.Trim(path, "/"), "/")
	if last := parts[len(parts)-1]; slices.Contains(link.Views, last) {
		return last
	}
	return "story"
}
