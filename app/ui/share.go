package ui

import (
	"encoding/json"
	"html"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/link"
	"silkladder/app/message"
	"silkladder/app/picture"
	"silkladder/model"
)

// share is what the share dialog's embed builder has been set to.
type share struct {
	chart                           string
	theme                           string
	height                          int
	noControls, diagram, play, lang bool // lang: the other language
}

var (
	_ = on("share", func(h *home, _ string, _ app.Value) { h.showShare() })
	_ = on("copy", func(h *home, of string, _ app.Value) { h.copy(of) })
	_ = on("save-file", func(h *home, _ string, _ app.Value) { h.saveFile() })
	_ = on("open-file", func(h *home, _ string, _ app.Value) { h.chooseFile() })
	_ = on("embed-set", func(h *home, of string, el app.Value) { h.setEmbed(of, el) })
	_ = on("embed-preview", func(h *home, _ string, _ app.Value) { h.preview() })
)

// heights are first guesses for a frame; embed.js then fits it to its content.
var heights = map[string]int{"full": 1500, "map": 620}

func (h *home) showShare() {
	if h.share.chart == "" {
		h.share = share{chart: "full", height: heights["full"]}
	}
	var b strings.Builder
	field := func(id, label, value string) {
		b.WriteString(`<div><label class="lab" for="` + id + `">` + label + `</label><div class="copyrow"><input type="text" readonly id="` + id + `" value="` + html.EscapeString(value) + `">` +
			`<button type="button" class="btn" data-act="copy" data-of="` + id + `">` + h.t("Copy", "复制") + `</button></div></div>`)
	}
	field("share-link", h.t("Link to this scenario", "本情景的链接"), h.permalink())
	b.WriteString(`<div class="copyrow"><button type="button" class="btn" data-act="save-file">` + h.t("Save as a file", "存为文件") +
		`</button><button type="button" class="btn" data-act="open-file">` + h.t("Open a file", "打开文件") + `</button></div>`)
	field("share-cite", h.t("Citation", "引用格式"), h.cite())
	b.WriteString(`<h3>` + h.t("Put it on your own page", "嵌入您自己的网页") + `</h3><fieldset>`)
	b.WriteString(`<label>` + h.t("Show ", "显示 ") + `<select id="embed-chart" data-change="embed-set" data-of="chart">`)
	option := func(value, text, now string) {
		sel := ""
		if value == now {
			sel = " selected"
		}
		b.WriteString(`<option value="` + value + `"` + sel + `>` + html.EscapeString(text) + `</option>`)
	}
	option("full", h.t("map, pictures and levers", "地图、图表与杠杆"), h.share.chart)
	option("map", h.t("the map", "地图"), h.share.chart)
	c := h.shown()
	for _, band := range picture.Bands {
		for _, p := range band.Pictures {
			option(p.ID, p.Build(c, 480).Title, h.share.chart)
		}
	}
	b.WriteString(`</select></label><label>` + h.t("Theme ", "主题 ") + `<select id="embed-theme" data-change="embed-set" data-of="theme">`)
	option("", h.t("as the reader’s", "随读者"), h.share.theme)
	option("light", h.t("light", "浅色"), h.share.theme)
	option("dark", h.t("dark", "深色"), h.share.theme)
	b.WriteString(`</select></label><label>` + h.t("Height ", "高度 ") + `<input type="number" id="embed-height" min="200" max="4000" step="10" value="` + strconv.Itoa(h.share.height) + `" data-change="embed-set" data-of="height"></label>`)
	box := func(id, text string, now bool) {
		on := ""
		if now {
			on = " checked"
		}
		b.WriteString(`<label class="check"><input type="checkbox" id="embed-` + id + `" data-change="embed-set" data-of="` + id + `"` + on + `> ` + text + `</label>`)
	}
	box("controls", h.t("without controls", "不带控件"), h.share.noControls)
	box("basemap", h.t("without land", "不带底图"), h.share.diagram)
	box("autoplay", h.t("plays by itself", "自动播放"), h.share.play)
	box("lang", h.t("in Chinese", "英文版"), h.share.lang)
	b.WriteString(`</fieldset><label class="lab" for="embed-code">` + h.t("Code", "代码") + `</label><textarea id="embed-code" rows="6" readonly></textarea>` +
		`<div class="copyrow"><button type="button" class="btn primary" data-act="copy" data-of="embed-code">` + h.t("Copy the code", "复制代码") +
		`</button><button type="button" class="btn" data-act="embed-preview">` + h.t("Preview", "预览") + `</button></div>` +
		`<p class="note">` + h.t("The script is optional: it fits the frame’s height to its content. No cookies, no tracking, nothing from third parties.",
		"脚本可选：它让框架高度随内容调整。不用 Cookie，不跟踪，不加载第三方内容。") + `</p><div id="embed-preview"></div>`)
	h.openDialog(h.t("Share this scenario", "分享本情景"), b.String())
	h.showEmbedCode()
}

// setEmbed takes one field of the builder.
func (h *home) setEmbed(of string, el app.Value) {
	s := &h.share
	switch of {
	case "chart":
		s.chart = el.Get("value").String()
		if s.height = heights[s.chart]; s.height == 0 {
			s.height = 560
		}
		h.brush.value("embed-height", strconv.Itoa(s.height))
	case "theme":
		s.theme = el.Get("value").String()
	case "height":
		if n, err := strconv.Atoi(el.Get("value").String()); err == nil {
			s.height = max(200, min(4000, n))
		}
	case "controls":
		s.noControls = el.Get("checked").Bool()
	case "basemap":
		s.diagram = el.Get("checked").Bool()
	case "autoplay":
		s.play = el.Get("checked").Bool()
	case "lang":
		s.lang = el.Get("checked").Bool()
	}
	h.showEmbedCode()
}

