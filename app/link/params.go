package link

import (
	"fmt"
	"slices"
	"strings"

	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/model"
)

// writeParams lists the parameters that differ from the archetype's, in the
// order of the table: org:.8,mixI:.4/.2/.2/.2.
func writeParams(p, base model.Params) string {
	if p == base { // nearly always, and of seventeen clusters of eighteen
		return ""
	}
	var items []string
	for _, row := range model.ParamTable() {
		v := row.Get(&p)
		if slices.Equal(v, row.Get(&base)) {
			continue
		}
		parts := make([]string, len(v))
		for i, x := range v {
			parts[i] = number(x)
		}
		items = append(items, row.ID+":"+strings.Join(parts, "/"))
	}
	return strings.Join(items, ",")
}

// readParams sets the parameters named in value, which stands under a key of the
// link. A number outside its range is brought to the nearest end; what is no
// number keeps the archetype's value.
func (r *reader) readParams(key, value string, p *model.Params) {
	for _, item := range list(value) {
		id, text, _ := strings.Cut(item, ":")
		row, ok := model.ParamByName(strings.TrimSpace(id))
		if !ok {
			r.report(key, id, dropped(lang.Pair{En: "parameter", Zh: "参数"}))
			continue
		}
		if row.Null && text == "" {
			row.Set(p, nil)
			continue
		}
		old := row.Get(p)
		parts := strings.Split(text, "/")
		if len(parts) != row.Len {
			r.reportPart(key, item, text, replaced(paramName(row), numbers(row), numberList(old)))
			continue
		}
		set := make([]float64, row.Len)
		copy(set, old)
		for i, part := range parts {
			set[i] = r.inRange(key, part, paramName(row), row.Min, row.Max, set[i])
		}
		row.Set(p, set)
	}
}

func paramName(row model.Param) lang.Pair {
	return lang.Pair{
		En: fmt.Sprintf("%s (%s)", row.En, row.ID),
		Zh: fmt.Sprintf("%s（%s）", row.Zh, row.ID),
	}
}

// numbers is what a parameter takes: one number, or several.
func numbers(row model.Param) fault.Allowed {
	return fault.Allowed{Numbers: row.Len, Lo: row.Min, Hi: row.Max}
}

func numberList(v []float64) string {
	parts := make([]string, len(v))
	for i, x := range v {
		parts[i] = decimal(x)
	}
	return strings.Join(parts, "/")
}

// list splits a value at its commas; an empty value is an empty list.
func list(value string) []string {
	var items []string
	for _, item := range strings.Split(value, ",") {
		if item = strings.TrimSpace(item); item != "" {
			items = append(items, item)
		}
	}
	return items
}
