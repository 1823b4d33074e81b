package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// TestEverySize reads files of many sizes over one connection: where the buffers of
// net/http end must not show.
func TestEverySize(t *testing.T) {
	t.Parallel()
	files := bare()
	var names []string
	for n := 0; n < 14000; n += 1 + n%97 {
		name := fmt.Sprintf("file%d.txt", n)
		names = append(names, name)
		files[name] = strings.Repeat("0123456789", n/10+1)[:n]
	}
	dir := write(t, files)
	address, stop := start(t, func(c *config) { c.dir = dir })
	defer stop()
	c, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	in := bufio.NewReader(c)
	for _, name := range names {
		c.SetDeadline(time.Now().Add(10 * time.Second))
		fmt.Fprintf(c, "GET /%s HTTP/1.1\r\nHost: x\r\n\r\n", name)
		a, err := http.ReadResponse(in, nil)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		body, err := io.ReadAll(a.Body)
		if err != nil || string(body) != files[name] || a.ContentLength != int64(len(body)) {
			t.Fatalf("%s: %d bytes, length %d, error %v", name, len(body), a.ContentLength, err)
		}
	}
}
