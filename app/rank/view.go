package rank

import (
	"html"
	"math"
	"slices"
	"strings"

	"silkladder/app/corridor"
	"silkladder/app/lang"
	"silkladder/app/ledger"
	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/order"
	"silkladder/model/study"
)

// View is a ranking of what a ledger shows; its filters hold here too.
type View struct {
	ledger.View
	Choice    Choice
	Corridors *study.Shares  // what each corridor adds, by its id; nil until counted
	Model     *model.Ranking // model.Engine.Rank of the run in the year shown, version 2 only; nil until made
}

// why is what the model says of an economy in the year shown, nil where it says
// nothing.
func (v *View) why(host string) *model.Why {
	if v.Model == nil || v.Model.Year != model.StartYear+math.Floor(v.With.T[v.Step]+1e-9) {
		return nil
	}
	for i := range v.Model.Hosts {
		if v.Model.Hosts[i].Host == host {
			return &v.Model.Hosts[i]
		}
	}
	return nil
}

// inPark is what the model says of a park of an economy that it knows.
func (v *View) inPark(id string) *model.ParkRank {
	for i := range v.Model.Parks {
		if v.Model.Parks[i].ID == id {
			return &v.Model.Parks[i]
		}
	}
	return nil
}

// Choice is what is ranked, and by what. The zero Choice is the economies by the
// people employed.
type Choice struct {
	Kind  string // one of kinds; "" = the first
	Order string // one of orders; "" = the first
}

var (
	kinds  = []string{"economies", "parks", "corridors"}
	orders = []string{"jobs", "added", "cost"}
)

// String writes a choice as one word of an address, "" for the zero Choice.
func (c Choice) String() string {
	var parts []string
	for _, p := range []string{c.Kind, c.Order} {
		if p != "" {
			parts = append(parts, p)
		}
	}
	return strings.Join(parts, "~")
}

// ParseChoice reads the word; false says that part of it was not understood.
func ParseChoice(word string) (c Choice, whole bool) {
	whole = true
	if word == "" {
		return c, true
	}
	for part := range strings.SplitSeq(word, "~") {
		switch {
		case slices.Contains(kinds[1:], part):
			c.Kind = part
		case slices.Contains(orders[1:], part):
			c.Order = part
		default:
			whole = false
		}
	}
	return c, whole
}

// Ranked is the choice of another kind, Ordered that of another order; a word that
// is none chooses the first.
func (c Choice) Ranked(kind string) Choice {
	c.Kind = ""
	if slices.Contains(kinds[1:], kind) {
		c.Kind = kind
	}
	return c
}

// Ordered is the choice of another order.
func (c Choice) Ordered(order string) Choice {
	c.Order = ""
	if slices.Contains(orders[1:], order) {
		c.Order = order
	}
	return c
}

// Item is one place of the ranking.
type Item struct {
	corridor.Target
	Name   string
	Size   float64 // of its bar, 0 or more
	Says   string  // the number it is ranked by, with its unit
	Sign   string  // class of the number: "gain", "loss" or "even"; "" for a size
	Reason string  // a line
	Closed bool
	by     float64
}

// t is a text in the visitor's language.
func (v *View) t(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(v.Lang) }

// text is a text of the atlas in the visitor's language.
func (v *View) text(t atlas.Text) string { return lang.Pair(t).In(v.Lang) }

var esc = html.EscapeString

// kindWords name the kinds, orderWords what they are ranked by.
var (
	kindWords  = map[string]lang.Pair{"economies": {En: "Economies", Zh: "国家和地区"}, "parks": {En: "Parks", Zh: "园区"}, "corridors": {En: "Corridors", Zh: "走廊"}}
	orderWords = map[string]lang.Pair{"jobs": {En: "jobs in the plants", Zh: "工厂就业"}, "added": {En: "jobs the Belt and Road adds", Zh: "“一带一路”增加的就业"}, "cost": {En: "cost of a unit", Zh: "单位成本"}}
)

// HTML is the whole ranking.
func (v *View) HTML() string {
	var b strings.Builder
	b.WriteString(`<div class="rank"><div class="rank-kinds" role="group" aria-label="` + v.t("What is ranked", "排名对象") + `">`)
	for i, k := range kinds {
		pressed := "false"
		if k == v.Choice.Kind || i == 0 && v.Choice.Kind == "" {
			pressed = "true"
		}
		b.WriteString(`<button type="button" class="btn" id="rank-kind-` + k + `" data-act="rank-kind" data-of="` + k + `" aria-pressed="` + pressed + `">` + kindWords[k].In(v.Lang) + `</button>`)
	}
	b.WriteString(`</div><div class="rank-filters"><span><label for="rank-order">` + v.t("Ranked by", "排名依据") + `</label> <select id="rank-order" data-change="rank-order">`)
	for i, o := range orders {
		chosen := ""
		if o == v.Choice.Order || i == 0 && v.Choice.Order == "" {
			chosen = " selected"
		}
		b.WriteString(`<option value="` + o + `"` + chosen + `>` + orderWords[o].In(v.Lang) + `</option>`)
	}
	b.WriteString(`</select></span>` + ledger.Fold(v.Lang, v.Filters("rank", "member", "income", "debt", "whose")) + `</div>`)
	b.WriteString(`<div id="rank-list">` + v.List() + `</div></div>`)
	return b.String()
}

// List is the ranking itself and the sentence about it.
func (v *View) List() string {
	items := v.Items()
	var b strings.Builder
	if len(items) == 0 {
		return `<p class="note">` + v.t("Nothing is like that: choose other filters.", "没有符合条件的地点，请调整筛选条件。") + `</p>`
	}
	most := 0.0
	for _, i := range items {
		most = max(most, i.Size)
	}
	b.WriteString("<ol>\n")
	for _, i := range items {
		b.WriteString(`<li><button type="button" data-kind="` + string(i.Kind) + `" data-id="` + esc(i.ID) + `">` + esc(i.Name) + `</button>`)
		if i.Closed {
			b.WriteString(` <em>` + v.t("closed", "已关闭") + `</em>`)
		}
		class := ""
		if i.Sign != "" {
			class = ` class="` + i.Sign + `"`
		}
		b.WriteString(` <b` + class + `>` + esc(i.Says) + `</b>` + bar(i, most) + `<small>` + esc(i.Reason) + "</small></li>\n")
	}
	b.WriteString(`</ol><p class="note">` + v.about() + `</p>`)
	return b.String()
}

// Items are the places ranked, best first; of the filters those that they pass.
func (v *View) Items() []Item {
	var items []Item
	switch v.Choice.Kind {
	case "parks":
		items = v.parks()
	case "corridors":
		items = v.corridors()
	default:
		items = v.economies()
	}
	order.Stable(items, func(a, b Item) int {
		switch {
		case a.by > b.by:
			return -1
		case a.by < b.by:
			return 1
		}
		return 0
	})
	return items
}
