// Program bench measures the site of this tree against that of an older commit, both
// in one browser in turn, and prints what each takes and their ratio: times on one
// machine are noise, ratios taken in one run are not.
//
//	make bench-browser            # against the commit of version 1
//	go run ./app/browser/bench -old HEAD~20 -rounds 5
//
// It needs Chromium (make test installs it) and the history of the repository.
package main

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

func main() {
	old := flag.String("old", "5aad104", "commit to compare with")
	rounds := flag.Int("rounds", 3, "rounds of every measurement")
	query := flag.String("query", "v=1", "scenario that both are opened with")
	views := flag.String("views", "/,/lab/,/map/,/hosts/", "views of this tree, whose levers and pictures are compared with the old page's")
	level := flag.String("level", "best", "compression: best, as published, or fast")
	flag.Parse()
	if err := run(*old, *level, *rounds, *query, strings.Split(*views, ","), os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(old, level string, rounds int, query string, views []string, out io.Writer) error {
	dir, err := os.MkdirTemp("", "silkladder-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	past, stop, err := build(dir, old, level)
	defer stop()
	if err != nil {
		return err
	}
	now, stop, err := build(dir, "", level)
	defer stop()
	if err != nil {
		return err
	}
	ctx, cancel, err := chromium(filepath.Join(dir, "profile"))
	defer cancel()
	if err != nil {
		return err
	}
	t := table{}
	for range rounds {
		for _, slow := range []bool{false, true} {
			for _, search := range []string{"", "?" + query} { // a first visit, and a link that says something
				if err := starts(ctx, &t, past+"/", now, views, search, slow); err != nil {
					return err
				}
			}
			if err := moves(ctx, &t, past+"/?"+query, now, views, query, slow); err != nil {
				return err
			}
		}
	}
	commit, err := exec.Command("git", "rev-parse", "--short", "HEAD").Output()
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%s, commit %s against %s, %d rounds, medians\n\n", time.Now().Format(time.DateOnly), strings.TrimSpace(string(commit)), old, rounds)
	return t.print(out)
}

// build builds the site and server of a commit, or takes those of an earlier run, or
// builds those of this tree if commit is empty; and serves them.
func build(dir, commit, level string) (address string, stop func(), err error) {
	stop = func() {}
	tree, at := ".", filepath.Join(dir, "new")
	if commit != "" {
		tree, at = filepath.Join(dir, "old"), filepath.Join(".cache", "bench", commit+"-"+level)
	}
	if at, err = filepath.Abs(at); err != nil {
		return "", stop, err
	}
	site, server := filepath.Join(at, "site"), filepath.Join(at, "server")
	if _, err := os.Stat(server); err != nil {
		if commit != "" {
			if out, err := exec.Command("git", "worktree", "add", "--detach", tree, commit).CombinedOutput(); err != nil {
				return "", stop, fmt.Errorf("%w: %s", err, out)
			}
			defer exec.Command("git", "worktree", "remove", "--force", tree).Run()
		}
		for _, args := range [][]string{{"run", "./app/site", "-out", site, "-level", level}, {"build", "-o", server, "./server"}} {
			cmd := exec.Command("go", args...)
			cmd.Dir = tree
			if out, err := cmd.CombinedOutput(); err != nil {
				return "", stop, fmt.Errorf("go %v: %w: %s", args, err, out)
			}
		}
	}
	cmd := exec.Command(server, "-dir", site, "-addr", "127.0.0.1:0")
	said, err := cmd.StdoutPipe()
	if err != nil {
		return "", stop, err
	}
	if err := cmd.Start(); err != nil {
		return "", stop, err
	}
	stop = func() { cmd.Process.Kill(); cmd.Wait() }
	line, err := bufio.NewReader(said).ReadString('\n')
	if err != nil {
		return "", stop, fmt.Errorf("%s did not start: %w", server, err)
	}
	_, address, _ = strings.Cut(strings.TrimSpace(line), " is at ")
	u, err := url.Parse(address)
	if err != nil {
		return "", stop, err
	}
	return "http://" + u.Host, stop, nil
}

// starts measures a first visit with nothing stored, then one with everything stored.
func starts(ctx context.Context, t *table, past, now string, views []string, search string, slow bool) error {
	visit := func(column int, name, address string) error {
		p, err := fresh(ctx, slow)
		if err != nil {
			return err
		}
		defer p.close()
		for _, kind := range []string{"cold", "warm"} {
			s, err := p.start(address)
			if err != nil {
				return fmt.Errorf("%s: %w", address, err)
			}
			row := func(what, unit string, x float64) { t.add(rowOf(name, what+", "+kind, slow), unit, column, x) }
			row("acts", "ms", s.Acts)
			row("longest task", "ms", s.Longest)
			row("blocked over 50 ms", "ms", s.Blocked)
			row("first odds", "ms", s.Odds)
			row("bytes until it acts", "kB", s.Bytes/1000)
		}
		return nil
	}
	for _, v := range views {
		if err := visit(0, v+search, past+search); err != nil {
			return err
		}
		if err := visit(1, v+search, now+v+search); err != nil {
			return err
		}
	}
	return nil
}

// moves measures levers, the playing of years, a thousand cases and the memory after
// all that.
func moves(ctx context.Context, t *table, past, now string, views []string, query string, slow bool) error {
	use := func(column int, name, address string) error {
		p, err := fresh(ctx, slow)
		if err != nil {
			return err
		}
		defer p.close()
		if _, err := p.start(address); err != nil {
			return err
		}
		times, err := p.levers()
		if err != nil {
			return err
		}
		if len(times) > 0 {
			t.add(rowOf(name, "lever to paint, median", slow), "ms", column, quantile(times, .5))
			t.add(rowOf(name, "lever to paint, 95 %", slow), "ms", column, quantile(times, .95))
		}
		u, err := p.use()
		if err != nil {
			return err
		}
		t.add(rowOf(name, "frames a second while years play", slow), "", column, u.Frames)
		t.add(rowOf(name, "memory of scripts", slow), "MB", column, u.Memory/1e6)
		if u.Cases > 0 {
			t.add(rowOf(name, "1,000 cases", slow), "ms", column, u.Cases)
		}
		return nil
	}
	for _, v := range append(views[:len(views):len(views)], "/all/") {
		if err := use(0, v, past); err != nil {
			return err
		}
		if err := use(1, v, now+v+"?"+query); err != nil {
			return err
		}
	}
	return nil
}

func rowOf(view, what string, slow bool) string {
	if slow {
		return view + " " + what + ", a fourth of the speed"
	}
	return view + " " + what
}
