package tell

import (
	"bytes"
	"encoding/json"
	"math"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"silkladder/app/lang"
	"silkladder/app/probe"
	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/study"
	"silkladder/model/study/ema"
)

// planted are cases in which the functional level ends below .3 where spillovers are
// weak and transfer is slow, and seldom elsewhere; value at home is noise.
func planted(t *testing.T, n int) *Desk {
	t.Helper()
	c := probe.Cases{Axes: []string{"spill", "tau_T", "disp", "kappa"}, From: "prior"}
	c.Columns = append(append([]string{}, c.Axes...), "seed", "redraws", "F_without", "VAh_without", "F_with", "VAh_with", "worst_host", "leadG_with@0", "leadG_with@30")
	s := model.New("toys")
	c.Question = question.Question{Kind: question.Ensemble, Scenario: s, Draws: n}.Encode()
	r := rand.New(rand.NewPCG(4, 5))
	for range n {
		x := [4]float64{r.Float64(), r.Float64(), r.Float64(), r.Float64()}
		f := .5 + .01*x[2]
		if x[0] < .4 && x[1] < .5 || r.Float64() < .03 {
			f = .2
		}
		c.Records = append(c.Records, x[0], x[1], x[2], x[3], 1, 0, .1, .5, f, .5+r.NormFloat64(), 0, 0, f)
	}
	d := &Desk{}
	if err := d.Hold(c); err != nil {
		t.Fatal(err)
	}
	return d
}

// said is what an order comes to, by element.
func (d *Desk) said(t *testing.T, o probe.Order) map[string]string {
	t.Helper()
	list, err := d.Fails(probe.Encode(o))
	if err != nil {
		t.Fatal(err)
	}
	m := map[string]string{}
	for _, p := range list {
		m[p.ID] = p.Content
	}
	return m
}

// A planted box is told in words first, then in numbers, in both languages.
func TestWordsOfAPlantedBox(t *testing.T) {
	d := planted(t, 600)
	for l, want := range map[lang.Lang][]string{
		lang.En: {"Almost always and almost only where ", " is below 0.", " and ", "Looked for in one half"},
		lang.Zh: {"几乎总是且几乎只出现在", "低于0.", "，且", "只在一半情形中寻找"},
	} {
		m := d.said(t, probe.Order{Lang: l.Tag(), Do: "event", Value: "F_with"})
		for _, w := range want {
			if !strings.Contains(m["probe-says"], w) {
				t.Errorf("%v: %q is not in %s", l, w, m["probe-says"])
			}
		}
		b, _, _ := d.look.box(&d.set)
		if len(b.Limits) != 2 || b.Limits[0].Axis != 0 || b.Limits[1].Axis != 1 || math.Abs(b.Limits[0].High-.4) > .05 {
			t.Errorf("%v: the box is %+v", l, b)
		}
		if !strings.Contains(m["probe-numbers"], percent(b.Density)) || !strings.Contains(m["probe-numbers"], percent(b.Coverage)) || !strings.Contains(m["probe-numbers"], percent(b.Support)) {
			t.Errorf("%v: %+v is told as %s", l, b, m["probe-numbers"])
		}
		if strings.Count(m["probe-twin"], "<tr>") != 1+2+1 {
			t.Errorf("%v: the table is %s", l, m["probe-twin"])
		}
	}
}

// It is said plainly where nothing tells where it happens, and where it happens too
// seldom or nearly everywhere.
func TestHonest(t *testing.T) {
	d := planted(t, 300)
	for _, c := range []struct {
		o    probe.Order
		says string
	}{
		{probe.Order{Do: "event", Value: "VAh"}, "No set of assumptions tells"},
		{probe.Order{Do: "limit", Value: "-9"}, "too few cases"},
		{probe.Order{Do: "limit", Value: "9"}, "nearly everywhere"},
		{probe.Order{Do: "flip", Checked: true}, "too few cases"},
	} {
		m := d.said(t, c.o)
		if s := m["probe-says"]; !strings.Contains(s, c.says) {
			t.Errorf("%+v: %q is not said in %s", c.o, c.says, s)
		}
		// And no box is shown after that, nor numbers of one.
		if b, _, _ := d.look.box(&d.set); len(b.Limits) != 0 || m["probe-numbers"] != "" || m["probe-boxes"] != "" || strings.Contains(m["probe-peel"], "100%") {
			t.Errorf("%+v: there is no box, and %+v is shown: %s", c.o, b, m["probe-numbers"])
		}
	}
	d = planted(t, 40) // five cases in the box
	if s := d.said(t, probe.Order{})["probe-says"]; s == "" || strings.Contains(s, "Almost") {
		t.Errorf("of 40 cases it is said %s", s)
	}
}

