package lang

import (
	"strings"
	"testing"

	"silkladder/model/atlas"
)

func TestAmount(t *testing.T) {
	for _, c := range []struct {
		x        float64
		unit     Pair
		en, want string
	}{
		{715, Pair{"million USD", "百万美元"}, "715 million USD", "7.15亿美元"},
		{1114, Pair{"million tonnes a year", "百万吨/年"}, "1114 million tonnes a year", "11.14亿吨/年"},
		{16, Pair{"billion metres", "十亿米"}, "16 billion metres", "160亿米"},
		{11, Pair{"million weight cases", "百万重量箱"}, "11 million weight cases", "1100万重量箱"},
		{15.6, Pair{"billion USD", "十亿美元"}, "15.6 billion USD", "156亿美元"},
		{200000, Pair{"people", "人"}, "200000 people", "20万人"},
		{.3, Pair{"million tonnes", "百万吨"}, "0.3 million tonnes", "30万吨"},
		{72, Pair{"%", "%"}, "72%", "72%"},
		{2.28, Pair{"km²", "平方公里"}, "2.28 km²", "2.28平方公里"},
		{-5, Pair{"%", "%"}, "−5%", "−5%"},
	} {
		if got := Amount(c.x, c.unit.En, En); got != c.en {
			t.Errorf("%g %s is %q, want %q", c.x, c.unit.En, got, c.en)
		}
		if got := Amount(c.x, c.unit.Zh, Zh); got != c.want {
			t.Errorf("%g %s is %q, want %q", c.x, c.unit.Zh, got, c.want)
		}
	}
}

// No figure of the atlas is printed in millions or billions in Chinese.
func TestChineseCounts(t *testing.T) {
	n := 0
	check := func(f atlas.Fact) {
		n++
		if s := Amount(f.Value, f.Unit.Zh, Zh); strings.Contains(s, "百万") || strings.Contains(s, "十亿") || strings.Contains(s, " ") {
			t.Errorf("%s: %s", f.ID, s)
		}
	}
	for _, s := range atlas.Sectors() {
		for _, f := range s.Facts {
			check(f.Fact)
		}
	}
	for _, p := range atlas.Parks() {
		for _, f := range p.Facts {
			check(f)
		}
	}
	if n < 50 {
		t.Errorf("only %d figures", n)
	}
}
