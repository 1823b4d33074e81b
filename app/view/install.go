package view

import "silkladder/app/dom"

// Foot is the foot of the page and what belongs to the installed program: a note
// when everything is stored, one when a new version waits, and how to install.
type Foot struct {
	static
	d *Desk
}

// NewFoot is the foot of the simulator.
func NewFoot(d *Desk) *Foot { return &Foot{d: d} }

// HTML is the foot.
func (r *Foot) HTML(f *Frame) string { return Footer(f.Lang, f.Base, true) }

// Watch listens to the service worker's side (offline.js).
func (r *Foot) Watch() {
	dom.OnOffline(func() {
		r.d.Paint(func(b *Brush, f *Frame) {
			b.HTML("offline", `<svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true"><path d="m3 8.5 3.2 3L13 4.5"/></svg> `+f.T("Works offline", "可离线使用"))
		})
	}, func() {
		r.d.Paint(func(b *Brush, f *Frame) {
			b.HTML("news", `<div class="notice" role="status"><p>`+f.T("A new version of Silk Ladder is ready. Your scenario stays as it is.", "丝路阶梯有新版本。您的情景会保持不变。")+
				`</p><button type="button" class="btn primary" data-act="update">`+f.T("Use the new version", "使用新版本")+`</button></div>`)
		})
	})
}

// install installs the app where the browser offers it, and otherwise says how.
func (r *Foot) install(f *Frame) {
	how := dom.InstallWay()
	switch how {
	case "prompt":
		dom.Install()
		return
	case "installed":
		r.d.Say(f.T("Silk Ladder is installed.", "丝路阶梯已安装。"))
		return
	}
	text := map[string]string{
		"ios":    f.T("In Safari, open the share menu and choose “Add to Home Screen”.", "在Safari中打开分享菜单，选择“添加到主屏幕”。"),
		"safari": f.T("In Safari, choose “Add to Dock” in the File menu.", "在Safari的“文件”菜单中选择“添加到程序坞”。"),
		"framed": f.T("Open Silk Ladder in its own window first.", "请先在独立窗口中打开丝路阶梯。"),
		"menu":   f.T("Look in your browser’s menu for “Install” or “Add to home screen”. Without installing, this page works offline too, once it has been visited.", "请在浏览器菜单中查找“安装”或“添加到主屏幕”。不安装也可以：访问过一次后，本页即可离线使用。"),
	}[how]
	r.d.Open(f.T("Install Silk Ladder", "安装丝路阶梯"), `<p>`+text+`</p>`)
}

// Acts are what its controls do.
func (r *Foot) Acts() []Act {
	return []Act{
		Press("update", func(e *Event) { dom.Update() }),
		Press("install", func(e *Event) { r.install(e.F) }),
	}
}
