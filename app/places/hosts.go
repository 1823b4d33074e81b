package places

import (
	"errors"
	"math"
	"strconv"
	"strings"

	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
	"silkladder/model/atlas"
)

// Hosts is a table of hosts as it was read.
type Hosts struct {
	Rows     []model.Host // those that can be used
	Problems []Problem
	More     int      // problems beyond those listed
	Unknown  []string // columns that were not read
	OffMap   []string // hosts whose name the atlas does not know: they count, but have no place on the map
}

// Columns are the columns of a table of hosts, all of them required, in the
// order of the template.
var Columns = []string{"n", "cor", "wr", "J", "y", "a", "sk", "ice", "tar", "D", "cap", "inc"}

// fields are where the numbers of a row are kept, in the order of Columns[2:].
var fields = []func(*model.Host) *float64{
	func(h *model.Host) *float64 { return &h.Wage },
	func(h *model.Host) *float64 { return &h.J },
	func(h *model.Host) *float64 { return &h.Y },
	func(h *model.Host) *float64 { return &h.A },
	func(h *model.Host) *float64 { return &h.Skill },
	func(h *model.Host) *float64 { return &h.Ice },
	func(h *model.Host) *float64 { return &h.Tariff },
	func(h *model.Host) *float64 { return &h.Outlet },
	func(h *model.Host) *float64 { return &h.Cap },
	func(h *model.Host) *float64 { return &h.Incumbents },
}

// ReadHosts reads a table of hosts.
func ReadHosts(text string) Hosts {
	var r report
	t := Hosts{}
	finish := func() Hosts {
		t.Problems, t.More = r.problems, r.more
		return t
	}
	records, separator, at, unknown, ok := r.table(text, Columns, len(Columns))
	t.Unknown = unknown
	if !ok {
		return finish()
	}
	seen := map[string]bool{}
	for _, rec := range records[1:] {
		cell := func(c string) string {
			if i := at[c]; i < len(rec.cells) {
				return rec.cells[i]
			}
			return ""
		}
		before := len(r.problems) + r.more
		h := model.Host{Name: fault.Shown(cell("n")), Corridor: fault.Shown(cell("cor"))}
		if h.Name == "" {
			r.add(rec.line, "n", "", fault.Allowed{Form: fault.AName})
		} else if seen[h.Name] {
			r.add(rec.line, "n", h.Name, fault.Allowed{Form: fault.NameOnce})
		}
		seen[h.Name] = true
		if h.Corridor == "" {
			r.add(rec.line, "cor", "", corridors())
		}
		for k, c := range Columns[2:] {
			x, ok := number(cell(c), separator)
			if !ok {
				r.add(rec.line, c, cell(c), limits(k))
				x = usual(k)
			}
			*fields[k](&h) = x
		}
		r.ranges(rec.line, h, cell)
		if len(r.problems)+r.more == before {
			t.Rows = append(t.Rows, h)
		}
	}
	if len(t.Rows) > model.MaxHosts {
		r.add(0, "", strconv.Itoa(len(t.Rows)), fault.Allowed{Form: fault.HostsAtMost, Numbers: model.MaxHosts})
	}
	outlets := 0.0
	for _, h := range t.Rows {
		outlets += h.Outlet
		if _, ok := atlas.EconomyByName(h.Name); !ok {
			t.OffMap = append(t.OffMap, h.Name)
		}
	}
	if len(t.Rows) > 0 && !(outlets > 0) {
		r.add(0, "D", "0", fault.Allowed{Form: fault.SumAboveZero})
	}
	return finish()
}

// ranges reports every number of a row that the model does not allow. The
// ranges are the model's: it is asked, the number it names is put right, and it
// is asked again.
func (r *report) ranges(line int, h model.Host, cell func(string) string) {
	for range fields {
		e := refused(h)
		if e == nil {
			return
		}
		_, key, _ := strings.Cut(e.Field, ".")
		k := column(key)
		if k < 0 {
			return
		}
		r.add(line, key, cell(key), between(e.Min, e.Max))
		*fields[k](&h) = min(max(*fields[k](&h), e.Min), e.Max)
	}
}

