package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// tick is the unit of processor time in /proc, which Linux fixes at 1/100 s.
const tick = 10 * time.Millisecond

// processes returns the server's process and its children, which are nginx's
// workers.
func (s *server) processes() []string {
	pid := strconv.Itoa(s.cmd.Process.Pid)
	children, err := os.ReadFile(fmt.Sprintf("/proc/%s/task/%s/children", pid, pid))
	if err != nil {
		return []string{pid}
	}
	return append(strings.Fields(string(children)), pid)
}

// cpu returns the processor time the server has used.
func (s *server) cpu() (time.Duration, error) {
	var sum time.Duration
	for _, pid := range s.processes() {
		stat, err := os.ReadFile("/proc/" + pid + "/stat")
		if err != nil {
			return 0, err
		}
		// The name, in brackets, may hold spaces; user and system time are the
		// twelfth and thirteenth field after it (proc(5)).
		_, rest, _ := strings.Cut(string(stat), ") ")
		fields := strings.Fields(rest)
		for _, f := range fields[11:13] {
			n, err := strconv.Atoi(f)
			if err != nil {
				return 0, err
			}
			sum += time.Duration(n) * tick
		}
	}
	return sum, nil
}

// resident returns the memory the server occupies, in bytes. Pages that nginx's
// processes share count once each.
func (s *server) resident() (int64, error) {
	var sum int64
	for _, pid := range s.processes() {
		text, err := os.ReadFile("/proc/" + pid + "/smaps_rollup")
		if err != nil {
			return 0, err
		}
		for l := range strings.Lines(string(text)) {
			f := strings.Fields(l)
			want := "Rss:"
			if s.name == "nginx" {
				want = "Pss:"
			}
			if f[0] == want {
				kb, err := strconv.ParseInt(f[1], 10, 64)
				if err != nil {
					return 0, err
				}
				sum += kb << 10
			}
		}
	}
	return sum, nil
}
