package atlas

import (
	_ "embed"
	"fmt"
	"slices"

	"silkladder/model/sheet"
)

// Smile is one published breakdown of a product's price (or of the income it
// gives) by stage: what the smile curve is drawn after. Shares of a price are
// not value added by stage; the rows of Chen and others are factor incomes.
type Smile struct {
	ID         string
	Sector     string // id of a sector
	En, Zh     string // the product
	Year       int    // 0 where the source gives none
	Basis      Text   // what the shares are shares of
	Price      float64
	Currency   string // "USD" or "EUR"; "" where the basis is not a price
	Parts      []SmilePart
	Confidence Confidence
	Note       Text
	Sources    []Citation
}

// Name is the product's name in both languages.
func (s Smile) Name() Text { return Text{s.En, s.Zh} }

// SmilePart is one part of the price.
type SmilePart struct {
	Label Text
	Group string  // "lead", "components", "assembly", "logistics", "retail"; a few merged or other
	Share float64 // per cent of the basis; parts may miss 100 by a few, as printed
}

// smileGroups are the stages to which the parts of different breakdowns are
// assigned so that they can be compared.
var smileGroups = []string{"lead", "lead+retail", "components", "assembly", "logistics", "retail", "other", "intangibles", "tangibles", "labour"}

//go:embed data/smiles.csv
var smilesCSV string

//go:embed data/smileparts.csv
var smilePartsCSV string

func smiles() []Smile {
	return smilesOnce.Get(func() []Smile { return must(parseSmiles(smilesCSV, smilePartsCSV)) })
}

var smilesOnce sheet.Once[[]Smile]

// Smiles lists the published breakdowns.
func Smiles() []Smile {
	ss := slices.Clone(smiles())
	for i := range ss {
		ss[i].Parts, ss[i].Sources = slices.Clone(ss[i].Parts), slices.Clone(ss[i].Sources)
	}
	return ss
}

func parseSmiles(text, partsText string) ([]Smile, error) {
	var ss []Smile
	at := make(map[string]int)
	err := parseTable("smiles.csv", text, func(r *row) error {
		s := Smile{
			ID: r.Str("id"), Sector: r.Str("sector"), En: r.Str("en"), Zh: r.Str("zh"), Year: r.Year("year"), Basis: r.text("basis"),
			Currency: r.OneOf("currency", "", "USD", "EUR"), Confidence: r.confidence("confidence"), Note: r.note("note"), Sources: r.cites("sources"),
		}
		var priced bool
		if s.Price, priced = r.Num("basis_value"); priced != (s.Currency != "") || s.Price < 0 {
			return fmt.Errorf("%s: a price and its currency go together", s.ID)
		}
		if _, dup := at[s.ID]; dup {
			return fmt.Errorf("breakdown %s appears twice", s.ID)
		}
		at[s.ID] = len(ss)
		ss = append(ss, s)
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = parseTable("smileparts.csv", partsText, func(r *row) error {
		i, ok := at[r.Str("smile")]
		if !ok {
			return fmt.Errorf("no such breakdown")
		}
		ss[i].Parts = append(ss[i].Parts, SmilePart{r.text(""), r.OneOf("group", smileGroups...), r.Between("share_pct", 0, 100)})
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, s := range ss {
		if len(s.Parts) == 0 {
			return nil, fmt.Errorf("smiles.csv: %s has no parts", s.ID)
		}
	}
	return ss, nil
}
