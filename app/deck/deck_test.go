package deck

import (
	"slices"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/app/session"
	"silkladder/app/story"
	"silkladder/model"
	"silkladder/model/claims"
	"silkladder/model/study"
)

// each gives every story of the paper in both languages at several years.
func each(t *testing.T, f func(in Input)) {
	t.Helper()
	for _, p := range link.Presets() {
		with, err := model.Run(p.State.Scenario)
		if err != nil {
			t.Fatal(err)
		}
		without, err := model.Run(p.State.Scenario.Without())
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range lang.All {
			for _, year := range []float64{0, 10, 30} {
				f(Input{Story: story.Input{Lang: l, With: with, Without: without, Year: year}})
			}
		}
	}
}

// Every card names a picture, two different knobs and a view that exist.
func TestCardsLeadSomewhere(t *testing.T) {
	each(t, func(in Input) {
		cards := Cards(in)
		if len(cards) != link.Cards {
			t.Fatalf("%d cards, an address knows %d", len(cards), link.Cards)
		}
		for i, c := range cards {
			if int(c.Ask) != i {
				t.Errorf("card %d asks %d", i, c.Ask)
			}
			if _, ok := picture.ByID(c.Picture); !ok && c.Picture != "map" {
				t.Errorf("no picture %q", c.Picture)
			}
			for _, id := range c.Levers {
				if _, ok := session.KnobByID(id); !ok {
					t.Errorf("card %d: no knob %q", i, id)
				}
			}
			if c.Levers[0] == c.Levers[1] || !slices.Contains(link.Views, c.Deeper.View) || c.Deeper.Text.In(in.Story.Lang) == "" {
				t.Errorf("card %d: %+v", i, c)
			}
			q := "v=1&pics=" + c.Deeper.Pictures
			if _, problems := link.Parse(q); c.Deeper.Pictures != "" && len(problems) > 0 {
				t.Errorf("card %d leads to %q: %v", i, q, problems)
			}
		}
	})
}

// The two levers of what the belt adds are those with the largest part in it: never what
// was built before, which is none, and always two.
func TestStrongestLevers(t *testing.T) {
	all := study.ByLever()
	for _, c := range []struct {
		causes []study.Cause
		share  []float64
		want   [2]string
	}{
		{all, []float64{-.2, 0, 0, .1, 0}, [2]string{all[0].ID, all[3].ID}},
		{append([]study.Cause{{ID: "past", Past: true}}, all...), []float64{.5, 0, .1, 0, 0, -.3}, [2]string{all[4].ID, all[1].ID}},
		{[]study.Cause{{ID: "past", Past: true}, all[1]}, []float64{.5, .1}, [2]string{"parks", "market"}},
		{[]study.Cause{{ID: "past", Past: true}}, []float64{.5}, [2]string{"market", "parks"}},
		{nil, nil, [2]string{"market", "parks"}},
	} {
		s := &study.Shares{Causes: c.causes, Share: make([]study.Outcomes, len(c.causes))}
		for i, x := range c.share {
			s.Share[i][study.Functional] = x
		}
		if got := (Input{Study: &picture.Study{Levers: s}}).strongest(); got != c.want {
			t.Errorf("%v: strongest %v, want %v", c.share, got, c.want)
		}
	}
}

// What is quoted stands in the ledger of claims, word for word.
func TestQuotes(t *testing.T) {
	for i, w := range append(reasons[:], toSell) {
		entry := ""
		for _, c := range claims.Ledger() {
			if c.ID == w.Claim {
				entry = c.Fragment + "\n" + c.En
			}
		}
		if !strings.Contains(entry, w.Quote) || !strings.Contains(entry, w.Says) {
			t.Errorf("card %d quotes %s as %q, %q; the ledger has %q", i, w.Claim, w.Quote, w.Says, entry)
		}
		if w.Equation == "" || w.Term.En == "" || w.Term.Zh == "" || w.Means.En == "" || w.Means.Zh == "" {
			t.Errorf("card %d has no reason", i)
		}
	}
}

// Every bet has different options, one of which is right once it is known.
func TestBets(t *testing.T) {
	right := map[story.Ask]map[int]bool{}
	each(t, func(in Input) {
		for _, a := range story.Asks() {
			b := BetOn(in, a)
			if a == story.AskWhere && len(story.Corridors(in.Story.With, 0)) == 1 {
				if len(b.Options) > 0 {
					t.Errorf("a bet on one corridor: %+v", b)
				}
				continue
			}
			if b.Question == "" || len(b.Options) < 2 || b.Right >= len(b.Options) {
				t.Errorf("bet %d: %+v", a, b)
			}
			if b.Right < 0 && a != story.AskSure {
				t.Errorf("bet %d has no right answer", a)
			}
			for i, o := range b.Options {
				if o == "" || slices.Contains(b.Options[:i], o) {
					t.Errorf("bet %d: option %q", a, o)
				}
			}
			if right[a] == nil {
				right[a] = map[int]bool{}
			}
			right[a][b.Right] = true
		}
		in.Story.Ensemble = &story.Ensemble{Runs: 100, Higher: .5}
		if b := BetOn(in, story.AskSure); b.Right != 1 {
			t.Errorf("five of ten is option %d", b.Right)
		}
	})
	for _, a := range []story.Ask{story.AskLocked, story.AskAdds, story.AskTakes} {
		if len(right[a]) < 2 {
			t.Errorf("bet %d has the same answer in all stories", a)
		}
	}
}
