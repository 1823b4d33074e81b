package view

import (
	"html"
	"slices"

	"silkladder/app/lab"
	"silkladder/model"
)

// Bill is what the levers cost and who pays: a line under each lever, and the sum.
// What is in dollars is read off the run, so that the lines follow the levers; the runs
// that price another scenario are made when the visitor rests, and until then the old
// lines keep their room, for the levers not to move under the hand.
type Bill struct {
	static
	about  string // the scenario that is priced
	priced bool   // any is
	bill   lab.Bill
	known  bool
}

// NewBill is that.
func NewBill() *Bill { return &Bill{} }

// HTML is the sum; the lines stand under the levers.
func (r *Bill) HTML(f *Frame) string {
	r.keep(f)
	return `<p class="bill" id="bill">` + html.EscapeString(r.sum(f)) + `</p>`
}

// keep reads the bill off the run or, once the visitor rests and at the start, makes
// runs for it.
func (r *Bill) keep(f *Frame) {
	if !r.fits(f) && (f.State.Scenario.Version == model.Version2 || f.Has(Fresh|Rested) && !f.Replaying) {
		r.about, r.priced = f.Key(), true
		r.bill, r.known = price(f)
	}
}

// fits reports whether the bill is that of the scenario shown.
func (r *Bill) fits(f *Frame) bool { return r.priced && r.about == f.Key() }

func (r *Bill) sum(f *Frame) string {
	switch {
	case !r.priced:
		return f.T("What it costs is being computed.", "费用正在计算。")
	case !r.known:
		return f.T("These settings have no price: the model in dollars cannot run them.", "这些设定无法计价：以美元计的模型不能运行它们。")
	}
	return r.bill.Sum(f.Lang)
}

// Paint shows the bill of the scenario.
func (r *Bill) Paint(b *Brush, f *Frame) {
	if !f.Has(Fresh | Ran | Rested) {
		return
	}
	r.keep(f)
	away := flag(!r.fits(f) && r.priced, " away")
	b.Attr("bill", "class", "bill"+away)
	b.Text("bill", r.sum(f))
	for i, l := range model.LeverTable() {
		b.Attr("c-"+l.ID, "class", "price"+away)
		b.Text("c-"+l.ID, r.line(f, i))
	}
}

// line is what lever i costs; nothing where that is not known.
func (r *Bill) line(f *Frame, i int) string {
	if !r.known {
		return ""
	}
	return r.bill.Price(i, f.Lang)
}

// priceOf is what a lever costs in a scenario in dollars; nothing where that takes runs.
func priceOf(f *Frame, id string) string {
	b, ok := lab.BillOf(f.With, f.Without)
	i := slices.IndexFunc(model.LeverTable(), func(l model.Lever) bool { return l.ID == id })
	if !ok || i < 0 {
		return ""
	}
	return b.Price(i, f.Lang)
}

// price runs what a scenario is priced by.
func price(f *Frame) (lab.Bill, bool) {
	if f.State.Scenario.Version == model.Version2 {
		return lab.BillOf(f.With, f.Without) // they are in dollars
	}
	s, ok := lab.Priced(f.State.Scenario)
	if !ok {
		return lab.Bill{}, false
	}
	with, without, err := model.RunPair(s)
	if err != nil {
		return lab.Bill{}, false
	}
	return lab.BillOf(with, without)
}
