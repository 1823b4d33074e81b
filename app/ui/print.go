package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A printed page is a report: the scenario's name, the verdict, map, words and
// the main pictures, without controls (web/print.css).
var _ = on("print", func(h *home, _ string, _ app.Value) { app.Window().Call("silkPrint") })
