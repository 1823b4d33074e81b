package ui

import (
	"html"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/lang"
	"silkladder/model"
)

// A shortcut is a key and what it does; the help lists what works, because both
// come from here.
type shortcut struct {
	key  string // as desk.js names it: "ctrl+z", "?", "1"
	name lang.Pair
	do   func(*home)
}

func shortcuts() []shortcut {
	ks := []shortcut{
		{"p", lang.Pair{En: "Play or pause", Zh: "播放或暂停"}, (*home).playOrPause},
		{"[", lang.Pair{En: "One year back", Zh: "后退一年"}, func(h *home) { h.goTo(h.step - h.perYear()) }},
		{"]", lang.Pair{En: "One year on", Zh: "前进一年"}, func(h *home) { h.goTo(h.step + h.perYear()) }},
		{"ctrl+z", lang.Pair{En: "Undo", Zh: "撤销"}, (*home).undo},
		{"ctrl+shift+z", lang.Pair{En: "Redo", Zh: "重做"}, (*home).redo},
		{"r", lang.Pair{En: "Replay the last change", Zh: "重放上一次改动"}, (*home).startReplay},
		{"n", lang.Pair{En: "No Belt and Road", Zh: "没有“一带一路”"}, func(h *home) { h.setPolicy(0) }},
		{"m", lang.Pair{En: "Belt and Road as realised", Zh: "按实际落实"}, func(h *home) { h.setPolicy(realised) }},
		{"a", lang.Pair{En: "Belt and Road as announced", Zh: "按宣布落实"}, func(h *home) { h.setPolicy(1) }},
		{"o", lang.Pair{En: "Stories", Zh: "故事"}, (*home).showStories},
		{"c", lang.Pair{En: "Keep for comparison", Zh: "留作比较"}, (*home).keepForCompare},
		{"s", lang.Pair{En: "Share", Zh: "分享"}, (*home).showShare},
		{"+", lang.Pair{En: "Zoom into the map", Zh: "放大地图"}, func(h *home) { h.zoomMap(1.5) }},
		{"-", lang.Pair{En: "Zoom out", Zh: "缩小地图"}, func(h *home) { h.zoomMap(1 / 1.5) }},
		{"0", lang.Pair{En: "Whole map", Zh: "显示全图"}, func(h *home) { h.zoomMap(0) }},
	}
	for i, a := range model.Archetypes() {
		ks = append(ks, shortcut{string(rune('1' + i)), lang.Pair{En: a.En, Zh: a.Zh}, func(h *home) { h.choose(a.ID) }})
	}
	return append(ks, shortcut{"?", lang.Pair{En: "This list", Zh: "本列表"}, (*home).showShortcuts})
}

var (
	_ = on("keys", func(h *home, _ string, _ app.Value) { h.showShortcuts() })
	_ = on("single-keys", func(_ *home, _ string, el app.Value) { setSingleKeys(el.Get("checked").Bool()) })
)

// singleKeysOff marks in the visitor's storage that shortcuts of one key are
// switched off, as those who dictate need (WCAG 2.1.4).
const singleKeysOff = "silk-keys-off"

func singleKeys() bool {
	return !app.Window().Get("localStorage").Call("getItem", singleKeysOff).Truthy()
}

func setSingleKeys(on bool) {
	if on {
		app.Window().Get("localStorage").Call("removeItem", singleKeysOff)
	} else {
		app.Window().Get("localStorage").Call("setItem", singleKeysOff, "true")
	}
}

// watchKeys listens for shortcuts; desk.js leaves out keys typed into fields and
// those pressed while a dialog is open.
func (h *home) watchKeys() {
	app.Window().Call("silkKeys", app.FuncOf(func(_ app.Value, a []app.Value) any {
		key := a[0].String()
		for _, k := range shortcuts() {
			if k.key == key && (k.key == "?" || strings.HasPrefix(k.key, "ctrl+") || singleKeys()) {
				k.do(h)
				h.brush.apply()
				return true
			}
		}
		return false
	}))
}

func (h *home) showShortcuts() {
	var b strings.Builder
	b.WriteString(`<dl class="keys">`)
	for _, k := range shortcuts() {
		b.WriteString(`<div><dt>`)
		for i, part := range strings.Split(k.key, "+") {
			if part == "" { // the key + itself
				if i == 0 {
					b.WriteString("<kbd>+</kbd>")
				}
				continue
			}
			b.WriteString("<kbd>" + html.EscapeString(capitalKey(part)) + "</kbd> ")
		}
		b.WriteString(`</dt><dd>` + html.EscapeString(k.name.In(h.lang)) + `</dd></div>`)
	}
	b.WriteString(`</dl><p>` + h.t("Tab moves through the page. In a picture the arrow keys read its values; on the map Enter opens a card.",
		"Tab 键在页面中移动。在图上用方向键逐点读数；在地图上按回车键打开卡片。") + `</p>`)
	checked := ""
	if singleKeys() {
		checked = " checked"
	}
	b.WriteString(`<label class="check"><input type="checkbox" id="single-keys" data-change="single-keys"` + checked + `> ` + h.t("Shortcuts of a single key (? always works)", "启用单键快捷键（? 始终可用）") + `</label>`)
	h.openDialog(h.t("Keyboard", "键盘快捷键"), b.String())
}

func capitalKey(k string) string {
	switch k {
	case "ctrl":
		return "Ctrl/⌘"
	case "shift":
		return "Shift"
	}
	return strings.ToUpper(k)
}

// perYear is the number of steps in a year.
func (h *home) perYear() int { return max(1, int(1/h.with.Scenario.Step+.5)) }
