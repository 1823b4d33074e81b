package card

import (
	"slices"

	"silkladder/app/corridor"
	"silkladder/model"
)

// Decision is the opening of a place in a scenario; the zero Closed and Year
// mean that it opens with the policy. False if the place is none that opens.
func Decision(s *model.Scenario, t corridor.Target) (model.Opening, bool) {
	o := model.Opening{Kind: string(t.Kind), ID: t.ID}
	if t.Kind != corridor.KindCorridor && t.Kind != corridor.KindPark {
		return o, false
	}
	for _, x := range s.Openings {
		if x.Kind == o.Kind && x.ID == o.ID {
			return x, true
		}
	}
	return o, true
}

// Decide is a list of openings with o in place of what was decided about the
// same place before. A place that opens with the policy needs no decision. The
// list given is not changed: scenarios share their slices.
func Decide(list []model.Opening, o model.Opening) []model.Opening {
	out := slices.DeleteFunc(slices.Clone(list), func(x model.Opening) bool { return x.Kind == o.Kind && x.ID == o.ID })
	if o.Closed {
		o.Year = 0
	}
	if o.Closed || o.Year != 0 {
		out = append(out, o)
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// Start is the calendar year in which the policy starts, and with it every place
// without a decision of its own.
func Start(s *model.Scenario) float64 { return model.StartYear + s.Params.TB }

// Open reports whether a place is open in the year shown.
func (v *View) Open(t corridor.Target) bool {
	return !v.With.Scenario.Shut(string(t.Kind), t.ID, model.StartYear+v.year())
}
