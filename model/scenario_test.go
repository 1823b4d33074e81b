package model

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"reflect"
	"strings"
	"testing"
)

// equal compares scenarios with all their slices.
func equal(a, b Scenario) bool { return reflect.DeepEqual(a, b) }

// Writing a scenario and reading it back gives the same scenario, and the text
// is canonical: writing again gives the same bytes.
func TestScenarioRoundTrip(t *testing.T) {
	r := newRand(5)
	six := sixHosts(t)
	n := 500
	if testing.Short() {
		n = 100
	}
	for i := range n {
		s := New(archetypeIDs()[i%5])
		if i%2 == 0 {
			s = randomScenario(r, [][]Host{nil, six, six[:1]}[i%3], i%4 == 0)
			if s.Validate() != nil {
				continue
			}
		}
		if i%5 == 0 {
			s.Openings = []Opening{{Kind: OpeningCorridor, ID: "CPEC", Year: 2021.5}, {Kind: OpeningPark, ID: "GWADAR", Closed: true}}
		}
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		back, err := ParseScenario(text)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if !equal(back, s) {
			t.Fatalf("%s\nread as %+v\nwant %+v", text, back, s)
		}
		again, err := json.Marshal(back)
		if err != nil || !bytes.Equal(again, text) {
			t.Fatalf("%s\nwritten again as %s (%v)", text, again, err)
		}
		var unmarshalled Scenario
		if err := json.Unmarshal(text, &unmarshalled); err != nil || !equal(unmarshalled, s) {
			t.Fatalf("%s: Unmarshal gives another scenario (%v)", text, err)
		}
	}
}

func TestMarshalScenario(t *testing.T) {
	plain := New("electronics")
	full := plain
	full.Params.Org, full.Params.V, full.Params.Seed = 0.75, [7]float64{}, 4294967295
	full.Params.MixI = [4]float64{0.4, 0.3, 0.2, 0.1}
	full.Levers = Levers{Parks: 0.4, Inward: 1}
	full.Years, full.Step = 40, 0.5
	full.Hosts = []Host{{Name: `A "host"`, Corridor: "road", Wage: 0.5, J: 0.4, Y: 0.2, A: 0.1, Skill: 1, Ice: 0.3, Tariff: 0.1, Outlet: 2, Cap: 0.09, Incumbents: 0.5}}
	full.Openings = []Opening{{Kind: OpeningCorridor, ID: "road", Closed: true}, {Kind: OpeningPark, ID: "GWADAR", Year: 2020}}
	for _, c := range []struct {
		s    Scenario
		want string
	}{
		{plain, `{"version":1,"archetype":"electronics"}`},
		{full, `{"version":1,"archetype":"electronics",` +
			`"params":{"v":null,"org":0.75,"mixI":[0.4,0.3,0.2,0.1],"seed":4294967295},` +
			`"levers":{"parks":0.4,"inward":1},"years":40,"step":0.5,` +
			`"hosts":[{"n":"A \"host\"","cor":"road","wr":0.5,"J":0.4,"y":0.2,"a":0.1,"sk":1,"ice":0.3,"tar":0.1,"D":2,"cap":0.09,"inc":0.5}],` +
			`"openings":[{"kind":"corridor","id":"road","closed":true},{"kind":"park","id":"GWADAR","year":2020}]}`},
	} {
		got, err := json.Marshal(c.s)
		if err != nil || string(got) != c.want {
			t.Errorf("got  %s\nwant %s\n(%v)", got, c.want, err)
		}
	}
}

