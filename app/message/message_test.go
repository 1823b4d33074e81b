package message

import (
	"encoding/json"
	"math"
	"reflect"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
)

func TestRequests(t *testing.T) {
	for _, c := range []struct{ kind, text, err string }{
		{"get", `{"ns":"silkladder","v":1,"type":"get","id":1}`, ""},
		{"subscribe", `{}`, ""},
		{"set", `{"query":"a=steel&l=100,100,100,100,0"}`, ""},
		{"set", `{"scenario":{"version":1,"archetype":"toys"},"year":2020,"theme":"dark"}`, ""},
		{"run", `{"series":["F","VAh"]}`, ""},
		{"set", `{"query":"v=2&a=ev&with=none"}`, ""},
		{"set", `{"scenario":{"version":2,"archetype":"steel","history":"none"},"year":2030}`, ""},
		{"run", `{"scenario":{"version":2}}`, ""},
		{"run", `{"scenario":{"version":2,"clusters":[{"archetype":"shoes"}]}}`, "clusters[0].archetype"},
		{"export", `{"chart":"smile","format":"svg"}`, ""},

		{"set", `{"query":"a=nowhere"}`, "nowhere"},
		{"set", `{"query":"","scenario":{"version":1,"archetype":"toys"}}`, "not both"},
		{"set", `{"scenario":{"version":1,"archetype":"toys","params":{"org":2e9}}}`, "org"},
		{"set", `{"scenario":{"version":9,"archetype":"toys"}}`, "version"},
		{"set", `{"year":1e999}`, "could not be read"},
		{"set", `{"year":1066}`, "1066"},
		{"set", `{"theme":"<script>"}`, "theme"},
		{"set", `{"__proto__":{"x":1}}`, "unknown field"},
		{"set", `{"query":5}`, "could not be read"},
		{"run", `{"series":["F","constructor"]}`, "constructor"},
		{"run", `{"scenario":{"version":1,"archetype":"steel","years":1e9}}`, "years"},
		{"export", `{"chart":"../../etc","format":"svg"}`, "no picture"},
		{"export", `{"chart":"smile","format":"exe"}`, "format"},
		{"destroy", `{}`, "Unknown type"},
		{"get", `{} {}`, "more than one"},
		{"get", ``, "could not be read"},
		{"get", strings.Repeat("[", 20000), "could not be read"},
	} {
		now := link.Default()
		_, wrong := Parse(c.kind, c.text, now)
		if says := wrong.In(lang.En); wrong.Is() != (c.err != "") || !strings.Contains(says, c.err) || (says == "") != (wrong.In(lang.Zh) == "") {
			t.Errorf("%s %.80s: %q, want %q", c.kind, c.text, says, c.err)
		}
		if now.Query() != link.Default().Query() {
			t.Errorf("%s %.80s changed the state", c.kind, c.text)
		}
	}
}

func TestAnswersAreJSON(t *testing.T) {
	s := link.Default()
	r, err := model.Run(s.Scenario)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range []string{Scenario(s, lang.Zh, "https://example.org/zh/"), Result(r, nil), Result(r, []model.Output{model.OutF}), File("a.svg", "image/svg+xml", "<svg/>")} {
		if !json.Valid([]byte(a)) {
			t.Errorf("not JSON: %.200s", a)
		}
	}
	var back struct {
		Series map[string]struct{ Values []float64 }
	}
	if err := json.Unmarshal([]byte(Result(r, []model.Output{model.OutF})), &back); err != nil {
		t.Fatal(err)
	}
	if got, want := back.Series["F"].Values[120], r.Series(model.OutF)[120]; got != want {
		t.Errorf("F after 30 years is %v in the answer, %v in the run", got, want)
	}
}

// A scenario of version 2 goes through the messages as it is: set, told, run.
func TestVersion2(t *testing.T) {
	const asked = `{"version":2,"clusters":[{"archetype":"toys"},{"archetype":"steel","workers":50000,"output":15}],"focus":1,"years":3,"shocks":[{"kind":"tariff","year":2014}]}`
	r, wrong := Parse("set", `{"scenario":`+asked+`}`, link.Default())
	if wrong.Is() {
		t.Fatal(wrong.In(lang.En))
	}
	var told struct {
		Model    int
		Query    string
		Scenario model.Scenario
	}
	if err := json.Unmarshal([]byte(Scenario(*r.State, lang.En, "https://example.org/")), &told); err != nil {
		t.Fatal(err)
	}
	if told.Model != 2 || !reflect.DeepEqual(told.Scenario, r.State.Scenario) {
		t.Errorf("told model %d, %+v", told.Model, told.Scenario)
	}
	if s, problems := link.Parse(told.Query); len(problems) > 0 || !reflect.DeepEqual(s.Scenario, r.State.Scenario) {
		t.Errorf("?%s opens otherwise: %v", told.Query, problems)
	}
	run, err := model.Run(r.State.Scenario)
	if err != nil {
		t.Fatal(err)
	}
	type series map[string]struct{ Values []float64 }
	var back struct {
		Model, Focus   int
		Series, Totals series
		Clusters       []struct {
			ID     string
			Series series
		}
	}
	if err := json.Unmarshal([]byte(Result(run, []model.Output{model.OutF})), &back); err != nil {
		t.Fatal(err)
	}
	last := len(run.T) - 1
	if back.Model != 2 || back.Focus != 1 || len(back.Clusters) != 2 || back.Clusters[1].ID != "steel" ||
		back.Clusters[1].Series["F"].Values[last] != back.Series["F"].Values[last] || back.Series["F"].Values[last] != run.Last(model.OutF) {
		t.Errorf("answer %+v", back)
	}
	sum := back.Clusters[0].Series["jobs_abroad"].Values[last] + back.Clusters[1].Series["jobs_abroad"].Values[last]
	if total := back.Totals["jobs_abroad"].Values[last]; math.Abs(sum-total) > 1e-9*total {
		t.Errorf("%v jobs abroad of %v", sum, total)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("set", `{"query":"a=steel"}`)
	f.Add("run", `{"scenario":{"version":1,"archetype":"steel"}}`)
	f.Fuzz(func(t *testing.T, kind, text string) {
		r, wrong := Parse(kind, text, link.Default())
		if !wrong.Is() && r.State != nil {
			if err := r.State.Scenario.Validate(); err != nil {
				t.Fatalf("accepted an invalid scenario: %v", err)
			}
		}
	})
}
