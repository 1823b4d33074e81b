package ledger

import (
	"cmp"
	"slices"
	"strings"

	"silkladder/model/atlas"
	"silkladder/model/order"
	"silkladder/model/trades"
)

// Choice is what a visitor chose of the ledger. The zero Choice is all economies,
// the largest gain first.
type Choice struct {
	Sort     string // id of a column; "" = the balance
	Up       bool   // the smallest first
	Corridor string // id; "" = all
	Income   string // group by income
	Member   string // one of the keys of members
	Debt     string // one of the keys of risks
	Whose    string // allClusters, or "" = the cluster in focus
}

// allClusters is the choice of every cluster of the run together.
const allClusters = "all"

// Keys of the membership filter: by the year shown, and of those not in, why.
const (
	memberIn    = "in"
	memberLater = "later"
	memberLeft  = "left"
	memberNever = "never"
)

// unrated is the key of economies without a rating of debt distress.
const unrated = "unrated"

var (
	incomes = []string{"low", "lower-middle", "upper-middle", "high"}
	members = []string{memberIn, memberLater, memberLeft, memberNever}
	risks   = []string{string(trades.LowRisk), string(trades.ModerateRisk), string(trades.HighRisk), string(trades.Distress), unrated}
)

// fields are the parts of a choice by the key that an address and the page use.
func (c *Choice) fields() []struct {
	key    string
	value  *string
	allows func(string) bool
} {
	in := func(list []string) func(string) bool {
		return func(s string) bool { return slices.Contains(list, s) }
	}
	return []struct {
		key    string
		value  *string
		allows func(string) bool
	}{
		{"sort", &c.Sort, func(s string) bool { return columnByID(s) != nil && s != defaultSort }},
		{"corridor", &c.Corridor, func(s string) bool { return s != "" && !strings.Contains(s, "~") }},
		{"income", &c.Income, in(incomes)},
		{"member", &c.Member, in(members)},
		{"debt", &c.Debt, in(risks)},
		{"whose", &c.Whose, in([]string{allClusters})},
	}
}

// String writes a choice as one word of an address, "" for the zero Choice.
func (c Choice) String() string {
	var parts []string
	for _, f := range c.fields() {
		if *f.value != "" {
			parts = append(parts, f.key+"."+*f.value)
		}
	}
	if c.Up {
		parts = append(parts, "up")
	}
	return strings.Join(parts, "~")
}

// ParseChoice reads the word; false says that part of it was not understood and is
// left out.
func ParseChoice(word string) (c Choice, whole bool) {
	whole = true
	if word == "" {
		return c, true
	}
	fields := c.fields()
next:
	for part := range strings.SplitSeq(word, "~") {
		if part == "up" {
			c.Up = true
			continue
		}
		key, value, _ := strings.Cut(part, ".")
		for _, f := range fields {
			if f.key == key && f.allows(value) {
				*f.value = value
				continue next
			}
		}
		whole = false
	}
	return c, whole
}

// Sorted is the choice after the head of a column was pressed: by that column,
// the largest first, or the other way round if it was chosen already.
func (c Choice) Sorted(column string) Choice {
	k := columnByID(column)
	if k == nil {
		return c
	}
	if c.sort() == column {
		c.Up = !c.Up
		return c
	}
	c.Sort, c.Up = column, k.names
	if column == defaultSort {
		c.Sort = ""
	}
	return c
}

// Filtered is the choice after a filter was set; an empty value, or one it does
// not know, shows all.
func (c Choice) Filtered(filter, value string) Choice {
	for _, f := range c.fields() {
		if f.key == filter && filter != "sort" {
			if !f.allows(value) {
				value = ""
			}
			*f.value = value
		}
	}
	return c
}

func (c Choice) sort() string {
	if c.Sort == "" {
		return defaultSort
	}
	return c.Sort
}

// Shows reports whether the filters let an economy through.
func (v *View) Shows(r *Row) bool {
	c := &v.Choice
	return (c.Corridor == "" || c.Corridor == r.Corridor) &&
		(c.Income == "" || c.Income == r.Facts.Income) &&
		(c.Member == "" || c.Member == v.member(r)) &&
		(c.Debt == "" || c.Debt == risk(r))
}

// member sorts an economy by its memorandum in the year shown, "" where nothing is
// known.
func (v *View) member(r *Row) string {
	switch m := r.Memorandum; {
	case m.Status == "":
		return ""
	case m.In(v.year()):
		return memberIn
	case m.Status == atlas.NeverSigned:
		return memberNever
	case m.Status == atlas.Left && m.Left[:4] <= v.calendar():
		return memberLeft
	}
	return memberLater
}

// risk sorts an economy by the last rating of its debt.
func risk(r *Row) string {
	switch {
	case !r.Known:
		return ""
	case r.Facts.Risk == "":
		return unrated
	}
	return string(r.Facts.Risk)
}

// chosen are the rows that the filters let through, sorted.
func (v *View) chosen() []Row {
	rows := slices.DeleteFunc(v.Economies(), func(r Row) bool { return !v.Shows(&r) })
	k := columnByID(v.Choice.sort())
	order.Stable(rows, func(a, b Row) int {
		if k.names {
			return v.turned(strings.Compare(k.text(v, &a), k.text(v, &b)))
		}
		return v.turned(cmp.Compare(k.by(v, &a), k.by(v, &b)))
	})
	return rows
}

// turned is the order as chosen: the largest first unless the smallest is to be.
func (v *View) turned(order int) int {
	if v.Choice.Up {
		return order
	}
	return -order
}
