package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The installed and offline side of the page: a note when everything is stored,
// one when a new version waits, and how to install.

var (
	_ = on("update", func(*home, string, app.Value) { app.Window().Get("silkSW").Call("apply") })
	_ = on("install", func(h *home, _ string, _ app.Value) { h.install() })
)

// watchOffline listens to the service worker's side (offline.js).
func (h *home) watchOffline() {
	sw := app.Window().Get("silkSW")
	if !sw.Truthy() {
		return
	}
	sw.Call("offlineReady", app.FuncOf(func(app.Value, []app.Value) any {
		h.brush.html("offline", `<svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true"><path d="m3 8.5 3.2 3L13 4.5"/></svg> `+h.t("Works offline", "可离线使用"))
		h.brush.apply()
		return nil
	}))
	sw.Call("onupdate", app.FuncOf(func(app.Value, []app.Value) any {
		h.brush.html("news", `<div class="notice" role="status"><p>`+h.t("A new version of Silk Ladder is ready. Your scenario stays as it is.", "丝路阶梯有新版本。您的情景会保持不变。")+
			`</p><button type="button" class="btn primary" data-act="update">`+h.t("Use the new version", "使用新版本")+`</button></div>`)
		h.brush.apply()
		return nil
	}))
}

// install installs the app where the browser offers it, and otherwise says how.
func (h *home) install() {
	how := app.Window().Call("silkInstall").String()
	switch how {
	case "prompt":
		app.Window().Call("goappShowInstallPrompt")
		return
	case "installed":
		h.say(h.t("Silk Ladder is installed.", "丝路阶梯已安装。"))
		return
	}
	text := map[string]string{
		"ios":    h.t("In Safari, open the share menu and choose “Add to Home Screen”.", "在 Safari 中打开分享菜单，选择“添加到主屏幕”。"),
		"safari": h.t("In Safari, choose “Add to Dock” in the File menu.", "在 Safari 的“文件”菜单中选择“添加到程序坞”。"),
		"framed": h.t("Open Silk Ladder in its own window first.", "请先在独立窗口中打开丝路阶梯。"),
		"menu":   h.t("Look in your browser’s menu for “Install” or “Add to home screen”. Without installing, this page works offline too, once it has been visited.", "请在浏览器菜单中查找“安装”或“添加到主屏幕”。不安装也可以：访问过一次后，本页即可离线使用。"),
	}[how]
	h.openDialog(h.t("Install Silk Ladder", "安装丝路阶梯"), `<p>`+text+`</p>`)
}
