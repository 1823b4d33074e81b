package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"silkladder/app/ask"
)

// A budget row is one number that a visitor's connection has to carry, in
// bytes as sent with brotli. A build fails when a number passes its limit, or
// the recorded size by more than two in a hundred: small steps add up unseen.
type budgetRow struct {
	name  string
	limit int
}

var budgetRows = []budgetRow{
	{"first visit", 1_800_000}, // the largest page and all it loads until it acts
	{"offline", 2_200_000},     // the same with all pages, stored for later
	{"program", 1_600_000},     // the wasm
	{"largest page", 40_000},   // one HTML file
	{"scripts", 20_000},
	{"styles", 20_000},
	{"embed.js", 1_500},
}

// measure sums the sizes of a built folder.
func measure(dir string) (map[string]int, error) {
	size := map[string]int{}
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(dir, p)
		if err != nil {
			return err
		}
		name := filepath.ToSlash(rel)
		if ext := path.Ext(name); ext == ".br" || ext == ".gz" {
			return nil
		}
		n, err := sentSize(p)
		if err != nil {
			return err
		}
		if path.Ext(name) == ".html" {
			size["largest page"] = max(size["largest page"], n)
		}
		if name == "embed.js" {
			size["embed.js"] = n
			return nil
		}
		if !offline(name) && name != "sw.js" || path.Base(name) == "index.html" { // the pages are counted together
			return nil
		}
		size["offline"] += n
		if path.Ext(name) != ".html" && !isPages(name) && name != ask.AnswersName { // which comes when the page acts already
			size["first visit"] += n
		}
		switch path.Ext(name) {
		case ".wasm":
			size["program"] += n
		case ".js":
			size["scripts"] += n
		case ".css":
			size["styles"] += n
		}
		return nil
	})
	size["first visit"] += size["largest page"]
	return size, err
}

// sentSize is the size of a file as our server sends it.
func sentSize(p string) (int, error) {
	for _, p := range []string{p + ".br", p} {
		st, err := os.Stat(p)
		if err == nil {
			return int(st.Size()), nil
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return 0, err
		}
	}
	return 0, fs.ErrNotExist
}

// checkBudget compares the folder o.Out, built at o.Level, with the sizes
// recorded in a file of lines "LEVEL BYTES NAME"; update records them.
func checkBudget(o Options, file string, update bool) error {
	size, err := measure(o.Out)
	if err != nil {
		return err
	}
	recorded, err := readBudget(file)
	if err != nil {
		return err
	}
	var over []error
	for _, r := range budgetRows {
		n, was := size[r.name], recorded[o.Level+" "+r.name]
		fmt.Printf("%-5s %9d of %9d  %s\n", o.Level, n, r.limit, r.name)
		switch {
		case n == 0:
			over = append(over, fmt.Errorf("%s: nothing of it in %s", r.name, o.Out))
		case n > r.limit:
			over = append(over, fmt.Errorf("%s: %d bytes, the limit is %d", r.name, n, r.limit))
		case !update && was == 0:
			over = append(over, fmt.Errorf("%s: no size is recorded in %s for %s builds", r.name, file, o.Level))
		case !update && n*100 > was*102:
			over = append(over, fmt.Errorf("%s: %d bytes, %.1f %% more than the recorded %d; if it is worth it, record it with -update", r.name, n, 100*float64(n-was)/float64(was), was))
		}
		recorded[o.Level+" "+r.name] = n
	}
	if err := errors.Join(over...); err != nil || !update {
		return err
	}
	return writeBudget(file, recorded)
}

func readBudget(file string) (map[string]int, error) {
	b, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	rows := map[string]int{}
	for s := bufio.NewScanner(bytes.NewReader(b)); s.Scan(); {
		if strings.HasPrefix(s.Text(), "#") {
			continue
		}
		var level string
		var n int
		if _, err := fmt.Sscan(s.Text(), &level, &n); err != nil {
			return nil, fmt.Errorf("%s: %q: %w", file, s.Text(), err)
		}
		name := strings.SplitN(strings.Join(strings.Fields(s.Text()), " "), " ", 3)[2]
		rows[level+" "+name] = n
	}
	return rows, nil
}

func writeBudget(file string, rows map[string]int) error {
	var b strings.Builder
	b.WriteString("# Bytes as sent with brotli, by compression level. Written by go run ./app/site -budget FILE -update.\n")
	keys := make([]string, 0, len(rows))
	for k := range rows {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, k := range keys {
		level, name, _ := strings.Cut(k, " ")
		fmt.Fprintf(&b, "%-5s %8d %s\n", level, rows[k], name)
	}
	return os.WriteFile(file, []byte(b.String()), 0o644)
}
