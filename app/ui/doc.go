// Package ui is the visitor's interface: go-app components and pages. It is
// the only package of the product, besides the entry point app/wasm and the
// generator app/site, that knows go-app or the browser.
//
// A page is a small tree of go-app nodes for structure and forms. Pictures are
// strings of SVG set once when a page is mounted and afterwards replaced in one
// batched call per frame (see paint.go): go-app mounts nodes some forty times
// slower than the browser parses them.
package ui
