package view

import (
	"encoding/json"
	"strconv"
	"strings"

	"silkladder/app/dom"
	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/app/places"
	"silkladder/app/probe"
	"silkladder/app/session"
	"silkladder/app/takeout"
	"silkladder/model"
)

// Files are those of a scenario: it is saved and opened, and can be taken along, its
// model for other programs and its numbers (package takeout). A second program
// writes those; the page asks for it and tells what came of it.
type Files struct {
	static
	d     *Desk
	table func(text string) // takes a table that was brought like a file
	cases func(text string) // takes what cases are of that were brought
}

// NewFiles takes files; table takes one that is no scenario but a table, cases what an
// archive says of its cases.
func NewFiles(d *Desk, table, cases func(text string)) *Files {
	return &Files{d: d, table: table, cases: cases}
}

// FileEnding is the ending of a saved scenario.
const FileEnding = ".silkladder.json"

// ScenarioFile is a scenario as a file.
func ScenarioFile(s model.Scenario) (string, error) {
	b, err := json.MarshalIndent(s, "", "  ")
	return string(b) + "\n", err
}

func (r *Files) saveFile(f *Frame) {
	text, err := ScenarioFile(f.State.Scenario)
	if err != nil {
		r.d.Say(f.T("The scenario could not be saved.", "情景无法保存。"))
		return
	}
	dom.Download("scenario-"+f.State.Scenario.Archetype+FileEnding, "application/json", text)
	r.d.Say(f.T("Saved as a file.", "已存为文件。"))
}

func (r *Files) chooseFile() {
	dom.OpenFile(".json,.gz,application/json,application/gzip", func(text, fault string) { r.takeFile(text, "", fault) })
}

// takeFile opens a file that the visitor brings: a scenario, an archive of cases, or a
// table, which is read where tables are.
func (r *Files) takeFile(text, name, fault string) {
	f := r.d.Now()
	switch {
	case fault == probe.Brought:
		r.cases(text)
	case fault != "":
		r.d.Say(places.FileFault(fault).In(f.Lang))
	case places.IsTable(text, name):
		r.d.Close()
		r.table(text)
	default:
		r.openFile(f, text)
	}
}

// openFile opens a saved scenario. A file that is none changes nothing.
func (r *Files) openFile(f *Frame, text string) {
	s, err := model.ParseScenario([]byte(text))
	if err != nil {
		r.d.Say(f.T("This file is no scenario that can be opened: ", "无法打开此文件中的情景：") + fault.Refusal(err).In(f.Lang))
		return
	}
	r.d.Close()
	if r.d.Change(func(now *session.State) { now.Scenario, now.Model, now.Name = s, s.Model(), "" }, "") {
		r.d.Say(f.T("Opened the scenario; undo brings the last one back.", "已打开情景；撤销可回到上一个。"))
	}
}

// Watch takes files that are dropped on the page or opened with the
// installed app.
func (r *Files) Watch() { dom.OnFile(r.takeFile) }

// missing says that the program that writes files is not to be had.
var missing = lang.Pair{
	En: "The part of the program that writes files could not be loaded. With a connection to the network, try again; nothing was lost.",
	Zh: "生成文件所需的程序未能加载。请在联网后重试，当前内容没有丢失。"}

// Take saves a file of a scenario.
func Take(kind string, l lang.Lang, s model.Scenario, name, link string, say func(string)) {
	k, ok := takeout.ByID(kind)
	if !ok {
		return
	}
	t := func(en, zh string) string { return lang.Pair{En: en, Zh: zh}.In(l) }
	file, err := ScenarioFile(s)
	if err != nil {
		say(t("The scenario could not be saved.", "情景无法保存。"))
		return
	}
	source := t("Silk Ladder, model version ", "丝路阶梯，模型第") + strconv.Itoa(s.Model()) + t(", after Qiu (2016), ", "版，依据邱永辉（2016），") + link
	say(t("Writing the file…", "正在生成文件……"))
	dom.Takeout(kind, l.Tag(), file, name, source, func(text, wrong string, loaded bool) {
		switch {
		case !loaded:
			say(missing.In(l))
		case wrong != "":
			say(t("The file could not be written: ", "无法生成文件：") + wrong)
		default:
			dom.Download(k.File(s.Archetype), k.Mime, text)
			if strings.Contains(k.Mime, "csv") || (s.Params.SdG == 0 && s.Params.SdB == 0) {
				say(t("Saved: ", "已保存：") + k.File(s.Archetype))
			} else {
				say(t("Saved. The model is without the scenario’s demand noise.", "已保存。模型中不含本情景的需求波动。"))
			}
		}
	})
}

// takeForm is the part of the share dialog that offers the files.
func takeForm(f *Frame) string {
	b := `<h3>` + f.T("Take the model and its numbers along", "带走模型与数据") + `</h3><ul class="take">`
	for _, k := range takeout.Kinds() {
		b += `<li><button type="button" class="btn" data-act="take" data-of="` + k.ID + `">` + k.Name.In(f.Lang) + `</button> <span class="note">` + k.Says.In(f.Lang) + `</span></li>`
	}
	return b + `</ul>`
}

// Acts are what its buttons do.
func (r *Files) Acts() []Act {
	return []Act{
		Press("take", func(e *Event) {
			Take(e.Of, e.F.Lang, e.F.State.Scenario, e.F.Label(), e.F.Permalink(), r.d.Say)
		}),
		Press("save-file", func(e *Event) { r.saveFile(e.F) }),
		Press("open-file", func(*Event) { r.chooseFile() }),
	}
}
