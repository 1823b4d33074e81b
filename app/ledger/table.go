package ledger

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"silkladder/app/lang"
	"silkladder/app/story"
	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/trades"
)

// HTML is the whole ledger. Roles are written out because a narrow page sets its
// rows as cards, where some browsers forget that they are a table.
func (v *View) HTML() string {
	var b strings.Builder
	b.WriteString(`<div class="ledger"><p class="ledger-sum" id="ledger-sum">` + v.Sum() + `</p>`)
	filter{v}.filters(&b)
	b.WriteString(`<table class="ledger-table" role="table"><caption class="vh">` + v.t("All host economies, with and without the Belt and Road", "全部东道国和地区：有与无“一带一路”") + `</caption><thead role="rowgroup"><tr role="row">`)
	for i := range columns {
		c := &columns[i]
		order := filter{v}.order(c)
		if order != "" {
			order = ` aria-sort="` + order + `"`
		}
		b.WriteString(`<th scope="col" role="columnheader" id="` + headID(c) + `" class="l-` + c.id + `"` + order + `><button type="button" data-act="ledger-sort" data-of="` + c.id + `">` + esc(c.name.In(v.Lang)) + `</button>`)
		if u := v.unit(c); u != "" {
			b.WriteString(`<small>` + esc(u) + `</small>`)
		}
		b.WriteString(`</th>`)
	}
	b.WriteString("</tr></thead>\n" + `<tbody role="rowgroup" id="ledger-rows">` + "\n" + v.Rows() + `</tbody><tfoot role="rowgroup" id="ledger-all">` + v.Together() + "</tfoot></table>\n")
	b.WriteString(`<p class="ledger-key">` + table{v}.key() + `</p>` + words(v) + `<p class="note" id="ledger-note">` + table{v}.note() + `</p>`)
	b.WriteString(`<p><button type="button" class="tool" data-act="ledger-csv">` + v.t("Table as a file (CSV)", "下载表格（CSV）") + `</button></p></div>`)
	return b.String()
}

// Rows are the economies chosen, a line each.
func (v *View) Rows() string {
	var b strings.Builder
	rows := v.chosen()
	if len(rows) == 0 {
		return `<tr role="row"><td role="cell" class="l-none" colspan="` + strconv.Itoa(len(columns)) + `">` + v.t("No economy is like that: choose other filters.", "没有符合条件的国家和地区，请调整筛选条件。") + "</td></tr>\n"
	}
	s := spanOf(rows)
	for i := range rows {
		table{v}.line(&b, &rows[i], s, v.href(rows[i].Key)+esc(rows[i].Name)+`</a><small>`+esc(table{v}.whereabouts(&rows[i]))+`</small>`)
	}
	return b.String()
}

// Together is the line of all economies chosen together.
func (v *View) Together() string {
	rows := v.chosen()
	if len(rows) < 2 {
		return ""
	}
	all := together(rows)
	var b strings.Builder
	table{v}.line(&b, &all, spanOf([]Row{all}), fmt.Sprintf(v.t("%d together", "%d个合计"), len(rows)))
	return b.String()
}

// A table lays rows out.
type table struct{ *View }

func (v table) line(b *strings.Builder, r *Row, s span, head string) {
	b.WriteString(`<tr role="row"><th scope="row" role="rowheader">` + head + `</th>`)
	together := r.Name == ""
	for i := 1; i < len(columns); i++ {
		c := &columns[i]
		b.WriteString(`<td role="cell" class="l-` + c.id + `" data-label="` + esc(v.sortName(c)) + `">`)
		switch {
		case c.of != nil:
			b.WriteString(c.print(v.View, c.of(r.With)) + `<small><span>` + v.t("without ", "对照：") + `</span>` + c.print(v.View, c.of(r.Without)) + `</small>`)
		case c.id == defaultSort:
			b.WriteString(v.bar(r, s) + `<b class="` + v.sign(r) + `">` + Signed(v.money(r.Net())) + `</b>` + v.sides(r) + v.scale(r))
		case together && c.id == "odds" && !v.All: // cases are of one economy each; the run has a sum
			b.WriteString(v.overall(r))
		case together:
			b.WriteString(`–`)
		case c.id == "odds":
			b.WriteString(v.odds(r))
		case c.id == "joined":
			b.WriteString(v.joined(r))
		default:
			b.WriteString(v.debt(r))
		}
		b.WriteString(`</td>`)
	}
	b.WriteString("</tr>\n")
}

