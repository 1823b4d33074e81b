package link

import (
	"reflect"
	"slices"
	"testing"

	"silkladder/model"
	"silkladder/model/atlas"
)

// Every field of a scenario of version 2 travels in a link: one that had no key would
// be lost when a scenario is sent on. The test knows which fields there are.
func TestEveryFieldTravels(t *testing.T) {
	s := National("steel")
	s.Workers, s.Output = 400000, 20
	s.Params.Org += .01
	s.Levers.Parks = .7
	s.Couplings.Crowd = .5
	s.From, s.History = 2020, model.HistoryNone
	s.Closed = []string{"CPEC"}
	s.Shocks = []model.Shock{{Kind: model.ShockDebt, Year: 2028, Years: 2, Size: .04, Place: "CICP"}}
	s.Budget = 12.5
	s.Openings = []model.Opening{{Kind: model.OpeningCorridor, ID: "NELB", Year: 2030}}
	s.Years, s.Step = 25, .5
	s.Hosts = atlas.Hosts()
	s.Hosts[0].Cap *= 2
	all := s.Clusters()
	all[(s.Focus+1)%len(all)].Workers *= 2
	s = s.WithClusters(all, s.Focus)
	if err := s.Validate(); err != nil {
		t.Fatal(err)
	}
	usual := National("toys")
	usual.Focus = s.Focus
	v, u := reflect.ValueOf(s), reflect.ValueOf(usual)
	for i := range v.NumField() {
		switch name := v.Type().Field(i).Name; name {
		case "Version", "Focus", "Seed": // of the form; the place of the cluster among all; version 1
		default:
			if reflect.DeepEqual(v.Field(i).Interface(), u.Field(i).Interface()) {
				t.Errorf("the test leaves %s as usual", name)
			}
		}
	}
	got, problems := Parse(State{Scenario: s, Model: model.Version2}.Query())
	if len(problems) > 0 {
		t.Error(problems)
	}
	g := reflect.ValueOf(got.Scenario)
	for i := range v.NumField() {
		if !reflect.DeepEqual(v.Field(i).Interface(), g.Field(i).Interface()) {
			t.Errorf("%s comes back as %v, was %v", v.Type().Field(i).Name, g.Field(i).Interface(), v.Field(i).Interface())
		}
	}
}

// The largest budget of a link is the model's.
func TestMaxBudget(t *testing.T) {
	s := National("steel")
	if s.Budget = MaxBudget; s.Validate() != nil {
		t.Errorf("the model does not take a budget of %v", s.Budget)
	}
	if s.Budget *= 1.01; s.Validate() == nil {
		t.Errorf("the model takes a budget of %v", s.Budget)
	}
}

// Every field of a view has its key among those that only say how to look.
func TestViewKeys(t *testing.T) {
	var v View
	of := reflect.ValueOf(&v).Elem()
	for i := range of.NumField() {
		switch f := of.Field(i); f.Kind() {
		case reflect.String:
			f.SetString("-")
		case reflect.Bool:
			f.SetBool(true)
		case reflect.Int:
			f.SetInt(1)
		case reflect.Float64:
			f.SetFloat(1)
		default:
			t.Fatalf("a view has a %v", f.Kind())
		}
	}
	keys := ViewKeys()
	if len(keys) != of.NumField() {
		t.Errorf("%d fields have %d keys: %v", of.NumField(), len(keys), keys)
	}
	for _, p := range viewPairs(v) {
		if !slices.Contains(keys, p.key) {
			t.Errorf("%s is missing", p.key)
		}
	}
}
