package model

import (
	"reflect"
	"strings"
	"testing"
	"unicode"
)

// bilingual checks one text in both languages: Chinese has Han characters,
// English none, and both end alike.
func bilingual(t *testing.T, what, zh, en string) {
	t.Helper()
	han := func(s string) bool {
		return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
	}
	if !han(zh) {
		t.Errorf("%s: Chinese text is %q", what, zh)
	}
	if en == "" || han(en) {
		t.Errorf("%s: English text is %q", what, en)
	}
	if strings.HasSuffix(zh, "。") != strings.HasSuffix(en, ".") {
		t.Errorf("%s: one of the texts is a sentence, the other is not: %q, %q", what, zh, en)
	}
}

func TestParamTable(t *testing.T) {
	groups := " value technology governance leadfirm thresholds demand learning resources capacity wages hosts noise "
	seen := make(map[string]string)
	base := Base()
	for _, d := range ParamTable() {
		for _, name := range []string{d.ID, d.Symbol} {
			if other, ok := seen[name]; name == "" || ok && other != d.ID {
				t.Errorf("%s: name %q is also that of %s", d.ID, name, other)
			}
			seen[name] = d.ID
		}
		bilingual(t, d.ID, d.Zh, d.En)
		bilingual(t, d.ID+" help", d.HelpZh, d.HelpEn)
		if !strings.Contains(groups, " "+d.Group+" ") {
			t.Errorf("%s: group %q", d.ID, d.Group)
		}
		if !(d.Min < d.Max && d.Low < d.High && d.Min <= d.Low && d.High <= d.Max) {
			t.Errorf("%s: plausible %v..%v within allowed %v..%v", d.ID, d.Low, d.High, d.Min, d.Max)
		}
		if d.Source == "" || !strings.Contains("vma", d.Evidence) || len(d.Evidence) != 1 {
			t.Errorf("%s: source %q, evidence %q", d.ID, d.Source, d.Evidence)
		}
		v := d.Get(&base)
		if len(v) != d.Len && !(d.Null && v == nil) {
			t.Errorf("%s: %d components, want %d", d.ID, len(v), d.Len)
		}
		if got := d.Default(); !reflect.DeepEqual(got, v) {
			t.Errorf("%s: default %v, base %v", d.ID, got, v)
		}
		for _, name := range []string{d.ID, d.Symbol} {
			if found, ok := ParamByName(name); !ok || found.ID != d.ID {
				t.Errorf("ParamByName(%q) is %q", name, found.ID)
			}
		}
	}
	if _, ok := ParamByName("no such name"); ok {
		t.Error("ParamByName found a name that does not exist")
	}
}

// The plausible ranges of the scalars with a default lie around it, so that a
// slider can show the default.
func TestDefaultsArePlausible(t *testing.T) {
	for _, d := range ParamTable() {
		if d.Len > 1 || d.ID == "seed" {
			continue
		}
		if x := d.Default()[0]; x < d.Low || x > d.High {
			t.Errorf("%s: default %v outside %v..%v", d.ID, x, d.Low, d.High)
		}
	}
}

// Every number of Params belongs to exactly one row: setting a row changes that
// many numbers, and all rows together reach all of them.
func TestParamTableCoversParams(t *testing.T) {
	var collect func(v reflect.Value) []float64
	collect = func(v reflect.Value) (list []float64) {
		switch v.Kind() {
		case reflect.Struct: // of a group
			for i := range v.NumField() {
				list = append(list, collect(v.Field(i))...)
			}
		case reflect.Array:
			for k := range v.Len() {
				list = append(list, v.Index(k).Float())
			}
		case reflect.Float64:
			list = []float64{v.Float()}
		default:
			list = []float64{float64(v.Uint())}
		}
		return list
	}
	numbers := func(p Params) []float64 { return collect(reflect.ValueOf(p)) }
	before := numbers(Params{})
	owner := make([]string, len(before))
	for _, d := range ParamTable() {
		var p Params
		v := make([]float64, d.Len)
		for k := range v {
			v[k] = float64(k + 1)
		}
		d.Set(&p, v)
		if got := d.Get(&p); !reflect.DeepEqual(got, v) {
			t.Errorf("%s: set %v, got %v", d.ID, v, got)
		}
		changed := 0
		for i, x := range numbers(p) {
			if x != before[i] {
				changed++
				if owner[i] != "" {
					t.Errorf("%s and %s write the same number", d.ID, owner[i])
				}
				owner[i] = d.ID
			}
		}
		if changed != d.Len {
			t.Errorf("%s writes %d numbers, want %d", d.ID, changed, d.Len)
		}
	}
	for i, id := range owner {
		if id == "" {
			t.Errorf("no parameter writes number %d of Params", i)
		}
	}
}

