package deck

import (
	"strconv"

	"silkladder/app/lang"
)

// Trial is how the model did in the trial on figures after 2018: the number of series
// in which the run comes nearer than the best ruler, as near, and not.
type Trial struct{ Beats, Level, Loses int }

// OnTrial is the kept trial; a test of the evidence holds it to the trial itself, which
// is too large for the page.
var OnTrial = Trial{Beats: 3, Loses: 10}

// Says is the trial in a sentence.
func (t Trial) Says(l lang.Lang) string {
	n := strconv.Itoa
	near := lang.Pair{}
	if t.Level > 0 {
		near = lang.Pair{En: " and as near in " + n(t.Level), Zh: "一样准的有" + n(t.Level) + "个，"}
	}
	return lang.Pair{
		En: "On trial against " + n(t.Beats+t.Level+t.Loses) + " series of figures after 2018, which it had not seen, the model came nearer than a ruler, which only draws the past on, in " + n(t.Beats) + near.En + "; in " + n(t.Loses) + " the ruler was nearer.",
		Zh: "用模型没有见过的2018年以后的" + n(t.Beats+t.Level+t.Loses) + "个数字序列检验：比标尺（只把过去的数字向后延长）更准的有" + n(t.Beats) + "个，" + near.Zh + "标尺更准的有" + n(t.Loses) + "个。",
	}.In(l)
}
