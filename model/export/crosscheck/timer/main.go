// Command timer says how long the model takes, natively or in WebAssembly: the
// same program is built for both.
//
//	timer WORLD TASK MILLISECONDS
//
// repeats the task for the given time and prints milliseconds for one. Worlds are
// six (the host table of the model's documentation) and atlas; tasks are those of
// the table below.
package main

import (
	"fmt"
	"os"
	"strconv"
	"time"

	"silkladder/model"
	"silkladder/model/claims"
	"silkladder/model/study"
)

// announced is footwear with the Belt and Road as announced, 30 years in
// quarters.
func announced(world string) model.Scenario {
	s := model.New("footwear")
	s.Levers = model.Levers{Infrastructure: 1, Parks: 1, Openness: 1, Market: 1}
	if world == "six" {
		s.Hosts = claims.SixHosts()
	}
	return s
}

// tasks by name: one run; an exact attribution, of 16 runs; an ensemble of 1,000
// draws, each without and with levers, without noise.
var tasks = map[string]func(e *model.Engine, s model.Scenario) error{
	"run": func(e *model.Engine, s model.Scenario) error {
		_, err := e.Run(s)
		return err
	},
	"attribution": func(e *model.Engine, s model.Scenario) error {
		_, err := study.Attribute(e, s, study.ByLever())
		return err
	},
	"ensemble": func(e *model.Engine, s model.Scenario) error {
		en := study.AnyCluster(s, 1000, 1)
		en.NoiseG, en.NoiseB = 0, 0
		_, err := study.Records(en, e, 0, en.N, nil)
		return err
	},
}

func main() {
	if err := measure(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "timer:", err)
		os.Exit(1)
	}
}

func measure(args []string) error {
	if len(args) != 3 || tasks[args[1]] == nil {
		return fmt.Errorf("usage: timer six|atlas run|attribution|ensemble MILLISECONDS")
	}
	least, err := strconv.Atoi(args[2])
	if err != nil {
		return err
	}
	e, s := model.NewEngine(), announced(args[0])
	done, began := 0, time.Now()
	for time.Since(began) < time.Duration(least)*time.Millisecond {
		if err := tasks[args[1]](e, s); err != nil {
			return err
		}
		done++
	}
	fmt.Println(time.Since(began).Seconds() * 1000 / float64(done))
	return nil
}
