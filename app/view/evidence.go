package view

import (
	"html"
	"strconv"
	"strings"

	"silkladder/app/dom"
	"silkladder/app/lang"
	"silkladder/app/link"
	"silkladder/app/picture"
)

// Evidence is why to believe it: the scenario's own lines beside what was observed,
// with what the trial says of each series; how sure the scenario is; where it fails;
// and the account of the trial, a text that is prerendered and no part of the program.
type Evidence struct {
	d       *Desk
	probe   *Probe
	form    string               // what the pictures of the record are made for
	texts   map[lang.Lang]string // the account, once fetched
	missing bool                 // the page was laid out without the account
}

// NewEvidence is that region, with the one that says where it fails.
func NewEvidence(d *Desk, p *Probe) *Evidence {
	return &Evidence{d: d, probe: p, texts: map[lang.Lang]string{}}
}

// Account gives the text of the account. The generator sets it; in the browser it
// stays nil, because the text is in the prerendered page and would only make the
// program larger.
var Account func(lang.Lang) string

// HTML is the view below its head.
func (r *Evidence) HTML(f *Frame) string {
	text := r.texts[f.Lang]
	if Account != nil {
		text = Account(f.Lang)
	}
	if r.missing = text == ""; r.missing {
		text = `<p class="note">` + f.T("Fetching the account of the trial …", "正在读取检验的说明……") + `</p>`
	}
	r.form = evidenceForm(f)
	c := f.Shown()
	fan, _ := picture.ByID("fan")
	tornado, _ := picture.ByID("tornado")
	return `<div class="evidence-view" id="evidence"><header class="mhead"><h1>` + f.T("Why believe it?", "凭什么相信它？") + `</h1><p class="dek">` + f.T(
		"The model’s run beside what happened, what a ruler (no theory, only the figures up to 2018 drawn on) would have said, and the paper’s claims judged by the model and by history. Where it fails stands here as large as where it holds.",
		"把模型的运行放在实际发生的事、标尺（不用理论，只把2018年以前的数字向后延长）会给出的答案旁边；论文的论断由模型和历史各判一次。哪里不成立，与哪里成立一样写明。") + `</p></header>` +
		`<section aria-labelledby="ev-now-h"><h2 id="ev-now-h">` + f.T("This scenario and the record", "当前情景与记录") + `</h2><div id="ev-now">` + r.now(f) + `</div></section>` +
		`<section aria-labelledby="ev-sure-h"><h2 id="ev-sure-h">` + f.T("How sure is this scenario?", "对当前情景有多大把握？") + `</h2><div class="plates">` + picture.Plate(c, fan) + picture.Plate(c, tornado) + `</div></section>` + r.probe.HTML(f) +
		`<div id="manual" class="manual evidence" tabindex="-1">` + text + `</div></div>`
}

// evidenceForm is a comparable form of what is more than lines in the pictures.
func evidenceForm(f *Frame) string {
	list, own, shown := f.Shown().Comparable()
	form := f.Lang.Tag()
	if f.NoRecord {
		form += " none"
	}
	if shown == 0 {
		form += " " + f.State.Scenario.Archetype // the way out depends on it
	}
	for i, s := range list {
		form += " " + s.ID
		if i == own-1 || i == shown-1 {
			form += ";"
		}
	}
	return form
}