func TestParseScenario(t *testing.T) {
	base := New("footwear")
	with := func(change func(*Scenario)) Scenario {
		s := base
		change(&s)
		return s
	}
	for _, c := range []struct {
		text string
		want Scenario
	}{
		{`{"version":1,"archetype":"footwear"}`, base},
		{" {\n\"archetype\" : \"footwear\",\t\"version\":1.0e0, \"model\":1}", base},
		{`{"version":1,"archetype":"footwear","params":{"org":0.8}}`, with(func(s *Scenario) { s.Params.Org = 0.8 })},
		{`{"version":1,"archetype":"footwear","params":{"θ_G":0.6}}`, with(func(s *Scenario) { s.Params.ThG = 0.6 })},
		{`{"version":1,"archetype":"footwear","params":{"\u03b8_G":0.6}}`, with(func(s *Scenario) { s.Params.ThG = 0.6 })},
		{`{"version":1,"archetype":"footwear","params":{"force_gov":[0,0,0,1,0]}}`, with(func(s *Scenario) { s.Params.ForceGov = [5]float64{3: 1} })},
		{`{"version":1,"archetype":"footwear","params":{"v":null,"force_gov":null}}`, base},
		{`{"version":1,"archetype":"footwear","params":{"q0":[0.5,0.3,0.2]}}`, with(func(s *Scenario) { s.Params.Sales0 = [3]float64{0.5, 0.3, 0.2} })},
		{`{"version":1,"archetype":"footwear","params":{"Q0":0.5,"seed":9}}`, with(func(s *Scenario) { s.Params.Product0, s.Params.Seed = 0.5, 9 })},
		{`{"version":1,"archetype":"footwear","levers":{}}`, base},
		{`{"version":1,"archetype":"footwear","levers":{"market":1}}`, with(func(s *Scenario) { s.Levers.Market = 1 })},
		{`{"version":1,"archetype":"footwear","params":{"bri":[1,0.5,0,0,0.1]}}`, with(func(s *Scenario) { s.Levers = Levers{1, 0.5, 0, 0, 0.1} })},
		{`{"version":1,"archetype":"footwear","years":7,"step":0.3}`, with(func(s *Scenario) { s.Years, s.Step = 7, 0.3 })},
	} {
		got, err := ParseScenario([]byte(c.text))
		if err != nil || !equal(got, c.want) {
			t.Errorf("%s: %+v (%v)", c.text, got, err)
		}
	}
}

