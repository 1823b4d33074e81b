package message

import (
	"encoding/json"
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
		_, err := Parse(c.kind, c.text, now, lang.En)
		switch {
		case c.err == "" && err != nil:
			t.Errorf("%s %.80s: %v", c.kind, c.text, err)
		case c.err != "" && (err == nil || !strings.Contains(err.Error(), c.err)):
			t.Errorf("%s %.80s: error is %v, want one with %q", c.kind, c.text, err, c.err)
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
	for _, a := range []string{Scenario(s, lang.Zh, "https://example.org/zh/"), Result(r, nil), Result(r, []model.Output{model.OutF}), File("a.svg", "image/svg+xml", "<svg/>"), Done()} {
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

func FuzzParse(f *testing.F) {
	f.Add("set", `{"query":"a=steel"}`)
	f.Add("run", `{"scenario":{"version":1,"archetype":"steel"}}`)
	f.Fuzz(func(t *testing.T, kind, text string) {
		r, err := Parse(kind, text, link.Default(), lang.Zh)
		if err == nil && r.State != nil {
			if err := r.State.Scenario.Validate(); err != nil {
				t.Fatalf("accepted an invalid scenario: %v", err)
			}
		}
	})
}
