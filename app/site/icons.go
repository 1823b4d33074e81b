package main

import (
	"fmt"
	"os"
	"os/exec"
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
	tmp, err := os.MkdirTemp("", "icons-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	for _, d := range drawings {
		page := filepath.Join(tmp, "icon.html")
		html := fmt.Sprintf(`<body style="margin:0"><img width="%d" height="%d" style="display:block" src="file://%s/%s">`, d.size, d.size, dir, d.from)
		if err := os.WriteFile(page, []byte(html), 0o644); err != nil {
			return err
		}
		cmd := exec.Command("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
			"--hide-scrollbars", "--default-background-color=00000000", "--user-data-dir="+filepath.Join(tmp, "profile"),
			fmt.Sprintf("--window-size=%d,%d", d.size, d.size), "--screenshot="+filepath.Join(dir, d.to), "file://"+page)
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("drawing %s: %w\n%s", d.to, err, out)
		}
	}
	return nil
}
