package tell

import "silkladder/app/lang"

// event is something that may happen in a case.
type event struct {
	id    string // an outcome, as study.OutcomeOf reads it
	name  lang.Pair
	limit float64 // usual
}

// events lists them, the first asked first.
func events() []event {
	changes := func(id, en, zh string, limit float64) event {
		return event{id, lang.Pair{En: "the Belt and Road’s effect on " + en + " is below", Zh: "“一带一路”对" + zh + "的影响低于"}, limit}
	}
	return []event{
		changes("F", "the functional level", "功能水平", .01),
		changes("VAh", "value added at home", "留在国内的增加值", 0),
		changes("rel", "the return relative to wages", "相对工资的回报", 0),
		changes("pv", "the present value for all hosts together", "东道国净得失现值合计", 0),
		changes("worst_host", "the present value for the worst-off host", "处境最差的东道国净得失现值", 0),
		{"leadG_with", lang.Pair{En: "the lock is shut: the core role in the lead-firm chain ends below", Zh: "仍处低端锁定：期末在主导企业链中的核心角色低于"}, .2},
		{"F_with", lang.Pair{En: "the functional level ends below", Zh: "期末功能水平低于"}, .3},
	}
}

// eventByID finds an event.
func eventByID(id string) (event, bool) {
	for _, e := range events() {
		if e.id == id {
			return e, true
		}
	}
	return event{}, false
}
