package model

import (
	"errors"
	"math"
	"testing"
)

// The range of the tilt that an error names is the range that is allowed, at any
// depth of the smile: its ends pass, and what lies beyond is refused.
func TestSkewRange(t *testing.T) {
	for depth := -0.95; depth <= 20; depth += 0.35 {
		s := New("footwear")
		s.Params.Smile, s.Params.Skew = depth, 5
		var field *FieldError
		if !errors.As(s.Validate(), &field) {
			continue // no tilt that the table allows is too much
		}
		if field.Field != "params.skew" || field.Max != -field.Min {
			t.Fatalf("depth %v: %v", depth, field)
		}
		for _, skew := range []float64{field.Min, field.Max} {
			s.Params.Skew = skew
			if err := s.Validate(); err != nil {
				t.Errorf("depth %v: the end of the range: %v", depth, err)
			}
			s.Params.Skew = skew * 1.001
			if s.Validate() == nil {
				t.Errorf("depth %v: %v is allowed, outside %v to %v", depth, s.Params.Skew, field.Min, field.Max)
			}
		}
	}
}

// No function has a negative value just inside the steepest tilt, and one has
// just outside.
func TestSteepestTilt(t *testing.T) {
	for _, depth := range []float64{-0.9, 0, 2, 4.5, 6, 20} {
		for _, c := range []struct {
			factor float64
			sign   bool
		}{{1 - 1e-9, false}, {1 + 1e-9, true}} {
			least := math.Inf(1)
			for _, v := range SmileCurve(depth, c.factor*steepest(depth)) {
				least = min(least, v)
			}
			if (least < 0) != c.sign {
				t.Errorf("depth %v: least value %v at %v of the steepest tilt", depth, least, c.factor)
			}
		}
	}
}
