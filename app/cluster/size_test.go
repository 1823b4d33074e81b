package cluster

import (
	"encoding/json"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
)

// The size of a cluster is typed as people write it, and survives the link and the
// file by number.
func TestSize(t *testing.T) {
	st := link.State{Scenario: link.National("toys"), Model: model.Version2}
	s := &st.Scenario
	d := OfScenario(s)
	if !d.Sized || d.Workers != s.Workers || d.Output != s.Output {
		t.Fatalf("the draft is of %v people", d.Workers)
	}
	observed := SizeWords(&d, s, lang.En)
	if !strings.Contains(observed, "as observed") {
		t.Error(observed)
	}
	for id, text := range map[string]string{"workers": "120万人", "output": "US$ 35.5 bn"} {
		f, ok := FieldByID(id)
		if !ok {
			t.Fatalf("no field %s", id)
		}
		if why, ok := f.Set(&d, text); !ok {
			t.Error(why.In(lang.En))
		}
		for _, bad := range []string{"", "0", "many", "-3", "1e30", "5%"} {
			before := d
			if why, ok := f.Set(&d, bad); ok || d != before || !strings.Contains(why.In(lang.Zh), f.Name.Zh) {
				t.Errorf("%s takes %q: %s", id, bad, why.In(lang.Zh))
			}
		}
		if _, ok := f.Set(&d, f.Value(&d)); !ok {
			t.Errorf("%s refuses its own value %s", id, f.Value(&d))
		}
	}
	d.ApplyTo(s)
	if s.Workers != 1.2e6 || s.Output != 35.5 {
		t.Errorf("the cluster has %v people and US$ %v bn", s.Workers, s.Output)
	}
	if words := SizeWords(&d, s, lang.Zh); !strings.Contains(words, "120万人，355亿美元") || !strings.Contains(words, "观测到的是") {
		t.Error(words)
	}
	got, problems := link.Parse(st.Query())
	if len(problems) > 0 || got.Scenario.Workers != s.Workers || got.Scenario.Output != s.Output || !strings.Contains(st.Query(), "size=1.2e6/35.5") {
		t.Errorf("the link %s opens with %v", st.Query(), problems)
	}
	b, err := json.Marshal(s)
	if err != nil || !strings.Contains(string(b), `"workers":1200000`) || !strings.Contains(string(b), `"output":35.5`) {
		t.Fatalf("the file says %.200s, %v", b, err)
	}
	if back, err := model.ParseScenario(b); err != nil || back.Workers != s.Workers || back.Output != s.Output {
		t.Errorf("the file opens otherwise: %v", err)
	}
}

// A cluster of version 1 has no size: the form does not ask, the draft sets none.
func TestNoSize(t *testing.T) {
	one, all := model.New("toys"), model.National("toys")
	for _, s := range []*model.Scenario{&one, &all} {
		d := OfScenario(s)
		form := Form(&d, s, "", lang.En)
		for _, f := range Sizes() {
			if n := strings.Count(form, `id="cl-`+f.ID+`"`); n != 1 {
				t.Errorf("%s stands %d times", f.ID, n)
			}
		}
		if hidden := strings.Contains(form, `id="cl-size" hidden`); hidden == (s.Version == model.Version2) {
			t.Errorf("version %d: the size is hidden: %v", s.Model(), hidden)
		}
	}
	d := OfScenario(&one)
	d.Workers = 5
	if d.ApplyTo(&one); one.Workers != 0 {
		t.Error("a cluster of version 1 was given a size")
	}
}
