package ui

import (
	"html"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/app/places"
	"silkladder/model"
	"silkladder/model/atlas"
)

// hostFile is a table a visitor brings: hosts in place of the atlas's, or which
// corridors and parks open. It is read and reported, and only then, if nothing
// was refused and the visitor says so, used.
type hostFile struct {
	ownRoom bool // keep the room as given instead of scaling it to the atlas's
	hosts   *places.Hosts
	opens   *places.Openings
}

var (
	_ = on("hosts-template", func(h *home, _ string, _ app.Value) { h.hostTemplate() })
	_ = on("parks-template", func(h *home, _ string, _ app.Value) {
		app.Window().Call("silkDownload", "silk-ladder-parks.csv", "text/csv;charset=utf-8", places.WriteOpenings(h.state.Scenario.Openings, h.lang))
	})
	_ = on("hosts-file", func(h *home, _ string, _ app.Value) { h.chooseTable() })
	_ = on("hosts-check", func(h *home, _ string, _ app.Value) {
		h.readTable(app.Window().Get("document").Call("getElementById", "hf-text").Get("value").String())
	})
	_ = on("hosts-room", func(h *home, _ string, el app.Value) { h.drawer.hosts.ownRoom = el.Get("checked").Bool() })
	_ = on("hosts-use", func(h *home, _ string, _ app.Value) { h.useTable() })
	_ = on("hosts-reset", func(h *home, _ string, _ app.Value) { h.useAtlas() })
)

// hostForm is the section of the drawer.
func (h *home) hostForm() string {
	h.drawer.hosts = hostFile{}
	columns := ""
	for _, c := range atlas.HostColumns() {
		columns += `<div><dt><code>` + c.ID + `</code></dt><dd>` + html.EscapeString(h.t(c.Label.En, c.Label.Zh)) + `</dd></div>`
	}
	return `<p class="lede">` + h.t("Bring your own host economies, or decide for all corridors and parks at once, in a table (CSV) from any spreadsheet. Nothing leaves your computer, and nothing changes until you accept it.",
		"用任何电子表格软件生成的表格（CSV）带入您自己的东道国和地区，或一次决定全部走廊和园区的开通。数据不会离开您的电脑，在您确认之前不作任何改动。") + `</p>` +
		`<div id="hf-state">` + h.hostState() + `</div>` +
		`<h3>1. ` + h.t("Take a table to fill in", "下载表格") + `</h3><div class="hf-acts"><button type="button" class="btn" data-act="hosts-template">` + h.t("Hosts now in use", "当前东道国表") + `</button><button type="button" class="btn" data-act="parks-template">` + h.t("Corridors and parks", "走廊与园区") + `</button></div>` +
		`<details class="hf-columns"><summary>` + h.t("What the columns of the host table mean", "东道国表各列的含义") + `</summary><dl>` + columns + `</dl></details>` +
		`<h3>2. ` + h.t("Bring it back", "带回表格") + `</h3><div class="hf-acts"><button type="button" class="btn primary" data-act="hosts-file">` + h.t("Choose a file…", "选择文件…") + `</button></div>` +
		`<label for="hf-text">` + h.t("or paste its rows here, with the names of the columns", "或连同列名一起粘贴在此") + `</label><textarea id="hf-text" rows="6" spellcheck="false" placeholder="n,cor,wr,J,y,a,sk,ice,tar,D,cap,inc"></textarea>` +
		`<div class="hf-acts"><button type="button" class="btn" data-act="hosts-check">` + h.t("Check the rows", "检查") + `</button></div>` +
		`<div id="hf-report" role="status"></div>`
}

// hostState says whose hosts are in use.
func (h *home) hostState() string {
	s := h.state.Scenario.Hosts
	if s == nil {
		return `<p>` + h.t("In use: the "+strconv.Itoa(len(h.with.Hosts))+" host economies of the atlas.", "正在使用地图集的"+strconv.Itoa(len(h.with.Hosts))+"个东道国和地区。") + `</p>`
	}
	return `<p class="hf-own">` + h.t("In use: "+strconv.Itoa(len(s))+" host economies of your own.", "正在使用您自己的"+strconv.Itoa(len(s))+"个东道国和地区。") + ` <button type="button" class="btn" data-act="hosts-reset">↺ ` + h.t("Back to the atlas", "恢复地图集") + `</button></p>`
}

