package study

import "silkladder/model"

// Wide is how far the record is asked about: half a plausible range to either side
// of an assumption's value.
const Wide = 0.5

// Fitted returns the axes of what was fitted to the record itself: the room that
// parks bring. A value that was fitted has no plausible range of its own; it may be
// off by a factor of three.
func Fitted(sc model.Scenario) Space {
	s, err := SpaceOf("park")
	if err != nil {
		panic("study: " + err.Error())
	}
	for j := range s {
		x := s[j].Get(&sc.Params)
		s[j].Param.Low, s[j].Param.High = x/3, x*3
	}
	return s
}

// PlaceAll moves the assumptions of every cluster of a scenario of version 2 to
// the fractions u of the axes. The axes are around the values of the cluster in
// focus; in every other cluster the same fraction is taken of an axis around its
// own value, so that half way is as it is and what tells clusters apart stays.
// Axes that are around no value move the cluster in focus alone.
func (s Space) PlaceAll(sc model.Scenario, u []float64) model.Scenario {
	list := sc.Clusters()
	for i := range list {
		p := &list[i].Params
		for j, d := range s {
			own := d.Get(p)
			switch {
			case i == sc.Focus:
			case !d.Centred:
				continue
			default:
				d = d.spread(own, d.Reach)
			}
			x := d.At(u[j])
			d.Set(p, x)
			if d.Centred {
				tie(p, d.ID(), own, x)
			}
		}
	}
	return sc.WithClusters(list, sc.Focus)
}

// tie moves what follows an assumption in scenarios of several clusters: plants
// settle in hosts as fast as they transfer, rivals build ahead of demand.
func tie(p *model.Params, id string, was, is float64) {
	switch {
	case id == "tau_T" && was > 0:
		p.LamHost *= is / was
	case id == "g_G":
		p.GRiv += is - was
	}
}
