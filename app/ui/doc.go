// Package ui is the visitor's interface as a whole: the pages, which regions stand in each
// view (views.go), addresses, and the loop of frames. Only it, app/wasm and app/site know
// go-app, which mounts nodes some forty times slower than the browser parses them: so the
// page is a root with a few strings, and what changes is painted into them (package view).
package ui
