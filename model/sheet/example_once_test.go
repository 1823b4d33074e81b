package sheet_test

import (
	"fmt"

	"silkladder/model/sheet"
)

// A value is computed when it is first asked for, and once.
func ExampleOnce() {
	var table sheet.Once[int]
	compute := func() int { fmt.Println("read"); return 18 }
	fmt.Println(table.Get(compute))
	fmt.Println(table.Get(compute))
	// Output:
	// read
	// 18
	// 18
}
