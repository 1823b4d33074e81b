package link

import (
	"slices"
	"strings"

	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/model"
)

// tidyClosed sorts the closed places and keeps each once: their order says
// nothing.
func tidyClosed(ids []string) []string {
	if len(ids) == 0 {
		return nil
	}
	ids = slices.Clone(ids)
	slices.Sort(ids)
	return slices.Compact(ids)
}

// writeClosed gives the corridors and parks that are closed: CPEC,KUAN.
func writeClosed(ids []string) string {
	var items []string
	for _, id := range tidyClosed(ids) {
		items = append(items, escapeName(id))
	}
	return strings.Join(items, ",")
}

// readClosed reads what writeClosed writes. Whether a place exists is checked
// later, when the hosts are known.
func readClosed(value string) []string {
	var ids []string
	for _, item := range list(value) {
		if id := unescapeName(item); id != "" {
			ids = append(ids, id)
		}
	}
	return tidyClosed(ids)
}

// writeShocks gives kind:year/years/size/place, without what is usual at the end:
// tariff:2028,debt:2030///Pakistan.
func writeShocks(all []model.Shock) string {
	var items []string
	for _, s := range all {
		parts := []string{escapeName(s.Kind) + ":" + number(s.Year), usually(s.Years), usually(s.Size), escapeName(s.Place)}
		for parts[len(parts)-1] == "" {
			parts = parts[:len(parts)-1]
		}
		items = append(items, strings.Join(parts, "/"))
	}
	return strings.Join(items, ",")
}

// usually is a number, or nothing where 0 stands for the usual one.
func usually(x float64) string {
	if x == 0 {
		return ""
	}
	return number(x)
}

// readShocks reads what writeShocks writes.
func (r *reader) readShocks(value string) []model.Shock {
	var all []model.Shock
	table := model.ShockTable()
	for _, item := range list(value) {
		kind, rest, _ := strings.Cut(item, ":")
		i := slices.IndexFunc(table, func(row model.ShockRow) bool { return row.Kind == kind })
		parts := append(strings.Split(rest, "/"), "", "", "")
		_, dated := parseNumber(parts[0])
		if i < 0 || !dated {
			r.report("events", item, dropped(lang.Pair{En: "event", Zh: "事件"}))
			continue
		}
		if len(all) == model.MaxShocks {
			r.report("events", "", fault.Fault{Kind: fault.MoreEvents, Most: model.MaxShocks})
			break
		}
		row := table[i]
		name := func(en, zh string) lang.Pair { return lang.Pair{En: row.En + ": " + en, Zh: row.Zh + "：" + zh} }
		s := model.Shock{Kind: kind, Place: unescapeName(parts[3])}
		s.Year = r.inRange("events", parts[0], name("the year", "年份"), model.StartYear, model.StartYear+model.MaxYears, 0)
		if parts[1] != "" {
			s.Years = r.inRange("events", parts[1], name("how many years", "持续年数"), 0, model.MaxYears, 0)
		}
		if parts[2] != "" {
			s.Size = r.inRange("events", parts[2], name("how strong", "强度"), 0, row.Max, 0)
		}
		all = append(all, s)
	}
	return all
}