func (h *home) showHostFile() { h.brush.html("hf-state", h.hostState()) }

func (h *home) hostTemplate() {
	app.Window().Call("silkDownload", "silk-ladder-hosts.csv", "text/csv;charset=utf-8",
		places.WriteHosts(h.with.Hosts, h.state.Scenario.Hosts != nil, h.lang))
}

func (h *home) chooseTable() {
	var done app.Func
	done = app.FuncOf(func(_ app.Value, a []app.Value) any {
		done.Release()
		if a[0].Truthy() {
			h.brush.value("hf-text", a[0].String())
			h.readTable(a[0].String())
			h.brush.apply()
		}
		return nil
	})
	app.Window().Call("silkOpenFile", ".csv,.tsv,.txt,text/csv").Call("then", done)
}

// readTable reads a table of either kind and reports on it.
func (h *home) readTable(text string) {
	f := &h.drawer.hosts
	f.hosts, f.opens = nil, nil
	if first, _, _ := strings.Cut(strings.TrimSpace(strings.ToLower(headerOf(text))), "\n"); strings.HasPrefix(strings.Trim(first, `"`), "kind") {
		t := places.ReadOpenings(text, h.state.Scenario.Years, h.with.Hosts)
		f.opens = &t
	} else {
		t := places.ReadHosts(text)
		f.hosts = &t
	}
	h.brush.html("hf-report", h.tableReport())
	h.brush.apply()
	app.Window().Call("silkShow", "hf-report")
}

// headerOf is the first line of a table that is no comment.
func headerOf(text string) string {
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\r' }) {
		line = strings.TrimSpace(strings.TrimPrefix(line, "\ufeff"))
		if line != "" && !strings.HasPrefix(line, "#") && !strings.HasPrefix(line, `"#`) {
			return line
		}
	}
	return ""
}

