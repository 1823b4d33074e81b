package model_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"silkladder/model"
)

// village is a host for the examples, so that they do not change with the atlas.
var village = []model.Host{{
	Name: "Here", Corridor: "road", Wage: 0.4, J: 0.4, Y: 0.1, A: 0.1, Skill: 0.6,
	Ice: 0.3, Tariff: 0.1, Outlet: 1, Cap: 0.53, Incumbents: 0.2,
}}

// The effect of the Belt and Road is the difference between two runs.
func ExampleRun() {
	s := model.New("footwear")
	s.Hosts = village
	s.Levers = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}
	with, err := model.Run(s)
	if err != nil {
		fmt.Println(err)
		return
	}
	without, err := model.Run(s.Without())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("functional upgrading after 30 years: %.2f without, %.2f with\n", without.Last(model.OutF), with.Last(model.OutF))
	fmt.Printf("capacity abroad in 2023: %.2f of initial output\n", with.At(model.OutKB, 2023-model.StartYear))
	// Output:
	// functional upgrading after 30 years: 0.20 without, 0.28 with
	// capacity abroad in 2023: 0.78 of initial output
}

// A study runs many scenarios in the memory of one.
func ExampleEngine() {
	e := model.NewEngine()
	for _, org := range []float64{0.5, 0.7, 0.9} {
		s := model.New("footwear")
		s.Hosts = village
		s.Params.Org = org
		r, err := e.Run(s)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("organisation %.1f: F %.2f\n", org, r.Last(model.OutF))
	}
	// Output:
	// organisation 0.5: F 0.03
	// organisation 0.7: F 0.20
	// organisation 0.9: F 0.35
}

func ExampleParseScenario() {
	s, err := model.ParseScenario([]byte(`{"version":1,"archetype":"steel","params":{"θ_G":0.6},"levers":{"parks":0.4}}`))
	fmt.Println(s.Archetype, s.Params.ThG, s.Levers.Parks, s.Years, err)

	_, err = model.ParseScenario([]byte(`{"version":1,"archetype":"steel","params":{"θ_G":6}}`))
	fmt.Println(err)
	// Output:
	// steel 0.6 0.4 30 <nil>
	// params.th_G: 6 is not allowed (allowed: 0.05 to 1.5)
}

// The JSON form holds only what differs from the archetype.
func ExampleScenario_MarshalJSON() {
	s := model.New("toys")
	s.Params.Intent = 0.6
	s.Levers.Market = 1
	text, err := json.Marshal(s)
	fmt.Println(string(text), err)
	// Output:
	// {"version":1,"archetype":"toys","params":{"intent":0.6},"levers":{"market":1}} <nil>
}

// A program that words errors in another language looks at the fields.
func ExampleFieldError() {
	s := model.New("toys")
	s.Params.Org = 2
	var field *model.FieldError
	if errors.As(s.Validate(), &field) && field.Reason == model.OutOfRange {
		fmt.Printf("%s的值%v超出范围（%v–%v）\n", field.Field, field.Value, field.Min, field.Max)
	}
	// Output:
	// params.org的值2超出范围（0–1）
}

func ExampleResult_Vec() {
	s := model.New("footwear")
	s.Hosts = village
	r, err := model.Run(s)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, g := range model.GovernanceTable() {
		weights := r.Vec(model.VecGov, int(g.Governance))
		fmt.Printf("%s %.2f, %.2f after 10 years\n", g.ID, weights[0], weights[r.Index(10)])
	}
	// Output:
	// market 0.02, 0.04 after 10 years
	// modular 0.06, 0.28 after 10 years
	// relational 0.00, 0.02 after 10 years
	// captive 0.86, 0.63 after 10 years
	// hierarchy 0.05, 0.04 after 10 years
}

