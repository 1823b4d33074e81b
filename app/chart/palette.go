package chart

// Swatch is one named colour in both themes, as #rrggbb. The page's custom
// property of the same name (--ink) must hold the same value.
type Swatch struct{ Name, Light, Dark string }

// Theme chooses a column of the palette.
type Theme int

// The two themes.
const (
	Light Theme = iota
	Dark
)

// Palette is every colour of every picture. One hue per idea: cluster is the
// industrial cluster, hosts the host economies, lead the lead firms of the
// global chain, base the counterfactual without the Belt and Road. The test
// holds all but hair, land and water to 4.5:1 on paper, so that each may also
// colour its own label.
var Palette = []Swatch{
	{"paper", "#fbf8f1", "#181613"},
	{"ink", "#26221c", "#ece6da"},
	{"muted", "#6a6357", "#a9a192"},
	{"hair", "#ddd6c8", "#3b362e"},
	{"cluster", "#b0322b", "#f0806f"},
	{"hosts", "#1c7567", "#5fc0ac"},
	{"lead", "#67625b", "#b0aaa0"},
	{"base", "#746d63", "#9b9488"},
	{"accent", "#8a5a08", "#ddb25a"},
	{"rail", "#4b453d", "#d2cabc"},
	{"road", "#8a552a", "#d49d68"},
	{"sea", "#2a6688", "#7ab5d6"},
	{"land", "#efe8da", "#262219"},
	{"water", "#f4f4ee", "#141414"},
}

// Hex is the colour of a name in a theme; it panics on a name that is not in
// the palette.
func Hex(name string, t Theme) string {
	for i := range Palette {
		if Palette[i].Name == name {
			if t == Dark {
				return Palette[i].Dark
			}
			return Palette[i].Light
		}
	}
	panic("chart: no colour " + name)
}
