package main

import (
	"bytes"
	"cmp"
	"fmt"
	pixels "image"
	"image/color"
	"image/png"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
)

// shootHTML draws an HTML document as shoot does.
func shootHTML(html string, w, h int) ([]byte, error) {
	f, err := os.CreateTemp("", "page-*.html")
	if err != nil {
		return nil, err
	}
	defer os.Remove(f.Name())
	if _, err := f.WriteString(html); err != nil {
		f.Close()
		return nil, err
	}
	if err := f.Close(); err != nil {
		return nil, err
	}
	return shoot("file://"+f.Name(), w, h, 1)
}

// shoot draws the page at an address in a window of w by h CSS pixels with
// Chromium and returns the picture as PNG, scale times as large. Scripts get
// fifteen seconds of the page's own time.
func shoot(url string, w, h, scale int) ([]byte, error) {
	dir, err := os.MkdirTemp("", "shoot-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "page.png")
	cmd := exec.Command("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
		"--hide-scrollbars", "--default-background-color=00000000", "--user-data-dir="+filepath.Join(dir, "profile"),
		fmt.Sprintf("--window-size=%d,%d", w, h), fmt.Sprintf("--force-device-scale-factor=%d", scale),
		"--virtual-time-budget=15000", "--screenshot="+out, url)
	if says, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w\n%s", err, says)
	}
	return os.ReadFile(out)
}

// paletted rewrites a PNG with 256 colours: of each group of colours that look
// alike the most frequent one, for the groups with the most pixels. Of a drawing
// with flat colours, what is lost is in the edges and cannot be seen, and the
// file is a third as large.
func paletted(b []byte) ([]byte, error) {
	src, err := png.Decode(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	at := func(x, y int) color.RGBA { return color.RGBAModel.Convert(src.At(x, y)).(color.RGBA) }
	box, count := src.Bounds(), map[color.RGBA]int{}
	for y := box.Min.Y; y < box.Max.Y; y++ {
		for x := box.Min.X; x < box.Max.X; x++ {
			count[at(x, y)]++
		}
	}
	type group struct{ pixels, most int }
	groups, names := map[color.RGBA]*group{}, map[color.RGBA]color.RGBA{}
	for c, n := range count {
		k := color.RGBA{c.R &^ 7, c.G &^ 7, c.B &^ 7, 255}
		g := groups[k]
		if g == nil {
			g = &group{}
			groups[k] = g
		}
		g.pixels += n
		if n > g.most || n == g.most && rank(c) < rank(names[k]) {
			g.most, names[k] = n, c
		}
	}
	keys := slices.SortedFunc(maps.Keys(groups), func(a, b color.RGBA) int {
		return cmp.Or(cmp.Compare(groups[b].pixels, groups[a].pixels), cmp.Compare(rank(a), rank(b)))
	})
	var p color.Palette
	for _, k := range keys[:min(256, len(keys))] {
		p = append(p, names[k])
	}
	nearest := map[color.RGBA]uint8{}
	for c := range count {
		nearest[c] = uint8(p.Index(c))
	}
	dst := pixels.NewPaletted(box, p)
	for y := box.Min.Y; y < box.Max.Y; y++ {
		for x := box.Min.X; x < box.Max.X; x++ {
			dst.SetColorIndex(x, y, nearest[at(x, y)])
		}
	}
	var out bytes.Buffer
	e := png.Encoder{CompressionLevel: png.BestCompression}
	err = e.Encode(&out, dst)
	return out.Bytes(), err
}

func rank(c color.RGBA) uint32 {
	return uint32(c.R)<<24 | uint32(c.G)<<16 | uint32(c.B)<<8 | uint32(c.A)
}
