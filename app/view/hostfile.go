package view

import (
	"html"
	"strconv"
	"strings"

	"silkladder/app/dom"
	"silkladder/app/fault"
	"silkladder/app/lang"
	"silkladder/app/places"
	"silkladder/app/session"
	"silkladder/model"
	"silkladder/model/atlas"
)

// HostTable is a table a visitor brings: hosts in place of the atlas's, or which
// corridors and parks open. It is read and reported, and only then, if nothing
// was refused and the visitor says so, used.
type HostTable struct {
	d       *Desk
	ownRoom bool // keep the room as given instead of scaling it to the atlas's
	hosts   *places.Hosts
	opens   *places.Openings
}

// NewHostTable is the section of the drawer that takes tables.
func NewHostTable(d *Desk) *HostTable { return &HostTable{d: d} }

// HTML is the form.
func (r *HostTable) HTML(f *Frame) string {
	r.ownRoom, r.hosts, r.opens = false, nil, nil
	columns := ""
	for _, c := range atlas.HostColumns() {
		columns += `<div><dt><code>` + c.ID + `</code></dt><dd>` + html.EscapeString(f.T(c.Label.En, c.Label.Zh)) + `</dd></div>`
	}
	return `<p class="lede">` + f.T("Bring your own host economies, or decide for all corridors and parks at once, in a table (CSV) from any spreadsheet. Nothing leaves your computer, and nothing changes until you accept it.",
		"用任何电子表格软件生成的表格（CSV）带入您自己的东道国和地区，或一次决定全部走廊和园区的开通。数据不会离开您的电脑，在您确认之前不作任何改动。") + `</p>` +
		`<div id="hf-state">` + r.hostState(f) + `</div>` +
		`<h3>1. ` + f.T("Take a table to fill in", "下载表格") + `</h3><div class="hf-acts"><button type="button" class="btn" data-act="hosts-template">` + f.T("Hosts now in use", "当前东道国表") + `</button><button type="button" class="btn" data-act="parks-template">` + f.T("Corridors and parks", "走廊与园区") + `</button></div>` +
		`<details class="hf-columns"><summary>` + f.T("What the columns of the host table mean", "东道国表各列的含义") + `</summary><dl>` + columns + `</dl></details>` +
		`<h3>2. ` + f.T("Bring it back", "导入表格") + `</h3><div class="hf-acts"><button type="button" class="btn primary" data-act="hosts-file">` + f.T("Choose a file…", "选择文件…") + `</button></div>` +
		`<label for="hf-text">` + f.T("or paste its rows here, with the names of the columns", "或连同列名一起粘贴在此") + `</label><textarea id="hf-text" rows="6" spellcheck="false" placeholder="n,cor,wr,J,y,a,sk,ice,tar,D,cap,inc"></textarea>` +
		`<div class="hf-acts"><button type="button" class="btn" data-act="hosts-check">` + f.T("Check the rows", "检查") + `</button></div>` +
		`<div id="hf-report" role="status"></div>`
}

// hostState says whose hosts are in use.
func (r *HostTable) hostState(f *Frame) string {
	s := f.State.Scenario.Hosts
	if s == nil {
		return `<p>` + f.T("In use: the "+strconv.Itoa(len(f.With.Hosts))+" host economies of the atlas.", "正在使用地图集的"+strconv.Itoa(len(f.With.Hosts))+"个东道国和地区。") + `</p>`
	}
	return `<p class="hf-own">` + f.T("In use: "+strconv.Itoa(len(s))+" host economies of your own.", "正在使用您自己的"+strconv.Itoa(len(s))+"个东道国和地区。") + ` <button type="button" class="btn" data-act="hosts-reset">↺ ` + f.T("Back to the atlas", "恢复地图集") + `</button></p>`
}

// Paint says whose hosts are in use.
func (r *HostTable) Paint(b *Brush, f *Frame) { b.HTML("hf-state", r.hostState(f)) }

func (r *HostTable) hostTemplate(f *Frame) {
	dom.Download("silk-ladder-hosts.csv", "text/csv;charset=utf-8",
		places.WriteHosts(f.With.Hosts, f.State.Scenario.Hosts != nil, f.Lang))
}

