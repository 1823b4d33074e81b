package view

import (
	"html"

	"silkladder/app/lab"
	"silkladder/model"
)

// Bill is what the levers cost and who pays: a line under each lever, and the sum.
// Its runs are made when the visitor rests.
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
	return `<p class="bill" id="bill">` + html.EscapeString(r.sum(f)) + `</p>`
}

// fits reports whether the bill is that of the scenario shown.
func (r *Bill) fits(f *Frame) bool { return r.priced && r.about == f.Key() }

func (r *Bill) sum(f *Frame) string {
	switch {
	case !r.fits(f):
		return f.T("What it costs is being computed.", "费用正在计算。")
	case !r.known:
		return f.T("These settings have no price: the model in dollars cannot run them.", "这些设定无法计价：以美元计的模型不能运行它们。")
	}
	return r.bill.Sum(f.Lang)
}

// Paint prices a new scenario when the page rests, and shows it.
func (r *Bill) Paint(b *Brush, f *Frame) {
	if f.Has(Rested) && !r.fits(f) && !f.Replaying {
		r.about, r.priced = f.Key(), true
		r.bill, r.known = price(f)
	}
	if !f.Has(Fresh | Ran | Rested) {
		return
	}
	b.Text("bill", r.sum(f))
	for i, l := range model.LeverTable() {
		s := ""
		if r.known && r.fits(f) {
			s = r.bill.Price(i, f.Lang)
		}
		b.Text("c-"+l.ID, s)
	}
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
	with, err := model.Run(s)
	if err != nil {
		return lab.Bill{}, false
	}
	without, err := model.Run(s.Without())
	if err != nil {
		return lab.Bill{}, false
	}
	return lab.BillOf(with, without)
}
