package main

import (
	"bytes"
	"io"
	"net/http"
	"testing"
	"time"
)

// get asks for the sample program, compressed, through a client of the given
// protocols and checks the answer.
func get(t *testing.T, client *http.Client, url string, files map[string][]byte, major int) {
	t.Helper()
	for range 3 {
		req, err := http.NewRequest("GET", url+"web/app.0011223344ff.wasm", nil)
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Accept-Encoding", "br")
		a, err := client.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(a.Body)
		a.Body.Close()
		if err != nil || !bytes.Equal(body, files["web/app.0011223344ff.wasm.br"]) {
			t.Errorf("%d bytes, error %v, want %d", len(body), err, len(files["web/app.0011223344ff.wasm.br"]))
		}
		if a.ProtoMajor != major || a.Header.Get("Content-Encoding") != "br" || a.ContentLength != int64(len(body)) {
			t.Errorf("%s, coding %q, length %d", a.Proto, a.Header.Get("Content-Encoding"), a.ContentLength)
		}
	}
}

func protocols(set func(*http.Protocols)) *http.Transport {
	p := new(http.Protocols)
	set(p)
	return &http.Transport{Protocols: p}
}

func TestPlainHTTP2(t *testing.T) {
	t.Parallel()
	address, files := serveSample(t, nil)
	tr := protocols(func(p *http.Protocols) { p.SetUnencryptedHTTP2(true) })
	defer tr.CloseIdleConnections()
	get(t, &http.Client{Transport: tr}, "http://"+address+"/", files, 2)
}

// TestHTTP2LargeFile reads a file of many frames.
func TestHTTP2LargeFile(t *testing.T) {
	t.Parallel()
	address, files := serveSample(t, nil)
	tr := protocols(func(p *http.Protocols) { p.SetUnencryptedHTTP2(true) })
	defer tr.CloseIdleConnections()
	a, err := (&http.Client{Transport: tr}).Get("http://" + address + "/big.bin")
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(a.Body)
	a.Body.Close()
	if err != nil || !bytes.Equal(body, files["big.bin"]) {
		t.Errorf("%d bytes, error %v", len(body), err)
	}
}

// TestHTTP2StalledStream checks that a stream whose reader stops is given up while
// others of its connection go on.
func TestHTTP2StalledStream(t *testing.T) {
	t.Parallel()
	logs := make(record, 100)
	address, files := serveSampleLogged(t, logs, func(c *config) { c.stall = 300 * time.Millisecond })
	tr := protocols(func(p *http.Protocols) { p.SetUnencryptedHTTP2(true) })
	tr.HTTP2 = &http.HTTP2Config{MaxReceiveBufferPerStream: 64 << 10}
	defer tr.CloseIdleConnections()
	client := &http.Client{Transport: tr}
	stalled, err := client.Get("http://" + address + "/big.bin")
	if err != nil {
		t.Fatal(err)
	}
	defer stalled.Body.Close()
	logs.about(t, bigFile) // it is given up
	get(t, client, "http://"+address+"/", files, 2)
	if n, err := io.Copy(io.Discard, stalled.Body); err == nil {
		t.Errorf("all %d bytes came", n)
	}
}
