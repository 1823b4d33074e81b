package ledger

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"silkladder/app/chart"
	"silkladder/app/lang"
	"silkladder/app/picture"
	"silkladder/app/story"
	"silkladder/model"
)

// Economy is the page of one economy, with its pictures drawn from c; false if the run
// has no such host.
func (v *View) Economy(key string, c *picture.Context) (string, bool) {
	r, ok := v.row(key)
	if !ok {
		return "", false
	}
	var b strings.Builder
	b.WriteString(`<article class="economy"><p class="economy-back">` + v.href("") + v.t("← All economies", "←全部国家和地区") + `</a></p>`)
	b.WriteString(`<h1 id="economy-title" tabindex="-1">` + esc(r.Name) + `</h1>`)
	b.WriteString(`<p class="economy-lead" id="economy-lead">` + economy{v}.lead(&r) + "</p>\n")
	b.WriteString(`<div id="economy-standing">` + economy{v}.standing(&r) + "</div>\n")
	b.WriteString(`<div id="economy-now">` + economy{v}.now(&r) + "</div>\n")
	b.WriteString(`<h2 class="vh">` + v.t("Over the years", "逐年变化") + `</h2>`)
	for _, p := range v.pictures(&r) {
		b.WriteString(picture.Plate(c, p))
	}
	b.WriteString(words(v))
	b.WriteString(`<div id="economy-parks">` + economy{v}.parks(&r) + `</div>`)
	economy{v}.projects(&b, &r)
	economy{v}.sources(&b, &r)
	b.WriteString(`<p class="note" id="economy-note">` + table{v}.note() + `</p></article>`)
	return b.String(), true
}

// EconomyTitle is the name of an economy's page, "" if the run has no such host.
func (v *View) EconomyTitle(key string) string {
	if r, ok := v.row(key); ok {
		return r.Name
	}
	return ""
}

// An economy tells of one row, on a page of its own.
type economy struct{ *View }

// lead says in two sentences what the Belt and Road changes for an economy.
func (v economy) lead(r *Row) string {
	gain, loss := r.Change()
	zh, en := v.With.Scenario.Names()
	s := fmt.Sprintf(v.t("In %[1]s plants of this cluster (%[8]s) employ <b>%[2]s</b> here, %[3]s without the Belt and Road. It brings gains of %[4]s and losses of %[5]s: a balance of <b>%[6]s</b>%[7]s.",
		"%[1]s年，本集群（%[8]s）的工厂在当地雇用<b>%[2]s</b>，没有“一带一路”时为%[3]s。“一带一路”带来的“得”为%[4]s，“失”为%[5]s，净得失<b>%[6]s</b>%[7]s。"),
		v.calendar(), v.People(r.With.Jobs), v.jobs(r.Without.Jobs), v.sum(gain), v.sum(loss), v.Dollars(r.Net()), v.yearly(), esc(v.t(en, zh)))
	if share := table(v).ofGDP(r); v.sized() && share != "" {
		s += fmt.Sprintf(v.t(" That is %s of its gross domestic product of %d.", "这相当于当地%[2]d年国内生产总值的%[1]s。"), share, r.GDP.Year)
	}
	if total := v.With.Series(model.OutKB)[v.Step]; !v.sized() && total > .001 {
		s += v.t(" Here stand ", "集群在境外的全部产能中，这里占") + chart.Percent(0)(v.With.Host(r.Host, model.HostK)[v.Step]/total) + v.t(" of all the capacity it has abroad.", "。")
	}
	if r.Lose >= 0 {
		s += v.t(" Over all years together, later ones counting less, it loses in ", "把整个模拟期各年相加（越晚的年份折算越小），在") + table(v).chance(r) + v.t("; in this run they come to ", "净受损；本次模拟合计") + v.Dollars(r.Whole) + v.t(".", "。")
	}
	if n := v.With.Clusters(); v.sized() && n > 1 {
		w := *v.View
		w.All = true
		all := Row{With: w.account(v.With, r.Host), Without: w.account(v.Without, r.Host)}
		s += fmt.Sprintf(v.t(" All %d clusters together employ <b>%s</b>; their balance is <b>%s</b>%s.", "%d个集群合计雇用<b>%s</b>，净得失<b>%s</b>%s。"), n, v.People(all.With.Jobs), v.Dollars(all.Net()), v.yearly())
	}
	return s
}

// People is a number of jobs with its unit.
func (v *View) People(x float64) string {
	if v.sized() {
		return v.jobs(x) + v.t(" people", "人")
	}
	return v.jobs(x) + v.t(" of the cluster’s number of people", "（以集群全部人员为100%）")
}