// Each text has one mistake; the error names its field and its kind.
func TestParseScenarioErrors(t *testing.T) {
	host := `{"n":"A","cor":"road","wr":0.5,"J":0.4,"y":0.2,"a":0.1,"sk":1,"ice":0.3,"tar":0.1,"D":1,"cap":0.09,"inc":0.5}`
	list := func(n int) string { return "[" + strings.TrimSuffix(strings.Repeat(host+",", n), ",") + "]" }
	for _, c := range []struct {
		text   string // of the fields after version and archetype, or all of it
		field  string
		reason Reason
	}{
		{``, "scenario", Malformed},
		{`{`, "scenario", Malformed},
		{`{"version":1,"archetype":"toys"} {}`, "scenario", Malformed},
		{"\xff", "scenario", Malformed},
		{strings.Repeat("[", 100_000), "scenario", Malformed},
		{`{"version":1,"archetype":"toys","hosts":"` + strings.Repeat("x", maxScenarioBytes) + `"}`, "scenario", Malformed},
		{`null`, "scenario", WrongType},
		{`[]`, "scenario", WrongType},
		{`{"archetype":"toys"}`, "version", Missing},
		{`{"version":3,"archetype":"toys"}`, "version", OutOfRange},
		{`{"version":1.5,"archetype":"toys"}`, "version", OutOfRange},
		{`{"version":"1","archetype":"toys"}`, "version", WrongType},
		{`{"version":1}`, "archetype", Missing},
		{`{"version":1,"archetipe":"toys"}`, "archetipe", UnknownField},
		{`{"vershion":1,"archetype":"toys"}`, "vershion", UnknownField},
		{`{"version":2,"archetipe":"toys","params":{}}`, "archetipe", UnknownField},
		{`{"version":2,"clusters":[{"archetipe":"toys"}]}`, "clusters[0].archetipe", UnknownField},
		{`{"version":9,"archetipe":"toys"}`, "version", OutOfRange},
		{`{"version":1,"archetype":5}`, "archetype", WrongType},
		{`{"version":1,"archetype":"shoes"}`, "archetype", NotAChoice},
		{`,"model":2`, "model", OutOfRange},
		{`,"version":1`, "version", Duplicate},
		{`,"Params":{}`, "Params", UnknownField},
		{`,"a\u0000b":1`, `"a\x00b"`, UnknownField},
		{`,"params":[]`, "params", WrongType},
		{`,"params":{"nothing":1}`, "params.nothing", UnknownField},
		{`,"params":{"ORG":1}`, "params.ORG", UnknownField},
		{`,"params":{"org":1,"org":1}`, "params.org", Duplicate},
		{`,"params":{"th_G":0.5,"θ_G":0.5}`, "params.θ_G", Duplicate},
		{`,"params":{"org":"1"}`, "params.org", WrongType},
		{`,"params":{"org":null}`, "params.org", WrongType},
		{`,"params":{"org":[0.5]}`, "params.org", WrongType},
		{`,"params":{"org":2}`, "params.org", OutOfRange},
		{`,"params":{"org":1e400}`, "params.org", OutOfRange},
		{`,"params":{"org":-Infinity}`, "params.org", Malformed},
		{`,"params":{"lp":[1,NaN]}`, "params.lp", Malformed},
		{`,"params":{"lp":0.5}`, "params.lp", WrongType},
		{`,"params":{"lp":null}`, "params.lp", WrongType},
		{`,"params":{"lp":[1,1,1,1]}`, "params.lp", WrongLength},
		{`,"params":{"lp":[1,1,1,1,"x"]}`, "params.lp[4]", WrongType},
		{`,"params":{"lp":[1,1,1,1,3]}`, "params.lp[4]", OutOfRange},
		{`,"params":{"q0":[1,1,1]}`, "params.q0", WrongSum},
		{`,"params":{"v":[0,0,0,0,0,0,0]}`, "params.v", WrongSum},
		{`,"params":{"v":[0,0,0.5,0.5,0,0,0]}`, "params.v", OutOfRange},
		{`,"params":{"seed":0.5}`, "params.seed", OutOfRange},
		{`,"params":{"seed":-1}`, "params.seed", OutOfRange},
		{`,"params":{"smile":0,"skew":1.5}`, "params.skew", OutOfRange},
		{`,"params":{"bri":[1,1,1,1,2]}`, "params.bri.inward", OutOfRange},
		{`,"params":{"bri":[1,1]}`, "params.bri", WrongLength},
		{`,"params":{"bri":[1,1,1,1,0]},"levers":{}`, "params.bri", Duplicate},
		{`,"levers":[1,1,1,1,1]`, "levers", WrongType},
		{`,"levers":{"park":1}`, "levers.park", UnknownField},
		{`,"levers":{"parks":-0.1}`, "levers.parks", OutOfRange},
		{`,"years":0`, "years", OutOfRange},
		{`,"years":201`, "years", OutOfRange},
		{`,"years":true`, "years", WrongType},
		{`,"years":0.5,"step":1`, "years", OutOfRange},
		{`,"step":0.01`, "step", OutOfRange},
		{`,"hosts":null`, "hosts", WrongType},
		{`,"hosts":[]`, "hosts", WrongLength},
		{`,"hosts":` + list(MaxHosts+1), "hosts", WrongLength},
		{`,"hosts":[3]`, "hosts[0]", WrongType},
		{`,"hosts":[` + host + `,{}]`, "hosts[1].n", Missing},
		{`,"hosts":[` + strings.Replace(host, `"cap":0.09`, `"cap":0`, 1) + `]`, "hosts[0].cap", OutOfRange},
		{`,"hosts":[` + strings.Replace(host, `"D":1`, `"D":0`, 1) + `]`, "hosts", WrongSum},
		{`,"hosts":[` + strings.Replace(host, `"inc"`, `"brand"`, 1) + `]`, "hosts[0].brand", UnknownField},
		{`,"hosts":[` + strings.Replace(host, `"A"`, `""`, 1) + `]`, "hosts[0].n", WrongLength},
		{`,"openings":{}`, "openings", WrongType},
		{`,"openings":[{"kind":"road","id":"CPEC"}]`, "openings[0].kind", NotAChoice},
		{`,"openings":[{"kind":"corridor","id":"nowhere"}]`, "openings[0].id", NotAChoice},
		{`,"openings":[{"kind":"park","id":"CPEC"}]`, "openings[0].id", NotAChoice},
		{`,"openings":[{"kind":"park","id":"GWADAR","closed":1}]`, "openings[0].closed", WrongType},
		{`,"openings":[{"kind":"park","id":"GWADAR","year":2000}]`, "openings[0].year", OutOfRange},
		{`,"openings":[{"kind":"park","id":"GWADAR","year":0}]`, "openings[0].year", OutOfRange},
		{`,"openings":[{"kind":"park","id":"GWADAR","closed":true,"year":2020}]`, "openings[0].year", NotAChoice},
		{`,"openings":[{"kind":"park","id":"GWADAR"},{"kind":"park","id":"GWADAR"}]`, "openings[1].id", Duplicate},
		{`,"openings":[{"kind":"park","id":"GWADAR","opens":1}]`, "openings[0].opens", UnknownField},
	} {
		text := c.text
		if strings.HasPrefix(text, ",") {
			text = `{"version":1,"archetype":"toys"` + text + `}`
		}
		_, err := ParseScenario([]byte(text))
		var field *FieldError
		if !errors.As(err, &field) {
			t.Errorf("%.100s: error %v, want a FieldError", text, err)
			continue
		}
		if field.Field != c.field || field.Reason != c.reason {
			t.Errorf("%.100s: field %q, reason %d; want %q, %d (%v)", text, field.Field, field.Reason, c.field, c.reason, err)
		}
		if field.Allowed == "" || strings.ContainsAny(err.Error(), "\n\r\x00") {
			t.Errorf("%.100s: message %q", text, err)
		}
	}
}

