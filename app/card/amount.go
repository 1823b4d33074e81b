package card

import (
	"math"

	"silkladder/app/lang"
	"silkladder/model"
)

// A run of version 2 has a size: its cards speak of people and dollars. One of version 1
// has none, and they speak of shares of what the cluster began with.

// output prints capacity, or what is made or sold in a year.
func (v *View) output(x float64) string {
	if d := v.With.Output(); d > 0 {
		return lang.Dollars(x*d, v.Lang)
	}
	return percent(x)
}

// jobs prints people in plants.
func (v *View) jobs(x float64) string {
	if p := v.With.People(); p > 0 {
		return lang.People(x*p, v.Lang)
	}
	return percent(x)
}

// value prints value added of a year.
func (v *View) value(x float64) string {
	if d := v.With.Dollars(); d > 0 {
		return lang.Dollars(x*d, v.Lang)
	}
	return percent(x)
}

// balance prints a gain or a loss of a year, with its sign.
func (v *View) balance(x float64) string {
	d := v.With.Dollars()
	if d == 0 {
		return signed(x)
	}
	sign := ""
	switch {
	case x > 0:
		sign = "+"
	case x < 0:
		sign = "−"
	}
	return sign + lang.Dollars(math.Abs(x)*d, v.Lang)
}

// debt is what hosts owe for infrastructure: in version 2 to all of China (F13).
func (v *View) debt(hosts ...int) Row {
	if v.With.Scenario.Version != model.Version2 {
		return v.sum(v.t("Debt for infrastructure", "基础设施债务"), hosts, model.HostDebt, percent)
	}
	owed := func(r *model.Result) string {
		sum := 0.0
		for _, i := range hosts {
			sum += r.HostTotal(i, model.HostAmountDebt)[v.Step]
		}
		return lang.Dollars(sum, v.Lang)
	}
	return Row{v.t("Loans outstanding, all of China", "未还贷款（全国）"), owed(v.With), owed(v.Without)}
}
