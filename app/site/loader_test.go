package main

import (
	"strings"
	"sync"
	"testing"
)

// pageRenderer is the one renderer of the tests that do without a build.
var pageRenderer = sync.OnceValue(func() *renderer { return newRenderer(Options{Base: "/repo/"}) })

// Every change of go-app's start script is in the script that is served, and a
// script that lacks a place to change stops the build.
func TestStartScript(t *testing.T) {
	src, err := pageRenderer().get("/app.js")
	if err != nil {
		t.Fatal(err)
	}
	out, err := startScript(src, "/repo/", "/repo/web/app.0123456789ab.wasm")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`instantiate("/repo/web/app.0123456789ab.wasm"`, "silkStarting", "silkCrash('stopped', e)", "silkCrash('load', err)"} {
		if !strings.Contains(out, want) {
			t.Errorf("the start script lacks %s", want)
		}
	}
	for _, gone := range []string{"fetchWithProgress", "goappInitServiceWorker();\n", `urlParams.get("wasm")`, "loaderLabel"} {
		if strings.Contains(out, gone) {
			t.Errorf("the start script still has %s", gone)
		}
	}
	for _, lost := range []string{"goappWatchForUpdate();", "loaderIcon.className", "fetchWithProgress", "robot"} {
		if _, err := startScript(strings.Replace(src, lost, "", 1), "/repo/", "x"); err == nil {
			t.Errorf("a script without %s is accepted", lost)
		}
	}
	if _, err := startScript(src, "/", "x"); err == nil {
		t.Error("a script for another base path is accepted")
	}
}
