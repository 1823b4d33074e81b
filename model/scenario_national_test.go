package model

import (
	"encoding/json"
	"errors"
	"testing"
)

// The form of version 2 comes back as it was, and is short where nothing differs.
func TestNationalRoundTrip(t *testing.T) {
	for seed := range uint64(200) {
		s := randomNational(t, seed)
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		back, err := ParseScenario(text)
		if err != nil || !equal(back, s) {
			t.Fatalf("%s: does not come back (%v)", text, err)
		}
		again, _ := json.Marshal(back)
		if string(again) != string(text) {
			t.Fatalf("%s: written again %s", text, again)
		}
	}
	for _, c := range []struct{ in, out string }{
		{`{"version":2}`, `{"version":2}`},
		{`{"version":2,"from":2026,"history":"observed","closed":[],"shocks":[]}`, `{"version":2}`},
		{`{"version":2,"from":2013,"history":"none","closed":["CPEC","GWADAR"],"budget":40}`, `{"version":2,"from":2013,"history":"none","closed":["CPEC","GWADAR"],"budget":40}`},
		{`{"version":2,"shocks":[{"kind":"debt","year":2030,"years":2,"place":"Laos"}]}`, `{"version":2,"shocks":[{"kind":"debt","year":2030,"years":2,"place":"Laos"}]}`},
		{`{"version":2,"model":2,"focus":9,"couplings":{"crowd":1}}`, `{"version":2,"focus":9}`},
		{`{"version":2,"archetype":"steel","params":{"org":0.5}}`, `{"version":2,"clusters":[{"archetype":"steel","params":{"org":0.5}}]}`},
		{`{"version":2,"clusters":[{"archetype":"toys","workers":1000,"output":2}],"couplings":{"mob":0}}`, `{"version":2,"clusters":[{"archetype":"toys","workers":1000,"output":2}],"couplings":{"mob":0}}`},
	} {
		s, err := ParseScenario([]byte(c.in))
		if err != nil {
			t.Errorf("%s: %v", c.in, err)
			continue
		}
		if text, _ := json.Marshal(s); string(text) != c.out {
			t.Errorf("%s: written as %s", c.in, text)
		}
	}
}

// Bad scenarios of version 2 name the field.
func TestNationalErrors(t *testing.T) {
	for _, c := range []struct {
		text, field string
		reason      Reason
	}{
		{`{"version":2,"archetype":"footwear"}`, "archetype", NotAChoice},
		{`{"version":2,"clusters":[]}`, "clusters", WrongLength},
		{`{"version":2,"clusters":{}}`, "clusters", WrongType},
		{`{"version":2,"clusters":[1]}`, "clusters[0]", WrongType},
		{`{"version":2,"clusters":[{}]}`, "clusters[0].archetype", Missing},
		{`{"version":2,"clusters":[{"archetype":"steel"},{"archetype":"shoes"}]}`, "clusters[1].archetype", NotAChoice},
		{`{"version":2,"clusters":[{"archetype":"steel","workers":0}]}`, "clusters[0].workers", OutOfRange},
		{`{"version":2,"clusters":[{"archetype":"steel","output":-1}]}`, "clusters[0].output", OutOfRange},
		{`{"version":2,"clusters":[{"archetype":"steel","workers":"many"}]}`, "clusters[0].workers", WrongType},
		{`{"version":2,"clusters":[{"archetype":"steel","params":{"org":2}}]}`, "clusters[0].params.org", OutOfRange},
		{`{"version":2,"clusters":[{"archetype":"steel","params":{"bri":[0,0,0,0,0]}}]}`, "clusters[0].params.bri", UnknownField},
		{`{"version":2,"clusters":[{"archetype":"steel","size":1}]}`, "clusters[0].size", UnknownField},
		{`{"version":2,"clusters":[{"archetype":"steel"}],"archetype":"steel"}`, "archetype", Duplicate},
		{`{"version":2,"clusters":[{"archetype":"steel"}],"focus":1}`, "focus", OutOfRange},
		{`{"version":2,"focus":0.5}`, "focus", OutOfRange},
		{`{"version":2,"params":{"org":0.5}}`, "params", UnknownField},
		{`{"version":2,"couplings":{"crowd":1.5}}`, "couplings.crowd", OutOfRange},
		{`{"version":2,"couplings":{"love":1}}`, "couplings.love", UnknownField},
		{`{"version":2,"budget":-1}`, "budget", OutOfRange},
		{`{"version":2,"from":2012}`, "from", OutOfRange},
		{`{"version":2,"history":"mine"}`, "history", NotAChoice},
		{`{"version":2,"history":2}`, "history", WrongType},
		{`{"version":2,"closed":["CPEC","CPEC"]}`, "closed[1]", Duplicate},
		{`{"version":2,"closed":["nowhere"]}`, "closed[0]", NotAChoice},
		{`{"version":2,"closed":"CPEC"}`, "closed", WrongType},
		{`{"version":2,"shocks":[{"kind":"flood","year":2030}]}`, "shocks[0].kind", NotAChoice},
		{`{"version":2,"shocks":[{"kind":"tariff"}]}`, "shocks[0].year", Missing},
		{`{"version":2,"shocks":[{"kind":"tariff","year":1990}]}`, "shocks[0].year", OutOfRange},
		{`{"version":2,"shocks":[{"kind":"pandemic","year":2030,"size":1}]}`, "shocks[0].size", OutOfRange},
		{`{"version":2,"shocks":[{"kind":"debt","year":2030,"place":"Atlantis"}]}`, "shocks[0].place", NotAChoice},
		{`{"version":2,"shocks":[{"kind":"pandemic","year":2030,"place":"Laos"}]}`, "shocks[0].place", NotAChoice},
		{`{"version":2,"shocks":[{"kind":"debt","year":2030,"hard":1}]}`, "shocks[0].hard", UnknownField},
		{`{"version":1,"archetype":"toys","from":2026}`, "from", UnknownField},
		{`{"version":2,"model":1}`, "model", OutOfRange},
		{`{"version":1,"archetype":"toys","clusters":[]}`, "clusters", UnknownField},
	} {
		_, err := ParseScenario([]byte(c.text))
		var field *FieldError
		if !errors.As(err, &field) || field.Field != c.field || field.Reason != c.reason {
			t.Errorf("%s: error %v, want field %s, reason %d", c.text, err, c.field, c.reason)
		}
	}
	unknown := National("no such trade")
	if err := unknown.Validate(); err == nil {
		t.Error("an unknown trade is allowed")
	}
	one := New("toys")
	one.Workers = 5
	if err := one.Validate(); err == nil {
		t.Error("version 1 has a size")
	}
}
