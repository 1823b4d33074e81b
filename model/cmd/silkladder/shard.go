package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// shard is part i of n of a study's tasks, counted from 1.
type shard struct{ i, n int }

// maxShards is the most parts a study can be cut into.
const maxShards = 1_000_000

// bounds returns the range of tasks of the shard, from inclusive, to exclusive.
// The ranges of all shards of a study follow one another and cover it.
func (s shard) bounds(tasks int) (from, to int) {
	part := func(i int) int {
		return int(int64(tasks)/int64(s.n)*int64(i)) + int(int64(tasks)%int64(s.n)*int64(i)/int64(s.n))
	}
	return part(s.i - 1), part(s.i)
}

// array describes how a scheduler tells one job of an array which one it is.
type array struct {
	name               string
	index, first, step string // variables; first and step may be absent
	count, last        string // variables of the number of jobs, or of the last index
	base               int    // first index where no variable says so
	always             bool   // set outside arrays, too: only used when asked for
}

var arrays = []array{
	{name: "Slurm", index: "SLURM_ARRAY_TASK_ID", first: "SLURM_ARRAY_TASK_MIN", step: "SLURM_ARRAY_TASK_STEP", count: "SLURM_ARRAY_TASK_COUNT", last: "SLURM_ARRAY_TASK_MAX"},
	{name: "Grid Engine", index: "SGE_TASK_ID", first: "SGE_TASK_FIRST", step: "SGE_TASK_STEPSIZE", last: "SGE_TASK_LAST", base: 1},
	{name: "Kubernetes", index: "JOB_COMPLETION_INDEX", count: "JOB_COMPLETIONS"},
	{name: "GNU parallel", index: "PARALLEL_SEQ", base: 1, always: true},
}

// parseShard reads the flag -shard: "i/n" counts from 1; "all" is everything;
// "auto" and "" take index and number of jobs from the scheduler's environment
// and mean everything outside an array; "auto/n" takes the index alone. source
// names the scheduler if one was asked.
func parseShard(text string, env func(string) string) (s shard, source string, err error) {
	bad := func(value, allowed string) (shard, string, error) {
		return shard{}, "", badInput(fmt.Errorf("-shard: %s is not allowed (allowed: %s)", value, allowed))
	}
	const forms = "i/n with i from 1 to n, auto, auto/n or all"
	switch text {
	case "all":
		return shard{1, 1}, "", nil
	case "", "auto":
		return fromEnvironment(0, text == "auto", env)
	}
	left, right, found := strings.Cut(text, "/")
	n, err := strconv.Atoi(right)
	if !found || err != nil || n < 1 || n > maxShards {
		return bad(strconv.Quote(text), forms)
	}
	if left == "auto" {
		return fromEnvironment(n, true, env)
	}
	i, err := strconv.Atoi(left)
	if err != nil || i < 1 || i > n {
		return bad(strconv.Quote(text), fmt.Sprintf("1/%d to %d/%d", n, n, n))
	}
	return shard{i, n}, "", nil
}

// fromEnvironment asks the schedulers; n is the number of jobs if it is known,
// else 0. Outside an array the shard is everything, unless one was asked for.
func fromEnvironment(n int, asked bool, env func(string) string) (shard, string, error) {
	for _, a := range arrays {
		text := env(a.index)
		if text == "" || text == "undefined" || a.always && n == 0 {
			continue
		}
		fail := func(err error) (shard, string, error) {
			return shard{}, "", badInput(fmt.Errorf("-shard: %s: %w", a.name, err))
		}
		index, err := strconv.Atoi(text)
		if err != nil {
			return fail(fmt.Errorf("%s is %q (allowed: a number)", a.index, text))
		}
		first, err := number(env, a.first, a.base)
		if err != nil {
			return fail(err)
		}
		step, err := number(env, a.step, 1)
		if err == nil && step < 1 {
			err = fmt.Errorf("%s is %d (allowed: 1 or more)", a.step, step)
		}
		if err != nil {
			return fail(err)
		}
		jobs := n
		if jobs == 0 {
			if jobs, err = number(env, a.count, 0); err != nil {
				return fail(err)
			}
		}
		if jobs == 0 && a.last != "" && env(a.last) != "" {
			last, err := number(env, a.last, 0)
			if err != nil {
				return fail(err)
			}
			jobs = (last-first)/step + 1
		}
		if jobs == 0 {
			return fail(fmt.Errorf("%s is set but not the number of jobs (allowed: %s, or -shard auto/n, or -shard all)", a.index, a.count))
		}
		s := shard{(index-first)/step + 1, jobs}
		if jobs > maxShards || s.i < 1 || s.i > s.n || (index-first)%step != 0 {
			return fail(fmt.Errorf("%s is %d, which is no job of an array of %d from %d in steps of %d", a.index, index, jobs, first, step))
		}
		return s, a.name, nil
	}
	if n > 0 {
		return shard{}, "", badInput(errors.New("-shard: auto/n finds no job index in the environment (allowed: inside a job array, or i/n)"))
	}
	return shard{1, 1}, "", nil
}

// number reads an integer variable; missing is its value when it is not set or
// has no name.
func number(env func(string) string, name string, missing int) (int, error) {
	if name == "" || env(name) == "" {
		return missing, nil
	}
	x, err := strconv.Atoi(env(name))
	if err != nil || x < 0 || x > 1<<30 {
		return 0, fmt.Errorf("%s is %q (allowed: a number)", name, env(name))
	}
	return x, nil
}

// shardFlag is parseShard on the process's environment, with a word on standard
// error when the environment decided.
func shardFlag(std streams, command, text string) (shard, error) {
	s, source, err := parseShard(text, os.Getenv)
	if err == nil && source != "" {
		fmt.Fprintf(std.err, "silkladder %s: shard %d/%d from %s\n", command, s.i, s.n, source)
	}
	return s, err
}