// Every control moves the box that is shown, and the one that was found comes back.
func TestAdjusting(t *testing.T) {
	d := planted(t, 600)
	found := d.said(t, probe.Order{Do: "event", Value: "F_with"})["probe-says"]
	now := func() study.Box { b, _, _ := d.look.box(&d.set); return b }
	was := now()
	d.said(t, probe.Order{Do: "peel", Value: "3"})
	if b := now(); b.Cases <= was.Cases || d.set.peel != 3 {
		t.Errorf("three peels leave %+v", b)
	}
	d.said(t, probe.Order{Do: "box:0"})
	m := d.said(t, probe.Order{Do: "high:spill:0:1", Value: "40", Sliding: true})
	if b := now(); b.Limits[0].High != .2 || b.Limits[1] == (study.Limit{}) {
		t.Errorf("the slider gives %+v", b)
	}
	if m["probe-bounds"] != "" || m["probe-high-spill"] != "0.2" || m["probe-says"] == found {
		t.Errorf("while it slides: %q, %q", m["probe-high-spill"], m["probe-says"])
	}
	d.said(t, probe.Order{Do: "high:spill:0:1", Value: "200"})
	if b := now(); !math.IsInf(b.Limits[0].High, 1) {
		t.Errorf("a slider at its end leaves %+v", b.Limits[0])
	}
	d.said(t, probe.Order{Do: "low:tau_T", Value: "0,25"})
	if b := now(); b.Limits[1].Low != .25 {
		t.Errorf("a typed bound gives %+v", b.Limits)
	}
	if m := d.said(t, probe.Order{Do: "low:tau_T", Value: "none"}); m[probe.Say] == "" || now().Limits[1].Low != .25 {
		t.Errorf("nonsense gives %+v, said %q", now().Limits, m[probe.Say])
	}
	d.said(t, probe.Order{Do: "more", Value: "disp"})
	d.said(t, probe.Order{Do: "high:disp", Value: ".5"})
	if b := now(); len(b.Limits) != 3 || b.Support >= .5 {
		t.Errorf("with one axis more %+v", b)
	}
	d.said(t, probe.Order{Do: "drop:tau_T"})
	if b := now(); len(b.Limits) != 2 {
		t.Errorf("without an axis %+v", b)
	}
	if s := d.said(t, probe.Order{Do: "box:0"})["probe-says"]; s != found {
		t.Errorf("it comes back as %s, was %s", s, found)
	}
	limit := d.set.limit
	if m := d.said(t, probe.Order{Do: "limit", Value: "much"}); m[probe.Say] == "" || d.set.limit != limit {
		t.Errorf("nonsense moved the threshold to %v", d.set.limit)
	}
	d.said(t, probe.Order{Do: "box:7"}) // there is none
}

var opens = regexp.MustCompile(`data-act="probe-case" data-of="(\d+)"`)

// The cases that are offered lie in the box, and in them it happens.
func TestOfferedCases(t *testing.T) {
	d := planted(t, 600)
	m := d.said(t, probe.Order{Do: "event", Value: "F_with"})
	list := opens.FindAllStringSubmatch(m["probe-open"], -1)
	if len(list) != 2 {
		t.Fatalf("%d cases are offered", len(list))
	}
	b, _, _ := d.look.box(&d.set)
	for _, o := range list {
		i := 0
		for _, c := range o[1] {
			i = 10*i + int(c-'0')
		}
		if !b.Holds(d.look.prim.X[i]) || !d.look.prim.Interest[i] {
			t.Errorf("case %d is none of the box", i)
		}
	}
}

// The file says of which scenario, seed and model the cases are.
func TestArchive(t *testing.T) {
	d := planted(t, 20)
	b, err := d.Archive("0123456789abcdef")
	if err != nil {
		t.Fatal(err)
	}
	about, err := ema.Read(bytes.NewReader(b))
	if err != nil || about.Model != "0123456789abcdef" || about.Settings.Seed != question.Seed || about.Settings.Draws != 20 || about.Settings.From != "prior" || about.Settings.Scenario.Archetype != "toys" {
		t.Errorf("%+v, %v", about, err)
	}
	text, err := Read("0123456789abcdef", b)
	var settings study.Settings
	if err != nil || json.Unmarshal([]byte(text), &settings) != nil || settings.Seed != question.Seed {
		t.Errorf("it is read as %s, %v", text, err)
	}
	for want, data := range map[string][]byte{probe.OtherModel: b, probe.NoCases: b[:len(b)-20]} {
		if text, err := Read("fedcba9876543210", data); err == nil || err.Error() != want || text != "" {
			t.Errorf("%q, %v, should be refused as %s", text, err, want)
		}
	}
}
