package picture

import (
	"encoding/xml"
	"errors"
	"io"
	"math"
	"regexp"
	"strings"
	"testing"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/model"
)

// runs are the corners of what a visitor can see: every cluster, no policy and
// all of it, the first, a middle and the last year.
func runs(t *testing.T, f func(c *Context)) {
	t.Helper()
	for _, a := range model.Archetypes() {
		for _, v := range []float64{0, 1} {
			s := model.New(a.ID)
			s.Levers = model.Levers{Infrastructure: v, Parks: v, Openness: v, Market: v, Inward: v}
			with, err := model.Run(s)
			if err != nil {
				t.Fatal(err)
			}
			without, err := model.Run(s.Without())
			if err != nil {
				t.Fatal(err)
			}
			for _, step := range []int{0, 47, len(with.T) - 1} {
				for _, l := range lang.All {
					f(&Context{Lang: l, With: with, Without: without, Step: step, Name: a.ID, CompareOutput: model.OutF})
				}
			}
		}
	}
}

// nations are runs of version 2: all clusters, a few, one, with another past.
func nations(t *testing.T, f func(c *Context)) {
	t.Helper()
	whole := model.National("textiles")
	whole.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4}
	list := whole.Clusters()
	late, never := whole.WithClusters(list[:3], 1), whole.WithClusters(list[:1], 0)
	late.From, never.History = 2015, model.HistoryNone
	for _, s := range []model.Scenario{whole, late, never} {
		with, err := model.Run(s)
		if err != nil {
			t.Fatal(err)
		}
		without, err := model.Run(s.Without())
		if err != nil {
			t.Fatal(err)
		}
		for _, step := range []int{0, 47, len(with.T) - 1} {
			for _, l := range lang.All {
				f(&Context{Lang: l, With: with, Without: without, Step: step, Name: s.Archetype, CompareOutput: model.OutF})
			}
		}
	}
}

// The smile says what the cluster captures without the Belt and Road: what the same picture
// of that run says of itself.
func TestSmileWithout(t *testing.T) {
	said := 0
	nations(t, func(c *Context) {
		other := *c
		other.With = c.Without
		alone := smile(&other, 500).Desc
		_, share, ok := strings.Cut(alone, c.t("captures ", "全链价值的"))
		if share, _, _ = strings.Cut(share, "%"); !ok || strings.Contains(alone, "without") {
			t.Fatal(alone)
		}
		if got := smile(c, 500).Desc; strings.Contains(got, c.t("without the Belt and Road: ", "没有“一带一路”则为")+share+"%") {
			said++
		} else {
			t.Errorf("%s%% is not told: %s", share, got)
		}
	})
	if said == 0 {
		t.Error("no run was looked at")
	}
}

// What people and money are is told in people and dollars in version 2: of the
// resources, of scenarios side by side and in the tables; beside a run of version 1,
// which has none, in shares.
func TestPeopleAndDollars(t *testing.T) {
	nations(t, func(c *Context) {
		c.Others = []Other{{Name: "other", Run: c.Without}}
		for _, c.CompareOutput = range []model.Output{model.OutVAh, model.OutKB, model.OutHB, model.OutJobsB} {
			d, unit := c.compareData(), c.t("US$ bn", "十亿美元")
			if c.CompareOutput == model.OutJobsB {
				unit = c.t("persons", "人")
			}
			if d.Unit != unit || !strings.Contains((answer{c}).outcome("compare"), unit) {
				t.Errorf("%s is compared in %q", model.OutputTable()[c.CompareOutput].ID, d.Unit)
			}
		}
		for _, row := range c.Differences().Rows {
			if strings.Contains(row[0], "= 1") || strings.Contains(row[0], "＝1") {
				t.Errorf("compared: %s", row[0])
			}
		}
		for _, column := range c.Table("hosts", hosts(c, 600)).Columns[2:] {
			if !strings.Contains(column, "US$ bn") && !strings.Contains(column, "persons") && !strings.Contains(column, "十亿美元") && !strings.Contains(column, "人）") {
				t.Errorf("the table of hosts: %s", column)
			}
		}
		f := resources(c, 900)
		if people := c.With.People() * c.With.Series(model.OutNprod)[c.Step]; !strings.Contains(f.Desc, c.t(" people: ", "人：")) || !strings.Contains(f.Desc, c.t("Money, US$ ", "财，")) || people <= 0 {
			t.Errorf("resources: %s", f.Desc)
		}
		old, err := model.Run(model.New("toys"))
		if err != nil {
			t.Fatal(err)
		}
		c.Others = append(c.Others, Other{Name: "version 1", Run: old})
		if d := c.compareData(); !strings.Contains(d.Unit, c.t("= 1", "＝1")) {
			t.Errorf("beside version 1 in %q", d.Unit)
		}
	})
}

// read is what a picture says, whatever lines it breaks it into.
func read(svg string) string {
	return strings.Join(strings.Fields(tags.ReplaceAllString(svg, " ")), " ")
}

var tags = regexp.MustCompile(`</text><text[^>]*>|<[^>]*>`)

