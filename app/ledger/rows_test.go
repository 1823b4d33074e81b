package ledger

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/story"
	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/study"
)

func close2(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 1e-9*(1e-9+math.Abs(want)) {
		t.Errorf("%s: %g, want %g", what, got, want)
	}
}

// What hosts have together is what the run says of all of them, of the cluster in
// focus and of all clusters; gains less losses are the change of the balance.
func TestTotals(t *testing.T) {
	s := model.National("steel")
	s.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	v := view(t, s)
	for _, v.All = range []bool{false, true} {
		for _, v.Step = range []int{0, 60, len(v.With.T) - 1} {
			var all Account
			for _, r := range v.Economies() {
				all = all.add(r.With)
				gain, loss := r.Change()
				if gain < 0 || loss < 0 {
					t.Errorf("%s: gains %g, losses %g", r.Name, gain, loss)
				}
				if net := r.Net(); math.Abs(gain-loss-net) > 1e-9*(gain+loss) {
					t.Errorf("%s: %g - %g is not %g", r.Name, gain, loss, net)
				}
			}
			want := v.With.Amount
			if v.All {
				want = v.With.Total
			}
			close2(t, "jobs", all.Jobs, want(model.AmountJobsAbroad)[v.Step])
			close2(t, "wages", all.Wages, want(model.AmountValueAbroad)[v.Step])
			close2(t, "capacity", all.Capacity, want(model.AmountCapacityAbroad)[v.Step])
		}
	}
	one := version1(t)
	var all Account
	for _, r := range one.Economies() {
		all = all.add(r.With)
	}
	close2(t, "jobs as a share", all.Jobs, one.With.Last(model.OutJobsB))
	close2(t, "balance as a share", all.Balance(), one.With.Last(model.OutHB))
}

// Every order sorts all rows both ways, and turning it turns the rows.
func TestSort(t *testing.T) {
	v := version2(t)
	v.Odds = &Odds{Cases: 10, Lose: []float64{.1, .9, .3, .2, 0, .5}}
	keys := func() (list []string) {
		for _, r := range v.chosen() {
			list = append(list, r.Key)
		}
		return list
	}
	all := slices.Sorted(slices.Values(keys()))
	for _, c := range columns {
		v.Choice = Choice{}.Sorted(c.id)
		if c.id == defaultSort {
			v.Choice = Choice{}
		}
		first := keys()
		if !slices.Equal(slices.Sorted(slices.Values(first)), all) {
			t.Errorf("%s: %v", c.id, first)
		}
		up := v.Choice.Up
		v.Choice = v.Choice.Sorted(c.id)
		if v.Choice.Up == up {
			t.Errorf("%s: pressing the head again does not turn the order", c.id)
		}
		if head := v.chosen(); c.by != nil && c.by(v, &head[0]) > c.by(v, &head[len(head)-1]) {
			t.Errorf("%s: the smallest does not come first", c.id)
		}
		if n := strings.Count(v.HTML(), "aria-sort="); n != 1 {
			t.Errorf("%s: %d columns are sorted", c.id, n)
		}
	}
	v.Choice = Choice{}.Sorted("joined")
	if rows := v.chosen(); rows[0].Memorandum.Signed == "" || rows[len(rows)-1].Memorandum.Signed != "" {
		t.Error("who signed first does not come first")
	}
}

