package link

import (
	"silkladder/app/fault"
	"silkladder/app/lang"
	num "silkladder/app/number"
	"silkladder/model"
)

// Problem is one thing in a link that could not be taken as it stands, and what
// was done about it. The state is valid all the same.
type Problem struct {
	Key   string // the link's key, such as "l"
	Value string // what stood there, cleaned and cut: safe to show
	fault.Fault
}

// most is how many problems of one link are reported; the last then says that
// there are more.
const most = 20

// report adds a problem, up to the cap.
func (r *reader) report(key, value string, f fault.Fault) { r.reportPart(key, value, value, f) }

// reportPart adds that of a part of a value.
func (r *reader) reportPart(key, value, part string, f fault.Fault) {
	switch {
	case len(r.problems) < most-1:
	case len(r.problems) == most-1:
		key, value, part, f = "", "", "", fault.Fault{Kind: fault.More}
	default:
		return
	}
	f.Value, f.Within = fault.Shown(part), r.within
	r.problems = append(r.problems, Problem{key, fault.Shown(value), f})
}

// replaced is the usual problem: a field had a value that is not allowed and
// another is used, or the default where used is empty.
func replaced(field lang.Pair, allowed fault.Allowed, used string) fault.Fault {
	return fault.Fault{Kind: fault.Replaced, Of: field, Allowed: allowed, Used: used}
}

// dropped is the problem of an item that has no meaning here.
func dropped(what lang.Pair) fault.Fault { return fault.Fault{Kind: fault.Dropped, Of: what} }

// allowed is what the model said is allowed.
func allowed(e *model.FieldError) fault.Allowed {
	switch {
	case e.Reason == model.OutOfRange && e.Min < e.Max:
		return fault.Allowed{Lo: e.Min, Hi: e.Max}
	case e.Reason == model.WrongSum:
		return fault.Allowed{Form: fault.SumToOne}
	}
	return fault.Allowed{Model: e.Allowed}
}

// decimal writes a number for people.
func decimal(x float64) string { return num.Show(x) }
