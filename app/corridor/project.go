package corridor

import (
	"silkladder/app/chart"
	"silkladder/app/geo"
)

// stands reports whether a project is on the map.
func (p *Plate) stands(k *Project, s *State) bool {
	return p.base == Land && s.Projects > 0 && k.Open <= s.Projects
}

// projectMarks are the diamonds of what had opened by the year shown.
func (p layers) projectMarks(v View, s *State) []chart.Mark {
	var out []chart.Mark
	r := 4.2 * v.size()
	for i := range p.data.Projects {
		k := &p.data.Projects[i]
		at := geo.Forward(k.Lon, k.Lat)
		if !p.stands(k, s) || !p.visible(v, at, 4) {
			continue
		}
		q := v.Pixel(at)
		out = append(out, chart.Path{D: diamond(q.X, q.Y, r)})
	}
	return group(nil, "f-ink rim", out)
}

func diamond(x, y, r float64) string {
	var pen chart.Pen
	pen.MoveTo(x, y-r)
	pen.LineTo(x+r, y)
	pen.LineTo(x, y+r)
	pen.LineTo(x-r, y)
	pen.Close()
	return pen.String()
}

// project finds a project that the map knows.
func (p *Plate) project(id string) (*Project, bool) {
	for i := range p.data.Projects {
		if p.data.Projects[i].ID == id {
			return &p.data.Projects[i], true
		}
	}
	return nil, false
}
