package export

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/equation"
)

// some are clusters together, on three hosts of the atlas and one it does not know.
func some(ids ...string) model.Scenario {
	s := model.National(ids[0])
	var list []model.Cluster
	for _, id := range ids {
		t, _ := model.TradeByID(id)
		list = append(list, t.Cluster)
	}
	s = s.WithClusters(list, 0)
	for _, h := range atlas.Hosts() {
		switch h.Name {
		case "Pakistan", "Vietnam", "India":
			s.Hosts = append(s.Hosts, h)
		}
	}
	s.Hosts = append(s.Hosts, village[0])
	s.From, s.Years = 2018, 8
	s.Levers = model.Levers{Infrastructure: 1, Parks: .8, Openness: .6, Market: 1, Inward: .5}
	return s
}

// shocked is the scenario with an event of every kind: of the usual size and length
// everywhere, and of another in one place, all at once for a while.
func shocked(s model.Scenario) model.Scenario {
	for i, row := range model.ShockTable() {
		s.Shocks = append(s.Shocks, model.Shock{Kind: row.Kind, Year: 2014 + float64(i)})
		place := ""
		switch row.Place {
		case "host":
			place = s.Hosts[0].Name
		case "corridor":
			place = s.Hosts[0].Corridor
		}
		s.Shocks = append(s.Shocks, model.Shock{Kind: row.Kind, Year: 2016.5, Years: 2.25, Size: row.Size / 2, Place: place})
	}
	return s
}

// nations are scenarios of version 2 that reach every branch of their equations.
func nations() map[string]model.Scenario {
	list := map[string]model.Scenario{
		"three": some("footwear-oem", "steel", "solar"),
		"one":   some("toys"),
	}
	s := some("cement", "electronics")
	s.History, s.Couplings.Wage, s.Couplings.Crowd = model.HistoryNone, 3, .5
	list["none"] = s
	s = some("ev", "ships")
	s.History = model.HistoryAssumed
	list["assumed"] = s
	list["shocks"] = shocked(some("footwear-oem", "steel", "solar"))
	for name, decide := range decided {
		s = some("footwear-oem", "steel", "solar")
		decide(&s)
		list[name] = s
	}
	s = shocked(some("footwear-oem", "ships"))
	s.From = 2016.1 // between two steps
	for _, decide := range decided {
		decide(&s)
	}
	list["all at once"] = s
	return list
}

// decided are the decisions about places and money that a scenario may hold.
var decided = map[string]func(s *model.Scenario){
	"closed": func(s *model.Scenario) { s.Closed = []string{"CPEC", "HAIPHONG", village[0].Corridor} },
	"openings": func(s *model.Scenario) {
		s.Openings = []model.Opening{
			{Kind: model.OpeningCorridor, ID: "CPEC", Year: 2020},
			{Kind: model.OpeningCorridor, ID: "CICP", Closed: true},
			{Kind: model.OpeningPark, ID: "LONGJ", Year: 2016},
			{Kind: model.OpeningPark, ID: "HAIER", Closed: true},
		}
	},
	"budget": func(s *model.Scenario) { s.Budget = .05 },
}

// The exported texts of version 2, read back and run by the letter, give the
// numbers of model.Run.
func TestNationalTextsRun(t *testing.T) {
	for name, s := range nations() {
		t.Run(name, func(t *testing.T) { compareNation(t, name, s) })
	}
}

// All of China's clusters, in every host, for a year.
func TestWholeNationRuns(t *testing.T) {
	s := model.National("steel")
	s.Levers = model.Levers{Infrastructure: .4, Parks: .4, Openness: .4, Market: .4, Inward: .2}
	s.From, s.Years = 2013.5, 1
	compareNation(t, "all", s)
}

func compareNation(t *testing.T, name string, s model.Scenario) {
	t.Helper()
	r, err := model.Run(s)
	if err != nil {
		t.Fatal(err)
	}
	list, err := RecordedSeries(s)
	if err != nil {
		t.Fatal(err)
	}
	mdl, errM := MDL(s)
	xmile, errX := XMILE(s)
	if errM != nil || errX != nil {
		t.Fatal(errM, errX)
	}
	for format, m := range map[string]exported{"mdl": readMDL(t, mdl), "xmile": readXMILE(t, xmile)} {
		bad := 0
		m.run(t, func(step int, value func(string) float64) {
			for _, v := range list {
				got, want := value(v.Name), v.Values(r)[step]
				if !(math.Abs(got-want) <= 1e-12*max(math.Abs(want), 1e-3*v.Unit)) && bad < 12 {
					bad++
					t.Errorf("%s, %s: %s at step %d is %.17g, want %.17g", name, format, v.Name, step, got, want)
				}
			}
		})
	}
}

// changes is what an exported model of two clusters has of F1 to F13, for goldens
// that a person can read.
func changes(t *testing.T) *document {
	s := some("footwear-oem", "steel")
	s.Hosts = s.Hosts[2:]
	d, err := build(s)
	if err != nil {
		t.Fatal(err)
	}
	for i := range d.parts {
		of := ""
		d.parts[i].Rows = slices.DeleteFunc(d.parts[i].Rows, func(r equation.Row) bool {
			if r.Eq != "" || r.En != "" {
				of = r.Eq
			}
			return !strings.HasPrefix(of, "F")
		})
		for _, r := range d.parts[i].Rows {
			for k, x := range r.Values { // the last digits are another test's
				r.Values[k] = strconv.FormatFloat(mustNumber(x), 'g', 5, 64)
			}
		}
	}
	d.parts = slices.DeleteFunc(d.parts, func(p equation.Part) bool { return len(p.Rows) == 0 })
	return d
}
