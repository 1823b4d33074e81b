package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"sync"
	"syscall"
	"time"
)

// The checks below watch a server over time. Their file is big.bin, twelve
// megabytes, and their visitors have a receive buffer so small that neither side's
// kernel can swallow it: on a loopback connection with the usual buffers a whole
// answer is gone before a slow visitor has read a byte.

const (
	bigFile = "/big.bin"
	bigSize = 12 << 20
)

// smallBuffer is the receive buffer of a slow visitor, in bytes.
const smallBuffer = 8 << 10

// dialSlow connects with a small receive buffer, which must be set before the
// connection exists.
func dialSlow(address string) (net.Conn, error) {
	d := net.Dialer{Timeout: patience, Control: func(_, _ string, c syscall.RawConn) error {
		var set error
		err := c.Control(func(fd uintptr) {
			set = syscall.SetsockoptInt(int(fd), syscall.SOL_SOCKET, syscall.SO_RCVBUF, smallBuffer)
		})
		return errors.Join(err, set)
	}}
	return d.Dial("tcp", address)
}

// request asks for a path and returns the reader the answer arrives on.
func request(c net.Conn, address, path string) (*bufio.Reader, error) {
	_, err := fmt.Fprintf(c, "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n", path, address)
	return bufio.NewReaderSize(c, 512), err
}

// SlowReader reads a large file in small sips with rests between them for longer
// than the given time, then at full speed. A server must not cut a visitor that
// is slow but alive.
func SlowReader(address string, longer time.Duration, files map[string][]byte) error {
	c, err := dialSlow(address)
	if err != nil {
		return err
	}
	defer c.Close()
	in, err := request(c, address, bigFile)
	if err != nil {
		return err
	}
	a, err := http.ReadResponse(in, nil)
	if err != nil {
		return err
	}
	var got bytes.Buffer
	for end := time.Now().Add(longer); time.Now().Before(end); time.Sleep(4 * time.Millisecond) {
		if _, err := io.CopyN(&got, a.Body, 4<<10); err != nil {
			return fmt.Errorf("cut after %d bytes: %w", got.Len(), err)
		}
	}
	if got.Len() == bigSize {
		return errors.New("the file was over before the time: nothing is proved")
	}
	c.SetReadDeadline(time.Now().Add(patience))
	if _, err := io.Copy(&got, a.Body); err != nil {
		return fmt.Errorf("cut after %d bytes: %w", got.Len(), err)
	}
	if !bytes.Equal(got.Bytes(), files[bigFile[1:]]) {
		return errors.New("the bytes are not those of the file")
	}
	return nil
}

// StalledReader asks for a large file and reads nothing until, as ended tells by
// returning, the server has given up instead of keeping the connection for ever.
func StalledReader(address string, ended func()) error {
	c, err := dialSlow(address)
	if err != nil {
		return err
	}
	defer c.Close()
	if _, err := request(c, address, bigFile); err != nil {
		return err
	}
	// Probing by writing would count as life; wait, then see whether the rest of
	// the answer ever comes.
	ended()
	c.SetReadDeadline(time.Now().Add(patience))
	if n, _ := io.Copy(io.Discard, c); n > bigSize {
		return errors.New("the server waited all the time")
	}
	return nil
}

// SlowHeader sends a request header a byte at a time. A server must hang up
// within the given time, however regularly the bytes come.
func SlowHeader(address string, within time.Duration) error {
	c, err := net.DialTimeout("tcp", address, patience)
	if err != nil {
		return err
	}
	defer c.Close()
	if _, err := io.WriteString(c, "GET / HTTP/1.1\r\nHost: "); err != nil {
		return err
	}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		c.SetReadDeadline(time.Now().Add(within))
		if _, err := io.Copy(io.Discard, c); timedOut(err) {
			ended <- struct{}{}
		}
	}()
	tick := time.NewTicker(within / 100)
	defer tick.Stop()
	for {
		select {
		case _, open := <-ended:
			if open {
				return fmt.Errorf("still connected after %v", within)
			}
			return nil
		case <-tick.C:
			io.WriteString(c, "a")
		}
	}
}

// Crowd opens connections that send nothing, then asks for a page on another one,
// which must be answered.
func Crowd(address string, silent int) error {
	for range silent {
		c, err := net.DialTimeout("tcp", address, patience)
		if err != nil {
			return err
		}
		defer c.Close()
	}
	c, err := net.DialTimeout("tcp", address, patience)
	if err != nil {
		return err
	}
	defer c.Close()
	c.SetDeadline(time.Now().Add(patience))
	in, err := request(c, address, "/")
	if err != nil {
		return err
	}
	a, err := http.ReadResponse(in, nil)
	if err != nil {
		return err
	}
	if a.StatusCode != http.StatusOK {
		return fmt.Errorf("status %d", a.StatusCode)
	}
	return nil
}

// Drain tells the server to stop, by calling stop, while one visitor is in the
// middle of a large file and others ask one question after another on connections
// they keep. Every question that was sent on a connection the server had not
// announced to close must be answered, the large file must arrive whole, and new
// visitors must be refused.
func Drain(address string, files map[string][]byte, stop func() error) error {
	slow, err := dialSlow(address)
	if err != nil {
		return err
	}
	defer slow.Close()
	in, err := request(slow, address, bigFile)
	if err != nil {
		return err
	}
	big, err := http.ReadResponse(in, nil)
	if err != nil {
		return err
	}
	var got bytes.Buffer
	if _, err := io.CopyN(&got, big.Body, 64<<10); err != nil {
		return err
	}

	var busy sync.WaitGroup
	lost := make(chan error, 8)
	asked := make(chan struct{}, 8)
	for range cap(lost) {
		busy.Go(func() { lost <- askOn(address, asked) })
	}
	for range cap(asked) {
		<-asked // each visitor has had an answer
	}
	if err := stop(); err != nil {
		return err
	}
	busy.Wait()
	close(lost)
	for err := range lost {
		if err != nil {
			return fmt.Errorf("an answer was lost: %w", err)
		}
	}
	if c, err := net.DialTimeout("tcp", address, patience); err == nil {
		c.Close()
		return errors.New("a new visitor was let in")
	}
	slow.SetReadDeadline(time.Now().Add(patience))
	if _, err := io.Copy(&got, big.Body); err != nil {
		return fmt.Errorf("the large file was cut after %d bytes: %w", got.Len(), err)
	}
	if !bytes.Equal(got.Bytes(), files[bigFile[1:]]) {
		return errors.New("the bytes are not those of the file")
	}
	return nil
}

// askOn keeps asking on one connection until the server announces its end.
func askOn(address string, asked chan<- struct{}) error {
	first := sync.OnceFunc(func() { asked <- struct{}{} })
	defer first()
	c, err := net.DialTimeout("tcp", address, patience)
	if err != nil {
		return err
	}
	defer c.Close()
	in := bufio.NewReader(c)
	for {
		c.SetDeadline(time.Now().Add(patience))
		if _, err := fmt.Fprintf(c, "GET /style.css HTTP/1.1\r\nHost: %s\r\n\r\n", address); err != nil {
			return err
		}
		a, err := http.ReadResponse(in, nil)
		if err != nil {
			return err
		}
		if _, err := io.Copy(io.Discard, a.Body); err != nil {
			return err
		}
		first()
		if a.Close {
			return nil
		}
	}
}

// Stop returns a function that sends a signal to a process.
func Stop(pid int, signal os.Signal) func() error {
	return func() error {
		p, err := os.FindProcess(pid)
		if err != nil {
			return err
		}
		return p.Signal(signal)
	}
}
