package card

import (
	"html"
	"strconv"
	"strings"

	"silkladder/app/corridor"
	"silkladder/app/number"
	"silkladder/model"
	"silkladder/model/atlas"
)

var esc = html.EscapeString

// HTML is the whole card. Its parts that change stand in elements with the ids
// card-why, card-switch and card-now, so that a page can paint them alone.
func (v *View) HTML(t corridor.Target) (string, bool) {
	h, ok := v.Head(t)
	if !ok {
		return "", false
	}
	var b strings.Builder
	b.WriteString(`<div class="card-head"><div><p class="card-kind">` + esc(h.Kind) + `</p><h2 id="card-title" tabindex="-1">` + esc(h.Name) + `</h2></div>` +
		`<button type="button" class="tool" data-act="card-close" aria-label="` + v.t("Close the card", "关闭卡片") + `" title="` + v.t("Close (Escape)", "关闭（Esc）") + `">✕</button></div>`)
	why, now := v.NowHTML(t)
	b.WriteString(`<div class="card-why" id="card-why">` + why + `</div>`)
	b.WriteString(`<div class="card-switch" id="card-switch">` + v.SwitchHTML(t) + `</div>`)
	b.WriteString(`<div class="card-now" id="card-now">` + now + `</div>`)
	b.WriteString(`<div class="card-facts">`)
	if h.Remark != "" {
		b.WriteString(`<p class="note">` + h.Remark + `</p>`)
	}
	published, inputs := v.Facts(t)
	detail(&b, v.t("Figures and sources", "数据与出处"), published)
	detail(&b, v.t("What the model starts from", "模型的初始数值"), inputs)
	b.WriteString(`</div>`)
	return b.String(), true
}

func detail(b *strings.Builder, title string, fs []Fact) {
	if len(fs) == 0 {
		return
	}
	b.WriteString(`<details><summary>` + esc(title) + `</summary><dl>`)
	for _, f := range fs {
		b.WriteString(`<div><dt>` + esc(f.Label) + `</dt><dd>` + esc(f.Value) + `<small>` + esc(f.Source) + `</small></dd></div>`)
	}
	b.WriteString(`</dl></details>`)
}

// NowHTML is the sentence of the year, then its numbers with the places near.
func (v *View) NowHTML(t corridor.Target) (why, now string) {
	n := v.Now(t)
	var b strings.Builder
	if len(n.Rows) > 0 {
		b.WriteString(`<table><caption class="vh">` + v.t("The model’s numbers for the year shown", "所示年份的模型数值") + `</caption><thead><tr><th scope="col">` +
			v.calendar() + `</th><th scope="col">` + v.t("with", "有此政策") + `<span class="vh"> ` + v.policy() + `</span></th><th scope="col">` + v.t("without", "对照：无") + `<span class="vh"> ` + v.policy() + `</span></th></tr></thead><tbody>`)
		for _, r := range n.Rows {
			b.WriteString(`<tr><th scope="row">` + esc(r.Name) + `</th><td>` + esc(r.With) + `</td><td>` + esc(r.Without) + `</td></tr>`)
		}
		b.WriteString(`</tbody></table>`)
	}
	if len(n.Near) > 0 {
		b.WriteString(`<p class="card-near">`)
		for _, l := range n.Near {
			b.WriteString(`<span><button type="button" data-key="` + esc(string(l.Kind)+"-"+l.ID) + `" data-kind="` + esc(string(l.Kind)) + `" data-id="` + esc(l.ID) + `">` + esc(l.Name) + `</button>`)
			if l.Note != "" {
				b.WriteString(` <small>` + esc(l.Note) + `</small>`)
			}
			b.WriteString(`</span> `)
		}
		b.WriteString(`</p>`)
	}
	if len(n.Rows) > 0 {
		b.WriteString(`<p class="note">` + v.units() + `</p>`)
	}
	return n.Why, b.String()
}

// units says what the numbers are counted in, and whose they are.
func (v *View) units() string {
	if v.With.Output() > 0 {
		zh, en := v.With.Scenario.Names()
		return v.t("Of "+en+" alone where nothing else is said; dollars at prices of 2013.", "除另有说明外，仅为"+zh+"的数值；金额按2013年价格计。")
	}
	return v.t("Capacity, transfer and sales as shares of the cluster’s output in "+start+", jobs of all its people, money of its chain’s value then.",
		"产能、转移和销量以集群"+start+"年产量为100%，就业以集群全部人员为100%，金额以当年全链价值为100%。")
}

var start = strconv.Itoa(model.StartYear)

