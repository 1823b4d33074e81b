package chart

import (
	"math"
	"strconv"
	"strings"
	"testing"
)

// luminance is the relative luminance of WCAG 2.2.
func luminance(t *testing.T, hex string) float64 {
	t.Helper()
	var l float64
	for i, k := range []float64{.2126, .7152, .0722} {
		v, err := strconv.ParseUint(hex[1+2*i:3+2*i], 16, 8)
		if err != nil || len(hex) != 7 {
			t.Fatalf("%q is not #rrggbb", hex)
		}
		c := float64(v) / 255
		if c <= .04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+.055)/1.055, 2.4)
		}
		l += k * c
	}
	return l
}

func contrast(t *testing.T, a, b string) float64 {
	la, lb := luminance(t, a), luminance(t, b)
	return (math.Max(la, lb) + .05) / (math.Min(la, lb) + .05)
}

// Every colour may set text, so it needs 4.5:1; the grounds and hairlines carry
// no information, and text set on the grounds must be readable too.
func TestContrast(t *testing.T) {
	if c := contrast(t, "#000000", "#ffffff"); math.Abs(c-21) > 1e-9 {
		t.Fatalf("black on white is %v", c)
	}
	grounds := map[string]bool{"paper": true, "land": true, "water": true}
	for _, theme := range []Theme{Light, Dark} {
		for _, c := range Palette {
			if grounds[c.Name] || c.Name == "hair" {
				continue
			}
			for ground := range grounds {
				need := 4.5
				if ground != "paper" && c.Name != "ink" && c.Name != "muted" {
					need = 3
				}
				if got := contrast(t, Hex(c.Name, theme), Hex(ground, theme)); got < need {
					t.Errorf("theme %d: %s on %s is %.2f, want at least %.1f", theme, c.Name, ground, got, need)
				}
			}
		}
	}
}

// Every colour a rule names exists, and every property is one that SVG also
// knows as an attribute.
func TestRules(t *testing.T) {
	known := "fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin fill-opacity paint-order font-weight font-size"
	seen := map[string]bool{}
	for _, r := range rules {
		if seen[r.class] {
			t.Errorf("class %s has two rules", r.class)
		}
		seen[r.class] = true
		for _, p := range r.props {
			if !hasClass(known, p.name) {
				t.Errorf("%s: property %s is not a presentation attribute", r.class, p.name)
			}
			if c, ok := strings.CutPrefix(p.value, "$"); ok {
				Hex(c, Light)
			}
		}
	}
}
