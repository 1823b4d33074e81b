package view

import (
	"silkladder/app/lang"
	"silkladder/model"
)

// sized reports whether the cluster shown has a size, in people and dollars.
func sized(f *Frame) bool { return f.With.Scenario.Version == model.Version2 }

// amount is a series in people or dollars in the year shown, with and without the
// Belt and Road.
func amount(f *Frame, a model.Amount, show func(float64, lang.Lang) string) (with, without string) {
	return show(f.With.Amount(a)[f.Step], f.Lang), show(f.Without.Amount(a)[f.Step], f.Lang)
}

// sizedTally is what the headline of the year says beside the functional level; in the
// view of all of China of all clusters together.
func sizedTally(f *Frame) string {
	item := func(class, name string, a model.Amount, show func(float64, lang.Lang) string) string {
		with, without := amount(f, a, show)
		if together(f) {
			with, without = show(f.With.Total(a)[f.Step], f.Lang), show(f.Without.Total(a)[f.Step], f.Lang)
			name = f.T(name+", all of China", name+"（全国各行业）")
		}
		return `<div><dt>` + name + `</dt><dd class="` + class + `">` + with + ` <small>` + f.T("without: ", "对照：") + without + `</small></dd></div>`
	}
	return item("c", f.T("Value added at home", "留在国内的增加值"), model.AmountValueHome, lang.Dollars) +
		item("h", f.T("Employed abroad", "境外就业"), model.AmountJobsAbroad, lang.People)
}