func (v *View) calendar() string { return strconv.Itoa(model.StartYear + int(v.year()+1e-9)) }

func (v *View) policy() string { return v.t("the Belt and Road", "“一带一路”") }

// SwitchHTML is the control that opens, closes or dates a place, or the reason
// why there is none; empty for places that do not open.
func (v *View) SwitchHTML(t corridor.Target) string {
	s := &v.With.Scenario
	o, opens := Decision(s, t)
	if !opens {
		return ""
	}
	if why := v.idle(t); why != "" {
		return `<p class="note">` + why + `</p>`
	}
	of := esc(string(t.Kind) + ":" + t.ID)
	checked, off := " checked", ""
	if o.Closed {
		checked, off = "", " disabled"
	}
	year := o.Year
	if year == 0 {
		year = Start(s)
	}
	var b strings.Builder
	b.WriteString(`<div class="switch-row"><label class="switch"><input type="checkbox" role="switch" id="card-open" data-change="place-open" data-of="` + of + `"` + checked + `><span>` + v.t("Open", "开通") + `</span></label>`)
	b.WriteString(`<label class="since" for="card-year">` + v.t("from the year", "开通年份") + `</label><input type="text" class="num" inputmode="numeric" id="card-year" data-step="1" value="` + number.Fixed(year, 0) + `" data-change="place-year" data-of="` + of + `"` + off + `>`)
	if o.Closed || o.Year != 0 {
		b.WriteString(`<button type="button" class="tool" id="card-reset" data-act="place-reset" data-of="` + of + `" aria-label="` + v.t("Open with the policy again", "恢复为随政策开通") + `" title="` + v.t("Open with the policy again", "恢复为随政策开通") + `">↺</button>`)
	}
	b.WriteString(`</div><p class="note">` + v.effect(t) + `</p>`)
	return b.String()
}

// idle says why opening or closing a place would change nothing; "" if it acts.
func (v *View) idle(t corridor.Target) string {
	if t.Kind == corridor.KindCorridor {
		if len(v.on(t.ID)) > 0 {
			return ""
		}
		return v.t("It cannot be opened or closed here: no host economy counts on it, so nothing would change.", "这里无法开通或关闭它：没有国家或地区计在这条走廊上，开关都不会改变结果。")
	}
	if p, ok := atlas.ParkByID(t.ID); ok && v.parkHost(p) >= 0 {
		return ""
	}
	return v.t("It cannot be opened or closed here: it takes in no plants, so nothing would change.", "这里无法开通或关闭它：它不承接工厂，开关都不会改变结果。")
}

// effect says what opening a place does, and if its lever is at 0.
func (v *View) effect(t corridor.Target) string {
	l := v.With.Scenario.Levers
	if s := &v.With.Scenario; s.Version == model.Version2 {
		if o, _ := Decision(s, t); o.Closed {
			y := number.Fixed(s.From, 0)
			if t.Kind == corridor.KindCorridor {
				return v.t("Closed from the end of "+y+" on, when levers begin to act (the year is set among time, money and events): its parks, roads and market access go with it. No goods pass along it either, so the run without "+v.policy()+" changes too.", "自"+y+"年末（杠杆开始起作用时，年份可在“时间、经费、事件”中设定）起关闭：沿途的园区、道路和市场准入随之取消；货物也不能再走这条线，所以没有"+v.policy()+"的对照也会变化。")
			}
			return v.t("Closed from the end of "+y+" on, when levers begin to act (the year is set among time, money and events): plants leave it.", "自"+y+"年末（杠杆开始起作用时，年份可在“时间、经费、事件”中设定）起关闭：园内工厂离开。")
		}
	}
	if t.Kind == corridor.KindCorridor {
		if l.Infrastructure == 0 {
			return v.t("An open corridor builds its roads with the lever “Infrastructure”, which is at 0: raise it to see a difference.", "走廊开通后按“基础设施”杠杆修路；该杠杆目前为0，调高后才能看出差别。")
		}
		return v.t("Open, its host economies build roads, railways and ports with the lever “Infrastructure”.", "开通后，沿途国家和地区按“基础设施”杠杆修建公路、铁路和港口。")
	}
	if l.Parks == 0 {
		return v.t("An open park makes room with the lever “Industrial parks”, which is at 0: raise it to see a difference.", "园区开通后按“产业园区”杠杆提供空间；该杠杆目前为0，调高后才能看出差别。")
	}
	return v.t("Open, it makes room for plants with the lever “Industrial parks”; the parks of one economy count alike.", "开通后，它按“产业园区”杠杆为工厂提供空间；同一国家和地区的各园区作用相同。")
}
