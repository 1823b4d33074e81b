package chart

import "strings"

// Type sizes in CSS pixels. Nothing in a picture is set smaller than MinSize.
const (
	MinSize     = 12.0
	DefaultSize = 13.0
)

// Fonts is the type of all pictures: the reader's own sans serif, and after it
// the Chinese faces of each system.
const Fonts = `system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif`

// ChineseFonts is the type of Chinese files. The quotes, the dash and the ellipsis
// of Chinese text are characters of its Chinese face and as wide as the others;
// a file cannot be sure of a face for them alone, as the page has, so the
// Chinese faces stand first.
const ChineseFonts = `"PingFang SC","Hiragino Sans GB","HarmonyOS Sans SC","MiSans","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC",system-ui,sans-serif`

// A rule says what a class looks like: SVG properties, where a value that
// starts with "$" is a colour of the palette. Later rules win over earlier ones
// in CSS and in the file printer alike.
type rule struct {
	class string
	props []prop
}

type prop struct{ name, value string }

// rules is built once: s-NAME (stroke), f-NAME (fill) for each colour, then the
// named kinds of mark.
var rules = func() []rule {
	var r []rule
	for _, c := range Palette {
		r = append(r, rule{"s-" + c.Name, []prop{{"fill", "none"}, {"stroke", "$" + c.Name}}})
	}
	for _, c := range Palette {
		r = append(r, rule{"f-" + c.Name, []prop{{"fill", "$" + c.Name}}})
	}
	// The bare name colours text and discs, except where it names a kind of
	// line below.
	for _, n := range []string{"ink", "muted", "cluster", "hosts", "lead", "accent", "paper", "land", "water"} {
		r = append(r, rule{n, []prop{{"fill", "$" + n}}})
	}
	stroke := func(class, colour, width string, more ...prop) {
		r = append(r, rule{class, append([]prop{{"fill", "none"}, {"stroke", "$" + colour}, {"stroke-width", width}}, more...)})
	}
	stroke("hair", "hair", "1")
	stroke("axis", "muted", "1")
	stroke("base", "base", "1.5", prop{"stroke-dasharray", "5 4"})
	stroke("rail", "rail", "2")
	stroke("road", "road", "2", prop{"stroke-dasharray", "7 3"})
	stroke("sea", "sea", "2", prop{"stroke-dasharray", "1.5 4"}, prop{"stroke-linecap", "round"})
	one := func(class string, p ...prop) { r = append(r, rule{class, p}) }
	one("band95", prop{"fill-opacity", ".1"})
	one("band80", prop{"fill-opacity", ".14"})
	one("band50", prop{"fill-opacity", ".2"})
	one("tint", prop{"fill-opacity", ".12"})
	one("soft", prop{"fill-opacity", ".3"})
	one("mid", prop{"fill-opacity", ".68"})
	one("w1", prop{"stroke-width", "1"})
	one("w2", prop{"stroke-width", "2"})
	one("w3", prop{"stroke-width", "3"})
	one("w6", prop{"stroke-width", "6"})
	one("rim", prop{"stroke", "$paper"}, prop{"stroke-width", "1.5"})
	one("dash", prop{"stroke-dasharray", "5 4"})
	one("dot", prop{"stroke-dasharray", "1 4"}, prop{"stroke-linecap", "round"})
	one("round", prop{"stroke-linecap", "round"}, prop{"stroke-linejoin", "round"})
	one("halo", prop{"paint-order", "stroke"}, prop{"stroke", "$paper"}, prop{"stroke-width", "4"}, prop{"stroke-linejoin", "round"})
	one("bold", prop{"font-weight", "600"})
	one("grip", prop{"fill", "none"}) // seen by the pointer alone
	one("t12", prop{"font-size", "12px"})
	one("t15", prop{"font-size", "15px"})
	one("t18", prop{"font-size", "18px"})
	one("t24", prop{"font-size", "24px"})
	return r
}()

// CSS is the style sheet of all pictures on the page, in terms of the custom
// properties --ink, --paper and so on, which the page's own sheet sets per
// theme. Root element: svg.chart.
func CSS() string {
	var b strings.Builder
	b.WriteString(".chart{font:13px/1.2 " + Fonts + ";font-variant-numeric:tabular-nums;fill:var(--ink);overflow:visible}\n")
	for _, r := range rules {
		b.WriteString(".chart ." + r.class + "{")
		for i, p := range r.props {
			if i > 0 {
				b.WriteByte(';')
			}
			b.WriteString(p.name + ":")
			if p.value[0] == '$' {
				b.WriteString("var(--" + p.value[1:] + ")")
			} else {
				b.WriteString(p.value)
			}
		}
		b.WriteString("}\n")
	}
	return b.String()
}

// CSSColours is the palette of one theme as custom properties, for a sheet to
// include under :root or a theme selector.
func CSSColours(t Theme) string {
	var b strings.Builder
	for _, c := range Palette {
		b.WriteString("--" + c.Name + ":" + Hex(c.Name, t) + ";")
	}
	return b.String()
}

// attributes appends the presentation attributes of a class list, for a file.
func attributes(b []byte, classes string, t Theme) []byte {
	var names, values [16]string
	n := 0
	for i := range rules {
		if !hasClass(classes, rules[i].class) {
			continue
		}
	props:
		for _, p := range rules[i].props {
			for k := 0; k < n; k++ {
				if names[k] == p.name {
					values[k] = p.value
					continue props
				}
			}
			names[n], values[n] = p.name, p.value
			n++
		}
	}
	for k := 0; k < n; k++ {
		b = append(b, ' ')
		b = append(b, names[k]...)
		b = append(b, '=', '"')
		if v := values[k]; v[0] == '$' {
			b = append(b, Hex(v[1:], t)...)
		} else {
			b = append(b, v...)
		}
		b = append(b, '"')
	}
	return b
}

// hasClass reports whether the space-separated list holds the class.
func hasClass(list, class string) bool {
	for list != "" {
		head, rest, _ := strings.Cut(list, " ")
		if head == class {
			return true
		}
		list = rest
	}
	return false
}
