package export_test

import (
	"fmt"
	"strings"

	"silkladder/model"
	"silkladder/model/export"
)

// The model of a scenario as a file for Vensim.
func ExampleMDL() {
	s := model.New("footwear")
	s.Years = 10
	text, err := export.MDL(s)
	if err != nil {
		fmt.Println(err)
		return
	}
	_, rest, _ := strings.Cut(text, "FINAL TIME")
	fmt.Println(strings.Fields(rest)[:2])

	s.Step = 3
	_, err = export.MDL(s)
	fmt.Println(err)
	// Output:
	// [= 10]
	// step: 3 is not allowed (allowed: 0.015625 to 1)
}

// The same model in XMILE, which Stella and other programs read.
func ExampleXMILE() {
	text, err := export.XMILE(model.New("steel"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for line := range strings.Lines(text) {
		if strings.Contains(line, "<dt>") || strings.Contains(line, "<stop>") {
			fmt.Println(strings.TrimSpace(line))
		}
	}
	// Output:
	// <stop>30</stop>
	// <dt>0.25</dt>
}

// The constants of an exported model that a reader may change.
func ExampleInputs() {
	s := model.New("footwear")
	s.Levers.Parks = 0.4
	inputs, err := export.Inputs(s)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, in := range inputs {
		if in.Name == "org" || in.Name == "rho[design]" || in.Name == "beta_parks" {
			fmt.Println(in.Name, in.Value)
		}
	}
	// Output:
	// rho[design] 0.85
	// org 0.7
	// beta_parks 0.4
}

// What an exported model should give: the recorded series under their exported
// names.
func ExampleRecordedSeries() {
	s := model.New("footwear")
	series, err := export.RecordedSeries(s)
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := model.Run(s)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, v := range series {
		if v.Name == "c[design]" || v.Name == "host_K[Pakistan]" {
			fmt.Printf("%s starts at %g\n", v.Name, v.Values(r)[0])
		}
	}
	// Output:
	// c[design] starts at 0.12
	// host_K[Pakistan] starts at 0
}

// All of China's clusters are one model, with a subscript for them; a budget for the
// policy is an equation of it.
func ExampleMDL_national() {
	s := model.National("steel")
	s.Budget = 5
	text, err := export.MDL(s)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(strings.Contains(text, "change_host_K[Cluster,Host] ="), strings.Contains(text, "INTEG(change_afford, 1)"))
	// Output:
	// true true
}
