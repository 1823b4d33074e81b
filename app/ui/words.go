package ui

import (
	"html"
	"math"
	"strings"

	"silkladder/app/lang"
	"silkladder/app/story"
	"silkladder/model"
	"silkladder/model/study"
)

// told is what has been said of the scenario: the last one announced to the live
// region, so that the next announcement can say what changed.
type told struct {
	scenario model.Scenario
	aloud    bool // the next announcement is also shown: the visitor looks at the map, not at the verdict
}

// storyInput gathers what the sentences are made from: the run, and the answers
// to questions as far as they have come.
func (h *home) storyInput() story.Input {
	in := story.Input{Lang: h.lang, With: h.with, Without: h.without, Year: h.with.T[h.step]}
	a := h.questions.answers
	if a == nil || h.replay != nil || h.questions.about != fingerprint(h.state) {
		return in // the answers are about another scenario
	}
	if a.Ways != nil {
		if w := h.questions.waysF; w != nil {
			in.Attribution = w
		}
	}
	if a.Thresholds != nil {
		for k, id := range study.Conditions() {
			p, _ := model.ParamByName(id)
			t := story.Threshold{Name: lang.Pair{En: p.En, Zh: p.Zh}, Now: p.Get(&h.state.Scenario.Params)[0], Without: math.NaN(), With: math.NaN(), Year: a.By}
			if f := a.Thresholds[2*k]; f.Found {
				t.Without = f.Value
			}
			if f := a.Thresholds[2*k+1]; f.Found {
				t.With = f.Value
			}
			in.Thresholds = append(in.Thresholds, t)
		}
	}
	if f := a.Fan; f != nil {
		q := study.Quantiles(f.Change, .05, .95)
		in.Ensemble = &story.Ensemble{Runs: f.N, Low: q[0], High: q[1], Higher: f.Chances.Higher, Lower: f.Chances.Lower, Nil: f.Chances.Same, HomeLower: f.Chances.HomeLower, HostsTogether: f.Chances.HostsLose}
	}
	return in
}

// verdict is the headline, the reason and how sure it is, over the levers.
func (h *home) verdict() string {
	in := h.storyInput()
	headline, why := story.Verdict(in)
	s := h.line(headline, "headline") + h.line(why, "why")
	if odds, ok := story.Odds(in); ok && in.Ensemble != nil {
		s += h.line(odds, "odds")
	} else if ok && !h.embed { // in a frame the cases are not counted unasked
		s += h.line(odds, "odds wait")
	}
	if h.embed { // most pictures are on the whole page only
		s = strings.ReplaceAll(s, `href="#fig-`, `href="`+html.EscapeString(h.fullHref())+`#fig-`)
	}
	return s
}

// headline is the first sentence alone, over the map where the levers are folded
// away.
func (h *home) headline() string {
	headline, _ := story.Verdict(h.storyInput())
	return h.line(headline, "headline")
}

// line is a sentence as a paragraph of a class.
func (h *home) line(s story.Sentence, class string) string {
	return strings.Replace(story.HTML([]story.Sentence{s}, href(h.lang.Prefix()+"/")), "<p", `<p class="`+class+`"`, 1)
}

func (h *home) showVerdict() {
	h.brush.html("verdict", h.verdict())
	h.brush.html("atop", h.headline())
}

// words is the whole text, under the map.
func (h *home) words() string {
	return story.HTML(story.Tell(h.storyInput()), href(h.lang.Prefix()+"/"))
}

// wordsPlate is the section that holds the text.
func (h *home) wordsPlate() string {
	return `<section class="words" aria-labelledby="words-title"><h2 id="words-title">` + h.t("In words", "用文字说") + `</h2><div id="words">` + h.words() + `</div></section>`
}

// announce says in the live region what the last change did, once the visitor
// rests. The run before is computed again: engines reuse their memory.
func (h *home) announce() {
	before := h.told.scenario
	h.told.scenario = h.state.Scenario
	defer func() { h.told.aloud = false }()
	if before.Archetype == "" || fingerprint(state{Scenario: before}) == fingerprint(state{Scenario: h.state.Scenario}) {
		return
	}
	r, err := model.Run(before)
	if err != nil {
		return
	}
	if s := story.Change(r, h.with, h.lang); s != "" {
		if h.told.aloud {
			h.say(s)
		} else {
			h.brush.text("live", s)
		}
	}
}
