package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// drawings are the PNG icons and the SVG each is drawn from. Installed apps on
// iOS round the corners themselves, so their icon fills the square.
var drawings = []struct {
	from, to string
	size     int
}{
	{"icon.svg", "icon-192.png", 192},
	{"icon.svg", "icon-512.png", 512},
	{"maskable.svg", "maskable-512.png", 512},
	{"maskable.svg", "apple-touch-180.png", 180},
}

// drawIcons draws the PNG icons of web/icons with Chromium. The results are
// committed; run it after a change of an SVG (make icons).
func drawIcons(root string) error {
	dir, err := filepath.Abs(filepath.Join(root, "web/icons"))
	if err != nil {
		return err
	}
	for _, d := range drawings {
		html := fmt.Sprintf(`<body style="margin:0"><img width="%d" height="%d" style="display:block" src="file://%s/%s">`, d.size, d.size, dir, d.from)
		b, err := shootHTML(html, d.size, d.size)
		if err != nil {
			return fmt.Errorf("drawing %s: %w", d.to, err)
		}
		if err := os.WriteFile(filepath.Join(dir, d.to), b, 0o644); err != nil {
			return err
		}
	}
	return nil
}
