package headers

import "path"

// Type is the content type of the files with one of the extensions.
type Type struct {
	ContentType string
	Extensions  []string // with the dot, lower case
}

// Types lists every type the site may hold. It replaces package mime, whose
// answers depend on the machine. Text names its charset; JSON is always UTF-8
// and has no such parameter (RFC 8259, section 11).
func Types() []Type {
	return []Type{
		{"text/html; charset=utf-8", []string{".html", ".htm"}},
		{"text/css; charset=utf-8", []string{".css"}},
		{"text/javascript; charset=utf-8", []string{".js", ".mjs"}},
		{"application/wasm", []string{".wasm"}},
		{"application/manifest+json", []string{".webmanifest"}},
		{"application/json", []string{".json", ".map"}},
		{"application/geo+json", []string{".geojson"}},
		{"image/svg+xml", []string{".svg"}},
		{"image/png", []string{".png"}},
		{"image/jpeg", []string{".jpg", ".jpeg"}},
		{"image/webp", []string{".webp"}},
		{"image/avif", []string{".avif"}},
		{"image/gif", []string{".gif"}},
		{"image/x-icon", []string{".ico"}},
		{"font/woff2", []string{".woff2"}},
		{"text/csv; charset=utf-8", []string{".csv"}},
		{"text/xml; charset=utf-8", []string{".xml", ".xmile", ".stmx"}},
		// Vensim models, citations and notes are read as plain text.
		{"text/plain; charset=utf-8", []string{".txt", ".mdl", ".bib", ".cff", ".ris", ".md", ".yaml", ".yml"}},
		{"application/pdf", []string{".pdf"}},
		{"application/zip", []string{".zip"}},
		{"application/gzip", []string{".gz"}},
	}
}

var typeOf = func() map[string]string {
	m := map[string]string{}
	for _, t := range Types() {
		for _, e := range t.Extensions {
			m[e] = t.ContentType
		}
	}
	return m
}()

// ContentType returns the type of a file by its name; a file of unknown type is
// a download.
func ContentType(name string) string {
	if t, ok := typeOf[path.Ext(name)]; ok {
		return t
	}
	return "application/octet-stream"
}
