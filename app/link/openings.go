package link

import (
	"cmp"
	"slices"
	"strings"

	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/model"
)

// The two kinds of place that open and close, and their letters in a link.
var kinds = []struct {
	letter, kind string
	name         lang.Pair
}{
	{"c", "corridor", lang.Pair{En: "corridor", Zh: "走廊"}},
	{"p", "park", lang.Pair{En: "park", Zh: "园区"}},
}

// tidyOpenings sorts openings and drops those that say nothing (open with the
// policy) and those that a later one about the same place replaces.
func tidyOpenings(all []model.Opening) []model.Opening {
	var kept []model.Opening
	for i, o := range all {
		later := slices.ContainsFunc(all[i+1:], func(x model.Opening) bool { return x.Kind == o.Kind && x.ID == o.ID })
		if later || (!o.Closed && o.Year == 0) {
			continue
		}
		if o.Closed {
			o.Year = 0
		}
		kept = append(kept, o)
	}
	slices.SortFunc(kept, func(a, b model.Opening) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.ID, b.ID))
	})
	return kept
}

// writeOpenings gives c.CPEC:2020,c.NELB:x,p.KUAN:2018.
func writeOpenings(all []model.Opening) string {
	var items []string
	for _, o := range tidyOpenings(all) {
		for _, k := range kinds {
			if k.kind != o.Kind {
				continue
			}
			when := "x"
			if !o.Closed {
				when = number(o.Year)
			}
			items = append(items, k.letter+"."+escapeName(o.ID)+":"+when)
		}
	}
	return strings.Join(items, ",")
}

// readOpenings reads what writeOpenings writes. Whether a place exists is
// checked later, when the hosts are known.
func (r *reader) readOpenings(value string) []model.Opening {
	var all []model.Opening
	for _, item := range list(value) {
		place, when, dated := strings.Cut(item, ":")
		letter, id, _ := strings.Cut(place, ".")
		i := slices.IndexFunc(kinds, func(k struct {
			letter, kind string
			name         lang.Pair
		}) bool {
			return k.letter == letter
		})
		id = unescapeName(id)
		if i < 0 || id == "" {
			r.report("o", item, dropped(lang.Pair{En: "place", Zh: "地点"}))
			continue
		}
		o := model.Opening{Kind: kinds[i].kind, ID: id}
		_, ok := parseNumber(when)
		switch {
		case when == "x" || !dated:
			o.Closed = true
		case !ok:
			r.reportPart("o", item, when, replaced(
				lang.Pair{En: "The opening of " + fault.Shown(id), Zh: fault.Shown(id) + "的开通时间"},
				fault.Allowed{Form: fault.YearOrClosed},
				"x"))
			o.Closed = true
		default:
			o.Year = r.inRange("o", when, lang.Pair{En: "The opening of " + fault.Shown(id), Zh: fault.Shown(id) + "的开通年份"},
				model.StartYear, model.StartYear+model.MaxYears, 0)
		}
		all = append(all, o)
	}
	return tidyOpenings(all)
}
