package view

import (
	"encoding/json"
	"html"
	"math"
	"slices"
	"strconv"
	"strings"

	"silkladder/app/dom"
	"silkladder/app/picture"
	"silkladder/app/report"
	"silkladder/app/story"
)

// Pages is the dialog of the report of two pages (package report): the visitor ticks
// pictures, and prints it or takes it as a Word document.
type Pages struct {
	static
	d      *Desk
	stage  *Stage
	report *Report
	chosen []string
}

// NewPages is that dialog; report prints.
func NewPages(d *Desk, stage *Stage, report *Report) *Pages {
	return &Pages{d: d, stage: stage, report: report, chosen: []string{"functional", "smile", "map", "hosts"}}
}

// ready reports whether a picture has something to show: the answer it needs was
// counted, and there is something beside it to compare.
func ready(f *Frame, p picture.Picture) bool {
	if p.ID == "compare" {
		return len(f.Beside) > 0
	}
	return !p.Asked() || f.Answers != nil && f.Answers.Study.Ready(p.ID)
}

func (r *Pages) show(f *Frame) {
	p, told := r.made(f)
	if told == "" {
		told = room(f, p)
	}
	var w strings.Builder
	w.WriteString(`<p>` + f.T("What it comes to, its odds, what was set, and up to four pictures with their captions and sources, on two sheets of A4.",
		"两页A4：结论与把握、设定的数值，以及最多四幅带说明与出处的图。") + `</p><fieldset class="ticks"><legend>` + f.T("Pictures", "图") + `</legend>`)
	tick := func(id, title string, can bool) {
		state := flag(can && slices.Contains(r.chosen, id), " checked") + flag(!can, " disabled")
		w.WriteString(`<label class="check"><input type="checkbox" data-change="pages-tick" data-of="` + id + `"` + state + `> ` + html.EscapeString(title))
		if !can {
			w.WriteString(` <small>` + f.T("(not computed yet)", "（尚未计算）") + `</small>`)
		}
		w.WriteString(`</label>`)
	}
	tick("map", r.stage.Plate(f).Title(r.stage.State(f)), true)
	c := f.Shown()
	for _, band := range picture.BandsOf(&f.State.Scenario) {
		for _, p := range band.Pictures {
			tick(p.ID, p.Build(c, 480).Title, ready(f, p))
		}
	}
	w.WriteString(`</fieldset><p id="pages-told" role="status">` + html.EscapeString(told) + `</p><div class="copyrow"><button type="button" class="btn primary" data-act="pages-word">` + f.T("Word document (.docx)", "Word文档（.docx）") +
		`</button><button type="button" class="btn" data-act="pages-print">` + f.T("Print or save as PDF", "打印或存为PDF") + `</button></div>`)
	r.d.Open(f.T("A report of two pages", "两页报告"), w.String())
}

func (r *Pages) tick(e *Event) {
	i, f := slices.Index(r.chosen, e.Of), e.F
	switch {
	case !e.Checked() && i >= 0:
		r.chosen = slices.Delete(slices.Clone(r.chosen), i, i+1)
	case e.Checked() && i < 0:
		before := r.chosen
		r.chosen = append(slices.Clone(before), e.Of)
		if p := r.of(f, r.ticked(f)); !p.Fits() {
			r.chosen = before
			e.El.Set("checked", false)
			why := f.T("Two pages hold four pictures: untick one first.", "两页最多放四幅图：请先取消一幅。")
			if len(p.Pictures) <= report.Most {
				why = f.T("It does not fit: "+centimetres(-p.Room())+" cm too tall for two pages beside the others. Untick one first.", "放不下：与其余各图一起，比两页高出"+centimetres(-p.Room())+"厘米。请先取消一幅。")
			}
			r.d.Refuse(why, "pages-told")
			return
		}
	}
	p, _ := r.made(f)
	e.B.Text("pages-told", room(f, p))
}

// room says that what is ticked fits.
func room(f *Frame, p *report.Report) string {
	n, left := strconv.Itoa(len(p.Pictures)), centimetres(p.Room())
	return f.T("Pictures: "+n+". They fit on two pages; "+left+" cm are left.", n+"幅图，两页放得下，还余"+left+"厘米。")
}