// sides are what is gained and what is lost, under the balance of both.
func (v table) sides(r *Row) string {
	gain, loss := r.Change()
	return `<small>` + Signed(v.money(gain)) + v.t(" and ", "，") + Signed(v.money(-loss)) + `</small>`
}

// scale is how much the balance is: nothing that counts, or so much of the economy's
// gross domestic product.
func (v table) scale(r *Row) string {
	switch {
	case r.Name == "":
	case v.sign(r) == "even":
		return `<small>` + v.t("too small to count", "变化太小，不计") + `</small>`
	case v.sized() && v.ofGDP(r) != "":
		return `<small>` + fmt.Sprintf(v.t("%s of the GDP of %d", "%s（占%d年GDP）"), v.ofGDP(r), r.GDP.Year) + `</small>`
	}
	return ""
}

// ofGDP is the balance as a share of the gross domestic product, "" where that is not
// known.
func (v table) ofGDP(r *Row) string {
	if g := r.GDP; g.Value > 0 && g.Confidence != atlas.Unusable {
		return Signed(Share(r.Net() * 1e9 / g.Value))
	}
	return ""
}

// sign is the class of a balance: a gain or a loss from the change on that counts as
// one everywhere (model.Result.Worth).
func (v table) sign(r *Row) string {
	switch x, least := r.Net(), least(v.View); {
	case x <= -least:
		return "loss"
	case x >= least:
		return "gain"
	}
	return "even"
}

// least is that change, in the ledger's money.
func least(v *View) float64 {
	if v.sized() {
		return model.WorthDollars
	}
	return model.WorthShare
}

// whereabouts is the corridor and the income of an economy.
func (v table) whereabouts(r *Row) string {
	at := filter(v).corridorName(r.Corridor)
	switch {
	case !r.Known:
		return at + v.t(", from your own table", "，来自您自己的表")
	case r.Facts.Income == "":
		return at
	}
	return at + v.t(", ", "，") + incomeWords[r.Facts.Income].In(v.Lang)
}

var incomeWords = map[string]lang.Pair{
	"low": {En: "low income", Zh: "低收入"}, "lower-middle": {En: "lower-middle income", Zh: "中等偏下收入"},
	"upper-middle": {En: "upper-middle income", Zh: "中等偏上收入"}, "high": {En: "high income", Zh: "高收入"},
}

var memberWords = map[string]lang.Pair{
	memberIn: {En: "in force", Zh: "有效"}, memberLater: {En: "signs later", Zh: "之后签署"},
	memberLeft: {En: "has left", Zh: "已退出"}, memberNever: {En: "not signed", Zh: "未签署"},
}

var riskWords = map[string]lang.Pair{
	string(trades.LowRisk): {En: "low risk", Zh: "低风险"}, string(trades.ModerateRisk): {En: "moderate risk", Zh: "中等风险"},
	string(trades.HighRisk): {En: "high risk", Zh: "高风险"}, string(trades.Distress): {En: "in distress", Zh: "已陷入债务困境"},
	unrated: {En: "not rated", Zh: "未评级"},
}

// odds says in how many cases an economy loses over the whole run, and what the run
// shown comes to.
func (v table) odds(r *Row) string {
	switch {
	case v.All:
		return `<small>` + v.t("counted for one cluster only", "仅按单个集群统计") + `</small>`
	case r.Lose < 0:
		return `<small>` + v.t("not counted yet", "尚未统计") + `</small>` + v.overall(r)
	}
	return v.chance(r) + v.overall(r)
}

