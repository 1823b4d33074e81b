package chart

import (
	"flag"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"silkladder/app/lang"
)

var update = flag.Bool("update", false, "rewrite the golden files under testdata")

// variants are the states every example is drawn in.
var variants = []struct {
	name  string
	lang  lang.Lang
	width float64
	to    Target
}{
	{"en-720-light", lang.En, 720, File(Light)},
	{"zh-720-dark", lang.Zh, 720, File(Dark)},
	{"en-360-page", lang.En, 360, Page},
	{"zh-360-page", lang.Zh, 360, Page},
	{"en-280-light", lang.En, 280, File(Light)},
}

// TestGolden compares every picture with the one last looked at and approved.
// Numbers may differ by a tenth of a pixel, because fused multiply-add rounds
// differently between processors.
func TestGolden(t *testing.T) {
	for _, e := range examples {
		for _, v := range variants {
			name := e.name + "-" + v.name
			t.Run(name, func(t *testing.T) {
				to := v.to
				to.Lang = v.lang.Tag()
				if to.file {
					to.Caption = lang.Pair{En: "Silk Ladder, model 1. Example data.", Zh: "丝路阶梯，模型第 1 版。示例数据。"}.In(v.lang)
					to.Link = "https://example.org/?v=1&c=footwear"
				}
				svg := e.draw(v.lang, v.width).SVG(to)
				wellFormed(t, svg)
				got := strings.ReplaceAll(svg, "><", ">\n<") + "\n"
				file := filepath.Join("testdata", name+".svg")
				if *update {
					if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
						t.Fatal(err)
					}
					return
				}
				want, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				if d := difference(got, string(want)); d != "" {
					t.Error(d)
				}
			})
		}
	}
}

// difference reports the first line in which two pictures differ by more than
// rounding.
func difference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range g {
		if i >= len(w) {
			return "more lines than the golden file: " + g[i]
		}
		if !alike(g[i], w[i]) {
			return "line " + strconv.Itoa(i+1) + "\n got " + g[i] + "\nwant " + w[i]
		}
	}
	if len(w) > len(g) {
		return "fewer lines than the golden file"
	}
	return ""
}

func alike(a, b string) bool {
	if a == b {
		return true
	}
	for a != "" && b != "" {
		x, restA, okA := number(a)
		y, restB, okB := number(b)
		switch {
		case okA && okB:
			if math.Abs(x-y) > .11 {
				return false
			}
			a, b = restA, restB
		case okA || okB || a[0] != b[0]:
			return false
		default:
			a, b = a[1:], b[1:]
		}
	}
	return a == b
}

// number splits a leading number off s.
func number(s string) (v float64, rest string, ok bool) {
	i, dot := 0, false
	if i < len(s) && s[i] == '-' {
		i++
	}
	for ; i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] == '.' && !dot); i++ {
		dot = dot || s[i] == '.'
	}
	v, err := strconv.ParseFloat(s[:i], 64)
	return v, s[i:], err == nil
}

func TestAlike(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{{"M1 2h.5", "M1 2h.6", true}, {"M1 2h.5", "M1 2h.8", false}, {"a", "b", false}, {"x1", "x1 2", false}, {"v-3.2.1", "v-3.1.1", true}} {
		if alike(c.a, c.b) != c.want {
			t.Errorf("alike(%q, %q) is %v", c.a, c.b, !c.want)
		}
	}
}
