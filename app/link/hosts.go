package link

import (
	"slices"
	"strings"

	"silkladder/app/fault"
	"silkladder/model"
	"silkladder/model/atlas"
)

// hostField is one number of a host row: its key in the model's tables and
// where it is kept.
type hostField struct {
	key string
	at  func(*model.Host) *float64
}

// hostFields lists the numbers of a host row in the order of a link, which is
// that of the model's host table.
var hostFields = []hostField{
	{"wr", func(h *model.Host) *float64 { return &h.Wage }},
	{"J", func(h *model.Host) *float64 { return &h.J }},
	{"y", func(h *model.Host) *float64 { return &h.Y }},
	{"a", func(h *model.Host) *float64 { return &h.A }},
	{"sk", func(h *model.Host) *float64 { return &h.Skill }},
	{"ice", func(h *model.Host) *float64 { return &h.Ice }},
	{"tar", func(h *model.Host) *float64 { return &h.Tariff }},
	{"D", func(h *model.Host) *float64 { return &h.Outlet }},
	{"cap", func(h *model.Host) *float64 { return &h.Cap }},
	{"inc", func(h *model.Host) *float64 { return &h.Incumbents }},
}

// writeHosts gives own hosts as name:corridor/wr/J/…,name:…; "" for the
// atlas's own.
func writeHosts(hosts []model.Host) string {
	if hosts == nil || slices.Equal(hosts, atlas.Hosts()) {
		return ""
	}
	var rows []string
	for i := range hosts {
		h := &hosts[i]
		parts := []string{escapeName(h.Name) + ":" + escapeName(h.Corridor)}
		for _, f := range hostFields {
			parts = append(parts, number(*f.at(h)))
		}
		rows = append(rows, strings.Join(parts, "/"))
	}
	return strings.Join(rows, ",")
}

// readHosts reads what writeHosts writes. A row that cannot be read is left out
// with a problem; ranges are checked later with the whole scenario.
func (r *reader) readHosts(value string) []model.Host {
	var hosts []model.Host
rows:
	for _, row := range list(value) {
		name, rest, _ := strings.Cut(row, ":")
		parts := strings.Split(rest, "/")
		h := model.Host{Name: unescapeName(name), Corridor: unescapeName(parts[0])}
		if h.Name == "" || len(parts) != 1+len(hostFields) {
			r.report("h", row, badRow(row))
			continue
		}
		for i, f := range hostFields {
			x, ok := parseNumber(parts[i+1])
			if !ok {
				r.report("h", parts[i+1], badRow(row))
				continue rows
			}
			*f.at(&h) = x
		}
		hosts = append(hosts, h)
	}
	if slices.Equal(hosts, atlas.Hosts()) {
		return nil
	}
	return hosts
}

func badRow(row string) fault.Fault { return fault.Fault{Kind: fault.HostRow, Item: fault.Shown(row)} }
