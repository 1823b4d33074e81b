package link

import (
	"slices"
	"strconv"
	"strings"

	"silkladder/app/fault"
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
	add("view", v.Kind, v.Kind != "")
	add("card", strconv.Itoa(v.Card), v.Card != 0)
	add("pics", v.Pictures, v.Pictures != "")
	add("e", v.Economy, v.Economy != "")
	add("rows", v.Rows, v.Rows != "")
	add("rank", v.Rank, v.Rank != "")
	add("at", v.Place, v.Place != "")
	add("projects", "1", v.Projects)
	add("tab", v.Tab, v.Tab != "")
	add("chart", v.Chart, v.Chart != "")
	add("theme", v.Theme, v.Theme != "")
	add("basemap", "none", v.NoBasemap)
	add("controls", "0", v.NoControls)
	add("autoplay", "1", v.Autoplay)
	add("lang", v.Lang, v.Lang != "")
	return ps
}

// ViewKeys are the keys of an address that say only how to look.
func ViewKeys() []string {
	var keys []string
	for _, p := range viewPairs(View{Year: 1, Kind: "-", Card: 1, Pictures: "-", Economy: "-", Rows: "-", Rank: "-", Place: "-", Projects: true, Tab: "-", Chart: "-", Theme: "-", Lang: "-", NoBasemap: true, NoControls: true, Autoplay: true}) {
		keys = append(keys, p.key)
	}
	return keys
}

// readView reads the view of a scenario.
func (r *reader) readView(get func(string) (string, bool), of *model.Scenario) View {
	var v View
	if s, ok := get("y"); ok {
		v.Year = r.inRange("y", s, yearName, model.StartYear, model.StartYear+of.Years, 0)
	}
	v.Kind = r.choice(get, "view", lang.Pair{En: "The view", Zh: "视图"}, Views)
	if s, ok := get("card"); ok {
		v.Card = int(r.inRange("card", s, lang.Pair{En: "The card", Zh: "卡片"}, 1, Cards, 0))
	}
	if s, ok := get("pics"); ok {
		v.Pictures = r.pictures(s)
	}
	v.Economy = r.economy(get, of)
	v.Rows = r.chosen(get, "rows", lang.Pair{En: "order or filter of hosts", Zh: "东道国排序或筛选"})
	v.Rank = r.chosen(get, "rank", lang.Pair{En: "ranking", Zh: "排名"})
	v.Place = r.place(get)
	v.Projects = r.flag(get, "projects", lang.Pair{En: "The switch “projects”", Zh: "开关projects"}, false)
	if s, ok := get("tab"); ok {
		if word(s) {
			v.Tab = s
		} else {
			r.report("tab", s, dropped(lang.Pair{En: "section", Zh: "栏目"}))
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
			r.report("lang", s, replaced(lang.Pair{En: "The language", Zh: "语言"}, fault.OneOf([]string{"en", "zh"}), ""))
		}
	}
	return v
}

var yearName = lang.Pair{En: "The year shown", Zh: "显示的年份"}

// pictures reads which pictures stand side by side: each once, as many as there
// is room for.
func (r *reader) pictures(s string) string {
	var keep []string
	for _, id := range strings.Split(s, ".") {
		switch i := slices.Index(Charts, id); {
		case i < 0 || id == "full" || slices.Contains(keep, id):
			r.report("pics", id, dropped(lang.Pair{En: "picture", Zh: "图表"}))
		case len(keep) == MaxPictures:
			r.report("pics", id, fault.Fault{Kind: fault.MorePictures, Most: MaxPictures})
			return strings.Join(keep, ".")
		default:
			keep = append(keep, id)
		}
	}
	return strings.Join(keep, ".")
}

// places are the kinds of places on the map.
var places = []string{"project", "corridor", "park", "host", "node", "home"}

// place reads which place of the map is open, as kind.id; whether there is one of that
// name shows on the map.
func (r *reader) place(get func(string) (string, bool)) string {
	s, ok := get("at")
	kind, id, _ := strings.Cut(s, ".")
	if !ok || slices.Contains(places, kind) && id != "" && len(s) <= 160 {
		return s
	}
	r.report("at", s, dropped(lang.Pair{En: "place", Zh: "地点"}))
	return ""
}

// choice reads a key that takes one of a few words; "" when it is left out or
// not one of them.
func (r *reader) choice(get func(string) (string, bool), key string, name lang.Pair, of []string) string {
	s, ok := get(key)
	if !ok || slices.Contains(of, s) {
		return s
	}
	if len(of) > mostNamed {
		of = append(of[:mostNamed:mostNamed], "…")
	}
	r.report(key, s, replaced(name, fault.OneOf(of), ""))
	return ""
}

// mostNamed is how many choices a message lists; the methods page has them all.
const mostNamed = 24

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
	r.report(key, s, replaced(name, fault.OneOf([]string{"0", "1"}), ""))
	return usual
}

// word reports whether s is a plain identifier.
func word(s string) bool {
	return s != "" && len(s) <= 24 && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}
