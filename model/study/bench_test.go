package study_test

import (
	"testing"

	"silkladder/model"
	"silkladder/model/study"
)

// An exact attribution over four levers: 16 runs with the atlas.
func BenchmarkAttribution(b *testing.B) {
	s := model.New("footwear")
	s.Levers = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}
	e := model.NewEngine()
	for b.Loop() {
		if _, err := study.Attribute(e, s, study.ByLever()); err != nil {
			b.Fatal(err)
		}
	}
}

// An ensemble of 1,000 draws with the atlas: 2,000 runs with noise.
func BenchmarkEnsemble(b *testing.B) {
	s := model.New("footwear")
	s.Levers = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}
	en := study.NewEnsemble(s, 1000, 1)
	e := model.NewEngine()
	for b.Loop() {
		if _, err := study.Records(en, e, 0, en.Len(), nil); err != nil {
			b.Fatal(err)
		}
	}
}