// Pictures of version 2 speak of dollars, mark today and what has happened, and
// set the record beside their lines.
func TestNationalPictures(t *testing.T) {
	record, err := ParseRecord(observedText, func() {})
	if err != nil {
		t.Fatal(err)
	}
	nations(t, func(c *Context) {
		c.Record = record
		for _, id := range []string{"functional", "value", "capacity", "hosts", "governance", "nation-jobs"} {
			p, _ := ByID(id)
			svg := read(p.Build(c, 620).SVG(chart.Page))
			if id == "nation-jobs" && c.With.Clusters() == 1 {
				continue
			}
			today := c.t("today (2026)", "今天（2026年）")
			if !strings.Contains(svg, today) {
				t.Errorf("%s of %s does not mark today", id, c.Name)
			}
			past := strings.Contains(svg, c.t("years gone by", "已过去"))
			if want := c.With.Scenario.History == model.HistoryObserved; past != want {
				t.Errorf("%s of %s shades what has happened: %v", id, c.Name, past)
			}
			dollars := strings.Contains(svg, "US$") || strings.Contains(svg, "美元")
			if want := id == "value" || id == "capacity" || id == "hosts"; dollars != want {
				t.Errorf("%s of %s is in dollars: %v", id, c.Name, dollars)
			}
			f := p.Build(c, 620)
			last := f.Table.Columns[len(f.Table.Columns)-1]
			if observed := last == c.t("as reported (a ministry)", "已公布（某部）"); observed != (id == "nation-jobs" && c.With.Clusters() == len(model.Trades())) {
				t.Errorf("%s of %s ends with the column %s", id, c.Name, last)
			}
		}
	})
	for _, bad := range []string{"", "[]", `{"series":1}`, "<html>", `{"record":2,"series":[]}`} {
		if _, err := ParseRecord(bad, func() {}); err == nil {
			t.Errorf("%q was read as a record", bad)
		}
	}
}

// observedText is a record of jobs in zones, of the capacity that steel uses, and of
// what three trades use together.
const observedText = `{"record":1,"series":[
	{"id":"zone-jobs","name":{"En":"as reported","Zh":"已公布"},"unit":{"En":"persons","Zh":"人"},"source":{"En":"a ministry","Zh":"某部"},"output":"zone_jobs","stock":true,"take":"level","points":[[3,4,250000],[8,9,400000]]},
	{"id":"use-steel","trades":["steel"],"name":{"En":"capacity used","Zh":"利用率"},"unit":{"En":"share","Zh":"份额"},"source":{"En":"an office","Zh":"某局"},"output":"u","take":"level","points":[[2,3,0.75],[3,4,0.8]]},
	{"id":"use-minerals","trades":["cement","glass","ceramics"],"name":{"En":"capacity used, too","Zh":"利用率二"},"unit":{"En":"2013 = 1","Zh":"2013年＝1"},"source":{"En":"an office","Zh":"某局"},"output":"u 1 + K0 K0 KB + / *","take":"index","base":[-1,0],"points":[[2,3,0.75]]}]}`

// Rings stand in a picture where the run is of what the record counts, with a legend
// that names the publisher, and in its table; nowhere else.
func TestObserved(t *testing.T) {
	record, err := ParseRecord(observedText, func() {})
	if err != nil {
		t.Fatal(err)
	}
	of := func(s model.Scenario, l lang.Lang) *Context {
		with, err := model.Run(s)
		if err != nil {
			t.Fatal(err)
		}
		without, err := model.Run(s.Without())
		if err != nil {
			t.Fatal(err)
		}
		return &Context{Lang: l, With: with, Without: without, Step: 40, Name: s.Archetype, CompareOutput: model.OutU, Record: record}
	}
	own := model.National("steel")
	own.Hosts = of(own, lang.En).With.Hosts[:4]
	for _, x := range []struct {
		s                     model.Scenario
		jobs, steel, minerals bool
	}{
		{s: model.National("steel"), jobs: true, steel: true, minerals: true},
		{s: model.National("steel").WithClusters([]model.Cluster{cluster(t, "steel")}, 0), steel: true},
		{s: model.National("cement").WithClusters([]model.Cluster{cluster(t, "cement"), cluster(t, "glass")}, 0)},
		{s: own},
		{s: model.New("steel")},
		{s: model.New("toys")},
	} {
		for _, l := range lang.All {
			c := of(x.s, l)
			rings := func(id string) bool {
				p, ok := ByID(id)
				if !ok {
					t.Fatalf("no picture %s", id)
				}
				f := p.Build(c, 420)
				svg := read(f.SVG(chart.Page))
				named := strings.Contains(svg, c.t("an office)", "某局）")) || strings.Contains(svg, c.t("a ministry)", "某部）"))
				last := f.Table.Columns
				if named != (len(last) > 0 && strings.ContainsAny(last[len(last)-1], ")）")) {
					t.Errorf("%s of %s: legend %v, columns %v", id, c.Name, named, last)
				}
				return named
			}
			national := len(x.s.Others) == len(model.Trades())-1 && x.s.Hosts == nil
			for id, want := range map[string]bool{
				"record-zone-jobs": x.jobs, "record-use-steel": x.steel, "record-use-minerals": x.minerals,
				"compare": x.steel, "functional": false, "value": false, "record-nothing": false,
			} {
				if rings(id) != want {
					t.Errorf("%s of %s (%d others): rings are %v", id, c.Name, len(x.s.Others), !want)
				}
			}
			if list, _, n := c.Comparable(); len(list) != 3 || (n == 3) != national {
				t.Errorf("%s: %d of %d series are comparable", c.Name, n, len(list))
			}
		}
	}
	// (u+1)·K0/(K0+KB), the mean of three trades by their output, against its start.
	c := of(model.National("steel"), lang.En)
	line, _ := record.Series[2].Of(c.With)
	at := func(step int) (sum float64) {
		all := 0.0
		for i, k := range c.With.Scenario.Clusters() {
			if k.Archetype == "cement" || k.Archetype == "glass" || k.Archetype == "ceramics" {
				r := c.With.Cluster(i)
				sum += k.Output * (r.Series(model.OutU)[step] + 1) * r.Series(model.OutK0)[step] / (r.Series(model.OutK0)[step] + r.Series(model.OutKB)[step])
				all += k.Output
			}
		}
		return sum / all
	}
	if want := at(33) / at(0); math.Abs(line[33]-want) > 1e-12 {
		t.Errorf("the mean of three trades is %v, want %v", line[33], want)
	}
}

