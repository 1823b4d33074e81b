package link_test

import (
	"fmt"

	"silkladder/app/lang"
	"silkladder/app/link"
)

func ExampleParse() {
	state, problems := link.Parse("?v=1&a=steel&l=100,100,140,100,0&utm_source=mail#?secret=x")
	fmt.Println(state.Scenario.Archetype, state.Scenario.Levers.Openness)
	for _, p := range problems {
		fmt.Println(p.In(lang.En))
		fmt.Println(p.In(lang.Zh))
	}
	fmt.Println(state.Query())
	// Output:
	// steel 1
	// Openness to transfer cannot be “140” (allowed: 0 to 100); the link opens with 100.
	// 产能合作开放度不能是“140”（允许：0至100），已改用100。
	// v=1&a=steel&l=100,100,100,100,0
}
