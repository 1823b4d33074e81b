package evidence

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/hindcast"
	"silkladder/model/study"
)

// What the simulator reads off the run on trial for every figure is what the trial
// read, and the figure is the trial's.
func TestRecordIsReadAsTheTrialDoes(t *testing.T) {
	text, err := RecordJSON()
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d bytes", len(text))
	rec, err := picture.ParseRecord(string(text), func() {})
	if err != nil {
		t.Fatal(err)
	}
	page, err := trial()
	if err != nil {
		t.Fatal(err)
	}
	r, err := model.Run(hindcast.Conditional.Scenario())
	if err != nil {
		t.Fatal(err)
	}
	points := map[string][]hindcast.Point{}
	for _, row := range page.Rows {
		if row.Mode == hindcast.Conditional {
			for _, p := range row.Points {
				points[row.Series+" "+p.Entity] = append(points[row.Series+" "+p.Entity], p)
			}
		}
	}
	compared, hosts := 0, 0
	for _, s := range rec.Series {
		line, ok := s.Of(r)
		if !ok {
			t.Errorf("%s of %s: the run on trial is not of what it counts", s.ID, s.Host)
			continue
		}
		for _, l := range []string{s.Name.En, s.Name.Zh, s.Unit.En, s.Unit.Zh, s.Source.En, s.Source.Zh, s.Scope.En, s.Scope.Zh, s.Says.En, s.Says.Zh} {
			if l == "" {
				t.Errorf("%s of %s is not in both languages: %+v", s.ID, s.Host, s)
				break
			}
		}
		if s.Host == "" && !slices.Contains(link.Charts, s.PictureID()) {
			t.Errorf("a frame cannot show %s", s.PictureID())
		}
		if s.Host != "" {
			hosts++
		}
		for _, p := range s.Points {
			from, to := r.Index(p[0]), r.Index(p[1])
			if s.Stock {
				from = to
			}
			sum := 0.0
			for _, x := range line[from : to+1] {
				sum += x / float64(to-from+1)
			}
			found := false
			for _, entity := range []string{s.Host, "CHN", "BRI", "USA"} {
				for _, q := range points[s.ID+" "+entity] {
					if math.Abs(float64(q.Observed)-p[2]) > 1e-5*math.Abs(p[2]) || q.Year != model.StartYear+int(math.Ceil(p[1]-1e-6)) {
						continue
					}
					allowed := 1e-9
					if s.Base[1] < 0 { // a change in ten years, whose mean is not that of its ends
						allowed = .05
					}
					if math.Abs(sum/float64(q.Run)-1) > allowed {
						t.Errorf("%s of %s in %d: %v, the trial read %v", s.ID, entity, q.Year, sum, q.Run)
					}
					found = true
				}
			}
			if found {
				compared++
			} else {
				t.Errorf("%s %s: the trial has no figure %v", s.ID, s.Host, p)
			}
		}
	}
	if compared < 100 || hosts < 30 {
		t.Errorf("only %d figures, %d series of hosts", compared, hosts)
	}
	// Strict about what is comparable: toys are no cluster of the record, steel alone
	// is not all trades, and half of steel is not steel.
	count := func(s model.Scenario) (ids []string) {
		r, err := model.Run(s)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range rec.Series {
			if _, ok := x.Of(r); ok && x.Host == "" {
				ids = append(ids, x.ID)
			}
		}
		return ids
	}
	toys := model.New("toys")
	steel := model.National("steel")
	for i, k := range steel.Clusters() {
		if k.Archetype == "steel" {
			steel = steel.WithClusters(steel.Clusters()[i:i+1], 0)
			break
		}
	}
	half := steel
	half.Output /= 2
	for _, c := range []struct {
		name string
		s    model.Scenario
		want string
	}{{"toys", toys, "[]"}, {"steel", steel, "[abroad-steel use-steel]"}, {"half of steel", half, "[]"}} {
		if got := count(c.s); fmt.Sprint(got) != c.want {
			t.Errorf("%s: %v, want %s", c.name, got, c.want)
		}
	}
}

// The odds of the simulator come from the posterior in the record, and are those of
// the scenario (N9): the run shown lies in the middle half of its cases, the odds move
// with the cluster's intent, and a lesson is as wide as the members are.
func TestOddsFromTheRecord(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes seconds; make test runs it")
	}
	rec, err := Record()
	if err != nil {
		t.Fatal(err)
	}
	s := link.National(link.DefaultTrade)
	tally := func(s model.Scenario) *study.Tally {
		q := question.Question{Kind: question.Ensemble, Scenario: s, Draws: 100, Posterior: rec.Posterior}
		plan, err := q.Plan()
		if err != nil || !q.Matched() {
			t.Fatal(err)
		}
		recs, err := study.Records(plan, model.NewEngine(), 0, plan.Len(), nil)
		if err != nil {
			t.Fatal(err)
		}
		x := q.Ensemble().Tally()
		x.Add(0, recs)
		return x
	}
	own := tally(s)
	with, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	without, err := model.Run(s.Without())
	if err != nil {
		t.Fatal(err)
	}
	f := picture.NewFan(own, with, without)
	middle := func(what string, rank float64) {
		// As sure as so few cases are.
		if m := study.Margin(rank, f.N); !(rank >= .25-m && rank <= .75+m) {
			t.Errorf("the run shown stands at %.2f (±%.2f) of its cases by %s", rank, m, what)
		}
	}
	middle("its functional level", f.Level)
	if f.Chances.Same >= .99 { // as the page says it: no case moves that level visibly
		middle("its effect on value at home", f.HomeRank)
	} else {
		middle("its effect", f.Rank)
	}
	keen := s
	keen.Params.Intent = min(1, keen.Params.Intent+.3)
	other := tally(keen)
	if a, b := own.Chances(), other.Chances(); a == b && slices.Equal(own.Outcome(study.Functional, study.With), other.Outcome(study.Functional, study.With)) {
		t.Errorf("the odds are %v whatever the intent", a)
	}
	narrow := 0
	for _, l := range rec.Lessons {
		if !(0 <= l.At[0] && l.At[0] <= l.At[1] && l.At[1] <= l.At[2] && l.At[2] <= 1) {
			t.Errorf("%s: %v", l.ID, l.At)
		}
		if l.Verdict != picture.NotIdentified {
			narrow++
			t.Logf("%s %s %.2f", l.ID, l.Verdict, l.At)
		}
	}
	if narrow != rec.Learned() || narrow == 0 || narrow == len(rec.Lessons) {
		t.Errorf("%d of %d assumptions are narrowed", narrow, len(rec.Lessons))
	}
}
