package view

import (
	"html"
	"slices"

	"silkladder/app/dom"
	"silkladder/app/lang"
)

// mark is the product's sign: four rungs on a road that climbs.
const mark = `<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path class="mk-road" d="M5 28C14 27 9 18 17 16S20 6 28 4" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"/><path d="M10.5 22.5h9M13 17.5h9M16 12.5h8M20 7.5h7" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" opacity=".6"/></svg>`

// Explained are the kinds of pages that explain; each has its path of that name.
func Explained() []string { return []string{"methods", "equations", "data"} }

// Bar is the head of the simulator.
type Bar struct{}

// NewBar is that head.
func NewBar() *Bar { return &Bar{} }

// HTML is the head.
func (r *Bar) HTML(f *Frame) string { return topbar(f.Lang, f.Base, f.View, Standing) }

// Skip leads past the head, to what one acts with.
func (r *Bar) Skip(f *Frame) string {
	to, text := skip(f)
	return `<a class="skip" id="skip" href="` + to + `">` + text + `</a>`
}

func skip(f *Frame) (to, text string) {
	switch f.View {
	case "story":
		return "#qcard", f.T("Skip to the card", "跳到卡片")
	case "map":
		return "#ranking", f.T("Skip to the ranking", "跳到排名")
	case "evidence":
		return "#evidence", f.T("Skip to the evidence", "跳到依据")
	case "hosts":
		return "#ledger-page", f.T("Skip to the economies", "跳到国家和地区")
	}
	return "#levers", f.T("Skip to the levers", "跳到政策调节")
}

// Paint lets the links to the other language and to the pages that explain carry
// the scenario along.
func (r *Bar) Paint(b *Brush, f *Frame) {
	q := f.Search()
	other := *f
	other.Lang = f.Lang.Other()
	b.Attr("lang", "href", other.Here())
	to, text := skip(f)
	b.Attr("skip", "href", to)
	b.Text("skip", text)
	for _, kind := range Standing {
		b.Attr("view-"+kind, "href", f.To(kind, nil))
		b.Attr("view-"+kind, "aria-current", flag(kind == f.View, "page"))
	}
	for _, k := range Explained() {
		b.Attr("nav-"+k, "href", f.Href(f.Lang.Prefix()+"/"+k+"/")+q)
	}
	if f.Embed {
		b.Attr("open-full", "href", f.Full())
	}
}

// Acts are what its button does.
func (r *Bar) Acts() []Act { return []Act{Press("theme", func(*Event) { dom.ToggleTheme() })} }

// names are what the views are called in the bar.
var names = map[string]lang.Pair{
	"story":    {En: "Story", Zh: "故事"},
	"map":      {En: "Map", Zh: "地图"},
	"lab":      {En: "Lab", Zh: "实验台"},
	"hosts":    {En: "Hosts", Zh: "东道国"},
	"evidence": {En: "Evidence", Zh: "依据"},
}

// Topbar is the head of a page outside the simulator. base is the path that the site
// lives under.
func Topbar(l lang.Lang, base, kind string) string { return topbar(l, base, kind, Standing) }

// topbar is the head of every page: the views, on a phone at the foot of the window,
// and the pages that explain.
func topbar(l lang.Lang, base, kind string, views []string) string {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	path := Path(kind)
	item := func(id, k, to, text string) string {
		now := ""
		if k == kind {
			now = ` aria-current="page"`
		}
		return `<a id="` + id + `" href="` + html.EscapeString(base+l.Prefix()+to) + `"` + now + `>` + text + `</a>`
	}
	tabs := ""
	for _, v := range views {
		tabs += item("view-"+v, v, Path(v), names[v].In(l))
	}
	pages := item("nav-methods", "methods", "/methods/", t("Methods", "方法")) + item("nav-equations", "equations", "/equations/", t("Equations", "方程")) + item("nav-data", "data", "/data/", t("Data", "数据"))
	search := ""
	if !slices.Contains(Explained(), kind) {
		search = FindField(l)
	}
	o := l.Other()
	both := t("Light or dark", "浅色或深色")
	return `<header class="top"><a class="brand" href="` + html.EscapeString(base+l.Prefix()+"/") + `">` + mark + `<span>` + t("Silk Ladder", "丝路阶梯") + `</span><small lang="` + o.Tag() + `">` + t("丝路阶梯", "Silk Ladder") + `</small></a>` +
		`<nav class="views" aria-label="` + t("Views", "视图") + `">` + tabs + `</nav><nav class="pages" aria-label="` + t("Pages", "页面") + `">` + pages + `</nav><div class="tools">` + search +
		`<button type="button" id="theme" class="tool" data-act="theme" aria-label="` + both + `" title="` + both + `"><svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true"><circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor"/></svg></button>` +
		`<a id="lang" class="tool" href="` + html.EscapeString(base+o.Prefix()+path) + `" lang="` + o.Tag() + `" hreflang="` + o.Tag() + `">` + t("中文", "English") + `</a></div></header>`
}

// Footer is the foot of every page: citation, credits, and on the simulator what
// can be done with the page as a whole.
func Footer(l lang.Lang, base string, simulator bool) string {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	links := ""
	if simulator {
		button := func(act, text string) string {
			return `<button type="button" class="linklike" data-act="` + act + `">` + text + `</button>`
		}
		links = `<span id="offline"></span>` + button("install", t("Install as an app", "安装为应用")) + button("keys", t("Keyboard", "键盘快捷键")) +
			button("print", t("Print a report", "打印报告")) + button("pages", t("Report of two pages", "两页报告"))
	}
	c := credits(l)
	return `<footer class="foot"><p>` + c[0] + `</p><p>` + c[1] +
		`</p><div class="links">` + links + `<a id="foot-story" href="` + html.EscapeString(base+l.Prefix()+"/") + `">` + t("How it works", "使用说明") + `</a><a id="foot-all" href="` + html.EscapeString(base+l.Prefix()+"/all/") + `">` + t("Everything on one page", "全部内容在一页") + `</a><a href="` + html.EscapeString(base+l.Prefix()+"/methods/") + `">` + t("Methods and sources", "方法与来源") + `</a><a href="` + html.EscapeString(base+l.Prefix()+"/equations/") + `">` + t("Equations of version 2", "第2版的方程") + `</a></div></footer>`
}

// credits says what the model follows and where places and figures come from.
func credits(l lang.Lang) []string {
	return []string{
		lang.Pair{
			En: "Silk Ladder computes everything on this page in your browser with an open model. It follows Qiu Yonghui (2016), “Belt and Road Initiative and Industrial Cluster Upgrading of China, based on the perspective of Global Value Chain” (Hans Publishers, CC BY 4.0), and adds what the paper leaves out: when relocation hollows out, what hosts pay, and the home market as a rival explanation.",
			Zh: "本页所有数字均由开放模型在您的浏览器中计算得出。模型依据邱永辉（2016）《“一带一路”与中国产业集群升级——基于全球价值链视角》（汉斯出版社，CC BY 4.0），并补上论文未谈的几点：转移何时导致空心化、东道国付出什么代价，以及国内市场这一替代解释。",
		}.In(l),
		lang.Pair{
			En: "Places and figures: World Bank, ILO, UNIDO, Ministry of Commerce of China and others, each named where it is shown. Land outline: Natural Earth (public domain). City positions: GeoNames (CC BY 4.0).",
			Zh: "地点与数据：世界银行、国际劳工组织、联合国工业发展组织、中国商务部等，均在出现处注明。陆地轮廓：Natural Earth（公有领域）。城市坐标：GeoNames（CC BY 4.0）。",
		}.In(l),
	}
}
