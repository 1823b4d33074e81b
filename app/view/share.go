package view

import (
	"html"
	"strconv"
	"strings"
	"time"

	"silkladder/app/dom"
	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/app/ledger"
	"silkladder/app/link"
	"silkladder/app/picture"
	"silkladder/app/session"
)

// Share is the share dialog: links, citations, files, and the builder of embeds. It
// keeps what the builder has been set to.
type Share struct {
	static
	d                               *Desk
	chart                           string
	theme                           string
	height                          int
	noControls, diagram, play, lang bool // lang: the other language
}

// NewShare is the share dialog.
func NewShare(d *Desk) *Share {
	return &Share{d: d, chart: "full", height: heights["full"]}
}

// heights are first guesses for a frame; embed.js then fits it to its content.
var heights = map[string]int{"full": 1500, "map": 620}

func (r *Share) showShare(b *Brush, f *Frame) {
	var w strings.Builder
	field := func(id, label, value string) {
		w.WriteString(`<div><label class="lab" for="` + id + `">` + label + `</label><div class="copyrow"><input type="text" readonly id="` + id + `" value="` + html.EscapeString(value) + `">` +
			`<button type="button" class="btn" data-act="copy" data-of="` + id + `">` + f.T("Copy", "复制") + `</button></div></div>`)
	}
	field("share-link", f.T("Link to this scenario", "本情景的链接"), f.Permalink())
	if _, cut, _ := f.State.Address(); cut != "" {
		w.WriteString(`<p class="wrong" id="share-cut">` + f.T("This scenario is too long for a link: the cluster’s own hosts, and perhaps compared scenarios, are not in it. Save it as a file to pass on all of it.",
			"本情景过长，链接无法包含全部内容：自带的东道国数据（可能还有对比情景）不在其中。请存为文件再传递。") + `</p>`)
	}
	w.WriteString(`<div class="copyrow">`)
	if dom.CanShare() != "" {
		w.WriteString(`<button type="button" class="btn" data-act="share-system">` + f.T("Share with an app…", "用其他应用分享……") + `</button>`)
	}
	w.WriteString(`<button type="button" class="btn" data-act="share-code" aria-controls="share-qr">` + f.T("QR code", "二维码") + `</button></div><div id="share-qr" class="code" role="status"></div>`)
	w.WriteString(`<div class="copyrow"><button type="button" class="btn" data-act="save-file">` + f.T("Save as a file", "存为文件") +
		`</button><button type="button" class="btn" data-act="open-file">` + f.T("Open a file", "打开文件") + `</button></div>`)
	cited := link.Citation{Scenario: f.Label(), Model: f.State.Scenario.Model(), URL: f.Permalink(), Seen: time.Now()}
	field("share-cite", f.T("Citation, GB/T 7714", "引用格式：GB/T 7714"), cited.GBT(f.Lang))
	field("share-apa", f.T("Citation, APA", "引用格式：APA"), cited.APA(f.Lang))
	w.WriteString(`<div><label class="lab" for="share-bib">` + f.T("Citation, BibTeX", "引用格式：BibTeX") + `</label><div class="copyrow"><textarea readonly rows="4" id="share-bib">` + html.EscapeString(cited.BibTeX(f.Lang)) +
		`</textarea><button type="button" class="btn" data-act="copy" data-of="share-bib">` + f.T("Copy", "复制") + `</button></div><p class="note">` +
		f.T("The theory it computes: Qiu Yonghui (2016), Belt and Road Initiative and Industrial Cluster Upgrading of China.", "所依据的理论：邱永辉. “一带一路”与中国产业集群升级——基于全球价值链视角[J]. 2016.") + `</p></div>`)
	w.WriteString(`<div class="copyrow"><button type="button" class="btn" data-act="pages">` + f.T("A report of two pages…", "两页报告……") + `</button></div>`)
	w.WriteString(takeForm(f))
	w.WriteString(`<h3>` + f.T("Put it on your own page", "嵌入您自己的网页") + `</h3><fieldset>`)
	w.WriteString(`<label>` + f.T("Show ", "显示 ") + `<select id="embed-chart" data-change="embed-set" data-of="chart">`)
	option := func(value, text, now string) {
		sel := ""
		if value == now {
			sel = " selected"
		}
		w.WriteString(`<option value="` + value + `"` + sel + `>` + html.EscapeString(text) + `</option>`)
	}
	option("full", f.T("map, pictures and levers", "地图、图表与杠杆"), r.chart)
	option("map", f.T("the map", "地图"), r.chart)
	shown := f.Shown()
	for _, id := range link.Charts {
		if p, ok := pictureOf(f, id); ok && stands(f, id) {
			option(id, p.Build(shown, 480).Title, r.chart)
		}
	}
	w.WriteString(`</select></label><label>` + f.T("Theme ", "主题 ") + `<select id="embed-theme" data-change="embed-set" data-of="theme">`)
	option("", f.T("as the reader’s", "随读者"), r.theme)
	option("light", f.T("light", "浅色"), r.theme)
	option("dark", f.T("dark", "深色"), r.theme)
	w.WriteString(`</select></label><label>` + f.T("Height ", "高度 ") + `<input type="text" class="num" inputmode="numeric" id="embed-height" data-step="10" value="` + strconv.Itoa(r.height) + `" data-change="embed-set" data-of="height"></label>`)
	box := func(id, text string, now bool) {
		on := ""
		if now {
			on = " checked"
		}
		w.WriteString(`<label class="check"><input type="checkbox" id="embed-` + id + `" data-change="embed-set" data-of="` + id + `"` + on + `> ` + text + `</label>`)
	}
	box("controls", f.T("without controls", "不带控件"), r.noControls)
	box("basemap", f.T("without land", "不带底图"), r.diagram)
	box("autoplay", f.T("plays by itself", "自动播放"), r.play)
	box("lang", f.T("in Chinese", "英文版"), r.lang)
	w.WriteString(`</fieldset><label class="lab" for="embed-code">` + f.T("Code", "代码") + `</label><textarea id="embed-code" rows="6" readonly></textarea>` +
		`<div class="copyrow"><button type="button" class="btn primary" data-act="copy" data-of="embed-code">` + f.T("Copy the code", "复制代码") +
		`</button><button type="button" class="btn" data-act="embed-preview">` + f.T("Preview", "预览") + `</button></div>` +
		`<p class="note">` + f.T("The script is optional: it fits the frame’s height to its content. No cookies, no tracking, nothing from third parties.",
		"脚本可选：它让框架高度随内容调整。不用Cookie，不跟踪，不加载第三方内容。") + `</p><div id="embed-preview"></div>`)
	r.d.Open(f.T("Share this scenario", "分享本情景"), w.String())
	r.showEmbedCode(b, f)
}

