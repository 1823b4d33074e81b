package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"silkladder/app/lang"
	"silkladder/app/ui"
)

// writeBench writes the bench of states into a folder: a page with the simulator in
// every state that app/ui knows, in both languages, each in a frame of its own,
// without its program. It is for -dev, which shows it at /bench/; no published site
// has it.
func writeBench(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	const css = `<link rel="stylesheet" href="/web/main.css">`
	var index strings.Builder
	fmt.Fprintf(&index, `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench of states</title>%s</head><body><main class="methods"><h1>Bench of states</h1>`, css)
	for _, l := range lang.All {
		states, err := ui.Bench(l)
		if err != nil {
			return err
		}
		for i, s := range states {
			name := fmt.Sprintf("%s-%02d.html", l.Tag(), i)
			page := fmt.Sprintf(`<!doctype html><html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title>%s</head><body><div id="app" class="%s">%s</div></body></html>`,
				l.Tag(), escape(s.Name), css, escape(s.Class), s.HTML)
			if err := os.WriteFile(filepath.Join(dir, name), []byte(page), 0o644); err != nil {
				return err
			}
			fmt.Fprintf(&index, `<h2><a href="%s">%s (%s)</a></h2><p>%s</p><iframe loading="lazy" src="%s" title="%s" width="1280" height="800"></iframe>`,
				name, escape(s.Name), l.Tag(), escape(strings.Join(s.Regions, ", ")), name, escape(s.Name))
		}
	}
	index.WriteString(`</main></body></html>`)
	return os.WriteFile(filepath.Join(dir, "index.html"), []byte(index.String()), 0o644)
}
