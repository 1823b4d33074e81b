package corridor

import "silkladder/app/chart"

// cross is a mark of something that is closed.
func cross(x, y, r float64) []chart.Mark {
	return []chart.Mark{chart.Line{X1: x - r, Y1: y - r, X2: x + r, Y2: y + r}, chart.Line{X1: x - r, Y1: y + r, X2: x + r, Y2: y - r}}
}

// closedAt are the grounds of the crosses on closed corridors.
func (p layers) closedAt(v View, s *State) (out []disc) {
	for i, c := range p.data.Corridors {
		at, ok := p.Where(Target{KindCorridor, c.ID})
		if s.corridorClosed(i) && !c.Secondary && ok && p.visible(v, at, 0) {
			out = append(out, disc{v.Pixel(at), 9})
		}
	}
	return out
}

// closedMarks are the crosses on what is closed: on a corridor in the middle of the
// stretch that is its own, on a park where it lies.
func (p layers) closedMarks(v View, s *State) (out []chart.Mark) {
	var grounds, parks, lines []chart.Mark
	for _, d := range p.closedAt(v, s) {
		grounds = append(grounds, chart.Circle{X: d.at.X, Y: d.at.Y, R: d.r})
		lines = append(lines, cross(d.at.X, d.at.Y, d.r/2)...)
	}
	for i, k := range p.data.Parks {
		at := p.net.nodes[p.parkAt[i]].at
		if !s.parkClosed(i) || k.Host < 0 || !p.visible(v, at, 4) {
			continue
		}
		q := v.Pixel(at)
		parks = append(parks, cross(q.X, q.Y, 2.8)...)
	}
	out = group(out, "s-muted w2", parks)
	out = group(out, "s-accent f-paper", grounds)
	return group(out, "s-accent w3", lines)
}
