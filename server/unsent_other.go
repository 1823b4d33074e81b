//go:build !linux

package main

import "syscall"

// boundUnsent does nothing here: see unsent_linux.go.
func boundUnsent(_, _ string, _ syscall.RawConn) error { return nil }