// stands reports whether there is something to show in a picture that an address names.
func stands(f *Frame, id string) bool {
	switch {
	case ledger.OfEconomy(id):
		return f.State.View.Economy != ""
	case picture.OfRecord(id):
		return f.Record != nil
	case strings.HasPrefix(id, picture.Nation.ID+"-"):
		return picture.HasNation(&f.State.Scenario)
	}
	return true
}

// setEmbed takes one field of the builder.
func (r *Share) setEmbed(b *Brush, f *Frame, of string, el dom.Value) {
	s := r
	switch of {
	case "chart":
		s.chart = el.Get("value").String()
		s.height = heightOf(s.chart)
		b.Value("embed-height", strconv.Itoa(s.height))
	case "theme":
		s.theme = el.Get("value").String()
	case "height":
		n, refused, ok := fault.Field{Name: lang.Pair{En: "Height", Zh: "高度"}, Min: 200, Max: 4000, Whole: true}.Take(el.Get("value").String())
		if ok {
			s.height = int(n)
		} else {
			r.d.Say(refused.In(f.Lang))
		}
		el.Set("value", strconv.Itoa(s.height))
	case "controls":
		s.noControls = el.Get("checked").Bool()
	case "basemap":
		s.diagram = el.Get("checked").Bool()
	case "autoplay":
		s.play = el.Get("checked").Bool()
	case "lang":
		s.lang = el.Get("checked").Bool()
	}
	r.showEmbedCode(b, f)
}

// heightOf is a first guess for the frame of a picture.
func heightOf(id string) int {
	if h := heights[id]; h != 0 {
		return h
	}
	return 560
}

