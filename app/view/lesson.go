package view

import (
	"math"
	"slices"
	"strings"

	"silkladder/app/assume"
	"silkladder/app/picture"
	"silkladder/model"
	"silkladder/model/study"
)

// lesson is what the record says of an assumption of the scenario: its range before
// and after the record was asked. "" where there is no record, no size that it could
// be asked about, or the visitor's own value, which cases keep.
func lesson(f *Frame, row model.Param) string {
	s, own := f.State.Scenario, f.State.Scenario.Own()
	if f.Record == nil || s.Version != model.Version2 || !slices.Equal(row.Get(&s.Params), row.Get(&own)) {
		return ""
	}
	i := slices.IndexFunc(f.Record.Lessons, func(l picture.Lesson) bool {
		return l.ID == row.ID || row.Len > 1 && strings.HasPrefix(l.ID, row.ID+"_")
	})
	if i < 0 {
		return ""
	}
	l := f.Record.Lessons[i]
	axis, err := study.SpaceOf(l.ID)
	if err != nil {
		return ""
	}
	for _, fitted := range study.Fitted(s) {
		if fitted.ID() == l.ID {
			axis[0] = fitted
		}
	}
	axis = axis.Spread(s, study.Wide)
	span := func(low, high float64) string {
		three := func(u float64) float64 {
			x := axis.At(0, u)
			if x == 0 {
				return 0
			}
			unit := math.Pow(10, 2-math.Floor(math.Log10(math.Abs(x))))
			return math.Round(x*unit) / unit
		}
		return assume.Range(three(low), three(high)).In(f.Lang)
	}
	prior := span(.05, .95)
	if l.Verdict == picture.NotIdentified {
		return f.T("not identified: "+prior+", as before", "无法识别：仍为"+prior)
	}
	return f.T("leaves "+span(l.At[0], l.At[2])+" of "+prior, "由"+prior+"缩小到"+span(l.At[0], l.At[2]))
}
