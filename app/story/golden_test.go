package story

import (
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
)

var update = flag.Bool("update", false, "rewrite testdata")

// input runs a scenario with and without its policies.
func input(t testing.TB, s model.Scenario, l lang.Lang, year float64) Input {
	t.Helper()
	return Input{Lang: l, With: ran(t, s), Without: ran(t, s.Without()), Year: year}
}

// ran runs a scenario, once for all tests.
func ran(t testing.TB, s model.Scenario) *model.Result {
	t.Helper()
	key, err := s.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	if r, ok := known.Load(string(key)); ok {
		return r.(*model.Result)
	}
	r, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	known.Store(string(key), r)
	return r
}

var known sync.Map // of runs, by their scenario as text

// golden compares got with a file under testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; got\n%s", file, got)
	}
}

// TestPresetTexts keeps the texts of all presets, in both languages, half-way
// and at the end, as a person reads them.
func TestPresetTexts(t *testing.T) {
	for _, p := range link.Presets() {
		if p.State.Model != model.Version {
			continue // told of every cluster by TestNational, without numbers that new data move
		}
		var b strings.Builder
		for _, l := range lang.All {
			for _, year := range []float64{10, p.State.Scenario.Years} {
				in := input(t, p.State.Scenario, l, year)
				headline, why := Verdict(in)
				fmt.Fprintf(&b, "%s, year %v\n\n%s\n%s\n\n", l.Tag(), year, headline.Text(), why.Text())
				part := PartPlace
				for _, s := range Tell(in) {
					if s.Part != part {
						b.WriteString("\n")
						part = s.Part
					}
					fmt.Fprintf(&b, "%s\n", s.Text())
				}
				b.WriteString("\n")
			}
		}
		golden(t, p.ID+".txt", b.String())
	}
}

// TestFullText keeps a text with everything the studies add. Their numbers here
// are made up; the run's are its own.
func TestFullText(t *testing.T) {
	preset, _ := link.PresetByID("realised")
	var b strings.Builder
	for _, l := range lang.All {
		in := input(t, preset.State.Scenario, l, 30)
		in.Attribution = []Share{
			{lang.Pair{En: "room freed by transfer", Zh: "腾出的空间"}, .021, false},
			{lang.Pair{En: "a market the cluster leads", Zh: "集群主导的市场"}, -.004, false},
			{lang.Pair{En: "park cooperation", Zh: "园区合作"}, .034, false},
		}
		in.Ensemble = &Ensemble{Runs: 1000, Low: -.004, High: .094, Lower: .06, Nil: .58, HomeLower: .31, HostsTogether: .22, Rank: .62, HomeRank: .7}
		for _, thresholds := range [][]Threshold{
			{{conditions[2], .7, .67, .69, 30}, {conditions[0], .5, .41, .47, 30}},
			{{conditions[0], .3, .41, math.NaN(), 30}},
			{{conditions[1], .6, math.NaN(), math.NaN(), 30}},
		} {
			in.Thresholds = thresholds
			for _, s := range Tell(in) {
				if s.ID == "causes" || s.Part == PartTrust {
					fmt.Fprintf(&b, "%s\n", s.Text())
				}
			}
			b.WriteString("\n")
		}
	}
	// A cluster that nobody shuts out, but that lacks the skill.
	s := link.Scenario("footwear")
	s.Params.Bar = 0
	for _, l := range lang.All {
		in := input(t, s, l, 8)
		headline, why := Verdict(in)
		fmt.Fprintf(&b, "%s\n%s\n%s\n\n", headline.Text(), why.Text(), joined(Tell(in)[2:4], l))
	}
	golden(t, "full.txt", b.String())
}

// joined joins sentences into running text.
func joined(all []Sentence, l lang.Lang) string {
	parts := make([]string, len(all))
	for i, s := range all {
		parts[i] = s.Text()
	}
	return strings.Join(parts, gap(l))
}
