package main

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"silkladder/model/export"
)

// The agreement that is asked for: a relative 1e-12. A value below floor is compared
// as if it had that size.
const (
	tolerance = 1e-12
	floor     = 1e-3
)

// remainders are the series that are small differences of much larger numbers, whose
// rounding alone is 1e-16 a step and adds up over a hundred and twenty steps and
// eighteen clusters. They are compared as if they had at least the size given: to
// 2e-14.
var remainders = map[string]float64{
	"grad":      2e-2, // means of host_grad
	"host_grad": 2e-2, // of logarithms of unit cost, each near 1
	"Nadv":      2e-2, // people who go into advanced functions: of all and of those in production
	"Npool":     2e-2, // idle people: the same
	"E":         2e-2, // effort: a power below 1 of these
	"Ik":        2e-2, // funds for capacity: of funds and of those for capability
}

// least is the size below which values of a series are compared as if they had it.
func least(name string) float64 {
	base, _, _ := strings.Cut(name, "[")
	return max(floor, remainders[base])
}

// formats are the endings of the model files.
var formats = []string{"mdl", "xmile"}

// job is one model in one format; the fields are those of check.mjs.
type job struct {
	Model   string      `json:"model"`
	Inputs  []string    `json:"inputs"`
	Outputs []string    `json:"outputs"`
	Sets    [][]float64 `json:"sets"`
	Keep    int         `json:"keep"`
	Result  string      `json:"result"`
}

// expected is what package model says about the sets of one world.
type expected struct {
	world    *world
	names    []string
	units    []float64 // of each name, by which values are divided
	years    int
	values   []float64 // as in the result file
	unsteady int       // sets drawn again
}

// check draws the sets, runs them here and in the engine, and compares.
func check(sets int, seed uint64) (report, error) {
	dir, err := os.MkdirTemp("", "silkladder-crosscheck-")
	if err != nil {
		return report{}, err
	}
	defer os.RemoveAll(dir)
	rng := rand.New(rand.NewPCG(seed, 20130907))
	var all []expected
	var jobs []job
	for _, w := range worlds() {
		n := (sets*w.part + 99) / 100
		e, list, err := prepare(dir, w, n, rng)
		if err != nil {
			return report{}, err
		}
		all = append(all, e)
		for _, f := range formats {
			j := list
			j.Model += f
			j.Result += f
			jobs = append(jobs, j)
		}
	}
	if err := runAll(jobs); err != nil {
		return report{}, err
	}
	r := report{}
	for _, e := range all {
		for _, f := range formats {
			got, err := readValues(filepath.Join(dir, e.world.file()+".values."+f))
			if err != nil {
				return r, err
			}
			if len(got) != len(e.values) {
				return r, fmt.Errorf("%s, %s: %d values, want %d", e.world.name, f, len(got), len(e.values))
			}
			r.compare(e, f, got)
		}
	}
	return r, nil
}

// prepare writes the world's models and draws its sets.
func prepare(dir string, w *world, n int, rng *rand.Rand) (expected, job, error) {
	var j job
	mdl, err := export.MDL(w.base)
	if err != nil {
		return expected{}, j, err
	}
	xmile, err := export.XMILE(w.base)
	if err != nil {
		return expected{}, j, err
	}
	j = job{Model: filepath.Join(dir, w.file()+"."), Result: filepath.Join(dir, w.file()+".values."), Keep: w.keep()}
	if err := errors.Join(os.WriteFile(j.Model+"mdl", []byte(mdl), 0o644), os.WriteFile(j.Model+"xmile", []byte(xmile), 0o644)); err != nil {
		return expected{}, j, err
	}
	if w.series, err = export.RecordedSeries(w.base); err != nil {
		return expected{}, j, err
	}
	e := expected{world: w, years: int(w.base.Years) + 1}
	for _, s := range w.series {
		j.Outputs = append(j.Outputs, s.Name)
		e.units = append(e.units, s.Unit)
	}
	e.names = j.Outputs
	for range n {
		s, values, unsteady := w.draw(rng)
		e.values = append(e.values, values...)
		e.unsteady += unsteady
		inputs, err := export.Inputs(s)
		if err != nil {
			return e, j, err
		}
		set := make([]float64, len(inputs))
		j.Inputs = j.Inputs[:0]
		for i, in := range inputs {
			j.Inputs = append(j.Inputs, in.Name)
			set[i] = in.Value
		}
		j.Sets = append(j.Sets, set)
	}
	return e, j, nil
}

// runAll runs the engine on all models, as many at a time as there are
// processors.
func runAll(jobs []job) error {
	free := make(chan bool, runtime.NumCPU())
	errs := make(chan error)
	for _, j := range jobs {
		go func() {
			free <- true
			defer func() { <-free }()
			errs <- j.run()
		}()
	}
	var all error
	for range jobs {
		all = errors.Join(all, <-errs)
	}
	return all
}

// run runs the engine on one model.
func (j job) run() error {
	data, err := json.Marshal(j)
	if err != nil {
		return err
	}
	if err := os.WriteFile(j.Model+".json", data, 0o644); err != nil {
		return err
	}
	node := exec.Command("node", filepath.Join(home(), "check.mjs"), j.Model+".json")
	node.Stdout, node.Stderr = os.Stderr, os.Stderr
	if err := node.Run(); err != nil {
		return fmt.Errorf("%s: %w", filepath.Base(j.Model), err)
	}
	return nil
}

func readValues(file string) ([]float64, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	v := make([]float64, len(data)/8)
	for i := range v {
		v[i] = math.Float64frombits(binary.LittleEndian.Uint64(data[8*i:]))
	}
	return v, nil
}
