package trades

import (
	_ "embed"
	"slices"

	"silkladder/model/atlas"
	"silkladder/model/sheet"
)

// Cooperation is one of the eight fields of cooperation that the paper lists,
// with what carries it in the model.
type Cooperation struct {
	ID      string
	Name    atlas.Text
	Carried []Carrier
}

// Carrier is a lever, an equation or a driver that carries a field of
// cooperation, or a word on what none carries.
type Carrier struct {
	By   string // lever, equation, driver, none
	Ref  string // id of the lever, number of the equation, kind of the driver; empty for none
	What atlas.Text
}

//go:embed data/cooperation.csv
var cooperationCSV string

func cooperation() []Cooperation {
	return cooperationOnce.Get(func() []Cooperation { return must(parseCooperation(cooperationCSV)) })
}

var cooperationOnce sheet.Once[[]Cooperation]

// Cooperations lists the eight fields in the paper's order; energy is the one that
// it calls the most important of all.
func Cooperations() []Cooperation {
	cs := slices.Clone(cooperation())
	for i := range cs {
		cs[i].Carried = slices.Clone(cs[i].Carried)
	}
	return cs
}

func parseCooperation(text string) (cs []Cooperation, err error) {
	err = sheet.Parse("cooperation.csv", text, func(r *sheet.Row) error {
		c := Cooperation{ID: r.Str("field"), Name: both(r, "")}
		x := Carrier{r.OneOf("by", "lever", "equation", "driver", "none"), r.Opt("ref"), both(r, "what")}
		if (x.Ref == "") != (x.By == "none") {
			r.Fail("ref", "%q does not go with %s", x.Ref, x.By)
		}
		if n := len(cs); n > 0 && cs[n-1].ID == c.ID {
			cs[n-1].Carried = append(cs[n-1].Carried, x)
		} else {
			c.Carried = []Carrier{x}
			cs = append(cs, c)
		}
		return nil
	})
	return cs, err
}
