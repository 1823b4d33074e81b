package claims_test

import (
	"encoding/json"
	"fmt"

	"silkladder/model"
	"silkladder/model/claims"
)

// The paper's claims that fail in the model as it stands.
func ExamplePublished() {
	for _, r := range claims.Published() {
		if !r.Six.Holds {
			fmt.Printf("%s %s: holds in %.0f %% of %d draws\n", r.Check.ID, r.Check.En, 100*r.Share(), claims.PublishedDraws)
		}
	}
	// Output:
	// T16b Every host that the paper names, but Singapore, receives capacity.: holds in 24 % of 1000 draws
	// T17b Every host but Singapore gains.: holds in 7 % of 1000 draws
}

// Verdicts that hang on the table of hosts.
func ExampleRow_Differs() {
	for _, r := range claims.Published() {
		if r.Differs() {
			fmt.Printf("%s: %v against six hosts, %v against the atlas (%.2f of draws)\n", r.Check.ID, r.Six.Holds, r.Atlas.Holds, r.ShareAtlas())
		}
	}
	// Output:
	// T16: true against six hosts, false against the atlas (0.75 of draws)
}

// A survey is a plan of independent draws; its records can be made anywhere and
// counted together.
func ExampleSurvey() {
	v := claims.Survey{N: 3, Seed: claims.DefaultSeed}
	var records []float64
	for i := range v.Len() {
		var err error
		if records, err = v.Run(model.NewEngine(), i, records); err != nil {
			fmt.Println(err)
			return
		}
	}
	fmt.Println(len(records) == v.Len()*len(v.Columns()))
	first := claims.Count(records)[0]
	fmt.Println(first.Check.ID, first.Held, "of", first.Draws)
	// Output:
	// true
	// T01 3 of 3
}

// Rows evaluates the checks themselves; without records it counts no draws.
func ExampleRows() {
	rows, err := claims.Rows(nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(rows), rows[0].Check.ID, rows[0].Six.Holds)
	text, err := rows[0].MarshalJSON()
	if err != nil {
		fmt.Println(err)
		return
	}
	var shown struct {
		ID         string
		Ledger     []string
		Structural bool
	}
	fmt.Println(json.Unmarshal(text, &shown), shown)
	// Output:
	// 32 T01 true
	// <nil> {T01 [C1 C16 C45] true}
}

// The sentences of the paper by kind, in either language.
func ExampleLedger() {
	count := map[string]int{}
	for _, e := range claims.Ledger() {
		for _, k := range []claims.Kind(e.Kinds) {
			count[k.In(false)]++
		}
	}
	fmt.Println(len(claims.Ledger()), count)
	fmt.Println(claims.Policy.In(true))
	// Output:
	// 76 map[definition:13 figure:12 mechanism:39 policy claim:5 structure:14]
	// 政策主张
}

// A claim breaks somewhere, and the region is part of the check.
func ExampleCheck() {
	c, _ := claims.CheckByID("T28")
	fmt.Println(c.Break.En)
	for _, s := range []claims.Setting(c.Break.Settings) {
		fmt.Println(s.ID, s.Value)
	}
	for _, t := range []claims.Table{claims.Six, claims.Atlas} {
		v, err := c.At(t, c.Break.Settings)
		fmt.Println(v.Holds, err)
	}
	fmt.Println(len(claims.Checks()))
	// Output:
	// strong networks whose learning needs the shop floor, and relocation that absorbs management
	// hollow [1]
	// fix [0.6]
	// org [0.85]
	// false <nil>
	// false <nil>
	// 32
}

// The host table of the model's documentation.
func ExampleSixHosts() {
	for _, h := range claims.SixHosts() {
		fmt.Println(h.Name, h.Wage, h.Cap)
	}
	// Output:
	// Pakistan 0.4 0.1
	// Kazakhstan 0.8 0.08
	// Russia-Mongolia 0.85 0.08
	// Indonesia 0.5 0.12
	// Malaysia 0.85 0.08
	// Singapore 3.5 0.05
}

// In version 2 a check is about a cluster among all others of China.
func ExampleInNation() {
	verdicts, err := claims.InNation()
	fmt.Println(len(verdicts) == len(claims.Checks()), err)
	// Output: true <nil>
}
