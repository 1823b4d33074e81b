// Command crosscheck proves the exported models with an independent engine:
// SDEverywhere compiles the Vensim and the XMILE text of six models to
// JavaScript, random sets of parameters and levers run through both programs,
// and every recorded series must agree at every year.
//
//	go run ./model/export/crosscheck [-sets 500] [-seed 1] [-if-npm]
//	go run ./model/export/crosscheck -speed [-if-npm]
//
// With -speed it compares how long both take instead, in one process.
//
// It needs Node and npm and installs the exact versions of package-lock.json
// beside this file. The last line states sets, points and the worst relative
// difference; the exit status is 0 only when all agree. With -if-npm it says so
// and exits 0 where npm does not answer.
package main

import (
	"flag"
	"fmt"
	"os"
	"time"
)

func main() {
	sets := flag.Int("sets", 500, "number of random sets")
	seed := flag.Uint64("seed", 1, "seed of the random sets")
	ifNPM := flag.Bool("if-npm", false, "leave the check out where npm does not answer")
	race := flag.Bool("speed", false, "compare speed instead of results")
	flag.Parse()
	began := time.Now()
	if err := install(); err != nil {
		if *ifNPM {
			fmt.Println("npm does not answer: cross-check left out.", err)
			return
		}
		fail(err)
	}
	if *race {
		if err := speed(); err != nil {
			fail(err)
		}
		return
	}
	r, err := check(*sets, *seed)
	if err != nil {
		fail(err)
	}
	fmt.Printf("time: %.0f s\n", time.Since(began).Seconds())
	fmt.Println(r)
	if !r.passed() {
		os.Exit(1)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "crosscheck:", err)
	os.Exit(1)
}