// centimetres are CSS pixels on paper, in whole centimetres, never too few.
func centimetres(px float64) string { return fixed(math.Ceil(px/96*2.54), 0) }

// ticked are the chosen pictures that can be drawn, the map first, then in the order
// of the page.
func (r *Pages) ticked(f *Frame) (ids []string) {
	if slices.Contains(r.chosen, "map") {
		ids = append(ids, "map")
	}
	for _, band := range picture.BandsOf(&f.State.Scenario) {
		for _, p := range band.Pictures {
			if slices.Contains(r.chosen, p.ID) && ready(f, p) {
				ids = append(ids, p.ID)
			}
		}
	}
	return ids
}

// made is the report of what is ticked. Pictures for which there is no room any more,
// since the scenario has changed, are unticked, the last first; told names them.
func (r *Pages) made(f *Frame) (p *report.Report, told string) {
	var out []string
	for ids := r.ticked(f); ; ids = ids[:len(ids)-1] {
		if p = r.of(f, ids); p.Fits() || len(ids) == 0 {
			break
		}
		last := len(ids) - 1
		out = append(out, p.Pictures[last].Title)
		r.chosen = slices.DeleteFunc(slices.Clone(r.chosen), func(id string) bool { return id == ids[last] })
	}
	if out != nil {
		told = f.T("No room on two pages any more, left out: "+strings.Join(out, "; ")+".", "两页已放不下，未列入："+strings.Join(out, "；")+"。")
	}
	return p, told
}

// of is the report of some pictures as things stand. Two narrow ones stand beside each
// other; one alone has the sheet where there is room for that.
func (r *Pages) of(f *Frame, ids []string) *report.Report {
	p := newReport(f)
	add := func(id string, half bool) {
		x := drawn(f, r.stage, id, half)
		// Its odds stand below the title.
		if b := story.Backed(storyInput(f), id); b.Most != "" {
			x.Under[0] += f.T(" But "+b.Most+".", "但"+b.Most+"。")
		} else if b.Says != "" {
			x.Under[0] += f.T(" ", "") + b.Says
		}
		p.Pictures = append(p.Pictures, x)
	}
	for _, id := range ids {
		add(id, !wide(id))
	}
	for _, row := range p.Rows() {
		if i := row[0]; len(row) == 1 && p.Pictures[i].Half {
			narrow := p.Pictures
			p.Pictures = slices.Clone(narrow[:i])
			add(ids[i], false)
			p.Pictures = append(p.Pictures, narrow[i+1:]...)
			if !p.Fits() {
				p.Pictures = narrow
			}
		}
	}
	return p
}

// word saves it as a Word document.
func (r *Pages) word(f *Frame) {
	p, _ := r.made(f)
	drawings := make([]dom.Drawing, len(p.Pictures))
	for i, x := range p.Pictures {
		drawings[i] = dom.Drawing{SVG: x.SVG, W: x.W, H: x.H}
		p.Pictures[i].SVG = ""
	}
	b, err := json.Marshal(p)
	if err != nil {
		r.d.Say(err.Error())
		return
	}
	r.d.Tell("Writing the file…", "正在生成文件……")
	name := "silk-ladder-" + f.State.Scenario.Archetype + "-report.docx"
	dom.Word(name, string(b), drawings, func(wrong string) {
		switch wrong {
		case "":
			r.d.Say(f.T("Saved: ", "已保存：") + name)
		case "load":
			r.d.Say(missing.In(f.Lang))
		case "draw":
			r.d.Tell("The browser could not draw a picture. Print the report instead.", "浏览器无法绘制图片，请改为打印报告。")
		default:
			r.d.Say(f.T("The file could not be written: ", "无法生成文件：") + wrong)
		}
	})
}

// Acts are what its controls do.
func (r *Pages) Acts() []Act {
	return []Act{
		Press("pages", func(e *Event) { r.show(e.F) }),
		Changed("pages-tick", r.tick),
		Press("pages-word", func(e *Event) { r.word(e.F) }),
		Press("pages-print", func(e *Event) {
			p, _ := r.made(e.F)
			r.d.Close()
			r.report.Pages(p)
		}),
	}
}
