package ledger

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/picture"
	"silkladder/model"
	"silkladder/model/atlas"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// few are hosts that differ in everything the ledger shows: a signatory with a
// high rating, one that never signed, one of a high income, one that left if any,
// and a visitor's own.
func few() (list []model.Host) {
	for _, h := range atlas.Hosts() {
		if slices.Contains([]string{"Pakistan", "India", "Vietnam", "Ethiopia", "Hungary"}, h.Name) {
			list = append(list, h)
		}
	}
	own := list[0]
	own.Name, own.Corridor = "Ruritania", "Ruritanian line"
	return append(list, own)
}

func run(t testing.TB, s model.Scenario) *model.Result {
	t.Helper()
	r, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// version1 and version2 are the same ledger on the two versions of the model.
func version1(t testing.TB) *View {
	s := model.New("footwear")
	s.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	s.Hosts = few()
	return view(t, s)
}

func version2(t testing.TB) *View {
	s := model.National("toys")
	s.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	s.Hosts = few()
	return view(t, s)
}

// context is what the pictures of a page are drawn from.
func (v *View) context() *picture.Context {
	return &picture.Context{Lang: v.Lang, With: v.With, Without: v.Without, Step: v.Step, Record: v.Record}
}

func view(t testing.TB, s model.Scenario) *View {
	v := &View{With: run(t, s), Without: run(t, s.Without()), Pages: "/"}
	v.Step = len(v.With.T) - 1
	return v
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs: go test ./app/ledger -update, and look at the change", name)
	}
}

// lines sets markup on lines of its own, to be read and compared.
func lines(s string) string {
	return strings.NewReplacer("<td ", "\n  <td ", "</tr>", "\n</tr>", "<th ", "\n<th ", "<option", "\n  <option", "<select", "\n<select").Replace(s) + "\n"
}

// masked takes out the numbers of version 2, which change with its model; those of
// version 1 are fixed and stand in the goldens.
func masked(s string) string {
	s = regexp.MustCompile(`<svg.*?</svg>`).ReplaceAllString(s, "[bar]")
	s = regexp.MustCompile(`[+−-]?[0-9]+(,[0-9]{3}\b)*(\.[0-9]+)?( tn| bn| m|万亿|亿|万)?`).ReplaceAllString(s, "#")
	return regexp.MustCompile(`"(gain|loss|even)"`).ReplaceAllString(s, `"sign"`)
}

func TestGolden(t *testing.T) {
	for _, l := range lang.All {
		v := version1(t)
		v.Lang = l
		golden(t, "version1-"+l.Tag()+".html", lines(v.HTML()))
		v = version2(t)
		v.Lang, v.Odds = l, &Odds{Cases: 100, Lose: []float64{0, .02, .5, .31, 1, .97}}
		v.Link = func(key string) string { return "?view=hosts&e=" + key }
		v.Choice = Choice{}.Sorted("name")
		golden(t, "version2-"+l.Tag()+".html", masked(lines(v.HTML())))
		golden(t, "version2-"+l.Tag()+".csv", masked(v.Table().CSV()))
	}
}

// The page of an economy, in both versions and languages; a host that is not there
// has none.
func TestEconomyGolden(t *testing.T) {
	for _, l := range lang.All {
		v := version2(t)
		v.Lang, v.Odds = l, &Odds{Cases: 100, Lose: []float64{0, .02, .5, .31, 1, .97}}
		page, ok := v.Economy("PAK", v.context())
		if !ok {
			t.Fatal("no page of Pakistan")
		}
		golden(t, "pakistan-"+l.Tag()+".html", masked(page))
		v = version1(t)
		v.Lang = l
		page, _ = v.Economy("Ruritania", v.context())
		golden(t, "own-"+l.Tag()+".html", regexp.MustCompile(`<svg.*?</svg>`).ReplaceAllString(page, "[picture]"))
		if _, ok := v.Economy("FRA", v.context()); ok || v.EconomyTitle("FRA") != "" {
			t.Error("France is no host")
		}
	}
}

// The clusters of the run can be taken together where it has more than one, and the
// order be turned round by a button that says which end comes first.
func TestSwitches(t *testing.T) {
	for _, l := range lang.All {
		one, all := version1(t), version2(t)
		one.Lang, all.Lang = l, l
		if strings.Contains(one.HTML(), `id="ledger-whose"`) || !strings.Contains(all.HTML(), `id="ledger-whose"`) {
			t.Error("clusters can be taken together where there is one, or cannot where there are many")
		}
		for _, column := range []string{"balance", "name"} {
			c := Choice{}.Sorted(column)
			if column == "balance" {
				c = Choice{}
			}
			var said []string
			for range 3 {
				one.Choice = c
				said = append(said, filter{one}.direction())
				c = c.Sorted(column)
			}
			if said[0] == said[1] || said[0] != said[2] {
				t.Errorf("sorted by %s: %q", column, said)
			}
		}
	}
	c := Choice{}.Filtered("whose", "all")
	if back, whole := ParseChoice(c.String()); !whole || back != c || c.Whose != "all" {
		t.Errorf("%+v as %q is %+v", c, c.String(), back)
	}
}
