// Command program does a little of everything that needs the tables of a Go
// program: it grows its stack, collects garbage, recovers from a fault and
// names its own functions. pack must not change what it prints.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
)

func main() {
	fmt.Println("deep", deep(20000))
	fmt.Println("fault", fault(nil))
	done := make(chan map[string]int)
	for i := range 4 {
		go func() { done <- count(i) }()
	}
	for range 4 {
		m := <-done
		runtime.GC()
		fmt.Println("words", len(m))
	}
	fmt.Println("here", here())
	if len(os.Args) > 1 {
		fall()
	}
}

// deep makes the stack grow, which moves it by the tables of pointers.
func deep(n int) int {
	var room [16]int
	room[n%16] = n
	if n == 0 {
		return 0
	}
	return deep(n-1) + room[n%16]%2
}

func fault(p *int) (err any) {
	defer func() { err = recover() }()
	return *p
}

func count(seed int) map[string]int {
	m := map[string]int{}
	for i := range 5000 {
		m[strings.Repeat("x", i%97)+fmt.Sprint(seed)]++
	}
	return m
}

func here() string {
	pc, _, _, _ := runtime.Caller(0)
	return runtime.FuncForPC(pc).Name()
}

//go:noinline
func fall() { panic("fallen") }
