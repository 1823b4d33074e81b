package fault

import (
	"strings"
	"testing"

	"silkladder/app/lang"
)

// A field takes what is in its range as it was typed, and refuses the rest with
// the range, in both languages.
func TestField(t *testing.T) {
	share := Field{Name: lang.Pair{En: "Parks", Zh: "园区"}, Max: 1}
	percent := Field{Name: lang.Pair{En: "Sales", Zh: "销售"}, Max: 100, Unit: "%"}
	year := Field{Name: lang.Pair{En: "Year", Zh: "年份"}, Min: 2014, Max: 2043, Whole: true}
	people := Field{Name: lang.Pair{En: "People", Zh: "人数"}, Min: 1, Max: 1e9, Base: 1}
	wide := Field{Name: lang.Pair{En: "Tilt", Zh: "倾斜"}, Min: -5, Max: 5}
	for _, c := range []struct {
		f    Field
		text string
		want float64
	}{{share, "0，7", .7}, {share, "70%", .7}, {share, "7 ％", .07}, {share, "1", 1}, {percent, "29", 29}, {percent, "29%", 29}, {year, "２０３０", 2030}, {wide, "−4,5", -4.5}, {people, "120万人", 1.2e6}, {people, "1.2 million", 1.2e6}} {
		if x, refused, ok := c.f.Take(c.text); !ok || x != c.want || refused.Is() {
			t.Errorf("%s takes %q as %v %v", c.f.Name.En, c.text, x, refused)
		}
	}
	for _, c := range []struct {
		f           Field
		text        string
		says, saysZ string
	}{
		{share, "1.01", "“1.01” is not allowed; allowed are 0 to 1", "0～1"},
		{share, "101%", "“101%” is not allowed", "不允许“101%”"},
		{share, "", "no number was given", "没有输入数字"},
		{share, "0.7x", "“0.7x” is not a number", "不是数字"},
		{share, "1e999", "not allowed", "不允许"},
		{percent, "101", "0% to 100%", "0%～100%"},
		{year, "2030.5", "whole numbers from 2014 to 2043", "整数"},
		{wide, "450%", "not allowed", "不允许"},
	} {
		_, refused, ok := c.f.Take(c.text)
		if ok || !strings.Contains(refused.In(lang.En), c.says) || !strings.Contains(refused.In(lang.Zh), c.saysZ) || !strings.HasPrefix(refused.In(lang.En), c.f.Name.En) || !strings.Contains(refused.In(lang.En), "Nothing was changed") {
			t.Errorf("%s, %q: %v %v", c.f.Name.En, c.text, ok, refused)
		}
	}
}