// A cluster can be at one stage in the chain of lead firms and at another along
// the belt.
func ExampleStageOf() {
	s := model.New("footwear")
	s.Hosts = village
	r, err := model.Run(s)
	if err != nil {
		fmt.Println(err)
		return
	}
	last := len(r.T) - 1
	fmt.Println(model.StageOf(r.Roles(model.VecSG, last)), "in the lead chain,", model.StageOf(r.Roles(model.VecSB, last)), "along the belt")
	// Output:
	// OEM in the lead chain, OBM along the belt
}

func ExampleResult_Host() {
	s := model.New("footwear")
	s.Hosts = village
	s.Levers.Openness = 1
	r, err := model.Run(s)
	if err != nil {
		fmt.Println(err)
		return
	}
	for i, h := range r.Hosts {
		wage := r.Host(i, model.HostW)
		fmt.Printf("%s: wage %.3f, %.3f after 30 years\n", h.Name, wage[0], wage[len(wage)-1])
	}
	// Output:
	// Here: wage 0.056, 0.202 after 30 years
}

func ExampleParamByName() {
	d, _ := model.ParamByName("ι_I")
	fmt.Printf("%s (%s): %v %s, plausible %v to %v\n", d.En, d.ID, d.Default()[0], d.Unit, d.Low, d.High)
	// Output:
	// Effect of effort at the ends (iotaI): 0.14 1/year, plausible 0.07 to 0.22
}

func ExampleParam_Set() {
	d, _ := model.ParamByName("mixI")
	p := model.Base()
	d.Set(&p, []float64{0.5, 0.5, 0, 0}) // all effort into research and design
	fmt.Println(d.Get(&p))
	// Output:
	// [0.5 0.5 0 0]
}

func ExampleArchetypes() {
	for _, a := range model.Archetypes() {
		fmt.Println(a.ID, a.Zh, a.Params.Sales0)
	}
	// Output:
	// footwear 鞋业 [0.85 0.1 0.05]
	// steel 钢铁 [0.1 0.8 0.1]
	// appliance 家电 [0.35 0.5 0.15]
	// toys 玩具 [0.92 0.05 0.03]
	// electronics 电子信息 [0.75 0.2 0.05]
}

func ExampleLeverTable() {
	for _, l := range model.LeverTable() {
		fmt.Println(l.Symbol, l.ID, l.Zh, l.Default)
	}
	// Output:
	// β_I infrastructure 基础设施 0.4
	// β_P parks 产业园区 0.4
	// β_O openness 产能合作开放度 0.4
	// β_M market 市场准入 0.4
	// β_E inward 引进生态园 0
}

// A corridor that stays closed, and a park that opens late.
func ExampleOpening() {
	s := model.New("footwear")
	s.Levers.Infrastructure = 1
	s.Openings = []model.Opening{
		{Kind: model.OpeningCorridor, ID: "CPEC", Closed: true},
		{Kind: model.OpeningPark, ID: "KUAN", Year: 2020},
	}
	fmt.Println(s.Validate())
	fmt.Println(s.Shut(model.OpeningPark, "KUAN", 2019), s.Shut(model.OpeningPark, "KUAN", 2020))

	// In version 2 what closes stands until the levers act.
	n := model.National("steel")
	n.Openings = s.Openings[:1]
	fmt.Println(n.Shut(model.OpeningCorridor, "CPEC", model.Present), n.Shut(model.OpeningCorridor, "CPEC", model.Present+1))
	// Output:
	// <nil>
	// true false
	// false true
}

func ExampleSmileCurve() {
	for k, v := range model.SmileCurve(6, 0) {
		fmt.Printf("%s %.2f ", model.FunctionTable()[k].ID, v)
	}
	// Output:
	// R 0.27 D 0.14 C 0.06 A 0.04 L 0.06 M 0.14 B 0.27
}

// A capable supplier of a complex but codified product is in a modular chain.
func ExampleGovernanceWeights() {
	p := model.Base()
	g := model.GovernanceWeights(0.9, 1, &p)
	fmt.Printf("%.2f\n", g[model.GovModular])
	// Output:
	// 0.92
}