// Each economy of the atlas passes exactly one value of every filter.
func TestFilters(t *testing.T) {
	s := model.New("footwear")
	v := view(t, s)
	n := len(v.Economies())
	for filter, values := range map[string][]string{"corridor": filter{v}.corridors(), "income": incomes, "member": members, "debt": risks} {
		for _, v.Step = range []int{0, 20, 60} {
			sum := 0
			for _, x := range values {
				v.Choice = Choice{}.Filtered(filter, x)
				if v.Choice == (Choice{}) {
					t.Fatalf("%s does not take %s", filter, x)
				}
				sum += len(v.chosen())
			}
			if sum != n {
				t.Errorf("%s, step %d: %d of %d economies", filter, v.Step, sum, n)
			}
		}
		v.Choice = v.Choice.Filtered(filter, "")
		if len(v.chosen()) != n {
			t.Errorf("%s does not end", filter)
		}
	}
	v.Choice = Choice{Income: "high", Debt: "distress"}
	if got := v.Rows(); !strings.Contains(got, "No economy is like that") || v.Together() != "" {
		t.Errorf("nothing found says %s", got)
	}
}

// A word carries a choice and back; of a word that was cut or made up what can be
// understood is kept.
func TestChoiceWord(t *testing.T) {
	for _, c := range []Choice{{}, {Sort: "jobs", Up: true}, {Corridor: "CPEC", Income: "low", Member: memberNever, Debt: unrated}, {Up: true}} {
		got, whole := ParseChoice(c.String())
		if got != c || !whole {
			t.Errorf("%q: %+v, not %+v", c.String(), got, c)
		}
	}
	for _, word := range []string{"sort.none", "sort.balance", "income.lo", "~", "up~~x", "corridor.", "member.in.x", "sort", strings.Repeat("~", 999)} {
		if c, whole := ParseChoice(word); whole || c.Sort != "" || c.Income != "" || c.Member != "" {
			t.Errorf("%q: %+v, %v", word, c, whole)
		}
	}
	if c, whole := ParseChoice("income.low~nonsense~sort.jobs"); c != (Choice{Income: "low", Sort: "jobs"}) || whole {
		t.Errorf("%+v", c)
	}
}

// The page holds no style attribute, escapes what visitors named, and every cell
// says which column it is of, for the cards of a narrow page.
func TestMarkup(t *testing.T) {
	s := model.New("toys")
	s.Hosts = few()
	s.Hosts[0].Name, s.Hosts[0].Corridor = `<b onclick="x">&'`, `"><i>`
	s.Levers.Parks = .5
	v := view(t, s)
	for _, v.Lang = range lang.All {
		page, ok := v.Economy(s.Hosts[0].Name, v.context())
		if !ok {
			t.Fatal("no page")
		}
		for _, text := range []string{v.HTML(), page} {
			for _, bad := range []string{"style=", "<b onclick", `"><i>`, "NaN", "+Inf", "∞", "%!"} {
				if strings.Contains(text, bad) {
					t.Errorf("%s in the page", bad)
				}
			}
		}
		for _, cell := range regexp.MustCompile(`<td [^>]*>`).FindAllString(v.Rows()+v.Together(), -1) {
			if !strings.Contains(cell, `role="cell"`) || !strings.Contains(cell, `data-label="`) {
				t.Errorf("%s", cell)
			}
		}
		if n := strings.Count(v.Rows(), `<tr role="row">`); n != len(s.Hosts) {
			t.Errorf("%d rows", n)
		}
	}
}

// Whether an economy is in is told of the year shown: nobody is before it signed.
func TestMembershipByYear(t *testing.T) {
	v := view(t, model.New("steel"))
	for _, v.Step = range []int{0, 8, 24, len(v.With.T) - 1} {
		for _, r := range v.Economies() {
			m := r.Memorandum
			in := v.member(&r) == memberIn
			if m.Status == atlas.NeverSigned && in || m.Status == atlas.Signed && in != (m.Signed[:4] <= v.calendar()) {
				t.Errorf("%s in %s: %v, signed %s", r.Name, v.calendar(), in, m.Signed)
			}
			if (r.Name == "India") != strings.Contains(table{v}.joined(&r), "not signed") && r.Name == "India" {
				t.Error("India has not signed, and the ledger does not say so")
			}
		}
	}
}