func TestArchetypes(t *testing.T) {
	list := Archetypes()
	if len(list) != 5 {
		t.Fatalf("%d archetypes, want 5", len(list))
	}
	for i, a := range list {
		if a.ID != archetypeIDs()[i] {
			t.Errorf("archetype %d is %q, want %q", i, a.ID, archetypeIDs()[i])
		}
		bilingual(t, a.ID, a.Zh, a.En)
		bilingual(t, a.ID+" blurb", a.BlurbZh, a.BlurbEn)
		bilingual(t, a.ID+" place", a.PlaceZh, a.PlaceEn)
		if err := New(a.ID).Validate(); err != nil {
			t.Errorf("%s: %v", a.ID, err)
		}
		if a.Workers <= 0 {
			t.Errorf("%s: %v workers", a.ID, a.Workers)
		}
	}
	if New("footwear").Params != Base() {
		t.Error("footwear is not the base")
	}
	if _, ok := ArchetypeByID("shoes"); ok {
		t.Error("found an archetype that does not exist")
	}
	if err := New("shoes").Validate(); err == nil {
		t.Error("an unknown archetype is allowed")
	}
}

func TestLeverTable(t *testing.T) {
	if len(LeverTable()) != NumLevers {
		t.Fatalf("%d rows for %d levers", len(LeverTable()), NumLevers)
	}
	for i, l := range LeverTable() {
		bilingual(t, l.ID, l.Zh, l.En)
		bilingual(t, l.ID+" help", l.HelpZh, l.HelpEn)
		if l.Min != 0 || l.Max != 1 || l.Default < 0 || l.Default > 1 || l.Step <= 0 {
			t.Errorf("%s: %+v", l.ID, l)
		}
		// The identifier is the name of the field in lower case.
		if name := reflect.TypeOf(Levers{}).Field(i).Name; strings.ToLower(name) != l.ID {
			t.Errorf("row %d is %q, field %q", i, l.ID, name)
		}
	}
	v := [5]float64{0.1, 0.2, 0.3, 0.4, 0.5}
	if LeversOf(v).Vector() != v {
		t.Errorf("%v became %v", v, LeversOf(v).Vector())
	}
}

func TestOutputTables(t *testing.T) {
	if len(OutputTable()) != int(NumOutputs) || len(HostOutputTable()) != int(NumHostOutputs) || len(VectorTable()) != int(NumVectors) {
		t.Fatalf("%d, %d, %d rows", len(OutputTable()), len(HostOutputTable()), len(VectorTable()))
	}
	seen := make(map[string]bool)
	once := func(id string) {
		if seen[id] || id == "" {
			t.Errorf("identifier %q is used twice", id)
		}
		seen[id] = true
	}
	for i, o := range OutputTable() {
		if int(o.Output) != i || o.Symbol != o.ID || o.Math == "" || o.Unit == "" || o.Source == "" {
			t.Errorf("row %d: %+v", i, o)
		}
		once(o.ID)
		bilingual(t, o.ID, o.Zh, o.En)
		bilingual(t, o.ID+" help", o.HelpZh, o.HelpEn)
	}
	for i, v := range VectorTable() {
		if int(v.Vector) != i || v.Unit == "" || v.Source == "" {
			t.Errorf("row %d: %+v", i, v)
		}
		bilingual(t, v.ID, v.Zh, v.En)
		for k := range v.Vector.Len() {
			once(v.Vector.ComponentID(k))
		}
	}
	clear(seen)
	for i, o := range HostOutputTable() {
		if int(o.Output) != i || o.Symbol == "" || o.Unit == "" || o.Source == "" {
			t.Errorf("row %d: %+v", i, o)
		}
		once(o.ID)
		bilingual(t, o.ID, o.Zh, o.En)
		bilingual(t, o.ID+" help", o.HelpZh, o.HelpEn)
	}
}

func TestNameTables(t *testing.T) {
	for i, f := range FunctionTable() {
		if int(f.Function) != i || f.Core != f.Function.Core() {
			t.Errorf("row %d: %+v", i, f)
		}
		bilingual(t, f.ID, f.Zh, f.En)
	}
	for i, g := range GovernanceTable() {
		if int(g.Governance) != i {
			t.Errorf("row %d: %+v", i, g)
		}
		bilingual(t, g.ID, g.Zh, g.En)
	}
	for i, s := range StageTable() {
		if int(s.Stage) != i || s.Stage.String() != s.ID {
			t.Errorf("row %d: %+v", i, s)
		}
		bilingual(t, s.ID+" help", s.HelpZh, s.HelpEn)
	}
}