func (r *HostTable) chooseTable() {
	dom.OpenFile(".csv,.tsv,.txt,text/csv", func(text, fault string) {
		b, f := r.d.Brush, r.d.Now()
		if fault != "" {
			r.hosts, r.opens = nil, nil
			b.HTML("hf-report", `<p class="hf-bad" role="alert"><b>`+places.FileFault(fault).In(f.Lang)+`</b></p>`)
			b.Apply()
			dom.Show("hf-report")
			return
		}
		b.Value("hf-text", text)
		r.Read(b, f, text)
	})
}

// Read reads a table of either kind and reports on it.
func (r *HostTable) Read(b *Brush, f *Frame, text string) {
	r.hosts, r.opens = nil, nil
	if places.IsOpenings(text) {
		t := places.ReadOpenings(text, f.State.Scenario.Years, f.With.Hosts)
		r.opens = &t
	} else {
		t := places.ReadHosts(text)
		r.hosts = &t
	}
	b.HTML("hf-report", r.tableReport(f))
	b.Apply()
	dom.Show("hf-report")
}

// tableReport is what was read: the faults, or what will be used.
func (r *HostTable) tableReport(f *Frame) string {
	var problems []places.Problem
	var unknown []string
	more := 0
	if r.hosts != nil {
		problems, more, unknown = r.hosts.Problems, r.hosts.More, r.hosts.Unknown
	} else {
		problems, more, unknown = r.opens.Problems, r.opens.More, r.opens.Unknown
	}
	var w strings.Builder
	if len(unknown) > 0 {
		w.WriteString(`<p class="note">` + html.EscapeString(f.T("Columns that were not read: ", "未读取的列：")+strings.Join(unknown, f.T(", ", "、"))) + `</p>`)
	}
	if n := len(problems) + more; n > 0 {
		places := lang.Few(n, "1 place needs attention", strconv.Itoa(n)+" places need attention", "有"+strconv.Itoa(n)+"处需要修改").In(f.Lang)
		w.WriteString(`<p class="hf-bad"><b>` + places + `</b> ` + f.T("Nothing was changed.", "未作任何改动。") + `</p><div class="hf-table"><table><thead><tr><th scope="col">` + f.T("Line", "行") + `</th><th scope="col">` + f.T("Column", "列") + `</th><th scope="col">` + f.T("Value", "数值") + `</th><th scope="col">` + f.T("Allowed", "允许") + `</th></tr></thead><tbody>`)
		for _, p := range problems {
			line, column := "–", p.Column
			if p.Line > 0 {
				line = strconv.Itoa(p.Line)
			}
			if p.Kind != fault.Cell {
				w.WriteString(`<tr><th scope="row">` + line + `</th><td colspan="3">` + html.EscapeString(p.In(f.Lang)) + f.T(".", "。") + `</td></tr>`)
				continue
			}
			if column == "" {
				column = "–"
			}
			value := html.EscapeString(p.Value)
			if value == "" {
				value = `<i>` + f.T("empty", "空") + `</i>`
			}
			w.WriteString(`<tr><th scope="row">` + line + `</th><td><code>` + html.EscapeString(column) + `</code></td><td>` + value + `</td><td>` + html.EscapeString(p.Allowed.In(f.Lang)) + `</td></tr>`)
		}
		w.WriteString(`</tbody></table></div>`)
		if more > 0 {
			w.WriteString(`<p class="note">` + f.T("and "+strconv.Itoa(more)+" more of the kind", "另有"+strconv.Itoa(more)+"处同类问题") + `</p>`)
		}
		return w.String()
	}
	if r.opens != nil {
		w.WriteString(`<p class="hf-good"><b>` + f.T(strconv.Itoa(r.opens.Read)+" places read", "已读取"+strconv.Itoa(r.opens.Read)+"个地点") + `</b> ` +
			f.T(strconv.Itoa(len(r.opens.Rows))+" of them closed or opened later. All others open with the policy.", "其中"+strconv.Itoa(len(r.opens.Rows))+"个关闭或延后开通，其余随政策开通。") + `</p>` +
			`<div class="hf-acts"><button type="button" class="btn primary" data-act="hosts-use">` + f.T("Use these openings", "采用这些设定") + `</button></div>`)
		return w.String()
	}
	sum := 0.0
	for _, r := range r.hosts.Rows {
		sum += r.Cap
	}
	w.WriteString(`<p class="hf-good"><b>` + f.T(strconv.Itoa(len(r.hosts.Rows))+" hosts read, none refused", "已读取"+strconv.Itoa(len(r.hosts.Rows))+"个东道国和地区，全部可用") + `</b></p>`)
	if n := len(r.hosts.OffMap); n > 0 {
		w.WriteString(`<p class="note">` + html.EscapeString(f.T("Not on the map, because the atlas does not know the name; they count all the same: ", "以下名称不在地图集中，不显示在图上，但照常参与计算：")+strings.Join(r.hosts.OffMap, f.T(", ", "、"))) + `</p>`)
	}
	check := ""
	if r.ownRoom {
		check = " checked"
	}
	w.WriteString(`<p>` + f.T("Their room for plants sums to "+fixed(sum, 3)+" of the home capacity; the atlas has "+fixed(atlas.TotalRoom, 2)+". It is scaled to that, so that runs can be compared: more hosts share the same room.",
		"它们的承接空间合计为本土产能的"+fixed(sum, 3)+"，地图集为"+fixed(atlas.TotalRoom, 2)+"。为便于比较，将按比例调整到后者：东道国增多，总空间不变。") + `</p>` +
		`<label class="hf-room"><input type="checkbox" data-change="hosts-room"` + check + `> ` + f.T("Keep the room as I gave it", "保留我给出的空间") + `</label>` +
		`<div class="hf-acts"><button type="button" class="btn primary" data-act="hosts-use">` + f.T("Use these hosts", "采用这些东道国") + `</button></div><p class="as-err" id="hf-err" role="alert"></p>`)
	return w.String()
}