func TestCount(t *testing.T) {
	for _, c := range []struct {
		x      float64
		en, zh string
	}{
		{0, "0", "0"}, {.4, "0", "0"}, {7, "7", "7"}, {1234, "1,230", "1230"}, {-9996, "−10,000", "−1万"}, {22476, "22,500", "2.25万"},
		{999600, "1 m", "100万"}, {1.2e9, "1.2 bn", "12亿"}, {-4.5678e7, "−45.7 m", "−4570万"}, {3.21e12, "3.21 tn", "3.21万亿"}, {1e8, "100 m", "1亿"},
	} {
		if en, zh := count(c.x, lang.En), count(c.x, lang.Zh); en != c.en || zh != c.zh {
			t.Errorf("%v: %q, %q", c.x, en, zh)
		}
	}
	for x, want := range map[float64]string{0: "0%", 1e-6: "0%", .00012: "0.012%", .0123: "1.2%", -.2: "−20%", -1e-9: "0%"} {
		if got := Share(x); got != want {
			t.Errorf("%v: %q", x, got)
		}
	}
}

// Who gains and who loses is one rule: the cards of the story, the headline of the
// ledger and the colours of its rows count the same, and the gains and losses of the
// note are those of the line of all together.
func TestOneRule(t *testing.T) {
	s := model.National("appliance")
	s.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	for _, v := range []*View{view(t, s), view(t, model.New("footwear"))} {
		counted := false
		for _, year := range []float64{2, 10, 15, 30} {
			v.Step = v.With.Index(year)
			win, lose := story.Sides(story.Input{With: v.With, Without: v.Without, Year: year})
			rows := v.Rows()
			if w, l := strings.Count(rows, `<b class="gain">`), strings.Count(rows, `<b class="loss">`); w != win || l != lose {
				t.Errorf("version %d, year %g: the rows show %d gains and %d losses, the card %d and %d", v.With.Scenario.Version, year, w, l, win, lose)
			}
			if said := fmt.Sprintf("<b>%d of %d</b> economies gain by it and <b>%d</b> lose", win, len(v.With.Hosts), lose); win+lose > 0 && !strings.Contains(brackets.ReplaceAllString(v.Sum(), ""), said) {
				t.Errorf("year %g: %s", year, v.Sum())
			}
			counted = counted || win > 0 && lose > 0
			all := together(v.Economies())
			gain, loss := all.Change()
			sums := `<small>` + Signed(v.money(gain)) + " and " + Signed(v.money(-loss)) + `</small>`
			if win+lose > 0 && (!strings.Contains(v.Together(), sums) || !strings.Contains(table{v}.note(), "gains of "+v.sum(gain)+" and losses of "+v.sum(loss))) {
				t.Errorf("year %g: %s in the note, in the last line no %s", year, table{v}.note(), sums)
			}
		}
		if !counted && v.sized() {
			t.Error("nobody gains, or nobody loses: the check sees one side only")
		}
	}
}

// What gainers gain and losers lose together, in the headline, is of those counted
// alone, and rows that are not counted say so.
func TestLosersTogether(t *testing.T) {
	s := model.National("appliance")
	s.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	v := view(t, s)
	var won, lost float64
	uncounted := 0
	for _, r := range v.Economies() {
		switch net := r.Net(); {
		case net >= model.WorthDollars:
			won += net
		case net <= -model.WorthDollars:
			lost -= net
		default:
			uncounted++
		}
	}
	sum := v.Sum()
	for _, want := range []string{"economies gain by it (" + v.sum(won) + " together)", "lose (" + v.sum(lost) + " together)", "(with it less without it)"} {
		if !strings.Contains(sum, want) {
			t.Errorf("no %q in %s", want, sum)
		}
	}
	if n := strings.Count(v.Rows(), "too small to count"); won == 0 || lost == 0 || n != uncounted {
		t.Errorf("%d rows say that they are not counted, of %d", n, uncounted)
	}
}

