package link

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/model"
)

var update = flag.Bool("update", false, "rewrite testdata")

const corpusFile = "testdata/corpus.txt"

// sample is one link of the corpus: what it is, the query, and the state it must
// open, in words.
type sample struct{ title, query, opens string }

// corpus reads testdata/corpus.txt: blocks of a title line starting with #, the
// query, and the indented state.
func corpus(t testing.TB) []sample {
	t.Helper()
	text, err := os.ReadFile(corpusFile)
	if err != nil {
		t.Fatal(err)
	}
	var all []sample
	for _, block := range strings.Split(strings.TrimSpace(string(text)), "\n\n") {
		lines := strings.SplitN(block, "\n", 3)
		s := sample{title: strings.TrimPrefix(lines[0], "# "), query: strings.TrimPrefix(lines[1], "?")}
		if len(lines) == 3 {
			s.opens = lines[2] + "\n"
		}
		all = append(all, s)
	}
	return all
}

// TestCorpus: every link that was ever published opens what it opened then. A
// line may be added to the corpus; what a link opens changes only on purpose.
func TestCorpus(t *testing.T) {
	all := corpus(t)
	for i := range all {
		s := &all[i]
		state, problems := Parse(s.query)
		sound(t, state, problems)
		if got := describe(state, problems); got != s.opens && !*update {
			t.Errorf("%s\n?%s\nopens\n%swant\n%s", s.title, s.query, got, s.opens)
		} else {
			s.opens = got
		}
	}
	if *update {
		var b strings.Builder
		for _, s := range all {
			fmt.Fprintf(&b, "# %s\n?%s\n%s\n", s.title, s.query, s.opens)
		}
		if err := os.WriteFile(corpusFile, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// describe lists how a state differs from the default, one fact a line, written
// without the code that writes links.
func describe(s State, problems []Problem) string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, "\t"+format+"\n", args...) }
	if s.Name != "" {
		line("name %q", s.Name)
	}
	line("model %d", s.Model)
	scenario := func(in string, s model.Scenario) {
		line("%s%s, levers %v, %v years, step %v", in, s.Archetype, s.Levers.Vector(), s.Years, s.Step)
		usual := Base(s).Params
		for _, row := range model.ParamTable() {
			if v := row.Get(&s.Params); !slices.Equal(v, row.Get(&usual)) {
				line("%s%s = %v", in, row.ID, v)
			}
		}
		if s.Version == model.Version2 {
			var all []string
			for i, c := range s.Clusters() {
				trade, _ := model.TradeByID(c.Archetype)
				word := c.Archetype
				if c.Workers != trade.Cluster.Workers || c.Output != trade.Cluster.Output {
					word += fmt.Sprintf(" of %v people and %v bn", c.Workers, c.Output)
				}
				for _, row := range model.ParamTable() {
					if v := row.Get(&c.Params); i != s.Focus && !slices.Equal(v, row.Get(&trade.Cluster.Params)) {
						word += fmt.Sprintf(" with %s %v", row.ID, v)
					}
				}
				all = append(all, word)
			}
			line("%s%d clusters, %d in focus: %s", in, len(all), s.Focus, strings.Join(all, ", "))
			for _, row := range model.CouplingTable() {
				if x := row.Get(s.Couplings); x != row.Get(model.DefaultCouplings()) {
					line("%scoupling %s = %v", in, row.ID, x)
				}
			}
			line("%sfrom %v, history %s, closed %v, events %+v", in, s.From, s.History, s.Closed, s.Shocks)
		}
		for _, o := range s.Openings {
			line("%s%s %s closed %v year %v", in, o.Kind, o.ID, o.Closed, o.Year)
		}
		for _, h := range s.Hosts {
			line("%shost %+v", in, h)
		}
	}
	scenario("", s.Scenario)
	for _, n := range s.Compare {
		scenario(fmt.Sprintf("compared %q: ", n.Name), n.Scenario)
	}
	if s.View != (View{}) {
		line("view %+v", s.View)
	}
	for _, p := range problems {
		line("problem %s %q: %s", p.Key, p.Value, p.In(lang.En))
		line("        %s", p.In(lang.Zh))
	}
	return b.String()
}
