package main

import (
	"strings"
	"testing"
)

func TestTable(t *testing.T) {
	var b strings.Builder
	tab := table{}
	for _, x := range []float64{30, 10, 20} {
		tab.add("start", "ms", 0, x)
		tab.add("start", "ms", 1, x/2)
	}
	tab.add("new alone", "kB", 1, 7)
	if err := tab.print(&b); err != nil {
		t.Fatal(err)
	}
	const want = `| what | old | new | new / old |
|---|---:|---:|---:|
| start | 20 ms | 10 ms | 0.50 |
| new alone | – | 7 kB | – |
`
	if b.String() != want {
		t.Errorf("got\n%swant\n%s", b.String(), want)
	}
}

func TestQuantile(t *testing.T) {
	xs := []float64{5, 1, 4, 2, 3}
	for q, want := range map[float64]float64{0: 1, .5: 3, .95: 5, 1: 5} {
		if got := quantile(xs, q); got != want {
			t.Errorf("quantile %v is %v, want %v", q, got, want)
		}
	}
}
