package story

import (
	"fmt"
	"math"
	"strings"

	"silkladder/app/lang"
	"silkladder/app/number"
	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/order"
)

// gain is what the policies change in the balance (E40) of one host in the year told.
type gain struct {
	host  int
	value float64
}

// hostGains lists all hosts from the largest gain to the largest loss.
func (r *reading) hostGains() []gain {
	all := make([]gain, len(r.With.Hosts))
	for b := range all {
		all[b] = gain{b, r.With.Host(b, model.HostHB)[r.i] - r.Without.Host(b, model.HostHB)[r.i]}
	}
	order.Stable(all, func(a, b gain) int {
		switch {
		case a.value > b.value:
			return -1
		case a.value < b.value:
			return 1
		}
		return 0
	})
	return all
}

// Worth says from which change of a year on a host counts as gaining or losing.
func Worth(w *model.Result, l lang.Lang) string {
	if w.Dollars() > 0 {
		return lang.Dollars(model.WorthDollars, l)
	}
	share := number.Fixed(100*model.WorthShare, 2) + "%"
	return lang.Pair{En: share + " of the chain’s value", Zh: "起始年全链价值的" + share}.In(l)
}

// people tells who gains and who loses, in the hosts and at home.
func (r *reading) people() []Sentence {
	var out []Sentence
	if r.national {
		out = r.work()
	} else if jobs := r.at(model.OutJobsB); jobs >= .005 {
		out = append(out, r.say("jobs", PartPeople,
			"Plants in host economies [employ as many people](hosts,E22) as %[1]s of the cluster's own workforce.",
			"东道国工厂[雇用的人](hosts,E22)相当于集群自身人员的%[1]s。",
			percent(jobs)))
	}
	if r.policy {
		out = append(out, r.hostSides())
	}
	if pool, pool0 := r.both(model.OutNpool); pool >= .03 {
		a, b, differ := percents(pool, pool0)
		tail := ""
		if r.policy && differ {
			tail = r.pick(" ("+b+" without)", "（没有它时"+b+"）")
		}
		out = append(out, r.say("pool", PartPeople,
			"At home, %[1]s of the people are [neither in production nor in advanced work](resources,E21)%[2]s: only some of those set free can be retrained.",
			"在国内，%[1]s的人[既不在生产线上，也没有转到研发、设计、营销](resources,E21)%[2]s：腾出来的人，只有一部分能够转岗。",
			a, tail))
	}
	return out
}

// side is one side of the balance: how many hosts, and the first three.
type side struct {
	count int
	names []string
	dry   bool // none of them has plants
}

// named words who they are: all of them in brackets, or the first three.
func (r *reading) named(s side) string {
	switch {
	case len(s.names) == 0:
		return ""
	case s.count == len(s.names):
		return r.pick(" ("+join(r.Lang, s.names)+")", "（"+join(r.Lang, s.names)+"）")
	}
	return r.pick(", most of all "+join(r.Lang, s.names), "，以"+join(r.Lang, s.names)+"最多")
}

// others words the hosts that neither gain nor lose; none is said where
// there are no others.
func (r *reading) others(n int, none, noneZh string) string {
	switch n {
	case 0:
		return r.pick(none, noneZh)
	case 1:
		return r.pick("for the other one hardly anything changes", "另一个变化很小")
	}
	return r.pick(fmt.Sprintf("for the other %d hardly anything changes", n), fmt.Sprintf("其余%d个变化很小", n))
}

// marked is a host's name, with a word on the memorandum where it never signed
// one or has left.
func (r *reading) marked(h model.Host) string {
	name := hostName(h, r.Lang)
	e, ok := atlas.EconomyByName(h.Name)
	if !ok {
		return name
	}
	switch m, _ := atlas.Membership(e.ISO3); m.Status {
	case atlas.NeverSigned:
		return name + r.pick(" (which has not signed the memorandum)", "（未签署合作备忘录）")
	case atlas.Left:
		return name + r.pick(" (which has withdrawn)", "（已退出）")
	}
	return name
}

// visibly is the part of the largest gain or loss from which on a host is named, as the
// picture of the hosts would show it. Below, nothing is told of a country.
const visibly = .1

