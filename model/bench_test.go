package model

import "testing"

// One 30-year quarterly run with the six-host table of the documentation.
func BenchmarkRunSixHosts(b *testing.B) { benchmarkRun(b, sixHosts(b)) }

// One 30-year quarterly run with the economies of the atlas.
func BenchmarkRunAtlas(b *testing.B) { benchmarkRun(b, nil) }

func benchmarkRun(b *testing.B, hosts []Host) {
	s := New("footwear")
	s.Hosts = hosts
	s.Levers = Levers{1, 1, 1, 1, 0}
	e := NewEngine()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := e.Run(s); err != nil {
			b.Fatal(err)
		}
	}
}

// The sixteen runs of an exact attribution over four levers, with the atlas.
func BenchmarkSixteenRuns(b *testing.B) {
	s := New("footwear")
	e := NewEngine()
	for b.Loop() {
		for m := range 16 {
			s.Levers = Levers{float64(m & 1), float64(m >> 1 & 1), float64(m >> 2 & 1), float64(m >> 3 & 1), 0}
			if _, err := e.Run(s); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// Reading a scenario from JSON, as a link or a file gives it.
func BenchmarkParseScenario(b *testing.B) {
	text := []byte(`{"version":1,"archetype":"footwear","params":{"org":0.8,"θ_G":0.6},"levers":{"infrastructure":1,"parks":1}}`)
	for b.Loop() {
		if _, err := ParseScenario(text); err != nil {
			b.Fatal(err)
		}
	}
}
