package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// finish prints a whole file, or to standard output, and removes FILE.part. The
// file is written beside its place and then put there, so that a full disk or a
// fault on the way leaves what was there before.
func finish(std streams, out string, fill func(w *printer) error) error {
	if out == "" {
		return printTo(std.out, fill)
	}
	name := out
	if target, err := filepath.EvalSymlinks(out); err == nil {
		name = target // a link stays one
	}
	mode := fs.FileMode(0o666)
	if there, err := os.Stat(name); err == nil {
		if !there.Mode().IsRegular() {
			return overwrite(name, fill) // a pipe or a device
		}
		mode = there.Mode().Perm()
	}
	beside := fmt.Sprintf("%s.%d.new", name, os.Getpid())
	f, err := os.OpenFile(beside, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return badInput(fmt.Errorf("-out: %w", err))
	}
	if err = printTo(f, fill); err == nil {
		err = f.Sync()
	}
	err = errors.Join(err, f.Close())
	if err == nil {
		err = os.Rename(beside, name)
	}
	if err != nil {
		return errors.Join(err, os.Remove(beside))
	}
	if err := os.Remove(out + ".part"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// overwrite prints to what cannot be put in place by a new name.
func overwrite(name string, fill func(w *printer) error) error {
	f, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return badInput(fmt.Errorf("-out: %w", err))
	}
	return errors.Join(printTo(f, fill), f.Close())
}

func printTo(out io.Writer, fill func(w *printer) error) error {
	w := &printer{w: bufio.NewWriter(out)}
	if err := fill(w); err != nil {
		return err
	}
	return w.flush()
}