// now is a plate for every series that the run can be held against, and the names of
// the others.
func (r *Evidence) now(f *Frame) string {
	c := f.Shown()
	list, own, shown := c.Comparable()
	switch {
	case f.NoRecord:
		return `<p>` + f.T("The record could not be read, so no figures stand beside the lines here. What the trial found is told below.", "无法读取记录，因此此处没有可与线条对照的数字。检验的结果见下文。") + `</p>`
	case f.Record == nil:
		return `<p class="note">` + f.T("Reading the record …", "正在读取记录……") + `</p>`
	case shown == 0:
		all := link.Default2()
		all.Scenario = link.National(f.State.Scenario.Archetype)
		return `<p>` + f.T("Nothing was ever counted that this scenario could be held against: the record is of China’s trades at their real size, with the economies of the map. ", "没有任何统计可以与这个情景对照：记录是中国各行业按真实规模、与地图上的国家和地区的往来。") +
			`<a href="` + html.EscapeString(f.Href(f.Lang.Prefix()+Path("evidence"))+Search(all)) + `">` + f.T("Open all clusters of China as it happened", "打开重现实际历史的全国各集群情景") + `</a></p>`
	}
	var w strings.Builder
	w.WriteString(`<p>` + f.T(
		"Rings: what was published. Red: this scenario, read as the trial reads it; dashed: without the Belt and Road. The sentence with each is what the trial says of the run as it happened; it does not change with what you set.",
		"圆圈：已公布的数字。红线：当前情景，读法与检验相同；虚线：没有“一带一路”。每张图所附的句子是检验对重现实际历史的运行的判断，不随您的设定而变。") + `</p>`)
	plates := func(list []*picture.RecordSeries) {
		w.WriteString(`<div class="ev-live">`)
		for _, s := range list {
			p, _ := picture.ByID(s.PictureID())
			w.WriteString(`<div class="ev-one">` + picture.Plate(c, p) + `<p class="ev-says">` + html.EscapeString(s.Verdict(f.Lang)) + `</p></div>`)
		}
		w.WriteString(`</div>`)
	}
	if own > 0 {
		plates(list[:own])
	}
	if n := shown - own; n > 0 {
		open := ""
		if own == 0 {
			open = " open" // there is no other
			w.WriteString(`<p><b>` + f.T("No published series counts this trade alone.", "没有单独统计这一行业的公开序列。") + `</b> ` + f.T("The series below are of other trades, and of all together: they test it only as a part of these.", "以下序列属于其他行业或全部集群合计，只能连同它们一起检验这一行业。") + `</p>`)
		}
		w.WriteString(`<details class="ev-others"` + open + `><summary>` + f.T("The series of other trades, and of all together ("+strconv.Itoa(n)+")", "其他行业及全部集群合计的序列（"+strconv.Itoa(n)+"个）") + `</summary>`)
		plates(list[own:shown])
		w.WriteString(`</details>`)
	}
	if shown < len(list) {
		var names []string
		for _, s := range list[shown:] {
			names = append(names, html.EscapeString(s.Name.In(f.Lang)))
		}
		w.WriteString(`<p class="note">` + f.T("Not comparable with this scenario, for they count other clusters: ", "以下序列统计的是其他集群，与当前情景不可比：") + strings.Join(names, f.T("; ", "；")) + f.T(".", "。") + `</p>`)
	}
	w.WriteString(`<p class="note">` + f.T("Pay and infrastructure are held against the record economy by economy: see the page of each under Hosts.", "工资与基础设施逐个国家和地区对照：见“东道国”中各自的页面。") + `</p>`)
	return w.String()
}

// Paint makes the plates anew where the run is held against other series; their lines
// are painted with all pictures. It fetches the account where the page was laid out
// without it.
func (r *Evidence) Paint(b *Brush, f *Frame) {
	if !f.Has(Fresh | Ran | Answered) {
		return
	}
	if r.missing {
		r.missing = false
		r.fetch(f)
	}
	if form := evidenceForm(f); form != r.form && (f.Record != nil || f.NoRecord) {
		r.form = form
		b.HTML("ev-now", r.now(f))
		b.Apply()
		r.d.Measure()
	}
}

// fetch takes the account from the prerendered page of the language.
func (r *Evidence) fetch(f *Frame) {
	l := f.Lang
	dom.Part(f.Href(l.Prefix()+Path("evidence")), "manual", func(text string, ok bool) {
		now := r.d.Now()
		if ok {
			r.texts[l] = text
		} else {
			text = `<p>` + now.T("The account of the trial could not be fetched: it is on the page of the evidence, which needs a network once.", "无法读取检验的说明：它在“依据”页面上，需要联网读取一次。") + `</p>`
		}
		if now.View == "evidence" && now.Lang == l {
			r.d.Paint(func(b *Brush, _ *Frame) { b.HTML("manual", text) })
		}
	})
}

// Acts: its controls are those of the pictures.
func (r *Evidence) Acts() []Act { return nil }
