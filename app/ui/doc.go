// Package ui is the visitor's interface as a whole: the pages, which views there are
// and which regions stand in each (views.go), addresses, and the loop of frames. It
// is the only package of the product, besides the entry point app/wasm and the
// generator app/site, that knows go-app.
//
// go-app mounts nodes some forty times slower than the browser parses them. So the
// page is a root with a few strings, made once when it is laid out; what changes is
// painted into them, in one call a frame (package view).
package ui
