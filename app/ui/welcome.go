package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The orientation of the first visit: three notes, some twenty seconds of
// reading, skipped with one press and never shown again.

const welcomeKey = "silk-welcome"

var (
	_ = on("welcome-next", func(h *home, of string, _ app.Value) { h.welcomeStep(of) })
	_ = on("welcome-end", func(h *home, _ string, _ app.Value) { h.endWelcome() })
	_ = on("welcome", func(h *home, _ string, _ app.Value) { h.closeDialog(); h.welcomeStep("0") })
)

// welcomeNotes are the steps: what is pointed at and what is said.
func (h *home) welcomeNotes() [][3]string {
	return [][3]string{
		{"k-infrastructure", h.t("1. Move a lever.", "一、拨动杠杆。"), h.t("Each policy goes from 0 (none) to 1 (as announced). 0.4 is about what was realised.", "每项政策从 0（没有）到 1（按宣布）。0.4 大致是实际落实的程度。")},
		{"play", h.t("2. Play the years.", "二、播放各年。"), h.t("Thirty years from the end of 2013. Every picture follows the year.", "从 2013 年底起共三十年，所有图都跟随年份变化。")},
		{"verdict", h.t("3. Read what happened.", "三、读懂结果。"), h.t("The sentences, pictures and map answer to the same run. Dashed grey is always the same cluster without the Belt and Road.", "文字、图表和地图来自同一次模拟。灰色虚线始终是没有“一带一路”的同一集群。")},
	}
}

// welcome starts the orientation on the first visit, but not for those who came
// with a scenario of their own or in a frame.
func (h *home) welcome() {
	if h.embed || h.state.Query() != "" || app.Window().Get("localStorage").Call("getItem", welcomeKey).Truthy() {
		return
	}
	h.welcomeStep("0")
}

func (h *home) welcomeStep(of string) {
	notes := h.welcomeNotes()
	i, err := strconv.Atoi(of)
	if err != nil || i >= len(notes) {
		h.endWelcome()
		return
	}
	n := notes[i]
	next := h.t("Next", "下一步")
	if i == len(notes)-1 {
		next = h.t("Start", "开始")
	}
	h.brush.html("welcome", `<div class="welcome" role="region" aria-label="`+h.t("How it works", "使用说明")+`"><p><b>`+n[1]+`</b> `+n[2]+`</p><div class="copyrow"><button type="button" class="btn primary" id="welcome-next" data-act="welcome-next" data-of="`+strconv.Itoa(i+1)+`">`+next+
		`</button><button type="button" class="tool" data-act="welcome-end">`+h.t("Skip", "跳过")+`</button></div></div>`)
	h.brush.apply()
	app.Window().Call("silkPoint", n[0])
}

func (h *home) endWelcome() {
	h.brush.html("welcome", "")
	h.brush.apply()
	app.Window().Call("silkPoint", "")
	app.Window().Get("localStorage").Call("setItem", welcomeKey, "true")
}
