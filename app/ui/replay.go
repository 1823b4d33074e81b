package ui

import (
	"math"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"silkladder/model"
)

// replay goes slowly from the scenario before the last change to the present
// one, so that one sees what moves. Only knobs move: there is no half-way from
// one cluster to another.
type replay struct {
	from, to model.Scenario
	frame    int
}

// replayFrames is the length of a replay, about a second and a half.
const replayFrames = 90

var _ = on("replay", func(h *home, _ string, _ app.Value) { h.startReplay() })

func (h *home) startReplay() {
	n := len(h.history.past)
	if n == 0 {
		h.say(h.t("Nothing to replay yet: move a lever first.", "还没有可重放的改动：请先拨动一个杠杆。"))
		return
	}
	from, to := h.history.past[n-1].Scenario, h.state.Scenario
	if from.Archetype != to.Archetype {
		h.say(h.t("The last change chose another cluster; only moves of levers can be replayed.", "上一次改动换了集群；只有杠杆的移动可以重放。"))
		return
	}
	h.replay = &replay{from: from, to: to}
	h.wantPaint(true)
}

// now is the scenario of the present frame; done says that it was the last.
func (r *replay) now() (s model.Scenario, done bool) {
	r.frame++
	if r.frame >= replayFrames {
		return r.to, true
	}
	x := float64(r.frame) / replayFrames
	x = (1 - math.Cos(math.Pi*x)) / 2
	s = r.to
	for _, k := range knobs {
		a, b := k.get(&r.from), k.get(&r.to)
		k.set(&s, a+(b-a)*x)
	}
	return s, false
}
