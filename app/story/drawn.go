package story

// drawn names so many cases by where they come from.
func (r *reading) drawn(n string) string {
	if r.Ensemble.Matched {
		return r.pick(n+" cases that the record allows", "记录容许的"+n+"个情形")
	}
	return r.pick(n+" cases around this run", "本次模拟周围的"+n+"个情形")
}

// prior says that the record was not asked, where it was not; "" else.
func (r *reading) prior() string {
	switch {
	case r.Ensemble.Matched:
		return ""
	case r.national:
		return r.pick(" These are prior cases: no published record has ruled any out yet.", "以上为先验情形：尚未用已公布的记录筛选。")
	}
	return r.pick(" These are prior cases: in version 1 no record rules any out.", "以上为先验情形：第1版不用记录筛选。")
}

// allowed is what the assumptions of cases are.
func (r *reading) allowed() string {
	if r.Ensemble.Matched {
		return r.pick("assumptions that the record allows", "记录容许的假设")
	}
	return r.pick("plausible assumptions", "合理假设")
}
