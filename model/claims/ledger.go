package claims

import (
	_ "embed"
	"slices"
	"strings"
)

// Kind says what sort of sentence an entry of the ledger is.
type Kind string

// The kinds of entries.
const (
	Definition Kind = "D"
	Structure  Kind = "S"
	Mechanism  Kind = "M"
	Figure     Kind = "Q" // a quantity
	Policy     Kind = "P"
)

// In names the kind in Chinese or English.
func (k Kind) In(zh bool) string {
	names := map[Kind][2]string{
		Definition: {"definition", "定义"}, Structure: {"structure", "结构"}, Mechanism: {"mechanism", "机制"},
		Figure: {"figure", "数据"}, Policy: {"policy claim", "政策主张"},
	}[k]
	if zh {
		return names[1]
	}
	return names[0]
}

// Entry is one sentence of the paper: what it says, what sort of sentence it is,
// where it is in the model and which checks test it.
type Entry struct {
	ID        string // C1 to C76, in the order of the paper
	Kinds     []Kind
	Fragment  string   // verbatim from the Chinese text; " … " marks an omission
	En        string   // the same in English
	ModelZh   string   // what the model makes of it
	ModelEn   string   // the same in English
	Equations []string // E1 to E40
	Checks    []string // identifiers of the checks that test it; none for definitions and figures
}

//go:embed ledger.txt
var ledger string

// Ledger lists all 76 entries in the order of the paper.
func Ledger() []Entry {
	checks := Checks()
	var es []Entry
	for block := range strings.SplitSeq(strings.TrimSpace(ledger), "\n\n") {
		var e Entry
		for i, line := range strings.Split(block, "\n") {
			if i == 0 {
				e.head(strings.Fields(line))
				continue
			}
			key, text, _ := strings.Cut(line, " ")
			switch key {
			case "zh":
				e.Fragment = text
			case "en":
				e.En = text
			case "model-zh":
				e.ModelZh = text
			case "model-en":
				e.ModelEn = text
			default:
				panic("claims: ledger line " + line)
			}
		}
		for _, c := range checks {
			if slices.Contains(c.Ledger, e.ID) {
				e.Checks = append(e.Checks, c.ID)
			}
		}
		es = append(es, e)
	}
	return es
}

// head reads the first line of an entry: identifier, kinds, equations.
func (e *Entry) head(words []string) {
	e.ID = words[0]
	for _, w := range words[1:] {
		if len(w) == 1 {
			e.Kinds = append(e.Kinds, Kind(w))
		} else {
			e.Equations = append(e.Equations, w)
		}
	}
}
