// Command bench compares this module's server with nginx on the same files, in one
// run, on this machine's loopback:
//
//	go run ./server/bench             # a sample folder shaped like the site
//	go run ./server/bench -dir dist   # the site itself
//
// Both serve the same precompressed files with the same headers and write an access
// log. The load is a number of connections that ask again as soon as they have an
// answer; it shares the processors with the servers, so only the ratios mean
// something, and of those the medians: rounds alternate between the servers. The
// processor time per request does not depend on the load's own appetite.
//
// Without nginx it measures our server alone and says what to install.
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"time"
)

// The goals, from the project's requirements.
const (
	goalRatio = 0.40                  // of nginx's requests per second, small page
	goalP99   = 20 * time.Millisecond // at 64 connections, small page
	goalRSS   = 40 << 20              // bytes resident
)

func main() {
	dir := flag.String("dir", "", "folder to serve; empty makes a sample")
	rounds := flag.Int("rounds", 3, "rounds for each server and question; the median counts")
	each := flag.Duration("time", 3*time.Second, "length of a round")
	connections := flag.Int("connections", 64, "connections of the load")
	strict := flag.Bool("strict", false, "exit with 1 if a goal is missed")
	flag.Parse()
	met, err := bench(*dir, *rounds, *each, *connections)
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(2)
	}
	if *strict && !met {
		os.Exit(1)
	}
}

// A result is what one server did with one question.
type result struct {
	rate     float64 // answers per second
	p50, p99 time.Duration
	cpu      time.Duration // of the server, per answer
}

func bench(dir string, rounds int, each time.Duration, connections int) (met bool, err error) {
	work, err := os.MkdirTemp("", "bench")
	if err != nil {
		return false, err
	}
	defer os.RemoveAll(work)
	if dir == "" {
		if dir, err = sample(work); err != nil {
			return false, err
		}
	}
	questions, err := ask(dir)
	if err != nil {
		return false, err
	}
	ours, err := startOurs(work, dir)
	if err != nil {
		return false, err
	}
	defer ours.stop()
	servers := []*server{ours}
	theirs, err := startNginx(work, dir)
	if err != nil {
		fmt.Println(err)
	} else {
		defer theirs.stop()
		servers = append(servers, theirs)
	}

	fmt.Printf("%d connections, median of %d rounds of %v\n\n", connections, rounds, each)
	fmt.Printf("%-18s %-8s %10s %10s %10s %12s\n", "question", "server", "answers/s", "p50", "p99", "cpu/answer")
	met = true
	for i, q := range questions {
		medians := map[string]result{}
		all := map[string][]result{}
		for range rounds {
			for _, s := range servers {
				r, err := s.measure(q, connections, each)
				if err != nil {
					return false, fmt.Errorf("%s, %s: %w", s.name, q.name, err)
				}
				all[s.name] = append(all[s.name], r)
			}
		}
		for _, s := range servers {
			m := median(all[s.name])
			medians[s.name] = m
			fmt.Printf("%-18s %-8s %10.0f %10v %10v %12v\n", q.name, s.name, m.rate,
				m.p50.Round(10*time.Microsecond), m.p99.Round(10*time.Microsecond), m.cpu.Round(100*time.Nanosecond))
		}
		if theirs != nil {
			ratio := medians[ours.name].rate / medians[theirs.name].rate
			fmt.Printf("%-18s ratio %.2f\n", "", ratio)
			if i == 0 {
				met = goal("answers per second, ratio to nginx's, at least", ratio >= goalRatio, goalRatio) && met
			}
		}
		if i == 0 {
			met = goal("p99 at most", medians[ours.name].p99 <= goalP99, goalP99) && met
		}
	}
	for _, s := range servers {
		rss, err := s.resident()
		if err != nil {
			return false, err
		}
		fmt.Printf("%s: %.1f MB resident after the load\n", s.name, float64(rss)/(1<<20))
		if s == ours {
			met = goal("MB resident at most", rss <= goalRSS, goalRSS>>20) && met
		}
	}
	return met, nil
}

func goal(what string, met bool, value any) bool {
	word := "met"
	if !met {
		word = "MISSED"
	}
	fmt.Printf("%-18s goal %s: %s %v\n", "", word, what, value)
	return met
}

// median takes the median of each measure by itself.
func median(rs []result) result {
	rates, p50s, p99s, cpus := []float64{}, []time.Duration{}, []time.Duration{}, []time.Duration{}
	for _, r := range rs {
		rates, p50s, p99s, cpus = append(rates, r.rate), append(p50s, r.p50), append(p99s, r.p99), append(cpus, r.cpu)
	}
	slices.Sort(rates)
	slices.Sort(p50s)
	slices.Sort(p99s)
	slices.Sort(cpus)
	m := len(rs) / 2
	return result{rates[m], p50s[m], p99s[m], cpus[m]}
}
