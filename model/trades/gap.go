package trades

import (
	_ "embed"

	"silkladder/model/atlas"
	"silkladder/model/sheet"
)

//go:embed data/gaps.csv
var gapsCSV string

func gaps() []atlas.Text {
	return gapsOnce.Get(func() []atlas.Text { return must(parseGaps(gapsCSV)) })
}

var gapsOnce sheet.Once[[]atlas.Text]

// Gaps lists what was looked for and not found about trades and hosts.
func Gaps() []atlas.Text { return append([]atlas.Text(nil), gaps()...) }

func parseGaps(text string) (ts []atlas.Text, err error) {
	err = sheet.Parse("gaps.csv", text, func(r *sheet.Row) error {
		ts = append(ts, both(r, ""))
		return nil
	})
	return ts, err
}
