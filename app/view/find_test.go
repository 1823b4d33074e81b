//go:build !js

package view

import (
	"slices"
	"testing"

	"silkladder/app/find"
	"silkladder/app/lang"
)

// A question of the story and a view are found by their words, in both languages.
func TestFindQuestionsAndViews(t *testing.T) {
	x := newStand()
	x.first(t)
	all := NewFind(x.Desk, nil, nil, NewCases(x.Desk)).entries(x.frame(Fresh))
	for _, c := range []struct {
		l     lang.Lang
		query string
		kind  find.Kind
		id    string
	}{
		{lang.En, "who gains", find.Question, "4"}, {lang.Zh, "谁受益", find.Question, "4"}, {lang.En, "how sure", find.Question, "6"},
		{lang.En, "own brand take", find.Question, "5"}, {lang.Zh, "自有品牌", find.Question, "5"},
		{lang.En, "evidence", find.View, "evidence"}, {lang.Zh, "东道国", find.View, "hosts"}, {lang.En, "lab", find.View, "lab"},
	} {
		found, _ := find.Find(all, c.query, c.l)
		if !slices.ContainsFunc(found, func(e find.Entry) bool { return e.Kind == c.kind && e.ID == c.id }) {
			t.Errorf("%q does not find the %s %s", c.query, c.kind, c.id)
		}
	}
}

// Whatever a card of the story is explained with is found, in both languages.
func TestFindWordsOfCards(t *testing.T) {
	x := newStand()
	x.first(t)
	all := NewFind(x.Desk, nil, nil, NewCases(x.Desk)).entries(x.frame(Fresh))
	for l, words := range map[lang.Lang][]string{
		lang.En: {"gradient", "lock-in", "functional upgrading", "balance", "odds"},
		lang.Zh: {"梯度", "低端锁定", "功能升级", "净得失", "把握"},
	} {
		for _, w := range words {
			found, _ := find.Find(all, w, l)
			ok := false
			for _, e := range found {
				ok = ok || e.Kind == find.Term
			}
			if !ok {
				t.Errorf("%q leads to no term", w)
			}
		}
	}
}
