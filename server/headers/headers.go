// Package headers is the one table of response headers of the site. The server
// sends them, and the site generator writes the same ones for other hosts, so
// that a copy of the site behaves alike everywhere.
//
// The pages are meant to be embedded by strangers, so every file must be
// readable from any origin, also from a sandboxed frame, whose origin is "null",
// and from pages that isolate themselves with COEP. Non-goals:
// Strict-Transport-Security, which only the owner of a domain can promise, and
// anything that stops embedding (X-Frame-Options, frame-ancestors).
package headers

import (
	"slices"
	"strings"
)

// Field is one header line, its name in canonical form.
type Field struct{ Name, Value string }

// policy is the content security policy: nothing from elsewhere, nothing inline,
// no eval; WebAssembly alone may be compiled. Frames are for the preview in the
// share dialog.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
	"img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; " +
	"frame-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'"

// Everywhere lists the headers of every response, errors included.
var Everywhere = []Field{
	{"Access-Control-Allow-Origin", "*"},
	{"Cross-Origin-Resource-Policy", "cross-origin"},
	{"Referrer-Policy", "strict-origin-when-cross-origin"},
	{"Timing-Allow-Origin", "*"},
	{"X-Content-Type-Options", "nosniff"},
}

// Documents lists the headers added to what a browser runs: pages, scripts (a
// worker takes its policy from its own response) and SVG pictures, which can be
// opened by themselves. Full screen, clipboard and sharing stay allowed: the
// pages use them.
var Documents = []Field{
	{"Content-Security-Policy", policy},
	{"Cross-Origin-Embedder-Policy", "require-corp"},
	{"Cross-Origin-Opener-Policy", "same-origin-allow-popups"},
	{"Origin-Agent-Cluster", "?1"},
	{"Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"},
}

// Runnable lists the content types of documents.
var Runnable = []string{"text/html", "text/javascript", "image/svg+xml", "text/xml", "application/xml"}

// For returns the headers of a response of the given content type.
func For(contentType string) []Field {
	if base, _, _ := strings.Cut(contentType, ";"); slices.Contains(Runnable, base) {
		return slices.Concat(Everywhere, Documents)
	}
	return Everywhere
}