// drawCode shows the link as a QR code, for a phone beside the screen.
func (r *Share) drawCode(f *Frame) {
	r.d.Paint(func(b *Brush, f *Frame) { b.Text("share-qr", f.T("Drawing…", "正在生成……")) })
	dom.Code(f.Lang.Tag(), f.Permalink(), func(svg, wrong string, loaded bool) {
		r.d.Paint(func(b *Brush, f *Frame) {
			switch {
			case !loaded:
				b.Text("share-qr", missing.In(f.Lang))
			case wrong != "":
				b.Text("share-qr", wrong)
			default:
				b.HTML("share-qr", `<div role="img" aria-label="`+f.T("QR code of the link to this scenario", "本情景链接的二维码")+`">`+svg+`</div><p class="note">`+
					f.T("Point a phone’s camera at it to open this scenario there.", "用手机相机或微信“扫一扫”，即可在手机上打开本情景。")+`</p>`)
			}
		})
	})
}

// embedURL is the address of the frame.
func (r *Share) embedURL(f *Frame) string {
	st, sh := f.State, r
	st.View.Chart, st.View.Theme, st.View.Lang = sh.chart, sh.theme, ""
	if sh.chart == "full" {
		st.View.Chart = ""
	}
	st.View.NoControls, st.View.NoBasemap, st.View.Autoplay = sh.noControls, sh.diagram, sh.play
	l := f.Lang
	if sh.lang {
		l = l.Other()
	}
	return frameURL(f, st, l)
}

// frameURL is the address of a state in a frame.
func frameURL(f *Frame, st session.State, l lang.Lang) string {
	return dom.Origin() + f.Href(l.Prefix()+"/embed/") + Search(st)
}

// embedCode is the code to paste.
func (r *Share) embedCode(f *Frame) string { return frameCode(f, r.embedURL(f), r.height) }

// frameCode is the code of a frame. Without the script the frame works too.
func frameCode(f *Frame, url string, height int) string {
	return `<iframe src="` + html.EscapeString(url) + `" title="` + html.EscapeString(f.T("Silk Ladder simulation: ", "丝路阶梯模拟：")+f.Label()) +
		`" width="100%" height="` + strconv.Itoa(height) + `" loading="lazy" style="border:0" allow="fullscreen; clipboard-write; web-share" referrerpolicy="strict-origin-when-cross-origin"></iframe>` +
		"\n" + `<script async src="` + html.EscapeString(dom.Origin()+f.Href("/embed.js")) + `"></script>`
}

func (r *Share) showEmbedCode(b *Brush, f *Frame) {
	b.Text("embed-code", r.embedCode(f))
	b.HTML("embed-preview", "")
	b.Apply()
}

// preview shows the frame as it will be.
func (r *Share) preview(b *Brush, f *Frame) {
	b.HTML("embed-preview", `<iframe class="preview" title="`+f.T("Preview", "预览")+`" width="100%" height="`+strconv.Itoa(min(r.height, 720))+`" src="`+html.EscapeString(r.embedURL(f))+`"></iframe>`)
	b.Apply()
	dom.Show("embed-preview")
}

// copy puts a field on the clipboard.
func (r *Share) copy(f *Frame, id string) {
	dom.Copy(dom.Field(id), func(ok bool) {
		if ok {
			r.d.Say(f.T("Copied.", "已复制。"))
		} else {
			r.d.Say(f.T("The browser did not allow copying: select the text and copy it.", "浏览器不允许复制：请选中文本后自行复制。"))
		}
	})
}

// Acts are what its controls do.
func (r *Share) Acts() []Act {
	return []Act{
		Press("share", func(e *Event) { r.showShare(e.B, e.F) }),
		Press("share-code", func(e *Event) { r.drawCode(e.F) }),
		Press("share-system", func(e *Event) {
			dom.Share(e.F.T("Silk Ladder: ", "丝路阶梯：")+e.F.Label(), headlineText(e.F), e.F.Permalink(), func(ok bool) { tellShared(r.d, ok) })
		}),
		Press("copy", func(e *Event) { r.copy(e.F, e.Of) }),
		Changed("embed-set", func(e *Event) { r.setEmbed(e.B, e.F, e.Of, e.El) }),
		Press("embed-preview", func(e *Event) { r.preview(e.B, e.F) }),
	}
}

// Keys are its shortcuts.
func (r *Share) Keys() []Key {
	return []Key{{"s", lang.Pair{En: "Share", Zh: "分享"}, func(e *Event) { r.showShare(e.B, e.F) }}}
}
