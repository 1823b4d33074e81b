package main

import (
	"errors"

	minifier "github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"
	"github.com/tdewolff/minify/v2/html"
	"github.com/tdewolff/minify/v2/js"
	"github.com/tdewolff/minify/v2/json"
	"github.com/tdewolff/minify/v2/svg"
	"github.com/tdewolff/minify/v2/xml"
)

var minifiers = func() *minifier.M {
	m := minifier.New()
	// Without these options the minifier drops type=text, which selectors
	// look for, and tags whose absence would change the first child of body.
	m.Add(".html", &html.Minifier{KeepDocumentTags: true, KeepEndTags: true, KeepDefaultAttrVals: true, KeepQuotes: true})
	m.AddFunc(".css", css.Minify)
	m.AddFunc(".js", js.Minify)
	// Nor is 12000 written as 12e3, which Go does not read as a whole number.
	m.Add(".json", &json.Minifier{KeepNumbers: true})
	m.AddFunc(".webmanifest", json.Minify)
	m.AddFunc(".svg", svg.Minify)
	m.AddFunc(".xml", xml.Minify)
	m.AddFunc("application/ld+json", json.Minify)
	return m
}()

// minify shortens a text file by its extension and returns others unchanged.
func minify(ext string, b []byte) ([]byte, error) {
	min, err := minifiers.Bytes(ext, b)
	if errors.Is(err, minifier.ErrNotExist) {
		return b, nil
	}
	return min, err
}
