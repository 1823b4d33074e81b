package model_test

import (
	"fmt"

	"silkladder/model"
)

// The cluster in focus has names and parameters of its own in either version.
func ExampleScenario_Names() {
	one, all := model.New("footwear"), model.National("solar")
	for _, s := range []model.Scenario{one, all} {
		zh, en := s.Names()
		fmt.Println(s.Model(), zh, en, s.Own() == s.Params)
	}
	// Output:
	// 1 鞋业 Footwear true
	// 2 光伏 Solar panels true
}
