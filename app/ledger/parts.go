package ledger

// Part is the content of one element of the page that changes with the year, the
// runs or what is chosen: HTML, or the named attribute of it.
type Part struct{ ID, Attr, Value string }

// Parts are those of the ledger.
func (v *View) Parts() []Part {
	parts := []Part{
		{ID: "ledger-sum", Value: v.Sum()}, {ID: "ledger-rows", Value: v.Rows()},
		{ID: "ledger-all", Value: v.Together()}, {ID: "ledger-note", Value: table{v}.note()},
	}
	parts = append(parts, Part{ID: "ledger-count", Value: esc(v.Counted)})
	parts = append(parts, Part{ID: "ledger-turn", Value: filter{v}.direction()}, Part{"ledger-turn", "data-of", v.Choice.sort()})
	for i := range columns {
		parts = append(parts, Part{headID(&columns[i]), "aria-sort", filter{v}.order(&columns[i])})
	}
	return parts
}

// EconomyParts are those of the page of an economy; none if the run has no such host.
func (v *View) EconomyParts(key string) []Part {
	r, ok := v.row(key)
	if !ok {
		return nil
	}
	return []Part{
		{ID: "economy-lead", Value: economy{v}.lead(&r)}, {ID: "economy-standing", Value: economy{v}.standing(&r)},
		{ID: "economy-now", Value: economy{v}.now(&r)}, {ID: "economy-parks", Value: economy{v}.parks(&r)},
		{ID: "economy-note", Value: table{v}.note()},
	}
}

// Lists are the values of the ledger's lists, by the ids of their elements.
func (v *View) Lists(prefix string) []Part {
	parts := []Part{}
	for _, f := range v.Choice.fields() {
		value := *f.value
		if f.key == "sort" {
			value = v.Choice.sort()
		}
		parts = append(parts, Part{ID: prefix + "-" + f.key, Value: value})
	}
	return parts
}

// headID names the head of a column.
func headID(c *column) string { return "ledger-head-" + c.id }

// order is how the rows are sorted by a column, "" where they are not.
func (v filter) order(c *column) string {
	switch {
	case c.id != v.Choice.sort():
		return ""
	case v.Choice.Up:
		return "ascending"
	}
	return "descending"
}
