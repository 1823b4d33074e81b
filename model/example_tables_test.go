package model_test

import (
	"encoding/json"
	"fmt"

	"silkladder/model"
)

// The tables name everything a run holds, for files, axes and menus.
func ExampleOutputTable() {
	var series model.Output = model.OutVAh
	row := model.OutputTable()[series]
	fmt.Println(row.ID, row.Symbol, row.Unit, row.En)
	fmt.Println(len(model.OutputTable()) == int(model.NumOutputs))
	var ofHost model.HostOutput = model.HostDebt
	host := model.HostOutputTable()[ofHost]
	fmt.Println(host.ID, host.Unit, host.En)
	// Output:
	// VAh VAh chain value Home value added
	// true
	// debt chain value Debt
}

// A vector has a component for each function of the chain, or for each type of
// governance.
func ExampleVectorTable() {
	for _, row := range model.VectorTable() {
		fmt.Println(row.ID, row.Vector.Len(), row.Vector.ComponentID(0), row.En)
	}
	fmt.Println(model.VecC.Len() == model.NumFunctions, model.VecGov.Len() == model.NumGovernance)
	// Output:
	// gov 5 gov_market governance weights of the lead chain
	// sbar 7 sbar_R roles over all sales
	// sG 7 sG_R roles in the lead chain
	// sH 7 sH_R roles in the home market
	// sB 7 sB_R roles in host markets
	// c 7 c_R capability
	// true true
}

// The two ends of the smile are what lead firms keep for themselves.
func ExampleFunction_Core() {
	fmt.Println(model.FnR.Core(), model.FnA.Core(), model.FnB.Core())
	// Output:
	// true false true
}

// The smooth form of the stage moves before the label does.
func ExampleStageIndex() {
	roles := [7]float64{0.1, 0.6, 1, 1, 1, 0.2, 0}
	fmt.Printf("%s, %.2f\n", model.StageOf(roles), model.StageIndex(roles))
	for _, row := range model.StageTable() {
		fmt.Println(int(row.Stage), row.ID, row.Zh)
	}
	fmt.Println(model.StageAssembly.String())
	// Output:
	// OEM, 2.45
	// 0 assembly 组装
	// 1 OEM 贴牌生产（OEM）
	// 2 ODM 设计生产（ODM）
	// 3 OBM 自有品牌（OBM）
	// assembly
}

// A run takes at least a quarter and at most two hundred years.
func ExampleNew() {
	s := model.New("electronics")
	fmt.Println(s.Years == model.DefaultYears, s.Step == model.DefaultStep)
	s.Years = model.MinYears / 2
	fmt.Println(s.Validate())
	// Output:
	// true true
	// years: 0.125 is not allowed (allowed: 0.25 to 200)
}

func ExampleArchetypeByID() {
	a, found := model.ArchetypeByID("steel")
	fmt.Println(a.En, a.Params.U0, found)
	_, found = model.ArchetypeByID("shoes")
	fmt.Println(found)
	// Output:
	// Steel 0.72 true
	// false
}

// A table of parameters by group.
func ExampleParamTable() {
	var groups []string
	for _, d := range model.ParamTable() {
		if n := len(groups); n == 0 || groups[n-1] != d.Group {
			groups = append(groups, d.Group)
		}
	}
	fmt.Println(groups)
	// Output:
	// [value technology governance leadfirm thresholds demand learning resources capacity wages hosts noise]
}

// A policy as a list of five numbers, as sliders hold it.
func ExampleLeversOf() {
	l := model.LeversOf([5]float64{1, 0.4, 0.4, 0, 0})
	fmt.Println(l.Infrastructure, l.Parks, l.Vector())
	for _, row := range []model.Lever{model.LeverTable()[0]} {
		fmt.Println(row.En, row.Min, row.Max)
	}
	// Output:
	// 1 0.4 [1 0.4 0.4 0 0]
	// Infrastructure 0 1
}

// Scenarios are fields of larger documents.
func ExampleScenario_UnmarshalJSON() {
	var file struct{ Baseline, Policy model.Scenario }
	err := json.Unmarshal([]byte(`{"Baseline":{"version":1,"archetype":"toys"},
		"Policy":{"version":1,"archetype":"toys","levers":{"openness":1}}}`), &file)
	fmt.Println(file.Policy.Levers.Openness, file.Baseline.Levers.Openness, err)
	fmt.Println("format", model.FormatVersion, "of model", model.Version)
	// Output:
	// 1 0 <nil>
	// format 1 of model 1
}

// Error is one line for a person; Field, Value and Allowed are for programs.
func ExampleFieldError_Error() {
	s := model.New("steel")
	s.Levers.Parks = 2
	err := s.Validate().(*model.FieldError)
	fmt.Println(err.Error())
	fmt.Println(err.Field, err.Value, err.Reason == model.OutOfRange)
	// Output:
	// levers.parks: 2 is not allowed (allowed: 0 to 1)
	// levers.parks 2 true
}

// Series are one value a step; a year finds its step.
func ExampleResult_Series() {
	s := model.New("footwear")
	s.Hosts = village
	r, err := model.Run(s)
	if err != nil {
		fmt.Println(err)
		return
	}
	capacity := r.Series(model.OutK0)
	fmt.Printf("%d values, %.2f in year 10\n", len(capacity), capacity[r.Index(10)])
	for _, h := range []model.Host{r.Hosts[0]} {
		fmt.Println(h.Name, h.Corridor)
	}
	// Output:
	// 121 values, 1.18 in year 10
	// Here road
}
