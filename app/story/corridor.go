package story

import (
	"math"
	"strconv"

	"silkladder/app/lang"
	"silkladder/model"
)

// openingTail words a decision about a corridor, called it in the sentence.
func (r *reading) openingTail(o model.Opening, en, zh string) string {
	switch from := r.With.Scenario.From; {
	case o.Closed && r.With.Scenario.Version == model.Version2 && model.StartYear+r.t <= from:
		y := calendar(from - model.StartYear)
		return r.pick("; "+en+" closes after "+y+", and its parks, roads and market access go with it", "；"+zh+"在"+y+"年以后关闭，沿途的园区、道路和市场准入随之取消")
	case o.Closed && r.With.Scenario.Version == model.Version2:
		y := calendar(from - model.StartYear)
		return r.pick("; "+en+" is closed since the end of "+y+", and its parks, roads and market access went with it", "；"+zh+"自"+y+"年末起关闭，沿途的园区、道路和市场准入已随之取消")
	case o.Closed:
		return r.pick("; "+en+" is closed, so its roads stay as they were", "；"+zh+"已关闭，道路保持原样")
	case o.Year > model.StartYear+r.t:
		y := calendar(o.Year - model.StartYear)
		return r.pick("; "+en+" opens only in "+y, "；"+zh+"要到"+y+"年才开通")
	}
	return ""
}

// CorridorWhy says what capacity follows a corridor and why, at a year counted
// from the start.
func CorridorWhy(w *model.Result, corridor string, year float64, l lang.Lang) Sentence {
	r := read(Input{Lang: l, With: w, Year: year})
	name := corridorName(corridor, l)
	total, most, hosts, cheap := 0.0, site{b: -1}, 0, 0
	for b, h := range w.Hosts {
		if h.Corridor != corridor {
			continue
		}
		hosts++
		s := r.look(b)
		total += s.k
		if s.grad > 0 {
			cheap++
		}
		if most.b < 0 || s.k > most.k {
			most = s
		}
	}
	tail := ""
	for _, o := range w.Scenario.Openings {
		if o.Kind == "corridor" && o.ID == corridor && hosts > 0 {
			tail = r.openingTail(o, "it", "这条走廊")
		}
	}
	const id = "corridor"
	switch {
	case hosts == 0:
		return r.say(id, PartPeople,
			"No host economy of the model has %[1]s as its [main route](map,E12), so no capacity is counted along it.",
			"模型中没有国家或地区以%[1]s为[主要通道](map,E12)，因此这里不计产能。",
			name)
	case total < .0005 && cheap == 0:
		return r.say(id, PartPeople,
			"[No capacity](map,E23) follows %[1]s: %[2]s%[3]s.",
			"[没有产能](map,E23)沿%[1]s转出：%[2]s%[3]s。",
			name, r.cheapOnes(cheap, hosts), tail)
	case total < .0005:
		return r.say(id, PartPeople,
			"[Hardly any capacity](map,E23) has followed %[1]s yet, although %[2]s%[3]s.",
			"[几乎还没有产能](map,E23)沿%[1]s转出，尽管%[2]s%[3]s。",
			name, r.cheapOnes(cheap, hosts), tail)
	}
	gap := r.pick("where a unit costs "+percent(most.cheaper())+" less to make than at home", "在那里生产比国内便宜"+percent(most.cheaper()))
	if most.grad <= 0 {
		gap = r.pick("where a unit by now costs "+percent(-most.cheaper())+" more to make than at home", "不过如今在那里生产已比国内贵"+percent(-most.cheaper()))
		if !most.came() {
			gap = r.pick("to sell there, as a unit costs "+percent(-most.cheaper())+" more to make than at home", "为的是供应当地市场，因为在那里生产比国内贵"+percent(-most.cheaper()))
		}
	}
	share := r.sliver(total / math.Max(r.at(model.OutKB), 1e-12))
	top := hostName(w.Hosts[most.b], l)
	if hosts == 1 {
		return r.say(id, PartPeople,
			"%[5]s of the capacity abroad [stands along](map,E23) %[1]s, in %[2]s, %[3]s%[4]s.",
			"境外产能的%[5]s[位于](map,E23)%[1]s沿线的%[2]s，%[3]s%[4]s。",
			name, top, gap, tail, capital(share))
	}
	return r.say(id, PartPeople,
		"%[5]s of the capacity abroad [stands along](map,E23) %[1]s, most of all in %[2]s, %[3]s; %[6]s%[4]s.",
		"境外产能的%[5]s[位于](map,E23)%[1]s沿线，最多的在%[2]s，%[3]s；%[6]s%[4]s。",
		name, top, gap, tail, capital(share), r.cheapOnes(cheap, hosts))
}

// cheapOnes says in how many of the hosts on a corridor a unit costs less to
// make than at home.
func (r *reading) cheapOnes(cheap, hosts int) string {
	m, n := strconv.Itoa(hosts), strconv.Itoa(cheap)
	switch {
	case hosts == 1 && cheap == 0:
		return r.pick("its only host economy is dearer than home", "沿途仅有的东道国生产成本不比国内低")
	case hosts == 1:
		return r.pick("its only host economy is cheaper than home", "沿途仅有的东道国生产成本低于国内")
	case cheap == 0:
		return r.pick("none of its "+m+" host economies is cheaper than home", "沿途"+m+"个国家和地区，生产成本都不比国内低")
	case cheap == 1:
		return r.pick("one of its "+m+" host economies is cheaper than home", "沿途"+m+"个国家和地区中，有一个的生产成本低于国内")
	case cheap == hosts && hosts == 2:
		return r.pick("both host economies on it are cheaper than home", "沿途两个国家和地区的生产成本都低于国内")
	case cheap == hosts:
		return r.pick("all "+m+" host economies on it are cheaper than home", "沿途"+m+"个国家和地区的生产成本都低于国内")
	}
	return r.pick(n+" of its "+m+" host economies are cheaper than home", "沿途"+m+"个国家和地区中，有"+n+"个的生产成本低于国内")
}