// The line of all economies together has the sum over the whole run, as each of them has
// its own.
func TestWholeTogether(t *testing.T) {
	for _, all := range []bool{false, true} {
		v := version2(t)
		v.All = all
		rows, sum := v.chosen(), 0.0
		for i := range rows {
			sum += rows[i].Whole
		}
		if got := strings.Contains(v.Together(), "this run, all years: "+Signed(v.money(sum))); got == all {
			t.Errorf("of all clusters %v: the sum %s is told: %v", all, v.money(sum), got)
		}
	}
}

// What the odds count is told of the run, too: the study's present values.
func TestWholeRun(t *testing.T) {
	v := version2(t)
	with, without := study.PresentValues(v.With, nil), study.PresentValues(v.Without, nil)
	below := 0
	for i, r := range v.Economies() {
		close2(t, r.Name, r.Whole, v.With.Dollars()*(with[i]-without[i]))
		if r.Whole < 0 {
			below++
		}
		if cell := (table{v}).odds(&r); !strings.Contains(cell, "this run, all years: "+Signed(v.money(r.Whole))) {
			t.Errorf("%s: %s", r.Name, cell)
		}
	}
	if said := fmt.Sprintf("%d of %d lose.", below, len(with)); !strings.Contains(v.Sum(), said) {
		t.Errorf("no %q in %s", said, v.Sum())
	}
}

// The balance is told as a share of what the atlas knows of an economy's product, and
// of no other.
func TestShareOfGDP(t *testing.T) {
	v := version2(t)
	for _, r := range v.Economies() {
		e, known := atlas.EconomyByName(r.Name)
		gdp, ok := e.Fact("gdp")
		want := ""
		if known && ok && gdp.Confidence != atlas.Unusable {
			want = Signed(Share(r.Net() * 1e9 / gdp.Value))
		}
		if got := (table{v}).ofGDP(&r); got != want {
			t.Errorf("%s: %q, not %q", r.Name, got, want)
		}
	}
}

var brackets = regexp.MustCompile(` \([^)]* together\)`)

// Odds of a column have one form, and what is rare is not none.
func TestOddsAreOfAHundred(t *testing.T) {
	v := version2(t)
	for lose, want := range map[float64]string{0: "0 of 100 cases", .002: "under 1 of 100 cases", .5: "50 of 100 cases", .96: "96 of 100 cases", .998: "over 99 of 100 cases", 1: "100 of 100 cases"} {
		if got := (table{v}).chance(&Row{Lose: lose}); got != want {
			t.Errorf("%g: %q", lose, got)
		}
	}
}

// Every picture of an economy has the menu of all pictures, is found by its id, and is
// called after the economy; an address can name those that need no record.
func TestPicturesOfAnEconomy(t *testing.T) {
	v := version2(t)
	for _, v.Lang = range lang.All {
		page, _ := v.Economy("PAK", v.context())
		ids := regexp.MustCompile(`<figure class="fig s6" id="fig-([^"]*)"`).FindAllStringSubmatch(page, -1)
		if len(ids) != 2 {
			t.Fatalf("%d pictures", len(ids))
		}
		for _, m := range ids {
			p, ok := v.Picture("PAK", m[1])
			if !ok || !strings.Contains(page, `data-act="menu" data-of="`+m[1]+`"`) || !slices.Contains(link.Charts, m[1]) {
				t.Errorf("%s: found %v, or without a menu, or no address names it", m[1], ok)
			}
			if r, _ := v.row("PAK"); !strings.HasPrefix(p.Build(v.context(), 300).Title, r.Name) {
				t.Errorf("%s does not say of which economy it is", m[1])
			}
			if first, ok := v.Picture("", m[1]); !ok || first.Build(v.context(), 300).Title == "" {
				t.Errorf("%s of no economy is nothing", m[1])
			}
		}
	}
	if _, ok := v.Picture("PAK", "smile"); ok {
		t.Error("the smile is no picture of an economy")
	}
}
