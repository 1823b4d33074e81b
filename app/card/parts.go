package card

import "silkladder/app/corridor"

// Head says what a place is; false if there is no such place.
func (v *View) Head(t corridor.Target) (Head, bool) {
	switch t.Kind {
	case corridor.KindCorridor:
		return v.corridorHead(t.ID)
	case corridor.KindPark:
		return v.parkHead(t.ID)
	case corridor.KindHost:
		return v.hostHead(t.ID)
	case corridor.KindNode:
		return v.stopHead(t.ID)
	case corridor.KindHome:
		return v.homeHead()
	}
	return Head{}, false
}

// Now is what the model says of a place that Head knows, in the year shown.
func (v *View) Now(t corridor.Target) Now {
	switch t.Kind {
	case corridor.KindCorridor:
		return v.corridorNow(t.ID)
	case corridor.KindPark:
		return v.parkNow(t.ID)
	case corridor.KindHost:
		return v.hostNow(t.ID)
	case corridor.KindNode:
		return v.stopNow(t.ID)
	}
	return v.homeNow()
}

// Facts are the published figures of a place that Head knows and, for a host,
// the numbers the model starts from.
func (v *View) Facts(t corridor.Target) (published, inputs []Fact) {
	switch t.Kind {
	case corridor.KindCorridor:
		return v.corridorFacts(t.ID), nil
	case corridor.KindPark:
		return v.parkFacts(t.ID), nil
	case corridor.KindHost:
		return v.hostFacts(t.ID)
	case corridor.KindNode:
		return v.stopFacts(t.ID), nil
	}
	return v.homeFacts(), nil
}

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
		line += v.t(" (without: ", "（没有时：") + r.Without + v.t(")", "）")
	}
	if !v.Open(t) {
		line = v.t("Closed. ", "已关闭。") + line
	}
	return h.Name, line, true
}
