package link

import (
	"slices"
	"strings"

	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/atlas"
)

// economy reads whose page is open: the code of a host of the scenario, or the name
// of one that the atlas does not know.
func (r *reader) economy(get func(string) (string, bool), of *model.Scenario) string {
	s, ok := get("e")
	if !ok {
		return ""
	}
	hosts := of.Hosts
	if hosts == nil {
		hosts = atlas.Hosts()
	}
	if slices.ContainsFunc(hosts, func(h model.Host) bool { return EconomyKey(h.Name) == s }) {
		return s
	}
	r.report("e", s, dropped(lang.Pair{En: "host economy", Zh: "东道国或地区"}))
	return ""
}

// EconomyKey is what an address calls a host.
func EconomyKey(name string) string {
	if e, ok := atlas.EconomyByName(name); ok {
		return e.ISO3
	}
	return name
}

// chosen reads a word whose parts another package knows; what they mean is not
// checked here.
func (r *reader) chosen(get func(string) (string, bool), key string, name lang.Pair) string {
	s, ok := get(key)
	if !ok || s == "" {
		return ""
	}
	if len(s) <= 96 && strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.~") == "" {
		return s
	}
	r.report(key, s, dropped(name))
	return ""
}
