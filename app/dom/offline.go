package dom

// OnOffline calls ready when everything is stored for use offline, and news when
// another version waits (web/offline.js).
func OnOffline(ready, news func()) {
	sw := window().Get("silkSW")
	if !sw.Truthy() {
		return
	}
	sw.Call("offlineReady", FuncOf(func([]Value) any { ready(); return nil }))
	sw.Call("onupdate", FuncOf(func([]Value) any { news(); return nil }))
}

// Update changes to the version that waits.
func Update() { window().Get("silkSW").Call("apply") }

// InstallWay says how the page can be installed here, in a word of web/offline.js.
func InstallWay() string { return window().Call("silkInstall").String() }

// Install has the browser offer it.
func Install() { window().Call("goappShowInstallPrompt") }
