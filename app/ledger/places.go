package ledger

import (
	"slices"
	"strconv"
	"strings"

	"silkladder/app/card"
	"silkladder/app/corridor"
	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/order"
	"silkladder/model/trades"
)

// parks lists the parks of an economy: what they are for, whether they are open in
// the year shown and, where the trade is known, what they offer it.
func (v economy) parks(r *Row) string {
	if !r.Known {
		return ""
	}
	var b strings.Builder
	list := atlas.ParksOf(r.Key)
	if len(list) == 0 {
		b.WriteString(`<section class="economy-list"><h2>` + v.t("Parks", "园区") + `</h2><p class="note">` + v.t("The atlas knows no Chinese cooperation zone here.", "图册中当地没有中国的合作园区。") + "</p></section>\n")
		return b.String()
	}
	trade, known := trades.ByID(v.With.Scenario.Archetype)
	b.WriteString(`<section class="economy-list"><h2>` + v.t("Parks", "园区") + `</h2><ul>`)
	for _, p := range list {
		state := v.t("open", "开放")
		switch {
		case !p.Industrial():
			state = v.t("takes in no plants", "不承接工厂")
		case !v.Open(p):
			state = v.t("closed", "已关闭")
		}
		about := v.text(p.Industries)
		if p.StartYear != 0 {
			about += v.t(", since ", "，始于") + strconv.Itoa(p.StartYear) + v.t("", "年")
		}
		if known && v.sized() && p.Industrial() {
			part, why := trades.Fit(p, trade)
			about += v.t("; open to "+trade.Name.En+": "+Share(part)+" ("+why.En+")", "；对"+trade.Name.Zh+"开放"+Share(part)+"（"+why.Zh+"）")
		}
		b.WriteString(`<li><button type="button" data-kind="park" data-id="` + esc(p.ID) + `">` + esc(v.text(p.Name())) + `</button> <b>` + state + `</b><small>` + esc(about) + v.t(". ", "。") + esc(v.text(atlas.Cite(p.Sources))) + "</small></li>\n")
	}
	b.WriteString("</ul></section>\n")
	return b.String()
}

// Open reports whether a park is open in the year shown: what closes a corridor in
// version 2 closes the parks on it.
func (v *View) Open(p atlas.Park) bool {
	if v.shut(corridor.KindPark, p.ID) {
		return false
	}
	if !v.sized() {
		return true
	}
	e, _ := atlas.EconomyByISO3(p.Host)
	i := slices.IndexFunc(v.With.Hosts, func(h atlas.Host) bool { return h.Name == e.En || h.Name == e.Zh })
	return i < 0 || !v.Shut(v.With.Hosts[i].Corridor)
}

// Shut reports whether a corridor is closed, or not yet open, in the year shown.
func (v *View) Shut(id string) bool { return v.shut(corridor.KindCorridor, id) }

func (v *View) shut(kind corridor.Kind, id string) bool {
	return v.With.Scenario.Shut(string(kind), id, model.StartYear+v.With.T[v.Step])
}

// projects lists what was built in an economy, by the year it opened.
func (v economy) projects(b *strings.Builder, r *Row) {
	var list []trades.Project
	for _, p := range trades.Projects() {
		if r.Known && p.ISO3 == r.Key {
			list = append(list, p)
		}
	}
	if len(list) == 0 {
		return
	}
	order.Stable(list, func(a, b trades.Project) int { return opened(a) - opened(b) })
	b.WriteString(`<section class="economy-list"><h2>` + v.t("Projects", "项目") + `</h2><ul>`)
	for _, p := range list {
		b.WriteString(`<li>` + esc(v.text(p.Name)) + ` <b>` + v.when(p) + `</b><small>` + esc(v.text(p.Kind.Text())) + v.cost(p) + v.t(". ", "。") + esc(v.text(atlas.Cite(p.Sources()))) + "</small></li>\n")
	}
	b.WriteString(`</ul><p class="note">` + v.t("A selection of what was built with Chinese money or by Chinese firms, not a list of all.", "中国出资或中国企业承建的部分项目，并非全部。") + "</p></section>\n")
}

