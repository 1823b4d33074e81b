package ask

import (
	"encoding/binary"
	"math"

	"silkladder/app/question"
	"silkladder/model"
	"silkladder/model/study"
)

// floats decodes little-endian numbers into dst and returns how many fit.
func floats(dst []float64, b []byte) int {
	n := min(len(dst), len(b)/8)
	for i := range n {
		dst[i] = math.Float64frombits(binary.LittleEndian.Uint64(b[8*i:]))
	}
	return n
}

// Bytes encodes numbers as floats reads them.
func Bytes(v []float64) []byte {
	b := make([]byte, 8*len(v))
	for i, x := range v {
		binary.LittleEndian.PutUint64(b[8*i:], math.Float64bits(x))
	}
	return b
}

// Answerer performs tasks for a page, in a worker: see dom.Serve.
func Answerer() func(text string, from, to int) ([]byte, error) {
	e := model.NewEngine()
	var last string // the question whose tasks come in pieces
	var plan study.Plan
	return func(text string, from, to int) ([]byte, error) {
		if text != last {
			p, err := question.Planned(text)
			if err != nil {
				return nil, err
			}
			last, plan = text, p
		}
		recs, err := question.Perform(plan, e, from, to)
		if err != nil {
			e = model.NewEngine() // the old one may have stopped anywhere
			return nil, err
		}
		return Bytes(recs), nil
	}
}
