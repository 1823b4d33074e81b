// Package http stands in for net/http in the browser build.
//
// go-app's files for the server are compiled into the browser program too, and
// with them net/http, TLS and certificates: 350 kB of a compressed download
// for code that never runs there. The site generator therefore compiles
// app/wasm with an overlay that replaces the files of net/http by this one. It
// has just the names go-app refers to; if a new release of go-app uses
// another, or if product code starts to use net/http in the browser, the build
// stops with the missing name. The client fetches nothing from Go: scripts
// load the program, and the program contains its data.
package http

import (
	"io"
	"net/url"
)

// The methods and codes that go-app names.
const (
	MethodGet                 = "GET"
	StatusOK                  = 200
	StatusNotModified         = 304
	StatusNotFound            = 404
	StatusInternalServerError = 500
)

// Header is the shape of net/http's Header.
type Header map[string][]string

// Get returns nothing: no header ever exists here.
func (h Header) Get(string) string { return "" }

// Set does nothing.
func (h Header) Set(string, string) {}

// Request has the fields of net/http's Request that go-app reads.
type Request struct {
	URL    *url.URL
	Host   string
	Header Header
	TLS    *struct{}
}

// Response has the fields of net/http's Response that go-app reads.
type Response struct {
	StatusCode int
	Header     Header
	Body       io.ReadCloser
}

// ResponseWriter is net/http's interface of that name.
type ResponseWriter interface {
	Header() Header
	Write([]byte) (int, error)
	WriteHeader(int)
}

// Handler is net/http's interface of that name.
type Handler interface {
	ServeHTTP(ResponseWriter, *Request)
}

// FileSystem is only passed on.
type FileSystem any

// Dir is only passed on.
type Dir string

// FileServer serves nothing in a browser.
func FileServer(FileSystem) Handler { return nil }

// NotFound answers nothing in a browser.
func NotFound(ResponseWriter, *Request) {}

// Get is never reached in a browser.
func Get(string) (*Response, error) { panic("http: not available in the browser program") }
