package ledger

import (
	"math"

	"silkladder/app/chart"
)

// Size of a bar in CSS pixels.
const (
	barW = 168.0
	barH = 20.0
)

// span is the reach of all bars: the largest loss and the largest gain shown.
type span struct{ loss, gain float64 }

func spanOf(rows []Row) (s span) {
	for i := range rows {
		gain, loss := rows[i].Change()
		s.gain, s.loss = max(s.gain, gain), max(s.loss, loss)
	}
	return s
}

// barClass colours the four parts: gains in the colour of the hosts, losses in
// that of losses; the side of zero says the same without colour.
var barClass = [4][2]string{
	{"f-hosts", "f-accent"},     // wages
	{"f-hosts mid", "f-accent"}, // skills
	{"f-hosts", "f-accent"},     // sales lost
	{"f-hosts", "f-accent mid"}, // interest
}

// bar draws what the Belt and Road changes for one economy: losses to the left of
// zero, gains to the right, each made of its parts, and a tick where the balance
// is. What rounds to nothing is not drawn.
func (v table) bar(r *Row, s span) string {
	f := chart.Figure{Title: v.barSays(r), W: barW, H: barH}
	all := s.loss + s.gain
	zero := barW / 2
	perUnit := 0.0
	if all > 0 {
		perUnit = (barW - 6) / all
		zero = 3 + s.loss*perUnit
	}
	right, left := zero, zero
	gains, losses := r.parts()
	for i := range gains {
		if w := gains[i] * perUnit; w >= .4 {
			f.Scene.Add(chart.Rect{Attrs: chart.Attrs{Class: barClass[i][0]}, X: right, Y: 4, W: w, H: barH - 8})
			right += w
		}
		if w := losses[i] * perUnit; w >= .4 {
			left -= w
			f.Scene.Add(chart.Rect{Attrs: chart.Attrs{Class: barClass[i][1]}, X: left, Y: 4, W: w, H: barH - 8})
		}
	}
	f.Scene.Add(chart.Line{Attrs: chart.Attrs{Class: "axis"}, X1: zero, Y1: 0, X2: zero, Y2: barH})
	if at := zero + r.Net()*perUnit; math.Abs(at-zero) >= .4 {
		f.Scene.Add(chart.Line{Attrs: chart.Attrs{Class: "s-ink w3"}, X1: at, Y1: 1, X2: at, Y2: barH - 1})
	}
	return f.SVG(chart.Page)
}

// barSays is the bar in words.
func (v table) barSays(r *Row) string {
	gain, loss := r.Change()
	return v.t("gains ", "得") + v.money(gain) + v.t(", losses ", "，失") + v.money(loss)
}