// embedURL is the address of the frame.
func (h *home) embedURL() string {
	st, sh := h.state, h.share
	st.View.Chart, st.View.Theme, st.View.Lang = sh.chart, sh.theme, ""
	if sh.chart == "full" {
		st.View.Chart = ""
	}
	st.View.NoControls, st.View.NoBasemap, st.View.Autoplay = sh.noControls, sh.diagram, sh.play
	l := h.lang
	if sh.lang {
		l = l.Other()
	}
	q := st.Query()
	if q != "" {
		q = "?" + q
	}
	return origin() + href(l.Prefix()+"/embed/") + q
}

func origin() string { return app.Window().Get("location").Get("origin").String() }

// embedCode is the code to paste. Without the script the frame works too.
func (h *home) embedCode() string {
	return `<iframe src="` + html.EscapeString(h.embedURL()) + `" title="` + html.EscapeString(h.t("Silk Ladder simulation: ", "丝路阶梯模拟：")+h.label()) +
		`" width="100%" height="` + strconv.Itoa(h.share.height) + `" loading="lazy" style="border:0" allow="fullscreen; clipboard-write; web-share" referrerpolicy="strict-origin-when-cross-origin"></iframe>` +
		"\n" + `<script async src="` + html.EscapeString(origin()+href("/embed.js")) + `"></script>`
}

func (h *home) showEmbedCode() {
	h.brush.text("embed-code", h.embedCode())
	h.brush.html("embed-preview", "")
	h.brush.apply()
}

// preview shows the frame as it will be.
func (h *home) preview() {
	h.brush.html("embed-preview", `<iframe class="preview" title="`+h.t("Preview", "预览")+`" width="100%" height="`+strconv.Itoa(min(h.share.height, 720))+`" src="`+html.EscapeString(h.embedURL())+`"></iframe>`)
	h.brush.apply()
	app.Window().Call("silkShow", "embed-preview")
}

// copy puts a field on the clipboard.
func (h *home) copy(id string) {
	e := app.Window().GetElementByID(id)
	if !e.Truthy() {
		return
	}
	text := e.Get("value").String()
	app.Window().Call("silkCopy", text).Call("then", app.FuncOf(func(_ app.Value, a []app.Value) any {
		if a[0].Bool() {
			h.say(h.t("Copied.", "已复制。"))
		} else {
			h.say(h.t("The browser did not allow copying: select the text and copy it.", "浏览器不允许复制：请选中文本后自行复制。"))
		}
		return nil
	}))
}

// cite is a citation of the scenario.
func (h *home) cite() string {
	return h.t("Silk Ladder (model version ", "丝路阶梯（模型第 ") + strconv.Itoa(model.Version) + h.t("), scenario: ", " 版），情景：") + h.label() + h.t(", ", "，") + h.permalink() + h.t(
		". After Qiu Yonghui (2016), Belt and Road Initiative and Industrial Cluster Upgrading of China.",
		"。依据：邱永辉（2016）“一带一路”与中国产业集群升级——基于全球价值链视角。")
}

// fileEnding is the ending of a saved scenario.
const fileEnding = ".silkladder.json"

// scenarioFile is a scenario as a file.
func scenarioFile(s model.Scenario) (string, error) {
	b, err := json.MarshalIndent(s, "", "  ")
	return string(b) + "\n", err
}

func (h *home) saveFile() {
	text, err := scenarioFile(h.state.Scenario)
	if err != nil {
		h.say(h.t("The scenario could not be saved.", "情景无法保存。"))
		return
	}
	app.Window().Call("silkDownload", "scenario-"+h.state.Scenario.Archetype+fileEnding, "application/json", text)
	h.say(h.t("Saved as a file.", "已存为文件。"))
}

func (h *home) chooseFile() {
	app.Window().Call("silkOpenFile", ".json,application/json").Call("then", app.FuncOf(func(_ app.Value, a []app.Value) any {
		if a[0].Truthy() {
			h.openFile(a[0].String())
		}
		return nil
	}))
}

// openFile opens a saved scenario. A file that is none changes nothing.
func (h *home) openFile(text string) {
	s, err := model.ParseScenario([]byte(text))
	if err != nil {
		h.say(h.t("This file is no scenario that can be opened: ", "无法打开此文件中的情景：") + message.Refusal(err).In(h.lang))
		return
	}
	h.closeDialog()
	h.change(func(now *state) { now.Scenario, now.Name = s, "" }, "")
	h.say(h.t("Opened the scenario; undo brings the last one back.", "已打开情景；撤销可回到上一个。"))
}

// watchFiles takes files that are dropped on the page or opened with the
// installed app.
func (h *home) watchFiles() {
	app.Window().Call("silkOnFile", app.FuncOf(func(_ app.Value, a []app.Value) any {
		h.openFile(a[0].String())
		return nil
	}))
}

// label names the scenario: as the visitor did, or by what it is.
func (h *home) label() string {
	if h.state.Name != "" {
		return link.InLanguage(h.state.Name, h.lang)
	}
	return link.Label(h.state.Scenario).In(h.lang)
}
