// Package find finds what a visitor looks for by a word in either language: a
// place of the map, a park, a term, a parameter, a lever, a picture, a cluster, a
// question, a view.
// It knows entries and words; what an entry leads to is the page's.
package find

import (
	"cmp"
	"strings"

	"silkladder/app/lang"
	"silkladder/model/order"
)

// Kind says what an entry is; those of places are the map's (package corridor).
type Kind string

// The other kinds.
const (
	Cluster   Kind = "cluster"
	Lever     Kind = "lever"
	Picture   Kind = "picture"
	Term      Kind = "term"
	Parameter Kind = "parameter"
	Setting   Kind = "setting"  // of a scenario of version 2, beside its levers
	Case      Kind = "case"     // one of many, by its number
	Question  Kind = "question" // that a card answers
	View      Kind = "view"
)

// Entry is one thing that can be found.
type Entry struct {
	Kind Kind
	ID   string
	Name lang.Pair
	Says lang.Pair // a line about it, which is searched too
	Also string    // other names, such as a symbol
}

// Shown is how many entries a list shows.
const Shown = 12

// Find returns the entries that hold every word of a query, the nearest first: a
// name that begins with it in the reader's language, one with a word that begins
// so, one that holds it, the same in the other language, and last what is said
// about it. more is how many were left out.
func Find(all []Entry, query string, l lang.Lang) (found []Entry, more int) {
	words := strings.Fields(fold(query))
	if len(words) == 0 {
		return nil, 0
	}
	type hit struct {
		e    Entry
		rank int
	}
	var hits []hit
	for _, e := range all {
		rank := 0
		for _, w := range words {
			r := e.rank(w, l)
			if r == 0 {
				rank = 0
				break
			}
			rank = max(rank, r)
		}
		if rank > 0 {
			hits = append(hits, hit{e, rank})
		}
	}
	order.Stable(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(len(a.e.Name.In(l)), len(b.e.Name.In(l))))
	})
	for _, h := range hits[:min(Shown, len(hits))] {
		found = append(found, h.e)
	}
	return found, len(hits) - len(found)
}

// rank is how near an entry is to a word, 1 the nearest; 0 if it does not hold it.
func (e *Entry) rank(w string, l lang.Lang) int {
	for i, name := range [...]string{e.Name.In(l), e.Name.In(l.Other()), e.Also} {
		name = fold(name)
		switch at := strings.Index(name, w); {
		case at == 0:
			return 1 + 3*i
		case at > 0 && strings.Contains(name, " "+w):
			return 2 + 3*i
		case at > 0 && (len(w) > 1):
			return 3 + 3*i
		}
	}
	if len(w) > 2 && (strings.Contains(fold(e.Says.In(l)), w) || strings.Contains(fold(e.Says.In(l.Other())), w)) {
		return 10
	}
	return 0
}

// plain are letters as they are typed on any keyboard.
var plain = strings.NewReplacer("à", "a", "á", "a", "â", "a", "ã", "a", "ä", "a", "å", "a", "ç", "c", "è", "e", "é", "e", "ê", "e", "ë", "e", "í", "i", "ï", "i",
	"ñ", "n", "ó", "o", "ô", "o", "ö", "o", "ø", "o", "ú", "u", "ü", "u", "ş", "s", "ș", "s", "ğ", "g", "ı", "i", "č", "c", "š", "s", "ž", "z",
	"’", "", "'", "", "‘", "", "“", "", "”", "", "(", " ", "（", " ", ")", " ", "）", " ", "-", " ", "–", " ", "·", " ", ",", " ", "，", " ", "、", " ", "/", " ", "　", " ")

// fold makes spelling alike: capitals, accents, quotes, hyphens and the wide forms
// of Latin letters do not matter.
func fold(s string) string {
	return plain.Replace(strings.ToLower(strings.Map(func(r rune) rune {
		if r >= '！' && r <= '～' {
			return r - '！' + '!'
		}
		return r
	}, s)))
}
