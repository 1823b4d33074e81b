package rank

import (
	"flag"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"silkladder/app/corridor"
	"silkladder/app/lang"
	"silkladder/app/ledger"
	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/study"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func run(t testing.TB, s model.Scenario) *model.Result {
	t.Helper()
	r, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func view(t testing.TB, s model.Scenario) *View {
	v := &View{View: ledger.View{With: run(t, s), Without: run(t, s.Without()), Pages: "/"}}
	v.Step = len(v.With.T) - 1
	return v
}

func version1() model.Scenario {
	s := model.New("appliance")
	s.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	return s
}

func national(trade string) model.Scenario {
	s := model.National(trade)
	s.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	return s
}

// The goldens are of version 1, whose numbers are fixed.
func TestGolden(t *testing.T) {
	v := view(t, version1())
	causes := []study.Cause{{ID: "CPEC"}, {ID: "CICP"}, {ID: "BCIM"}}
	shares := &study.Shares{Causes: causes, Share: make([]study.Outcomes, 3)}
	shares.Share[0][study.HomeValue], shares.Share[1][study.HomeValue], shares.Share[2][study.HomeValue] = .02, .05, -.001
	for _, v.Lang = range lang.All {
		got := ""
		for _, word := range []string{"", "added", "parks", "corridors", "corridors~cost"} {
			v.Choice, _ = ParseChoice(word)
			v.Corridors = nil
			if word == "corridors" {
				v.Corridors = shares
			}
			got += word + "\n" + regexp.MustCompile(`<svg.*?</svg>`).ReplaceAllString(v.HTML(), "[bar]") + "\n"
		}
		path := filepath.Join("testdata", "version1-"+v.Lang.Tag()+".html")
		if *update {
			if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s differs: go test ./app/rank -update, and look at the change", path)
		}
	}
}

// Every kind in every order is ranked best first, in either version, with a reason
// of one line for each place and nothing twice.
func TestRanking(t *testing.T) {
	for _, s := range []model.Scenario{version1(), national("toys"), national("ships")} {
		v := view(t, s)
		for _, v.Lang = range lang.All {
			for _, kind := range kinds {
				for _, order := range orders {
					v.Choice = Choice{}.Ranked(kind).Ordered(order)
					items := v.Items()
					if len(items) < 6 {
						t.Errorf("%s %s: %d places", kind, order, len(items))
					}
					seen := map[string]bool{}
					for k, i := range items {
						if k > 0 && i.by > items[k-1].by {
							t.Errorf("%s %s: %s after %s", kind, order, i.Name, items[k-1].Name)
						}
						if seen[i.ID] || i.Reason == "" || i.Says == "" || math.IsNaN(i.by) || i.Size < 0 || strings.ContainsAny(i.Reason, "\n") || strings.Contains(i.Reason, "%!") {
							t.Errorf("%s %s: %+v", kind, order, i)
						}
						seen[i.ID] = true
						if n := len([]rune(i.Reason)); n > 260 {
							t.Errorf("%d characters: %s", n, i.Reason)
						}
					}
				}
			}
		}
	}
}

// The trades do not get the same map: what is first for one is not first for all,
// and parks that name the trade come first.
func TestRankingDependsOnTheTrade(t *testing.T) {
	firsts := map[string]bool{}
	for _, trade := range []string{"toys", "aluminium", "cement", "ships", "appliance"} {
		v := view(t, national(trade))
		v.Choice = Choice{Kind: "parks"}
		items := v.Items()
		firsts[items[0].ID] = true
		if last := items[len(items)-1]; last.Size > items[0].Size {
			t.Errorf("%s: %s is more open than %s", trade, last.Name, items[0].Name)
		}
		if trade == "appliance" && !slices.Contains([]string{"HAIER", "GWADAR"}, items[0].ID) && items[0].Size < 1 {
			t.Errorf("the first park for appliances is %s", items[0].Name)
		}
	}
	if len(firsts) < 3 {
		t.Errorf("five trades share %d first parks", len(firsts))
	}
}

// A closed corridor is marked with its economies and parks, and freight goes round.
func TestClosed(t *testing.T) {
	s := national("toys")
	s.Closed = []string{"CPEC"}
	v := view(t, s)
	closed := func() (ids []string) {
		for _, i := range v.Items() {
			if i.Closed {
				ids = append(ids, i.ID)
			}
		}
		slices.Sort(ids)
		return ids
	}
	if got := closed(); !slices.Equal(got, []string{"Pakistan"}) {
		t.Errorf("closed: %v", got)
	}
	v.Choice.Kind = "corridors"
	if got := closed(); !slices.Equal(got, []string{"CPEC"}) {
		t.Errorf("closed: %v", got)
	}
	v.Choice.Kind = "parks"
	if got := closed(); !slices.Equal(got, []string{"GWADAR", "HAIER"}) {
		t.Errorf("closed: %v", got)
	}
	if list := v.List(); strings.Count(list, "<em>closed</em>") != 2 {
		t.Error("closed parks are not marked")
	}
	v.Step = v.With.Index(10) // before the decision
	if got := closed(); got != nil {
		t.Errorf("closed in %g: %v", v.With.T[v.Step], got)
	}
}

// The filters of the ledger hold, and places are those of the map.
func TestFilteredAndKnown(t *testing.T) {
	v := view(t, version1())
	v.View.Choice = ledger.Choice{Member: "never"}
	items := v.Items()
	if len(items) == 0 || len(items) > 5 || !slices.ContainsFunc(items, func(i Item) bool { return i.ID == "India" }) {
		t.Errorf("%d economies that never signed", len(items))
	}
	v.View.Choice = ledger.Choice{Income: "high", Debt: "distress"}
	for _, k := range kinds {
		v.Choice.Kind = k
		if got := v.List(); !strings.Contains(got, "Nothing is like that") {
			t.Errorf("%s: %s", k, got)
		}
	}
	v.View.Choice = ledger.Choice{}
	p := corridor.New(corridor.FromAtlas(lang.En, "appliance", nil), corridor.Land)
	for _, v.Choice.Kind = range kinds {
		for _, i := range v.Items() {
			if _, ok := p.Where(i.Target); !ok {
				t.Errorf("%v is not on the map", i.Target)
			}
		}
	}
}

// Hosts of a visitor's own are ranked too, and what they are called is escaped.
func TestOwnHosts(t *testing.T) {
	s := version1()
	s.Hosts = atlas.Hosts()[:3]
	s.Hosts[0].Name, s.Hosts[0].Corridor = `<i>"Utopia"`, `<u>`
	v := view(t, s)
	for _, k := range kinds {
		v.Choice.Kind = k
		if html := v.HTML(); strings.Contains(html, "<i>") || strings.Contains(html, "<u>") || strings.Contains(html, "style=") {
			t.Errorf("%s: not escaped", k)
		}
	}
}

func TestChoiceWord(t *testing.T) {
	for _, word := range []string{"", "parks", "corridors~cost", "added"} {
		c, whole := ParseChoice(word)
		if !whole || c.String() != word {
			t.Errorf("%q: %q", word, c.String())
		}
	}
	for _, word := range []string{"economies", "jobs", "parks~", "x", "parks~x~cost"} {
		if _, whole := ParseChoice(word); whole {
			t.Errorf("%q is whole", word)
		}
	}
	if c := (Choice{Kind: "parks", Order: "cost"}).Ranked("economies").Ordered("none"); c != (Choice{}) {
		t.Errorf("%+v", c)
	}
}

// With the model's own ranking the reasons are the parts of its gradient and parks
// are ranked by the people in them; one of another year is not used.
func TestModelRanking(t *testing.T) {
	s := national("textiles")
	v := view(t, s)
	v.Step = v.With.Index(20)
	before := v.List()
	r, err := model.NewEngine().Rank(s, model.StartYear+20)
	if err != nil {
		t.Fatal(err)
	}
	v.Model = r
	items := v.Items()
	for _, i := range items {
		w := v.why(i.ID)
		if w == nil || !strings.Contains(i.Reason, w.Line().En) || !strings.HasPrefix(i.Reason, "a unit costs ") {
			t.Errorf("%s: %s", i.ID, i.Reason)
		}
		if math.Abs(i.by-w.Jobs) > 1e-6*(1+w.Jobs) {
			t.Errorf("%s employs %g, or %g", i.ID, i.by, w.Jobs)
		}
	}
	v.Choice.Kind = "parks"
	sum := map[string]float64{}
	for _, i := range v.Items() {
		p := v.inPark(i.ID)
		if p == nil || p.Jobs != i.Size {
			t.Errorf("%s: %+v", i.ID, i)
			continue
		}
		sum[p.Host] += p.Jobs
	}
	for host, jobs := range sum {
		if w := v.why(host); jobs > w.Jobs*(1+1e-9) {
			t.Errorf("%s: %g people in parks, %g in all", host, jobs, w.Jobs)
		}
	}
	v.Choice.Kind = ""
	v.Step = v.With.Index(10)
	if v.why("Vietnam") != nil {
		t.Error("the ranking of another year is used")
	}
	if before == v.List() {
		t.Error("the year changes nothing")
	}
}
