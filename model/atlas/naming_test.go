package atlas

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The rules for maps shown in China fix eight Russian names with the older
// Chinese name in brackets, wherever they stand.
var bracketed = map[string]string{
	"符拉迪沃斯托克": "海参崴", "乌苏里斯克": "双城子", "哈巴罗夫斯克": "伯力", "布拉戈维申斯克": "海兰泡",
	"萨哈林岛": "库页岛", "涅尔琴斯克": "尼布楚", "尼古拉耶夫斯克": "庙街", "斯塔诺夫山脉": "外兴安岭",
}

func TestOfficialNames(t *testing.T) {
	found := 0
	for file, text := range dataFiles(t) {
		for name, old := range bracketed {
			n := strings.Count(text, name)
			found += n
			if m := strings.Count(text, name+"（"+old+"）"); m != n {
				t.Errorf("%s: %s stands %d times, with （%s） %d times", file, name, n, old, m)
			}
		}
	}
	if found == 0 {
		t.Error("none of the names was found: the check reads nothing")
	}
}

// Land whose status is disputed belongs to no economy in the tables: the box is
// Kashmir between the lines claimed.
func TestDisputedLandHasNoCode(t *testing.T) {
	const south, west, north, east = 32.8, 73.4, 37.1, 79.5
	n := 0
	for _, w := range places() {
		if w.Lat > south && w.Lat < north && w.Lon > west && w.Lon < east && w.ISO3 != "CHN" {
			n++
			if w.ISO3 != "" {
				t.Errorf("%s is counted under %s", w.ID, w.ISO3)
			}
		}
	}
	if n != len(unassigned) {
		t.Errorf("%d places in the box, %d listed", n, len(unassigned))
	}
}

// Hong Kong, Macao and Taiwan are never named beside China as if outside it.
func TestNamesOfChina(t *testing.T) {
	for file, text := range dataFiles(t) {
		for line := range strings.Lines(text) {
			for _, name := range []string{"香港", "澳门", "台湾"} {
				for _, ok := range []string{"中国" + name, name + "特别行政区", name + "省", name + "海峡"} {
					line = strings.ReplaceAll(line, ok, "")
				}
				if strings.Contains(line, name) {
					t.Errorf("%s: %s alone in %s", file, name, strings.TrimSpace(line))
				}
			}
			for _, name := range []string{"Hong Kong", "Macao"} {
				if strings.Contains(line, name) && !strings.Contains(line, "China") {
					t.Errorf("%s: %s without China in %s", file, name, strings.TrimSpace(line))
				}
			}
		}
	}
}

// dataFiles reads every table under data/.
func dataFiles(t *testing.T) map[string]string {
	t.Helper()
	names, err := filepath.Glob("data/*.csv")
	if err != nil || len(names) == 0 {
		t.Fatal("no tables under data/", err)
	}
	files := make(map[string]string)
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = string(b)
	}
	return files
}
