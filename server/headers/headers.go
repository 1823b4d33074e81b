// Package headers is the one table of response headers of the site. The server
// sends them, and the site generator writes the same ones for hosts that read a
// "_headers" file ([Netlify]) or an nginx configuration ([Nginx]), so that a
// copy of the site behaves alike everywhere.
//
// Two sets exist. [Everywhere] goes with every response: the pages are meant to
// be embedded by strangers, so every file must be readable from any origin,
// also from a sandboxed frame, whose origin is "null", and from pages that
// isolate themselves with COEP. [Documents] goes with what a browser runs: a
// page, a script (a worker takes its policy from its own response) or an SVG
// picture opened by itself.
//
// Non-goals: Strict-Transport-Security, which only the owner of a domain can
// promise, and anything that stops embedding (X-Frame-Options,
// frame-ancestors).
package headers

import "strings"

// Field is one header line, its name in canonical form.
type Field struct{ Name, Value string }

// policy is the content security policy, one directive a row: nothing from
// elsewhere, nothing inline, no eval; WebAssembly alone may be compiled.
var policy = []string{
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"frame-src 'self'", // the preview in the share dialog
	"base-uri 'none'",
	"form-action 'none'",
	"object-src 'none'",
}

// denied lists the browser features no page asks for. Full screen, clipboard
// and sharing stay allowed: the pages use them.
var denied = []string{"camera", "microphone", "geolocation", "payment", "usb"}

// CSP returns the content security policy of the pages.
func CSP() string { return strings.Join(policy, "; ") }

// Everywhere returns the headers of every response, errors included.
func Everywhere() []Field {
	return []Field{
		{"Access-Control-Allow-Origin", "*"},
		{"Cross-Origin-Resource-Policy", "cross-origin"},
		{"Referrer-Policy", "strict-origin-when-cross-origin"},
		{"Timing-Allow-Origin", "*"},
		{"X-Content-Type-Options", "nosniff"},
	}
}

// Documents returns the headers added to pages, scripts and SVG pictures.
func Documents() []Field {
	return []Field{
		{"Content-Security-Policy", CSP()},
		{"Cross-Origin-Embedder-Policy", "require-corp"},
		{"Cross-Origin-Opener-Policy", "same-origin-allow-popups"},
		{"Origin-Agent-Cluster", "?1"},
		{"Permissions-Policy", strings.Join(denied, "=(), ") + "=()"},
	}
}

// For returns the headers of a response of the given content type.
func For(contentType string) []Field {
	if IsDocument(contentType) {
		return append(Everywhere(), Documents()...)
	}
	return Everywhere()
}

// IsDocument reports whether a browser may run a response of this type.
func IsDocument(contentType string) bool {
	base, _, _ := strings.Cut(contentType, ";")
	for _, t := range documentTypes {
		if base == t {
			return true
		}
	}
	return false
}

var documentTypes = []string{"text/html", "text/javascript", "image/svg+xml", "text/xml", "application/xml"}
