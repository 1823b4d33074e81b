package shelf

import (
	"strconv"
	"strings"
)

// Thumb is a small picture of a scenario: one output over the run with and without
// the policies, as hundredths of its range.
type Thumb struct {
	With    []int `json:"with"`
	Without []int `json:"without"`
}

// points is how many a line has.
const points = 24

// NewThumb thins two series of values from 0 to 1.
func NewThumb(with, without []float64) Thumb {
	thin := func(x []float64) (y []int) {
		for i := range points {
			if len(x) > 0 {
				y = append(y, int(100*max(0, min(1, x[i*(len(x)-1)/(points-1)]))+.5))
			}
		}
		return y
	}
	return Thumb{thin(with), thin(without)}
}

// SVG draws it, in the classes of the page's pictures; its words stand beside it.
func (t Thumb) SVG() string {
	line := func(y []int, class string) string {
		if len(y) < 2 {
			return ""
		}
		var d strings.Builder
		for i, v := range y {
			d.WriteString(map[bool]string{true: "M", false: "L"}[i == 0] + strconv.Itoa(4+i*112/(len(y)-1)) + " " + strconv.Itoa(52-max(0, min(100, v))*48/100))
		}
		return `<path class="` + class + `" d="` + d.String() + `"/>`
	}
	return `<svg class="chart thumb" viewBox="0 0 120 56" width="120" height="56" aria-hidden="true"><path class="axis" d="M4 52h112"/>` + line(t.Without, "base") + line(t.With, "s-cluster w2") + `</svg>`
}