// chance is in how many cases an economy loses.
func (v table) chance(r *Row) string {
	if v.Odds != nil && v.Odds.Cases < 100 { // as they were counted
		k, n := strconv.Itoa(int(math.Round(r.Lose*float64(v.Odds.Cases)))), strconv.Itoa(v.Odds.Cases)
		return v.t(k+" of "+n+" cases", n+"个情形中"+k+"个")
	}
	k := strconv.Itoa(int(math.Round(100 * r.Lose)))
	switch { // a few are neither none nor all
	case k == "0" && r.Lose > 0:
		k = v.t("under 1", "不到1")
	case k == "100" && r.Lose < 1:
		k = v.t("over 99", "99个以上，不到100")
	}
	return v.t(k+" of 100 cases", "100个情形中"+k+"个")
}

// overall is what the odds count, in this run.
func (v table) overall(r *Row) string {
	return `<small>` + v.t("this run, all years: ", "本次模拟合计：") + Signed(v.money(r.Whole)) + `</small>`
}

// joined says when an economy signed, and whether it left or never did.
func (v table) joined(r *Row) string {
	m := r.Memorandum
	word := ""
	if k := v.member(r); k != "" && k != memberIn {
		word = `<small>` + memberWords[k].In(v.Lang) + `</small>`
	}
	switch m.Status {
	case atlas.Signed:
		return m.Signed + word
	case atlas.Left:
		return m.Signed + v.t(" to ", "～") + m.Left + word
	case atlas.Undated:
		return v.t("signed, no date", "已签，日期不详")
	case atlas.NeverSigned:
		return memberWords[memberNever].In(v.Lang)
	}
	return `<small>` + v.t("nothing known", "无资料") + `</small>`
}

// debt is the last rating and what the economy owed abroad.
func (v table) debt(r *Row) string {
	if !r.Known {
		return `<small>` + v.t("nothing known", "无资料") + `</small>`
	}
	s := riskWords[risk(r)].In(v.Lang)
	if f := r.Facts.Debt22; f.Known() {
		year := strconv.Itoa(f.Year)
		s += `<small>` + v.t("owes "+count(f.Value, v.Lang)+"% of its income abroad ("+year+")", "外债占国民总收入"+count(f.Value, v.Lang)+"%（"+year+"年）") + `</small>`
	}
	return s
}

// Sum says what is counted and who gains and who loses by it in the year, of the
// economies chosen; then what the whole run comes to.
func (v *View) Sum() string {
	rows := v.chosen()
	var win, lose, below int
	var won, lost float64
	for i := range rows {
		r := &rows[i]
		switch (table{v}).sign(r) {
		case "gain":
			win, won = win+1, won+r.Net()
		case "loss":
			lose, lost = lose+1, lost-r.Net()
		}
		if r.Whole < 0 {
			below++
		}
	}
	n, y, least := strconv.Itoa(len(rows)), v.calendar(), story.Worth(v.With, v.Lang)
	s := v.t("What the Belt and Road changes (with it less without it), not all that the plants bring. ", "这里算的是“一带一路”带来的变化（有它减去没有它），并非工厂带来的全部。")
	if win+lose == 0 {
		s += v.t("In "+y+" that is less than "+least+" for every one of the "+n+" economies shown.", y+"年，所列"+n+"个国家和地区的变化都不到"+least+"。")
	} else {
		sum := func(count int, x float64) string {
			if count == 0 {
				return ""
			}
			return v.t(" ("+v.sum(x)+" together)", "（合计"+v.sum(x)+"）")
		}
		s += fmt.Sprintf(v.t(
			"In %[1]s <b>%[3]d of %[2]s</b> economies gain by it%[5]s and <b>%[4]d</b> lose%[6]s; only changes of %[7]s or more in the year count.",
			"%[1]s年，%[2]s个国家和地区中，<b>%[3]d个</b>因此净受益%[5]s，<b>%[4]d个</b>净受损%[6]s；当年变化达到%[7]s才计入。"),
			y, n, win, lose, sum(win, won), sum(lose, lost), least)
	}
	if !v.All {
		s += fmt.Sprintf(v.t(
			" Over all years, any loss counted, %[1]d of %[2]s lose.",
			"各年相加、再小的损失也算，则%[2]s个中有%[1]d个受损。"), below, n)
	}
	return s
}

