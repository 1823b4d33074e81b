package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What merge reads it never writes over, in whatever way the name is spelt.
func TestMergeKeepsItsInput(t *testing.T) {
	if testing.Short() {
		return // whole studies, several times
	}
	dir := t.TempDir()
	for _, line := range []string{
		"sweep -over org=0.3:0.9:4 -format csv", "sweep -over org=0.3:0.9:4 -format json", "claims -draws 4",
	} {
		first, second, link := filepath.Join(dir, "1"), filepath.Join(dir, "2"), filepath.Join(dir, "link")
		os.Remove(link)
		if err := os.Symlink(first, link); err != nil {
			t.Fatal(err)
		}
		text := silkladder(t, line+" -shard 1/2")
		for name, content := range map[string]string{first: text, second: silkladder(t, line+" -shard 2/2")} {
			if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		for _, out := range []string{first, second, link, dir + "/./1"} {
			refused(t, "merge -out "+out+" "+first+" "+second, "-out: ", "is read by this command")
		}
		if now, err := os.ReadFile(first); err != nil || string(now) != text {
			t.Errorf("%s: the input was changed: %v", line, err)
		}
	}
}

// A study does not write over the scenario it is about.
func TestOutIsNotTheScenario(t *testing.T) {
	name := filepath.Join(t.TempDir(), "steel.json")
	if err := os.WriteFile(name, []byte(small), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, format := range []string{"csv", "json", "table"} {
		refused(t, "ensemble -draws 3 -series F -scenario "+name+" -out "+name+" -format "+format, "is read by this command")
	}
	if now, err := os.ReadFile(name); err != nil || string(now) != small {
		t.Errorf("the scenario was changed: %v", err)
	}
}

// A fault while a file is printed leaves what was there before, and nothing else.
func TestFinishLeavesTheOldFile(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "out")
	if err := os.WriteFile(name, []byte("old"), 0o640); err != nil {
		t.Fatal(err)
	}
	full := errors.New("no space left on device")
	err := finish(streams{}, name, func(w *printer) error {
		w.bytes([]byte(strings.Repeat("new", 10_000)))
		return full
	})
	if !errors.Is(err, full) {
		t.Errorf("error %v", err)
	}
	if now, err := os.ReadFile(name); err != nil || string(now) != "old" {
		t.Errorf("the old file is %q, %v", now, err)
	}
	if err := finish(streams{}, name, func(w *printer) error { w.bytes([]byte("new")); return nil }); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(name)
	if now, readErr := os.ReadFile(name); err != nil || readErr != nil || string(now) != "new" || info.Mode().Perm() != 0o640 {
		t.Errorf("the new file is %q, mode %v, %v %v", now, info.Mode(), err, readErr)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 1 {
		t.Errorf("beside the file there are %v, %v", left, err)
	}
}

// A link stays a link, and a device a device.
func TestFinishThroughALink(t *testing.T) {
	dir := t.TempDir()
	link := filepath.Join(dir, "link")
	if err := os.WriteFile(filepath.Join(dir, "out"), []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("out", link); err != nil {
		t.Fatal(err)
	}
	fill := func(w *printer) error { w.bytes([]byte("new")); return nil }
	if err := errors.Join(finish(streams{}, link, fill), finish(streams{}, os.DevNull, fill)); err != nil {
		t.Fatal(err)
	}
	if now, err := os.ReadFile(filepath.Join(dir, "out")); err != nil || string(now) != "new" {
		t.Errorf("behind the link is %q, %v", now, err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is gone: %v", err)
	}
	if info, err := os.Stat(os.DevNull); err != nil || info.Mode().IsRegular() {
		t.Errorf("%s is %v, %v", os.DevNull, info, err)
	}
}
