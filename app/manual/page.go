package manual

import (
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/model"
)

// part is one section of the page.
type part struct {
	id    string
	title lang.Pair
	write func(w *writer)
}

// Kind names one of the pages.
type Kind string

// The pages: how the model works, what its second version adds, and where its facts
// come from.
const (
	Methods   Kind = "methods"
	Equations Kind = "equations"
	Data      Kind = "data"
)

// parts lists the sections of a page in order. The identifiers are anchors that
// links elsewhere rely on: they stay.
func parts(k Kind) []part {
	if k == Data {
		return []part{
			{"totals", lang.Pair{En: "The paper’s totals", Zh: "论文的总数"}, (*writer).totals},
			{"hosts", lang.Pair{En: "Hosts of the model", Zh: "模型的东道国"}, (*writer).hosts},
			{"corridors", lang.Pair{En: "Corridors", Zh: "走廊"}, (*writer).corridors},
			{"parks", lang.Pair{En: "Parks and gateways", Zh: "园区与门户"}, (*writer).parks},
			{"zones", lang.Pair{En: "Counts of all zones", Zh: "合作区总数"}, (*writer).zones},
			{"smiles", lang.Pair{En: "Breakdowns of prices", Zh: "价格拆分"}, (*writer).smiles},
			{"sectors", lang.Pair{En: "Industries of China", Zh: "中国的产业"}, (*writer).sectors},
			{"calibration", calibrationTitle, (*writer).calibration},
			{"gaps", lang.Pair{En: "Not found", Zh: "未能找到"}, (*writer).gaps},
			{"files", lang.Pair{En: "Files and publishers", Zh: "文件与出版者"}, (*writer).files},
			{"elsewhere", elsewhereTitle, (*writer).elsewhere},
		}
	}
	if k == Equations {
		return []part{
			{"added", lang.Pair{En: "What version 2 adds: F1 to F13", Zh: "第2版增加的方程：F1至F13"}, added},
			{"changed", lang.Pair{En: "What it changes in E1 to E40", Zh: "对E1至E40的改动"}, changed},
		}
	}
	return []part{
		{"model", lang.Pair{En: "What the model is", Zh: "模型是什么"}, (*writer).model},
		{"limits", lang.Pair{En: "What it is not", Zh: "模型不是什么"}, (*writer).limits},
		{"equations", lang.Pair{En: "Equations", Zh: "方程"}, (*writer).equations},
		{"parameters", lang.Pair{En: "Parameters", Zh: "参数"}, (*writer).parameters},
		{"claims", lang.Pair{En: "The paper’s claims", Zh: "论文的论断"}, (*writer).claims},
		{"calibration", calibrationTitle, (*writer).calibrationOnData},
		{"elsewhere", elsewhereTitle, (*writer).elsewhereOnData},
		{"references", lang.Pair{En: "References", Zh: "参考文献"}, (*writer).references},
		{"version", lang.Pair{En: "Version and downloads", Zh: "版本与下载"}, (*writer).version},
	}
}

var (
	calibrationTitle = lang.Pair{En: "Calibration", Zh: "校准"}
	elsewhereTitle   = lang.Pair{En: "Using it elsewhere", Zh: "在别处使用"}
)

// calibrationOnData and elsewhereOnData lead on to what stands on the other page, from
// the anchors it was known by: the methods alone are as long as a page may be.
func (w *writer) calibrationOnData() {
	w.p(`<p>`, w.t(
		`The model beside figures from outside, misses included, stands with the <a href="../data/#calibration">data</a>.`,
		`模型与外部数字的对照（包括不符之处）见<a href="../data/#calibration">数据与地点</a>页。`), `</p>`)
}

func (w *writer) elsewhereOnData() {
	w.p(`<p>`, w.t("With the data:", "见数据与地点页："))
	for i, a := range []struct{ id, en, zh string }{
		{"links", "links", "链接"}, {"embed", "on another page", "嵌入其他网页"},
		{"messages", "messages between a page and the frame", "网页与框架之间的消息"}, {"command", "without the page", "不用网页"},
	} {
		if i > 0 {
			w.p(w.t(", ", "、"))
		}
		w.p(`<a id="`, a.id, `" href="../data/#`, a.id, `">`, w.t(a.en, a.zh), `</a>`)
	}
	w.p(w.t(".", "。"), `</p>`)
}

// heads are title and first paragraph of the pages.
var heads = map[Kind][2]lang.Pair{
	Methods: {
		{En: "How Silk Ladder works", Zh: "丝路阶梯的原理"},
		{
			En: `Every equation with its value now, every parameter with its range and source, every claim of the paper with the test that can refute it. Nothing is asserted that this page, or the page on <a href="../data/">data and places</a>, does not show.`,
			Zh: `每个方程及其当前数值，每个参数及其范围与来源，论文的每条论断及能够否定它的检验。凡本站所言，此页或<a href="../data/">数据与地点</a>页皆有依据。`,
		},
	},
	Equations: {
		{En: "Equations of version 2", Zh: "第2版的方程"},
		{
			En: `Eighteen clusters at once, real places, observed years and prices: what that adds to the forty equations on the <a href="../methods/">methods</a> page, and what it changes in them.`,
			Zh: `十八个集群同时运行，地点真实，年份有据，政策有价：在<a href="../methods/">方法</a>页的四十个方程之上增加了什么、改动了什么。`,
		},
	},
	Data: {
		{En: "Data and places", Zh: "数据与地点"},
		{
			En: `Facts carry their publisher, year and how far they can be trusted; what is derived or assumed says so. How they enter the model stands on the <a href="../methods/">methods</a> page. The map is schematic: it draws no boundaries and takes no position on the status of any territory.`,
			Zh: `每项事实都注明出版者、年份和可信程度；推算或假设的都已标明。它们如何进入模型，见<a href="../methods/">方法</a>页。地图只是示意：不画边界，对任何领土的地位不持立场。`,
		},
	},
}

// HTML is the content of a page in one language: one element with the id
// "manual". Values of equations are those of the default scenario.
func HTML(k Kind, l lang.Lang) string {
	w := &writer{lang: l}
	if k != Methods {
		w.refs = "../methods/"
	}
	w.p(`<div id="manual" class="manual" tabindex="-1"><header class="mhead"><h1>`, heads[k][0].In(l), `</h1><p class="dek">`, heads[k][1].In(l), `</p></header>`)
	w.p(`<nav class="toc" aria-label="`, w.t("On this page", "本页目录"), `"><h2>`, w.t("On this page", "本页目录"), `</h2><ol>`)
	for _, p := range parts(k) {
		w.p(`<li><a href="#`, p.id, `">`, p.title.In(l), `</a></li>`)
	}
	w.p(`</ol></nav><div class="text">`)
	for _, p := range parts(k) {
		w.section(p.id, p.title)
		p.write(w)
		w.p(`</section>`)
	}
	w.p(`</div></div>`)
	return w.String()
}

// shown is the run whose values are printed: the default scenario.
func shown() *model.Result {
	r, err := model.Run(link.Default().Scenario)
	if err != nil {
		panic("manual: " + err.Error())
	}
	return r
}
