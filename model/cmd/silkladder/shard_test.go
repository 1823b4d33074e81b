package main

import (
	"strings"
	"testing"
)

func environment(text string) func(string) string {
	vars := map[string]string{}
	for _, pair := range strings.Fields(text) {
		name, value, _ := strings.Cut(pair, "=")
		vars[name] = value
	}
	return func(name string) string { return vars[name] }
}

func TestParseShard(t *testing.T) {
	const slurm = "SLURM_ARRAY_TASK_ID=7 SLURM_ARRAY_TASK_MIN=3 SLURM_ARRAY_TASK_STEP=2 "
	for _, c := range []struct {
		text, env string
		want      shard // n = 0: an error
	}{
		{"1/1", "", shard{1, 1}},
		{"3/8", "", shard{3, 8}},
		{"8/8", "", shard{8, 8}},
		{"3/8", slurm + "SLURM_ARRAY_TASK_COUNT=4", shard{3, 8}}, // the flag wins
		{"", "", shard{1, 1}},
		{"auto", "", shard{1, 1}},
		{"all", slurm + "SLURM_ARRAY_TASK_COUNT=4", shard{1, 1}},
		{"", slurm + "SLURM_ARRAY_TASK_COUNT=4", shard{3, 4}},
		{"auto", slurm + "SLURM_ARRAY_TASK_MAX=9", shard{3, 4}},
		{"auto/5", slurm, shard{3, 5}},
		{"", "SLURM_ARRAY_TASK_ID=0 SLURM_ARRAY_TASK_COUNT=4", shard{1, 4}},
		{"", "SGE_TASK_ID=undefined", shard{1, 1}},
		{"", "SGE_TASK_ID=2 SGE_TASK_FIRST=1 SGE_TASK_LAST=6 SGE_TASK_STEPSIZE=1", shard{2, 6}},
		{"", "JOB_COMPLETION_INDEX=0 JOB_COMPLETIONS=3", shard{1, 3}},
		{"auto/3", "JOB_COMPLETION_INDEX=2", shard{3, 3}},
		{"", "PARALLEL_SEQ=4", shard{1, 1}}, // set in every job of GNU parallel
		{"auto/9", "PARALLEL_SEQ=4", shard{4, 9}},

		{"0/4", "", shard{}}, {"5/4", "", shard{}}, {"-1/4", "", shard{}}, {"1/0", "", shard{}}, {"1/9999999", "", shard{}},
		{"x", "", shard{}}, {"1", "", shard{}}, {"/", "", shard{}}, {"1/2/3", "", shard{}}, {" 1/2", "", shard{}}, {"1.0/2", "", shard{}},
		{"auto/3", "", shard{}}, {"auto/x", "", shard{}},
		{"", "JOB_COMPLETION_INDEX=2", shard{}},
		{"", "JOB_COMPLETION_INDEX=x JOB_COMPLETIONS=3", shard{}},
		{"", "JOB_COMPLETION_INDEX=3 JOB_COMPLETIONS=3", shard{}},
		{"", "SLURM_ARRAY_TASK_ID=8 SLURM_ARRAY_TASK_MIN=3 SLURM_ARRAY_TASK_STEP=2 SLURM_ARRAY_TASK_COUNT=4", shard{}},
		{"", slurm + "SLURM_ARRAY_TASK_COUNT=-4", shard{}},
		{"", "SLURM_ARRAY_TASK_ID=1 SLURM_ARRAY_TASK_STEP=0 SLURM_ARRAY_TASK_COUNT=4", shard{}},
	} {
		got, _, err := parseShard(c.text, environment(c.env))
		if c.want.n == 0 {
			if err == nil || !isInput(err) || !strings.HasPrefix(err.Error(), "-shard: ") || strings.Contains(err.Error(), "\n") {
				t.Errorf("-shard %q in %q: %+v, error %v", c.text, c.env, got, err)
			}
			continue
		}
		if err != nil || got != c.want {
			t.Errorf("-shard %q in %q: %+v %v, want %+v", c.text, c.env, got, err, c.want)
		}
	}
}

// The shards of a study follow one another, cover it, and differ by one task at
// most.
func TestShardBounds(t *testing.T) {
	for _, tasks := range []int{0, 1, 7, 100, 999_983, 1 << 40} {
		for _, n := range []int{1, 2, 3, 16, 997} {
			next, least, most := 0, 1<<62, 0
			for i := 1; i <= n; i++ {
				from, to := shard{i, n}.bounds(tasks)
				if from != next || to < from {
					t.Fatalf("shard %d/%d of %d tasks: %d to %d after %d", i, n, tasks, from, to, next)
				}
				next, least, most = to, min(least, to-from), max(most, to-from)
			}
			if next != tasks || most-least > 1 {
				t.Errorf("%d shards of %d tasks end at %d, sizes %d to %d", n, tasks, next, least, most)
			}
		}
	}
}

func FuzzShard(f *testing.F) {
	for _, text := range []string{"1/2", "auto", "auto/4", "all", "0/0", "9/8", "-1/-1"} {
		f.Add(text, "3", "7")
	}
	f.Fuzz(func(t *testing.T, text, index, count string) {
		s, _, err := parseShard(text, func(name string) string {
			switch name {
			case "SLURM_ARRAY_TASK_ID":
				return index
			case "SLURM_ARRAY_TASK_COUNT":
				return count
			}
			return ""
		})
		if err != nil {
			if !isInput(err) {
				t.Errorf("%q: status 1: %v", text, err)
			}
			return
		}
		if s.i < 1 || s.i > s.n || s.n > maxShards {
			t.Errorf("%q with %q of %q: %+v", text, index, count, s)
		}
		if from, to := s.bounds(1000); from < 0 || to > 1000 || from > to {
			t.Errorf("%+v: tasks %d to %d", s, from, to)
		}
	})
}
