package link

import (
	"slices"
	"strings"

	"silkladder/app/lang"
	"silkladder/model"
)

// viewPairs lists how v differs from the default view.
func viewPairs(v View) []pair {
	var ps []pair
	add := func(key, value string, given bool) {
		if given {
			ps = append(ps, pair{key, value})
		}
	}
	add("y", number(v.Year), v.Year != 0)
	add("tab", v.Tab, v.Tab != "")
	add("chart", v.Chart, v.Chart != "")
	add("theme", v.Theme, v.Theme != "")
	add("basemap", "none", v.NoBasemap)
	add("controls", "0", v.NoControls)
	add("autoplay", "1", v.Autoplay)
	add("lang", v.Lang, v.Lang != "")
	return ps
}

// readView reads the view of a scenario that runs for the given years.
func (r *reader) readView(get func(string) (string, bool), years float64) View {
	var v View
	if s, ok := get("y"); ok {
		v.Year = r.inRange("y", s, yearName, model.StartYear, model.StartYear+years, 0)
	}
	if s, ok := get("tab"); ok {
		if word(s) {
			v.Tab = s
		} else {
			r.report("tab", s, dropped(lang.Pair{En: "section", Zh: "栏目"}, s))
		}
	}
	v.Chart = r.choice(get, "chart", lang.Pair{En: "The picture", Zh: "图表"}, Charts)
	v.Theme = r.choice(get, "theme", lang.Pair{En: "The theme", Zh: "主题"}, []string{"light", "dark"})
	v.NoBasemap = r.choice(get, "basemap", lang.Pair{En: "The base map", Zh: "底图"}, []string{"none"}) == "none"
	v.NoControls = !r.flag(get, "controls", lang.Pair{En: "The switch “controls”", Zh: "开关controls"}, true)
	v.Autoplay = r.flag(get, "autoplay", lang.Pair{En: "The switch “autoplay”", Zh: "开关autoplay"}, false)
	if s, ok := get("lang"); ok {
		switch s = strings.ToLower(s); {
		case s == "en" || strings.HasPrefix(s, "en-"):
			v.Lang = "en"
		case s == "zh" || strings.HasPrefix(s, "zh-"):
			v.Lang = "zh"
		default:
			r.report("lang", s, replaced(lang.Pair{En: "The language", Zh: "语言"}, s, oneOf([]string{"en", "zh"}), ""))
		}
	}
	return v
}

var yearName = lang.Pair{En: "The year shown", Zh: "显示的年份"}

// choice reads a key that takes one of a few words; "" when it is left out or
// not one of them.
func (r *reader) choice(get func(string) (string, bool), key string, name lang.Pair, of []string) string {
	s, ok := get(key)
	if !ok || slices.Contains(of, s) {
		return s
	}
	r.report(key, s, replaced(name, s, oneOf(of), ""))
	return ""
}

// flag reads a switch.
func (r *reader) flag(get func(string) (string, bool), key string, name lang.Pair, usual bool) bool {
	s, ok := get(key)
	if !ok {
		return usual
	}
	switch strings.ToLower(s) {
	case "1", "true", "yes", "on":
		return true
	case "0", "false", "no", "off":
		return false
	}
	r.report(key, s, replaced(name, s, oneOf([]string{"0", "1"}), ""))
	return usual
}

// word reports whether s is a plain identifier.
func word(s string) bool {
	return s != "" && len(s) <= 24 && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}
