package story

import (
	"regexp"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
)

var spoilt = regexp.MustCompile(`%!|NaN|Inf|\(\)|（）|  |−0 |−0%|\x60`)

// Every cluster of version 2, with the past as it was, without it, alone, and
// stopped, is told in whole sentences with the numbers of its run.
func TestNational(t *testing.T) {
	for i, row := range model.Trades() {
		s := link.National(row.ID)
		switch i % 4 {
		case 1:
			s = s.Halted()
		case 2:
			s = s.WithClusters([]model.Cluster{row.Cluster}, 0)
		case 3:
			s.From, s.Closed = 2030, []string{"CPEC"}
		}
		for _, l := range lang.All {
			for _, year := range []float64{0, 8, 30} {
				in := input(t, s, l, year)
				headline, why := Verdict(in)
				text := headline.Text() + "\n" + why.Text() + "\n" + joined(Tell(in), l)
				if bad := spoilt.FindString(text); bad != "" {
					t.Errorf("%s, year %v: %q in %s", row.ID, year, bad, text)
				}
				for _, a := range Asks() {
					answer := Answer(in, a).Text()
					if n, most := length(answer, l); n > most {
						t.Errorf("%s: %d words, at most %d: %s", row.ID, n, most, answer)
					}
					if bad := hole.FindString(answer); bad != "" {
						t.Errorf("%s: a hole (%q) in %s", row.ID, bad, answer)
					}
				}
				step := in.With.Index(year)
				for _, want := range []string{
					lang.Dollars(in.With.Amount(model.AmountValueHome)[step], l),
					lang.People(in.With.Amount(model.AmountJobsAbroad)[step], l),
				} {
					if !strings.Contains(headline.Text(), want) {
						t.Errorf("%s, year %v: the headline does not say %s: %s", row.ID, year, want, headline.Text())
					}
				}
				name := lang.Pair{En: small(row.En), Zh: row.Zh}.In(l)
				if !strings.Contains(text, name) {
					t.Errorf("%s, year %v: the cluster is not named in %s", row.ID, year, text)
				}
				together := strings.Contains(text, lang.Pair{En: "clusters of the run together", Zh: "个集群合计"}.In(l))
				if alone := i%4 == 2; together == alone {
					t.Errorf("%s, year %v: tells of all clusters: %v", row.ID, year, together)
				}
			}
		}
	}
}

// A policy that stops in the year the levers begin has still been there, and one
// that never was has not.
func TestPastCounts(t *testing.T) {
	halted := input(t, link.National("toys").Halted(), lang.En, 30)
	if text := joined(Tell(halted), lang.En); strings.Contains(text, "switched off") {
		t.Errorf("a policy of thirteen years is called switched off: %s", text)
	}
	never := input(t, link.National("toys").Without(), lang.En, 30)
	if text := joined(Tell(never), lang.En); !strings.Contains(text, "switched off") {
		t.Errorf("a policy that never was is not called so: %s", text)
	}
}

// What was moved in a scenario of version 2 is said, in people and dollars.
func TestNationalChange(t *testing.T) {
	before := link.National("textiles")
	run := func(change func(*model.Scenario)) *model.Result {
		s := before
		change(&s)
		return input(t, s, lang.En, 30).With
	}
	was := run(func(*model.Scenario) {})
	for _, c := range []struct {
		change func(*model.Scenario)
		en, zh string
	}{
		{func(s *model.Scenario) { s.History = model.HistoryNone }, "A past without the Belt and Road", "假设过去没有“一带一路”"},
		{func(s *model.Scenario) { s.From = 2030 }, "Levers that act from 2030", "政策力度从2030年起作用"},
		{func(s *model.Scenario) { s.Closed = []string{"CPEC"} }, "closed", "关闭"},
		{func(s *model.Scenario) { s.Shocks = []model.Shock{{Kind: model.ShockTariff, Year: 2028}} }, "Other events", "换了突发事件"},
		{func(s *model.Scenario) { s.Couplings.Crowd = 0 }, "Other ties between clusters", "换了集群之间的联系"},
		{func(s *model.Scenario) { s.Others = nil; s.Focus = 0 }, "Other clusters beside it", "换了其他集群"},
		{func(s *model.Scenario) { s.Workers /= 2 }, "people", "集群规模改为"},
		{func(s *model.Scenario) { *s = link.National("steel") }, "The steel cluster", "换成钢铁"},
	} {
		now := run(c.change)
		for _, l := range lang.All {
			text, want := Change(was, now, l), lang.Pair{En: c.en, Zh: c.zh}.In(l)
			if !strings.Contains(text, want) || spoilt.MatchString(text) {
				t.Errorf("%q does not say %q", text, want)
			}
		}
	}
}
