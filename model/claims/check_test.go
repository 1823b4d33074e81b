package claims

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"silkladder/model"
	"silkladder/model/study"
)

// T01 to T29 are all there, with their second parts, and every text exists in
// both languages.
func TestChecksComplete(t *testing.T) {
	var want []string
	for i := 1; i <= 29; i++ {
		id := fmt.Sprintf("T%02d", i)
		want = append(want, id)
		if id == "T16" || id == "T17" || id == "T21" {
			want = append(want, id+"b")
		}
	}
	var got []string
	for _, c := range Checks() {
		got = append(got, c.ID)
		for _, text := range []string{c.Zh, c.En, c.sayZh, c.sayEn, c.Break.Zh, c.Break.En} {
			if text == "" {
				t.Errorf("%s lacks a text", c.ID)
			}
		}
		if c.Structural != (c.WhyZh != "") || c.Structural != (c.WhyEn != "") {
			t.Errorf("%s: structural %v, reasons %q %q", c.ID, c.Structural, c.WhyZh, c.WhyEn)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("checks %v, want %v", got, want)
	}
}

// At the defaults 30 of 32 checks hold against the six hosts; the two that fail
// are about hosts without a gradient. Every claim breaks somewhere, against
// both tables.
func TestVerdicts(t *testing.T) {
	var failed, differ []string
	for _, r := range Published() {
		if !r.Six.Holds {
			failed = append(failed, r.Check.ID)
		}
		if r.Differs() {
			differ = append(differ, r.Check.ID)
		}
		if r.BreaksSix.Holds || r.BreaksAtlas.Holds && r.Check.Break.Settings != nil {
			t.Errorf("%s does not break in its counter-region: %s; %s", r.Check.ID, r.BreaksSix.En, r.BreaksAtlas.En)
		}
		if strings.Contains(r.Six.En+r.Atlas.Zh+r.BreaksSix.En+r.BreaksAtlas.Zh, "%!") {
			t.Errorf("%s: a detail does not fit its format: %s", r.Check.ID, r.Six.En)
		}
	}
	if want := []string{"T16b", "T17b"}; !slices.Equal(failed, want) {
		t.Errorf("fail at the defaults: %v, want %v", failed, want)
	}
	if want := []string{"T16"}; !slices.Equal(differ, want) {
		t.Errorf("hang on the host table: %v, want %v", differ, want)
	}
}

// A claim that holds in 99 of 100 draws, against both tables, and breaks only
// outside the plausible ranges is structural, and no other is.
func TestStructural(t *testing.T) {
	for _, r := range Published() {
		always := r.Share() >= .99 && r.ShareAtlas() >= .99 && !r.Check.Break.Plausible
		if always != r.Check.Structural {
			t.Errorf("%s: structural %v, but holds in %.3f and %.3f of draws (breaks inside the ranges: %v)",
				r.Check.ID, r.Check.Structural, r.Share(), r.ShareAtlas(), r.Check.Break.Plausible)
		}
	}
}

// A region called plausible lies inside the plausible ranges, any other outside.
func TestBreaksPlausible(t *testing.T) {
	for _, c := range Checks() {
		inside := true
		for _, s := range c.Break.Settings {
			p, ok := model.ParamByName(s.ID)
			if !ok {
				t.Fatalf("%s: no parameter %s", c.ID, s.ID)
			}
			for _, x := range s.Value {
				inside = inside && p.Len == 1 && x >= p.Low && x <= p.High
			}
		}
		if inside != c.Break.Plausible {
			t.Errorf("%s: plausible %v, inside the ranges %v", c.ID, c.Break.Plausible, inside)
		}
	}
}

// The shares agree with those of the model's documentation (200 draws of a
// different generator) within sampling error: three standard deviations of the
// difference, at least two points.
func TestSharesMatchDocumentation(t *testing.T) {
	documented := map[string]float64{
		"T01": 1, "T02": 1, "T03": 1, "T04": .44, "T05": .90, "T06": 1, "T07": .88, "T08": .44, "T09": .24, "T10": .96, "T11": .46,
		"T12": .69, "T13": 1, "T14": .43, "T15": .85, "T16": .80, "T16b": .18, "T17": .42, "T17b": .06, "T18": 1, "T19": .16, "T20": .50,
		"T21": .99, "T21b": .46, "T22": 1, "T23": .60, "T24": .13, "T25": .18, "T26": .94, "T27": .12, "T28": .37, "T29": .83,
	}
	for _, r := range Published() {
		want, ok := documented[r.Check.ID]
		if !ok {
			t.Errorf("%s is not documented", r.Check.ID)
		}
		variance := want * (1 - want) * (1./200 + 1./PublishedDraws)
		if d := r.Share() - want; d*d > max(9*variance, .02*.02) {
			t.Errorf("%s: share %.3f, documented %.2f", r.Check.ID, r.Share(), want)
		}
	}
}

// Draws leave alone what a check sets itself.
func TestOwnParametersExist(t *testing.T) {
	ids := study.Plausible().IDs()
	for _, c := range Checks() {
		for _, id := range c.own {
			if !slices.Contains(ids, id) {
				t.Errorf("%s: %s is not among the plausible ranges", c.ID, id)
			}
		}
	}
}

// Assumptions that the model refuses come back as an error.
func TestCheckRefusesBadAssumptions(t *testing.T) {
	c, _ := CheckByID("T28")
	if _, err := c.At(Atlas, []Setting{set("org", -3)}); err == nil {
		t.Error("org -3 accepted")
	}
}

// The JSON form of a row has the fields that the runner promises.
func TestRowJSON(t *testing.T) {
	data, err := json.Marshal(Published())
	if err != nil {
		t.Fatal(err)
	}
	var list []map[string]any
	if err := json.Unmarshal(data, &list); err != nil {
		t.Fatal(err)
	}
	for _, row := range list {
		for _, key := range strings.Fields("id ledger statement holds share structural breaks statement_zh detail holds_atlas share_atlas") {
			if _, ok := row[key]; !ok {
				t.Errorf("%v: no %s", row["id"], key)
			}
		}
	}
}

func ExampleCheck_At() {
	c, _ := CheckByID("T28")
	asIs, err := c.At(Six, nil)
	if err != nil {
		panic(err)
	}
	there, err := c.At(Six, c.Break.Settings)
	if err != nil {
		panic(err)
	}
	fmt.Println(c.En)
	fmt.Println("holds at the defaults:", asIs.Holds)
	fmt.Println("holds with", c.Break.En+":", there.Holds)
	// Output:
	// The Belt and Road raises functional position and home value added (four archetypes, toys apart).
	// holds at the defaults: true
	// holds with strong networks whose learning needs the shop floor, and relocation that absorbs management: false
}