// sides counts the hosts that gain and those that lose, by as much as counts.
func sides(r *reading) (win, lose side) {
	all := r.hostGains()
	lose.dry = true
	least, named := r.With.Worth(), visibly*math.Max(all[0].value, -all[len(all)-1].value)
	add := func(s *side, g gain, size float64) {
		if size < least {
			return
		}
		s.count++
		if size >= named && len(s.names) < 3 {
			s.names = append(s.names, r.marked(r.With.Hosts[g.host]))
		}
		s.dry = s.dry && r.With.Host(g.host, model.HostK)[r.i] < .005
	}
	for i, n := 0, len(all); i < n; i++ {
		add(&win, all[i], all[i].value)
		add(&lose, all[n-1-i], -all[n-1-i].value)
	}
	return win, lose
}

// hostSides names the hosts that gain and those that lose.
func (r *reading) hostSides() Sentence {
	all := r.With.Hosts
	win, lose := sides(r)
	const (
		en = "Counting wages and skills against lost local sales and interest on the roads (no measure of welfare), and only changes of %s or more in the year, "
		zh = "按模型测算，把工资和学到的技术算作“得”、当地企业丢掉的生意和修路借款的利息算作“失”（这不是福利指标），当年变化达到%s才计入，"
	)
	from := func(l lang.Lang) string { return strings.ReplaceAll(Worth(r.With, l), "%", "%%") } // it is put into a format
	countEn, countZh := fmt.Sprintf(en, from(lang.En)), fmt.Sprintf(zh, from(lang.Zh))
	gains, loses := "gain", "lose"
	if win.count == 1 {
		gains = "gains"
	}
	if lose.count == 1 {
		loses = "loses"
	}
	switch {
	case win.count == 0 && lose.count == 0:
		return r.say("hosts", PartPeople,
			countEn+"the balance of the host economies [has hardly changed](hosts,E40) in the year.",
			countZh+"东道国的得失在这一年[几乎没有变化](hosts,E40)。")
	case len(all) == 1 && lose.count == 1:
		return r.say("hosts", PartPeople, countEn+"%[1]s [loses](hosts,E40).", countZh+"%[1]s[受损](hosts,E40)。", lose.names[0])
	case len(all) == 1:
		return r.say("hosts", PartPeople, countEn+"%[1]s [gains](hosts,E40).", countZh+"%[1]s[受益](hosts,E40)。", win.names[0])
	case lose.count == 0:
		return r.say("hosts", PartPeople,
			countEn+"%[1]d of %[2]d host economies [%[4]s](hosts,E40)%[3]s; %[5]s.",
			countZh+"%[2]d个国家和地区中有%[1]d个[净受益](hosts,E40)%[3]s；%[5]s。",
			win.count, len(all), r.named(win), gains, r.others(len(all)-win.count, "none loses", "没有受损的"))
	case win.count == 0:
		return r.say("hosts", PartPeople,
			countEn+"%[1]d of %[2]d host economies [%[4]s](hosts,E40)%[3]s; %[5]s.",
			countZh+"%[2]d个国家和地区中有%[1]d个[净受损](hosts,E40)%[3]s；%[5]s。",
			lose.count, len(all), r.named(lose), loses, r.others(len(all)-lose.count, "none gains", "没有受益的"))
	}
	why := ""
	if lose.dry {
		why = r.pick(": where costs are no lower few plants come, while interest on the debt for roads is due all the same", "：成本优势不明显，承接的工厂少，而基础设施债务的利息照付")
	}
	rest := ""
	if n := len(all) - win.count - lose.count; n > 0 {
		rest = r.pick("; ", "；") + r.others(n, "", "")
	}
	return r.say("hosts", PartPeople,
		countEn+"%[1]d of %[2]d host economies [%[7]s](hosts,E40)%[3]s; %[4]d %[8]s%[5]s%[6]s%[9]s.",
		countZh+"%[2]d个国家和地区中有%[1]d个[净受益](hosts,E40)%[3]s；%[4]d个净受损%[5]s%[6]s%[9]s。",
		win.count, len(all), r.named(win), lose.count, r.named(lose), why, gains, loses, rest)
}
