package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/lang"
)

// mark is the product's sign: four rungs on a road that climbs.
const mark = `<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path class="mk-road" d="M5 28C14 27 9 18 17 16S20 6 28 4" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"/><path d="M10.5 22.5h9M13 17.5h9M16 12.5h8M20 7.5h7" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" opacity=".6"/></svg>`

// href prefixes an internal path with the base path in the browser; while
// prerendering, the generator's resolver does so.
func href(path string) string {
	if app.IsServer {
		return path
	}
	return strings.TrimSuffix(app.Getenv("GOAPP_ROOT_PREFIX"), "/") + path
}

// topbar is the head of every page. query is kept when the language changes,
// so that the scenario stays.
func topbar(l lang.Lang, kind, query string) app.UI {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	item := func(k, path, text string) app.UI {
		a := app.A().ID("nav-" + k).Href(href(l.Prefix() + path)).Text(text)
		if k == kind {
			a = a.Attr("aria-current", "page")
		}
		return a
	}
	path := "/"
	for _, k := range kinds {
		if k.kind == kind {
			path = k.path
		}
	}
	if query != "" {
		query = "?" + query
	}
	o := l.Other()
	return app.Header().Class("top").Body(
		app.A().Class("brand").Href(href(l.Prefix()+"/")).Body(
			app.Raw(mark),
			app.Span().Text(t("Silk Ladder", "丝路阶梯")),
			app.Small().Text(t("丝路阶梯", "Silk Ladder")).Lang(o.Tag()),
		),
		app.Nav().Aria("label", t("Pages", "页面")).Body(
			item("home", "/", t("Simulator", "模拟器")),
			item("methods", "/methods/", t("Methods", "方法")),
			item("data", "/data/", t("Data", "数据")),
		),
		app.Div().Class("tools").Body(
			app.Button().Type("button").ID("theme").Class("tool").
				Aria("label", t("Light or dark", "浅色或深色")).Title(t("Light or dark", "浅色或深色")).
				Body(app.Raw(`<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true"><circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor"/></svg>`)).
				OnClick(func(app.Context, app.Event) { app.Window().Call("silkTheme") }),
			app.A().ID("lang").Class("tool").Href(href(o.Prefix()+path)+query).Lang(o.Tag()).HrefLang(o.Tag()).
				Text(map[lang.Lang]string{lang.En: "English", lang.Zh: "中文"}[o]),
		),
	)
}

// footer is the foot of every page: citation, credits, and on the simulator what
// can be done with the page as a whole.
func footer(l lang.Lang, kind string) app.UI {
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	links := []app.UI{app.A().Href(href(l.Prefix() + "/methods/")).Text(t("Methods and sources", "方法与来源"))}
	if kind == "home" {
		links = []app.UI{
			app.Span().ID("offline"),
			app.Button().Type("button").Class("linklike").DataSet("act", "install").Text(t("Install as an app", "安装为应用")),
			app.Button().Type("button").Class("linklike").DataSet("act", "keys").Text(t("Keyboard", "键盘快捷键")),
			app.Button().Type("button").Class("linklike").DataSet("act", "welcome").Text(t("How it works", "使用说明")),
			app.Button().Type("button").Class("linklike").DataSet("act", "print").Text(t("Print a report", "打印报告")),
			links[0],
		}
	}
	return app.Footer().Class("foot").Body(
		app.P().Text(t(
			"Silk Ladder computes everything on this page in your browser with an open model. It follows Qiu Yonghui (2016), “Belt and Road Initiative and Industrial Cluster Upgrading of China, based on the perspective of Global Value Chain” (Hans Publishers, CC BY 4.0), and adds what the paper leaves out: when relocation hollows out, what hosts pay, and the home market as a rival explanation.",
			"本页所有数字均由开放模型在您的浏览器中计算得出。模型依据邱永辉（2016）《“一带一路”与中国产业集群升级——基于全球价值链视角》（汉斯出版社，CC BY 4.0），并补上论文未谈的几点：转移何时导致空心化、东道国付出什么代价，以及国内市场这一竞争性解释。")),
		app.P().Text(t(
			"Places and figures: World Bank, ILO, UNIDO, Ministry of Commerce of China and others, each named where it is shown. Land outline: Natural Earth (public domain). City positions: GeoNames (CC BY 4.0).",
			"地点与数据：世界银行、国际劳工组织、联合国工业发展组织、中国商务部等，均在出现处注明。陆地轮廓：Natural Earth（公有领域）。城市坐标：GeoNames（CC BY 4.0）。")),
		app.Div().Class("links").Body(links...),
	)
}
