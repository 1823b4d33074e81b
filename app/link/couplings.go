package link

import (
	"strings"

	"silkladder/app/lang"
	"silkladder/model"
)

// writeCouplings lists the couplings that differ from the default: mob:.2,know:0.
func writeCouplings(c model.Couplings) string {
	usual := model.DefaultCouplings()
	var items []string
	for _, row := range model.CouplingTable() {
		if x := row.Get(c); x != row.Get(usual) {
			items = append(items, row.ID+":"+number(x))
		}
	}
	return strings.Join(items, ",")
}

// readCouplings sets the couplings named in value.
func (r *reader) readCouplings(value string, c *model.Couplings) {
items:
	for _, item := range list(value) {
		id, text, _ := strings.Cut(item, ":")
		for _, row := range model.CouplingTable() {
			if row.ID == strings.TrimSpace(id) {
				row.Set(c, r.inRange("couple", text, lang.Pair{En: row.En + " (" + row.ID + ")", Zh: row.Zh + "（" + row.ID + "）"}, row.Min, row.Max, row.Get(*c)))
				continue items
			}
		}
		r.report("couple", item, dropped(lang.Pair{En: "coupling", Zh: "联系参数"}))
	}
}
