package lang

import "testing"

func TestGrouped(t *testing.T) {
	for in, want := range map[string]string{"": "", "7": "7", "999": "999", "1000": "1,000", "88900": "88,900", "1234567": "1,234,567", "-1000": "-1,000", "-100": "-100"} {
		if got := En.Grouped(in); got != want || Zh.Grouped(in) != in {
			t.Errorf("%s is %s and %s, want %s", in, got, Zh.Grouped(in), want)
		}
	}
}

func TestByPathAndTag(t *testing.T) {
	for path, want := range map[string]Lang{"/": En, "/zh": Zh, "/zh/": Zh, "/zh/methods/": Zh, "/zhongguo": En, "/embed/": En, "": En} {
		if got := ByPath(path); got != want {
			t.Errorf("%s is in %s", path, got.Tag())
		}
	}
	for _, l := range All {
		if ByTag(l.Tag()) != l {
			t.Errorf("%s is %s", l.Tag(), ByTag(l.Tag()).Tag())
		}
	}
	if ByTag("tlh") != En {
		t.Error("an unknown language is not the first")
	}
}

func TestFew(t *testing.T) {
	for n, want := range map[int]string{0: "places", 1: "place", 2: "places"} {
		if p := Few(n, "place", "places", "处"); p.En != want || p.Zh != "处" {
			t.Errorf("%d: %v", n, p)
		}
	}
}
