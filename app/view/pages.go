package view

import (
	"encoding/json"
	"html"
	"slices"
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
	for _, band := range picture.Bands {
		for _, p := range band.Pictures {
			tick(p.ID, p.Build(c, 480).Title, ready(f, p))
		}
	}
	w.WriteString(`</fieldset><p id="pages-told" class="wrong" role="status"></p><div class="copyrow"><button type="button" class="btn primary" data-act="pages-word">` + f.T("Word document (.docx)", "Word文档（.docx）") +
		`</button><button type="button" class="btn" data-act="pages-print">` + f.T("Print or save as PDF", "打印或存为PDF") + `</button></div>`)
	r.d.Open(f.T("A report of two pages", "两页报告"), w.String())
}

func (r *Pages) tick(e *Event) {
	i := slices.Index(r.chosen, e.Of)
	switch {
	case !e.Checked() && i >= 0:
		r.chosen = slices.Delete(slices.Clone(r.chosen), i, i+1)
	case e.Checked() && i < 0 && !fits(append(r.ticked(e.F), e.Of)):
		e.El.Set("checked", false)
		r.d.Refuse(e.F.T("Two pages hold four pictures, fewer where they are wide or tall: untick one first.", "两页最多放四幅图，宽幅、高幅的更少：请先取消一幅。"), "pages-told")
		return
	case e.Checked() && i < 0:
		r.chosen = append(slices.Clone(r.chosen), e.Of)
	}
	e.B.Text("pages-told", "")
}

// ticked are the chosen pictures that can be drawn, the map first, then in the order
// of the page.
func (r *Pages) ticked(f *Frame) (ids []string) {
	if slices.Contains(r.chosen, "map") {
		ids = append(ids, "map")
	}
	for _, band := range picture.Bands {
		for _, p := range band.Pictures {
			if slices.Contains(r.chosen, p.ID) && ready(f, p) {
				ids = append(ids, p.ID)
			}
		}
	}
	return ids
}

// fits reports whether pictures fit on two sheets, which hold three rows: a wide one
// is a row, a tall one two, and two narrow ones stand beside each other.
func fits(ids []string) bool {
	narrow, rows := 0, 0
	for _, id := range ids {
		switch {
		case id == "nation-climb": // eighteen rows
			rows += 3
		case slices.Contains([]string{"matrix", "tornado"}, id):
			rows += 2
		case wide(id):
			rows++
		default:
			narrow++
		}
	}
	return len(ids) <= report.Most && rows+(narrow+1)/2 <= 3
}

// make is the report as things stand: on paper, where two narrow pictures stand beside
// each other, or as a file.
func (r *Pages) make(f *Frame, paper bool) *report.Report {
	p := newReport(f)
	for _, id := range r.ticked(f) {
		x := drawn(f, r.stage, id, paper && !wide(id))
		// Its odds stand below the title.
		if b := story.Backed(storyInput(f), id); b.Most != "" {
			x.Under[0] += f.T(" But "+b.Most+".", "但"+b.Most+"。")
		} else if b.Says != "" {
			x.Under[0] += f.T(" ", "") + b.Says
		}
		p.Pictures = append(p.Pictures, x)
	}
	return p
}

// word saves it as a Word document.
func (r *Pages) word(f *Frame) {
	p := r.make(f, false)
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
			p := r.make(e.F, true)
			r.d.Close()
			r.report.Pages(p)
		}),
	}
}
