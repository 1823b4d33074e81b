package story

import (
	"fmt"
	"math"
	"slices"

	"silkladder/model"
)

// discount is the yearly rate at which later years of a host's balance count
// less, as in the model's present values.
const discount = .04

// gain is what the policies bring one host up to the year told: the present
// value of its balance (E40) with them less that without.
type gain struct {
	host  int
	value float64
}

// hostGains lists all hosts from the largest gain to the largest loss.
func (r *reading) hostGains() []gain {
	all := make([]gain, len(r.With.Hosts))
	for b := range all {
		with, without := r.With.Host(b, model.HostHB), r.Without.Host(b, model.HostHB)
		sum := 0.0
		for i := range r.i + 1 {
			sum += (with[i] - without[i]) * math.Exp(-discount*r.With.T[i])
		}
		all[b] = gain{b, sum * r.With.Scenario.Step}
	}
	slices.SortStableFunc(all, func(a, b gain) int {
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

// worth is the smallest gain or loss that counts as one, in units of the chain's
// initial yearly value.
const worth = .0002

// people tells who gains and who loses, in the hosts and at home.
func (r *reading) people() []Sentence {
	var out []Sentence
	if jobs := r.at(model.OutJobsB); jobs >= .005 {
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
			"在国内，%[1]s的人[既不在生产线上，也没有转到高端工作](resources,E21)%[2]s：腾出来的人，只有一部分能够转岗。",
			a, tail))
	}
	return out
}

// side is one side of the balance: how many hosts, and the first three.
type side struct {
	count int
	names []string
}

// named words who they are: all of them in brackets, or the first three.
func (r *reading) named(s side) string {
	if s.count == len(s.names) {
		return r.pick(" ("+join(r.Lang, s.names)+")", "（"+join(r.Lang, s.names)+"）")
	}
	return r.pick(", most of all "+join(r.Lang, s.names), "，最多的是"+join(r.Lang, s.names))
}

// hostSides names the hosts that gain and those that lose.
func (r *reading) hostSides() Sentence {
	all := r.hostGains()
	var win, lose side
	dry := true // no losing host has plants
	for i, n := 0, len(all); i < n; i++ {
		if g := all[i]; g.value > worth {
			win.count++
			if len(win.names) < 3 {
				win.names = append(win.names, hostName(r.With.Hosts[g.host], r.Lang))
			}
		}
		if g := all[n-1-i]; g.value < -worth {
			lose.count++
			dry = dry && r.With.Host(g.host, model.HostK)[r.i] < .005
			if len(lose.names) < 3 {
				lose.names = append(lose.names, hostName(r.With.Hosts[g.host], r.Lang))
			}
		}
	}
	const (
		countEn = "Counting wages and skills against lost local sales and interest on the roads (no measure of welfare), "
		countZh = "把工资和学到的技术算作“得”、当地企业丢掉的生意和修路借款的利息算作“失”（这不是福利指标），"
	)
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
			countEn+"the balance of the host economies [has hardly changed](hosts,E40) so far.",
			countZh+"东道国的得失到这一年为止[几乎没有变化](hosts,E40)。")
	case len(all) == 1 && lose.count == 1:
		return r.say("hosts", PartPeople, countEn+"%[1]s [loses](hosts,E40).", countZh+"%[1]s[受损](hosts,E40)。", lose.names[0])
	case len(all) == 1:
		return r.say("hosts", PartPeople, countEn+"%[1]s [gains](hosts,E40).", countZh+"%[1]s[受益](hosts,E40)。", win.names[0])
	case lose.count == 0:
		return r.say("hosts", PartPeople,
			countEn+"%[1]d of %[2]d host economies [%[4]s](hosts,E40)%[3]s; none loses.",
			countZh+"%[2]d个国家和地区中有%[1]d个[受益](hosts,E40)%[3]s；没有受损的。",
			win.count, len(all), r.named(win), gains)
	case win.count == 0:
		return r.say("hosts", PartPeople,
			countEn+"%[1]d of %[2]d host economies [%[4]s](hosts,E40)%[3]s; none gains.",
			countZh+"%[2]d个国家和地区中有%[1]d个[受损](hosts,E40)%[3]s；没有受益的。",
			lose.count, len(all), r.named(lose), loses)
	}
	why := ""
	if dry {
		why = r.pick(": few plants or none come there, while the debt for roads does or local sales are lost", "：那里几乎没有工厂迁入，却要承担修路的债务，或者丢掉一部分生意")
	}
	rest := ""
	if n := len(all) - win.count - lose.count; n > 0 {
		rest = r.pick(fmt.Sprintf("; for the other %d hardly anything changes", n), fmt.Sprintf("；其余%d个几乎没有变化", n))
	}
	return r.say("hosts", PartPeople,
		countEn+"%[1]d of %[2]d host economies [%[7]s](hosts,E40)%[3]s; %[4]d %[8]s%[5]s%[6]s%[9]s.",
		countZh+"%[2]d个国家和地区中有%[1]d个[受益](hosts,E40)%[3]s；%[4]d个受损%[5]s%[6]s%[9]s。",
		win.count, len(all), r.named(win), lose.count, r.named(lose), why, gains, loses, rest)
}