func cluster(t *testing.T, id string) model.Cluster {
	row, ok := model.TradeByID(id)
	if !ok {
		t.Fatalf("no trade %s", id)
	}
	return row.Cluster
}

// The pictures of all clusters add up: who comes to one left another, and the hosts
// hold what all clusters have abroad.
func TestNationAddsUp(t *testing.T) {
	nations(t, func(c *Context) {
		if c.With.Clusters() == 1 {
			return
		}
		people := c.since(model.AmountMoved)
		sum, size := 0.0, 0.0
		for _, x := range people {
			sum += x
			size += math.Abs(x)
		}
		if math.Abs(sum) > 1e-6*(size+1) {
			t.Errorf("%v of %v people come from nowhere", sum, size)
		}
		if c.Step > 0 && size == 0 {
			t.Error("nobody moves")
		}
		f := nationClimb(c, 620)
		if len(f.Table.Rows) != c.With.Clusters() {
			t.Errorf("%d rows for %d clusters", len(f.Table.Rows), c.With.Clusters())
		}
	})
}

// Every picture can be drawn of every run at every width: well-formed, with
// finite numbers, a title, a description and a table.
func TestEveryPictureOfEveryRun(t *testing.T) {
	draw := func(c *Context) {
		for _, b := range append([]Band{Nation}, Bands...) {
			for _, p := range b.Pictures {
				for _, w := range []float64{280, 620} {
					f := p.Build(c, w)
					svg := f.SVG(chart.Page)
					if strings.Contains(svg, "NaN") || strings.Contains(svg, "Inf") {
						t.Errorf("%s of %s: a number is none", p.ID, c.Name)
					}
					if err := wellFormed(svg); err != nil {
						t.Errorf("%s of %s: %v", p.ID, c.Name, err)
					}
					if f.Title == "" {
						t.Errorf("%s has no title", p.ID)
					}
					if f.W > w+1 {
						t.Errorf("%s is %v wide in a space of %v", p.ID, f.W, w)
					}
					if p.Question == "" && len(f.Table.Rows) == 0 {
						t.Errorf("%s has no table", p.ID)
					}
				}
			}
		}
	}
	runs(t, draw)
	nations(t, draw)
}

// Before anything is answered every picture stands, alone or among others, and
// says nothing of an answer.
func TestPicturesBeforeAnswers(t *testing.T) {
	runs(t, func(c *Context) {
		for _, s := range []*Study{nil, {}} {
			for _, alone := range []bool{false, true} {
				c := *c
				c.Study, c.Alone = s, alone
				for _, b := range Bands {
					for _, p := range b.Pictures {
						Plate(&c, p)
						if p.Asked() && s.Ready(p.ID) {
							t.Errorf("%s is ready without an answer", p.ID)
						}
					}
				}
			}
		}
	})
}

func wellFormed(s string) error {
	d := xml.NewDecoder(strings.NewReader(s))
	for {
		if _, err := d.Token(); err != nil {
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
	}
}

// Pictures are found by their identifiers, which links carry.
func TestByID(t *testing.T) {
	seen := map[string]bool{}
	for _, b := range append([]Band{Nation}, Bands...) {
		for _, p := range b.Pictures {
			if seen[p.ID] {
				t.Errorf("two pictures %s", p.ID)
			}
			seen[p.ID] = true
			if q, ok := ByID(p.ID); !ok || q.ID != p.ID {
				t.Errorf("%s is not found", p.ID)
			}
			if p.Note.En == "" || p.Note.Zh == "" {
				t.Errorf("%s says nothing on how to read it", p.ID)
			}
		}
	}
	if _, ok := ByID("nothing"); ok {
		t.Error("a picture that does not exist was found")
	}
}
