package main

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"io"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
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

// TestHTTP2LargeFile reads from disk and from memory over one connection.
func TestHTTP2LargeFile(t *testing.T) {
	t.Parallel()
	for _, room := range []int64{0, 64 << 20} {
		address, files := serveSample(t, func(c *config) { c.room = budget{room, room} })
		tr := protocols(func(p *http.Protocols) { p.SetUnencryptedHTTP2(true) })
		a, err := (&http.Client{Transport: tr}).Get("http://" + address + "/big.bin")
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(a.Body)
		a.Body.Close()
		if err != nil || !bytes.Equal(body, files["big.bin"]) {
			t.Errorf("%d bytes, error %v", len(body), err)
		}
		tr.CloseIdleConnections()
	}
}

// TestHTTP2StalledStream checks that a stream whose reader stops is given up while
// others of its connection go on.
func TestHTTP2StalledStream(t *testing.T) {
	t.Parallel()
	address, files := serveSample(t, func(c *config) { c.stall = 300 * time.Millisecond })
	tr := protocols(func(p *http.Protocols) { p.SetUnencryptedHTTP2(true) })
	tr.HTTP2 = &http.HTTP2Config{MaxReceiveBufferPerStream: 64 << 10}
	defer tr.CloseIdleConnections()
	client := &http.Client{Transport: tr}
	stalled, err := client.Get("http://" + address + "/big.bin")
	if err != nil {
		t.Fatal(err)
	}
	defer stalled.Body.Close()
	time.Sleep(3 * time.Second)
	get(t, client, "http://"+address+"/", files, 2)
	if n, err := io.Copy(io.Discard, stalled.Body); err == nil {
		t.Errorf("all %d bytes came", n)
	}
}

func TestTLS(t *testing.T) {
	t.Parallel()
	cert, key, pool := certificate(t)
	address, files := serveSample(t, func(c *config) { c.tlsCert, c.tlsKey = cert, key })
	for major, set := range map[int]func(*http.Protocols){
		1: func(p *http.Protocols) { p.SetHTTP1(true) },
		2: func(p *http.Protocols) { p.SetHTTP2(true) },
	} {
		tr := protocols(set)
		tr.TLSClientConfig = &tls.Config{RootCAs: pool}
		get(t, &http.Client{Transport: tr}, "https://"+address+"/", files, major)
		tr.CloseIdleConnections()
	}
	old := &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS11}
	if c, err := tls.Dial("tcp", address, old); err == nil {
		c.Close()
		t.Error("TLS 1.1 is accepted")
	}
}

// certificate makes a certificate for 127.0.0.1 and returns its files.
func certificate(t *testing.T) (cert, key string, pool *x509.CertPool) {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), IsCA: true, BasicConstraintsValid: true,
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &k.PublicKey, k)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(k)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	cert, key = filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	public := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
	if err := os.WriteFile(cert, public, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(key, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: private}), 0o600); err != nil {
		t.Fatal(err)
	}
	pool = x509.NewCertPool()
	pool.AppendCertsFromPEM(public)
	return cert, key, pool
}
