package main

import "syscall"

// notSentLowat is TCP_NOTSENT_LOWAT of linux/tcp.h, which package syscall lacks.
const notSentLowat = 25

// maxUnsent bounds, in bytes, what the kernel queues for a visitor beyond what is
// on the wire. Without it megabytes queue up for a slow visitor, who then seems
// to take nothing for minutes (see conn.Write) and costs memory.
const maxUnsent = 128 << 10

// boundUnsent sets the bound on a listening socket; its connections inherit it.
// A kernel that cannot just queues more.
func boundUnsent(_, _ string, c syscall.RawConn) error {
	return c.Control(func(fd uintptr) {
		syscall.SetsockoptInt(int(fd), syscall.IPPROTO_TCP, notSentLowat, maxUnsent)
	})
}