// useTable puts an accepted table into the scenario.
func (r *HostTable) useTable(b *Brush, f *Frame) {
	switch {
	case r.hosts != nil && len(r.hosts.Problems) == 0:
		hosts := r.hosts.Rows
		if !r.ownRoom {
			hosts = places.Scaled(hosts)
		}
		if r.d.Try(func(s *session.State) {
			s.Scenario.Hosts = hosts
			s.Scenario.Openings = stillThere(s.Scenario.Openings, hosts)
		}, "hf-err") {
			r.hosts = nil
			b.HTML("hf-report", `<p class="hf-good"><b>`+f.T("These hosts are in use. Undo brings the others back.", "已采用这些东道国。撤销可恢复原来的。")+`</b></p>`)
		}
	case r.opens != nil && len(r.opens.Problems) == 0:
		rows := r.opens.Rows
		if r.d.Try(func(s *session.State) { s.Scenario.Openings = rows }, "hf-err") {
			r.opens = nil
			b.HTML("hf-report", `<p class="hf-good"><b>`+f.T("These openings are in use. Undo brings the others back.", "已采用这些设定。撤销可恢复原来的。")+`</b></p>`)
		}
	}
}

// stillThere drops decisions about corridors that only the hosts before had.
func stillThere(openings []model.Opening, hosts []model.Host) (kept []model.Opening) {
	for _, o := range openings {
		_, known := atlas.CorridorByID(o.ID)
		for i := range hosts {
			known = known || hosts[i].Corridor == o.ID
		}
		if known || o.Kind != model.OpeningCorridor {
			kept = append(kept, o)
		}
	}
	return kept
}

// useAtlas goes back to the atlas's hosts.
func (r *HostTable) useAtlas(f *Frame) {
	if !r.d.Change(func(s *session.State) {
		s.Scenario.Hosts = nil
		s.Scenario.Openings = stillThere(s.Scenario.Openings, nil)
	}, "") {
		return
	}
	r.d.Say(f.T("The host economies are the atlas's again.", "已恢复为地图集的东道国和地区。"))
}

// Acts are what its controls do.
func (r *HostTable) Acts() []Act {
	return []Act{
		Press("hosts-template", func(e *Event) { r.hostTemplate(e.F) }),
		Press("parks-template", func(e *Event) {
			dom.Download("silk-ladder-parks.csv", "text/csv;charset=utf-8", places.WriteOpenings(e.F.State.Scenario.Openings, e.F.Lang))
		}),
		Press("hosts-file", func(e *Event) { r.chooseTable() }),
		Press("hosts-check", func(e *Event) {
			r.Read(e.B, e.F, dom.Field("hf-text"))
		}),
		Changed("hosts-room", func(e *Event) { r.ownRoom = e.Checked() }),
		Press("hosts-use", func(e *Event) { r.useTable(e.B, e.F) }),
		Press("hosts-reset", func(e *Event) { r.useAtlas(e.F) }),
	}
}
