package places

import (
	"errors"
	"math"
	"strconv"
	"strings"

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
	if len(text) > maxBytes {
		r.add(0, "", "", lang.Pair{En: "at most one megabyte of text", Zh: "不超过1 MB的文本"})
		return finish()
	}
	records, separator := split(text)
	if len(records) == 0 {
		r.add(0, "", "", lang.Pair{En: "a first row with the columns " + strings.Join(Columns, ", ") + ", then a row for each host", Zh: "首行列名为" + strings.Join(Columns, "、") + "，其后每行一个东道国或地区"})
		return finish()
	}
	at, unknown := r.header(records[0], Columns, len(Columns))
	t.Unknown = unknown
	if len(r.problems) > 0 {
		return finish()
	}
	if len(records) == 1 {
		r.add(records[0].line, "", "", lang.Pair{En: "at least one row below the columns", Zh: "列名之下至少一行数据"})
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
		h := model.Host{Name: link.Shown(cell("n")), Corridor: link.Shown(cell("cor"))}
		if h.Name == "" {
			r.add(rec.line, "n", "", lang.Pair{En: "a name", Zh: "名称"})
		} else if seen[h.Name] {
			r.add(rec.line, "n", h.Name, lang.Pair{En: "each name once", Zh: "名称不得重复"})
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
		r.add(0, "", strconv.Itoa(len(t.Rows)), lang.Pair{En: "at most " + strconv.Itoa(model.MaxHosts) + " hosts", Zh: "最多" + strconv.Itoa(model.MaxHosts) + "个东道国或地区"})
	}
	outlets := 0.0
	for _, h := range t.Rows {
		outlets += h.Outlet
		if _, ok := atlas.EconomyByName(h.Name); !ok {
			t.OffMap = append(t.OffMap, h.Name)
		}
	}
	if len(t.Rows) > 0 && !(outlets > 0) {
		r.add(0, "D", "0", lang.Pair{En: "weights with a sum above 0", Zh: "权重之和大于0"})
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

// limits words what a column takes.
func limits(k int) lang.Pair {
	h := atlas.Hosts()[0]
	*fields[k](&h) = math.NaN()
	if e := refused(h); e != nil {
		return between(e.Min, e.Max)
	}
	return lang.Pair{En: "a number", Zh: "数字"}
}

func between(lo, hi float64) lang.Pair {
	a, b := strconv.FormatFloat(lo, 'f', -1, 64), strconv.FormatFloat(hi, 'f', -1, 64)
	return lang.Pair{En: "a number from " + a + " to " + b, Zh: a + "～" + b + "之间的数"}
}

func corridors() lang.Pair {
	var ids []string
	for _, c := range atlas.Corridors() {
		if c.Shown() {
			ids = append(ids, c.ID)
		}
	}
	list := strings.Join(ids, ", ")
	return lang.Pair{En: "a corridor such as " + list + ", or a name of your own", Zh: "走廊代号（如" + list + "），也可自定名称"}
}

// number reads a cell; a decimal comma is taken where commas do not separate.
func number(s string, separator byte) (float64, bool) {
	s = strings.ReplaceAll(s, "−", "-")
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
	note(t("Host economies of Silk Ladder, model version "+strconv.Itoa(model.Version)+". Lines that begin with # are comments.",
		"丝路阶梯的东道国和地区表，模型第"+strconv.Itoa(model.Version)+"版。以#开头的行是注释。"))
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
