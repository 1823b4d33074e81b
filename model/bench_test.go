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

// Reading a scenario from JSON, as a link or a file gives it.
func BenchmarkParseScenario(b *testing.B) {
	text := []byte(`{"version":1,"archetype":"footwear","params":{"org":0.8,"θ_G":0.6},"levers":{"infrastructure":1,"parks":1}}`)
	for b.Loop() {
		if _, err := ParseScenario(text); err != nil {
			b.Fatal(err)
		}
	}
}
