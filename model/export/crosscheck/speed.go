package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"silkladder/model"
	"silkladder/model/export"
	"silkladder/model/study"
)

// How long each side runs: rounds in turn, each at least so long.
const (
	rounds       = 5
	milliseconds = 300
)

// speedJob is what speed.mjs reads.
type speedJob struct {
	Wasm         string       `json:"wasm"`
	Exec         string       `json:"exec"`
	Rounds       int          `json:"rounds"`
	Milliseconds int          `json:"milliseconds"`
	Worlds       []speedWorld `json:"worlds"`
}

type speedWorld struct {
	Name    string      `json:"name"`
	Model   string      `json:"model"`
	Inputs  []string    `json:"inputs"`
	Outputs []string    `json:"outputs"`
	Tasks   []speedTask `json:"tasks"`
}

type speedTask struct {
	Name string      `json:"name"`
	Sets [][]float64 `json:"sets"`
}

// speedResult is one line of what it prints, in milliseconds.
type speedResult struct {
	World, Task string
	Wasm        float64 // here, in WebAssembly
	All, One    float64 // there, storing all recorded series, or one
	native      float64
}

// speed compares the model with the engine on the same tasks and prints a table.
func speed() error {
	dir, err := os.MkdirTemp("", "silkladder-speed-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	job := speedJob{Wasm: filepath.Join(dir, "timer.wasm"), Rounds: rounds, Milliseconds: milliseconds}
	native := filepath.Join(dir, "timer")
	if err := build(native); err != nil {
		return err
	}
	if err := build(job.Wasm, "GOOS=js", "GOARCH=wasm"); err != nil {
		return err
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return err
	}
	job.Exec = filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js")
	for _, name := range []string{"six", "atlas"} {
		w, err := speedOf(dir, name)
		if err != nil {
			return err
		}
		job.Worlds = append(job.Worlds, w)
	}
	results, err := job.run(dir)
	if err != nil {
		return err
	}
	fmt.Printf("milliseconds; 30 years in quarters, footwear with all levers; best of %d rounds of %d ms or one task, taken in turn in one Node process (native: alone)\n", rounds, milliseconds)
	fmt.Printf("%-6s %-34s %9s %9s %13s %13s %8s %8s\n", "hosts", "task", "native", "wasm", "engine, all", "engine, one", "ratio", "ratio 1")
	names := map[string]string{"run": "one run", "attribution": "attribution, 16 runs", "ensemble": "ensemble, 1,000 draws (2,000 runs)"}
	for _, r := range results {
		if r.native, err = best(native, r.World, r.Task); err != nil {
			return err
		}
		fmt.Printf("%-6s %-34s %9.4g %9.4g %13.4g %13.4g %8.2f %8.2f\n", r.World, names[r.Task], r.native, r.Wasm, r.All, r.One, r.All/r.Wasm, r.One/r.Wasm)
	}
	fmt.Println("engine: SDEverywhere's JavaScript of the exported Vensim text, storing all recorded series at every step, as the model does, or one; ratio: its time over that in wasm")
	return nil
}

func build(out string, env ...string) error {
	cmd := exec.Command("go", "build", "-trimpath", "-o", out, "./timer")
	cmd.Dir, cmd.Env = home(), append(os.Environ(), env...)
	if said, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("go build: %w\n%s", err, said)
	}
	return nil
}

// speedOf writes the world's model and lists what each task runs it with: the
// levers and the parameters that an ensemble varies.
func speedOf(dir, name string) (speedWorld, error) {
	s := model.New("footwear")
	s.Levers = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}
	if name == "six" {
		s.Hosts = sixHosts()
	}
	w := speedWorld{Name: name, Model: filepath.Join(dir, name+".mdl")}
	text, err := export.MDL(s)
	if err != nil {
		return w, err
	}
	if err := os.WriteFile(w.Model, []byte(text), 0o644); err != nil {
		return w, err
	}
	series, err := export.RecordedSeries(s)
	if err != nil {
		return w, err
	}
	for _, v := range series {
		w.Outputs = append(w.Outputs, v.Name)
	}
	changing := map[string]bool{}
	for _, id := range study.Plausible().IDs() {
		changing[id] = true
	}
	set := func(s model.Scenario) (values []float64) {
		inputs, err := export.Inputs(s)
		if err != nil {
			panic("crosscheck: " + err.Error()) // the scenario above, within its ranges
		}
		w.Inputs = w.Inputs[:0]
		for _, in := range inputs {
			if changing[in.Name] || in.Name == "bar_strength" || strings.HasPrefix(in.Name, "beta_") && in.Name != "beta_L" {
				w.Inputs = append(w.Inputs, in.Name)
				values = append(values, in.Value)
			}
		}
		return values
	}
	w.Tasks = []speedTask{{"run", [][]float64{set(s)}}, {Name: "attribution"}, {Name: "ensemble"}}
	for m := range 16 {
		c := s
		c.Levers = model.Levers{Infrastructure: float64(m & 1), Parks: float64(m >> 1 & 1), Openness: float64(m >> 2 & 1), Market: float64(m >> 3 & 1)}
		w.Tasks[1].Sets = append(w.Tasks[1].Sets, set(c))
	}
	en := study.AnyCluster(s, 1000, 1)
	for i := range en.N {
		draw := en.Draw(i, 0)
		w.Tasks[2].Sets = append(w.Tasks[2].Sets, set(draw.Without()), set(draw))
	}
	return w, nil
}

func (j speedJob) run(dir string) (results []speedResult, err error) {
	data, err := json.Marshal(j)
	if err != nil {
		return nil, err
	}
	file := filepath.Join(dir, "speed.json")
	if err := os.WriteFile(file, data, 0o644); err != nil {
		return nil, err
	}
	node := exec.Command("node", filepath.Join(home(), "speed.mjs"), file)
	node.Stderr = os.Stderr
	out, err := node.Output()
	if err != nil {
		return nil, fmt.Errorf("speed.mjs: %w", err)
	}
	return results, json.Unmarshal(out, &results)
}

// best is the best round of the native program.
func best(program, world, task string) (least float64, err error) {
	for round := range rounds {
		out, err := exec.Command(program, world, task, strconv.Itoa(milliseconds)).Output()
		if err != nil {
			return 0, fmt.Errorf("timer: %w", err)
		}
		ms, err := strconv.ParseFloat(strings.TrimSpace(string(out)), 64)
		if err != nil {
			return 0, err
		}
		if round == 0 || ms < least {
			least = ms
		}
	}
	return least, nil
}
