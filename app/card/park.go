package card

import (
	"fmt"
	"html"
	"strings"

	"silkladder/app/corridor"
	"silkladder/app/number"
	"silkladder/app/story"
	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/trades"
)

// A parkCard speaks of a park.
type parkCard struct {
	*View
	id string
}

func (v parkCard) head() (Head, bool) {
	p, ok := atlas.ParkByID(v.id)
	if !ok {
		return Head{}, false
	}
	h := Head{Kind: first(v.text(p.Kind.Text())), Name: v.text(p.Name()), Remark: html.EscapeString(first(v.text(p.Industries)) + v.t(".", "。"))}
	if n := v.text(p.Note); n != "" {
		h.Remark += v.t(" ", "") + html.EscapeString(n)
	}
	return h, true
}

// first writes the first letter large.
func first(s string) string {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// parkHost is the index of the host a park lies in, -1 if the run has none that
// it takes plants for.
func (v *View) parkHost(p atlas.Park) int {
	e, ok := atlas.EconomyByISO3(p.Host)
	if !ok || !p.Industrial() {
		return -1
	}
	if i := v.host(e.En); i >= 0 {
		return i
	}
	return v.host(e.Zh)
}

func (v parkCard) now() Now {
	p, _ := atlas.ParkByID(v.id)
	i := v.parkHost(p)
	if i < 0 {
		n := Now{Why: "<p>" + v.parkIdle(p) + "</p>"}
		for _, c := range p.Corridors {
			if k, ok := atlas.CorridorByID(c); ok {
				n.Near = append(n.Near, v.link(corridor.KindCorridor, k.ID, v.text(k.Name())))
			}
		}
		return n
	}
	host := v.With.Hosts[i].Name
	name := html.EscapeString(v.hostName(host))
	all := parks(host)
	open := 0
	for _, q := range all {
		if v.Open(corridor.Target{Kind: corridor.KindPark, ID: q.ID}) {
			open++
		}
	}
	here := v.Open(corridor.Target{Kind: corridor.KindPark, ID: v.id})
	share := 0.0
	var say string
	switch {
	case !here:
		say = v.t("It is closed this year, so "+name+" has room for fewer plants.", "该园区当年未开放，"+name+"能容纳的工厂因此减少。")
	case open == 1:
		share = 1
		say = v.t("It is the only park open in "+name+" and takes all the plants there.", "它是"+name+"唯一开放的园区，当地的工厂都设在这里。")
	case v.With.Scenario.Version == model.Version2:
		share = 1
		say = v.shared(p, name)
	default:
		share = 1 / float64(open)
		say = fmt.Sprintf(v.t("%s has %d parks open; each is given the same part of the plants there.", "%s共有%d个园区开放，当地的工厂平均分给各园区。"), name, open)
	}
	part := func(show func(float64) string, x float64) string { return show(share * x) }
	capacity, moved, jobs := v.t("Capacity in the park", "园区产能"), v.t("Moved there in the year", "当年转入产能"), v.t("Jobs", "就业")
	if here && open > 1 && v.With.Scenario.Version == model.Version2 { // the parks' parts are the ranking's
		of := v.hostName(host)
		capacity, moved, jobs = v.t("Capacity in all of ", "产能：")+of, v.t("Moved to all of ", "当年转入产能：")+of+v.t(" in the year", ""), v.t("Jobs in all of ", "就业：")+of
	}
	n := Now{
		Why: "<p>" + say + "</p>" + v.why(story.HostWhy(v.With, i, v.year(), v.Lang)),
		Rows: []Row{
			{capacity, part(v.output, v.With.Host(i, model.HostK)[v.Step]), part(v.output, v.Without.Host(i, model.HostK)[v.Step])},
			{moved, part(v.output, v.With.Host(i, model.HostT)[v.Step]), part(v.output, v.Without.Host(i, model.HostT)[v.Step])},
			{jobs, part(v.jobs, v.With.Host(i, model.HostJobs)[v.Step]), part(v.jobs, v.Without.Host(i, model.HostJobs)[v.Step])},
			v.both(v.t("Cost of a unit, against home", "单位成本（与国内比）"), i, model.HostGrad, costs),
		},
		Near: []Link{{corridor.Target{Kind: corridor.KindHost, ID: host}, v.hostName(host), ""}},
	}
	if c, ok := atlas.CorridorByID(v.With.Hosts[i].Corridor); ok {
		n.Near = append(n.Near, v.link(corridor.KindCorridor, c.ID, v.text(c.Name())))
	}
	for _, q := range all {
		if q.ID != v.id {
			n.Near = append(n.Near, v.link(corridor.KindPark, q.ID, v.text(q.Name())))
		}
	}
	return n
}

// shared says how plants come to one of several parks of an economy in version 2: by
// how far each is open to the trade (model.Engine.Rank).
func (v *View) shared(p atlas.Park, host string) string {
	say := fmt.Sprintf(v.t("What stands in the zones of %s is divided among its parks by how far each is open to the trade; the ranking beside the map has the parts.",
		"%s园区里的工厂按各园区对该行业的开放程度划分；各园区的份额见地图旁的排名。"), host)
	t, ok := model.TradeByID(v.With.Scenario.Archetype)
	if !ok {
		return say
	}
	fit, line := trades.Fit(p, t.Facts)
	return say + fmt.Sprintf(v.t(" Of this park %s: %s.", "本园区开放%s：%s。"), percent(fit), v.text(line))
}

// parkIdle says why a park takes none of the cluster's plants.
func (v *View) parkIdle(p atlas.Park) string {
	switch {
	case p.InChina():
		return v.t("A gateway inside China, where corridors begin. No capacity goes here: plants that move leave the country.", "位于中国境内的门户，走廊由此出发。产能不会转到这里：转移的工厂是走出去的。")
	case p.Kind == atlas.FarmZone:
		return v.t("A zone for farming or forestry. It takes in no plants of the cluster.", "农业或林业园区，不承接集群的工厂。")
	}
	return v.t("The economy it lies in is not among the hosts of this scenario, so no capacity is counted here.", "园区所在的国家和地区不在本情景的东道国之列，因此这里不计产能。")
}

func (v parkCard) facts() (published, inputs []Fact) {
	p, _ := atlas.ParkByID(v.id)
	fs := facts(p.Facts, v.Lang)
	list := func(yes bool, en, zh string) {
		if yes {
			fs = append(fs, Fact{v.t("Listed", "名录"), v.t(en, zh), v.text(atlas.Cite(p.Sources))})
		}
	}
	list(p.MOFCOM, "one of the zones confirmed by the Ministry of Commerce", "商务部确认考核的境外经贸合作区")
	list(p.InPaper, "named by the paper", "论文提到的园区")
	return append(fs, Fact{v.t("Position", "位置"), v.place(p.Lat, p.Lon), v.text(atlas.Cite(p.Sources)) + " · " + v.text(p.Position.Text())}), nil
}

// place prints a position to a tenth of a degree.
func (v *View) place(lat, lon float64) string {
	ns, ew := v.t("N", "北纬"), v.t("E", "东经")
	if lat < 0 {
		lat, ns = -lat, v.t("S", "南纬")
	}
	if lon < 0 {
		lon, ew = -lon, v.t("W", "西经")
	}
	return v.t(number.Fixed(lat, 1)+"° "+ns+", "+number.Fixed(lon, 1)+"° "+ew, ns+number.Fixed(lat, 1)+"°，"+ew+number.Fixed(lon, 1)+"°")
}
