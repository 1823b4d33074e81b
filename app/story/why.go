package story

import (
	"math"
	"strconv"

	"silkladder/app/lang"
	"silkladder/app/number"
	"silkladder/model"
	"silkladder/model/atlas"
)

// site is one host of a run at one year, with its cost against home taken apart
// (E13, E23): the parts sum to the gradient.
type site struct {
	*reading
	b                               int
	k, t, tau, wage                 float64 // capacity, transfer, trade cost factor, wage over home's
	grad                            float64 // ln(home cost / cost here); positive = cheaper here
	pay, skill, infra, crowd, taken float64 // parts of the gradient; taken is the share of room in use
	inputs                          float64 // version 2: what power, materials, crowding take together
}

// look takes the cost of host b apart.
func (r *reading) look(b int) site {
	at := func(o model.HostOutput) float64 { return r.With.Host(b, o)[r.i] }
	p := r.p
	s := site{reading: r, b: b, k: at(model.HostK), t: at(model.HostT), tau: at(model.HostTau), grad: at(model.HostGrad)}
	s.wage = at(model.HostW) / r.at(model.OutW)
	home := p.PiMin + (1-p.PiMin)*r.at(model.OutP)
	s.pay = -p.BetaL * math.Log(s.wage)
	s.skill = p.BetaL * math.Log(at(model.HostPi)/home)
	s.infra = -math.Log((1 + p.ChiJ*(1-at(model.HostJ))) / (1 + p.ChiJ*(1-p.JHome)))
	rest := math.Min(0, s.grad-s.pay-s.skill-s.infra)
	if r.national {
		s.inputs = rest
		return s
	}
	s.crowd = rest
	if p.ChiG > 0 {
		s.taken = math.Sqrt(math.Max(0, math.Expm1(-s.crowd)) / p.ChiG)
	}
	return s
}

// cheaper is how much less a unit costs here than at home, as a share.
func (s *site) cheaper() float64 { return -math.Expm1(-s.grad) }

// handicap names what raises the cost here most, as a clause and as a noun;
// both are empty if nothing does.
func (s *site) handicap() (clause, noun string) {
	worst := -.005
	for _, part := range []struct {
		size         float64
		clause, noun lang.Pair
	}{
		{s.skill, lang.Pair{En: "plants work less productively there", Zh: "那里的工厂效率较低"}, lang.Pair{En: "less productive plants", Zh: "较低的工厂效率"}},
		{s.infra, lang.Pair{En: "roads, ports and power are poorer", Zh: "道路、港口和电力较差"}, lang.Pair{En: "poorer roads, ports and power", Zh: "较差的道路、港口和电力"}},
		{s.inputs, lang.Pair{En: "power, materials and land cost more there", Zh: "那里的能源、物料和场地更贵"}, lang.Pair{En: "dearer power, materials and land", Zh: "更贵的能源、物料和场地"}},
		{s.crowd, lang.Pair{En: "its parks are crowded", Zh: "园区已经拥挤"}, lang.Pair{En: "crowded parks", Zh: "园区的拥挤"}},
	} {
		if part.size < worst {
			worst, clause, noun = part.size, part.clause.In(s.Lang), part.noun.In(s.Lang)
		}
	}
	return clause, noun
}

// pays words the wage here against home's: 2.6 times as high, or 62% lower.
func (s *site) pays() string {
	switch {
	case s.wage >= 2:
		return s.pick("wages are "+number.Fixed(s.wage, 1)+" times those at home", "工资是国内的"+number.Fixed(s.wage, 1)+"倍")
	case s.wage > 1.0005:
		return s.pick("wages are "+percent(s.wage-1)+" higher", "工资高"+percent(s.wage-1))
	case s.wage < .9995:
		return s.pick("wages are "+percent(1-s.wage)+" lower", "工资低"+percent(1-s.wage))
	}
	return s.pick("wages are the same", "工资相同")
}