// standing is what is known of the economy, then why plants come or do not.
func (v economy) standing(r *Row) string {
	var b strings.Builder
	b.WriteString(`<dl class="economy-facts">`)
	say := func(name, value string) { b.WriteString(`<div><dt>` + esc(name) + `</dt><dd>` + value + `</dd></div>`) }
	say(v.t("Corridor, income", "走廊，收入组"), esc(table(v).whereabouts(r)))
	say(v.t("Memorandum on the Belt and Road", "共建“一带一路”合作备忘录"), table(v).joined(r))
	say(v.t("Debt", "债务"), table(v).debt(r))
	say(v.t("Odds of losing over all years", "整个模拟期受损的可能"), table(v).odds(r))
	b.WriteString("</dl>\n")
	if !v.sized() {
		b.WriteString(`<div class="economy-why" id="economy-why">` + story.HTML([]story.Sentence{story.HostWhy(v.With, r.Host, v.With.T[v.Step], v.Lang)}, v.Pages) + "</div>\n")
	}
	return b.String()
}

// measure is one line of the table of an economy.
type measure struct {
	name     lang.Pair
	equation string
	of       func(res *model.Result, a Account) float64
	print    func(float64) string
	points   bool // its change is told in points
}

// measures are the numbers of host i.
func (v economy) measures(i int) []measure {
	level := func(x float64) string { return strings.Replace(chart.Fixed(2)(x), "-", "−", 1) }
	at := func(o model.HostOutput) func(*model.Result, Account) float64 {
		return func(res *model.Result, _ Account) float64 { return res.Host(i, o)[v.Step] }
	}
	of := func(f func(Account) float64) func(*model.Result, Account) float64 {
		return func(_ *model.Result, a Account) float64 { return f(a) }
	}
	capacity, sold := lang.Pair{En: "Capacity of the plants", Zh: "工厂产能"}, lang.Pair{En: "Goods sold there in the year", Zh: "当年在当地的销售额"}
	if !v.sized() {
		output := lang.Pair{En: ", output of " + start + " = 100%", Zh: "（" + start + "年产量为100%）"}
		capacity, sold = lang.Pair{En: capacity.En + output.En, Zh: capacity.Zh + output.Zh}, lang.Pair{En: sold.En + output.En, Zh: sold.Zh + output.Zh}
	}
	debt := []measure{{lang.Pair{En: "Debt for infrastructure", Zh: "基础设施债务"}, "E36", of(func(a Account) float64 { return a.Debt }), v.money, false}}
	if v.sized() {
		debt = []measure{
			{lang.Pair{En: "Loans for infrastructure outstanding: all of China’s, not a share of them (US$)", Zh: "尚未偿还的基础设施贷款（中国的全部贷款，不按集群分摊，美元）"}, "F13", of(func(a Account) float64 { return a.Debt }), v.money, false},
			{lang.Pair{En: "Paid to lenders in the year: interest and pay-back on all these loans", Zh: "当年付给贷方：上述全部贷款的还本付息"}, "F13", of(func(a Account) float64 { return a.Service }), v.money, false},
		}
	}
	return slices.Concat([]measure{
		{lang.Pair{En: "Jobs in the plants", Zh: "工厂就业"}, "E22", of(func(a Account) float64 { return a.Jobs }), v.jobs, false},
		{lang.Pair{En: "Wages paid in the year", Zh: "当年工资"}, "E22", of(func(a Account) float64 { return a.Wages }), v.money, false},
		{lang.Pair{En: "Skills learnt by local firms", Zh: "当地企业学到的技能"}, "E40", of(func(a Account) float64 { return a.Skills }), v.money, false},
		{lang.Pair{En: "Sales displaced", Zh: "被挤占的销售"}, "E40", of(func(a Account) float64 { return a.Lost }), v.money, false},
		{lang.Pair{En: "Interest charged", Zh: "分摊利息"}, "E40", of(func(a Account) float64 { return a.Interest }), v.money, false},
		{lang.Pair{En: "Balance", Zh: "净得失"}, "E40", of(Account.Balance), v.money, false},
	}, debt, []measure{
		{capacity, "E35", of(func(a Account) float64 { return a.Capacity }), v.money, false},
		{sold, "E18", of(func(a Account) float64 { return a.Sold }), v.money, false},
		{lang.Pair{En: "Cost of a unit against home", Zh: "单位成本（与国内比）"}, "E23",
			func(res *model.Result, _ Account) float64 { return math.Expm1(-res.Host(i, model.HostGrad)[v.Step]) }, func(x float64) string { return Signed(Share(x)) }, true},
		{lang.Pair{En: "Wage, home = 100%", Zh: "工资（国内为100%）"}, "E38",
			func(res *model.Result, _ Account) float64 {
				return res.Host(i, model.HostW)[v.Step] / res.Series(model.OutW)[v.Step]
			}, Share, true},
		{lang.Pair{En: "Industrial capability, 0 to 1", Zh: "产业能力（0～1）"}, "E37", at(model.HostA), level, false},
		{lang.Pair{En: "Infrastructure, 0 to 1", Zh: "基础设施（0～1）"}, "E36", at(model.HostJ), level, false},
	})
}

