package main

import (
	"fmt"

	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/manual"
	"silkladder/app/takeout"
	"silkladder/app/takeout/write"
	"silkladder/model"
)

// addModels publishes the model of each archetype as other programs read it, for
// visitors without scripts and for programs that fetch.
func addModels(out files, o Options) error {
	for _, a := range model.Archetypes() {
		s := link.Scenario(a.ID)
		for _, id := range manual.Models {
			k, _ := takeout.ByID(id)
			text, err := write.Text(id, lang.En, s, link.Label(s).En, o.url("/?"+link.State{Scenario: s, Model: s.Model()}.Query()))
			if err != nil {
				return fmt.Errorf("the model of %s: %w", a.ID, err)
			}
			out["data/"+k.File(a.ID)] = []byte(text)
		}
	}
	return nil
}
