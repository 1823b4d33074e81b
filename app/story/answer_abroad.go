package story

import (
	"slices"
	"strconv"

	"silkladder/model"
	"silkladder/model/order"
)

// Leading is in how many cases the same places come first.
type Leading struct {
	Runs           int
	Host, Corridor float64 // share of cases with the run's own first host, first corridor
}

// stand is a place with its part of the capacity abroad.
type stand struct {
	host     int
	corridor string
	k        float64
}

// stands lists where plants stand, most first: by host, and by corridor.
func (r *answerer) stands() (hosts, corridors []stand) {
	for b, h := range r.With.Hosts {
		k := r.With.Host(b, model.HostK)[r.i]
		hosts = append(hosts, stand{b, h.Corridor, k})
		i := slices.IndexFunc(corridors, func(s stand) bool { return s.corridor == h.Corridor })
		if i < 0 {
			i = len(corridors)
			corridors = append(corridors, stand{corridor: h.Corridor})
		}
		corridors[i].k += k
	}
	most := func(a, b stand) int {
		switch {
		case a.k > b.k:
			return -1
		case a.k < b.k:
			return 1
		}
		return 0
	}
	order.Stable(hosts, most)
	order.Stable(corridors, most)
	return hosts, corridors
}

// ToSell reports whether most plants abroad stand in a host that is no cheaper than home
// and was not when they came: they were built to serve its market.
func ToSell(in Input) bool {
	r := &answerer{read(in)}
	if r.at(model.OutKB) < visible {
		return false
	}
	hosts, _ := r.stands()
	if len(hosts) == 0 {
		return false
	}
	first := r.look(hosts[0].host)
	return first.grad <= 0 && !first.came()
}

// answerWhere says which places hold the plants, and why the first does.
func (r *answerer) answerWhere() Sentence {
	total := r.at(model.OutKB)
	if total < visible {
		return r.say("", PartPeople,
			"Nowhere yet: by %[1]s hardly any plants [stand abroad](map,E24). Plants move only where a unit costs less to make than at home, where there is room, and once the roads and the openness are there.",
			"还没有去处：到%[1]s年[境外几乎没有工厂](map,E24)。只有生产成本低于国内、有空间、道路和开放度具备的地方，工厂才会去。",
			calendar(r.t))
	}
	hosts, corridors := r.stands()
	first := r.look(hosts[0].host)
	name := func(s stand) string { return hostName(r.With.Hosts[s.host], r.Lang) }
	share := func(s stand) string { return percent(s.k / total) }
	why := r.pick("a unit costs "+percent(first.cheaper())+" less", "生产成本比国内低"+percent(first.cheaper()))
	switch {
	case first.grad <= 0 && !first.came():
		why = r.pick("they were built to serve its own market", "工厂是为当地市场建的")
	case first.grad <= 0:
		why = r.pick("they came when it was cheaper than home", "工厂是在那里比国内便宜时去的")
	case first.pay > 0:
		why += r.pick(" ("+first.pays()+")", "（"+first.pays()+"）")
	}
	if len(hosts) == 1 {
		return r.say("", PartPeople, "All plants abroad stand in %[1]s: %[2]s.", "境外工厂都在%[1]s：%[2]s。", name(hosts[0]), why)
	}
	s := r.say("", PartPeople,
		"More plants abroad stand in [%[1]s](map,E23) than anywhere else (%[2]s of their capacity), then %[3]s (%[4]s): in %[1]s %[5]s. Of the [corridors](corridors,E12) %[6]s holds more than any other, %[7]s.",
		"境外产能最多的是[%[1]s](map,E23)（%[2]s），其次是%[3]s（%[4]s）：在%[1]s，%[5]s。[走廊](corridors,E12)中%[6]s的产能最多，占%[7]s。",
		name(hosts[0]), share(hosts[0]), name(hosts[1]), share(hosts[1]), why, corridorName(corridors[0].corridor, r.Lang), share(corridors[0]))
	if l := r.Leading; l != nil && l.Runs > 0 {
		return r.adding(s, r.say("", PartTrust,
			"The same host is first in %[1]s.", "%[1]s以同一东道国为首。", r.casesOf(l.Host, l.Runs)))
	}
	return r.adding(s, r.waiting())
}

// answerPays counts who gains and who loses among the hosts.
func (r *answerer) answerPays() Sentence {
	if !r.policy {
		return r.nothingOn()
	}
	win, lose := sides(r.reading)
	told := func(s side, one, many, zh, none, noneZh string) string {
		switch n := strconv.Itoa(s.count); {
		case s.count == 0:
			return r.pick(none, noneZh)
		case s.count == 1:
			return r.pick("1 "+one, "1个"+zh) + r.named(s)
		case len(s.names) == 0:
			return r.pick(n+" "+many, n+"个"+zh)
		default:
			return r.pick(n+" "+many+", most of all "+s.names[0], n+"个"+zh+"，以"+s.names[0]+"最多")
		}
	}
	s := r.say("", PartPeople,
		"In %[4]s, of %[1]s host economies [%[2]s](hosts,E40); %[3]s. Only changes of %[5]s or more in the year count; no measure of welfare.",
		"%[4]s年，%[1]s个东道国和地区中，[%[2]s](hosts,E40)；%[3]s（当年变化达到%[5]s才计入）。这不是福利指标。",
		strconv.Itoa(len(r.With.Hosts)),
		told(win, "gains", "gain", "净受益", "none gains", "没有受益的"),
		told(lose, "loses", "lose", "净受损", "none loses", "没有受损的"), calendar(r.t), Worth(r.With, r.Lang))
	if !r.counted() {
		return r.adding(s, r.waiting())
	}
	e := r.Ensemble
	return r.adding(s, r.say("", PartTrust,
		"Over all years, any loss counted, they lose together in [%[1]s](hosts,), at least one in %[2]s.",
		"各年相加、再小的损失也算，则[%[1]s](hosts,)合计受损，%[2]s至少有一个受损。", r.cases(e.HostsTogether), r.few(e.SomeHost)))
}

// Corridors lists the corridors on which plants stand at a year, most first.
func Corridors(w *model.Result, year float64) (ids []string) {
	_, all := (&answerer{read(Input{With: w, Year: year})}).stands()
	for _, s := range all {
		ids = append(ids, s.corridor)
	}
	return ids
}

// Sides counts the hosts that gain in the year told, and those that lose.
func Sides(in Input) (gain, lose int) {
	win, lost := sides(read(in))
	return win.count, lost.count
}