// now is the year shown in numbers, with and without the Belt and Road, each with
// the equation it comes from.
func (v economy) now(r *Row) string {
	var b strings.Builder
	b.WriteString(`<table><caption>` + v.calendar() + v.t(": ", "年：") + esc(v.unit(columnByID("jobs"))) + v.t("; ", "；") + esc(v.unit(columnByID(defaultSort))) +
		`</caption><thead><tr><th scope="col">` + v.t("Number, equation", "指标与方程") + `</th><th scope="col">` + v.t("with", "有") + `</th><th scope="col">` + v.t("without", "无") + `</th><th scope="col">` + v.t("change", "变化") + "</th></tr></thead><tbody>\n")
	for _, m := range v.measures(r.Host) {
		x, y := m.of(v.With, r.With), m.of(v.Without, r.Without)
		change := Signed(m.print(x - y))
		if m.points {
			change = Signed(strings.TrimSuffix(Share(x-y), "%")) + v.t(" points", "个百分点")
		}
		page := "methods"
		if m.equation[0] == 'F' { // version 2's
			page = "equations"
		}
		eq := `<a class="eq" href="` + esc(v.Pages) + page + `/#` + m.equation + `">` + m.equation + `</a>`
		b.WriteString(`<tr><th scope="row">` + esc(m.name.In(v.Lang)) + ` <sup>` + eq + `</sup></th><td>` + m.print(x) + `</td><td>` + m.print(y) + `</td><td>` + change + "</td></tr>\n")
	}
	b.WriteString(`</tbody></table>`)
	return b.String()
}

// economyID begins the id of a picture on the page of an economy.
const economyID = "economy-"

// OfEconomy reports whether a picture is one of those.
func OfEconomy(id string) bool { return strings.HasPrefix(id, economyID) }

// Picture is one of the pictures of an economy by its id; of the first of the run where
// none is named.
func (v *View) Picture(key, id string) (p picture.Picture, ok bool) {
	if !OfEconomy(id) || len(v.With.Hosts) == 0 {
		return p, false
	}
	r, known := v.row(key)
	if !known {
		r = v.Economies()[0]
	}
	for _, p := range v.pictures(&r) {
		if p.ID == id {
			return p, true
		}
	}
	return p, false
}

// pictures are the plants and the balance of an economy over the years, and what was
// observed of it beside the runs.
func (v *View) pictures(r *Row) []picture.Picture {
	draw := func(id string, title, note lang.Pair, unit string, format func(float64) string, of func(Account) float64) picture.Picture {
		return picture.Picture{ID: economyID + id, Span: 6, Note: note, Build: func(c *picture.Context, width float64) chart.Figure {
			n := len(v.With.T)
			x := make([]float64, n)
			series := func(res *model.Result) []float64 {
				y := make([]float64, n)
				for i := range y {
					y[i] = of(v.accountAt(res, r.Host, i))
				}
				return y
			}
			for i := range x {
				x[i] = model.StartYear + v.With.T[i]
			}
			return chart.Lines(chart.LinesData{
				Head: chart.Head{ID: "svg-" + economyID + id, Title: v.t(r.Name+": "+title.En, r.Name+"："+title.Zh), Lang: v.Lang, Era: c.Era()},
				X:    x, Cursor: x[v.Step], Zero: true, Unit: unit, Format: format, TickFormat: format,
				Series: []chart.Series{
					{Label: v.t("with", "有“一带一路”"), Class: "hosts", Y: series(v.With)},
					{Label: v.t("without", "无“一带一路”"), Base: true, Y: series(v.Without)},
				},
			}, width)
		}}
	}
	list := []picture.Picture{
		draw("jobs", lang.Pair{En: "people employed by the plants", Zh: "工厂雇用的人"}, lang.Pair{En: "People in the cluster’s plants there; dashed: without the Belt and Road.", Zh: "集群设在当地的工厂雇用的人；虚线为无“一带一路”。"},
			v.unit(columnByID("jobs")), v.jobs, func(a Account) float64 { return a.Jobs }),
		draw("balance", lang.Pair{En: "balance of gains and losses", Zh: "净得失"}, lang.Pair{En: "Wages and skills less displaced sales and interest charged; dashed: without the Belt and Road.", Zh: "工资加技能，减去被挤占的销售和分摊利息；虚线为无“一带一路”。"},
			v.unit(columnByID(defaultSort)), v.money, Account.Balance),
	}
	if v.Record == nil {
		return list
	}
	for i := range v.Record.Series {
		s := &v.Record.Series[i]
		if _, ok := s.Of(v.With); s.Host != r.Key || !ok {
			continue
		}
		note := picture.RecordNote
		if s.Says.En != "" {
			note = lang.Pair{En: note.En + " " + s.Verdict(lang.En), Zh: note.Zh + s.Verdict(lang.Zh)}
		}
		list = append(list, picture.Picture{ID: economyID + s.ID, Span: 6, Note: note, Build: func(c *picture.Context, width float64) chart.Figure {
			f, _ := c.Recorded(s, width)
			f.Title = v.t(r.Name+": "+f.Title, r.Name+"："+f.Title)
			return f
		}})
	}
	return list
}
