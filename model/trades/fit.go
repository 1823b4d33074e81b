package trades

import (
	"strings"

	"silkladder/model/atlas"
)

// What a park offers a trade, from the industries it states. Both are assumed.
const (
	KinPart  = 0.3 // of a zone that names other trades of the family, or the family
	PortPart = 0.5 // of the free zone of a port, whose ground serves the port first
)

// named are the words by which a park names a trade; several trades may share
// one, such as building materials.
var named = map[string][]string{
	"footwear-oem":   {"footwear", "shoes"},
	"footwear-brand": {"footwear", "shoes"},
	"textiles":       {"garments", "textiles", "textiles and garments"},
	"toys":           {"toys"},
	"furniture":      {"furniture"},
	"ceramics":       {"ceramic", "ceramics", "building materials"},
	"appliance":      {"appliances"},
	"electronics":    {"electronics", "laptops", "mobile phones"},
	"autoparts":      {"car parts", "car and motorcycle parts", "tyres"},
	"steel":          {"steel"},
	"aluminium":      {"aluminium", "metals"},
	"cement":         {"cement", "building materials"},
	"glass":          {"glass", "building materials"},
	"ships":          {"shipyards"},
	"polysilicon":    {"polysilicon"},
	"ev":             {"car assembly", "vehicle assembly"},
	"batteries":      {"batteries"},
	"solar":          {"solar cells"},
}

// kin are the words by which a park names a family without a trade.
var kin = map[Family][]string{
	Light:      {"light manufacturing", "light industry", "light assembly", "leather", "bags", "hardware"},
	Engineered: {"machinery", "precision engineering", "electrical equipment", "power equipment", "vehicle"},
	Heavy:      {"smelting"},
}

// families say what a park names in place of a trade.
var families = map[Family]atlas.Text{
	Light:      {En: "the park does not name this trade but other light industry; three tenths of it are assumed open to this trade", Zh: "园区产业不含该行业，但含其他轻工业，假定三成面向该行业"},
	Engineered: {En: "the park does not name this trade but other engineering; three tenths of it are assumed open to this trade", Zh: "园区产业不含该行业，但含其他装备制造业，假定三成面向该行业"},
	Heavy:      {En: "the park does not name this trade but other heavy industry; three tenths of it are assumed open to this trade", Zh: "园区产业不含该行业，但含其他重工业，假定三成面向该行业"},
}

// Fit is the share of a park that is open to a trade, with the reason in a line.
// One where the park names the trade, KinPart where it names its family, none
// elsewhere: in farms and forests, in zones of trade and storage, inside China.
func Fit(p atlas.Park, t Trade) (float64, atlas.Text) {
	if !p.Industrial() {
		return 0, atlas.Text{En: "a farm, a forest or a gate, no ground for plants", Zh: "农林园区或口岸，没有建厂用地"}
	}
	part, why := 0.0, atlas.Text{En: "made for other industries", Zh: "面向其他产业"}
	switch says := strings.ToLower(p.Industries.En); {
	case names(says, named[t.ID]):
		part, why = 1, atlas.Text{En: "the park names this trade", Zh: "园区主导产业包含该行业"}
	case family(says, t):
		part, why = KinPart, families[t.Family]
	}
	if p.Kind == atlas.PortZone && part > 0 {
		part *= PortPart
		why.En += "; most of its ground serves the port"
		why.Zh += "；用地以港口为主"
	}
	return part, why
}

// family reports whether a park is open to a trade as to one of its family. A
// yard needs a shore, so that none is built where yards are not named.
func family(says string, t Trade) bool {
	if t.ID == "ships" {
		return false
	}
	if names(says, kin[t.Family]) {
		return true
	}
	for _, u := range All() {
		if u.Family == t.Family && names(says, named[u.ID]) {
			return true
		}
	}
	return false
}

// names reports whether one of the words stands in a text, not inside another word.
func names(says string, words []string) bool {
	for _, w := range words {
		for i := 0; ; {
			at := strings.Index(says[i:], w)
			if at < 0 {
				break
			}
			at += i
			if (at == 0 || !letter(says[at-1])) && (at+len(w) == len(says) || !letter(says[at+len(w)])) {
				return true
			}
			i = at + len(w)
		}
	}
	return false
}

func letter(b byte) bool { return 'a' <= b && b <= 'z' }
