package live

import (
	"html"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
)

// Choice is the options of a choice among the clusters that the one of a scenario
// may be exchanged for.
func Choice(s *model.Scenario, l lang.Lang) (list string) {
	for _, c := range link.Clusters(s) {
		chosen := ""
		if c.ID == s.Archetype {
			chosen = " selected"
		}
		list += `<option value="` + c.ID + `"` + chosen + `>` + html.EscapeString(c.Name.In(l)) + `</option>`
	}
	return list
}