// HostWhy says why capacity does or does not go to host b of the run, at a year
// counted from the start: the cost gradient and what makes it, the room left,
// the cost of selling there, and what was closed on the map.
func HostWhy(w *model.Result, b int, year float64, l lang.Lang) Sentence {
	r := read(Input{Lang: l, With: w, Year: year})
	s := r.look(b)
	name := hostName(w.Hosts[b], l)
	tail := r.pick("; selling there adds "+percent(s.tau-1)+" for transport and tariffs", "；在当地销售还要加上"+percent(s.tau-1)+"的运费和关税") + s.closed()
	share := r.sliver(s.k / math.Max(r.at(model.OutKB), 1e-12))
	const id = "host"
	if s.grad <= 0 {
		en, zh := "No plants move to %[1]s, because", "没有工厂迁往%[1]s，因为"
		if s.k >= .0005 { // what stands there is explained below
			en, zh = "No more plants move to %[1]s to save costs, as", "不再有工厂为降低成本迁往%[1]s，因为"
		}
		return r.say(id, PartPeople,
			en+" a unit [costs %[2]s more](map,E23) to make there than at home: %[3]s%[5]s%[4]s.",
			zh+"在那里生产比国内[贵%[2]s](map,E23)：%[3]s%[5]s%[4]s。",
			name, percent(-s.cheaper()), s.dear(), tail, s.standing(share))
	}
	cause := s.pays()
	if _, h := s.handicap(); h != "" && s.pay > 0 {
		cause += r.pick(", which outweighs ", "，抵得过") + h
	}
	switch movable := r.at(model.OutK0) - r.p.Embed/r.p.U0; {
	case s.taken >= .95:
		return r.say(id, PartPeople,
			"%[6]s [has no room left](map,E24) for more plants, though a unit costs %[2]s less to make there than at home (%[3]s); it holds %[5]s of the capacity abroad%[4]s.",
			"%[1]s[已没有空间](map,E24)容纳更多工厂，尽管在那里生产比国内便宜%[2]s（%[3]s）；境外产能有%[5]s在那里%[4]s。",
			name, percent(s.cheaper()), cause, tail, share, capital(name))
	case movable <= 0:
		return r.say(id, PartPeople,
			"Making a unit in %[1]s costs %[2]s less than at home (%[3]s), but the cluster has [no plants left that could move](map,E24)%[4]s.",
			"在%[1]s生产比国内便宜%[2]s（%[3]s），但集群[已没有可以搬走的工厂](map,E24)%[4]s。",
			name, percent(s.cheaper()), cause, tail)
	case s.k < .0005 && s.t >= .0005:
		return r.say(id, PartPeople,
			"The first plants go to %[1]s, because a unit [costs %[2]s less](map,E23) to make there than at home: %[3]s%[4]s.",
			"第一批工厂去%[1]s，是因为在那里生产比国内[便宜%[2]s](map,E23)：%[3]s%[4]s。",
			name, percent(s.cheaper()), cause, tail)
	case s.k < .0005:
		return r.say(id, PartPeople,
			"Plants may go to %[1]s, where a unit [costs %[2]s less](map,E23) to make than at home (%[3]s), but hardly any have%[4]s.",
			"工厂可以去%[1]s，在那里生产比国内[便宜%[2]s](map,E23)（%[3]s），不过至今几乎没有迁入%[4]s。",
			name, percent(s.cheaper()), cause, tail)
	case s.taken > 0:
		return r.say(id, PartPeople,
			"Plants go to %[1]s because a unit [costs %[2]s less](map,E23) to make there than at home: %[3]s; it holds %[5]s of the capacity abroad, and %[6]s of its room is taken%[4]s.",
			"工厂去%[1]s，是因为在那里生产比国内[便宜%[2]s](map,E23)：%[3]s；境外产能有%[5]s在那里，空间已用%[6]s%[4]s。",
			name, percent(s.cheaper()), cause, tail, share, percent(s.taken))
	}
	return r.say(id, PartPeople,
		"Plants go to %[1]s because a unit [costs %[2]s less](map,E23) to make there than at home: %[3]s; it holds %[5]s of the capacity abroad%[4]s.",
		"工厂去%[1]s，是因为在那里生产比国内[便宜%[2]s](map,E23)：%[3]s；境外产能有%[5]s在那里%[4]s。",
		name, percent(s.cheaper()), cause, tail, share)
}

// dear explains a cost above home's.
func (s *site) dear() string {
	h, _ := s.handicap()
	switch {
	case s.pay > 0 && h != "":
		return s.pick("although "+s.pays()+", "+h, "虽然"+s.pays()+"，但"+h)
	case h != "":
		return s.pick(s.pays()+", and "+h, s.pays()+"，而且"+h)
	}
	return s.pays()
}

// standing explains capacity in a host to which no plants move: they moved while
// it was cheaper, or were built to serve its market (E26).
func (s *site) standing(share string) string {
	if s.k < .0005 {
		return ""
	}
	if s.came() {
		return s.pick("; the plants there, "+share+" of the capacity abroad, came when it was cheaper", "；那里现有的工厂（占境外产能的"+share+"）是以前便宜时迁去的")
	}
	return s.pick("; the plants there, "+share+" of the capacity abroad, were built to serve its own market", "；那里现有的工厂（占境外产能的"+share+"）是为当地市场建的")
}

// came reports whether most plants there moved from home, and were not built to serve
// the host's own market.
func (s *site) came() bool {
	moved := 0.0
	for _, t := range s.With.Host(s.b, model.HostT)[:s.i+1] {
		moved += t * s.With.Scenario.Step
	}
	return moved > s.k/2
}

// closed tells what was decided on the map about the host's corridor and parks.
func (s *site) closed() string {
	h := s.With.Hosts[s.b]
	tail, shut := "", 0
	for _, o := range s.With.Scenario.Openings {
		switch p, ok := atlas.ParkByID(o.ID); {
		case o.Kind == model.OpeningCorridor && o.ID == h.Corridor:
			tail = s.openingTail(o, "its corridor", "它所在的走廊")
		case o.Kind == model.OpeningPark && ok && o.Closed && p.Industrial():
			if e, ok := atlas.EconomyByName(h.Name); ok && e.ISO3 == p.Host {
				shut++
			}
		}
	}
	for _, id := range s.With.Scenario.Closed {
		switch p, ok := atlas.ParkByID(id); {
		case id == h.Corridor:
			tail += s.openingTail(model.Opening{Closed: true}, "its corridor", "它所在的走廊")
		case ok && p.Industrial():
			if e, ok := atlas.EconomyByName(h.Name); ok && e.ISO3 == p.Host {
				shut++
			}
		}
	}
	switch {
	case shut == 1:
		tail += s.pick("; 1 of its parks is closed, which leaves less room", "；当地有1个园区关闭，空间因此变小")
	case shut > 1:
		n := strconv.Itoa(shut)
		tail += s.pick("; "+n+" of its parks are closed, which leaves less room", "；当地有"+n+"个园区关闭，空间因此变小")
	}
	return tail
}
