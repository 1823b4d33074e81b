package assume

import (
	"math"
	"strconv"
	"strings"

	"silkladder/model"
)

// Size of the picture of a range, in CSS pixels.
const markW, markH = 132.0, 16.0

// Mark draws where a value stands: the plausible range as a bar, the default as
// a tick, the value as a dot; several dots for a vector.
func Mark(row model.Param, value, usual []float64) string {
	lo, hi := row.Low, row.High
	for _, v := range [][]float64{value, usual} {
		for _, x := range v {
			lo, hi = math.Min(lo, x), math.Max(hi, x)
		}
	}
	if !(hi > lo) {
		return ""
	}
	pad := .06 * (hi - lo)
	at := func(x float64) string {
		return strconv.FormatFloat(5+(x-lo+pad)/(hi-lo+2*pad)*(markW-10), 'f', 1, 64)
	}
	var b strings.Builder
	b.WriteString(`<svg class="as-mark" viewBox="0 0 132 16" width="132" height="16" aria-hidden="true"><path class="as-axis" d="M0 8h132"/><path class="as-plausible" d="M` + at(row.Low) + ` 8H` + at(row.High) + `"/>`)
	for _, x := range usual {
		b.WriteString(`<path class="as-usual" d="M` + at(x) + ` 2v12"/>`)
	}
	for _, x := range value {
		b.WriteString(`<circle class="as-dot" cx="` + at(x) + `" cy="8" r="4"/>`)
	}
	b.WriteString(`</svg>`)
	return b.String()
}

// step is a sensible step of a field: a fiftieth of the plausible range, as a
// power of ten.
func step(row model.Param) string {
	if row.ID == "seed" {
		return "1"
	}
	span := row.High - row.Low
	if !(span > 0) {
		return "any"
	}
	return strconv.FormatFloat(math.Pow(10, math.Floor(math.Log10(span/5))), 'f', -1, 64)
}
