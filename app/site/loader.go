package main

import (
	"fmt"
	"strings"
)

// startScript is go-app's app.js with our changes. Each change must apply
// exactly once, so a new release of go-app cannot drop one silently.
func startScript(src, base, wasmURL string) (string, error) {
	for _, p := range []struct{ old, new string }{
		// Registration, updates and offline state are the job of offline.js.
		{"goappInitServiceWorker();\ngoappWatchForUpdate();", "goappWatchForUpdate();"},
		// go-app replaces the first child of body; extensions insert theirs
		// before it. A program that ends has crashed. Workers take over the
		// compiled program: to compile it again would cost each a second.
		{"go.run(wasm.instance);\n    loader.remove();",
			"const root = document.getElementById('app');\n" +
				"    if (document.body.firstElementChild !== root) document.body.prepend(root);\n" +
				"    go.run(wasm.instance).then(() => silkCrash('stopped'), (e) => silkCrash('stopped', e));\n" +
				"    window.silkModule = wasm.module;\n" +
				"    loader.remove();"},
		// Where boot.js is missing too much is; it looks for silkStarting when
		// everything is loaded. A script that fails says so there, not here.
		{"const loader = document.getElementById(\"app-wasm-loader\");\n",
			"const loader = document.getElementById(\"app-wasm-loader\");\n" +
				"  window.silkStarting = true;\n" +
				"  if (!window.silkCrash) {\n" +
				"    const banner = document.getElementById('silk-crash');\n" +
				"    banner.querySelector('[data-when=stopped]').hidden = true;\n" +
				"    banner.querySelector('button').onclick = () => location.reload();\n" +
				"    banner.hidden = false;\n" +
				"    loader.remove();\n" +
				"    return;\n" +
				"  }\n"},
		// No percentage: it compares decoded bytes with a compressed length.
		// And a plain response lets the browser keep its compiled code. Stores
		// that do not know the type of the program serve it all the same.
		{"let instantiateStreaming = WebAssembly.instantiateStreaming;\n  if (!instantiateStreaming) {\n    instantiateStreaming = async (resp, importObject) => {\n      const source = await (await resp).arrayBuffer();\n      return await WebAssembly.instantiate(source, importObject);\n    };\n  }\n",
			"const instantiate = async (url, imports) => {\n" +
				"    const got = await fetch(url);\n" +
				"    if (!got.ok) throw new Error(got.status + ' ' + url);\n" +
				"    return WebAssembly.instantiateStreaming && got.headers.get('Content-Type') === 'application/wasm'\n" +
				"      ? WebAssembly.instantiateStreaming(got, imports)\n" +
				"      : WebAssembly.instantiate(await got.arrayBuffer(), imports);\n" +
				"  };\n"},
		{"instantiateStreaming(\n      fetchWithProgress(\"" + base + "web/app.wasm\", showProgress),\n      go.importObject\n    )", "instantiate(\"" + wasmURL + "\", go.importObject)"},
		{"const showProgress = (progress) => {\n      loaderLabel.innerText = goappLoadingLabel.replace(\"{progress}\", progress);\n    };\n    showProgress(0);\n", ""},
		{"const loaderIcon = document.getElementById(\"app-wasm-loader-icon\");\n  const loaderLabel = document.getElementById(\"app-wasm-loader-label\");\n", ""},
		// The visitor reads a sentence in the language of the page.
		{"loaderIcon.className = \"goapp-logo\";\n    loaderLabel.innerText = err;\n    console.error(\"loading wasm failed: \", err);",
			"silkCrash('load', err);"},
		// "bot" is also the end of a maker of phones; and a query key of ours
		// must not switch the program off.
		{"/bot|googlebot|crawler|spider|robot|crawling/i", "/(?<!cu)bot|crawl|spider/i"},
		{"const urlParams = new URLSearchParams(window.location.search);\n  return urlParams.get(\"wasm\") !== \"false\";", "return true;"},
	} {
		if n := strings.Count(src, p.old); n != 1 {
			return "", fmt.Errorf("go-app's app.js changed: a patch applies %d times instead of once: %q", n, p.old)
		}
		src = strings.Replace(src, p.old, p.new, 1)
	}
	// What is left of the progress reader has no caller.
	i := strings.Index(src, "async function fetchWithProgress(")
	if i < 0 || strings.Count(src, "fetchWithProgress") != 1 {
		return "", fmt.Errorf("go-app's app.js changed: fetchWithProgress is not its last function")
	}
	return src[:i], nil
}
