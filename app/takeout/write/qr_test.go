package write

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"

	"silkladder/app/lang"
)

// A code holds its link: what a reader of codes made of these was the link.
func TestQR(t *testing.T) {
	svg, err := QR("https://silk.example/zh/?v=1&a=steel", lang.Zh)
	if sum := fmt.Sprintf("%x", sha256.Sum256([]byte(svg))); err != nil || sum != "2c588a583a7eccd0115de687e76280457cf38fd9c19a97ae72451e2d95d709cb" {
		t.Errorf("%v: not the drawing that a reader of codes (ZBar) read: %s\n%s", err, sum, svg)
	}
	if _, err := QR(strings.Repeat("x", longest), lang.En); err != nil {
		t.Errorf("a long link: %v", err)
	}
	if _, err := QR("https://silk.example/?"+strings.Repeat("x", longest), lang.Zh); err == nil || !strings.Contains(err.Error(), "二维码") {
		t.Errorf("a link that no camera reads: %v", err)
	}
}
