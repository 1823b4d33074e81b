package manual

import (
	"strconv"

	"silkladder/app/lang"
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
	v := strconv.Itoa(model.Version)
	w.p(`<p>`, w.t(
		"Model version "+v+". A change of any equation or default makes a new version; a link names the version that computed it, and older versions stay runnable, so that old links give old numbers. Every series is checked against an independent reference implementation.",
		"模型第 "+v+" 版。任何方程或默认值的改动都会产生新版本；链接记着计算它的版本，旧版本继续可用，旧链接给出旧数字。每个序列都与独立的参考实现核对过。"), `</p><p class="get">`)
	for _, d := range []struct{ act, en, zh string }{
		{"get-params", "Parameters (CSV)", "参数表（CSV）"},
		{"get-scenario", "This scenario (JSON)", "本情景（JSON）"},
		{"get-run", "This run, all series (CSV)", "本次运行的全部序列（CSV）"},
	} {
		w.p(`<button type="button" class="btn" data-act="`, d.act, `">`, w.t(d.en, d.zh), `</button>`)
	}
	w.p(`</p><p class="note noscript">`, w.t("Downloads are made in the browser and need JavaScript.", "下载文件在浏览器中生成，需要 JavaScript。"), `</p>`)
}