// tableReport is what was read: the faults, or what will be used.
func (h *home) tableReport() string {
	f := &h.drawer.hosts
	var problems []places.Problem
	var unknown []string
	more := 0
	if f.hosts != nil {
		problems, more, unknown = f.hosts.Problems, f.hosts.More, f.hosts.Unknown
	} else {
		problems, more, unknown = f.opens.Problems, f.opens.More, f.opens.Unknown
	}
	var b strings.Builder
	if len(unknown) > 0 {
		b.WriteString(`<p class="note">` + html.EscapeString(h.t("Columns that were not read: ", "未读取的列：")+strings.Join(unknown, h.t(", ", "、"))) + `</p>`)
	}
	if n := len(problems) + more; n > 0 {
		places := h.t(strconv.Itoa(n)+" places need attention", "有"+strconv.Itoa(n)+"处需要修改")
		if n == 1 {
			places = h.t("1 place needs attention", "有1处需要修改")
		}
		b.WriteString(`<p class="hf-bad"><b>` + places + `</b> ` + h.t("Nothing was changed.", "未作任何改动。") + `</p><div class="hf-table"><table><thead><tr><th scope="col">` + h.t("Line", "行") + `</th><th scope="col">` + h.t("Column", "列") + `</th><th scope="col">` + h.t("Value", "数值") + `</th><th scope="col">` + h.t("Allowed", "允许") + `</th></tr></thead><tbody>`)
		for _, p := range problems {
			line, column := "–", p.Column
			if p.Line > 0 {
				line = strconv.Itoa(p.Line)
			}
			if column == "" {
				column = "–"
			}
			value := html.EscapeString(p.Value)
			if value == "" {
				value = `<i>` + h.t("empty", "空") + `</i>`
			}
			b.WriteString(`<tr><th scope="row">` + line + `</th><td><code>` + html.EscapeString(column) + `</code></td><td>` + value + `</td><td>` + html.EscapeString(p.Allowed.In(h.lang)) + `</td></tr>`)
		}
		b.WriteString(`</tbody></table></div>`)
		if more > 0 {
			b.WriteString(`<p class="note">` + h.t("and "+strconv.Itoa(more)+" more of the kind", "另有"+strconv.Itoa(more)+"处同类问题") + `</p>`)
		}
		return b.String()
	}
	if f.opens != nil {
		b.WriteString(`<p class="hf-good"><b>` + h.t(strconv.Itoa(f.opens.Read)+" places read", "已读取"+strconv.Itoa(f.opens.Read)+"个地点") + `</b> ` +
			h.t(strconv.Itoa(len(f.opens.Rows))+" of them closed or opened later. All others open with the policy.", "其中"+strconv.Itoa(len(f.opens.Rows))+"个关闭或延后开通，其余随政策开通。") + `</p>` +
			`<div class="hf-acts"><button type="button" class="btn primary" data-act="hosts-use">` + h.t("Use these openings", "采用这些设定") + `</button></div>`)
		return b.String()
	}
	sum := 0.0
	for _, r := range f.hosts.Rows {
		sum += r.Cap
	}
	b.WriteString(`<p class="hf-good"><b>` + h.t(strconv.Itoa(len(f.hosts.Rows))+" hosts read, none refused", "已读取"+strconv.Itoa(len(f.hosts.Rows))+"个东道国和地区，全部可用") + `</b></p>`)
	if n := len(f.hosts.OffMap); n > 0 {
		b.WriteString(`<p class="note">` + html.EscapeString(h.t("Not on the map, because the atlas does not know the name; they count all the same: ", "以下名称不在地图集中，不显示在图上，但照常参与计算：")+strings.Join(f.hosts.OffMap, h.t(", ", "、"))) + `</p>`)
	}
	check := ""
	if f.ownRoom {
		check = " checked"
	}
	b.WriteString(`<p>` + h.t("Their room for plants sums to "+fixed(sum, 3)+" of the home capacity; the atlas has "+fixed(atlas.TotalRoom, 2)+". It is scaled to that, so that runs can be compared: more hosts share the same room.",
		"它们的承接空间合计为本土产能的"+fixed(sum, 3)+"，地图集为"+fixed(atlas.TotalRoom, 2)+"。为便于比较，将按比例调整到后者：东道国增多，总空间不变。") + `</p>` +
		`<label class="hf-room"><input type="checkbox" data-change="hosts-room"` + check + `> ` + h.t("Keep the room as I gave it", "保留我给出的空间") + `</label>` +
		`<div class="hf-acts"><button type="button" class="btn primary" data-act="hosts-use">` + h.t("Use these hosts", "采用这些东道国") + `</button></div><p class="as-err" id="hf-err" role="alert"></p>`)
	return b.String()
}

// useTable puts an accepted table into the scenario.
func (h *home) useTable() {
	f := &h.drawer.hosts
	switch {
	case f.hosts != nil && len(f.hosts.Problems) == 0:
		hosts := f.hosts.Rows
		if !f.ownRoom {
			hosts = places.Scaled(hosts)
		}
		if h.try(func(s *state) {
			s.Scenario.Hosts = hosts
			s.Scenario.Openings = stillThere(s.Scenario.Openings, hosts)
		}, "hf-err") {
			f.hosts = nil
			h.brush.html("hf-report", `<p class="hf-good"><b>`+h.t("These hosts are in use. Undo brings the others back.", "已采用这些东道国。撤销可恢复原来的。")+`</b></p>`)
		}
	case f.opens != nil && len(f.opens.Problems) == 0:
		rows := f.opens.Rows
		if h.try(func(s *state) { s.Scenario.Openings = rows }, "hf-err") {
			f.opens = nil
			h.brush.html("hf-report", `<p class="hf-good"><b>`+h.t("These openings are in use. Undo brings the others back.", "已采用这些设定。撤销可恢复原来的。")+`</b></p>`)
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
func (h *home) useAtlas() {
	h.change(func(s *state) {
		s.Scenario.Hosts = nil
		s.Scenario.Openings = stillThere(s.Scenario.Openings, nil)
	}, "")
	h.say(h.t("The host economies are the atlas's again.", "已恢复为地图集的东道国和地区。"))
}