// Validate refuses what JSON cannot even express.
func TestValidateNumbers(t *testing.T) {
	nan, inf := math.NaN(), math.Inf(1)
	for field, change := range map[string]func(*Scenario){
		"params.org":          func(s *Scenario) { s.Params.Org = nan },
		"params.smile":        func(s *Scenario) { s.Params.Smile = inf },
		"params.lp[2]":        func(s *Scenario) { s.Params.LP[2] = nan },
		"params.v[0]":         func(s *Scenario) { s.Params.V[0] = nan },
		"params.force_gov[1]": func(s *Scenario) { s.Params.ForceGov[1] = -inf },
		"levers.market":       func(s *Scenario) { s.Levers.Market = nan },
		"years":               func(s *Scenario) { s.Years = nan },
		"step":                func(s *Scenario) { s.Step = inf },
		"hosts[0].y":          func(s *Scenario) { s.Hosts[0].Y = nan },
		"hosts[0].J":          func(s *Scenario) { s.Hosts[0].J = -inf },
		"openings[0].year":    func(s *Scenario) { s.Openings[0].Year = nan },
	} {
		s := New("footwear")
		s.Hosts = sixHosts(t)
		s.Openings = []Opening{{Kind: OpeningCorridor, ID: "CIP"}}
		if err := s.Validate(); err != nil {
			t.Fatal(err)
		}
		change(&s)
		err := s.Validate()
		if e, ok := err.(*FieldError); !ok || e.Field != field {
			t.Errorf("%s: error %v", field, err)
		}
		if _, err := Run(s); err == nil {
			t.Errorf("%s: Run accepts it", field)
		}
	}
}

func FuzzParseScenario(f *testing.F) {
	f.Add([]byte(`{"version":1,"archetype":"footwear"}`))
	f.Add([]byte(`{"version":1,"archetype":"steel","params":{"θ_G":0.6,"lp":[1,1,1,1,1],"v":null,"bri":[1,1,1,1,0],"seed":7},"years":3,"step":1}`))
	f.Add([]byte(`{"version":1,"archetype":"toys","levers":{"parks":0.4},"openings":[{"kind":"corridor","id":"CPEC","year":2020}]}`))
	f.Add([]byte(`{"version":1,"archetype":"toys","hosts":[{"n":"A","cor":"road","wr":0.5,"J":0.4,"y":0.2,"a":0.1,"sk":1,"ice":0.3,"tar":0.1,"D":1,"cap":0.09,"inc":0.5}]}`))
	f.Add([]byte(`{"version":1,"archetype":"toys","params":{"org":NaN}}`))
	f.Add([]byte(`{"version":2,"from":2020,"history":"none","closed":["CPEC"],"shocks":[{"kind":"sealane","year":2030,"place":"MSR-W"}]}`))
	f.Add([]byte(`{"version":2,"archetype":"steel","workers":1000,"params":{"org":0.5}}`))
	f.Add([]byte(`{"version":2,"clusters":[{"archetype":"toys","output":3},{"archetype":"ev"}],"focus":1,"couplings":{"mob":0},"levers":{"parks":1},"years":2}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		s, err := ParseScenario(text)
		if err != nil {
			var field *FieldError
			if !errors.As(err, &field) || field.Field == "" || field.Allowed == "" {
				t.Fatalf("error %#v", err)
			}
			if strings.ContainsAny(err.Error(), "\n\r") {
				t.Fatalf("message of several lines: %q", err)
			}
			return
		}
		out, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		back, err := ParseScenario(out)
		if err != nil || !equal(back, s) {
			t.Fatalf("%s: does not come back (%v)", out, err)
		}
		s.Years = min(s.Years, 2)
		if _, err := Run(s); err != nil {
			var field *FieldError
			if !errors.As(err, &field) {
				t.Fatalf("run: %v", err)
			}
		}
	})
}
