package card

import (
	"html"

	"silkladder/app/corridor"
	"silkladder/app/number"
	"silkladder/app/story"
	"silkladder/model"
	"silkladder/model/atlas"
)

// A hostCard speaks of a host economy.
type hostCard struct {
	*View
	id string
}

func (v hostCard) head() (Head, bool) {
	i := v.host(v.id)
	if i < 0 {
		return Head{}, false
	}
	h := Head{Kind: v.t("Host economy", "东道国和地区"), Name: v.hostName(v.id)}
	e, ok := atlas.EconomyByName(v.id)
	switch {
	case !ok:
		h.Remark = v.t("From your own table of hosts.", "来自您自己的东道国表。")
	case e.City.En != "":
		h.Remark = v.t("Drawn at "+html.EscapeString(e.City.En)+".", "图上标在"+html.EscapeString(e.City.Zh)+"。")
	}
	if m, known := atlas.Membership(e.ISO3); known && (m.Status == atlas.NeverSigned || m.Status == atlas.Left) {
		h.Remark += v.t(" <b>On the Belt and Road: "+m.Status.Text().En+".</b>", "<b>共建“一带一路”："+m.Status.Text().Zh+"。</b>")
	}
	return h, true
}

// memorandum is what is known of the economy's memorandum on the Belt and Road.
func (v *View) memorandum(iso3 string) (Fact, bool) {
	m, ok := atlas.Membership(iso3)
	if !ok {
		return Fact{}, false
	}
	dates := m.Signed
	if m.Left != "" {
		dates += v.t(" to ", "～") + m.Left
	}
	if dates != "" {
		dates = v.t(" (", "（") + dates + v.t(")", "）")
	}
	return Fact{v.t("Memorandum on the Belt and Road", "共建“一带一路”合作备忘录"), v.text(m.Status.Text()) + dates, v.text(atlas.Cite([]atlas.Citation{m.Source}))}, true
}

func (v hostCard) now() Now {
	i := v.host(v.id)
	wage := func(r *model.Result) string {
		return percent(r.Host(i, model.HostW)[v.Step] / r.Series(model.OutW)[v.Step])
	}
	n := Now{
		Why: v.why(story.HostWhy(v.With, i, v.year(), v.Lang)),
		Rows: []Row{
			v.both(v.t("Cost of a unit, against home", "单位成本（与国内比）"), i, model.HostGrad, costs),
			{v.t("Wage, home = 100%", "工资（国内为100%）"), wage(v.With), wage(v.Without)},
			v.both(v.t("Industrial capability, 0 to 1", "产业能力（0～1）"), i, model.HostA, level),
			v.both(v.t("Infrastructure, 0 to 1", "基础设施（0～1）"), i, model.HostJ, level),
			v.both(v.t("Capacity there", "当地产能"), i, model.HostK, v.output),
			v.both(v.t("Moved there in the year", "当年转入产能"), i, model.HostT, v.output),
			v.both(v.t("Sold there in the year", "当年在当地的销量"), i, model.HostQ, v.output),
			v.both(v.t("Trade cost of goods sold there", "在当地销售的贸易成本"), i, model.HostTau, extra),
			v.both(v.t("Jobs", "就业"), i, model.HostJobs, v.jobs),
			v.debt(i),
			v.both(v.t("Balance of gains and losses", "净得失"), i, model.HostHB, v.balance),
		},
	}
	if c, ok := atlas.CorridorByID(v.With.Hosts[i].Corridor); ok {
		n.Near = append(n.Near, v.link(corridor.KindCorridor, c.ID, v.text(c.Name())))
	}
	for _, p := range parks(v.id) {
		n.Near = append(n.Near, v.link(corridor.KindPark, p.ID, v.text(p.Name())))
	}
	return n
}

// hostFacts are the published figures of an economy, then the numbers the model
// starts from and how they follow from the figures.
func (v hostCard) facts() (fs, inputs []Fact) {
	if e, ok := atlas.EconomyByName(v.id); ok {
		fs = facts(e.Facts, v.Lang)
		if f, ok := v.memorandum(e.ISO3); ok {
			fs = append([]Fact{f}, fs...)
		}
	}
	i := v.host(v.id)
	h := &v.With.Hosts[i]
	own := v.With.Scenario.Hosts != nil
	numbers := [...]float64{h.Wage, h.J, h.Y, h.A, h.Skill, h.Ice, h.Tariff, h.Outlet, h.Cap, h.Incumbents}
	for k, c := range atlas.HostColumns()[2:] {
		f := Fact{Label: first(v.text(c.Label)), Value: number.Fixed(numbers[k], 3)}
		if own {
			f.Source = v.t("from your own table", "来自您自己的表")
		} else {
			f.Source = v.text(c.Formula) + " · " + v.text(atlas.Cite(c.Sources))
			if c.Basis == atlas.Assumed {
				f.Source += v.t(" · numbers of the formula assumed", " · 公式中的系数为假定")
			}
		}
		inputs = append(inputs, f)
	}
	return fs, inputs
}

// link is a link with the state of the place, if it is closed.
func (v *View) link(kind corridor.Kind, id, name string) Link {
	l := Link{Target: corridor.Target{Kind: kind, ID: id}, Name: name}
	if !v.Open(l.Target) {
		l.Note = v.t("closed", "已关闭")
	}
	return l
}

// why prints a sentence of package story.
func (v *View) why(s story.Sentence) string { return story.HTML([]story.Sentence{s}, v.Pages) }
