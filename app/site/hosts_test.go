package main

import (
	"flag"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update-hosts", false, "rewrite the files in testdata/hosts")

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; -update-hosts rewrites it:\n%s", file, got)
	}
}

func TestNetlify(t *testing.T) {
	files := []string{"index.html", "app.0123abcd.wasm", "app.0123abcd.wasm.br", "app.0123abcd.wasm.gz", "app.0123abcd.js", "model.mdl"}
	golden(t, "testdata/hosts/_headers", netlify("/repo/", files))
}

func TestNginx(t *testing.T) {
	golden(t, "testdata/hosts/nginx.conf", nginx(nginxSite{Listen: "80", Root: "/srv/www", Base: "/repo/", Brotli: true,
		Updates: map[string]string{"web/app.0123abcd.wasm": ":AbC+/w==:"}}))
	if strings.Contains(nginx(nginxSite{Listen: "80", Root: "/srv/www", Base: "/"}), "brotli") {
		t.Error("brotli_static stands in a configuration for an nginx without it")
	}
}
