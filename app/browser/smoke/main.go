// Command smoke opens the built site in browsers other than Chromium, in which the
// tests of package browser run, and tries what every visitor does first:
//
//	go run ./app/browser/smoke -server .cache/run/server -dir .cache/run/site
//
// It drives Firefox, and WebKit through its GTK port, where the system's packages
// have them, and says which it did not find; one at least must be there.
package main

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"strings"
	"time"
)

// A driver drives one window of a browser.
type driver interface {
	open(url string) error
	// eval runs the body of a function in the page.
	eval(js string, value any) error
	close()
}

// patience bounds how long a failing trial lasts.
const patience = time.Minute

func main() {
	log.SetFlags(0)
	server := flag.String("server", ".cache/run/server", "the program that serves")
	dir := flag.String("dir", ".cache/run/site", "the built site")
	flag.Parse()
	cmd := exec.Command(*server, "-dir", *dir, "-addr", "127.0.0.1:0")
	cmd.Env = append(os.Environ(), "PORT=")
	var logs bytes.Buffer
	cmd.Stderr = &logs
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		log.Fatal(err)
	}
	said, _ := bufio.NewReader(out).ReadString('\n')
	_, at, ok := strings.Cut(strings.TrimSpace(said), "Silk Ladder is at ")
	tried, failed := 0, !ok
	for _, b := range []struct {
		name  string
		start func() (driver, error)
	}{{"Firefox", firefox}, {"WebKit", webkit}} {
		d, err := b.start()
		if err == nil && d == nil {
			log.Printf("%s: not installed", b.name)
			continue
		}
		if tried++; err == nil {
			err = visit(d, at)
			d.close()
		}
		if failed = failed || err != nil; err != nil {
			log.Printf("%s: %v", b.name, err)
		} else {
			log.Printf("%s: fine", b.name)
		}
	}
	cmd.Process.Kill()
	if failed || tried == 0 {
		os.Exit(1)
	}
}

// visit does what a visitor does first, in both languages.
func visit(d driver, at string) error {
	for _, page := range []string{"", "zh/", "embed/", "methods/"} {
		if err := d.open(at + page); err != nil {
			return err
		}
		if err := until(d, `return typeof silkModule === 'object' && !document.getElementById('app-wasm-loader')`); err != nil {
			return fmt.Errorf("/%s: the program does not start: %w", page, err)
		}
		var banner bool
		if err := d.eval(`return document.getElementById('silk-crash').hidden`, &banner); err != nil || !banner {
			return fmt.Errorf("/%s: the banner of a stopped program shows (%v)", page, err)
		}
		if page == "methods/" {
			continue
		}
		// A lever moves, and with it the address, which carries the scenario.
		if err := until(d, `const lever = document.querySelector('input[type=range][data-knob], .knob input[type=range], input[type=range]');
			if (!lever) return false;
			const before = location.search;
			lever.value = lever.value === lever.min ? lever.max : lever.min;
			lever.dispatchEvent(new Event('input', { bubbles: true }));
			lever.dispatchEvent(new Event('change', { bubbles: true }));
			window.smokeBefore ??= document.querySelector('main, #app').textContent;
			return document.querySelector('main, #app').textContent !== window.smokeBefore`); err != nil {
			return fmt.Errorf("/%s: a lever does nothing: %w", page, err)
		}
	}
	return nil
}

// until waits for a condition of the page.
func until(d driver, js string) error {
	var last error
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		var holds bool
		if last = d.eval(js, &holds); last == nil && holds {
			return nil
		}
	}
	return fmt.Errorf("not within %v (%w)", patience, orNever(last))
}

func orNever(err error) error {
	if err == nil {
		return fmt.Errorf("it never holds")
	}
	return err
}
