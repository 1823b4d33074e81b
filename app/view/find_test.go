//go:build !js

package view

import (
	"testing"

	"silkladder/app/find"
	"silkladder/app/lang"
)

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
