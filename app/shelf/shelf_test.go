package shelf

import (
	"reflect"
	"strconv"
	"strings"
	"testing"
)

func names(s *Shelf) (all []string) {
	for _, x := range s.All {
		all = append(all, x.Name)
	}
	return all
}

func TestShelf(t *testing.T) {
	s := Read("")
	s.Add("  one \n name ", "a=toys", "2026-11-27", Thumb{})
	s.Add("钢铁", "a=steel", "2026-11-27", Thumb{})
	s.Add("third", "a=footwear", "2026-11-28", Thumb{})
	if got := names(s); !reflect.DeepEqual(got, []string{"third", "钢铁", "one name"}) {
		t.Fatalf("%q", got)
	}
	steel := s.All[1].ID
	if !s.Remove(steel) || s.Remove(steel) || !s.CanUndo() {
		t.Error("removing")
	}
	s.Add("fourth", "a=sinos", "2026-11-28", Thumb{})
	if !s.Undo() || s.Undo() || s.All[1].Name != "钢铁" || s.All[1].ID != steel {
		t.Errorf("brought back: %+v", s.All)
	}
	if !s.Rename(steel, " 宝武 ") || s.Rename(steel, "  ") || s.Rename("x", "y") {
		t.Error("renaming")
	}
	again := Read(s.Text())
	if !reflect.DeepEqual(again.All, s.All) {
		t.Errorf("read back: %+v, want %+v", again.All, s.All)
	}
	if x, ok := again.ByID(steel); !ok || x.Name != "宝武" || x.Query != "a=steel" {
		t.Errorf("%+v", x)
	}
	again.Add("anew", "a=toys", "2026-11-29", Thumb{})
	if len(again.All) != 4 || again.All[0].Name != "anew" {
		t.Errorf("the same scenario is kept twice: %q", names(again))
	}
}

// Numbers are never given twice, not even to the one that may come back.
func TestIDs(t *testing.T) {
	s := Read("")
	for i := range Most {
		if !s.Add("n", strconv.Itoa(i), "", Thumb{}) {
			t.Fatalf("no room for %d", i)
		}
	}
	if s.Add("n", "more", "", Thumb{}) {
		t.Error("more than is kept")
	}
	s.Remove(s.All[3].ID)
	s.Add("n", "more", "", Thumb{})
	s.Undo()
	seen := map[string]bool{}
	for _, x := range s.All {
		if seen[x.ID] {
			t.Errorf("%s is given twice", x.ID)
		}
		seen[x.ID] = true
	}
}

// What storage holds may be anything.
func TestHostile(t *testing.T) {
	for text, want := range map[string]int{
		"": 0, "null": 0, "{}": 0, "[1]": 0, `[{"id":""}]`: 0, "[": 0,
		`[{"id":"1","name":"x","query":"q"},{"id":"1","name":"y"}]`: 1,
	} {
		if s := Read(text); len(s.All) != want {
			t.Errorf("%q: %+v", text, s.All)
		}
	}
	if s := Read("[]"); s.Text() != "" || s.Undo() {
		t.Error("an empty shelf")
	}
}

// A thumb has as many points of any run, and numbers alone.
func TestThumb(t *testing.T) {
	long := make([]float64, 121)
	for i := range long {
		long[i] = float64(i) / 100
	}
	th := NewThumb(long, []float64{0, .5})
	if len(th.With) != points || th.With[0] != 0 || th.With[points-1] != 100 || th.Without[points-1] != 50 {
		t.Errorf("%+v", th)
	}
	if s := th.SVG(); strings.Count(s, "<path") != 3 || !strings.Contains(s, "M4 52L8 50") {
		t.Error(s)
	}
	if s := (Thumb{With: []int{1}}).SVG(); strings.Count(s, "<path") != 1 {
		t.Error(s)
	}
	if s := (Thumb{With: []int{-5, 1e9}}).SVG(); !strings.Contains(s, "M4 52L116 4") {
		t.Error(s)
	}
}
