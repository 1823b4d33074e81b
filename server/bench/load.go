package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// measure asks a question over many connections at once for a while.
func (s *server) measure(q question, connections int, each time.Duration) (result, error) {
	request, err := s.request(q)
	if err != nil {
		return result{}, err
	}
	before, err := s.cpu()
	if err != nil {
		return result{}, err
	}
	began := time.Now()
	end := began.Add(each)
	took := make([][]time.Duration, connections)
	errs := make([]error, connections)
	var all sync.WaitGroup
	for i := range connections {
		all.Go(func() { took[i], errs[i] = visit(s.address, request, q.status, end) })
	}
	all.Wait()
	lasted := time.Since(began)
	after, err := s.cpu()
	if err != nil {
		return result{}, err
	}
	var times []time.Duration
	for i := range took {
		if errs[i] != nil {
			return result{}, errs[i]
		}
		times = append(times, took[i]...)
	}
	if len(times) == 0 {
		return result{}, fmt.Errorf("no answer in %v", each)
	}
	slices.Sort(times)
	n := len(times)
	return result{
		rate: float64(n) / lasted.Seconds(),
		p50:  times[n/2], p99: times[n*99/100],
		cpu: (after - before) / time.Duration(n),
	}, nil
}

// request makes the bytes of a question; for a revalidation it asks for the entity
// tag first.
func (s *server) request(q question) ([]byte, error) {
	text := fmt.Sprintf("GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Encoding: gzip, deflate, br\r\n", q.path, s.address)
	if q.revalidate {
		c, err := net.Dial("tcp", s.address)
		if err != nil {
			return nil, err
		}
		defer c.Close()
		if _, err := io.WriteString(c, text+"\r\n"); err != nil {
			return nil, err
		}
		a, err := http.ReadResponse(bufio.NewReader(c), nil)
		if err != nil {
			return nil, err
		}
		text += "If-None-Match: " + a.Header.Get("ETag") + "\r\n"
	}
	return []byte(text + "\r\n"), nil
}

// visit asks on one connection until the end and returns how long each answer took.
// It reads only what it must, the status and the length, so that the load costs
// little beside the servers.
func visit(address string, request []byte, status int, end time.Time) ([]time.Duration, error) {
	c, err := net.Dial("tcp", address)
	if err != nil {
		return nil, err
	}
	defer c.Close()
	c.SetDeadline(end.Add(20 * time.Second))
	in := bufio.NewReaderSize(c, 32<<10)
	var times []time.Duration
	for began := time.Now(); began.Before(end); {
		if _, err := c.Write(request); err != nil {
			return nil, err
		}
		length, got := 0, 0
		for i := 0; ; i++ {
			l, err := in.ReadSlice('\n')
			if err != nil {
				return nil, err
			}
			if i == 0 {
				if got, err = strconv.Atoi(string(l[9:12])); err != nil || got != status {
					return nil, fmt.Errorf("answer %q, want %d", strings.TrimSpace(string(l)), status)
				}
			}
			if len(l) <= 2 {
				break
			}
			if v, ok := bytes.CutPrefix(l, []byte("Content-Length: ")); ok {
				if length, err = strconv.Atoi(string(bytes.TrimSpace(v))); err != nil {
					return nil, err
				}
			}
		}
		if _, err := in.Discard(length); err != nil {
			return nil, err
		}
		now := time.Now()
		times = append(times, now.Sub(began))
		began = now
	}
	return times, nil
}
