package cluster

import (
	"html"
	"math"
	"strconv"
	"strings"

	"silkladder/app/lang"
	"silkladder/model"
)

// short are names of the functions that fit under a narrow column.
var short = [7]lang.Pair{
	{En: "R&D", Zh: "研发"}, {En: "design", Zh: "设计"}, {En: "parts", Zh: "零部件"}, {En: "assembly", Zh: "组装"},
	{En: "logistics", Zh: "物流"}, {En: "marketing", Zh: "营销"}, {En: "brand", Zh: "品牌"},
}

// Picture draws the smile at w pixels: a column for each function as high as its
// share of the chain's value, filled as far as the cluster is able.
func Picture(d *Draft, w float64, l lang.Lang) string {
	const height, base = 150.0, 118.0
	shares := d.Shares
	if !d.ByHand {
		shares = model.SmileCurve(d.Depth, d.Tilt)
		for i := range shares {
			shares[i] *= 100
		}
	}
	top := 20.0
	for _, x := range shares {
		top = math.Max(top, x)
	}
	n := func(x float64) string { return strconv.FormatFloat(x, 'f', 1, 64) }
	slot := w / 7
	var b strings.Builder
	b.WriteString(`<svg class="chart cl-svg" width="` + n(w) + `" height="` + n(height) + `" viewBox="0 0 ` + n(w) + ` ` + n(height) + `" role="img" aria-label="` + html.EscapeString(describe(shares, d, l)) + `">`)
	var line strings.Builder
	for i, x := range shares {
		h := math.Max(0, x) / top * (base - 20)
		left, wide := float64(i)*slot+slot*.14, slot*.72
		fill := h * math.Max(0, math.Min(1, d.Skill[i]))
		b.WriteString(`<rect class="f-lead tint" x="` + n(left) + `" y="` + n(base-h) + `" width="` + n(wide) + `" height="` + n(h) + `"/>`)
		b.WriteString(`<rect class="f-cluster" x="` + n(left) + `" y="` + n(base-fill) + `" width="` + n(wide) + `" height="` + n(fill) + `"/>`)
		b.WriteString(`<text x="` + n(left+wide/2) + `" y="` + n(base-h-5) + `" text-anchor="middle" class="muted">` + strconv.Itoa(int(math.Round(x))) + `%</text>`)
		y := base + 15
		if slot < 58 && l.Wordy() && i%2 == 1 {
			y += 14
		}
		b.WriteString(`<text x="` + n(left+wide/2) + `" y="` + n(y) + `" text-anchor="middle">` + html.EscapeString(short[i].In(l)) + `</text>`)
		cmd := " L"
		if i == 0 {
			cmd = "M"
		}
		line.WriteString(cmd + n(left) + " " + n(base-h) + " H" + n(left+wide))
	}
	b.WriteString(`<path class="s-ink w1" fill="none" d="` + line.String() + `"/><path class="axis" d="M0 ` + n(base) + `H` + n(w) + `"/></svg>`)
	return b.String()
}

func describe(shares [7]float64, d *Draft, l lang.Lang) string {
	var parts []string
	for i, f := range model.FunctionTable() {
		s := strconv.Itoa(int(math.Round(shares[i])))
		parts = append(parts, lang.Pair{
			En: f.En + " " + s + "% of the value, capability " + Number(d.Skill[i]),
			Zh: f.Zh + "占价值" + s + "%，能力" + Number(d.Skill[i]),
		}.In(l))
	}
	return strings.Join(parts, lang.Pair{En: "; ", Zh: "；"}.In(l))
}
