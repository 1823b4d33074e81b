package atlas

import (
	_ "embed"

	"silkladder/model/sheet"
)

//go:embed data/gaps.csv
var gapsCSV string

func gaps() []Text {
	return gapsOnce.Get(func() []Text { return must(parseGaps(gapsCSV)) })
}

var gapsOnce sheet.Once[[]Text]

// Gaps lists what was looked for and not found.
func Gaps() []Text { return append([]Text(nil), gaps()...) }

func parseGaps(text string) (ts []Text, err error) {
	err = parseTable("gaps.csv", text, func(r *row) error {
		ts = append(ts, r.text(""))
		return nil
	})
	return ts, err
}
