package find

import (
	"testing"

	"silkladder/app/lang"
	"silkladder/model"
)

// What people type, in either language, leads first to what they mean.
func TestFind(t *testing.T) {
	all := append(append(Clusters(model.Version), Places("footwear", nil)...), Parameters()...)
	for _, c := range []struct {
		query string
		l     lang.Lang
		kind  Kind
		name  string // English, of the first
	}{
		{"gwadar", lang.En, "node", "Gwadar"},
		{"瓜达尔", lang.Zh, "node", "Gwadar"},
		{"瓜达尔", lang.En, "node", "Gwadar"},
		{"Gwadar", lang.Zh, "node", "Gwadar"},
		{"urumqi", lang.En, "node", "Ürümqi"},
		{"ＵＲＵＭＱＩ", lang.Zh, "node", "Ürümqi"},
		{"xian", lang.En, "node", "Xi'an"},
		{"viet", lang.En, "host", "Vietnam"},
		{"越南", lang.Zh, "host", "Vietnam"},
		{"china pak", lang.En, "corridor", "China–Pakistan Economic Corridor"},
		{"中巴", lang.Zh, "corridor", "China–Pakistan Economic Corridor"},
		{"footw", lang.En, Cluster, "Footwear"},
		{"鞋", lang.Zh, Cluster, "Footwear"},
		{"wenzhou", lang.Zh, Cluster, "Footwear"},
		{"zeta", lang.En, Parameter, ""},
	} {
		found, _ := Find(all, c.query, c.l)
		if len(found) == 0 || found[0].Kind != c.kind || c.name != "" && found[0].Name.En != c.name {
			t.Errorf("%q: %.3v, want %s %s first", c.query, found, c.kind, c.name)
		}
	}
	second := append(append(Clusters(model.Version2), Settings()...), Couplings()...)
	for _, c := range []struct {
		query string
		l     lang.Lang
		id    string
	}{{"electric", lang.En, "ev"}, {"电动", lang.Zh, "ev"}, {"budget", lang.En, "course-money"}, {"预算", lang.Zh, "course-money"}, {"tariff", lang.En, "course-kinds"}, {"never happened", lang.En, "course-past"}, {"shared room", lang.En, "crowd"}} {
		if found, _ := Find(second, c.query, c.l); len(found) == 0 || found[0].ID != c.id {
			t.Errorf("%q: %.3v, want %s first", c.query, found, c.id)
		}
	}
	for _, none := range []string{"", "  ", "，", "qqq", "gwadar 越南", "%", "<b>"} {
		if found, more := Find(all, none, lang.En); len(found) > 0 || more > 0 {
			t.Errorf("%q finds %v", none, found)
		}
	}
	if found, more := Find(all, "a", lang.En); len(found) != Shown || more <= 0 {
		t.Errorf("a letter finds %d and %d more", len(found), more)
	}
}

// Every entry has both names, and is found by each of them.
func TestEveryName(t *testing.T) {
	all := append(append(Clusters(model.Version), Places("steel", nil)...), Parameters()...)
	for _, e := range all {
		for _, l := range lang.All {
			found, _ := Find(all, e.Name.In(l), l)
			ok := false
			for _, f := range found {
				ok = ok || f.Kind == e.Kind && f.ID == e.ID
			}
			if e.Name.In(l) == "" || !ok {
				t.Errorf("%s %s is not found by %q", e.Kind, e.ID, e.Name.In(l))
			}
		}
	}
}
