package write

import (
	"encoding/csv"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/takeout"
	"silkladder/model"
)

// Every kind that is offered is written, of every archetype, in both languages,
// and what it holds can be read back.
func TestText(t *testing.T) {
	ids := map[string]bool{}
	for _, k := range takeout.Kinds() {
		if ids[k.ID] || k.Name.En == "" || k.Name.Zh == "" || k.Says.En == "" || k.Says.Zh == "" {
			t.Errorf("kind %s is doubled or lacks words", k.ID)
		}
		ids[k.ID] = true
		for i, a := range model.Archetypes() {
			l := lang.All[i%2]
			text, err := Text(k.ID, l, model.New(a.ID), "情景 scenario", "来源 source, https://silk.example/?a="+a.ID)
			if err != nil {
				t.Fatalf("%s of %s: %v", k.ID, a.ID, err)
			}
			switch k.ID {
			case "mdl":
				if !strings.HasPrefix(text, "{UTF-8}") || !strings.Contains(text, "INITIAL TIME") {
					t.Errorf("%s.mdl begins %.60q", a.ID, text)
				}
			case "xmile":
				d := xml.NewDecoder(strings.NewReader(text))
				for err == nil {
					_, err = d.Token()
				}
				if !errors.Is(err, io.EOF) {
					t.Errorf("%s.xmile: %v", a.ID, err)
				}
			default:
				r := csv.NewReader(strings.NewReader(text))
				r.FieldsPerRecord = -1
				rows, err := r.ReadAll()
				for len(rows) > 0 && strings.HasPrefix(rows[0][0], "#") {
					rows = rows[1:]
				}
				if err != nil || len(rows) < 31 {
					t.Errorf("%s of %s has %d rows (%v)", k.ID, a.ID, len(rows), err)
				}
				for i, row := range rows {
					if len(row) != len(rows[0]) {
						t.Fatalf("%s of %s: row %d has %d cells of %d", k.ID, a.ID, i, len(row), len(rows[0]))
					}
				}
				if !strings.Contains(text, "情景 scenario") || !strings.Contains(text, "https://silk.example/?a="+a.ID) {
					t.Errorf("%s of %s does not say what it is", k.ID, a.ID)
				}
			}
		}
	}
	decided := model.National("steel")
	decided.Budget, decided.Closed = 5, []string{"CPEC"}
	for _, id := range []string{"mdl", "xmile"} {
		text, err := Text(id, lang.En, model.National("steel"), "", "")
		if err != nil || !strings.Contains(text, "footwearBrand") {
			t.Errorf("all clusters as %s: %.80q, %v", id, text, err)
		}
		if text, err := Text(id, lang.Zh, decided, "", ""); err != nil || !strings.Contains(text, "policy_budget") || !strings.Contains(text, "places_closed") {
			t.Errorf("a budget and a closed corridor in %s: %v", id, err)
		}
	}
	for _, id := range []string{"mdl", "xmile", "long"} {
		if !ids[id] {
			t.Errorf("%s is not offered", id)
		}
	}
	if _, err := Text("xlsx", lang.En, model.New("steel"), "", ""); err == nil {
		t.Error("an unknown kind is written")
	}
}
