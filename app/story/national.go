package story

import (
	"slices"

	"silkladder/app/lang"
	"silkladder/model"
	"silkladder/model/atlas"
	"silkladder/model/drivers"
)

// subject is the cluster of version 2 as the subject of a sentence. Its verb is
// that of one cluster.
func (r *reading) subject() string {
	zh, en := r.With.Scenario.Names()
	return r.pick("the cluster of "+small(en), zh)
}

// amount is a series in persons or dollars at the year told, with and without
// the policies.
func (r *reading) amount(a model.Amount) (with, without float64) {
	return r.With.Amount(a)[r.i], r.Without.Amount(a)[r.i]
}

// instead words a number beside the one without the policies, where they differ
// in print.
func (r *reading) instead(with, without string) string {
	if !r.policy || with == without {
		return with
	}
	return r.pick(with+" ("+without+" without)", with+"（没有"+r.policyName()+"则为"+without+"）")
}

// sized adds to a headline what it means in people and dollars.
func (r *reading) sized(s Sentence) Sentence {
	if !r.national {
		return s
	}
	money, _ := r.amount(model.AmountValueHome)
	jobs, _ := r.amount(model.AmountJobsAbroad)
	text := " (" + lang.Dollars(money, lang.En) + " of value added at home in the year, " + lang.People(jobs, lang.En) + " employed abroad)."
	if r.Lang == lang.Zh {
		text = "（当年国内增加值" + lang.Dollars(money, lang.Zh) + "，境外就业" + lang.People(jobs, lang.Zh) + "）。"
	}
	s.Spans = slices.Clone(s.Spans)
	last := &s.Spans[len(s.Spans)-1]
	stop := lang.Pair{En: ".", Zh: "。"}.In(r.Lang)
	if n := len(last.Text) - len(stop); n >= 0 && last.Text[n:] == stop {
		last.Text = last.Text[:n] + text
		return s
	}
	s.Spans = append(s.Spans, Span{Text: text})
	return s
}

// work tells in people and dollars what the cluster is at home and abroad, and
// what all clusters of the run are together.
func (r *reading) work() []Sentence {
	home, home0 := r.amount(model.AmountJobsHome)
	abroad, abroad0 := r.amount(model.AmountJobsAbroad)
	money, money0 := r.amount(model.AmountValueHome)
	people := func(a, b float64) string { return r.instead(lang.People(a, r.Lang), lang.People(b, r.Lang)) }
	out := []Sentence{r.say("jobs", PartPeople,
		"It [employs](resources,E21) %[1]s at home and [%[2]s in host economies](hosts,E22), and keeps [%[3]s of value added](value,E20) at home in the year.",
		"它在国内[雇用](resources,E21)%[1]s，在[东道国雇用%[2]s](hosts,E22)，当年留在国内的[增加值](value,E20)是%[3]s。",
		people(home, home0), people(abroad, abroad0), r.instead(lang.Dollars(money, r.Lang), lang.Dollars(money0, r.Lang)))}
	if r.With.Clusters() == 1 {
		return out
	}
	all := func(a model.Amount) string { return people(r.With.Total(a)[r.i], r.Without.Total(a)[r.i]) }
	n := r.With.Clusters()
	return append(out, r.say("together", PartPeople,
		"The %[1]d clusters of the run together employ %[2]s abroad, of whom %[3]s in cooperation zones.",
		"本次模拟的%[1]d个集群合计在境外雇用%[2]s，其中合作园区内%[3]s。",
		n, all(model.AmountJobsAbroad), all(model.AmountZoneJobs)))
}

// since tells which years follow what happened and from when on the levers act.
func (r *reading) since() Sentence {
	s := &r.With.Scenario
	from := calendar(s.From - model.StartYear)
	last := calendar(float64(drivers.Last - model.StartYear))
	if s.History == model.HistoryNone {
		return r.say("since", PartTrust,
			"Markets and tariffs follow what was observed to %[2]s, but here %[3]s did not happen before %[1]s; the levers act from then on.",
			"到%[2]s年为止，市场和关税用观测数据；但这里假设%[1]s年以前没有%[3]s，政策力度从该年起作用。",
			from, last, r.policyName())
	}
	return r.say("since", PartTrust,
		"To %[2]s markets, tariffs and %[3]s follow what was observed; the levers act from %[1]s on.",
		"到%[2]s年为止，市场、关税和%[3]s都用观测数据；政策力度从%[1]s年起作用。",
		from, last, r.policyName())
}

// nationalMoves lists what differs between two scenarios of version 2 beside what
// version 1 has too.
func nationalMoves(a, b *model.Scenario, l lang.Lang) (out []string) {
	add := func(en, zh string) { out = append(out, lang.Pair{En: en, Zh: zh}.In(l)) }
	if a.Version != b.Version {
		add("another version of the model", "换了模型版本")
		return out
	}
	if a.History != b.History {
		if b.History == model.HistoryNone {
			add("a past without the Belt and Road", "假设过去没有“一带一路”")
		} else {
			add("the past as it happened", "恢复实际历史")
		}
	}
	if a.From != b.From {
		y := calendar(b.From - model.StartYear)
		add("levers that act from "+y, "政策力度从"+y+"年起作用")
	}
	for _, id := range b.Closed {
		if !slices.Contains(a.Closed, id) {
			add(placeName(id, l)+" closed", placeName(id, l)+"关闭")
		}
	}
	for _, id := range a.Closed {
		if !slices.Contains(b.Closed, id) {
			add(placeName(id, l)+" open again", placeName(id, l)+"重新开通")
		}
	}
	if !slices.Equal(a.Shocks, b.Shocks) {
		add("other events", "换了突发事件")
	}
	if a.Workers != b.Workers || a.Output != b.Output {
		add("a cluster of "+lang.People(b.Workers, lang.En), "集群规模改为"+lang.People(b.Workers, lang.Zh))
	}
	if !slices.Equal(a.Others, b.Others) {
		add("other clusters beside it", "换了其他集群")
	}
	if a.Couplings != b.Couplings {
		add("other ties between clusters", "换了集群之间的联系")
	}
	return out
}

// placeName is the name of a corridor or a park.
func placeName(id string, l lang.Lang) string {
	if _, ok := atlas.ParkByID(id); !ok {
		return corridorName(id, l)
	}
	return parkName(id, l)
}
