package study

import (
	"math"

	"silkladder/model"
)

// Matrix is the matrix of governance and upgrading of Humphrey and Schmitz (2002)
// from runs: the scenario with its lead-firm chain put under one type of
// governance after another (C41 to C44). It is a Plan with one task a type.
//
// Hierarchy is closed to a cluster as a whole; a chain put under it hands the
// cluster no orders.
type Matrix struct{ Scenario model.Scenario }

// Upgrading is one of the four upgradings as the matrix counts them.
type Upgrading int

// The four upgradings, in the order of the matrix.
const (
	Process    Upgrading = iota // level P
	Product                     // level Q
	CoreWork                    // functional: part of the core work of the lead-firm chain
	ChainLevel                  // level X

	NumUpgradings // number of upgradings
)

// upgradings are the outputs that measure them.
var upgradings = [NumUpgradings]model.Output{model.OutP, model.OutQ, model.OutLeadG, model.OutX}

// Cells are the changes since the start: by type of governance, then upgrading.
type Cells [model.NumGovernance][NumUpgradings]float64

// Len is the number of types of governance.
func (m Matrix) Len() int { return model.NumGovernance }

// years is the number of whole years kept beside the start.
func (m Matrix) years() int { return int(math.Ceil(m.Scenario.Years - 1e-9)) }

// Columns names the numbers of a record: every upgrading in every year.
func (m Matrix) Columns() []string {
	var cols []string
	for range m.years() + 1 {
		for _, o := range upgradings {
			cols = append(cols, model.OutputTable()[o].ID)
		}
	}
	return cols
}

// Run runs the scenario under type i.
func (m Matrix) Run(e *model.Engine, i int, dst []float64) ([]float64, error) {
	s := m.Scenario
	s.Params.ForceGov = [model.NumGovernance]float64{}
	s.Params.ForceGov[i] = 1
	r, err := e.Run(s)
	if err != nil {
		return nil, err
	}
	for y := range m.years() + 1 {
		for _, o := range upgradings {
			dst = append(dst, r.At(o, float64(y)))
		}
	}
	return dst, nil
}

// Cells reads the records of all tasks: what each upgrading has gained or lost in
// a number of whole years.
func (m Matrix) Cells(recs []float64, years float64) (c Cells) {
	per := (m.years() + 1) * int(NumUpgradings)
	y := max(0, min(int(years+.5), m.years()))
	for i := range c {
		r := recs[i*per:]
		for u := range c[i] {
			c[i][u] = r[y*int(NumUpgradings)+u] - r[u]
		}
	}
	return c
}
