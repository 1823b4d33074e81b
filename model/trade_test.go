package model

import (
	"slices"
	"testing"
)

// All trades of the contract are there, allowed, and have a size.
func TestTrades(t *testing.T) {
	want := []string{
		"footwear-oem", "footwear-brand", "textiles", "toys", "furniture", "ceramics", "appliance", "electronics", "autoparts",
		"steel", "aluminium", "cement", "glass", "ships", "polysilicon", "ev", "batteries", "solar",
	}
	var got []string
	for _, trade := range Trades() {
		got = append(got, trade.ID)
		bilingual(t, trade.ID, trade.Zh, trade.En)
		if trade.Cluster.Workers < 1000 || !(trade.Cluster.Output > 0.1) {
			t.Errorf("%s: %v persons, %v US$ bn", trade.ID, trade.Cluster.Workers, trade.Cluster.Output)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("trades %v", got)
	}
	if err := National("steel").Validate(); err != nil {
		t.Error(err)
	}
}

// N14: parameters marked as assumed, the clusters' own included, are no more than
// in version 1.
func TestAssumedParameters(t *testing.T) {
	list := Assumed()
	if len(list) > 114 {
		t.Errorf("%d assumed parameters, at most 114 are allowed: %v", len(list), list)
	}
	for i, id := range list {
		if slices.Contains(list[:i], id) {
			t.Errorf("%s is counted twice", id)
		}
	}
	t.Logf("%d assumed: %v", len(list), list)
}

// What differs between clusters or from version 1 is in DerivedTable or is a
// parameter that remains marked as assumed; and every tied parameter is tied.
func TestDerivedTable(t *testing.T) {
	base, old := Base2(), Base()
	told, tied := map[string]bool{}, map[string]bool{}
	for _, d := range DerivedTable() {
		bilingual(t, d.ID, d.RuleZh, "x")
		if _, ok := ParamByName(d.ID); !ok || d.RuleEn == "" || told[d.ID] {
			t.Errorf("%s: no such parameter, no rule, or twice", d.ID)
		}
		told[d.ID], tied[d.ID] = true, d.Tied
		if !d.Tied {
			continue
		}
		i := paramIndex(d.ID)
		for _, trade := range Trades() {
			if p := trade.Cluster.Params; !params[i].same(&p, &base) {
				t.Errorf("%s: %s is tied and yet differs", trade.ID, d.ID)
			}
		}
	}
	own := map[string]bool{"own0": true, "ms0": true, "rivG": true, "smile": true, "v": true, "kapE": true}
	for i := range params {
		id := params[i].ID
		differs := !params[i].same(&base, &old)
		for _, trade := range Trades() {
			p := trade.Cluster.Params
			differs = differs || !params[i].same(&p, &base)
		}
		if differs != (told[id] || own[id]) && !tied[id] {
			t.Errorf("%s: differs %v, told %v", id, differs, told[id])
		}
	}
}

// What a small cluster can do all of China cannot: with the same levers and years
// the small one puts a larger part of itself abroad, because room is in persons.
func TestRoomIsInPersons(t *testing.T) {
	small := National("furniture")
	small.Levers = announced
	all := small
	trade, _ := TradeByID("furniture")
	trade.Cluster.Workers, trade.Cluster.Output = 20_000, 1.35
	small = small.WithClusters([]Cluster{trade.Cluster}, 0)
	a, b := must(t, small), must(t, all)
	if alone, together := a.Last(OutKB), b.Last(OutKB); !(alone > 1.02*together) {
		t.Errorf("a small cluster has %.4f of its capacity abroad, the trade among all %.4f", alone, together)
	}
}
