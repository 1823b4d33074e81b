package places

import (
	"slices"
	"strconv"
	"strings"

	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/atlas"
)

// Openings is a table of corridors and parks as it was read.
type Openings struct {
	Rows     []model.Opening // decisions that differ from opening with the policy
	Read     int             // rows without a problem
	Problems []Problem
	More     int
	Unknown  []string
}

// OpeningColumns are the columns of a table of corridors and parks: the first
// three are required; the names are for the reader.
var OpeningColumns = []string{"kind", "id", "open", "year", "name", "economy"}

// answers are what may stand in the column open.
var answers = map[string]bool{
	"": true, "yes": true, "y": true, "true": true, "1": true, "open": true, "是": true, "开": true, "开通": true,
	"no": false, "n": false, "false": false, "0": false, "closed": false, "否": false, "关": false, "关闭": false,
}

// IsOpenings reports whether a table is one of openings and not of hosts.
func IsOpenings(text string) bool {
	records, _ := split(text[:min(len(text), 1<<12)])
	return len(records) > 0 && slices.ContainsFunc(records[0].cells, func(c string) bool { return strings.EqualFold(c, OpeningColumns[0]) })
}

// ReadOpenings reads which corridors and parks open, and when, for a run of the
// given length and hosts. Places that are not listed open with the policy.
func ReadOpenings(text string, years float64, hosts []model.Host) Openings {
	var r report
	t := Openings{}
	finish := func() Openings {
		t.Problems, t.More = r.problems, r.more
		return t
	}
	records, separator, at, unknown, ok := r.table(text, OpeningColumns, 3)
	t.Unknown = unknown
	if !ok {
		return finish()
	}
	last := model.StartYear + years
	seen := map[string]bool{}
	for _, rec := range records[1:] {
		cell := func(c string) string {
			if i, ok := at[c]; ok && i < len(rec.cells) {
				return rec.cells[i]
			}
			return ""
		}
		before := len(r.problems) + r.more
		o := model.Opening{Kind: strings.ToLower(cell("kind")), ID: cell("id")}
		switch o.Kind {
		case model.OpeningCorridor:
			if !corridorExists(o.ID, hosts) {
				r.add(rec.line, "id", o.ID, corridors())
			}
		case model.OpeningPark:
			if _, ok := atlas.ParkByID(o.ID); !ok {
				r.add(rec.line, "id", o.ID, fault.Allowed{Form: fault.ParkOfTemplate})
			}
		default:
			r.add(rec.line, "kind", cell("kind"), fault.Allowed{Form: fault.CorridorOrPark})
		}
		if key := o.Kind + ":" + o.ID; seen[key] {
			r.add(rec.line, "id", o.ID, fault.Allowed{Form: fault.PlaceOnce})
		} else {
			seen[key] = true
		}
		open, ok := answers[strings.ToLower(cell("open"))]
		if !ok {
			r.add(rec.line, "open", cell("open"), fault.Allowed{Form: fault.YesOrNo})
		}
		o.Closed = ok && !open
		if y := cell("year"); y != "" {
			x, ok := number(y, separator)
			if !ok || x < model.StartYear || x > last {
				r.add(rec.line, "year", y, between(model.StartYear, last))
			}
			if !o.Closed && x != model.StartYear {
				o.Year = x
			}
		}
		if len(r.problems)+r.more != before {
			continue
		}
		t.Read++
		if o.Closed || o.Year != 0 {
			t.Rows = append(t.Rows, o)
		}
	}
	return finish()
}

func corridorExists(id string, hosts []model.Host) bool {
	for i := range hosts {
		if hosts[i].Corridor == id {
			return true
		}
	}
	_, ok := atlas.CorridorByID(id)
	return ok
}

// WriteOpenings writes the table of all corridors shown and all parks abroad
// with what a scenario decides about them.
func WriteOpenings(decided []model.Opening, l lang.Lang) string {
	var b strings.Builder
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	b.WriteString("\ufeff" + quote(t("# Which corridors and parks open, and from which year. Silk Ladder, for versions 1 and 2 of the model. No year: with the policy. Names: Silk Ladder atlas.",
		"# 走廊和园区是否开通、何时开通。丝路阶梯，用于模型第1版和第2版。不填年份即随政策开通。名称来自丝路阶梯地图集。")) + "\r\n" + strings.Join(OpeningColumns, ",") + "\r\n")
	row := func(kind, id string, name atlas.Text, economy string) {
		open, year := t("yes", "是"), ""
		for _, o := range decided {
			if o.Kind == kind && o.ID == id {
				if o.Closed {
					open = t("no", "否")
				} else if o.Year != 0 {
					year = strconv.FormatFloat(o.Year, 'f', -1, 64)
				}
			}
		}
		b.WriteString(strings.Join([]string{kind, quote(id), open, year, quote(lang.Pair(name).In(l)), quote(economy)}, ",") + "\r\n")
	}
	for _, c := range atlas.Corridors() {
		if c.Shown() {
			row(model.OpeningCorridor, c.ID, c.Name(), "")
		}
	}
	for _, p := range atlas.Parks() {
		if !p.Industrial() {
			continue
		}
		e, _ := atlas.EconomyByISO3(p.Host)
		row(model.OpeningPark, p.ID, p.Name(), lang.Pair(e.Name()).In(l))
	}
	return b.String()
}
