package study

// Group is a set of axes that are varied together.
type Group struct {
	ID, Zh, En string
	Axes       []int // of the space
}

// GroupsOf sorts the axes of a space by what they say something about, in the order
// of the parameter table; a group that no axis is in is left out.
func GroupsOf(s Space) []Group {
	var list []Group
	for _, g := range []struct {
		zh, en string
		of     []string // groups of the parameter table
	}{
		{"链条的价值与主导企业", "the chain’s value and its lead firms", []string{"value", "leadfirm"}},
		{"学习与技术", "learning and technology", []string{"learning", "technology"}},
		{"治理与门槛", "governance and thresholds", []string{"governance", "thresholds"}},
		{"国内外需求", "demand at home and abroad", []string{"demand"}},
		{"人、财、物的调配", "people, money and materials", []string{"resources"}},
		{"产能与转移", "capacity and its transfer", []string{"capacity"}},
		{"工资", "wages", []string{"wages"}},
		{"东道国", "host economies", []string{"hosts"}},
	} {
		x := Group{ID: g.of[0], Zh: g.zh, En: g.en}
		for j, d := range s {
			for _, of := range g.of {
				if d.Param.Group == of {
					x.Axes = append(x.Axes, j)
				}
			}
		}
		if x.Axes != nil {
			list = append(list, x)
		}
	}
	return list
}

// NewGroupedSobol returns the variance analysis of the assumptions about a scenario,
// by group: what nobody has measured, around the scenario's own values.
func NewGroupedSobol(en Ensemble, ts []Target, n int, seed uint64) Sobol {
	b := NewSobol(en.Scenario, en.Space, ts, n, seed)
	b.Groups, b.Posterior = GroupsOf(en.Space), en.Posterior
	return b
}
