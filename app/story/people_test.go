package story

import (
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
	"silkladder/model/atlas"
)

// No host is called a loser, or counted as one, for a loss that the picture
// beside the sentence would not show; and whoever never signed or has left is
// marked wherever the sentence names it.
func TestHostsAreNamedForVisibleLosses(t *testing.T) {
	marked := 0
	for _, p := range link.Presets() {
		s := p.State.Scenario
		with, err := model.Run(s)
		if err != nil {
			t.Fatal(p.ID, err)
		}
		s.Levers = model.Levers{}
		without, err := model.Run(s)
		if err != nil {
			t.Fatal(p.ID, err)
		}
		years := 1.0 // between those that are read
		if testing.Short() {
			years = 6
		}
		for year := 1.0; year <= s.Years; year += years {
			for _, l := range lang.All {
				r := read(Input{Lang: l, With: with, Without: without, Year: year})
				if !r.policy {
					continue
				}
				text := r.hostSides().Text()
				all := r.hostGains()
				most := max(all[0].value, -all[len(all)-1].value)
				for _, g := range all {
					h := with.Hosts[g.host]
					name := hostName(h, l)
					named := strings.Contains(strings.ReplaceAll(text, "印度尼西亚", "Indonesia"), name) || name == "印度尼西亚" && strings.Contains(text, name)
					if named && (g.value < 0 && -g.value < most/10 || g.value > 0 && g.value < most/10) {
						t.Errorf("%s, year %g: %s is named for %+.5f of %.5f: %s", p.ID, year, h.Name, g.value, most, text)
					}
					if e, ok := atlas.EconomyByName(h.Name); ok && named {
						if m, _ := atlas.Membership(e.ISO3); m.Status == atlas.NeverSigned || m.Status == atlas.Left {
							marked++
							if !strings.Contains(text, r.marked(h)) || r.marked(h) == hostName(h, l) {
								t.Errorf("%s, year %g: %s has not signed or has left, and nothing says so: %s", p.ID, year, h.Name, text)
							}
						}
					}
				}
			}
		}
	}
	if marked == 0 {
		t.Error("no marked host was ever named: the check reads nothing")
	}
}

// Idle plants are never said to be put to work while fewer of them work than at
// the start.
func TestPutToWorkIsTrue(t *testing.T) {
	rising, falling := 0, 0
	for _, a := range model.Archetypes() {
		for _, x := range []float64{.2, .4, .7, 1} {
			s := model.New(a.ID)
			s.Levers = model.Levers{Infrastructure: x, Parks: x, Openness: x, Market: x}
			with, err := model.Run(s)
			if err != nil {
				t.Fatal(err)
			}
			s.Levers = model.Levers{}
			without, err := model.Run(s)
			if err != nil {
				t.Fatal(err)
			}
			for year := 1.0; year <= s.Years; year++ {
				in := Input{Lang: lang.En, With: with, Without: without, Year: year}
				if read(in).regime() != Overcapacity {
					continue
				}
				headline, _ := Verdict(in)
				says := strings.Contains(headline.Text(), "puts idle plants to work")
				in.Lang = lang.Zh
				headline, _ = Verdict(in)
				if zh := strings.Contains(headline.Text(), "用了起来"); zh != says {
					t.Errorf("%s at %g, year %g: the languages differ", a.ID, x, year)
				}
				u := with.Series(model.OutU)
				if up := u[with.Index(year)] >= u[0]; says != up {
					t.Errorf("%s at %g, year %g: said %v, utilisation %.2f after %.2f", a.ID, x, year, says, u[with.Index(year)], u[0])
				} else if up {
					rising++
				} else {
					falling++
				}
			}
		}
	}
	if rising == 0 || falling == 0 {
		t.Errorf("%d rising, %d falling: the check sees one side only", rising, falling)
	}
}

// Every trade has words for each rung, its buyers and its machines, and steel
// is never told in the words of shoes.
func TestTrades(t *testing.T) {
	for _, a := range model.Archetypes() {
		tr := tradeOf(&model.Scenario{Archetype: a.ID})
		for _, p := range append(tr.stages[:], tr.buyers, tr.machines) {
			if p.En == "" || p.Zh == "" {
				t.Errorf("%s: a word is missing: %+v", a.ID, p)
			}
		}
	}
	for id := range trades {
		if _, ok := model.ArchetypeByID(id); !ok {
			t.Errorf("words for %q, which is no archetype", id)
		}
	}
	s := model.New("steel")
	w, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	for year := 0.0; year <= s.Years; year += 5 {
		for _, l := range lang.All {
			text := joined(Tell(Input{Lang: l, With: w, Year: year}), l)
			for _, word := range []string{"retailer", "label", "零售", "贴买家", "牌子", "品牌商"} {
				if strings.Contains(text, word) {
					t.Errorf("steel, year %g: %q in %s", year, word, text)
				}
			}
		}
	}
}
