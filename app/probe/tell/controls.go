package tell

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/app/probe"
	"silkladder/model/study"
)

// steps is how finely a slider moves a bound.
const steps = 200

// field is what a field of a threshold or bound takes.
var field = fault.Field{Name: lang.Pair{En: "This number", Zh: "该数值"}, Min: -1e6, Max: 1e6}

// do does what the visitor did to a control. It returns why it was refused, or
// nothing; what is refused changes nothing.
func (d *Desk) do(o probe.Order) (refused fault.Fault) {
	of := strings.Split(o.Do, ":")
	again := false
	switch of[0] {
	case "event":
		if e, ok := eventByID(o.Value); ok {
			d.set, again = about(e, e.limit, false), true
		}
	case "limit":
		x, why, ok := field.Take(o.Value)
		if !ok {
			return why
		}
		d.set, again = about(d.set.event, x, d.set.flip), true
	case "flip":
		d.set, again = about(d.set.event, d.set.limit, o.Checked), true
	case "box":
		if n, err := strconv.Atoi(of[1]); err == nil {
			d.set = about(d.set.event, d.set.limit, d.set.flip)
			d.set.box = max(0, n)
		}
	case "peel":
		if n, err := strconv.Atoi(o.Value); err == nil {
			d.set.peel, d.set.moved = max(0, n), false
		}
	case "more":
		d.bound(o.Value, func(*study.Limit) {})
	case "drop":
		d.bound(of[1], func(l *study.Limit) { l.Axis = -1 })
	case "low", "high":
		x, open := 0.0, strings.TrimSpace(o.Value) == ""
		if len(of) == 2 && !open {
			v, why, ok := field.Take(o.Value)
			if !ok {
				return why
			}
			x = v
		} else if len(of) == 4 {
			x, open = slid(of[0], of[2], of[3], o.Value)
		}
		d.bound(of[1], func(l *study.Limit) {
			switch {
			case of[0] == "low" && open:
				l.Low = math.Inf(-1)
			case of[0] == "low":
				l.Low = x
			case open:
				l.High = math.Inf(1)
			default:
				l.High = x
			}
		})
	}
	if again {
		d.look = d.lookFor()
	}
	return fault.Fault{}
}

// slid is where a slider from low to high stands; at its own end the bound is open.
func slid(side, low, high, value string) (x float64, open bool) {
	at, err := strconv.Atoi(value)
	a, err1 := strconv.ParseFloat(low, 64)
	b, err2 := strconv.ParseFloat(high, 64)
	if err != nil || err1 != nil || err2 != nil {
		return 0, true
	}
	return a + (b-a)*float64(at)/steps, side == "low" && at <= 0 || side == "high" && at >= steps
}

// bound changes how the box shown is bounded along an axis; one that gets the axis -1
// is dropped.
func (d *Desk) bound(id string, change func(*study.Limit)) {
	axis := slices.Index(d.look.prim.Names, id)
	if axis < 0 {
		return
	}
	b, _, _ := d.look.box(&d.set)
	list := slices.Clone(b.Limits)
	i := slices.IndexFunc(list, func(l study.Limit) bool { return l.Axis == axis })
	if i < 0 {
		list = append(list, study.Limit{Axis: axis, Low: math.Inf(-1), High: math.Inf(1)})
		i = len(list) - 1
	}
	if change(&list[i]); list[i].Axis < 0 {
		list = slices.Delete(list, i, i+1)
	}
	d.set.limits, d.set.moved = list, true
}