// refused asks the model about one host.
func refused(h model.Host) *model.FieldError {
	s := model.New(link.DefaultArchetype)
	if h.Outlet == 0 {
		h.Outlet = 1 // zero is allowed, only not for all hosts
	}
	s.Hosts = []model.Host{h}
	var e *model.FieldError
	if err := s.Validate(); err != nil && errors.As(err, &e) && e.Reason == model.OutOfRange {
		return e
	}
	return nil
}

// column is the index of a number's column among the fields, or -1.
func column(key string) int {
	for k, c := range Columns[2:] {
		if c == key {
			return k
		}
	}
	return -1
}

// usual is a value that the model allows in a column.
func usual(k int) float64 { return *fields[k](&atlas.Hosts()[0]) }

// limits is what a column takes.
func limits(k int) fault.Allowed {
	h := atlas.Hosts()[0]
	*fields[k](&h) = math.NaN()
	if e := refused(h); e != nil {
		return between(e.Min, e.Max)
	}
	return fault.Allowed{Form: fault.ANumber}
}

func between(lo, hi float64) fault.Allowed {
	return fault.Allowed{Form: fault.ANumber, Lo: lo, Hi: hi}
}

func corridors() fault.Allowed {
	var ids []string
	for _, c := range atlas.Corridors() {
		if c.Shown() {
			ids = append(ids, c.ID)
		}
	}
	return fault.Allowed{Form: fault.SomeCorridor, OneOf: ids}
}

// plain turns the signs and digits that Chinese keyboards and typesetters write
// into those of programs.
var plain = strings.NewReplacer("−", "-", "－", "-", "＋", "+", "．", ".", "。", ".", "，", ",", "０", "0", "１", "1", "２", "2", "３", "3", "４", "4", "５", "5", "６", "6", "７", "7", "８", "8", "９", "9")

// number reads a cell; a decimal comma is taken where commas do not separate.
func number(s string, separator byte) (float64, bool) {
	s = plain.Replace(s)
	if separator != ',' && strings.Count(s, ",") == 1 && !strings.Contains(s, ".") {
		s = strings.Replace(s, ",", ".", 1)
	}
	if s == "" || strings.Trim(s, "0123456789.eE+-") != "" {
		return 0, false
	}
	x, err := strconv.ParseFloat(s, 64)
	if err != nil && !math.IsInf(x, 0) {
		return 0, false
	}
	return x, true
}

// Scaled is a table of hosts whose room for plants sums to that of the atlas, so
// that a run can be compared with others: more hosts share the same room.
func Scaled(hosts []model.Host) []model.Host {
	sum := 0.0
	for _, h := range hosts {
		sum += h.Cap
	}
	out := append([]model.Host(nil), hosts...)
	for i := range out {
		out[i].Cap = math.Round(out[i].Cap*atlas.TotalRoom/sum*1e6) / 1e6
		out[i].Cap = max(out[i].Cap, 1e-6)
	}
	return out
}

// WriteHosts writes a table of hosts that ReadHosts reads, with a comment on
// every column and where its numbers come from. own says that the visitor has
// replaced the atlas's.
func WriteHosts(hosts []model.Host, own bool, l lang.Lang) string {
	var b strings.Builder
	note := func(s string) { b.WriteString(quote("# "+strings.Join(strings.Fields(s), " ")) + "\r\n") }
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	b.WriteString("\ufeff") // for Excel
	note(t("Host economies of Silk Ladder, for versions 1 and 2 of the model. Lines that begin with # are comments.",
		"丝路阶梯的东道国和地区表，用于模型第1版和第2版。以#开头的行是注释。"))
	if own {
		note(t("The rows are the visitor's own.", "各行数据来自访问者自己的表。"))
	}
	for _, c := range atlas.HostColumns() {
		s := c.ID + ": " + lang.Pair(c.Label).In(l)
		if !own {
			s += t(". ", "。") + lang.Pair(c.Formula).In(l) + t(" Source: ", "出处：") + lang.Pair(atlas.Cite(c.Sources)).In(l)
		}
		note(s)
	}
	b.WriteString(strings.Join(Columns, ",") + "\r\n")
	for i := range hosts {
		h := &hosts[i]
		cells := []string{quote(h.Name), quote(h.Corridor)}
		for _, at := range fields {
			cells = append(cells, strconv.FormatFloat(*at(h), 'f', -1, 64))
		}
		b.WriteString(strings.Join(cells, ",") + "\r\n")
	}
	return b.String()
}
