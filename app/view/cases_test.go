//go:build !js

package view

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"silkladder/app/dom"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/session"
	"silkladder/model"
	"silkladder/model/study"
)

// The cases of a file are opened by their number, as they were run: of either version,
// whatever scenario is shown; undo brings that back. What is no case changes nothing.
func TestCasesOfFile(t *testing.T) {
	kept, err := os.ReadFile("../../model/hindcast/data/posterior.bin")
	if err != nil {
		t.Fatal(err)
	}
	for l, s := range map[lang.Lang]study.Settings{
		lang.En: {Scenario: link.Scenario("electronics"), Draws: 300, Seed: 9, From: "prior"},
		lang.Zh: {Scenario: link.National("toys"), Draws: 300, Seed: 2013, From: "posterior"},
	} {
		x := newStand()
		x.lang = l
		x.first(t)
		painted = ""
		dom.Browser = &dom.Twin{Window: map[string]any{"silkPaint": func(a []dom.Value) any {
			painted += strings.ReplaceAll(a[0].String(), "\x00", "")
			return nil
		}}}
		t.Cleanup(func() { dom.Browser = nil })
		r := NewCases(x.Desk)
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		if s.From == "posterior" {
			r.Bring(string(text))
			if r.draw != nil || !strings.Contains(painted, "尚未读入") {
				t.Errorf("without what the record allows: %s", painted)
			}
			x.Ask.Match(kept, nil)
		}
		painted = ""
		r.Bring(string(text))
		if !strings.Contains(painted, link.Label(s.Scenario).In(l)) || !strings.Contains(painted, `id="case-n"`) {
			t.Fatalf("%v: it is asked %s", l, painted)
		}
		was := x.Session.Query()
		en, err := s.Ensemble(x.Ask.Kept)
		if err != nil {
			t.Fatal(err)
		}
		x.do(t, r, "case-n", "", value("217"))
		got := x.Session.State()
		want, err := en.Case(model.NewEngine(), 217)
		if err != nil {
			t.Fatal(err)
		}
		if string(mustJSON(t, got.Scenario)) != string(mustJSON(t, want)) || got.Model != s.Scenario.Model() || !strings.Contains(got.Name, "217") {
			t.Errorf("%v: case 217 opens %s of version %d", l, got.Name, got.Model)
		}
		if opened, problems := link.Parse(strings.TrimPrefix(x.Session.Query(), "?")); len(problems) > 0 || string(mustJSON(t, opened.Scenario)) != string(mustJSON(t, want)) {
			t.Errorf("%v: its address opens another scenario: %v", l, problems)
		}
		if !x.Session.Undo() || x.Session.Query() != was {
			t.Errorf("%v: undo gives %s, want %s", l, x.Session.Query(), was)
		}
		for _, wrong := range []string{"300", "-1", "2.5", "one", ""} {
			x.do(t, r, "case-n", "", value(wrong))
			if x.Session.Query() != was {
				t.Errorf("%v: case %q was opened", l, wrong)
			}
		}
		for query, want := range map[string]int{"case 217": 217, "Open case 7": 7, "打开情形8": 8, "情形 9": 9, "case": -1, "217": -1, "case 300": -1, "case -1": -1} {
			if n, ok := r.asked(query); ok != (want >= 0) || ok && n != want {
				t.Errorf("%q asks for case %d, %v", query, n, ok)
			}
		}
		r.open(17, x.Now())
		if x.Session.Query() == was {
			t.Errorf("%v: case 17 was not opened", l)
		}
		x.Change(func(st *session.State) { st.Name = "" }, "")
		r.Bring("{")
		r.Bring(`{"scenario":{"version":9}}`)
		if r.n != 300 {
			t.Errorf("%v: nonsense takes the place of the cases", l)
		}
		dom.Browser = nil
	}
}

func mustJSON(t *testing.T, s model.Scenario) []byte {
	t.Helper()
	b, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