// key names the parts of a bar.
func (v table) key() string {
	part := func(class, name string) string {
		return `<span><svg class="chart" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><rect class="` + class + `" width="12" height="12"/></svg> ` + name + `</span> `
	}
	return v.t("Left of zero what is lost, right of it what is gained: ", "零线左侧为“失”，右侧为“得”：") +
		part("f-hosts", v.t("wages", "工资")) + part("f-hosts mid", v.t("skills", "技能")) +
		part("f-accent", v.t("sales displaced", "被挤占的销售")) + part("f-accent mid", v.t("interest charged", "分摊利息")) +
		`<span><svg class="chart" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><rect class="f-ink" x="4" width="3" height="12"/></svg> ` + v.t("balance", "净得失") + `</span>`
}

// note says whose numbers these are, in which units, and what they are not.
func (v table) note() string {
	who := v.t("Of the cluster in focus: ", "所示为选定集群：") + v.cluster()
	if n := v.With.Clusters(); v.All && n > 1 {
		who = fmt.Sprintf(v.t("Of all %d clusters of the run together", "所示为本次模拟的全部%d个集群合计"), n)
	}
	units := v.t(". People and US dollars of a year, at the prices of 2013. ", "。人数与每年的美元金额，按2013年价格。")
	if !v.sized() {
		units = v.t(". A cluster of version 1 has no size: jobs are shares of all its people, money is a share of what its chain was worth in 2013; there are no dollars to show. ",
			"。第1版模型的集群没有规模：就业以集群全部人员为100%，金额以2013年全链价值为100%，因此没有美元数字。")
	}
	odds := v.t("Odds of losing are not counted yet. ", "受损的可能尚未统计。")
	if v.Odds != nil && v.Odds.Cases > 0 {
		odds = fmt.Sprintf(v.t("Odds: of %d cases with other plausible assumptions, those in which the economy loses over the whole run, later years counting less. ",
			"受损的可能：在采用其他合理假设的%d个情形中，该国家或地区整个模拟期净受损（越晚的年份折算越小）的情形所占的比例。"), v.Odds.Cases)
	}
	rows := v.chosen()
	all := together(rows)
	gain, loss := all.Change()
	sides := fmt.Sprintf(v.t(
		"Those who gain and those who lose both have gains (wages, skills) and losses (displaced sales, interest): over all %[1]d, gains of %[2]s and losses of %[3]s, a balance of %[4]s%[5]s. ",
		"无论受益还是受损，各方都既有“得”（工资、技能）也有“失”（被挤占的销售、利息）：%[1]d个合计得%[2]s，失%[3]s，净得失%[4]s%[5]s。"),
		len(rows), v.sum(gain), v.sum(loss), v.Dollars(all.Net()), v.yearly())
	eq := `<a href="` + esc(v.Pages) + `methods/#E40">E40</a>`
	return esc(who) + units + sides + odds + v.t("Tax, land, rents and the environment are left out: this is no measure of welfare ("+eq+").", "未计税收、土地、租金和环境，因此不是福利指标（"+eq+"）。")
}

// cluster is the name of the cluster in focus.
func (v table) cluster() string {
	id := v.With.Scenario.Archetype
	if v.sized() {
		if t, ok := model.TradeByID(id); ok {
			return v.t(t.En, t.Zh)
		}
	} else if a, ok := model.ArchetypeByID(id); ok {
		return v.t(a.En, a.Zh)
	}
	return id
}
