package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"time"
)

// home is this folder: the driver and its packages.
func home() string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Dir(file)
}

// install makes sure that the packages of package-lock.json are there. npm writes
// a copy of the lock into node_modules; when that is newer, nothing is to do.
func install() error {
	for _, tool := range []string{"node", "npm"} {
		if _, err := exec.LookPath(tool); err != nil {
			return fmt.Errorf("%s is not installed", tool)
		}
	}
	lock, err := os.Stat(filepath.Join(home(), "package-lock.json"))
	if err != nil {
		return err
	}
	done, err := os.Stat(filepath.Join(home(), "node_modules", ".package-lock.json"))
	if err == nil && done.ModTime().After(lock.ModTime()) {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	npm := exec.CommandContext(ctx, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts")
	npm.Dir = home()
	npm.WaitDelay = time.Second
	var said bytes.Buffer
	npm.Stdout, npm.Stderr = &said, &said
	if err := npm.Run(); err != nil {
		return fmt.Errorf("npm ci: %w\n%s", err, said.Bytes())
	}
	return nil
}
