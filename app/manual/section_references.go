package manual

import (
	"silkladder/app/lang"
	"silkladder/app/takeout"
	"silkladder/model"
)

// references writes the list of works.
func (w *writer) references() {
	w.p(`<p>`, w.t(
		"Works that the paper cites or the model rests on; <i>paper</i> means it is in the paper’s own list.",
		"论文引用的或模型所依据的著作；“论文”表示列于论文的参考文献。"), `</p><ul class="refs">`)
	for _, r := range References() {
		tag, label, text := "", esc(r.Label), esc(r.Text)
		if r.Zh {
			label, text = w.zh(r.Label), w.zh(r.Text)
		} else if w.lang == lang.Zh {
			text = `<span lang="en">` + text + `</span>`
		}
		if r.URL != "" {
			text = `<a href="` + esc(r.URL) + `">` + text + `</a>`
		}
		if r.Paper {
			tag += ` <small>` + w.t("paper", "论文") + `</small>`
		}
		if r.Mark != "" {
			tag += ` <b class="mk">` + r.Mark + `</b>`
		}
		w.p(`<li id="r-`, r.ID, `"><b>`, label, `.</b> `, text, tag, `</li>`)
	}
	w.p(`</ul>`)
}

// version writes what runs and what can be taken along.
func (w *writer) version() {
	w.p(`<p>`, w.t(
		"An address that names nothing opens version 2 of the model, all of China’s clusters at their observed sizes; version 1, one cluster on its own, opens with v=1. A change of any equation or default makes a new version; a link names the version that computed it, and older versions stay runnable, so that old links give old numbers. Every series is checked against an independent reference implementation.",
		"网址中不带任何参数时打开模型第2版，即按真实规模模拟的全国各集群；第1版，即单个集群，用v=1打开。任何方程或默认值的改动都会产生新版本；链接记着计算它的版本，旧版本继续可用，旧链接给出旧数字。每个序列都与独立的参考实现核对过。"), `</p><p class="get">`)
	w.p(`<button type="button" class="btn" data-act="get-scenario">`, w.t("This scenario (JSON)", "本情景（JSON）"), `</button>`)
	for _, k := range takeout.Kinds() {
		w.p(`<button type="button" class="btn" data-act="take" data-of="`, k.ID, `" title="`, esc(k.Says.In(w.lang)), `">`, esc(k.Name.In(w.lang)), `</button>`)
	}
	w.p(`</p><p class="note noscript">`, w.t("Downloads are made in the browser and need JavaScript.", "下载文件在浏览器中生成，需要JavaScript。"), `</p>`)
	w.p(`<p>`, w.t("The models of the five archetypes as they open, for Vensim and in XMILE:", "五种集群类型的初始模型，供Vensim使用或采用XMILE格式："), `</p><ul class="files">`)
	for _, a := range model.Archetypes() {
		w.p(`<li>`, w.t(a.En, a.Zh), w.t(":", "："))
		for _, id := range Models {
			k, _ := takeout.ByID(id)
			w.p(` <a download href="`, w.t("../data/", "../../data/"), k.File(a.ID), `">`, k.File(a.ID), `</a>`)
		}
		w.p(`</li>`)
	}
	w.p(`</ul>`)
}

// Models are the kinds of files that the site has of every archetype.
var Models = []string{"mdl", "xmile"}