// opened sorts projects: those that have not opened, or of which it was not read,
// come last.
func opened(p trades.Project) int {
	if p.Open == 0 {
		return 9999
	}
	return p.Open
}

// when says since when a project stands.
func (v economy) when(p trades.Project) string {
	if p.Open == 0 {
		y := strconv.Itoa(p.Start)
		return v.t("begun "+y, y+"年开工或签约")
	}
	y := strconv.Itoa(p.Open)
	return v.t("opened "+y, y+"年开通")
}

// cost says what a project cost, or what was lent for it.
func (v economy) cost(p trades.Project) string {
	if p.Cost == 0 {
		return ""
	}
	sum := count(p.Cost*1e6, v.Lang)
	if p.Loans {
		return v.t(", Chinese loans of US$ "+sum+" (prices of 2017)", "，中方贷款"+sum+"美元（2017年价格）")
	}
	return v.t(", US$ "+sum, "，"+sum+"美元")
}

// sources lists every figure behind an economy with its year and publisher, then
// the numbers the model starts from and how they follow.
func (v economy) sources(b *strings.Builder, r *Row) {
	c := card.View{Lang: v.Lang, With: v.With, Without: v.Without, Step: v.Step, Pages: v.Pages}
	published, inputs := c.Facts(corridor.Target{Kind: corridor.KindHost, ID: v.With.Hosts[r.Host].Name})
	list := func(title string, facts []card.Fact) {
		if len(facts) == 0 {
			return
		}
		b.WriteString(`<details class="economy-sources"><summary>` + esc(title) + `</summary><dl>`)
		for _, f := range facts {
			b.WriteString(`<div><dt>` + esc(f.Label) + `</dt><dd>` + esc(f.Value) + `<small>` + esc(f.Source) + "</small></dd></div>\n")
		}
		b.WriteString("</dl></details>\n")
	}
	list(v.t("Figures and sources", "数据与出处"), append(published, v.read(r)...))
	list(v.t("What the model starts from", "模型的初始数值"), inputs)
}

// read are the figures of the table of hosts.
func (v economy) read(r *Row) (facts []card.Fact) {
	if r.Facts.ISO3 == "" {
		return nil
	}
	for _, c := range trades.HostColumns() {
		f := card.Fact{Label: v.text(c.Label), Source: v.text(atlas.Cite(c.Sources))}
		x, number := r.Facts.Figure(c.ID)
		switch {
		case number && x.Known():
			f.Value = v.figure(x.Value, v.text(c.Unit))
			f.Source = strconv.Itoa(x.Year) + v.t("", "年") + " · " + f.Source
			if x.Mark == trades.Assumed {
				f.Source = v.t("assumed", "假定")
			}
		case c.ID == "risk" && r.Facts.Risk != "":
			f.Value = riskWords[risk(r)].In(v.Lang)
			f.Source = strconv.Itoa(r.Facts.RiskYear) + v.t("", "年") + " · " + f.Source
		case c.ID == "income":
			f.Value = incomeWords[r.Facts.Income].In(v.Lang)
		default:
			continue
		}
		if n := v.text(c.Note); n != "" {
			f.Source += v.t(". ", "。") + n
		}
		facts = append(facts, f)
	}
	return facts
}

// figure prints a figure with its unit; Chinese sets a share behind what it is of.
func (v economy) figure(x float64, unit string) string {
	if of, ok := strings.CutSuffix(unit, "%"); ok && v.Lang == lang.Zh && of != "" {
		return of + lang.Amount(x, "%", v.Lang)
	}
	if x >= 1e5 && v.Lang == lang.En {
		return count(x, v.Lang) + " " + unit
	}
	return lang.Amount(x, unit, v.Lang)
}
