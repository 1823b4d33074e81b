package report

import (
	"math"

	"silkladder/app/chart"
)

// The sheet of A4 between its margins, in CSS pixels, as web/manners.css sets it. Word
// documents have the same.
const (
	sheetWide, sheetHigh = 672.0, 1016.0
	halfWide             = 326.0
	sheets               = 2
)

// face is the type of a paragraph: its size, the height of a line and the room around.
type face struct{ size, line, around float64 }

var (
	inTitle, inHeading = face{22.7, 28.4, 26.6}, face{15.4, 20, 3.8}
	inSays, inSaysZh   = face{14, 20.3, 4.6}, face{14, 23.1, 4.6}
	inNote             = face{12, 16.8, 0}
)

// slack is how much wider text may run than chart.Width says: in a serif, and for the
// end of a line that the next word does not fit into.
const slack = 1.03

// high is the height of a paragraph.
func (t face) high(s string, wide float64) float64 {
	if s == "" {
		return 0
	}
	return math.Ceil(chart.Width(s, t.size)*slack/wide)*t.line + t.around
}

// Rows are the pictures as they stand, by their number: a whole sheet wide, or two
// beside each other, a later one beside an earlier that stood alone.
func (r *Report) Rows() (rows [][]int) {
	alone := -1
	for i, p := range r.Pictures {
		switch {
		case p.Half && alone >= 0:
			rows[alone] = append(rows[alone], i)
			alone = -1
			continue
		case p.Half:
			alone = len(rows)
		}
		rows = append(rows, []int{i})
	}
	return rows
}

// Room is the height in CSS pixels that a report of pictures leaves empty on its two
// sheets; below zero it needs a third. No picture is cut by the end of a sheet.
func (r *Report) Room() float64 {
	says := inSays
	if pick(r.Lang, "", "zh") != "" {
		says = inSaysZh
	}
	sheet, y := 1, 30+inNote.high(r.Scenario, sheetWide)+inTitle.high(r.Title, sheetWide)
	for i, s := range r.Paragraphs {
		if i == len(r.Paragraphs)-1 {
			says = inNote
		}
		y += says.high(s, sheetWide)
	}
	put := func(h float64) {
		if y+h > sheetHigh {
			sheet, y = sheet+1, 0
		}
		y += h
	}
	for _, row := range r.Rows() {
		var title, under, art, caption float64
		for _, i := range row {
			p, wide := r.Pictures[i], sheetWide
			if p.Half {
				wide = halfWide
			}
			of := 0.0
			for _, s := range p.Under {
				of += inNote.high(s, wide)
			}
			title, under = max(title, inHeading.high(p.Title, wide)), max(under, of)
			art, caption = max(art, p.H), max(caption, inNote.high(p.Caption, wide))
		}
		put(11.4 + title + under + art + 7.6 + caption)
	}
	foot := 18.4 + inNote.high(r.Link, sheetWide)
	for _, s := range r.Sources {
		foot += inNote.high(s, sheetWide)
	}
	put(foot)
	return float64(sheets-sheet)*sheetHigh + sheetHigh - y
}

// Fits reports whether two sheets hold the report.
func (r *Report) Fits() bool { return len(r.Pictures) <= Most && r.Room() >= 0 }
