package card

import "silkladder/app/corridor"

// A place is what a card speaks of.
type place interface {
	head() (Head, bool) // false if there is no such place
	now() Now
	facts() (published, inputs []Fact)
}

// at is the place of a target, nil for a target of no kind.
func (v *View) at(t corridor.Target) place {
	switch t.Kind {
	case corridor.KindCorridor:
		return corridorCard{v, t.ID}
	case corridor.KindPark:
		return parkCard{v, t.ID}
	case corridor.KindHost:
		return hostCard{v, t.ID}
	case corridor.KindProject:
		return projectCard{v, t.ID}
	case corridor.KindNode:
		return stopCard{v, t.ID}
	case corridor.KindHome:
		return homeCard{v}
	}
	return nil
}

// Head says what a place is; false if there is no such place.
func (v *View) Head(t corridor.Target) (Head, bool) {
	if p := v.at(t); p != nil {
		return p.head()
	}
	return Head{}, false
}

// Now is what the model says of a place that Head knows, in the year shown.
func (v *View) Now(t corridor.Target) Now { return v.at(t).now() }

// Facts are the published figures of a place that Head knows and, for a host,
// the numbers the model starts from.
func (v *View) Facts(t corridor.Target) (published, inputs []Fact) { return v.at(t).facts() }

// Tip is a place in one line: its name and the one number a passing pointer
// asks for.
func (v *View) Tip(t corridor.Target) (name, line string, ok bool) {
	h, ok := v.Head(t)
	if !ok {
		return "", "", false
	}
	rows := v.Now(t).Rows
	if t.Kind == corridor.KindHost {
		rows = rows[4:] // after the costs
	}
	if t.Kind == corridor.KindCorridor && len(rows) > 2 {
		rows = rows[2:]
	}
	if len(rows) == 0 {
		return h.Name, h.Kind, true
	}
	r := rows[0]
	line = r.Name + v.t(": ", "：") + r.With
	if r.Without != r.With {
		line += v.t(" (without: ", "（对照：") + r.Without + v.t(")", "）")
	}
	if !v.Open(t) {
		line = v.t("Closed. ", "已关闭。") + line
	}
	return h.Name, line, true
}
