package card

import (
	"cmp"
	"html"
	"math"

	"silkladder/app/corridor"
	"silkladder/app/lang"
	"silkladder/app/story"
	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/order"
)

// classes say on whose word a corridor is on the map.
var classes = map[atlas.Class]lang.Pair{
	atlas.OfficialSix: {En: "Corridor, one of the six named in 2015", Zh: "走廊（2015年公布的六大经济走廊之一）"},
	atlas.Maritime:    {En: "Sea route of the Maritime Silk Road", Zh: "21世纪海上丝绸之路航线"},
	atlas.PaperNamed:  {En: "Corridor named by the paper", Zh: "论文提到的走廊"},
}

// A corridorCard speaks of a corridor.
type corridorCard struct {
	*View
	id string
}

func (v corridorCard) head() (Head, bool) {
	c, ok := atlas.CorridorByID(v.id)
	if !ok {
		return Head{}, false
	}
	return Head{Kind: lang.Pair(classes[c.Classification]).In(v.Lang), Name: v.text(c.Name()), Remark: html.EscapeString(v.text(c.Note))}, true
}

func (v corridorCard) now() Now {
	hosts := v.on(v.id)
	n := Now{Why: v.why(story.CorridorWhy(v.With, v.id, v.year(), v.Lang))}
	if len(hosts) == 0 {
		return n
	}
	best := func(r *model.Result) string {
		g := math.Inf(-1)
		for _, i := range hosts {
			g = math.Max(g, r.Host(i, model.HostGrad)[v.Step])
		}
		return costs(g)
	}
	roads := func(r *model.Result) string {
		room, ln := 0.0, 0.0
		for _, i := range hosts {
			room += r.Hosts[i].Cap
			ln += r.Hosts[i].Cap * math.Log(r.Host(i, model.HostJ)[v.Step])
		}
		return level(math.Exp(ln / room))
	}
	n.Rows = []Row{
		{v.t("Infrastructure along it, 0 to 1", "沿途基础设施（0～1）"), roads(v.With), roads(v.Without)},
		{v.t("Cost of a unit in its cheapest host", "沿途最低单位成本（与国内比）"), best(v.With), best(v.Without)},
		v.sum(v.t("Capacity along it", "沿途产能"), hosts, model.HostK, v.output),
		v.sum(v.t("Moved along it in the year", "当年沿途转移"), hosts, model.HostT, v.output),
		v.sum(v.t("Sold along it in the year", "当年沿途销量"), hosts, model.HostQ, v.output),
		v.sum(v.t("Jobs", "就业"), hosts, model.HostJobs, v.jobs),
		v.debt(hosts...),
		v.sum(v.t("Balance of gains and losses", "净得失"), hosts, model.HostHB, v.balance),
	}
	k := func(i int) float64 { return v.With.Host(i, model.HostK)[v.Step] }
	order.Stable(hosts, func(a, b int) int { return cmp.Compare(k(b), k(a)) })
	for _, i := range hosts {
		name := v.With.Hosts[i].Name
		n.Near = append(n.Near, Link{corridor.Target{Kind: corridor.KindHost, ID: name}, v.hostName(name), v.output(k(i))})
	}
	return n
}

func (v corridorCard) facts() (fs, _ []Fact) {
	c, _ := atlas.CorridorByID(v.id)
	fs = append(fs, Fact{v.t("On the map after", "依据"), v.text(atlas.Cite(c.Sources)), v.text(c.Confidence.Text())})
	if c.PaperName != "" {
		fs = append(fs, Fact{v.t("In the paper", "论文中的名称"), c.PaperName, v.t("as Qiu (2016) prints it", "邱永辉（2016）原文")})
	}
	for _, b := range c.Branches {
		first, last := b.Points[0], b.Points[len(b.Points)-1]
		fs = append(fs, Fact{v.t("Line", "线路"), v.text(b.Name()), v.mode(b.Mode) +
			v.t(", from "+first.En+" to "+last.En+"; a selection of places, not an alignment", "，"+first.Zh+"至"+last.Zh+"；途经点为选取，并非线位")})
	}
	return fs, nil
}

// mode names what a line of a corridor is.
func (v *View) mode(mode string) string {
	return map[string]lang.Pair{
		"rail": {En: "railway", Zh: "铁路"}, "road": {En: "road", Zh: "公路"}, "rail+road": {En: "railway and road", Zh: "铁路和公路"}, "sea": {En: "sea lane", Zh: "海运"},
	}[mode].In(v.Lang)
}
