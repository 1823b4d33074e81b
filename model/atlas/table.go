package atlas

import "silkladder/model/sheet"

// row is one data row of an embedded table of the atlas: a row of any sheet that
// also reads texts in two languages, citations and dates.
type row struct{ *sheet.Row }

// parseTable reads an embedded table.
func parseTable(table, text string, add func(*row) error) error {
	return sheet.Parse(table, text, func(r *sheet.Row) error { return add(&row{r}) })
}

// must unwraps the result of parsing an embedded table.
func must[T any](v T, err error) T {
	if err != nil {
		panic("atlas: " + err.Error())
	}
	return v
}

// text returns a text that must be there in both languages.
func (r *row) text(name string) (t Text) {
	t.En, t.Zh = r.Both(name)
	return t
}

// note returns a text that may be absent.
func (r *row) note(name string) (t Text) {
	t.En, t.Zh = r.Note(name)
	return t
}
