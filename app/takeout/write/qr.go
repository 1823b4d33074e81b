package write

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/boombuler/barcode/qr"

	"silkladder/app/lang"
)

// longest is how many characters of a link a camera still reads off a screen: at
// 3 px to a module a code of that many is as wide as a phone.
const longest = 900

// QR draws a link as a QR code: one SVG path, black on white in every theme, with
// the margin of four modules that readers need.
func QR(link string, l lang.Lang) (string, error) {
	if len(link) > longest {
		return "", fmt.Errorf("%s", lang.Pair{
			En: "The link is too long for a QR code that a camera can read. Save the scenario as a file instead.",
			Zh: "链接过长，相机难以识读其二维码。请改为把情景存为文件。"}.In(l))
	}
	level := qr.M
	if len(link) > longest/3 {
		level = qr.L
	}
	code, err := qr.Encode(link, level, qr.Auto)
	if err != nil {
		return "", err
	}
	n := code.Bounds().Dx()
	dark := func(x, y int) bool { r, _, _, _ := code.At(x, y).RGBA(); return r == 0 }
	var path strings.Builder
	for y := range n {
		for x := 0; x < n; x++ {
			from := x
			for x < n && dark(x, y) {
				x++
			}
			if x > from {
				w := strconv.Itoa(x - from)
				path.WriteString("M" + strconv.Itoa(from+4) + " " + strconv.Itoa(y+4) + "h" + w + "v1h-" + w + "z")
			}
		}
	}
	side := strconv.Itoa(n + 8)
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ` + side + ` ` + side + `" width="` + strconv.Itoa(3*(n+8)) + `" height="` + strconv.Itoa(3*(n+8)) +
		`" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h` + side + `v` + side + `H0z"/><path d="` + path.String() + `"/></svg>`, nil
}
